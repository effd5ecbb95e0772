language(1)

-- What the report contradicts itself on, or a text contradicts, and that no rule or reference of a
-- theme carries (law.md, 3.10). Both readings are given; nothing is computed from either.

reference "clav" {
  fr = "Comités locaux d'aide aux victimes : créés en août 2016 (terrorisme), étendus en avril "
    .. "2017 ; le rapport dit « créés en 2026 »",
  en = "Local victim-support committees: created in August 2016 (terrorism), widened in April "
    .. "2017; the report says \"created in 2026\"",
  kind = "organisation",
  source = "Décrets n° 2016-1056, n° 2017-618 et n° 2018-329 (S59, S60) ; CP(2024)05, point 1",
  grade = "read",
  why = {
    fr = "Instance du préfet et du procureur : elle coordonne, elle ne décide d'aucun cas.",
    en = "A body of the prefect and the prosecutor: it coordinates and decides no case.",
  },
}

reference "oltim_groupe_cyber" {
  fr = "OLTIM : groupe sur la criminalité en ligne « depuis 2017 » (5.e), office créé en janvier "
    .. "2023 (7.a)",
  en = "OLTIM: group on online crime \"since 2017\" (5.e), office created in January 2023 (7.a)",
  kind = "organisation",
  source = "CP(2024)05, points 5.e et 7.a",
  grade = "report",
  why = {
    fr = "Groupe hérité de l'OCRIEST ; la compétence est dans competence_oltim.",
    en = "A group inherited from OCRIEST; competence is in competence_oltim.",
  },
}

reference "oltim_dossiers_2023" {
  fr = "OLTIM, 2023 : 26 réseaux démantelés, dont 18 de prostitution et 8 autres (logement 5, "
    .. "esclavage 1 ; les stupéfiants sans nombre)",
  en = "OLTIM, 2023: 26 networks dismantled, 18 of prostitution and 8 others (housing 5, slavery "
    .. "1; drugs without a number)",
  kind = "chiffre",
  source = "CP(2024)05, point 2.a (l.183-189)",
  grade = "report",
  why = {
    fr = "Le total ne se retrouve que par différence ; il ne décide rien pour une personne.",
    en = "The total is found by difference alone; it decides nothing for a person.",
  },
}

reference "uaped_perimetres" {
  fr = "UAPED : 95 conformes dans 70 départements, 99 départements couverts avec les projets",
  en = "UAPED: 95 compliant in 70 departments, 99 departments covered with projects",
  kind = "chiffre",
  source = "CP(2024)05, point 6 (l.532)",
  grade = "report",
  why = {
    fr = "Deux périmètres : un département « couvert » peut n'avoir qu'un projet. Règle : uaped.",
    en = "Two perimeters: a \"covered\" department may have but a project. The rule is uaped.",
  },
}
