language(1)

-- The titles before the code of 1 May 2021, on both sides of each date of law.md, section 4: the
-- law of 2003, the card of 2006, the decree of 2007, the law of 2016.

local function avec(base, plus)
  local faits = {}
  for nom, valeur in pairs(base) do faits[nom] = valeur end
  for nom, valeur in pairs(plus or {}) do faits[nom] = valeur end
  return faits
end

local function cas(nom, jour, faits, attendu, acteur)
  scenario(nom) { as_of = jour, actor = acteur, facts = faits, expect = { right = attendu } }
end

local plaignante <const> = {
  age = 30, nationalite = "TIERS", plainte_deposee = true, infraction_visee = { "225-4-1" },
  loi_penale_francaise_applicable = true, lien_rompu = true,
}

-- As of right since 2016 only; before the law of 2003 there is nothing to claim.
for _, ligne in ipairs {
  { "2003-03-17", "not_applicable" }, { "2003-03-18", "discretionary" },
  { "2006-07-23", "discretionary" }, { "2006-07-24", "discretionary" },
  { "2007-09-14", "discretionary" }, { "2007-09-15", "discretionary" },
  { "2016-04-14", "discretionary" }, { "2016-04-15", "open" },
  { "2021-04-30", "open" }, { "2021-05-01", "open" },
} do
  cas("Titre de la victime qui porte plainte, le " .. ligne[1], ligne[1], plaignante,
    { cst_l425_1 = ligne[2] })
end

-- The rupture of links came with the decree of 2007.
local liee <const> = avec(plaignante, { lien_rompu = false })
for _, ligne in ipairs {
  { "2003-03-18", "discretionary" }, { "2006-07-24", "discretionary" },
  { "2007-09-14", "discretionary" }, { "2007-09-15", "closed" }, { "2016-04-14", "closed" },
  { "2016-04-15", "closed" },
} do
  cas("Lien non rompu selon le préfet, le " .. ligne[1], ligne[1], liee,
    { cst_l425_1 = ligne[2] }, "prefecture")
  -- Nobody else's word closes the card, the police's included.
  for _, acteur in ipairs { "association", "police" } do
    cas("Lien non rompu selon " .. acteur .. ", une allégation, le " .. ligne[1], ligne[1], liee,
      { cst_l425_1 = ligne[2] == "closed" and "incomplete" or ligne[2] }, acteur)
  end
end

local renouee <const> = avec(plaignante, { lien_renoue_initiative_propre = true })
cas("Lien renoué, avant le décret de 2007", "2007-09-14", renouee,
  { cst_l425_1 = "discretionary" }, "prefecture")
cas("Lien renoué, depuis le décret de 2007", "2007-09-15", renouee,
  { cst_l425_1 = "closed" }, "prefecture")

-- One day for each version: what it gives, and what it gives where the rupture of links is unknown.
for _, ligne in ipairs {
  { "2005-01-10", "discretionary", "discretionary" },
  { "2007-01-10", "discretionary", "discretionary" },
  { "2012-01-10", "discretionary", "incomplete" },
  { "2018-01-10", "open", "incomplete" },
  { "2022-01-10", "open", "incomplete" },
  { "2024-06-18", "open", "incomplete" },
} do
  local jour <const> = ligne[1]
  local function variante(nom, plus, resultat, acteur)
    cas(nom .. ", le " .. jour, jour, avec(plaignante, plus), { cst_l425_1 = resultat }, acteur)
  end
  local function inconnu(fait, resultat)
    local faits = avec(plaignante)
    faits[fait] = nil
    cas("Titre : inconnu, " .. fait .. ", le " .. jour, jour, faits, { cst_l425_1 = resultat })
  end
  variante("Titre : témoignage seul", { plainte_deposee = false, temoignage_procedure = true },
    ligne[2])
  variante("Titre : ni plainte ni témoignage",
    { plainte_deposee = false, temoignage_procedure = false }, "closed")
  variante("Titre : travail forcé seul", { infraction_visee = { "225-14-1" } }, "closed")
  variante("Titre : loi française inapplicable", { loi_penale_francaise_applicable = false },
    "closed", "procureur")
  variante("Titre : mineure", { age = 16 }, "not_applicable")
  variante("Titre : Française", { nationalite = "FR" }, "not_applicable")
  variante("Titre : Polynésie", { departement = "987" }, "incomplete")
  variante("Titre : menace établie", { menace_ordre_public = true }, "closed", "prefecture")
  variante("Titre : classement", { classement_ou_relaxe = true }, "closed", "juge")
  variante("Titre : accord franco-algérien", { accord_franco_algerien = true }, "closed")
  inconnu("plainte_deposee", "incomplete")
  inconnu("infraction_visee", "incomplete")
  inconnu("loi_penale_francaise_applicable", "incomplete")
  inconnu("lien_rompu", ligne[3])
  inconnu("age", "incomplete")
  inconnu("nationalite", "incomplete")
  cas("Accord franco-algérien, le " .. jour, jour,
    avec(plaignante, { accord_franco_algerien = true }),
    { titre_victime_algerien = "discretionary" })
