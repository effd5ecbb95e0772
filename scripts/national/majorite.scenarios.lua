language(1)

-- The eighteenth birthday, for every rule on children and for what takes over: the day before, the
-- day, the day after; age contested; age unknown.

local faits <const> = {
  prostitution = true, en_ligne = true, mna = true, disparition = true, enferme = true,
  eloignement_necessaire = true, accepte_eloignement = true, danger_local = true,
  famille_impliquee = true, representants_legaux_defaillants = true,
  information_preoccupante_transmise = true, assistance_educative_en_cours = true,
  discernement = true, placement_provisoire_ordonne = true, confie_ase_mineur = true,
  procedure_penale_en_cours = true, plainte_deposee = true, date_audience = "2024-05-10",
  poursuite_mineur_engagee = true, moins_de_treize_ans_aux_faits = true, zone_attente = true,
  demandeur_asile = true, situation_complexe_sante = true, motifs_raisonnables = true,
  departement = "75",
}

-- Every rule for children of these facts, with its outcome for a minor.
local enfants <const> = {
  right = {
    mineur_prostitution_repute_danger = "open", administrateur_ad_hoc = "discretionary",
    assistance_educative = "discretionary", entretien_individuel_juge = "open",
    avocat_assistance_educative = "discretionary", mise_a_l_abri_mna = "open",
    audition_mineur_enregistree = "open", avocat_mineur_victime = "open",
    avocat_mineur_poursuivi = "open", adulte_approprie = "open",
    non_discernement_moins_treize = "open", administrateur_ad_hoc_zone_attente = "open",
    administrateur_ad_hoc_asile = "open",
  },
  duty = {
    information_preoccupante = "open", signalement_procureur_mineur = "open",
    evaluation_information_preoccupante = "open", retour_auteur_information = "open",
    recueil_provisoire_urgence = "open", ase_soutien_prostitution = "open", pas_d_hotel = "open",
    saisine_juge_huit_jours = "open", audience_quinze_jours = "open", rrse = "open",
    declarer_disparition_mineur = "open", rechercher_mineur_disparu = "open",
    maintenir_prise_en_charge = "open",
  },
  measure = {
    ordonnance_placement_provisoire = "discretionary", pamivi = "open",
    pamivi_apres_audience = "open", uaped = "open", eprred = "open", depeche_2021_02_08 = "open",
    convention_paris_2016 = "open", commission_departementale_mineurs = "discretionary",
    competence_ofmin = "open", accueil_72_heures = "discretionary",
  },
  alert = {
    enfance_en_danger_119 = "open", mineur_disparu_116000 = "open",
    ne_pas_prevenir_parents = "open",
  },
}

local function avec(plus)
  local tout = {}
  for nom, valeur in pairs(faits) do tout[nom] = valeur end
  for nom, valeur in pairs(plus) do tout[nom] = valeur end
  return tout
end

-- The outcomes of the list, each replaced where `remplace` is given.
local function attendus(remplace, plus)
  local attendu = {}
  for verbe, regles in pairs(enfants) do
    attendu[verbe] = {}
    for id, resultat in pairs(regles) do attendu[verbe][id] = remplace or resultat end
    for id, resultat in pairs(plus and plus[verbe] or {}) do attendu[verbe][id] = resultat end
  end
  return attendu
end

local function cas(nom, jour, tout, attendu, minor)
  attendu.minor = minor
  scenario(nom) { as_of = jour, actor = "police", facts = tout, expect = attendu }
end

-- An unaccompanied minor who comes of age is no longer one: `mna` is no fact of that day.
local nee <const> = "2006-06-02"

cas("Majorité : la veille, chaque règle de l'enfance", "2024-06-01", avec { birth_date = nee },
  attendus(nil, {
    right = { ase_jeune_majeur = "not_applicable" },
    duty = { entretien_avant_majorite = "open" },
    measure = { satouk_orientation = "open", acse_orientation = "not_applicable" },
    alert = { disparition_inquietante_majeur = "not_applicable" },
  }), "yes")

for _, jour in ipairs { "2024-06-02", "2024-06-03" } do
  cas("Majorité : le jour ou le lendemain, ce qui prend la suite, au " .. jour, jour,
    avec { birth_date = nee, mna = false },
    attendus("not_applicable", {
      right = { ase_jeune_majeur = "open" },
      -- The ban on hotels goes on until twenty-one.
      duty = { entretien_avant_majorite = "not_applicable", pas_d_hotel = "open" },
      measure = { satouk_orientation = "open", acse_orientation = "open" },
      alert = { disparition_inquietante_majeur = "open" },
    }), "no")
end

-- Without `mna`, which says a minor by itself.
local sans_mna <const> = {}
for nom, valeur in pairs(faits) do
  if nom ~= "mna" then sans_mna[nom] = valeur end
end

