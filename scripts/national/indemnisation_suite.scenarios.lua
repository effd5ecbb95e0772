language(1)

-- 706-14, the fund's offer, SARVI, AGRASC, and their order.

local function avec(base, plus, sans)
  local faits = {}
  for nom, valeur in pairs(base) do
    if nom ~= sans then faits[nom] = valeur end
  end
  for nom, valeur in pairs(plus or {}) do faits[nom] = valeur end
  return faits
end

-- `attendu` is the outcome of one right, or a whole table of expectations.
local function serie(regle, jour, liste)
  for _, c in ipairs(liste) do
    local attendu = c[3]
    if type(attendu) == "string" then attendu = { right = { [regle] = attendu } } end
    scenario(c[1]) { as_of = c.jour or jour, actor = c.acteur, facts = c[2], expect = attendu }
  end
end

local function manque(regle, fait)
  return { right = { [regle] = "incomplete" }, missing = { [regle] = { fait } } }
end

-- 706-14: a month of incapacity was not reached, for 225-13.
local leger <const> = {
  age = 30, nationalite = "TIERS", plainte_deposee = true, caractere_materiel_infraction = false,
  condamnation_definitive = false, faits_sur_territoire_national = true,
  infraction_visee = { "225-13" }, itt_jours = 5, deces = false, incapacite_permanente = false,
  ressources_sous_plafond = { "civi_706_14" }, situation_grave = true, but_exploitation = false,
}
serie("civi_706_14", "2024-06-01", {
  { "706-14 : rétribution insuffisante, ressources et situation grave", leger,
    { right = { civi_706_14 = "open", civi_706_3 = "closed" }, services = { "civi" } } },
  { "706-14 : ressources à établir", avec(leger, nil, "ressources_sous_plafond"),
    manque("civi_706_14", "ressources_sous_plafond") },
  { "706-14 : situation à établir", avec(leger, nil, "situation_grave"),
    manque("civi_706_14", "situation_grave") },
  { "706-14 : situation qui n'est pas grave", avec(leger, { situation_grave = false }), "closed" },
  { "706-14 : lieu des faits à établir", avec(leger, nil, "faits_sur_territoire_national"),
    manque("civi_706_14", "faits_sur_territoire_national") },
  { "706-14 : nationalité à établir",
    avec(leger, { faits_sur_territoire_national = false }, "nationalite"),
    manque("civi_706_14", "nationalite"), acteur = "juge" },
  { "706-14 : étrangère, faits à l'étranger, dit le juge",
    avec(leger, { faits_sur_territoire_national = false }), "closed", acteur = "juge" },
  { "706-14 : étrangère, faits à l'étranger, dit une association",
    avec(leger, { faits_sur_territoire_national = false }), "incomplete", acteur = "association" },
  { "706-14 : Française, faits à l'étranger",
    avec(leger, { nationalite = "FR", faits_sur_territoire_national = false }), "open" },
  { "706-14 : sans titre ni témoignage", avec(leger, {
    sejour_regulier = false, temoignage_procedure = false, lien_rompu = false,
  }), "open" },
  { "706-14 : rien n'établit les faits", avec(leger, { plainte_deposee = false }), "closed",
    acteur = "juge" },
  { "706-14 : les faits restent à établir", avec(leger, nil, "plainte_deposee"),
    manque("civi_706_14", "plainte_deposee"), acteur = "juge" },
  { "706-14 : matérialité sans plainte",
    avec(leger, { plainte_deposee = false, caractere_materiel_infraction = true }), "open" },
  { "706-14 : matérialité par la condamnation",
    avec(leger, { plainte_deposee = false, condamnation_definitive = true }), "open" },
  { "706-14 : champ exclu, dit par la commission", avec(leger, { champ_exclu_706_3 = true }),
    "closed", acteur = "juge" },
  { "706-14 : champ exclu, dit par une association", avec(leger, { champ_exclu_706_3 = true }),
    "open", acteur = "association" },
  { "706-14 : hors délai", avec(leger, {
    plainte_deposee = false, caractere_materiel_infraction = true, date_faits = "2020-01-10",
    procedure_penale_en_cours = false, classement_ou_relaxe = false,
    mineur_lors_des_faits = false, motif_releve_forclusion = false,
  }), "closed", acteur = "avocat" },
  { "706-14 : hors délai, relevé possible", avec(leger, {
    plainte_deposee = false, caractere_materiel_infraction = true, date_faits = "2020-01-10",
    procedure_penale_en_cours = false, classement_ou_relaxe = false,
    mineur_lors_des_faits = false,
  }), "open", acteur = "avocat" },
  { "706-14 : avant le catalogue", leger, "not_applicable", jour = "2016-04-14" },
  { "706-14 : premier jour du catalogue", leger, "open", jour = "2016-04-15" },
})

