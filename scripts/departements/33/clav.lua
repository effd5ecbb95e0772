language(1)

-- Gironde: a local scheme in one file, to be copied by other departments.
--
-- From the report: the association Ruelle supports persons exploited in Gironde, among them
-- unaccompanied minors from Nigeria: shelter first, then help towards a complaint, rights and
-- psychological support, and a telephone line for the young at risk of prostitution (l.730).
-- It gives no date: the period that it covers starts in 2021.
-- ILLUSTRATION, labelled "exemple": the indicator on grape harvests, the working group, the fact on
-- a certificate with the question of the hook, the one day given to offer a contact. No scheme of
-- Gironde was read.

local clav = use "national.clav"
local f = use "national.formules"

department "33" {
  fr = "Gironde", en = "Gironde",
  scheme = "Schéma départemental d'aide aux victimes (non lu)",
}

clav.comite("33", {
  {
    id = "travail", forme = "travail",
    fr = "Porter la difficulté, sans nom, au groupe « exploitation par le travail » (exemple)",
    en = "Bring the difficulty, without a name, to the group on labour exploitation (example)",
  },
})

clav.referent("33", {})

-- A sign that only this department would think of. It feeds a national dimension, so it can help
-- a person to be seen, and can take nothing from anyone.
indicator "33.vendanges_01" {
  fr = "Logement de vendange non déclaré (exemple)",
  en = "Undeclared grape-harvest housing (example)",
  source = "CLAV 33 (exemple)",
  seen_by = { "inspection_travail", "gendarmerie", "association" },
  counts_as = {
    {
      grid = "oit_2009", dimension = "D4", strength = "medium",
      profiles = { "adulte_travail" },
    },
  },
}

fact "33.certificat_medical" {
  type = "boolean", kind = "event", of = "file",
  fr = "Un certificat médical décrit les lésions (exemple)",
  en = "A medical certificate describes the injuries (example)",
  askable_by = { "hopital", "association" },
}

fact "33.risque_prostitution" {
  type = "boolean", kind = "state", of = "person", sensitive = true,
  fr = "Jeune en risque d'entrer dans la prostitution",
  en = "Young person at risk of entering prostitution",
  askable_by = { "association", "travailleur_social", "ase", "pjj", "education" },
}

service "33.ruelle" {
  fr = "Association Ruelle",
  en = "Ruelle association",
  territory = { "33" },
  kind = "association",
  does = {
    "33.contact_ruelle", "33.mise_a_l_abri_ruelle", "33.vers_la_plainte", "33.droits_et_soutien",
    "33.ligne_jeunes",
  },
  level = "departement",
  contact = {
    fr = "Par l'association ; une ligne téléphonique existe pour les jeunes.",
    en = "Through the association; there is a telephone line for young people.",
  },
}

local base <const> = { "Association Ruelle", "CP(2024)05, point 7.d" }

-- What the report makes depend on nothing: the shelter comes before any complaint.
local jamais <const> = {
  "plainte_deposee", "souhaite_plainte", "accord_transmission", "temoignage_procedure",
}

local function victime()
  return any { sufficient(), f.victime_presumee() }
end

-- An offer, which the person may decline: no agreement to pass anything to the police is needed,
-- since nothing is passed to them. One day is an example.
measure "33.contact_ruelle" {
  fr = "Proposer un contact avec l'association Ruelle (délai : exemple)",
  en = "Offer a contact with the Ruelle association (time: an example)",
  since = "2021-01-01",
  basis = base,
  when = any { sufficient(), fact.mineur, fact.motifs_raisonnables },
  act_by = days(1):from "as_of",
  route = { to = "33.ruelle" },
  never_requires = jamais,
  urgency = "days",
  grade = "report",
}

-- A shelter in Gironde is none for someone whom Gironde endangers: then only the single entry
-- points, Ac.Sé for adults, Satouk for minors and young adults (national rules).
measure "33.mise_a_l_abri_ruelle" {
  fr = "Demander à Ruelle une mise à l'abri dans le département",
  en = "Ask Ruelle for shelter within the department",
  since = "2021-01-01",
  basis = base,
  when = all { victime(), fact.sans_abri_sur, no(fact.danger_local) },
  route = { to = "33.ruelle" },
  never_requires = jamais,
  urgency = "now",
  grade = "report",
  note = clav.place,
}

measure "33.vers_la_plainte" {
  fr = "Accompagnement de Ruelle vers la plainte, si la personne la souhaite",
  en = "Ruelle's support towards a complaint, if the person wishes one",
  since = "2021-01-01",
  basis = base,
  when = all { victime(), fact.souhaite_plainte },
  route = { to = "33.ruelle" },
  never_requires = { "plainte_deposee", "accord_transmission", "temoignage_procedure" },
  urgency = "days",
  grade = "report",
}

measure "33.droits_et_soutien" {
  fr = "Ouverture des droits et soutien psychologique par Ruelle",
  en = "Access to rights and psychological support by Ruelle",
  since = "2021-01-01",
  basis = base,
  when = victime(),
  route = { to = "33.ruelle" },
  never_requires = jamais,
  urgency = "days",
  grade = "report",
}

-- "Jeunes": the report gives no age, hence none here.
measure "33.ligne_jeunes" {
  fr = "Donner la ligne téléphonique de Ruelle pour les jeunes en risque",
  en = "Give Ruelle's telephone line for young people at risk",
  since = "2021-01-01",
  basis = base,
  when = fact["33.risque_prostitution"],
  route = { to = "33.ruelle" },
  never_requires = jamais,
  urgency = "days",
  grade = "report",
  note = {
    fr = "Déjà en situation de prostitution, un mineur est réputé en danger : la ligne ne suffit "
      .. "pas, voir les règles nationales.",
    en = "A minor already in prostitution is deemed in danger: the line is not enough, see the "
      .. "national rules.",
  },
}

-- What cannot be declared: to look at what is known *and* at what nobody asked. A proposal stands
-- in a list of its own and changes no answer.
on_assessment(function(case)
  if case:present "oit.D5.04" and case:unknown "33.certificat_medical" then
    propose {
      question = "33.certificat_medical",
      why = "Violences signalées, aucun certificat : les lésions disparaissent.",
    }
  end
end)
