language(1)

-- ILLUSTRATION. There is no such hospital and no such convention: this is what a hospital copies
-- (`mniop new hospital 33.nom`). Only the three ways to complain and the two kinds of evidence
-- come from the circular of 25 November 2021 (see national/hopital.lua). In spring 2024, 54 of
-- 208 signed conventions had the clause on evidence (report, l.431).

local h = use "national.hopital"

-- `true` is a clause that was signed. Of a clause left out nobody is told as of a way that exists
-- here: the other ways are named, and the national answer is untouched (see 93.ch_modele).
local clauses <const> = {
  depuis = "2022-01-01",
  departement = "33",
  convention = "Convention du CHU modèle (exemple)",
  contact_fr = "Poste interne de l'unité, jour et nuit (exemple)",
  plainte = true,
  in_situ_urgence = true,
  in_situ_vulnerabilite = true,
  rpsp = true,
  uaped = true,
  maison_des_femmes = true,
  langues = { "fr", "en", "es", "ro" },
  ouverture_fr = "Jour et nuit (exemple)",
}

hospital "33.chu_modele" {
  fr = "CHU modèle (exemple)",
  department = "33",
  facts = h.faits(clauses),       -- so that the national rules need not ask
  facts_since = clauses.depuis,
}

h.convention("33.chu_modele", clauses)
