language(1)

-- What the report names on compensation, complaints and labour, and that is no rule.

reference "fonds_agrasc_associations" {
  fr = "Fonds AGRASC pour les associations : 843 000 euros (2021), 3,4 millions (2022), "
    .. "3,8 millions (2023)",
  en = "AGRASC fund for associations: 843,000 euros (2021), 3.4 million (2022), 3.8 million (2023)",
  kind = "chiffre",
  source = "CP(2024)05, l.171",
  grade = "report",
  why = {
    fr = "Appel à projets pour des associations : aucun droit d'une victime.",
    en = "A call for projects for associations: no right of a victim.",
  },
}

reference "agrasc_indemnisations_teh" {
  fr = "AGRASC, dossiers de traite : 15 demandes et 225 000 euros versés (2021), 12 et 60 000 "
    .. "(2022), 16 et 76 000 (2023)",
  en = "AGRASC, trafficking cases: 15 requests and 225,000 euros paid (2021), 12 and 60,000 "
    .. "(2022), 16 and 76,000 (2023)",
  kind = "chiffre",
  source = "CP(2024)05, l.163-169",
  grade = "report",
  why = {
    fr = "Des versements d'une année et des demandes d'une autre : à ne pas diviser.",
    en = "Payments of one year and requests of another: not to be divided.",
  },
}

reference "agrasc_indemnisations_parties_civiles" {
  fr = "AGRASC, toutes infractions : 98 millions d'euros pour 247 parties civiles (2023), "
    .. "17 millions (2022), 23 millions (2021)",
  en = "AGRASC, all offences: 98 million euros for 247 civil parties (2023), 17 million (2022), "
    .. "23 million (2021)",
  kind = "chiffre",
  source = "CP(2024)05, l.161",
  grade = "report",
  why = {
    fr = "Un bilan, dont un bien exceptionnel en 2023 : rien à demander.",
    en = "A balance, with one exceptional asset in 2023: nothing to claim.",
  },
}

reference "formations_agrasc" {
  fr = "Formations de l'AGRASC : 163 en 2023, environ 5 000 personnes ; antennes : 68 formations, "
    .. "39 juridictions, 24 services ; parcours en ligne avec l'ENM depuis décembre 2023",
  en = "AGRASC training: 163 courses in 2023, about 5,000 people; regional branches: 68 courses, "
    .. "39 courts, 24 services; online course with ENM since December 2023",
  kind = "formation",
  source = "CP(2024)05, l.230-240",
  grade = "report",
  why = {
    fr = "Une formation de professionnels : elle n'ouvre ni ne ferme rien.",
    en = "Training of professionals: it opens and closes nothing.",
  },
}

reference "appui_enquetes_patrimoniales" {
  fr = "GIR, PIAC, CeNAC et CeRAC : appui aux enquêtes sur les avoirs",
  en = "GIR, PIAC, CeNAC and CeRAC: support for inquiries into assets",
  kind = "organisation",
  source = "CP(2024)05, l.193-206",
  grade = "report",
  why = {
    fr = "Saisies par les enquêteurs, non par la victime : voir enquete_patrimoniale.",
    en = "Called in by investigators, not by the victim: see enquete_patrimoniale.",
  },
}

reference "conventions_hopitaux" {
  fr = "Printemps 2024 : 208 conventions signées avec des établissements de santé, dont 54 avec "
    .. "recueil de preuves sans plainte",
  en = "Spring 2024: 208 conventions signed with health establishments, 54 of them with evidence "
    .. "without complaint",
  kind = "chiffre",
  source = "CP(2024)05, l.431",
  grade = "report",
  why = {
    fr = "Dit combien d'établissements ont signé, non lesquels : chaque hôpital a son script.",
    en = "Tells how many signed, not which: each hospital has its own script.",
  },
}

reference "referents_uracti" {
  fr = "Référents régionaux sur la traite dans les URACTI des DREETS",
  en = "Regional trafficking referents in the URACTI of the DREETS",
  kind = "organisation",
  source = "CP(2024)05, l.347",
  grade = "report",
  why = {
    fr = "Un appui interne à l'inspection du travail, sans pouvoir propre sur le dossier.",
    en = "Support inside the labour inspection, without powers of its own over the case.",
  },
}

reference "journees_empact" {
  fr = "Journées annuelles de contrôle contre la traite (EMPACT)",
  en = "Yearly control days against trafficking (EMPACT)",
  kind = "pratique",
  source = "CP(2024)05, l.351",
  grade = "report",
  why = {
    fr = "Des opérations programmées : aucune condition d'un droit.",
    en = "Planned operations: no condition of a right.",
  },
}

reference "plan_inspection_travail_2023_2025" {
  fr = "Plan 2023-2025 de l'inspection du travail : travailleurs vulnérables prioritaires ; une "
    .. "centaine d'inspecteurs réunis deux jours fin 2023",
  en = "Labour inspection plan 2023-2025: vulnerable workers a priority; about a hundred "
    .. "inspectors met for two days at the end of 2023",
  kind = "pratique",
  source = "CP(2024)05, l.341-343",
  grade = "report",
  why = {
    fr = "Une priorité de contrôle : elle n'ajoute aucun pouvoir.",
    en = "A priority of control: it adds no power.",
  },
}

reference "formation_intefp" {
  fr = "Formation annuelle de l'INTEFP sur l'exploitation, avec l'OCLTI, la Miprof et le CCEM",
  en = "Yearly INTEFP course on exploitation, with OCLTI, Miprof and CCEM",
  kind = "formation",
  source = "CP(2024)05, l.345",
  grade = "report",
  why = {
    fr = "Une formation de professionnels : elle n'ouvre ni ne ferme rien.",
    en = "Training of professionals: it opens and closes nothing.",
  },
}

reference "declaration_hebergement_dematerialisee" {
  fr = "Plan 2024-2027 : dématérialiser la déclaration annuelle d'hébergement collectif",
  en = "Plan 2024-2027: put the yearly declaration of collective housing online",
  kind = "outil",
  source = "CP(2024)05, l.594",
  grade = "report",
  why = {
    fr = "Annoncé : la manière change, l'obligation de déclarer non.",
    en = "Announced: the manner changes, the duty to declare does not.",
  },
}

reference "depeche_blanchiment_2020" {
  fr = "Dépêche DACG du 11 décembre 2020 sur la lutte contre le blanchiment, et ses fiches",
  en = "DACG instruction of 11 December 2020 on money laundering, with its technical sheets",
  kind = "texte",
  source = "CP(2024)05, l.206",
  grade = "report",
  why = {
    fr = "S'adresse aux magistrats : la victime n'en tire aucun droit direct.",
    en = "Addressed to magistrates: the victim draws no direct right from it.",
  },
}

-- Law.md, section 7, line 37, and the line on colloquia of the report.
reference "plan_blanchiment_2021_2022" {
  fr = "Plan 2021-2022 contre le blanchiment (actions 4.4 et 7.1) ; colloque du 15 mars 2024 sur "
    .. "la présomption de blanchiment",
  en = "Plan 2021-2022 against money laundering (actions 4.4 and 7.1); colloquium of 15 March "
    .. "2024 on the presumption of laundering",
  kind = "texte",
  source = "CP(2024)05, l.244-246",
  grade = "report",
  why = {
    fr = "Formation et animation : aucune condition d'une confiscation.",
    en = "Training and coordination: no condition of a confiscation.",
  },
}
