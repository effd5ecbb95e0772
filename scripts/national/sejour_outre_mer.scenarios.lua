language(1)

-- Mayotte's titles (L.441-8), and every place whose law was not read: incomplete there, never
-- closed (law.md, 10.6).

local function avec(base, plus)
  local faits = {}
  for nom, valeur in pairs(base) do faits[nom] = valeur end
  for nom, valeur in pairs(plus or {}) do faits[nom] = valeur end
  return faits
end

local function cas(nom, jour, faits, attendu)
  scenario(nom) { as_of = jour, facts = faits, expect = attendu }
end

local mahoraise <const> = {
  age = 24, nationalite = "TIERS", departement = "976", titre_detenu = { "cst_l425_1" },
}

for _, titre in ipairs { "cst_l425_1", "aps_l425_4", "cst_l425_11", "carte_resident_l425_3" } do
  cas("Mayotte : titre détenu " .. titre, "2024-06-18",
    avec(mahoraise, { titre_detenu = { titre } }), { alert = { titre_limite_mayotte = "open" } })
end

local plainte <const> = {
  age = 24, nationalite = "TIERS", departement = "976", plainte_deposee = true,
  loi_penale_francaise_applicable = true, lien_rompu = true,
}

cas("Mayotte : carte d'un an due", "2024-06-18",
  avec(plainte, { infraction_visee = { "225-4-1" } }),
  { alert = { titre_limite_mayotte = "open" }, right = { cst_l425_1 = "open" } })
cas("Mayotte : carte du plaignant mal logé", "2024-06-18",
  avec(plainte, { infraction_visee = { "225-14_hebergement" } }),
  { alert = { titre_limite_mayotte = "open" }, right = { cst_l425_11 = "open" } })
cas("Mayotte : parcours de sortie autorisé", "2024-06-18",
  {
    age = 24, nationalite = "TIERS", departement = "976", prostitution_cessee = true,
    engage_parcours_sortie = true, autorisation_prefet_psp = true,
  },
  { alert = { titre_limite_mayotte = "open" }, right = { aps_l425_4 = "discretionary" } })
cas("Mayotte : aucun titre connu", "2024-06-18",
  { age = 24, nationalite = "TIERS", departement = "976" },
  { alert = { titre_limite_mayotte = "incomplete" } })
cas("Mayotte : La Réunion n'est pas concernée", "2024-06-18",
  avec(mahoraise, { departement = "974" }), { alert = { titre_limite_mayotte = "not_applicable" } })
cas("Mayotte : Française", "2024-06-18", avec(mahoraise, { nationalite = "FR" }),
  { alert = { titre_limite_mayotte = "not_applicable" } })
cas("Mayotte : lieu inconnu", "2024-06-18",
  { age = 24, nationalite = "TIERS", titre_detenu = { "cst_l425_1" } },
  { alert = { titre_limite_mayotte = "incomplete" } })

for _, ligne in ipairs {
  { "2021-04-30", "not_applicable" }, { "2021-05-01", "open" }, { "2029-12-31", "open" },
  { "2030-01-01", "not_applicable" },
} do
  cas("Mayotte, le " .. ligne[1], ligne[1], mahoraise,
    { alert = { titre_limite_mayotte = ligne[2] } })
end

-- The other titles of the code, in the places whose law was not read.
for _, territoire in ipairs { "975", "977", "978", "986", "987", "988" } do
  cas("Droit du lieu non lu : " .. territoire, "2024-06-18",
    {
      age = 24, nationalite = "TIERS", departement = territoire, plainte_deposee = true,
      infraction_visee = { "225-14_hebergement" }, titre_detenu = { "cst_l425_1" },
      condamnation_definitive = true, sejour_regulier = true, prostitution_cessee = true,
      engage_parcours_sortie = true, autorisation_prefet_psp = true,
      accord_franco_algerien = true, motifs_raisonnables = true,
    },
    {
      right = {
        cst_l425_11 = "incomplete", carte_resident_l425_3 = "incomplete",
        aps_l425_4 = "incomplete", titre_victime_algerien = "incomplete",
      },
    })
end

-- Answers for a day after the texts were read say so (law.md, 10.14).
scenario "Horizon : le lendemain du dernier texte lu" {
  as_of = "2025-03-02",
  facts = mahoraise,
  expect = { notices = { "law_not_verified" }, alert = { titre_limite_mayotte = "open" } },
}
