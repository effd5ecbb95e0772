language(1)

-- CESEDA L.425-3 since 2021, and the alert to renew before the judgment. The older versions are in
-- sejour_avant_2021.scenarios.lua.

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

local titulaire <const> = {
  age = 24, nationalite = "TIERS", titre_detenu = { "cst_l425_1" },
  condamnation_definitive = true, sejour_regulier = true,
}

cas("L.425-3 : condamnation définitive et séjour régulier", "2024-06-01", titulaire,
  { right = { carte_resident_l425_3 = "open" } })

cas("L.425-3 : carte expirée avant le jugement", "2024-06-01",
  avec(titulaire, { sejour_regulier = false }),
  { right = { carte_resident_l425_3 = "closed" } })

cas("L.425-3 : condamnation non définitive ou inconnue", "2024-06-01",
  avec(sans(titulaire, "condamnation_definitive"), { procedure_penale_en_cours = true }),
  {
    right = { carte_resident_l425_3 = "incomplete" },
    missing = { carte_resident_l425_3 = { "condamnation_definitive" } },
    alert = { renouveler_avant_jugement = "open" },
  })

cas("L.425-3 : la carte d'un an n'est pas connue comme détenue", "2024-06-01",
  sans(titulaire, "titre_detenu"),
  {
    right = { carte_resident_l425_3 = "incomplete" },
    missing = { carte_resident_l425_3 = { "titre_detenu" } },
  })

cas("Renouvellement : la condamnation définitive est là, l'alerte se tait", "2024-06-01",
  avec(titulaire, { procedure_penale_en_cours = true }),
  { alert = { renouveler_avant_jugement = "closed" } })

cas("Renouvellement : carte détenue non connue", "2024-06-01",
  { nationalite = "TIERS", procedure_penale_en_cours = true },
  { alert = { renouveler_avant_jugement = "incomplete" } })

cas("Renouvellement : aucune procédure en cours", "2024-06-18",
  { nationalite = "TIERS", titre_detenu = { "cst_l425_1" }, procedure_penale_en_cours = false },
  { alert = { renouveler_avant_jugement = "closed" } })

cas("Renouvellement : procédure inconnue", "2024-06-18",
  { nationalite = "TIERS", titre_detenu = { "cst_l425_1" } },
  { alert = { renouveler_avant_jugement = "incomplete" } })

cas("Renouvellement : Française, sans objet", "2024-06-01",
  { nationalite = "FR", procedure_penale_en_cours = true },
  { alert = { renouveler_avant_jugement = "not_applicable" } })

cas("Renouvellement : classement, l'alerte se tait", "2024-06-18",
  {
    nationalite = "TIERS", titre_detenu = { "cst_l425_1" }, procedure_penale_en_cours = true,
    classement_ou_relaxe = true,
  },
  { alert = { renouveler_avant_jugement = "closed" } }, "juge")

cas("Renouvellement : la veille du nouveau code", "2021-04-30",
  { nationalite = "TIERS", titre_detenu = { "cst_l425_1" }, procedure_penale_en_cours = true },
  { alert = { renouveler_avant_jugement = "not_applicable" } })

cas("Renouvellement : le premier jour du nouveau code", "2021-05-01",
  { nationalite = "TIERS", titre_detenu = { "cst_l425_1" }, procedure_penale_en_cours = true },
  { alert = { renouveler_avant_jugement = "open" } })
