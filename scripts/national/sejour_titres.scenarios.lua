language(1)

-- The decision table 6.2 of law.md, with the corrections of its section 10: the titles. What is
-- not in `facts` is unknown.

-- `base` with some facts changed.
local function avec(base, plus)
  local faits = {}
  for nom, valeur in pairs(base) do faits[nom] = valeur end
  for nom, valeur in pairs(plus or {}) do faits[nom] = valeur end
  return faits
end

-- `base` with some facts that nobody told.
local function sans(base, ...)
  local faits = avec(base)
  for i = 1, select("#", ...) do faits[(select(i, ...))] = nil end
  return faits
end

-- One case, one day, what is expected of each kind of rule.
local function cas(nom, jour, faits, attendu, acteur)
  scenario(nom) { as_of = jour, actor = acteur, facts = faits, expect = attendu }
end

---------------------------------------------------------------- 6.2 L.425-1, L.425-4, L.425-11

local plaignante <const> = {
  age = 24, nationalite = "TIERS", plainte_deposee = true, infraction_visee = { "225-4-1" },
  loi_penale_francaise_applicable = true, lien_rompu = true,
}

cas("6.2 : plainte pour traite, lien rompu", "2024-06-01", plaignante,
  {
    right = {
      cst_l425_1 = "open", aps_l425_4 = "incomplete", cst_l425_11 = "closed",
      carte_resident_l425_3 = "incomplete",
    },
  })

cas("6.2 : témoignage pour proxénétisme, sans plainte", "2024-06-01",
  avec(plaignante, {
    plainte_deposee = false, temoignage_procedure = true, infraction_visee = { "225-5" },
  }),
  { right = { cst_l425_1 = "open", cst_l425_11 = "closed" } })

local parcours <const> = {
  age = 24, nationalite = "TIERS", plainte_deposee = false, temoignage_procedure = false,
  exploitation = { "sexuelle" }, prostitution_cessee = true, engage_parcours_sortie = true,
  autorisation_prefet_psp = true,
}

cas("6.2 : ni plainte ni témoignage, parcours de sortie autorisé", "2024-06-01", parcours,
  { right = { cst_l425_1 = "closed", aps_l425_4 = "discretionary", cst_l425_11 = "closed" } })

cas("L.425-4 : vingt-troisième mois du parcours", "2024-06-01",
  avec(parcours, { mois_psp = 23 }), { right = { aps_l425_4 = "discretionary" } })

cas("L.425-4 : vingt-quatre mois atteints", "2024-06-01",
  avec(parcours, { mois_psp = 24 }), { right = { aps_l425_4 = "closed" } })

cas("L.425-4 : le préfet a mis fin au parcours", "2024-06-01",
  avec(parcours, { fin_psp_prefet = true }), { right = { aps_l425_4 = "closed" } }, "prefecture")
cas("L.425-4 : fin du parcours selon un tiers, une allégation", "2024-06-01",
  avec(parcours, { fin_psp_prefet = true }), { right = { aps_l425_4 = "discretionary" } },
  "association")

cas("L.425-4 : autorisation du préfet inconnue", "2024-06-01",
  sans(parcours, "autorisation_prefet_psp"),
  {
    right = { aps_l425_4 = "incomplete" },
    missing = { aps_l425_4 = { "autorisation_prefet_psp" } },
  })

cas("L.425-4 : la prostitution n'a pas cessé", "2024-06-01",
  avec(parcours, { prostitution_cessee = false }), { right = { aps_l425_4 = "closed" } },
  "prefecture")
cas("L.425-4 : la prostitution n'a pas cessé, dit un tiers : une allégation", "2024-06-01",
  avec(parcours, { prostitution_cessee = false }),
  { right = { aps_l425_4 = "incomplete" }, notices = { "allegation" } }, "association")

cas("L.425-4 : aucun engagement dans le parcours", "2024-06-01",
  avec(parcours, { engage_parcours_sortie = false }), { right = { aps_l425_4 = "closed" } })

cas("L.425-4 : menace établie par le préfet", "2024-06-01",
  avec(parcours, { menace_ordre_public = true }),
  { right = { aps_l425_4 = "closed" } }, "prefecture")

cas("6.2 : plainte, hébergement indigne seul", "2024-06-01",
  avec(plaignante, { infraction_visee = { "225-14_hebergement" } }),
  { right = { cst_l425_1 = "closed", cst_l425_11 = "open" } })

