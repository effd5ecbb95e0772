language(1)

-- What is said at once. None of it depends on a score, an age proved, a complaint or a stay: it
-- stands on one fact. The dates bound the catalogue, not the numbers, which are older; the
-- numbers are those of law.md, 10.13, declared as services in numeros.lua.

local f = use "national.formules"

local function jamais_requis()
  return { "plainte_deposee", "souhaite_plainte", "motifs_raisonnables", "sejour_regulier",
    "nationalite" }
end

alert "urgence_vitale" {
  fr = "Danger immédiat : appeler le 17 ou le 112, le 114 par SMS en silence, le 15 pour un soin",
  en = "Immediate danger: call 17 or 112, text 114 in silence, 15 for medical care",
  since = "2007-09-15",
  basis = { "CP 223-6" },
  when = fact.danger_immediat,
  emergency = true,
  never_requires = jamais_requis(),
  urgency = "now",
  grade = "memory",
}

alert "personne_enfermee" {
  fr = "Personne enfermée : appeler le 17 ou le 112, le 114 par SMS",
  en = "Person confined: call 17 or 112, text 114",
  since = "2007-09-15",
  basis = { "CP 223-6", "CP 224-1" },
  when = fact.enferme,
  emergency = true,
  never_requires = jamais_requis(),
  urgency = "now",
  grade = "memory",
}

-- Said before any question is put: an answer given in front of the exploiter is worth nothing
-- and may cost much.
alert "auteur_present" {
  fr = "L'auteur est présent : séparer la personne, ne rien demander devant lui",
  en = "The exploiter is present: see the person alone, ask nothing in front of him",
  since = "2007-09-15",
  basis = { "CP(2024)05, point 5.g" },
  when = fact.avec_auteur,
  emergency = true,
  never_requires = jamais_requis(),
  urgency = "now",
  grade = "report",
  note = {
    fr = "Un accompagnant n'est jamais l'interprète.",
    en = "A companion is never the interpreter.",
  },
}

-- Beside the duties of mineurs.lua: the line answers day and night, to the child too.
alert "enfance_en_danger_119" {
  fr = "Enfant en danger : le 119 répond jour et nuit",
  en = "Child in danger: 119 answers day and night",
  since = "2007-03-07",
  basis = { "CASF L.226-6", "CP(2024)05, point 7.a" },
  concerns = fact.mineur,
  when = f.enfant_en_danger(),
  for_children = true,
  emergency = true,
  never_requires = jamais_requis(),
  urgency = "now",
  grade = "memory",
}

-- A child who ran away from a shelter is not a case that ended (report, 7.c): the alert opens, and
-- nothing closes on `disparition`.
alert "mineur_disparu_116000" {
  fr = "Mineur disparu ou en fugue : signaler la disparition, 116 000",
  en = "Missing or runaway child: report the disappearance, 116 000",
  since = "2010-01-01",
  basis = { "116 000, numéro des enfants disparus", "CP(2024)05, point 7.c" },
  concerns = fact.mineur,
  when = fact.disparition,
  for_children = true,
  emergency = true,
  never_requires = jamais_requis(),
  urgency = "now",
  grade = "memory",
}

-- The convention with e-Enfance is of 16 November 2021 (report, l.676). The line is for the young
-- first, and turns no adult away [from memory]: age is not asked.
alert "violences_numeriques_3018" {
  fr = "Exploitation ou recrutement en ligne : le 3018",
  en = "Exploitation or recruitment online: 3018",
  since = "2021-11-16",
  basis = { "CP(2024)05, point 7.a" },
  when = fact.en_ligne,
  emergency = true,
  never_requires = jamais_requis(),
  urgency = "days",
  grade = "report",
}

alert "violences_conjugales_3919" {
  fr = "Violences dans le couple : le 3919",
  en = "Violence within the couple: 3919",
  since = "2014-01-01",
  basis = { "3919, numéro national" },
  when = any { fact.violence_conjugale, fact.auteur_lien:is "conjoint" },
  emergency = true,
  never_requires = jamais_requis(),
  urgency = "days",
  grade = "memory",
}