end

for _, ligne in ipairs {
  { "2005-01-10", "discretionary" }, { "2007-01-10", "discretionary" },
  { "2012-01-10", "discretionary" }, { "2018-01-10", "open" }, { "2022-01-10", "open" },
} do
  cas("Motif de refus de 2024, sans effet le " .. ligne[1], ligne[1],
    avec(plaignante, { motif_refus_l432_1_1 = true }), { cst_l425_1 = ligne[2] }, "prefecture")
end

cas("Accord franco-algérien : la veille de la loi de 2003", "2003-03-17",
  avec(plaignante, { accord_franco_algerien = true }),
  { titre_victime_algerien = "not_applicable" })

---------------------------------------------------------------- resident card

local titulaire <const> = {
  age = 30, nationalite = "TIERS", titre_detenu = { "cst_l425_1" },
  condamnation_definitive = true, sejour_regulier = false,
}

-- Regular stay is asked since 2021 only.
for _, ligne in ipairs {
  { "2003-03-17", "not_applicable" }, { "2003-03-18", "discretionary" },
  { "2016-04-14", "discretionary" }, { "2016-04-15", "open" }, { "2021-04-30", "open" },
  { "2021-05-01", "closed" },
} do
  cas("Carte de résident, séjour devenu irrégulier, le " .. ligne[1], ligne[1], titulaire,
    { carte_resident_l425_3 = ligne[2] })
end

cas("Carte de résident : premier jour du nouveau code, séjour régulier", "2021-05-01",
  avec(titulaire, { sejour_regulier = true }), { carte_resident_l425_3 = "open" })

for _, jour in ipairs { "2012-01-10", "2018-01-10", "2024-06-18" } do
  local base <const> = avec(titulaire, { sejour_regulier = true })
  local function variante(nom, plus, resultat)
    cas("Carte de résident : " .. nom .. ", le " .. jour, jour, avec(base, plus),
      { carte_resident_l425_3 = resultat })
  end
  variante("accord franco-algérien", { accord_franco_algerien = true }, "closed")
  variante("condamnation non définitive", { condamnation_definitive = false }, "closed")
  variante("mineure", { age = 16 }, "not_applicable")
  variante("Française", { nationalite = "FR" }, "not_applicable")
  variante("Polynésie", { departement = "987" }, "incomplete")
  for _, fait in ipairs { "titre_detenu", "condamnation_definitive", "age", "nationalite" } do
    local faits = avec(base)
    faits[fait] = nil
    cas("Carte de résident : inconnu, " .. fait .. ", le " .. jour, jour, faits,
      { carte_resident_l425_3 = "incomplete" })
  end
end

cas("Carte de résident : séjour inconnu", "2024-06-18",
  {
    age = 30, nationalite = "TIERS", titre_detenu = { "cst_l425_1" },
    condamnation_definitive = true,
  },
  { carte_resident_l425_3 = "incomplete" })

---------------------------------------------------------------- exit programme

local parcours <const> = {
  age = 30, nationalite = "TIERS", prostitution_cessee = true, engage_parcours_sortie = true,
  autorisation_prefet_psp = true,
}

for _, ligne in ipairs {
  { "2016-04-14", "not_applicable" }, { "2016-04-15", "discretionary" },
  { "2021-04-30", "discretionary" }, { "2021-05-01", "discretionary" },
} do
  cas("Parcours de sortie, le " .. ligne[1], ligne[1], parcours, { aps_l425_4 = ligne[2] })
end

for _, jour in ipairs { "2019-01-10", "2024-06-18" } do
  local function variante(nom, plus, resultat, acteur)
    cas("Parcours de sortie : " .. nom .. ", le " .. jour, jour, avec(parcours, plus),
      { aps_l425_4 = resultat }, acteur)
  end
  variante("vingt-troisième mois", { mois_psp = 23 }, "discretionary")
  variante("vingt-quatre mois", { mois_psp = 24 }, "closed")
  variante("menace établie", { menace_ordre_public = true }, "closed", "prefecture")
  variante("mineure", { age = 16 }, "not_applicable")
  variante("Française", { nationalite = "FR" }, "not_applicable")
  variante("Polynésie", { departement = "987" }, "incomplete")
  for _, fait in ipairs {
    "prostitution_cessee", "engage_parcours_sortie", "autorisation_prefet_psp",
  } do
    variante("sans " .. fait, { [fait] = false }, "closed", "prefecture")
    local faits = avec(parcours)
    faits[fait] = nil
    cas("Parcours de sortie : inconnu, " .. fait .. ", le " .. jour, jour, faits,
      { aps_l425_4 = "incomplete" })
  end
end
