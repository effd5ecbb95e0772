language(1)

-- The definitions of the penal code, on both sides of the law of 5 August 2013, and the
-- circumstances one by one.

-- `base` with some facts changed.
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

local function cas(nom, faits, attendu, jour)
  scenario(nom) { as_of = jour or "2024-06-18", facts = faits, expect = { measure = attendu } }
end

local adulte <const> = {
  age = 30, date_faits = "2024-01-10", acte = { "heberger" }, moyen = { "contrainte" },
  but_exploitation = true,
}
local enfant <const> = {
  age = 15, date_faits = "2024-01-10", acte = { "recruter" }, but_exploitation = true,
}

cas("225-4-1, I : acte, moyen et but", adulte,
  { definition_traite_majeur = "open", definition_traite_mineur = "not_applicable" })

-- Whether she was a child at the facts follows from the birth and their date.
for _, ligne in ipairs { { "2006-01-11", "open" }, { "2006-01-10", "not_applicable" } } do
  cas("225-4-1 : née le " .. ligne[1] .. ", faits du 10 janvier 2024",
    avec(sans(adulte, "age"), { birth_date = ligne[1] }),
    { definition_traite_majeur = "open", definition_traite_mineur = ligne[2] })
end

cas("225-4-1 : âge aux faits inconnu, leur date n'étant pas dite", sans(adulte, "date_faits"),
  { definition_traite_mineur = "incomplete" })

cas("225-4-1 : mineure aux premiers faits, qui ont duré",
  avec(adulte, { mineur_lors_des_faits = true }), { definition_traite_mineur = "open" })

cas("225-4-1, I : aucun moyen n'est connu", sans(adulte, "moyen"),
  { definition_traite_majeur = "incomplete" })

cas("225-4-1, I : aucun acte n'est connu", sans(adulte, "acte"),
  { definition_traite_majeur = "incomplete" })

scenario "225-4-1, I : but inconnu" {
  as_of = "2024-06-18",
  facts = sans(adulte, "but_exploitation"),
  expect = {
    measure = { definition_traite_majeur = "incomplete" },
    missing = { definition_traite_majeur = { "but_exploitation" } },
  },
}

cas("225-4-1, I : sans but d'exploitation", avec(adulte, { but_exploitation = false }),
  { definition_traite_majeur = "closed", traite_aggravee = "closed" })

for _, moyen in ipairs { "contrainte", "autorite", "vulnerabilite_225_4_1", "avantage" } do
  cas("225-4-1, I : il suffit du moyen " .. moyen, avec(adulte, { moyen = { moyen } }),
    { definition_traite_majeur = "open", traite_aggravee = "incomplete" })
end

for _, acte in ipairs { "recruter", "transporter", "transferer", "heberger", "accueillir" } do
  cas("225-4-1, II : il suffit de l'acte " .. acte, avec(enfant, { acte = { acte } }),
    { definition_traite_mineur = "open", definition_traite_majeur = "not_applicable" })
end

scenario "Définitions : date des faits inconnue, la demander" {
  as_of = "2024-06-18",
  facts = sans(adulte, "date_faits"),
  expect = {
    measure = { definition_traite_majeur = "incomplete" },
    missing = { definition_traite_majeur = { "date_faits", "moyen" } },
  },
}

cas("225-4-1, II : ni moyen, ni plainte, ni consentement en cause",
  avec(enfant, { plainte_deposee = false, souhaite_plainte = false }),
  { definition_traite_mineur = "open" })

cas("225-4-1, II : sans but d'exploitation", avec(enfant, { but_exploitation = false }),
  { definition_traite_mineur = "closed" })

cas("225-4-1, II : acte inconnu", sans(enfant, "acte"), { definition_traite_mineur = "incomplete" })

cas("225-4-1, II : enfant au moment des faits, majeur aujourd'hui, aucun moyen connu",
  avec(enfant, { age = 19, mineur_lors_des_faits = true }),
  { definition_traite_mineur = "open", definition_traite_majeur = "incomplete" })

cas("225-4-1, II : majeur au moment des faits",
  avec(adulte, { mineur_lors_des_faits = false }),
  { definition_traite_mineur = "not_applicable", definition_traite_majeur = "open" })

cas("Définitions : âge contesté, comme pour un enfant",
  avec(enfant, { age = 19, age_conteste = true }),
  { definition_traite_mineur = "open", definition_traite_majeur = "incomplete" })

