language(1)

-- CESEDA L.425-11: accommodation, the report's wider reading, facts abroad. The lines of the table
-- 6.2 of law.md that name it stand with the other titles (sejour_titres.scenarios.lua).

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

local plaignante <const> = {
  age = 24, nationalite = "TIERS", plainte_deposee = true, infraction_visee = { "225-4-1" },
  loi_penale_francaise_applicable = true, lien_rompu = true,
}

cas("L.425-11 : faits à l'étranger, loi française inapplicable : à vérifier", "2024-06-01",
  avec(plaignante, {
    infraction_visee = { "225-14_hebergement" }, loi_penale_francaise_applicable = false,
  }),
  { right = { cst_l425_1 = "closed", cst_l425_11 = "incomplete" } })

cas("L.425-11 : veille de la loi de 2024", "2024-01-27",
  avec(plaignante, { infraction_visee = { "225-14_hebergement" } }),
  { right = { cst_l425_11 = "not_applicable" } })

cas("L.425-11 : premier jour de la loi de 2024", "2024-01-28",
  avec(plaignante, { infraction_visee = { "225-14_hebergement" } }),
  { right = { cst_l425_11 = "open" } })

cas("L.425-11 : ni lien rompu ni témoignage ne comptent", "2024-06-01",
  avec(sans(plaignante, "lien_rompu"), {
    infraction_visee = { "225-14_hebergement" }, temoignage_procedure = false,
  }),
  { right = { cst_l425_11 = "open" } })

-- What ends the card of L.425-1 ends this one too, once established.
local logee <const> = avec(plaignante, { infraction_visee = { "225-14_hebergement" } })
for _, motif in ipairs {
  "classement_ou_relaxe", "menace_ordre_public", "motif_refus_l432_1_1", "accord_franco_algerien",
} do
  cas("L.425-11 : fermé par " .. motif, "2024-06-01", avec(logee, { [motif] = true }),
    { right = { cst_l425_11 = "closed" } },
    motif == "classement_ou_relaxe" and "procureur" or "prefecture")
end

cas("L.425-11 : plainte inconnue", "2024-06-18", sans(logee, "plainte_deposee"),
  { right = { cst_l425_11 = "incomplete" }, missing = { cst_l425_11 = { "plainte_deposee" } } })

cas("L.425-11 : sans plainte, un témoignage n'y suffit pas", "2024-06-18",
  avec(logee, { plainte_deposee = false, temoignage_procedure = true }),
  { right = { cst_l425_11 = "closed" } })

cas("L.425-11 : loi française applicable ou non, inconnu", "2024-06-18",
  sans(logee, "loi_penale_francaise_applicable"), { right = { cst_l425_11 = "incomplete" } })
