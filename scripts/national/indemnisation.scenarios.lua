language(1)

-- CPP 706-3: the three limbs; 706-5: the clocks, on both sides.

local function avec(base, plus)
  local faits = {}
  for nom, valeur in pairs(base) do faits[nom] = valeur end
  for nom, valeur in pairs(plus or {}) do faits[nom] = valeur end
  return faits
end

local function cas(nom, jour, faits, attendu, acteur)
  scenario(nom) { as_of = jour, actor = acteur, facts = faits, expect = attendu }
end

local function civi(resultat) return { right = { civi_706_3 = resultat } } end

local traite <const> = {
  age = 30, nationalite = "TIERS", caractere_materiel_infraction = true,
  infraction_visee = { "225-4-1" }, faits_sur_territoire_national = true,
}

local atteinte <const> = {
  itt_jours = 5, deces = false, incapacite_permanente = false, age = 30,
  mineur_lors_des_faits = false, violence_conjugale = false, auteur_lien = "employeur",
  but_exploitation = false,
}

cas("706-3 : traite en France, étrangère sans titre, sans plainte", "2024-06-01",
  avec(traite, { sejour_regulier = false, plainte_deposee = false }), civi("open"))

cas("706-3 : Française, faits à l'étranger", "2024-06-01",
  avec(traite, { nationalite = "FR", faits_sur_territoire_national = false }), civi("open"))

cas("706-3 : étrangère, faits à l'étranger, dit le juge", "2024-06-01",
  avec(traite, { faits_sur_territoire_national = false }), civi("closed"), "juge")

cas("706-3 : étrangère, faits à l'étranger, dit une association", "2024-06-01",
  avec(traite, { faits_sur_territoire_national = false }), civi("incomplete"), "association")

cas("706-3 : travail forcé, sans seuil", "2024-06-01",
  avec(avec(traite, atteinte), { infraction_visee = { "225-14-1" } }), civi("open"))

cas("706-3 : rétribution insuffisante, sans un mois d'incapacité", "2024-06-01",
  avec(avec(traite, atteinte), { infraction_visee = { "225-13" } }), civi("closed"))

cas("706-3 : conditions indignes, vingt-neuf jours", "2024-06-01",
  avec(avec(traite, atteinte), { infraction_visee = { "225-14" }, itt_jours = 29 }),
  civi("closed"))

cas("706-3 : conditions indignes, trente jours", "2024-06-01",
  avec(avec(traite, atteinte), { infraction_visee = { "225-14" }, itt_jours = 30 }),
  civi("open"))

cas("706-3 : conditions indignes, incapacité inconnue", "2024-06-01",
  {
    age = 30, nationalite = "TIERS", caractere_materiel_infraction = true,
    infraction_visee = { "225-14" }, faits_sur_territoire_national = true, deces = false,
    incapacite_permanente = false, but_exploitation = false,
  },
  {
    right = { civi_706_3 = "incomplete" },
    missing = { civi_706_3 = { "itt_jours" } },
  })

-- The commission looks at the facts: each element of trafficking, and what the complaint named.
local materielle <const> = avec(avec(traite, atteinte), {
  infraction_visee = { "225-13" }, acte = { "recruter" }, moyen = { "contrainte" },
  but_exploitation = true,
})
cas("706-3 : seul 225-13 est visé, la traite est dans les faits", "2024-06-01", materielle,
  civi("open"))
cas("706-3 : aucune infraction visée, la traite est dans les faits", "2024-06-01",
  avec(materielle, { infraction_visee = {}, plainte_deposee = false }), civi("open"))
local sans_but <const> = avec(materielle)
sans_but.but_exploitation = nil
cas("706-3 : but inconnu", "2024-06-01", sans_but, civi("incomplete"))
cas("706-3 : moyen inconnu", "2024-06-01", avec(materielle, { moyen = {} }), civi("incomplete"))
cas("706-3 : acte inconnu", "2024-06-01", avec(materielle, { acte = {} }), civi("incomplete"))
cas("706-3 : mineure lors des faits, sans moyen", "2024-06-01",
  avec(materielle, { moyen = {}, mineur_lors_des_faits = true }), civi("open"))
