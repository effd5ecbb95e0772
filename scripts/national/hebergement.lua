language(1)

-- Shelter away from the danger. An address is never written: one entry point, confidential.

local f = use "national.formules"

-- R.425-8 is written for holders of the card; the report (l.578) opens Ac.Sé without condition to
-- adults, French or foreign, of any gender, in danger where they are. That she agrees to leave is
-- from memory, and goes without saying: nobody is sheltered by force.
measure "acse_orientation" {
  fr = "Mise à l'abri avec éloignement géographique (dispositif national Ac.Sé)",
  en = "Shelter at a distance (national Ac.Sé scheme)",
  authority = "coordination Ac.Sé (association ALC)",
  since = "2021-05-01",
  basis = { "CESEDA R.425-8", "CP(2024)05, point 6.b" },
  concerns = f.majeur(),
  when = all {
    any { sufficient(), fact.motifs_raisonnables },
    fact.danger_local,
    fact.eloignement_necessaire,
    fact.accepte_eloignement,
  },
  never_requires = {
    "plainte_deposee", "temoignage_procedure", "souhaite_plainte", "sejour_regulier",
    "nationalite", "sexe",
    "accord_transmission", "procedure_penale_en_cours",
  },
  route = { to = "acse" },
  urgency = "now",
  grade = "report",
  note = {
    fr = "Les enfants qui l'accompagnent sont accueillis avec elle.",
    en = "Children who are with her are received with her.",
  },
}

service "acse" {
  fr = "Dispositif national Ac.Sé : point d'entrée unique",
  en = "National Ac.Sé scheme: single entry point",
  territory = "national",
  does = { "acse_orientation" },
  audience = { "majeur" },
  distance = "elsewhere",
  confidential = true,
  level = "national",
  contact = {
    fr = "Par la coordination nationale, jamais par le lieu d'accueil.",
    en = "Through the national coordination, never through the place of shelter.",
  },
}

-- Minors and young adults, any form (report, l.568-570, l.708-709). "Young adult" is read as under
-- twenty-one, the age to which child welfare may go on [from memory].
measure "satouk_orientation" {
  fr = "Placement éloigné et sécurisé d'un mineur ou jeune majeur (réseau Satouk)",
  en = "Secure placement at a distance of a minor or young adult (Satouk network)",
  authority = "aide sociale à l'enfance ou juge des enfants",
  since = "2021-01-01",
  basis = { "CP(2024)05, points 6.b et 7.c" },
  concerns = fact.age:below(21),
  when = all {
    any { f.enfant_exploite(), fact.motifs_raisonnables },
    fact.eloignement_necessaire,
  },
  for_children = true,
  never_requires = { "plainte_deposee", "nationalite", "sejour_regulier" },
  route = { to = "satouk" },
  urgency = "now",
  grade = "report",
}

-- One entry point for the network, the Koutcha centre included: no place is asked by its name.
service "satouk" {
  fr = "Réseau Satouk : demandes de placement éloigné",
  en = "Satouk network: requests for placement at a distance",
  territory = "national",
  does = { "satouk_orientation" },
  distance = "elsewhere",
  confidential = true,
  level = "national",
  contact = {
    fr = "Par le réseau, jamais par le lieu d'accueil.",
    en = "Through the network, never through the place of shelter.",
  },
}
