language(1)

-- The circular's own conditions, in both readings of whom it is for.

local function avec(base, plus, sans)
  local faits = {}
  for nom, valeur in pairs(base) do
    if nom ~= sans then faits[nom] = valeur end
  end
  for nom, valeur in pairs(plus or {}) do faits[nom] = valeur end
  return faits
end

local function cas(nom, faits, mesures, plus)
  local attendu = {
    measure = mesures, duty = plus and plus.duty, missing = plus and plus.missing,
    asks = plus and plus.asks,
  }
  scenario(nom) {
    as_of = plus and plus.jour or "2024-06-01", actor = plus and plus.acteur or "hopital",
    facts = faits, expect = attendu,
  }
end

local plainte <const> = {
  age = 30, violence_conjugale = true, violence_intrafamiliale = false, violence_sexuelle = false,
  etablissement_signataire = true, clause_in_situ = true, victime_consent_plainte = true,
  danger_immediat = false, incapacite_permanente = false, vulnerabilite_particuliere = false,
}

local trois <const> = { "plainte_hopital", "plainte_simplifiee", "prise_rendez_vous" }
local function toutes(resultat)
  local mesures = {}
  for _, id in ipairs(trois) do mesures[id] = resultat end
  return mesures
end
local function et(mesures, plus)
  for id, resultat in pairs(plus) do mesures[id] = resultat end
  return mesures
end

cas("Hôpital : plainte voulue, ni urgence ni vulnérabilité", plainte,
  et(toutes("open"), { plainte_in_situ = "closed" }))
for _, fait in ipairs {
  "danger_immediat", "incapacite_permanente", "vulnerabilite_particuliere",
} do
  cas("Hôpital, sur place : " .. fait, avec(plainte, { [fait] = true }),
    { plainte_in_situ = "open", plainte_simplifiee = "open" })
  cas("Hôpital, sur place : inconnu, " .. fait, avec(plainte, nil, fait),
    { plainte_in_situ = "incomplete" }, { missing = { plainte_in_situ = { fait } } })
end
for _, fait in ipairs { "etablissement_signataire", "victime_consent_plainte" } do
  cas("Hôpital : à établir, " .. fait, avec(plainte, { danger_immediat = true }, fait),
    et(toutes("incomplete"), { plainte_in_situ = "incomplete" }),
    { missing = { plainte_simplifiee = { fait } }, asks = { fait } })
  cas("Hôpital : non, " .. fait, avec(plainte, { danger_immediat = true, [fait] = false }),
    et(toutes("closed"), { plainte_in_situ = "closed" }))
end
cas("Hôpital, sur place : clause inconnue",
  avec(plainte, { danger_immediat = true }, "clause_in_situ"), { plainte_in_situ = "incomplete" })
cas("Hôpital, sur place : clause non signée",
  avec(plainte, { danger_immediat = true, clause_in_situ = false }), { plainte_in_situ = "closed" })

-- Each kind of violence alone is in the field of both readings.
for _, fait in ipairs { "violence_conjugale", "violence_intrafamiliale", "violence_sexuelle" } do
  cas("Hôpital : champ, " .. fait, avec(plainte, { violence_conjugale = false, [fait] = true }),
    toutes("open"))
  cas("Hôpital : champ à établir, " .. fait, avec(plainte, { violence_conjugale = false }, fait),
    toutes("incomplete"))
end

-- Finding 8: the circular does not say what the report says of it.
cas("Hôpital : exploitation par le travail sans ces violences, deux lectures",
  avec(plainte, { violence_conjugale = false, exploitation = { "travail" } }),
  toutes("incomplete"))
cas("Hôpital : mineure, signalement et non la convention",
  avec(plainte, { age = 15, exploitation = { "sexuelle" } }),
  et(toutes("not_applicable"), { plainte_in_situ = "not_applicable" }),
  { duty = { signalement_procureur_mineur = "open" } })
cas("Hôpital : vue ailleurs que dans un hôpital", plainte, toutes("not_applicable"),
  { acteur = "association" })
cas("Hôpital : âge inconnu", avec(plainte, nil, "age"), toutes("incomplete"))
cas("Hôpital : la veille de la circulaire", plainte,
  et(toutes("not_applicable"), { plainte_in_situ = "not_applicable" }), { jour = "2021-12-02" })
cas("Hôpital : premier jour de la circulaire", plainte, toutes("open"), { jour = "2021-12-03" })

-- Evidence without a complaint.
local preuve <const> = {
  age = 30, violence_conjugale = true, violence_intrafamiliale = false, violence_sexuelle = false,
  prelevement_necessaire = false, etablissement_signataire_rpsp = true,
  se_presente_spontanement = true, refuse_plainte = true, signalement_possible = false,
}
local function recueil(simple, complexe)
  return { rpsp_simple = simple, rpsp_complexe = complexe }
end

cas("Recueil de preuves : coups, sans prélèvement", preuve, recueil("open", "closed"))
cas("Recueil de preuves : violences sexuelles", avec(preuve, { violence_sexuelle = true }),
  recueil("closed", "open"))
cas("Recueil de preuves : prélèvement nécessaire", avec(preuve, { prelevement_necessaire = true }),
  recueil("closed", "open"))
for _, fait in ipairs { "violence_sexuelle", "prelevement_necessaire" } do
  cas("Recueil de preuves : inconnu, " .. fait, avec(preuve, nil, fait),
    recueil("incomplete", "incomplete"),
    { missing = { rpsp_simple = { fait }, rpsp_complexe = { fait } } })
end
for _, c in ipairs {
  { "etablissement_signataire_rpsp", false }, { "se_presente_spontanement", false },
  { "refuse_plainte", false }, { "signalement_possible", true },
} do
  local fait, empeche = c[1], c[2]
  cas("Recueil de preuves : pas si " .. fait .. " est " .. tostring(empeche),
    avec(preuve, { [fait] = empeche }), recueil("closed", "closed"))
  cas("Recueil de preuves, complexe : pas si " .. fait .. " est " .. tostring(empeche),
    avec(preuve, { violence_sexuelle = true, [fait] = empeche }), recueil("closed", "closed"))
  cas("Recueil de preuves : à établir, " .. fait, avec(preuve, nil, fait),
    { rpsp_simple = "incomplete" }, { missing = { rpsp_simple = { fait } } })
  cas("Recueil de preuves, complexe : à établir, " .. fait,
    avec(preuve, { violence_sexuelle = true }, fait),
    { rpsp_complexe = "incomplete" }, { missing = { rpsp_complexe = { fait } } })
end
cas("Recueil de preuves : exploitation par le travail, deux lectures",
  avec(preuve, { violence_conjugale = false, exploitation = { "travail" } }),
  { rpsp_simple = "incomplete" })
cas("Recueil de preuves : mineur", avec(preuve, { age = 15 }),
  recueil("not_applicable", "not_applicable"))
cas("Recueil de preuves : la veille de la circulaire", preuve,
  recueil("not_applicable", "not_applicable"), { jour = "2021-12-02" })