-- The table of offences (law.md, 3.1): those that 706-3 leaves out without a month of incapacity
-- are 706-14's.
for _, article in ipairs {
  "225-4-6", "225-12-1", "225-12-2", "225-12-5", "225-12-6", "225-12-7", "225-12-8", "225-13",
  "225-14", "225-14_travail", "225-14_hebergement", "227-18", "227-18-1", "227-21", "227-22",
} do
  serie("civi_706_14", "2024-06-01", {
    { "706-14 : sans seuil dans 706-3, article " .. article,
      avec(leger, { infraction_visee = { article } }),
      { right = { civi_706_14 = "open", civi_706_3 = "closed" } } },
  })
end

-- The fund's two months.
for _, c in ipairs {
  { "FGTI : demande à la CIVI", { demande_deposee = { "civi_706_3" },
    date_dossier_fonds = "2024-04-30" }, "open", "2024-06-30" },
  { "FGTI : demande au titre de 706-14", { demande_deposee = { "civi_706_14" } }, "open" },
  { "FGTI : aucune demande connue", { age = 30 }, "incomplete" },
} do
  scenario(c[1]) {
    as_of = "2024-06-01", facts = c[2],
    expect = { measure = { fgti_offre = c[3] }, deadline = c[4] and { fgti_offre = c[4] } },
  }
end

-- SARVI: final on 1 June 2023; opens on 1 August, last day 1 June 2024 (366 days).
local jugement <const> = {
  partie_civile = true, dommages_interets_alloues = true, civi_possible = false,
  paiement_recu = false, civi_irrecevable = false, motif_releve_forclusion = false,
  date_decision_definitive = "2023-06-01",
}
serie("sarvi", "2024-01-10", {
  { "SARVI : dans la fenêtre", jugement,
    {
      right = { sarvi = "open" }, deadline = { sarvi = "2024-06-01" },
      opens = { sarvi = "2023-08-01" },
      measure = { ordre_indemnisation = "open" }, services = { "sarvi" },
    } },
  { "SARVI : la veille des deux mois", jugement, "closed", jour = "2023-07-31" },
  { "SARVI : le jour des deux mois", jugement, "open", jour = "2023-08-01" },
  { "SARVI : dernier jour de l'année", jugement, "open", jour = "2024-06-01" },
  { "SARVI : le lendemain de l'année", jugement, "closed", jour = "2024-06-02" },
  { "SARVI : hors délai, motif légitime", avec(jugement, { motif_releve_forclusion = true }),
    "open", jour = "2024-06-02" },
  { "SARVI : hors délai, motif inconnu", avec(jugement, nil, "motif_releve_forclusion"),
    { right = { sarvi = "open" }, reserves = { sarvi = { "motif_releve_forclusion" } } },
    jour = "2024-06-02" },
  { "SARVI : l'année repart de l'irrecevabilité, dernier jour", avec(jugement, {
    civi_irrecevable = true, date_irrecevabilite_civi = "2024-01-15",
  }), { right = { sarvi = "open" }, deadline = { sarvi = "2025-01-15" } }, jour = "2025-01-15" },
  -- 2024-01-15 to 2025-01-15 is 366 days: the next day is late.
  { "SARVI : l'année après l'irrecevabilité est passée", avec(jugement, {
    civi_irrecevable = true, date_irrecevabilite_civi = "2024-01-15",
  }), "closed", jour = "2025-01-16" },
  { "SARVI : irrecevabilité sans date", avec(jugement, { civi_irrecevable = true }), "open",
    jour = "2024-06-02" },
  { "SARVI : irrecevabilité inconnue", avec(jugement, nil, "civi_irrecevable"), "open",
    jour = "2024-06-02" },
  { "SARVI : la CIVI est possible", avec(jugement, { civi_possible = true }), "closed",
    acteur = "avocat" },
  { "SARVI : la CIVI serait possible, selon une association", avec(jugement, {
    civi_possible = true,
  }), { right = { sarvi = "open" }, notices = { "allegation" } }, acteur = "association" },
  { "SARVI : on ne sait pas si la CIVI est possible", avec(jugement, nil, "civi_possible"),
    { right = { sarvi = "open" }, reserves = { sarvi = { "civi_possible" } } } },
  { "SARVI : paiement reçu", avec(jugement, { paiement_recu = true }), "closed" },
  { "SARVI : paiement inconnu", avec(jugement, nil, "paiement_recu"),
    { right = { sarvi = "open" }, reserves = { sarvi = { "paiement_recu" } } } },
  { "SARVI : date de la décision inconnue", avec(jugement, nil, "date_decision_definitive"),
    manque("sarvi", "date_decision_definitive") },
  { "SARVI : partie civile inconnue", avec(jugement, nil, "partie_civile"),
    manque("sarvi", "partie_civile") },
  { "SARVI : pas partie civile", avec(jugement, { partie_civile = false }), "closed" },
  { "SARVI : sommes allouées inconnues", avec(jugement, nil, "dommages_interets_alloues"),
    manque("sarvi", "dommages_interets_alloues") },
  { "SARVI : rien n'est alloué", avec(jugement, { dommages_interets_alloues = false }),
    "closed" },
  { "SARVI : étrangère sans titre", avec(jugement, {
    nationalite = "TIERS", sejour_regulier = false,
  }), "open" },
  { "SARVI : la veille du service", avec(jugement, { date_decision_definitive = "2008-06-01" }),
    "not_applicable", jour = "2008-09-30" },
  { "SARVI : premier jour du service", avec(jugement, {
    date_decision_definitive = "2008-06-01",
  }), "open", jour = "2008-10-01" },
})

