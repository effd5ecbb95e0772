language(1)

-- Health measures: any patient. The appointment of the first four months, on both sides of them.

local function avec(base, plus)
  local faits = {}
  for nom, valeur in pairs(base) do faits[nom] = valeur end
  for nom, valeur in pairs(plus or {}) do faits[nom] = valeur end
  return faits
end

local function sans(base, nom)
  local faits = avec(base)
  faits[nom] = nil
  return faits
end

local function mesure(regle, nom, faits, resultat, plus)
  scenario(regle .. " : " .. nom) {
    as_of = plus and plus.jour or "2024-06-01",
    actor = plus and plus.acteur or "sante",
    emergency = plus and plus.urgence,
    facts = faits,
    expect = {
      [plus and plus.verbe or "measure"] = { [regle] = resultat },
      missing = plus and plus.missing,
      deadline = plus and plus.echeance and { [regle] = plus.echeance },
      services = plus and plus.services,
    },
  }
end

local function depuis(regle, veille, jour, faits, verbe)
  mesure(regle, "la veille, " .. veille, faits, "not_applicable", { jour = veille, verbe = verbe })
  mesure(regle, "premier jour, " .. jour, faits, "open", { jour = jour, verbe = verbe })
end

local violences <const> = {
  "violence_conjugale", "violence_intrafamiliale", "violence_sexuelle", "violence_physique",
}

-- No violence that anybody saw.
local indemne <const> = {
  violence_conjugale = false, violence_intrafamiliale = false, violence_sexuelle = false,
  violence_physique = false,
}

---------------------------------------------------------------- newcomers

local arrivee <const> = { date_arrivee_france = "2024-02-10" }

mesure("rdv_sante_migrant", "dernier jour des quatre mois", arrivee, "open",
  { jour = "2024-06-10", echeance = "2024-06-10", services = { "pass_hopital" } })
mesure("rdv_sante_migrant", "lendemain : la date est passée, rien ne se ferme", arrivee, "open",
  { jour = "2024-06-11", echeance = "2024-06-10" })
mesure("rdv_sante_migrant", "le jour de l'arrivée", arrivee, "open", { jour = "2024-02-10" })
mesure("rdv_sante_migrant", "arrivée le 31 octobre, fin février",
  { date_arrivee_france = "2023-10-31" }, "open",
  { jour = "2024-02-01", echeance = "2024-02-29" })
mesure("rdv_sante_migrant", "demandeuse d'asile, date inconnue", { demandeur_asile = true }, "open")
mesure("rdv_sante_migrant", "mineur non accompagné, date inconnue", { mna = true }, "open")
mesure("rdv_sante_migrant", "arrivée inconnue, la demander",
  { demandeur_asile = false, mna = false }, "incomplete",
  { missing = { rdv_sante_migrant = { "date_arrivee_france" } } })
mesure("rdv_sante_migrant", "pas encore arrivée",
  { date_arrivee_france = "2024-06-02", demandeur_asile = false, mna = false }, "closed")
mesure("rdv_sante_migrant", "en Polynésie, droit non lu", avec(arrivee, { departement = "987" }),
  "incomplete")
depuis("rdv_sante_migrant", "2018-06-07", "2018-06-08", { demandeur_asile = true })

mesure("pass", "aucune couverture, sans titre",
  { couverture_maladie = false, sejour_regulier = false }, "open",
  { services = { "pass_hopital" } })
mesure("pass", "couverture ouverte", { couverture_maladie = true }, "closed")
mesure("pass", "couverture inconnue", { age = 30 }, "incomplete",
  { missing = { pass = { "couverture_maladie" } } })
depuis("pass", "2018-06-07", "2018-06-08", { couverture_maladie = false })

local accueillie <const> = avec(arrivee, { en_lieu_accueil = true })

mesure("equipe_mobile_ars", "arrivée récente, en centre", accueillie, "open")
for _, ligne in ipairs {
  { "demandeuse d'asile", { demandeur_asile = true, en_lieu_accueil = true } },
  { "mineur non accompagné", { mna = true, en_lieu_accueil = true } },
} do
  mesure("equipe_mobile_ars", ligne[1], ligne[2], "open")
end
mesure("equipe_mobile_ars", "logée ailleurs", avec(accueillie, { en_lieu_accueil = false }),
  "closed")
mesure("equipe_mobile_ars", "lieu inconnu", arrivee, "incomplete",
  { missing = { equipe_mobile_ars = { "en_lieu_accueil" } } })
mesure("equipe_mobile_ars", "arrivée inconnue", { en_lieu_accueil = true }, "incomplete")
depuis("equipe_mobile_ars", "2018-06-07", "2018-06-08",
  { demandeur_asile = true, en_lieu_accueil = true })

