language(1)

local function avec(base, plus)
  local faits = {}
  for nom, valeur in pairs(base) do faits[nom] = valeur end
  for nom, valeur in pairs(plus) do faits[nom] = valeur end
  return faits
end

local function cas(nom, faits, attendu, acteur)
  scenario(nom) { as_of = "2024-06-01", actor = acteur, facts = faits, expect = attendu }
end

-- Reasonable grounds are established by police, gendarmerie or the host.
local en_danger <const> = {
  age = 28, motifs_raisonnables = true, danger_local = true, eloignement_necessaire = true,
  accepte_eloignement = true,
}

cas("Ac.Sé : en danger, accepte l'éloignement, sans plainte ni titre",
  avec(en_danger, { plainte_deposee = false, sejour_regulier = false }),
  { measure = { acse_orientation = "open" }, services = { "acse" } }, "police")

cas("Ac.Sé : Française, même accueil", avec(en_danger, { nationalite = "FR", sexe = "M" }),
  { measure = { acse_orientation = "open" } }, "police")

cas("Ac.Sé : accord inconnu, le demander",
  {
    age = 28, motifs_raisonnables = true, danger_local = true, eloignement_necessaire = true,
  },
  {
    measure = { acse_orientation = "incomplete" },
    missing = { acse_orientation = { "accepte_eloignement" } },
  }, "police")

cas("Ac.Sé : elle refuse l'éloignement", avec(en_danger, { accepte_eloignement = false }),
  { measure = { acse_orientation = "closed" } }, "police")

for _, condition in ipairs { "danger_local", "eloignement_necessaire" } do
  cas("Ac.Sé : fermé sans " .. condition, avec(en_danger, { [condition] = false }),
    { measure = { acse_orientation = "closed" } }, "police")
end

cas("Ac.Sé : rien ne dit encore qu'elle est victime",
  {
    age = 28, danger_local = true, eloignement_necessaire = true, accepte_eloignement = true,
  },
  { measure = { acse_orientation = "incomplete" } })

cas("Ac.Sé : une plainte n'est ni requise, ni suffisante à elle seule",
  {
    age = 28, plainte_deposee = true, danger_local = true, eloignement_necessaire = true,
    accepte_eloignement = true,
  },
  { measure = { acse_orientation = "incomplete" } })

-- Exploitation named, no reasonable grounds established: a child does not wait for the police.
cas("Satouk : mineur exploité, éloignement nécessaire",
  { age = 15, exploitation = { "mendicite" }, eloignement_necessaire = true },
  { measure = { satouk_orientation = "open" }, services = { "satouk" },
    not_services = { "acse" }, notices = { "place_not_promised" } })

cas("Satouk : l'éloignement n'est pas nécessaire",
  { age = 15, exploitation = { "mendicite" }, eloignement_necessaire = false },
  { measure = { satouk_orientation = "closed" } })

cas("Satouk : victime pas encore connue comme telle",
  { age = 15, eloignement_necessaire = true },
  { measure = { satouk_orientation = "incomplete" } })

cas("Satouk : âge contesté, présumé mineur",
  { age = 23, age_conteste = true, exploitation = { "mendicite" }, eloignement_necessaire = true },
  { measure = { satouk_orientation = "open" } })

cas("Mineur : Satouk, pas Ac.Sé",
  avec(en_danger, { age = 16, exploitation = { "delits_contraints" } }),
  { measure = { acse_orientation = "not_applicable", satouk_orientation = "open" } }, "police")

cas("Jeune majeure : Ac.Sé et Satouk",
  avec(en_danger, { age = 19 }),
  {
    measure = { acse_orientation = "open", satouk_orientation = "open" },
    services = { "acse", "satouk" },
  }, "police")

cas("Majeure : le seul point d'entrée d'Ac.Sé", en_danger,
  { services = { "acse" }, not_services = { "satouk" }, notices = { "place_not_promised" } },
  "police")

cas("Aucun éloignement : aucune place n'est en jeu", { age = 28, motifs_raisonnables = true },
  { not_services = { "acse", "satouk" }, not_notices = { "place_not_promised" } }, "police")

cas("Vingt et un ans : Satouk sans objet", avec(en_danger, { age = 21 }),
  { measure = { satouk_orientation = "not_applicable" } }, "police")
