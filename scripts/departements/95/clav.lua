language(1)

-- Val-d'Oise: the territorial crime division (DCT95) works with the association ACPE, an example
-- that the report gives (l.128) of what the Ac.Sé scheme made grow: associations are called before
-- the hearing, are there during it (criminal procedure code), and take in charge afterwards those
-- who wish it. The ACPE acts against the sexual exploitation of minors (l.734); adults go through
-- Ac.Sé's single entry point. The report does not say since when: hence the day of the reply,
-- 18 June 2024. The department's scheme was not read.

local clav = use "national.clav"
local f = use "national.formules"

department "95" {
  fr = "Val-d'Oise", en = "Val-d'Oise",
  scheme = "Schéma départemental d'aide aux victimes (non lu)",
}

-- ILLUSTRATION: the working group. No scheme of the department was read.
clav.comite("95", {
  {
    id = "exploitation_sexuelle", forme = "sexuelle",
    fr = "Porter la difficulté, sans nom, au groupe « exploitation sexuelle » (exemple)",
    en = "Bring the difficulty, without a name, to the group on sexual exploitation (example)",
  },
})

fact "95.audition_prevue" {
  type = "boolean", kind = "state", of = "file", topic = "file",
  fr = "Une audition de la victime par les enquêteurs est prévue",
  en = "A hearing of the victim by the investigators is planned",
  askable_by = { "police", "association", "travailleur_social", "ase", "avocat" },
}

fact "95.date_audition" {
  type = "date", kind = "event", of = "file", topic = "file",
  fr = "Date prévue de l'audition",
  en = "Planned date of the hearing",
  askable_by = { "police", "association", "travailleur_social", "ase", "avocat" },
}

local base <const> = { "Collaboration DCT95 et ACPE", "CP(2024)05, point 1" }

local function sexuelle()
  return any { fact.prostitution, fact.exploitation:includes "sexuelle" }
end

local jamais <const> = {
  "plainte_deposee", "souhaite_plainte", "temoignage_procedure", "motifs_raisonnables",
}

measure "95.contact_acpe" {
  fr = "Proposer à l'enfant un contact avec l'ACPE",
  en = "Offer the child a contact with the ACPE",
  authority = "association ACPE",
  since = "2024-06-18",
  basis = base,
  concerns = fact.mineur,
  when = sexuelle(),
  for_children = true,
  never_requires = jamais,
  route = { to = "95.acpe" },
  urgency = "days",
  grade = "report",
}

-- The investigators' part: the association comes before the hearing, so the day of the hearing is
-- the last one. A collaboration, by the report's word: a measure, not a duty.
measure "95.solliciter_acpe" {
  fr = "Solliciter l'ACPE avant l'audition de l'enfant",
  en = "Call on the ACPE before the child is heard",
  authority = "division de la criminalité territoriale (DCT95)",
  since = "2024-06-18",
  basis = base,
  concerns = fact.mineur,
  when = all { sexuelle(), fact["95.audition_prevue"] },
  for_children = true,
  act_by = days(0):from "95.date_audition",
  never_requires = jamais,
  route = { to = "95.acpe" },
  urgency = "now",
  grade = "report",
  note = {
    fr = "L'association est là avant, pendant et après l'audition, si l'enfant le souhaite.",
    en = "The association is there before, during and after the hearing, if the child wishes.",
  },
}

-- Associations of the network are called through the single entry point since January 2023
-- (report, l.126); which one comes, and where someone is sheltered, is for Ac.Sé to say.
measure "95.acse_avant_audition" {
  fr = "Demander une association avant l'audition d'une personne majeure, par l'entrée Ac.Sé",
  en = "Ask for an association before an adult is heard, through the Ac.Sé entry point",
  authority = "division de la criminalité territoriale (DCT95)",
  since = "2024-06-18",
  basis = base,
  concerns = f.majeur(),
  when = all { any { sufficient(), sexuelle() }, fact["95.audition_prevue"] },
  act_by = days(0):from "95.date_audition",
  never_requires = { "plainte_deposee", "souhaite_plainte", "temoignage_procedure" },
  route = { to = "acse" },
  urgency = "now",
  grade = "report",
  note = clav.place,
}

service "95.acpe" {
  fr = "ACPE, Agir contre la prostitution des enfants",
  en = "ACPE, against the prostitution of children",
  territory = { "95" },
  kind = "association",
  does = { "95.contact_acpe", "95.solliciter_acpe" },
  audience = { "mineur" },
  forms = { "sexuelle" },
  level = "departement",
  contact = { fr = "Par l'association.", en = "Through the association." },
}

-- A hearing is planned and nobody asked in which language: the interpreter is found before, and is
-- never the person who came along. A question, which changes no answer.
on_assessment(function(case)
  if case:fact "95.audition_prevue" and case:unknown "langue" then
    propose {
      question = "langue",
      why = "Audition prévue : un interprète professionnel se trouve avant, pas le jour même.",
    }
  end
end)

clav.referent("95", {})
