language(1)

-- What this hospital did not sign: the national answer stands, and the other ways are told.

local hopital <const> = { kind = "hopital", department = "93", hospital = "93.ch_modele" }

local function cas(nom, faits, mesures, plus)
  local attendu = {
    measure = {}, missing = plus and plus.missing, duty = plus and plus.duty,
    services = plus and plus.services, right = plus and plus.right,
    asks = plus and plus.asks, not_asks = plus and plus.not_asks,
  }
  for mesure, resultat in pairs(mesures) do
    attendu.measure["93.ch_modele." .. mesure] = resultat
  end
  for mesure, resultat in pairs(plus and plus.national or {}) do
    attendu.measure[mesure] = resultat
  end
  scenario(nom) {
    as_of = plus and plus.jour or "2024-06-01", actor = hopital, facts = faits,
    expect = attendu,
  }
end

-- The convention tells the national rules what was signed. Here the social worker adds what was
-- not: the script itself leaves it unknown.
local plainte <const> = {
  age = 30, violence_sexuelle = true, victime_consent_plainte = true, danger_immediat = true,
  clause_in_situ = false,
}

cas("Plainte voulue, urgence, pas de clause : formulaire, rendez-vous, autres voies", plainte,
  { plainte_simplifiee = "open", prise_rendez_vous = "open", autres_voies_plainte = "open" },
  {
    national = {
      plainte_hopital = "open", plainte_simplifiee = "open", plainte_in_situ = "closed",
    },
    services = { "93.ch_modele.unite" },
  })

cas("Plainte voulue, clause non dite : la réponse nationale attend, elle ne ferme rien",
  { age = 30, violence_sexuelle = true, victime_consent_plainte = true, danger_immediat = true },
  { autres_voies_plainte = "open", plainte_simplifiee = "open" },
  {
    national = { plainte_in_situ = "incomplete", plainte_simplifiee = "open" },
    missing = { plainte_in_situ = { "clause_in_situ" } }, not_asks = { "etablissement_signataire" },
    asks = { "clause_in_situ" },
  })

-- The wish to complain opens ways that need no hospital.
cas("Plainte voulue : la plainte mobile et l'accompagnement restent proposés",
  {
    age = 30, violence_conjugale = true, victime_consent_plainte = true, souhaite_plainte = true,
  },
  { autres_voies_plainte = "open" },
  {
    national = { plainte_mobile = "discretionary" }, right = { accompagnement_audition = "open" },
  })

cas("Accord inconnu : le demander, rien ne part",
  { age = 30, violence_conjugale = true },
  { plainte_simplifiee = "incomplete", autres_voies_plainte = "incomplete" },
  { missing = { ["93.ch_modele.autres_voies_plainte"] = { "victime_consent_plainte" } } })

cas("Sans son accord, aucune plainte",
  { age = 30, violence_conjugale = true, victime_consent_plainte = false },
  { plainte_simplifiee = "closed", prise_rendez_vous = "closed", autres_voies_plainte = "closed" })

local refus <const> = {
  age = 30, se_presente_spontanement = true, refuse_plainte = true, signalement_possible = false,
}

local function preuve(plus)
  local faits = {}
  for nom, valeur in pairs(refus) do faits[nom] = valeur end
  for nom, valeur in pairs(plus) do faits[nom] = valeur end
  return faits
end

cas("Refus de plainte, coups : recueil simple ici",
  preuve { violence_conjugale = true, violence_sexuelle = false, prelevement_necessaire = false },
  { rpsp_simple = "open", autres_voies_preuves = "closed" },
  { national = { rpsp_simple = "open", rpsp_complexe = "closed" } })

-- The circular's own answer is open: it is this hospital that cannot, and says who can.
cas("Refus de plainte, violences sexuelles : autres voies, et la réponse nationale reste ouverte",
  preuve { violence_sexuelle = true },
  { rpsp_simple = "closed", autres_voies_preuves = "open" },
  { national = { rpsp_complexe = "open" } })

cas("Refus de plainte, prélèvement nécessaire : autres voies",
  preuve { violence_conjugale = true, violence_sexuelle = false, prelevement_necessaire = true },
  { rpsp_simple = "closed", autres_voies_preuves = "open" },
  { national = { rpsp_complexe = "open" } })

cas("Refus de plainte, nature des violences inconnue : rien n'est fermé",
  preuve { violence_conjugale = true },
  { rpsp_simple = "incomplete", autres_voies_preuves = "incomplete" })