cas("6.2 : plainte, travail indigne seul : les deux lectures diffèrent", "2024-06-01",
  avec(plaignante, { infraction_visee = { "225-14_travail" } }),
  { right = { cst_l425_1 = "closed", cst_l425_11 = "incomplete" } })

cas("6.2 : article 225-14 cité sans distinguer", "2024-06-01",
  avec(plaignante, { infraction_visee = { "225-14" } }),
  { right = { cst_l425_1 = "closed", cst_l425_11 = "incomplete" } })

cas("6.2 : travail forcé seul", "2024-06-01",
  avec(plaignante, { infraction_visee = { "225-14-1" } }),
  { right = { cst_l425_1 = "closed", cst_l425_11 = "closed" } })

cas("6.2 : travail forcé et traite", "2024-06-01",
  avec(plaignante, { infraction_visee = { "225-14-1", "225-4-1" } }),
  { right = { cst_l425_1 = "open" } })

cas("6.2 : faits commis seulement à l'étranger (CAA Marseille)", "2024-06-01",
  avec(plaignante, { loi_penale_francaise_applicable = false }),
  { right = { cst_l425_1 = "closed", aps_l425_4 = "incomplete" } }, "juge")
cas("6.2 : loi française inapplicable, dit la police : une allégation", "2024-06-01",
  avec(plaignante, { loi_penale_francaise_applicable = false }),
  { right = { cst_l425_1 = "incomplete" }, notices = { "allegation" } }, "police")

cas("6.2 : mineure, titre à dix-huit ans, protection maintenant", "2024-06-01",
  avec(plaignante, { age = 16, exploitation = { "sexuelle" } }),
  {
    right = {
      cst_l425_1 = "not_applicable", aps_l425_4 = "not_applicable",
      cst_l425_11 = "not_applicable", mineur_prostitution_repute_danger = "incomplete",
    },
    duty = { signalement_procureur_mineur = "open", information_preoccupante = "open" },
    minor = "yes",
  })

cas("L.425-1 : rupture du lien inconnue", "2024-06-01", sans(plaignante, "lien_rompu"),
  { right = { cst_l425_1 = "incomplete" }, missing = { cst_l425_1 = { "lien_rompu" } } })

cas("L.425-1 : qualification inconnue", "2024-06-01", sans(plaignante, "infraction_visee"),
  {
    right = { cst_l425_1 = "incomplete", cst_l425_11 = "incomplete" },
    missing = { cst_l425_1 = { "infraction_visee" } },
  })

cas("L.425-1 : ni plainte ni témoignage ne sont connus", "2024-06-01",
  sans(plaignante, "plainte_deposee"),
  {
    right = { cst_l425_1 = "incomplete" },
    missing = { cst_l425_1 = { "plainte_deposee", "temoignage_procedure" } },
  })

cas("L.425-1 : une plainte retirée n'éteint pas l'action publique", "2024-06-01",
  avec(plaignante, { plainte_retiree = true }), { right = { cst_l425_1 = "open" } })

cas("L.425-1 : classement ou relaxe, fin du renouvellement", "2024-06-01",
  avec(plaignante, { classement_ou_relaxe = true }), { right = { cst_l425_1 = "closed" } }, "juge")

for _, acteur in ipairs { "transport", "police", "prefecture" } do
  cas("L.425-1 : un classement affirmé ne compte pas, " .. acteur, "2024-06-01",
    avec(plaignante, { classement_ou_relaxe = true }),
    { right = { cst_l425_1 = "open" }, notices = { "allegation" } }, acteur)
end

-- Mayotte has the code; the Pacific and Saint-Pierre-et-Miquelon have a law of their own.
for territoire, resultat in pairs {
  ["33"] = "open", ["974"] = "open", ["976"] = "open", ["975"] = "incomplete",
  ["978"] = "incomplete", ["986"] = "incomplete", ["987"] = "incomplete", ["988"] = "incomplete",
} do
  cas("L.425-1 : territoire " .. territoire, "2024-06-01",
    avec(plaignante, { departement = territoire }), { right = { cst_l425_1 = resultat } })
end

cas("L.425-1 : ni visa long, ni séjour régulier, ni condamnation", "2024-06-01",
  avec(plaignante, {
    visa_long_sejour = false, sejour_regulier = false, condamnation_definitive = false,
  }),
  { right = { cst_l425_1 = "open" } })

