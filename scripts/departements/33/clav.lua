language(1)

-- Gironde: a local scheme in one file, to be copied by other departments.
--
-- From the report: the local committees (CLAV), chaired by the prefect and the prosecutor, draw up
-- the department's scheme (l.103); the association Ruelle supports persons exploited in Gironde,
-- among them unaccompanied minors from Nigeria: shelter, then help towards a complaint, rights and
-- psychological support, and a telephone line for the young at risk of prostitution (l.730).
-- ILLUSTRATION: the indicator on grape harvests, the question of the hook, and the one day given
-- to offer a contact. No scheme of Gironde was read.

department "33" {
  fr = "Gironde",
  scheme = "Schéma départemental d'aide aux victimes (illustration)",
}

-- A sign that only this department would think of. It feeds a national dimension, so it can help
-- a person to be seen, and can take nothing from anyone.
indicator "33.vendanges_01" {
  fr = "Logement de vendange non déclaré",
  en = "Undeclared grape-harvest housing",
  source = "CLAV 33 (illustration)",
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
  fr = "Un certificat médical décrit les lésions",
  en = "A medical certificate describes the injuries",
  askable_by = { "hopital", "association" },
}

service "33.ruelle" {
  fr = "Association Ruelle",
  en = "Ruelle association",
  territory = { "33" },
  kind = "association",
  does = { "33.contact_ruelle" },
  level = "departement",
  contact = { fr = "Par l'association ; une ligne téléphonique existe pour les jeunes." },
}

-- An offer, which the person may decline: no agreement to pass anything to the police is needed,
-- since nothing is passed to them.
measure "33.contact_ruelle" {
  fr = "Proposer un contact avec l'association Ruelle",
  en = "Offer a contact with the Ruelle association",
  basis = { "Schéma départemental (illustration)" },
  when = any { sufficient(), fact.mineur, fact.motifs_raisonnables },
  act_by = days(1):from "as_of",
  route = { to = "33.ruelle" },
  never_requires = { "plainte_deposee", "souhaite_plainte", "accord_transmission" },
  urgency = "days",
  grade = "report",
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