cas("706-3 : mineure, sans moyen", "2024-06-01", avec(materielle, { moyen = {}, age = 15 }),
  civi("open"))

cas("706-3, troisième branche : violences par le conjoint, sous le seuil", "2024-06-01",
  avec(avec(traite, atteinte), { infraction_visee = { "222-12" }, auteur_lien = "conjoint" }),
  civi("open"))

cas("706-3, troisième branche : violences sur un mineur devenu majeur", "2024-06-01",
  avec(avec(traite, atteinte), {
    infraction_visee = { "222-12" }, mineur_lors_des_faits = true,
  }),
  civi("open"))

cas("706-3, troisième branche : violences par un employeur, sous le seuil", "2024-06-01",
  avec(avec(traite, atteinte), { infraction_visee = { "222-12" } }), civi("closed"))

cas("706-3 : matérialité présumée par la plainte", "2024-06-01",
  {
    age = 30, plainte_deposee = true, infraction_visee = { "225-4-1" },
    faits_sur_territoire_national = true,
  }, civi("open"))

cas("706-3 : aucune plainte, matérialité à établir : rien ne ferme", "2024-06-01",
  {
    age = 30, plainte_deposee = false, infraction_visee = { "225-4-1" },
    faits_sur_territoire_national = true,
  }, civi("incomplete"))

-- Facts of 10 May 2020: three years end on 10 May 2023.
local anciens <const> = avec(traite, { date_faits = "2020-05-10" })

cas("706-5 : dernier jour des trois ans", "2023-05-10", anciens,
  {
    right = { civi_706_3 = "open" },
    deadline = { civi_706_3 = "2023-05-10" },
  })

cas("706-5 : passé le délai, ouvert sous réserve d'un relevé de forclusion", "2023-06-10",
  anciens,
  {
    right = { civi_706_3 = "open" },
  })

local forclose <const> = avec(anciens, {
  plainte_deposee = false, procedure_penale_en_cours = false, condamnation_definitive = false,
  classement_ou_relaxe = false, motif_releve_forclusion = false,
})

cas("706-5 : trois ans, dernier jour, sans poursuites ni relevé", "2023-05-10", forclose,
  civi("open"))

-- Whole days: the bar is certain at most one day after the limit, never before.
cas("706-5 : trois ans et un jour passés, sans poursuites ni relevé", "2023-05-12", forclose,
  civi("closed"))

cas("706-5 : hors délai, mais un motif de relevé", "2023-05-12",
  avec(forclose, { motif_releve_forclusion = true }), civi("open"))

cas("706-5 : hors délai, procédure en cours : l'année n'a pas commencé", "2023-05-12",
  avec(forclose, { plainte_deposee = true, procedure_penale_en_cours = true }), civi("open"))

-- The last criminal decision moves the limit.
local jugee <const> = avec(forclose, {
  plainte_deposee = true, condamnation_definitive = true,
  date_decision_penale_definitive = "2023-02-15",
})

cas("706-5 : dernier jour de l'année qui suit la décision définitive", "2024-02-15", jugee,
  {
    right = { civi_706_3 = "open" },
    deadline = { civi_706_3 = "2024-02-15" },
  })

cas("706-5 : l'année qui suit la décision définitive est passée", "2024-02-17",
  avec(jugee, {
    mineur_lors_des_faits = false, date_decision_definitive = "2023-02-15",
  }), civi("closed"))

-- A minor at the facts, of age on 1 January 2023.
local enfant <const> = avec(forclose, {
  age = 18, mineur_lors_des_faits = true, date_majorite = "2023-01-01",
})

