language(1)

-- How a title is applied for: the desk before October 2023, ANEF since, and what helps.

local function avec(base, plus)
  local faits = {}
  for nom, valeur in pairs(base) do faits[nom] = valeur end
  for nom, valeur in pairs(plus or {}) do faits[nom] = valeur end
  return faits
end

local function cas(nom, jour, faits, attendu, acteur)
  scenario(nom) { as_of = jour, actor = acteur, facts = faits, expect = attendu }
end

local plaignante <const> = {
  age = 24, nationalite = "TIERS", plainte_deposee = true, infraction_visee = { "225-4-1" },
  loi_penale_francaise_applicable = true, lien_rompu = true,
}
local parcours <const> = {
  age = 24, nationalite = "TIERS", prostitution_cessee = true, engage_parcours_sortie = true,
  autorisation_prefet_psp = true,
}

for _, jour in ipairs { "2021-05-01", "2023-09-30", "2023-10-01", "2024-06-18" } do
  cas("Demande : carte due, le " .. jour, jour, plaignante, { measure = { demande_anef = "open" } })
  cas("Demande : parcours de sortie, le " .. jour, jour, parcours,
    { measure = { demande_anef = "open" } })
  cas("Demande : rien de connu, le " .. jour, jour, { age = 24, nationalite = "TIERS" },
    { measure = { demande_anef = "incomplete" } })
  cas("Demande : aucun titre ouvert, le " .. jour, jour,
    avec(plaignante, { lien_rompu = false, prostitution_cessee = false }),
    { measure = { demande_anef = "closed" } }, "prefecture")
  cas("Demande : aucun titre selon un tiers, des allégations, le " .. jour, jour,
    avec(plaignante, { lien_rompu = false, prostitution_cessee = false }),
    { measure = { demande_anef = "incomplete" } }, "association")
  cas("Demande : mineure, le " .. jour, jour, avec(plaignante, { age = 16 }),
    { measure = { demande_anef = "not_applicable" } })
  cas("Demande : Française, le " .. jour, jour, avec(plaignante, { nationalite = "FR" }),
    { measure = { demande_anef = "not_applicable" } })
  cas("Demande : Polynésie, le " .. jour, jour, avec(plaignante, { departement = "987" }),
    { measure = { demande_anef = "incomplete" } })
end

cas("Demande : la veille du nouveau code", "2021-04-30", plaignante,
  { measure = { demande_anef = "not_applicable" } })

scenario "Demande : l'aide du téléphone et du guichet numérique" {
  as_of = "2024-06-18",
  facts = plaignante,
  expect = { services = { "centre_contact_citoyens", "point_accueil_numerique" } },
}

---------------------------------------------------------------- substitute

local bloquee <const> = avec(plaignante, { depot_en_ligne_impossible = true })

cas("Substitution : dépôt impossible", "2024-06-18", bloquee,
  { right = { solution_substitution_anef = "open" } })
cas("Substitution : dépôt possible", "2024-06-18",
  avec(plaignante, { depot_en_ligne_impossible = false }),
  { right = { solution_substitution_anef = "closed" } })
cas("Substitution : essai inconnu", "2024-06-18", plaignante,
  {
    right = { solution_substitution_anef = "incomplete" },
    missing = { solution_substitution_anef = { "depot_en_ligne_impossible" } },
  })
cas("Substitution : titre encore à préciser", "2024-06-18",
  { age = 24, nationalite = "TIERS", depot_en_ligne_impossible = true },
  { right = { solution_substitution_anef = "incomplete" } })
cas("Substitution : mineure", "2024-06-18", avec(bloquee, { age = 16 }),
  { right = { solution_substitution_anef = "not_applicable" } })
cas("Substitution : Française", "2024-06-18", avec(bloquee, { nationalite = "FR" }),
  { right = { solution_substitution_anef = "not_applicable" } })
cas("Substitution : Nouvelle-Calédonie", "2024-06-18", avec(bloquee, { departement = "988" }),
  { right = { solution_substitution_anef = "incomplete" } })
cas("Substitution : la veille", "2023-09-30", bloquee,
  { right = { solution_substitution_anef = "not_applicable" } })
cas("Substitution : le premier jour", "2023-10-01", bloquee,
  { right = { solution_substitution_anef = "open" } })

---------------------------------------------------------------- blocked files

local difficile <const> = {
  nationalite = "TIERS", demande_titre_deposee = true, difficulte_constatee = true,
  association_saisissante = true,
}

scenario "Dossier bloqué : une association saisit la Miprof" {
  as_of = "2024-06-18",
  facts = difficile,
  expect = { measure = { escalade_miprof_dgef = "open" }, services = { "miprof" } },
}

for _, fait in ipairs {
  "demande_titre_deposee", "difficulte_constatee", "association_saisissante",
} do
  cas("Dossier bloqué : sans " .. fait, "2024-06-18", avec(difficile, { [fait] = false }),
    { measure = { escalade_miprof_dgef = "closed" } })
  local inconnu = avec(difficile)
  inconnu[fait] = nil
  cas("Dossier bloqué : " .. fait .. " inconnu", "2024-06-18", inconnu,
    {
      measure = { escalade_miprof_dgef = "incomplete" },
      missing = { escalade_miprof_dgef = { fait } },
    })
end

cas("Dossier bloqué : citoyenne de l'Union", "2024-06-18",
  avec(difficile, { nationalite = "UE_EEE_CH" }),
  { measure = { escalade_miprof_dgef = "not_applicable" } })
cas("Dossier bloqué : la veille", "2023-09-28", difficile,
  { measure = { escalade_miprof_dgef = "not_applicable" } })
cas("Dossier bloqué : le premier jour", "2023-09-29", difficile,
  { measure = { escalade_miprof_dgef = "open" } })
