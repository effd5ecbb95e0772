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

-- Decree 2023-829 of 29 August 2023, in force the day after its publication of 30 August: offences
-- against minors, sexual violence and every form of exploitation among them, beside the other
-- offices. Read in copies of the decree; law.md, 10.11, names it for what is online.
measure "competence_ofmin" {
  fr = "Office compétent : OFMIN (police), toute exploitation d'un mineur",
  en = "Competent office: OFMIN (police), any exploitation of a minor",
  since = "2023-08-31",
  basis = { "Décret n° 2023-829 du 29 août 2023" },
  concerns = any { fact.mineur, fact.mineur_lors_des_faits },
  when = any { f.exploitation(), fact.prostitution, fact.violence_sexuelle },
  for_children = true,
  never_requires = { "plainte_deposee", "souhaite_plainte", "nationalite", "sejour_regulier" },
  route = { to = "ofmin" },
  grade = "read",
  note = {
    fr = "À côté du signalement au procureur, jamais à sa place.",
    en = "Beside the report to the prosecutor, never in its place.",
  },
}

-- What may be reported there is public content (a profile, an advertisement), not a person; anyone
-- may, without a name. It is no emergency line (17, 114). Order of 16 June 2009.
measure "signalement_pharos" {
  fr = "Annonce ou profil visible en ligne : le signaler à Pharos",
  en = "Advertisement or profile visible online: report it to Pharos",
  since = "2009-06-16",
  basis = { "Arrêté du 16 juin 2009 (Pharos)" },
  when = all { fact.en_ligne, any { f.exploitation(), fact.prostitution } },
  never_requires = {
    "plainte_deposee", "souhaite_plainte", "accord_transmission", "nationalite",
    "sejour_regulier",
  },
  route = { to = "pharos" },
  urgency = "days",
  grade = "read",
  note = {
    fr = "Garder d'abord une copie datée de ce qui est visible. Ne pas y nommer la victime. Pharos "
      .. "ne traite pas l'urgence : 17 ou 112, 114 par SMS.",
    en = "First keep a dated copy of what is visible. Do not name the victim there. Pharos does "
      .. "not deal with emergencies: 17 or 112, 114 by text message.",
  },
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
    open "competence_ofmin",
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

service "ofmin" {
  kind = "police",
  fr = "OFMIN, Office mineurs",
  en = "OFMIN, office for minors",
  territory = "national", level = "national",
  audience = { "mineur" },
  does = { "competence_ofmin" },
}

service "pharos" {
  kind = "autre",
  fr = "Pharos, signalement des contenus illicites en ligne",
  en = "Pharos, reports of illegal content online",
  territory = "national", level = "national",
  does = { "signalement_pharos" },
}
