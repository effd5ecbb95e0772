language(1)

-- How a title is applied for, and what to do when the file is stuck (report, l.767-773).

local f = use "national.formules"

-- "Since October 2023": the day is not given, nor was the order read. The report says "titles as a
-- victim of trafficking"; that the exit programme's permit is among them is from memory.
local function canal(t)
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    except_in = f.hors_code(),
    concerns = all { f.etranger(), f.majeur() },
    when = any { open "cst_l425_1", available "aps_l425_4" },
    never_requires = { "sejour_regulier", "visa_long_sejour", "demande_titre_deposee" },
    route = { to = "prefecture" },
    grade = t.grade,
    note = t.note,
  }
end

measure "demande_anef" {
  fr = "Déposer la demande de titre",
  en = "File the application for the title",
  authority = "prefecture",
  canal {
    since = "2021-05-01", last = "2023-09-30",
    basis = { "CESEDA L.425-1", "CESEDA L.425-4" }, grade = "memory",
    note = { fr = "Au guichet de la préfecture.", en = "At the desk of the prefecture." },
  },
  canal {
    since = "2023-10-01",
    basis = { "CP(2024)05, point 8" }, grade = "report",
    note = {
      fr = "En ligne, sur l'ANEF. Deux aides : le centre de contact citoyens par téléphone, le "
        .. "point d'accueil numérique en préfecture.",
      en = "Online, on ANEF. Two ways to get help: the citizens' contact centre by telephone, the "
        .. "digital desk of the prefecture.",
    },
  },
}

-- CE 3 June 2022 made a substitute a condition of compulsory filing online [from memory]; for these
-- titles it matters since they are filed there.
right "solution_substitution_anef" {
  fr = "Déposer autrement quand le dépôt en ligne est impossible",
  en = "File in another way where filing online is impossible",
  authority = "prefecture",
  since = "2023-10-01",
  basis = { "CESEDA R.431-2", "CE, 3 juin 2022, n° 452798" },
  except_in = f.hors_code(),
  concerns = all { f.etranger(), f.majeur() },
  when = all { open "demande_anef", fact.depot_en_ligne_impossible },
  never_requires = { "sejour_regulier", "visa_long_sejour", "difficulte_constatee" },
  route = { to = "prefecture" },
  urgency = "days",
  grade = "memory",
}

-- Decided on 29 September 2023: the association tells Miprof, which examines the case and seizes
-- the pole of DGEF. No time limit is given. The report says "DGEFP" once (l.771), for DGEF.
measure "escalade_miprof_dgef" {
  fr = "Dossier bloqué : la Miprof saisit le pôle traite de la DGEF",
  en = "Blocked file: Miprof refers it to the trafficking pole of DGEF",
  authority = "Miprof, puis DGEF",
  since = "2023-09-29",
  basis = { "CP(2024)05, point 8" },
  concerns = f.etranger(),
  when = all {
    fact.demande_titre_deposee,
    fact.difficulte_constatee,
    fact.association_saisissante,
  },
  never_requires = { "sejour_regulier", "plainte_deposee", "refus_notifie" },
  route = { to = "miprof" },
  grade = "report",
}

-- Recommended by the Council of Europe, declined (report, l.771): `escalade_miprof_dgef` stands in
-- its place.
measure "referent_prefecture" {
  fr = "Référent nommément désigné dans chaque préfecture : écarté par les autorités",
  en = "Named contact in each prefecture: declined by the authorities",
  since = "2024-06-18",
  basis = { "CP(2024)05, point 8" },
  status = "refused",
  grade = "report",
}

service "miprof" {
  kind = "autre",
  fr = "Miprof, coordination nationale de la lutte contre la traite : dossiers bloqués",
  en = "Miprof, national coordination against trafficking: blocked files",
  territory = "national", level = "national",
  does = { "escalade_miprof_dgef" },
  contact = { fr = "Par une association.", en = "Through an association." },
}

service "centre_contact_citoyens" {
  kind = "autre",
  fr = "Centre de contact citoyens (Agence nationale des titres sécurisés), par téléphone",
  en = "Citizens' contact centre (national agency for secure titles), by telephone",
  territory = "national", level = "national",
  audience = { "majeur" },
  does = { "demande_anef" },
}

service "point_accueil_numerique" {
  kind = "prefecture",
  fr = "Point d'accueil numérique de la préfecture ou de la sous-préfecture",
  en = "Digital desk of the prefecture or sub-prefecture",
  territory = "national", level = "departement",
  audience = { "majeur" },
  does = { "demande_anef", "solution_substitution_anef" },
}
