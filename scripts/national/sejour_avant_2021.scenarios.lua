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
  { "2016-04-13", "discretionary" }, { "2016-04-14", "open" },
  { "2021-04-30", "open" }, { "2021-05-01", "open" },
} do
  cas("Titre de la victime qui porte plainte, le " .. ligne[1], ligne[1], plaignante,
    { cst_l425_1 = ligne[2] })
end

-- The rupture of links came with the decree of 2007.
local liee <const> = avec(plaignante, { lien_rompu = false })
for _, ligne in ipairs {
  { "2003-03-18", "discretionary" }, { "2006-07-24", "discretionary" },
  { "2007-09-14", "discretionary" }, { "2007-09-15", "closed" }, { "2016-04-13", "closed" },
  { "2016-04-14", "closed" },
} do
  cas("Lien non rompu, le " .. ligne[1], ligne[1], liee, { cst_l425_1 = ligne[2] })
end

local renouee <const> = avec(plaignante, { lien_renoue_initiative_propre = true })
cas("Lien renoué, avant le décret de 2007", "2007-09-14", renouee,
  { cst_l425_1 = "discretionary" }, "prefecture")
cas("Lien renoué, depuis le décret de 2007", "2007-09-15", renouee,
  { cst_l425_1 = "closed" }, "prefecture")

for _, ligne in ipairs {
  { "2005-01-10", "discretionary" }, { "2007-01-10", "discretionary" },
  { "2012-01-10", "discretionary" }, { "2018-01-10", "open" },
} do
  local jour <const> = ligne[1]
  cas("Menace établie, le " .. jour, jour, avec(plaignante, { menace_ordre_public = true }),
    { cst_l425_1 = "closed" }, "prefecture")
  cas("Classement, le " .. jour, jour, avec(plaignante, { classement_ou_relaxe = true }),
    { cst_l425_1 = "closed" }, "juge")
  cas("Travail forcé seul, le " .. jour, jour,
    avec(plaignante, { infraction_visee = { "225-14-1" } }), { cst_l425_1 = "closed" })
  cas("Accord franco-algérien, le " .. jour, jour,
    avec(plaignante, { accord_franco_algerien = true }),
    { cst_l425_1 = "closed", titre_victime_algerien = "discretionary" })
  cas("Motif de refus de 2024, sans effet le " .. jour, jour,
    avec(plaignante, { motif_refus_l432_1_1 = true, accord_franco_algerien = false }),
    { cst_l425_1 = ligne[2] }, "prefecture")
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
  { "2016-04-13", "discretionary" }, { "2016-04-14", "open" }, { "2021-04-30", "open" },
  { "2021-05-01", "closed" },
} do
  cas("Carte de résident, séjour devenu irrégulier, le " .. ligne[1], ligne[1], titulaire,
    { carte_resident_l425_3 = ligne[2] })
end

cas("Carte de résident : premier jour du nouveau code, séjour régulier", "2021-05-01",
  avec(titulaire, { sejour_regulier = true }), { carte_resident_l425_3 = "open" })

for _, jour in ipairs { "2012-01-10", "2018-01-10", "2024-06-01" } do
  cas("Carte de résident : accord franco-algérien, le " .. jour, jour,
    avec(titulaire, { sejour_regulier = true, accord_franco_algerien = true }),
    { carte_resident_l425_3 = "closed" })
  cas("Carte de résident : condamnation non définitive, le " .. jour, jour,
    avec(titulaire, { condamnation_definitive = false }), { carte_resident_l425_3 = "closed" })
end

---------------------------------------------------------------- exit programme

local parcours <const> = {
  age = 30, nationalite = "TIERS", prostitution_cessee = true, engage_parcours_sortie = true,
  autorisation_prefet_psp = true,
}

for _, ligne in ipairs {
  { "2016-04-13", "not_applicable" }, { "2016-04-14", "discretionary" },
  { "2021-04-30", "discretionary" }, { "2021-05-01", "discretionary" },
} do
  cas("Parcours de sortie, le " .. ligne[1], ligne[1], parcours, { aps_l425_4 = ligne[2] })
end

cas("Parcours de sortie en 2019 : vingt-troisième mois", "2019-01-10",
  avec(parcours, { mois_psp = 23 }), { aps_l425_4 = "discretionary" })
cas("Parcours de sortie en 2019 : vingt-quatre mois", "2019-01-10",
  avec(parcours, { mois_psp = 24 }), { aps_l425_4 = "closed" })
cas("Parcours de sortie en 2019 : menace établie", "2019-01-10",
  avec(parcours, { menace_ordre_public = true }), { aps_l425_4 = "closed" }, "prefecture")
