language(1)

-- The convention of the model hospital, clause by clause.

local hopital <const> = { kind = "hopital", department = "33", hospital = "33.chu_modele" }

local function nom_de(mesure) return "33.chu_modele." .. mesure end

-- Expectations are written with the short names of the measures.
local function cas(nom, faits, mesures, plus)
  local attendu = { measure = {}, missing = plus and plus.missing, duty = plus and plus.duty }
  for mesure, resultat in pairs(mesures) do attendu.measure[nom_de(mesure)] = resultat end
  scenario(nom) {
    as_of = plus and plus.jour or "2024-06-01", actor = hopital, facts = faits,
    expect = attendu,
  }
end

cas("Plainte voulue, ni urgence ni vulnérabilité : formulaire et rendez-vous",
  {
    age = 30, violence_conjugale = true, victime_consent_plainte = true,
    danger_immediat = false, incapacite_permanente = false, vulnerabilite_particuliere = false,
  },
  { plainte_simplifiee = "open", prise_rendez_vous = "open", plainte_in_situ = "closed" })

cas("Plainte voulue, urgence : sur place",
  {
    age = 30, violence_sexuelle = true, victime_consent_plainte = true,
    danger_immediat = true,
  },
  { plainte_simplifiee = "open", plainte_in_situ = "open" })

cas("Plainte voulue, sans urgence, vulnérabilité : un officier se déplace",
  {
    age = 30, violence_conjugale = true, victime_consent_plainte = true,
    danger_immediat = false, vulnerabilite_particuliere = true,
  },
  { plainte_in_situ = "open" })

cas("Accord inconnu : le demander, rien ne part",
  { age = 30, violence_conjugale = true },
  { plainte_simplifiee = "incomplete" },
  { missing = { ["33.chu_modele.plainte_simplifiee"] = { "victime_consent_plainte" } } })

cas("Sans son accord, aucune plainte",
  { age = 30, violence_conjugale = true, victime_consent_plainte = false },
  { plainte_simplifiee = "closed", prise_rendez_vous = "closed", plainte_in_situ = "closed" })

local refus <const> = {
  age = 30, se_presente_spontanement = true, refuse_plainte = true, signalement_possible = false,
}

local function preuve(plus)
  local faits = {}
  for nom, valeur in pairs(refus) do faits[nom] = valeur end
  for nom, valeur in pairs(plus) do faits[nom] = valeur end
  return faits
end

cas("Refus de plainte, coups : recueil simple",
  preuve { violence_conjugale = true, violence_sexuelle = false, prelevement_necessaire = false },
  { rpsp_simple = "open", rpsp_complexe = "closed" })

cas("Refus de plainte, violences sexuelles : recueil complexe",
  preuve { violence_sexuelle = true },
  { rpsp_simple = "closed", rpsp_complexe = "open" })

cas("Refus de plainte, prélèvement nécessaire : recueil complexe",
  preuve { violence_conjugale = true, violence_sexuelle = false, prelevement_necessaire = true },
  { rpsp_simple = "closed", rpsp_complexe = "open" })

cas("Refus de plainte, nature des violences inconnue : les deux restent possibles",
  preuve { violence_conjugale = true },
  { rpsp_simple = "incomplete", rpsp_complexe = "incomplete" })

for _, fait in ipairs { "se_presente_spontanement", "refuse_plainte" } do
  cas("Pas de recueil sans plainte si " .. fait .. " est faux",
    preuve { violence_sexuelle = true, [fait] = false },
    { rpsp_simple = "closed", rpsp_complexe = "closed" })
end

cas("Violences intrafamiliales : dans le champ",
  { age = 30, violence_intrafamiliale = true, victime_consent_plainte = true },
  { plainte_simplifiee = "open" })

cas("Un signalement est possible : pas de recueil sans plainte",
  preuve { violence_sexuelle = true, signalement_possible = true },
  { rpsp_simple = "closed", rpsp_complexe = "closed" })

-- Finding 8 of law.md: the circular is about conjugal, intra-family and sexual violence.
cas("Exploitation par le travail, sans ces violences : hors du champ de la circulaire",
  preuve {
    exploitation = { "travail" }, violence_conjugale = false, violence_intrafamiliale = false,
    violence_sexuelle = false, violence_physique = true,
  },
  { rpsp_simple = "not_applicable", plainte_simplifiee = "not_applicable" })

cas("Mineure : signalement, non la convention",
  { age = 15, violence_sexuelle = true, exploitation = { "sexuelle" }, refuse_plainte = true },
  { rpsp_complexe = "not_applicable", plainte_simplifiee = "not_applicable" },
  { duty = { signalement_procureur_mineur = "open" } })

cas("Veille de la convention",
  { age = 30, violence_conjugale = true, victime_consent_plainte = true },
  { plainte_simplifiee = "not_applicable" }, { jour = "2021-12-31" })

