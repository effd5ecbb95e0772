language(1)

-- The model hospital's measures, condition by condition.

local c = use "national.cas_couverture"

local ici <const> = {
  acteur = { kind = "hopital", department = "33", hospital = "33.chu_modele" },
}
local le <const> = { "2024-06-01" }

local plainte <const> = { age = 30, victime_consent_plainte = true }
local recueil <const> = {
  age = 30, se_presente_spontanement = true, refuse_plainte = true, signalement_possible = false,
}
local sans_signalement <const> = {
  nom = "pas de signalement", vrai = { signalement_possible = false },
  faux = { signalement_possible = true },
}
local refus <const> = { "se_presente_spontanement", "refuse_plainte", sans_signalement }

for _, ligne in ipairs {
  { "plainte_simplifiee", plainte, { "victime_consent_plainte" } },
  { "prise_rendez_vous", plainte, { "victime_consent_plainte" } },
  {
    "plainte_in_situ", c.avec(plainte, { danger_immediat = true }),
    { "victime_consent_plainte" },
  },
  { "rpsp_complexe", c.avec(recueil, { prelevement_necessaire = true }), refus },
} do
  local regle <const> = { measure = "33.chu_modele." .. ligne[1] }
  c.un(regle, le, ligne[2],
    { "violence_conjugale", "violence_intrafamiliale", "violence_sexuelle" }, "open",
    "not_applicable", ici)
  c.tous(regle, le, c.avec(ligne[2], { violence_conjugale = true }),
    c.et(ligne[3], c.majeure), "open", ici)
end

local simple <const> = { measure = "33.chu_modele.rpsp_simple" }
local coups <const> = c.avec(recueil, { violence_sexuelle = false, prelevement_necessaire = false })
c.un(simple, le, coups, { "violence_conjugale", "violence_intrafamiliale" }, "open",
  "not_applicable", ici)
c.tous(simple, le, c.avec(coups, { violence_conjugale = true }), c.et(refus, c.majeure), "open",
  ici)

-- The doors of the clause on the spot.
c.un({ measure = "33.chu_modele.plainte_in_situ" }, le,
  c.avec(plainte, { violence_conjugale = true }),
  { "danger_immediat", "incapacite_permanente", "vulnerabilite_particuliere" }, "open", "closed",
  ici)
