language(1)

-- Leaving prostitution, condition by condition, in each version.

local c = use "national.cas_couverture"

local concernee <const> = {
  { nom = "exploitation sexuelle", vrai = { exploitation = { "sexuelle" } } },
  "prostitution", "prostitution_cessee",
}
local fin_prefet <const> = c.motif("fin_psp_prefet", "prefecture")
local engagee <const> = {
  age = 30, engage_parcours_sortie = true, association_agreee = true,
}

for _, jour in ipairs { "2022-06-01", "2024-06-01" } do
  local regle <const> = { measure = "commission_departementale" }
  c.tous(regle, { jour }, c.avec(engagee, { prostitution = true }),
    { "engage_parcours_sortie", "association_agreee" }, "open")
  c.un(regle, { jour }, engagee, concernee, "open", "incomplete")
end

-- The twenty-third month still counts.
local mois <const> = {
  nom = "vingt-quatre mois", vrai = { mois_psp = 24 }, faux = { mois_psp = 23 },
}
for _, jour in ipairs { "2019-06-01", "2024-06-01" } do
  local regle <const> = { right = "parcours_sortie_prostitution" }
  local autorisee <const> = c.avec(engagee, { autorisation_prefet_psp = true })
  local tout <const> = c.avec(autorisee, { prostitution = true })
  c.tous(regle, { jour }, tout,
    { "engage_parcours_sortie", "association_agreee", "autorisation_prefet_psp" }, "open")
  c.un(regle, { jour }, autorisee, concernee, "open", "incomplete")
  c.fins(regle, { jour }, tout, { mois, fin_prefet }, "open")
  c.fins({ right = "afis" }, { jour },
    c.avec(tout, { nationalite = "FR", ressources_sous_plafond = { "afis" } }),
    { c.motif("allocation_exclusive", "prefecture") }, "open")
end

c.fins({ duty = "decision_prefet_parcours" }, { "2024-06-01" },
  c.avec(engagee, { avis_commission = true }),
  { c.motif("autorisation_prefet_psp", "prefecture"), fin_prefet }, "open")

local mineurs <const> = { measure = "commission_departementale_mineurs" }
c.tous(mineurs, { "2024-06-01" }, { age = 15, prostitution = true }, { c.mineure },
  "discretionary")
c.un(mineurs, { "2024-06-01" }, { age = 15 },
  {
    { nom = "une forme d'exploitation", vrai = { exploitation = { "autre" } } },
    "prostitution", "motifs_raisonnables", c.traite_nommee,
  }, "discretionary", "incomplete", { acteur = "police" })
