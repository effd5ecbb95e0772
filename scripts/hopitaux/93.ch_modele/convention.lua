language(1)

-- ILLUSTRATION. There is no such hospital and no such convention: this one shows what a hospital
-- writes that signed less than 33.chu_modele. It took the two common ways to complain, not the
-- optional clause (no hearing inside the hospital); of evidence without a complaint it keeps only
-- the simple kind, having nobody with forensic competence (report, l.409-431).

local h = use "national.hopital"

local clauses <const> = {
  depuis = "2023-01-01",
  departement = "93",
  convention = "Convention du CH modèle (exemple)",
  contact_fr = "Service social des urgences, en journée (exemple)",
  plainte = true,
  rpsp = "simple",
  uaped = true,
  langues = { "fr" },
  ouverture_fr = "Du lundi au vendredi, en journée (exemple)",
}

hospital "93.ch_modele" {
  fr = "CH modèle (exemple)",
  en = "Model hospital (example)",
  department = "93",
  facts = h.faits(clauses),       -- what was signed, no more: see national/hopital.lua
  facts_since = clauses.depuis,
}

h.convention("93.ch_modele", clauses)