---------------------------------------------------------------- mental suffering

local fragile <const> = {
  precarite = true, souffrance_psychique = false, psychotraumatisme = false,
}

for _, fait in ipairs { "souffrance_psychique", "psychotraumatisme" } do
  mesure("empp", fait, avec(fragile, { [fait] = true }), "open")
  mesure("empp", fait .. " inconnue", sans(fragile, fait), "incomplete",
    { missing = { empp = { fait } } })
end
local souffrante <const> = avec(fragile, { souffrance_psychique = true })
mesure("empp", "aucune souffrance", fragile, "closed")
mesure("empp", "pas de précarité", avec(souffrante, { precarite = false }), "closed")
mesure("empp", "précarité inconnue", sans(souffrante, "precarite"), "incomplete")
depuis("empp", "2004-12-31", "2005-01-01", souffrante)

---------------------------------------------------------------- victims of violence, of trafficking

for _, violence in ipairs(violences) do
  mesure("maison_des_femmes", violence, { sexe = "F", [violence] = true }, "open")
  mesure("crp", violence, { [violence] = true }, "open")
end

for _, ligne in ipairs {
  { "exploitation nommée", { sexe = "F", exploitation = { "travail" } } },
  { "prostitution", { sexe = "F", prostitution = true } },
  { "motifs raisonnables", { sexe = "F", motifs_raisonnables = true }, "police" },
} do
  mesure("maison_des_femmes", ligne[1], ligne[2], "open", { acteur = ligne[3] })
  mesure("crp", ligne[1], ligne[2], "open", { acteur = ligne[3] })
end

mesure("maison_des_femmes", "une grille a conclu", { sexe = "F" }, "open", { urgence = true })
mesure("maison_des_femmes", "adolescente", { age = 16, sexe = "F", violence_sexuelle = true },
  "open", { services = { "maisons_des_femmes" } })
mesure("maison_des_femmes", "homme", { sexe = "M", violence_physique = true }, "not_applicable")
mesure("maison_des_femmes", "sexe inconnu", { violence_physique = true }, "incomplete",
  { missing = { maison_des_femmes = { "sexe" } } })
mesure("maison_des_femmes", "rien ne se voit encore", avec(indemne, { sexe = "F" }), "incomplete")
depuis("maison_des_femmes", "2020-12-31", "2021-01-01", { sexe = "F", violence_physique = true })

mesure("crp", "psychotraumatisme, homme", { sexe = "M", psychotraumatisme = true }, "open")
mesure("crp", "enfant victime", { age = 9, violence_intrafamiliale = true }, "open")
mesure("crp", "une grille a conclu", { age = 30 }, "open", { urgence = true })
mesure("crp", "rien ne se voit encore", avec(indemne, { psychotraumatisme = false }), "incomplete")
depuis("crp", "2017-12-31", "2018-01-01", { psychotraumatisme = true })

---------------------------------------------------------------- interpreter, examination

mesure("interpretariat_sante", "ne comprend pas", { langue_comprise = false }, "open",
  { services = { "etablissement_sante" } })
mesure("interpretariat_sante", "comprend", { langue_comprise = true }, "closed")
mesure("interpretariat_sante", "langue inconnue", { age = 30 }, "incomplete",
  { missing = { interpretariat_sante = { "langue_comprise" } } })
depuis("interpretariat_sante", "2021-12-31", "2022-01-01", { langue_comprise = false })

local function examen(nom, faits, resultat, plus)
  local options = { acteur = "police", verbe = "duty", missing = plus }
  mesure("examen_medical_judiciaire", nom, faits, resultat, options)
end

local enquete <const> = {
  procedure_penale_en_cours = true, plainte_deposee = false, motifs_raisonnables = false,
}

for _, violence in ipairs(violences) do
  examen(violence, avec(enquete, avec(indemne, { [violence] = true })), "open")
  examen(violence .. " inconnue", avec(enquete, sans(indemne, violence)), "incomplete",
    { examen_medical_judiciaire = { violence } })
end
local blessee <const> = avec(enquete, { violence_physique = true })
examen("aucune violence", avec(enquete, indemne), "closed")
examen("sur plainte", { violence_physique = true, plainte_deposee = true }, "open")
examen("motifs raisonnables", { violence_physique = true, motifs_raisonnables = true }, "open")
examen("aucune enquête", avec(blessee, { procedure_penale_en_cours = false }), "closed")
examen("enquête inconnue", sans(blessee, "procedure_penale_en_cours"), "incomplete",
  { examen_medical_judiciaire = { "procedure_penale_en_cours" } })
depuis("examen_medical_judiciaire", "2020-12-31", "2021-01-01", blessee, "duty")