cas("706-5 : mineure lors des faits, ancienne horloge, dernier jour", "2023-11-21", enfant,
  {
    right = { civi_706_3 = "closed" },
  })

cas("706-5 : mineure lors des faits, trois ans depuis la majorité", "2023-11-22", enfant,
  {
    right = { civi_706_3 = "open" },
    deadline = { civi_706_3 = "2026-01-01" },
  })

cas("706-5 : horloge de la majorité, dernier jour", "2026-01-01",
  avec(enfant, { age = 21 }), civi("open"))

cas("706-5 : horloge de la majorité, passée", "2026-01-03",
  avec(enfant, { age = 21 }),
  { right = { civi_706_3 = "closed" }, notices = { "law_not_verified" } })

cas("706-3 : champ exclu, dit par l'association : une allégation", "2024-06-01",
  avec(traite, { champ_exclu_706_3 = true }), civi("open"), "association")

cas("706-3 : champ exclu, dit par la commission", "2024-06-01",
  avec(traite, { champ_exclu_706_3 = true }), civi("closed"), "juge")

cas("706-3 : champ exclu, ancienne version", "2023-11-21",
  avec(traite, { champ_exclu_706_3 = true }), civi("closed"), "juge")

-- First limb: each by itself, for an offence that is not listed.
for _, fait in ipairs { "deces", "incapacite_permanente" } do
  cas("706-3, première branche : " .. fait, "2024-06-01",
    avec(avec(traite, atteinte), { infraction_visee = { "225-13" }, [fait] = true }),
    civi("open"))
end

cas("706-3, troisième branche : violences conjugales, lien non précisé", "2024-06-01",
  avec(avec(traite, atteinte), { infraction_visee = { "222-12" }, violence_conjugale = true }),
  civi("open"))

cas("706-3, troisième branche : mineur aujourd'hui, donc mineur lors des faits", "2024-06-01",
  {
    age = 15, caractere_materiel_infraction = true, infraction_visee = { "222-12" },
    faits_sur_territoire_national = true,
  }, civi("open"))

-- Any sign of proceedings keeps the claim open: the year after the decision has not begun.
for _, fait in ipairs { "plainte_deposee", "procedure_penale_en_cours", "classement_ou_relaxe" } do
  cas("706-5 : hors des trois ans, mais " .. fait, "2023-05-12",
    avec(forclose, { [fait] = true }), civi("open"))
end

cas("706-5 : motif de relevé, horloge de 2023", "2024-06-01",
  avec(forclose, { mineur_lors_des_faits = false, motif_releve_forclusion = true }),
  civi("open"))

cas("706-5 : dans les trois ans, horloge de 2023", "2024-06-01",
  avec(forclose, { mineur_lors_des_faits = false, date_faits = "2022-05-10" }), civi("open"))

cas("706-5 : ancienne horloge, dernier jour de l'année après la décision", "2023-10-02",
  avec(jugee, { date_decision_penale_definitive = "2022-10-02" }),
  {
    right = { civi_706_3 = "open" },
    deadline = { civi_706_3 = "2023-10-02" },
  })

-- A list of articles written as a range takes in those that were inserted since: each alone opens
-- (a child's rape, 222-23-1, once closed it).
for _, article in ipairs {
  "222-22", "222-22-1", "222-22-2", "222-22-3", "222-23", "222-23-1", "222-23-2", "222-23-3",
  "222-24", "222-25", "222-26", "222-27", "222-28", "222-29", "222-29-1", "222-29-2", "222-29-3",
  "222-30", "224-1A", "224-1B", "224-1C", "225-4-1", "225-4-5", "225-5", "225-6", "225-7",
  "225-7-1", "225-8", "225-9", "225-10", "225-14-1", "225-14-2", "227-25", "227-26", "227-27",
} do
  cas("706-3 : sans seuil, article " .. article, "2024-06-01",
    avec(avec(traite, atteinte), { infraction_visee = { article } }), civi("open"))
end
