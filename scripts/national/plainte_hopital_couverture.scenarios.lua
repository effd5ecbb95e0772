language(1)

-- Whom the ways of the hospital are for: each kind of violence alone, and the two readings where
-- there is none.

local c = use "national.cas_couverture"

local hopital <const> = { acteur = "hopital" }
local le <const> = { "2024-06-01" }
local violences <const> = { "violence_conjugale", "violence_intrafamiliale", "violence_sexuelle" }

local plainte <const> = { etablissement_signataire = true, victime_consent_plainte = true }
local recueil <const> = {
  etablissement_signataire_rpsp = true, se_presente_spontanement = true, refuse_plainte = true,
  signalement_possible = false,
}

for _, ligne in ipairs {
  { "plainte_simplifiee", plainte, violences },
  { "prise_rendez_vous", plainte, violences },
  { "plainte_hopital", plainte, violences },
  {
    "plainte_in_situ", c.avec(plainte, { clause_in_situ = true, danger_immediat = true }),
    violences,
  },
  { "rpsp_complexe", c.avec(recueil, { prelevement_necessaire = true }), violences },
  {
    "rpsp_simple",
    c.avec(recueil, { prelevement_necessaire = false, violence_sexuelle = false }),
    { "violence_conjugale", "violence_intrafamiliale" },
  },
} do
  local regle <const> = { measure = ligne[1] }
  local adulte <const> = c.avec(ligne[2], { age = 30 })
  -- Without any of them the circular is not about her; by the report it may still be.
  c.un(regle, le, adulte, ligne[3], "open", "incomplete", hopital)
  local aucune <const> = c.avec(adulte, {
    violence_conjugale = false, violence_intrafamiliale = false, violence_sexuelle = false,
  })
  c.cas(regle, "exploitation sans ces violences", le[1],
    c.avec(aucune, { exploitation = { "travail" } }), "incomplete", hopital)

  local battue <const> = c.avec(adulte, { violence_conjugale = true })
  c.tous(regle, le, battue, { c.majeure }, "open", hopital)
  c.cas(regle, "vue par une association", le[1], battue, "not_applicable",
    { acteur = "association" })
end