-- AGRASC: six months from 1 July 2024 end on 1 January 2025 (184 days), two months from
-- 1 March 2024 end on 1 May (61 days).
local confisque <const> = {
  partie_civile = true, dommages_interets_alloues = true, biens_confisques_debiteur = true,
  paiement_recu = false, date_decision_definitive = "2024-07-01",
}
local avant <const> = avec(confisque, { date_decision_definitive = "2024-03-01" })
serie("agrasc_706_164", "2024-10-01", {
  { "AGRASC : biens confisqués", confisque,
    {
      right = { agrasc_706_164 = "open" }, deadline = { agrasc_706_164 = "2025-01-01" },
      services = { "agrasc" },
    } },
  { "AGRASC : dernier jour des six mois", confisque, "open", jour = "2025-01-01" },
  { "AGRASC : le lendemain des six mois", confisque, "closed", jour = "2025-01-02" },
  { "AGRASC : dernier jour des deux mois, ancien texte", avant, "open", jour = "2024-05-01" },
  { "AGRASC : deux mois passés, ancien texte", avant, "closed", jour = "2024-05-03" },
  -- Decided in spring: the day before the longer limit, and its first day.
  { "AGRASC : la veille du nouveau délai", avant, "closed", jour = "2024-06-25" },
  { "AGRASC : premier jour du nouveau délai", avant, "open", jour = "2024-06-26" },
  { "AGRASC : date de la décision inconnue", avec(confisque, nil, "date_decision_definitive"),
    {
      right = { agrasc_706_164 = "open" },
      reserves = { agrasc_706_164 = { "date_decision_definitive" } },
    } },
  { "AGRASC : date inconnue, ancien texte", avec(avant, nil, "date_decision_definitive"), "open",
    jour = "2024-05-03" },
  -- Cass. 2016: no earlier request.
  { "AGRASC : la CIVI reste possible", avec(confisque, { civi_possible = true }), "open" },
  { "AGRASC : paiement reçu", avec(confisque, { paiement_recu = true }), "closed" },
  { "AGRASC : paiement reçu, ancien texte", avec(avant, { paiement_recu = true }), "closed",
    jour = "2024-05-01" },
  { "AGRASC : paiement inconnu", avec(confisque, nil, "paiement_recu"), "open" },
  { "AGRASC : paiement inconnu, ancien texte", avec(avant, nil, "paiement_recu"), "open",
    jour = "2024-05-01" },
  { "AGRASC : avant les demandes que compte le rapport", confisque, "not_applicable",
    jour = "2020-12-31" },
  { "AGRASC : premier jour", confisque, "open", jour = "2021-01-01" },
})
for _, c in ipairs { { confisque, "2024-10-01" }, { avant, "2024-05-01" } } do
  for _, fait in ipairs {
    "partie_civile", "dommages_interets_alloues", "biens_confisques_debiteur",
  } do
    serie("agrasc_706_164", c[2], {
      { "AGRASC, " .. c[2] .. " : à établir, " .. fait, avec(c[1], nil, fait),
        manque("agrasc_706_164", fait) },
      { "AGRASC, " .. c[2] .. " : non, " .. fait, avec(c[1], { [fait] = false }), "closed" },
    })
  end
end

-- The order is said as soon as one way may exist.
local aucune <const> = {
  caractere_materiel_infraction = false, plainte_deposee = false, condamnation_definitive = false,
  dommages_interets_alloues = false,
}
local function ordre(nom, faits, resultat, jour)
  scenario(nom) {
    as_of = jour or "2024-06-01", actor = "juge", facts = faits,
    expect = { measure = { ordre_indemnisation = resultat } },
  }
end
ordre("Ordre : aucune voie", aucune, "closed")
for _, fait in ipairs {
  "caractere_materiel_infraction", "plainte_deposee", "condamnation_definitive",
  "dommages_interets_alloues",
} do
  ordre("Ordre : " .. fait, avec(aucune, { [fait] = true }), "open")
  ordre("Ordre : inconnu, " .. fait, avec(aucune, nil, fait), "incomplete")
end
ordre("Ordre : avant le catalogue", { plainte_deposee = true }, "not_applicable", "2016-04-14")
ordre("Ordre : premier jour", { plainte_deposee = true }, "open", "2016-04-15")
