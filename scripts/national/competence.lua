language(1)

-- Which central office is competent by type (report, l.441, l.642, l.698). One rule an office, so
-- that each has its route; `competence_office` is open where one of them is. Several may be.
--
-- To name an office is not to send it anything: for an adult, `accord_transmission` comes first.
-- For forced begging and forced offending the report names no office: the answer then stays
-- incomplete, it is not "none" (law.md, 3.7). The list of forms is open: naming one form says
-- nothing against the others.

local f = use "national.formules"

local note <const> = {
  fr = "Compétence seulement : rien n'est transmis sans l'accord de l'adulte.",
  en = "Competence only: nothing is passed on without the adult's agreement.",
}

-- The office is older: the date is that of the wording of CP 225-4-1 that the forms follow.
measure "competence_ocrteh" {
  fr = "Office compétent : OCRTEH (police), exploitation sexuelle",
  en = "Competent office: OCRTEH (police), sexual exploitation",
  since = "2013-08-07",
  basis = { "CP(2024)05, point 5.h" },
  when = any { fact.exploitation:includes "sexuelle", fact.prostitution },
  never_requires = { "plainte_deposee", "souhaite_plainte", "nationalite", "sejour_regulier" },
  route = { to = "ocrteh" },
  grade = "report",
  note = note,
}

-- Decree 2005-455; extended on 25 June 2021 to serious exploitation at work (S64).
measure "competence_oclti" {
  fr = "Office compétent : OCLTI (gendarmerie), exploitation par le travail, servitude",
  en = "Competent office: OCLTI (gendarmerie), labour exploitation, servitude",
  since = "2021-06-25",
  basis = { "Décret n° 2005-455 du 12 mai 2005", "CP(2024)05, point 5.h" },
  when = any {
    fact.exploitation:among { "travail", "servitude_domestique" },
    fact.infraction_visee:among {
      "225-13", "225-14", "225-14_travail", "225-14_hebergement", "225-14-1", "225-14-2",
    },
  },
  never_requires = { "plainte_deposee", "souhaite_plainte", "nationalite", "sejour_regulier" },
  route = { to = "oclti" },
  grade = "read",
  note = note,
}

-- Its group on exploited unaccompanied minors, and its group on what is online. Smuggling rings
-- as such are no fact of ours.
measure "competence_oltim" {
  fr = "Office compétent : OLTIM (police aux frontières), mineurs non accompagnés, en ligne",
  en = "Competent office: OLTIM (border police), unaccompanied minors, online",
  since = "2023-01-01",
  basis = { "CP(2024)05, points 5.e et 7.a" },
  when = all { any { fact.mna, fact.en_ligne }, any { f.exploitation(), fact.prostitution } },
  never_requires = { "plainte_deposee", "souhaite_plainte", "nationalite", "sejour_regulier" },
  route = { to = "oltim" },
  grade = "report",
  note = note,
}

measure "competence_office" {
  fr = "Un office central est compétent selon le type d'exploitation",
  en = "A central office is competent by type of exploitation",
  since = "2013-08-07",
  basis = { "CP(2024)05, point 5.h" },
  when = any {
    open "competence_ocrteh",
    open "competence_oclti",
    open "competence_oltim",
    open "competence_ofmin",   -- mineurs_en_ligne.lua
  },
  never_requires = { "plainte_deposee", "souhaite_plainte", "nationalite", "sejour_regulier" },
  grade = "report",
  note = note,
}

service "ocrteh" {
  kind = "police",
  fr = "OCRTEH, Office central pour la répression de la traite des êtres humains",
  en = "OCRTEH, central office against trafficking in human beings",
  territory = "national", level = "national",
  does = { "competence_ocrteh" },
  forms = { "sexuelle" },
}

service "oclti" {
  kind = "gendarmerie",
  fr = "OCLTI, Office central de lutte contre le travail illégal",
  en = "OCLTI, central office against illegal work",
  territory = "national", level = "national",
  does = { "competence_oclti" },
  forms = { "travail", "servitude_domestique" },
}

service "oltim" {
  kind = "police",
  fr = "OLTIM, Office de lutte contre le trafic illicite de migrants",
  en = "OLTIM, office against the smuggling of migrants",
  territory = "national", level = "national",
  does = { "competence_oltim" },
}
