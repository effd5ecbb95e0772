language(1)

-- Support by associations, access to legal information, legal aid (report, point 1 and 6.a;
-- law.md, 3.3 and finding 5).

local f = use "national.formules"

-- What the report makes unconditional: a complaint or none, any nationality, any stay (l.63, l.67),
-- and for as long as it takes (l.451). `since` is the start of the period that the report covers.
local function sans_condition()
  return {
    "plainte_deposee", "souhaite_plainte", "temoignage_procedure", "procedure_penale_en_cours",
    "nationalite", "sejour_regulier", "demandeur_asile", "accord_transmission", "date_faits",
    "ressources_sous_plafond", "sexe",
  }
end

-- "Toute personne estimant être victime": her word is enough. What others saw opens it as well,
-- for those who do not call themselves victims.
measure "accompagnement_association_generaliste" {
  fr = "Accompagnement gratuit et confidentiel par une association d'aide aux victimes",
  en = "Free and confidential support by a victim support association",
  since = "2021-01-01",
  basis = { "CP(2024)05, points 1 et 6.a" },
  when = any { fact.estime_etre_victime, f.victime_presumee(), f.victime_violences() },
  never_requires = sans_condition(),
  route = { to = "associations_aide_victimes" },
  urgency = "days",
  grade = "report",
  note = {
    fr = "Psychologue, juriste, travailleur social ; sans limite de temps. Elle oriente vers une "
      .. "association spécialisée dans la traite.",
    en = "Psychologist, lawyer, social worker; without limit of time. It refers to an association "
      .. "that specialises in trafficking.",
  },
}

measure "accompagnement_association_specialisee" {
  fr = "Accompagnement, assistance juridique comprise, par une association spécialisée (traite)",
  en = "Support, legal help included, by an association that specialises in trafficking",
  since = "2021-01-01",
  basis = { "CP(2024)05, points 1 et 6.a" },
  when = any { sufficient(), f.victime_presumee() },
  never_requires = sans_condition(),
  route = { to = "associations_specialisees_traite" },
  urgency = "days",
  grade = "report",
  note = {
    fr = "Sans limite de temps. Le rapport compte tantôt une quarantaine, tantôt vingt-huit "
      .. "membres du collectif Ensemble contre la traite.",
    en = "Without limit of time. The report counts about forty members of the collective Ensemble "
      .. "contre la traite in one place, twenty-eight in another.",
  },
}

-- Whoever asks, wherever they live (report, l.75).
right "acces_au_droit" {
  fr = "Information juridique gratuite : point-justice, maison de justice et du droit, CDAD",
  en = "Free legal information: point-justice, house of justice, departmental council",
  since = "2021-01-01",
  basis = { "CP(2024)05, point 1" },
  when = true,
  never_requires = { "nationalite", "sejour_regulier", "ressources_sous_plafond", "exploitation" },
  route = { to = "point_justice" },
  grade = "report",
  note = {
    fr = "Permanences d'avocats, avec ou sans rendez-vous.",
    en = "Lawyers' desks, with or without appointment.",
  },
}

-- Law of 10 July 1991, article 9-2: no means test for the victim of certain crimes. Trafficking is
-- not among them, rape is (S42). Murder, torture and terrorism are no codes of `infraction_visee`,
-- and of 222-14 only the first two items count, which that fact does not tell apart: where one of
-- them is at stake the ceiling is asked, and nothing is closed.
local function ressources()
  return any {
    fact.ressources_sous_plafond:includes "aj",
    fact.infraction_visee:among {
      "222-23", "222-23-1", "222-23-2", "222-23-3", "222-24", "222-25", "222-26",
    },
  }
end

-- Minors and civil parties in criminal cases were admitted whatever their stay even before 2024
-- (article 3; S43). The other limbs of that article (a suspect, certain proceedings about stay)
-- concern the lawyer, not the victim that is known here, and are left to the discretionary rule.
local function admise(etrangere)
  return any {
    fact.nationalite:among { "FR", "UE_EEE_CH" },
    etrangere,
    fact.mineur,
    fact.partie_civile,
  }