cas("Premier jour de la convention",
  { age = 30, violence_conjugale = true, victime_consent_plainte = true },
  { plainte_simplifiee = "open" }, { jour = "2022-01-01" })

cas("Plainte voulue, atteinte durable au corps : sur place",
  {
    age = 30, violence_sexuelle = true, victime_consent_plainte = true, danger_immediat = false,
    incapacite_permanente = true,
  },
  { plainte_in_situ = "open" })

-- Nothing is closed before age and violence are known.
for nom, faits in pairs {
  ["âge inconnu"] = { violence_sexuelle = true },
  ["violences inconnues"] = { age = 30 },
} do
  faits.victime_consent_plainte, faits.danger_immediat = true, true
  cas("Plainte voulue, " .. nom, faits,
    { plainte_simplifiee = "incomplete", prise_rendez_vous = "incomplete",
      plainte_in_situ = "incomplete" })
  faits.victime_consent_plainte, faits.danger_immediat = nil, nil
  local sans_age = preuve(faits)
  sans_age.age = faits.age
  cas("Refus de plainte, " .. nom, sans_age,
    { rpsp_simple = "incomplete", rpsp_complexe = "incomplete" })
end

-- What the convention says nobody is asked: the national rules know it from this script.
local signe <const> = {
  "etablissement_signataire", "etablissement_signataire_rpsp", "clause_in_situ",
}

scenario "La convention répond pour la réponse nationale : rien n'en est demandé" {
  as_of = "2024-06-01", actor = hopital,
  facts = {
    age = 30, violence_sexuelle = true, victime_consent_plainte = true, danger_immediat = true,
  },
  expect = {
    measure = {
      plainte_hopital = "open", plainte_simplifiee = "open", prise_rendez_vous = "open",
      plainte_in_situ = "open",
    },
    not_asks = signe, services = { "33.chu_modele.unite" },
    not_services = { "33.chu_modele.uaped" }, silent = { "93.ch_modele" },
  },
}

scenario "Recueil complexe : la réponse nationale est ouverte sans rien demander de la convention" {
  as_of = "2024-06-01", actor = hopital, facts = preuve { violence_sexuelle = true },
  expect = {
    measure = { rpsp_complexe = "open", rpsp_simple = "closed" }, not_asks = signe,
  },
}

-- The convention is of 1 January 2022: before, the hospital says nothing of itself.
scenario "Avant la convention, la réponse nationale attend" {
  as_of = "2021-12-31", actor = hopital,
  facts = { age = 30, violence_sexuelle = true, victime_consent_plainte = true },
  expect = {
    measure = { plainte_simplifiee = "incomplete" },
    missing = { plainte_simplifiee = { "etablissement_signataire" } },
  },
}

-- Who reports knows better on that day: both are possible, and the difference is shown.
scenario "Un signalement contredit la convention : rien n'est fermé, la contradiction est dite" {
  as_of = "2024-06-01", actor = hopital,
  facts = {
    age = 30, violence_sexuelle = true, victime_consent_plainte = true, danger_immediat = true,
    clause_in_situ = false,
  },
  expect = { measure = { plainte_in_situ = "incomplete", plainte_simplifiee = "open" } },
}

-- The convention is of this hospital: another, and somebody who is in none, know nothing of it.
scenario "Gironde, hors de l'hôpital : les voies de l'hôpital sont sans objet" {
  as_of = "2024-06-01", actor = { kind = "association", department = "33" },
  facts = { age = 30, violence_sexuelle = true, victime_consent_plainte = true },
  expect = {
    measure = { plainte_simplifiee = "not_applicable" }, silent = { "33.chu_modele" },
    not_services = { "33.chu_modele.unite" },
  },
}

scenario "Un hôpital sans script : il est demandé s'il a signé" {
  as_of = "2024-06-01", actor = { kind = "hopital", department = "33" },
  facts = { age = 30, violence_sexuelle = true, victime_consent_plainte = true },
  expect = {
    measure = { plainte_simplifiee = "incomplete" }, asks = { "etablissement_signataire" },
    not_notices = { "layer_unavailable" },
  },
}

scenario "Enfant : l'UAPED de l'établissement, et non l'unité des majeurs" {
  as_of = "2024-06-01", actor = hopital, facts = { age = 9, violence_sexuelle = true },
  expect = {
    measure = { uaped = "open" }, services = { "33.chu_modele.uaped", "uaped_unite" },
    not_services = { "33.chu_modele.unite" },
  },
}

scenario "Maison des femmes de l'établissement" {
  as_of = "2024-06-01", actor = hopital, facts = { age = 30, sexe = "F", violence_sexuelle = true },
  expect = {
    measure = { maison_des_femmes = "open" }, services = { "33.chu_modele.maison_des_femmes" },
  },
}