-- Both sides of the law of 5 August 2013: a child's means became indifferent, an adult's means
-- became four.
for jour, resultat in pairs {
  ["2013-08-06"] = { enfant = "incomplete", adulte = "incomplete" },
  ["2013-08-07"] = { enfant = "open", adulte = "open" },
} do
  cas("Loi de 2013, faits du " .. jour .. " : enfant sans moyen connu",
    avec(enfant, { age = 27, date_faits = jour, mineur_lors_des_faits = true }),
    { definition_traite_mineur = resultat.enfant })
  cas("Loi de 2013, faits du " .. jour .. " : adulte contraint",
    avec(adulte, { date_faits = jour }), { definition_traite_majeur = resultat.adulte })
end

cas("Loi de 2003 : en échange d'un avantage",
  avec(adulte, { date_faits = "2013-08-06", moyen = { "avantage" } }),
  { definition_traite_majeur = "open", traite_aggravee = "not_applicable" })

cas("Loi de 2003 : enfant, en échange d'un avantage",
  avec(enfant, {
    age = 27, date_faits = "2010-03-01", mineur_lors_des_faits = true, moyen = { "avantage" },
  }),
  { definition_traite_mineur = "open" })

cas("Loi de 2003 : premier jour",
  avec(adulte, { age = 50, date_faits = "2003-03-18", moyen = { "avantage" } }),
  { definition_traite_majeur = "open" })

cas("Loi de 2003 : sans but", avec(adulte, { date_faits = "2010-03-01", but_exploitation = false }),
  { definition_traite_majeur = "closed" })

for _, fait in ipairs { "acte", "moyen", "but_exploitation" } do
  cas("Loi de 2003 : inconnu, " .. fait,
    sans(avec(adulte, { date_faits = "2010-03-01", moyen = { "avantage" } }), fait),
    { definition_traite_majeur = "incomplete" })
  cas("Loi de 2003, enfant : inconnu, " .. fait,
    sans(avec(enfant, {
      age = 27, mineur_lors_des_faits = true, date_faits = "2010-03-01", moyen = { "avantage" },
    }), fait),
    { definition_traite_mineur = "incomplete" })
end

cas("Définitions : âge inconnu", sans(adulte, "age"),
  { definition_traite_majeur = "incomplete", definition_traite_mineur = "incomplete" })

cas("225-4-1, II : but inconnu", sans(enfant, "but_exploitation"),
  { definition_traite_mineur = "incomplete", traite_aggravee = "incomplete" })

cas("Avant la loi de 2003 : l'infraction n'existe pas",
  avec(adulte, { age = 50, date_faits = "2003-03-17", moyen = { "avantage" } }),
  { definition_traite_majeur = "not_applicable" })

---------------------------------------------------------------- 225-4-2 to 225-4-4

cas("225-4-2 : aucune circonstance connue", adulte, { traite_aggravee = "incomplete" })

cas("225-4-2 : deux moyens", avec(adulte, { moyen = { "autorite", "vulnerabilite_225_4_1" } }),
  { traite_aggravee = "open" })

cas("225-4-2 : deux autres moyens", avec(adulte, { moyen = { "contrainte", "avantage" } }),
  { traite_aggravee = "open" })

for _, circonstance in ipairs {
  "plusieurs_victimes", "hors_territoire_ou_arrivee", "risque_mort_mutilation", "agent_public",
  "situation_grave", "bande_organisee", "torture_barbarie",
} do
  cas("225-4-2 à 225-4-4 : " .. circonstance,
    avec(adulte, { circonstance_aggravante = { circonstance } }), { traite_aggravee = "open" })
end

cas("225-4-2 : contact en ligne, victime mineure", avec(enfant, { en_ligne = true }),
  { traite_aggravee = "open" })

cas("225-4-2 : huit jours d'incapacité", avec(adulte, { itt_jours = 8, en_ligne = false }),
  { traite_aggravee = "incomplete" })

cas("225-4-2 : plus de huit jours", avec(adulte, { itt_jours = 9 }), { traite_aggravee = "open" })

cas("225-4-2 : la traite n'est pas montrée",
  avec(sans(adulte, "moyen"), { circonstance_aggravante = { "bande_organisee" } }),
  { traite_aggravee = "incomplete" })

cas("225-4-2 : veille de la loi de 2013",
  avec(adulte, { date_faits = "2013-08-06", en_ligne = true, moyen = { "avantage" } }),
  { traite_aggravee = "not_applicable" })

cas("225-4-2 : premier jour de la loi de 2013",
  avec(adulte, { date_faits = "2013-08-07", en_ligne = true }), { traite_aggravee = "open" })