cas("L.425-1 : menace établie par le préfet", "2024-06-01",
  avec(plaignante, { menace_ordre_public = true }),
  { right = { cst_l425_1 = "closed" } }, "prefecture")

cas("L.425-1 : lien renoué, établi par le préfet", "2024-06-01",
  avec(plaignante, { lien_renoue_initiative_propre = true }),
  { right = { cst_l425_1 = "closed" } }, "prefecture")

cas("L.425-1 : menace dite par un hôpital", "2024-06-01",
  avec(plaignante, { menace_ordre_public = true }),
  { right = { cst_l425_1 = "open" } }, "hopital")

cas("L.432-1-1 : veille de la loi de 2024", "2024-01-27",
  avec(plaignante, { motif_refus_l432_1_1 = true }),
  { right = { cst_l425_1 = "open" } }, "prefecture")

cas("L.432-1-1 : premier jour de la loi de 2024", "2024-01-28",
  avec(plaignante, { motif_refus_l432_1_1 = true }),
  { right = { cst_l425_1 = "closed" } }, "prefecture")

cas("L.316-1 : dernier jour", "2021-04-30", plaignante, { right = { cst_l425_1 = "open" } })

cas("L.425-1 : premier jour", "2021-05-01", plaignante,
  { right = { cst_l425_1 = "open", cst_l425_11 = "not_applicable" } })

-- Born on 2 June 2006.
cas("L.425-1 : veille des dix-huit ans", "2024-06-01",
  avec(sans(plaignante, "age"), { birth_date = "2006-06-02" }),
  { right = { cst_l425_1 = "not_applicable" }, minor = "yes" })

cas("L.425-1 : jour des dix-huit ans", "2024-06-02",
  avec(sans(plaignante, "age"), { birth_date = "2006-06-02" }),
  { right = { cst_l425_1 = "open" }, minor = "no" })

cas("L.425-1 : âge inconnu, à demander", "2024-06-01", sans(plaignante, "age"),
  { right = { cst_l425_1 = "incomplete" }, asks = { "age" }, minor = "unknown" })

cas("L.425-1 : âge contesté, jamais fermé", "2024-06-01",
  avec(plaignante, { age = 19, age_conteste = true, exploitation = { "sexuelle" } }),
  {
    right = { cst_l425_1 = "incomplete" },
    duty = { signalement_procureur_mineur = "open" },
    minor = "presumed",
  })

local informee <const> = {
  nationalite = "TIERS", information_droits_donnee = true, souhaite_delai_reflexion = true,
}

cas("Accord franco-algérien : titre discrétionnaire, délai maintenu", "2024-06-01",
  avec(avec(plaignante, informee), { accord_franco_algerien = true }),
  {
    right = {
      cst_l425_1 = "closed", titre_victime_algerien = "discretionary",
      delai_reflexion_30j = "open",
    },
  })

for _, fait in ipairs { "plainte_deposee", "temoignage_procedure", "autorisation_prefet_psp" } do
  cas("Accord franco-algérien : il suffit de " .. fait, "2024-06-01",
    { age = 24, nationalite = "TIERS", accord_franco_algerien = true, [fait] = true },
    { right = { titre_victime_algerien = "discretionary" } })
end

cas("Hors accord franco-algérien", "2024-06-01",
  avec(plaignante, { accord_franco_algerien = false }),
  { right = { cst_l425_1 = "open", titre_victime_algerien = "not_applicable" } })

cas("Française : aucun titre de séjour en cause", "2024-06-01",
  avec(plaignante, { nationalite = "FR", membre_famille_ue = false }),
  {
    right = {
      cst_l425_1 = "not_applicable", aps_l425_4 = "not_applicable",
      cst_l425_11 = "not_applicable", carte_resident_l425_3 = "not_applicable",
      titre_victime_algerien = "not_applicable", sejour_citoyen_ue = "not_applicable",
    },
  })

-- L.425-1 names procuring by a range: the procuring of a child under fifteen (225-7-1) is in it.
scenario "L.425-1 : proxénétisme de mineur de quinze ans" {
  as_of = "2024-06-01",
  facts = {
    age = 20, nationalite = "TIERS", plainte_deposee = true, infraction_visee = { "225-7-1" },
    loi_penale_francaise_applicable = true, lien_rompu = true,
  },
  expect = { right = { cst_l425_1 = "open" } },
}
