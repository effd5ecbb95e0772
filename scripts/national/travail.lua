language(1)

-- Labour inspection and workers' housing (law.md, 3.7; report, l.351-355 and l.586-594). The
-- inspection identifies no one for residence: police and gendarmerie do (law.md, finding 10).

local f = use "national.formules"

-- Report, l.586, for the dignity of work and housing. The full list of article L.8112-2 was not
-- verified (law.md, 9.13); the day is that of ordinance 2016-413 [from memory].
measure "pouvoirs_inspection_travail" {
  fr = "Contrôle de l'inspection du travail : procès-verbal, sanction, référé, signalement",
  en = "Labour inspection: official report, sanction, urgent court action, report to prosecutor",
  authority = "inspection du travail (DREETS)",
  since = "2016-07-01",
  basis = {
    "Code du travail L.8112-2 1°", "Code du travail L.8113-1", "Code du travail L.8113-2",
  },
  except_in = f.hors_code_travail(),
  when = any {
    fact.conditions_travail_indignes, fact.hebergement_indigne, fact.emploi_sans_autorisation,
    fact.travail_dissimule, fact.salaires_impayes,
    fact.exploitation:among { "travail", "servitude_domestique" },
    fact.infraction_visee:among {
      "225-13", "225-14", "225-14_travail", "225-14_hebergement", "225-14-1", "225-14-2",
    },
  },
  never_requires = {
    "plainte_deposee", "souhaite_plainte", "nationalite", "sejour_regulier", "motifs_raisonnables",
  },
  route = { to = "inspection_travail" },
  urgency = "days",
  grade = "read",              -- S56; the article on housing as the report cites it
  note = {
    fr = "Ne saisir pour un adulte qu'avec son accord et un lieu sûr : un contrôle peut associer "
      .. "la police et alerter l'exploiteur. Entrée dans un logement de salariés avec l'accord de "
      .. "ses occupants seulement. La plainte d'un salarié reste confidentielle. Appui : référent "
      .. "régional (URACTI), OCLTI.",
    en = "For an adult, only with agreement and a safe place: police may come along, and the "
      .. "exploiter be warned. Workers' housing is entered with the agreement of those who live "
      .. "there only. A worker's complaint stays confidential. Support: regional referent "
      .. "(URACTI), OCLTI.",
  },
}

-- Articles 225-13 to 225-14-2 want a vulnerable or dependent victim: for a child, and for whoever
-- was exploited on arrival in France, the law presumes it (law.md, 3.1, note to the table). The
-- day is that of law 2003-239 of 18 March 2003 [from memory].
right "vulnerabilite_presumee_225_15_1" {
  fr = "Vulnérabilité présumée de la victime, pour le travail et l'hébergement indignes",
  en = "The victim's vulnerability is presumed, for undignified work and accommodation",
  authority = "services d'enquête et juridictions",
  since = "2003-03-19",
  basis = { "CP 225-15-1" },
  concerns = any {
    fact.exploitation:among { "travail", "servitude_domestique" },
    fact.infraction_visee:among {
      "225-13", "225-14", "225-14_travail", "225-14_hebergement", "225-14-1", "225-14-2",
    },
  },
  when = any { fact.mineur, fact.mineur_lors_des_faits, fact.exploitee_des_arrivee },
  for_children = true,         -- a doubt about age is read for the child
  never_requires = {
    "plainte_deposee", "nationalite", "sejour_regulier", "moyen", "temoignage_procedure",
  },
  urgency = "routine",
  grade = "memory",
}

-- Report, l.355: thoughts in progress. The amendment to that effect fell with the bill in December
-- 2023 (S13, S15). The date is the report's.
measure "inspection_declenche_protection" {
  fr = "Titre provisoire sur la plainte recueillie par l'inspection du travail (en réflexion)",
  en = "Provisional title on a complaint taken by the labour inspection (under reflection)",
  authority = "inspection du travail",
  since = "2024-06-18",
  status = "planned",
  basis = { "CP(2024)05, point 5.b" },
  concerns = f.etranger(),
  urgency = "routine",
  grade = "report",
  note = {
    fr = "N'existe pas. La police et la gendarmerie seules identifient : une adulte ne leur est "
      .. "adressée qu'avec son accord, une association d'abord.",
    en = "Does not exist. Police and gendarmerie alone identify: an adult is sent to them only "
      .. "with her agreement, to an association first.",
  },
}

-- The law of 1973 binds whoever lets people live together beyond a family. To the prefect since
-- 1973; to the labour inspection too, for workers, since law 2015-990 of 6 August 2015 (S54, S83).
-- "Declared" stays true once said: renewal is a rule of its own. Sanction: 300 to 6,000 euros or
-- two months to two years of prison (S54).
local function declaration(t)
  return version {
    since = t.since, last = t.last,
    basis = { "Loi n° 73-548 du 27 juin 1973", "Décret n° 75-59 du 20 janvier 1975" },
    except_in = f.hors_code_travail(),
    when = all { fact.hebergement_collectif_travailleurs, no(fact.declare_73_548) },
    unless = { fact.hebergement_regime_special },
    act_by = days(30):from "date_affectation_hebergement",
    never_requires = { "hebergement_indigne", "nationalite", "sejour_regulier", "plainte_deposee" },
    documents = { "declaration_hebergement_cerfa" },
    route = { to = "prefecture" },
    urgency = "routine",
    grade = "read",            -- S54, S55
    note = t.note,
  }