cas("Un signalement est possible : pas de recueil sans plainte",
  preuve { violence_sexuelle = true, signalement_possible = true },
  { rpsp_simple = "closed", autres_voies_preuves = "closed" })

cas("Exploitation par le travail seule : hors de la circulaire, l'accompagnement reste",
  preuve {
    exploitation = { "travail" }, violence_conjugale = false, violence_intrafamiliale = false,
    violence_sexuelle = false,
  },
  { rpsp_simple = "not_applicable", autres_voies_plainte = "not_applicable" },
  { national = { accompagnement_association_specialisee = "open" } })

cas("Mineure : signalement, non la convention",
  { age = 15, violence_sexuelle = true, exploitation = { "sexuelle" }, refuse_plainte = true },
  { autres_voies_preuves = "not_applicable", plainte_simplifiee = "not_applicable" },
  { duty = { signalement_procureur_mineur = "open" } })

for jour, attendu in pairs { ["2022-12-31"] = "not_applicable", ["2023-01-01"] = "open" } do
  cas("Convention : au " .. jour, plainte, { plainte_simplifiee = attendu }, { jour = jour })
end

cas("Violences intrafamiliales : dans le champ",
  { age = 30, violence_intrafamiliale = true, victime_consent_plainte = true },
  { plainte_simplifiee = "open", autres_voies_plainte = "open" })

for _, fait in ipairs { "se_presente_spontanement", "refuse_plainte" } do
  cas("Pas de recueil sans plainte si " .. fait .. " est faux",
    preuve { violence_sexuelle = true, [fait] = false },
    { rpsp_simple = "closed", autres_voies_preuves = "closed" })
end

-- Nothing is closed before age and violence are known.
for nom, faits in pairs {
  ["âge inconnu"] = { violence_sexuelle = true },
  ["violences inconnues"] = { age = 30 },
} do
  faits.victime_consent_plainte = true
  cas("Plainte voulue, " .. nom, faits,
    { plainte_simplifiee = "incomplete", prise_rendez_vous = "incomplete",
      autres_voies_plainte = "incomplete" })
  faits.victime_consent_plainte = nil
  local sans_age = preuve(faits)
  sans_age.age = faits.age
  cas("Refus de plainte, " .. nom, sans_age,
    { rpsp_simple = "incomplete", autres_voies_preuves = "incomplete" })
end

-- Its unit for victims is for adults, and it has no women's centre: the nation's answer stands.
scenario "Enfant, puis femme victime : ce que cet hôpital a, et n'a pas" {
  as_of = "2024-06-01", actor = hopital, facts = { age = 9, violence_sexuelle = true },
  expect = { services = { "93.ch_modele.uaped" }, not_services = { "93.ch_modele.unite" } },
}
scenario "Femme victime : la maison des femmes d'un autre établissement" {
  as_of = "2024-06-01", actor = hopital, facts = { age = 30, sexe = "F", violence_sexuelle = true },
  expect = {
    measure = { maison_des_femmes = "open" }, services = { "maisons_des_femmes" },
    not_services = { "33.chu_modele.maison_des_femmes" },
  },
}

-- Elsewhere this hospital is silent: only its own unit's convention speaks.
scenario "Un autre hôpital : la convention du CH modèle se tait" {
  as_of = "2024-06-01",
  actor = { kind = "hopital", department = "33", hospital = "33.chu_modele" },
  facts = {
    age = 30, violence_sexuelle = true, victime_consent_plainte = true, danger_immediat = true,
  },
  expect = {
    measure = { ["33.chu_modele.plainte_in_situ"] = "open" },
    services = { "33.chu_modele.unite" },
    silent = { "93.ch_modele" }, not_services = { "93.ch_modele.unite" },
  },
}

-- Two signals, two hospitals: each answers for itself, and what one signed is known.
scenario "Vue dans les deux hôpitaux : les deux conventions répondent" {
  as_of = "2024-06-01",
  signals = {
    { id = "a", date = "2024-05-20", actor = hopital, facts = { age = 30 } },
    {
      id = "b", actor = { kind = "hopital", department = "33", hospital = "33.chu_modele" },
      facts = { violence_sexuelle = true, victime_consent_plainte = true, danger_immediat = true },
    },
  },
  expect = {
    measure = {
      ["93.ch_modele.autres_voies_plainte"] = "open",
      ["33.chu_modele.plainte_in_situ"] = "open", plainte_in_situ = "open",
    },
    services = { "93.ch_modele.unite", "33.chu_modele.unite" },
  },
}