end

local function aide(t)
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    except_in = f.hors_code(),
    when = all { admise(t.etrangere), ressources() },
    unless = { fact.action_aj_irrecevable },
    never_requires = t.jamais_requis,
    route = { to = "bureau_aj" },
    urgency = "days",
    grade = "read",
    note = t.note,
  }
end

right "aide_juridictionnelle" {
  fr = "Aide juridictionnelle",
  en = "Legal aid",
  authority = "bureau d'aide juridictionnelle du tribunal judiciaire",
  -- In the wording of 1 May 2021, when its references to the code of aliens were renumbered.
  aide {
    since = "2021-05-01", last = "2024-05-27",
    basis = { "Loi n° 91-647 du 10 juillet 1991, art. 2, 3, 4 et 9-2" },
    etrangere = all { fact.residence_habituelle, fact.sejour_regulier },
    jamais_requis = { "plainte_deposee", "condamnation_definitive", "souhaite_plainte" },
  },
  -- "et régulièrement" struck at once; that Parliament has not legislated since was not verified
  -- (law.md, 9.12).
  aide {
    since = "2024-05-28",
    basis = {
      "Loi n° 91-647 du 10 juillet 1991, art. 2, 3, 4 et 9-2",
      "Conseil constitutionnel, 28 mai 2024, n° 2024-1091/1092/1093 QPC",
    },
    etrangere = fact.residence_habituelle,
    jamais_requis = {
      "plainte_deposee", "condamnation_definitive", "souhaite_plainte", "visa_long_sejour",
      "titre_detenu", "sejour_regulier",
    },
    note = {
      fr = "Le séjour régulier n'est plus exigé. Sans condition de ressources pour le viol et "
        .. "d'autres crimes, non pour la traite. Plafonds à vérifier.",
      en = "Regular stay is no longer required. No means test for rape and other crimes; there is "
        .. "one for trafficking. Ceilings to be checked.",
    },
  },
}

-- Article 3, last part, before and after: exceptional admission where the situation deserves it.
-- It keeps the page from being empty where the rule above is closed.
right "aide_juridictionnelle_exceptionnelle" {
  fr = "Aide juridictionnelle à titre exceptionnel (situation digne d'intérêt)",
  en = "Legal aid by way of exception (a situation that deserves it)",
  authority = "bureau d'aide juridictionnelle du tribunal judiciaire",
  since = "2021-05-01",
  basis = { "Loi n° 91-647 du 10 juillet 1991, art. 3 et 6" },
  except_in = f.hors_code(),
  when = any { f.victime_presumee(), f.victime_violences() },
  discretion = true,
  never_requires = {
    "plainte_deposee", "nationalite", "sejour_regulier", "residence_habituelle",
    "ressources_sous_plafond",
  },
  route = { to = "bureau_aj" },
  urgency = "days",
  grade = "memory",            -- S43 says so of article 3; article 6 was not read
}

service "associations_aide_victimes" {
  fr = "Associations d'aide aux victimes (France Victimes et autres)",
  en = "Victim support associations (France Victimes and others)",
  territory = "national",
  kind = "association",
  does = { "accompagnement_association_generaliste" },
  level = "departement",
}

service "associations_specialisees_traite" {
  fr = "Associations spécialisées (collectif Ensemble contre la traite des êtres humains)",
  en = "Specialised associations (collective Ensemble contre la traite des êtres humains)",
  territory = "national",
  kind = "association",
  does = { "accompagnement_association_specialisee" },
  level = "national",
}

service "point_justice" {
  fr = "Point-justice, maison de justice et du droit",
  en = "Point-justice, house of justice and law",
  territory = "national",
  does = { "acces_au_droit" },
  level = "departement",
}

service "bureau_aj" {
  fr = "Bureau d'aide juridictionnelle du tribunal judiciaire",
  en = "Legal aid office of the court",
  territory = "national",
  kind = "justice",
  does = { "aide_juridictionnelle", "aide_juridictionnelle_exceptionnelle" },
  level = "departement",
}