end

duty "declaration_hebergement_collectif" {
  fr = "Déclarer l'hébergement collectif de travailleurs",
  en = "Declare the collective housing of workers",
  authority = "préfet, et inspection du travail",
  owed_by = { "bailleur" },
  declaration {
    since = "1975-01-20", last = "2015-08-07",
    note = {
      fr = "Au préfet, dans les trente jours de l'usage. Local mobile : à chaque déplacement.",
      en = "To the prefect, within thirty days of use. Mobile premises: at each move.",
    },
  },
  declaration {
    since = "2015-08-08",
    note = {
      fr = "Au préfet et à l'inspection du travail, dans les trente jours de l'usage. Local mobile "
        .. ": à chaque déplacement. Le défaut de déclaration est un délit.",
      en = "To the prefect and the labour inspection, within thirty days of use. Mobile premises: "
        .. "at each move. Not to declare is an offence.",
    },
  },
}

-- Every year, within the thirty days before the year is over. The language counts from a date on:
-- 335 days are thirty days before a year of 365, and one day too many before one of 366.
duty "renouvellement_declaration_hebergement" {
  fr = "Renouveler chaque année la déclaration d'hébergement collectif",
  en = "Renew the declaration of collective housing every year",
  authority = "préfet, et inspection du travail",
  owed_by = { "bailleur" },
  since = "1975-01-20",
  basis = { "Loi n° 73-548 du 27 juin 1973", "Décret n° 75-59 du 20 janvier 1975" },
  except_in = f.hors_code_travail(),
  when = all { fact.hebergement_collectif_travailleurs, fact.declare_73_548 },
  unless = { fact.hebergement_regime_special },
  window = {
    opens = days(335):from "date_declaration_hebergement",
    closes = years(1):from "date_declaration_hebergement",
  },
  never_requires = { "hebergement_indigne", "nationalite", "sejour_regulier", "plainte_deposee" },
  documents = { "declaration_hebergement_cerfa" },
  route = { to = "prefecture" },
  urgency = "routine",
  grade = "read",
}

-- The inspection may refer, the prefect then gives formal notice with a time limit (report, l.588,
-- l.590). The day is that on which the inspection came into the law of 1973.
local function local_indigne()
  return all {
    fact.hebergement_collectif_travailleurs, fact.hebergement_indigne,
    no(fact.regularisation_faite),
  }
end

measure "injonction_prefet_hebergement" {
  fr = "Saisine du préfet : mise en demeure de rendre l'hébergement conforme, dans un délai",
  en = "Referral to the prefect: formal notice to put the housing right, within a time limit",
  authority = "préfet, saisi par l'inspection du travail",
  since = "2015-08-08",
  basis = { "Loi n° 73-548 du 27 juin 1973", "CP(2024)05, point 6.b" },
  except_in = f.hors_code_travail(),
  when = local_indigne(),
  never_requires = {
    "plainte_deposee", "nationalite", "sejour_regulier", "declare_73_548", "motifs_raisonnables",
  },
  route = { to = "prefecture" },
  urgency = "routine",
  grade = "report",
  note = {
    fr = "La préfecture est aussi l'autorité du séjour : aucun nom d'occupant sans son accord. "
      .. "Avant toute fermeture, prévoir le relogement et l'orientation des occupants, victimes "
      .. "possibles : la fermeture ne doit pas les mettre à la rue ni les rendre à l'exploiteur.",
    en = "The prefecture also decides on stay: no occupant is named without agreement. Before any "
      .. "closure, plan rehousing and referral of the occupants, who may be victims: closing must "
      .. "not put them on the street nor give them back to the exploiter.",
  },
}

measure "fermeture_relogement_hebergement" {
  fr = "Fermeture du local par le préfet et relogement des occupants",
  en = "Closure of the premises by the prefect and rehousing of the occupants",
  authority = "préfet",
  since = "2015-08-08",
  basis = { "Loi n° 73-548 du 27 juin 1973", "CP(2024)05, point 6.b" },
  except_in = f.hors_code_travail(),
  when = all {
    local_indigne(),
    any { fact.danger_immediat, fact.local_irremediable, fact.mise_en_demeure_inexecutee },
  },
  discretion = true,
  never_requires = {
    "plainte_deposee", "nationalite", "sejour_regulier", "declare_73_548", "motifs_raisonnables",
  },
  route = { to = "prefecture" },
  urgency = "days",
  grade = "report",
}