local conteste <const> = { age = 19, age_conteste = true }
for nom, valeur in pairs(sans_mna) do conteste[nom] = valeur end

cas("Majorité : âge contesté, tout ce qui est dû à un enfant", "2024-06-01", conteste,
  attendus(nil, {
    right = {
      ase_jeune_majeur = "incomplete", ase_jeune_majeur_temporaire = "incomplete",
      mise_a_l_abri_mna = "incomplete",
    },
    duty = { entretien_avant_majorite = "incomplete" },
    measure = { satouk_orientation = "open" },
  }), "presumed")

-- Each version in its turn, for whoever is presumed a minor.
for jour, attendu in pairs {
  ["2016-06-01"] = {
    right = { administrateur_ad_hoc_zone_attente = "open", administrateur_ad_hoc_asile = "open" },
  },
  ["2021-06-01"] = { right = { assistance_educative = "discretionary" } },
  ["2022-06-01"] = {
    right = { entretien_individuel_juge = "open" },
    duty = { evaluation_information_preoccupante = "open" },
  },
} do
  cas("Majorité : âge contesté, au " .. jour, jour, conteste, attendu, "presumed")
end

scenario "Majorité : se dit mineure non accompagnée, âge contesté" {
  as_of = "2024-06-01", actor = "mmna",
  facts = { age = 19, age_conteste = true, mna = true },
  present = { "mna.02", "mna.07" },
  expect = {
    minor = "presumed", right = { mise_a_l_abri_mna = "open" },
    measure = { mmna_signaux_faibles = "open" },
  },
}

scenario "Majorité : âge contesté, ce qui est dû à une adulte ne se ferme pas" {
  as_of = "2024-06-01", actor = "police",
  facts = {
    age = 19, age_conteste = true, prostitution = true, disparition = true, danger_local = true,
    motifs_raisonnables = true, eloignement_necessaire = true, accepte_eloignement = true,
    confie_ase_mineur = true, ressources_ou_soutien_suffisants = false,
  },
  expect = {
    minor = "presumed",
    right = { ase_jeune_majeur = "incomplete", ase_jeune_majeur_temporaire = "incomplete" },
    measure = { acse_orientation = "incomplete", satouk_orientation = "open" },
    alert = { disparition_inquietante_majeur = "incomplete", mineur_disparu_116000 = "open" },
  },
}

-- Seventeen six months ago: perhaps of age today.
scenario "Majorité : dix-sept ans il y a six mois, présumée mineure" {
  as_of = "2024-06-01",
  signals = {
    { date = "2023-12-01", actor = "association", facts = { age = 17, prostitution = true } },
  },
  expect = {
    minor = "presumed",
    right = { mineur_prostitution_repute_danger = "open", ase_jeune_majeur = "incomplete" },
    duty = { signalement_procureur_mineur = "open", ase_soutien_prostitution = "open" },
  },
}

-- Nobody said an age: `mna` would say it.
cas("Majorité : âge inconnu, rien ne se ferme", "2024-06-01", sans_mna,
  attendus("incomplete", {
    right = { ase_jeune_majeur = "incomplete" },
    duty = { entretien_avant_majorite = "incomplete" },
    measure = { satouk_orientation = "incomplete", acse_orientation = "incomplete" },
    alert = { disparition_inquietante_majeur = "incomplete" },
  }), "unknown")

-- Born on 29 February: a minor until the end of 28 February of an ordinary year.
for jour, attendu in pairs { ["2022-02-28"] = "yes", ["2022-03-01"] = "no" } do
  scenario("Majorité : née un 29 février, au " .. jour) {
    as_of = jour, facts = { birth_date = "2004-02-29" }, expect = { minor = attendu },
  }
end

-- Overseas the CASF and the CESEDA apply otherwise, and were not read: incomplete, never closed.
cas("Outre-mer : droit de l'enfance non lu", "2024-06-01",
  avec { age = 16, departement = "987" },
  {
    right = {
      mise_a_l_abri_mna = "incomplete", administrateur_ad_hoc_zone_attente = "incomplete",
      administrateur_ad_hoc_asile = "incomplete", assistance_educative = "discretionary",
    },
    duty = {
      evaluation_information_preoccupante = "incomplete",
      retour_auteur_information = "incomplete", recueil_provisoire_urgence = "incomplete",
      ase_soutien_prostitution = "incomplete", pas_d_hotel = "incomplete",
      entretien_avant_majorite = "incomplete", signalement_procureur_mineur = "open",
    },
    measure = { accueil_72_heures = "incomplete" },
  }, "yes")

cas("Outre-mer : jeune majeur, droit non lu", "2024-06-01",
  {
    age = 19, departement = "987", confie_ase_mineur = true,
    ressources_ou_soutien_suffisants = false,
  },
  {
    right = { ase_jeune_majeur = "incomplete", ase_jeune_majeur_temporaire = "incomplete" },
  }, "no")
