language(1)

-- What the themes of residence, information and the mechanism name without its being a rule: texts,
-- yearly data, work under way. `why` says why nothing is computed from it.

reference "decret_l425_5" {
  fr = "CESEDA L.425-5 : un décret règle délivrance, renouvellement, retrait, protection, accueil",
  en = "CESEDA L.425-5: a decree settles issue, renewal, withdrawal, protection and reception",
  kind = "texte", source = "CESEDA L.425-5 (S3)", grade = "read",
  why = {
    fr = "Il renvoie aux articles R.425-1 à R.425-10, que les règles citent.",
    en = "It sends to articles R.425-1 to R.425-10, which the rules cite.",
  },
}

reference "directive_2024_1712" {
  fr = "Directive (UE) 2024/1712 : mariage forcé, gestation pour autrui, adoption illégale",
  en = "Directive (EU) 2024/1712: forced marriage, surrogacy, illegal adoption",
  kind = "texte", source = "Directive (UE) 2024/1712, à transposer en juillet 2026 (S63)",
  grade = "read",
  why = {
    fr = "Sa transposition n'a pas été vue : toute réponse postérieure à mars 2025 le dit.",
    en = "Its transposition was not seen: every answer after March 2025 says so.",
  },
}

reference "retrait_titres_proxenetes" {
  fr = "Retrait ou dégradation des titres de séjour des proxénètes",
  en = "Withdrawal or downgrading of procurers' residence titles",
  kind = "pratique", source = "CP(2024)05, point 8 (l.779)", grade = "report",
  why = {
    fr = "Il vise l'auteur, jamais la victime.",
    en = "It is about the offender, never about the victim.",
  },
}

reference "plateforme_mniop" {
  fr = "Plateforme nationale du MNIOP : étude de faisabilité, 20 000 euros",
  en = "National platform of the MNIOP: feasibility study, 20,000 euros",
  kind = "outil", source = "CP(2024)05, point 5.a (l.312)", grade = "report",
  why = {
    fr = "Annoncée : les règles « mniop_ » disent ce qu'elle doit porter.",
    en = "Announced: the rules \"mniop_\" say what it is to carry.",
  },
}

-- Section 3.8 bis of law.md. Presumed and identified victims are never merged.

reference "enquete_associations" {
  fr = "Enquête annuelle auprès des associations : 45 répondantes en 2022, 81 en 2023",
  en = "Yearly survey of associations: 45 answered in 2022, 81 in 2023",
  kind = "chiffre", source = "CP(2024)05, point 4 (l.277-285)", grade = "report",
  why = {
    fr = "Non représentative ; sa catégorie pour chaque forme est dans exploitation.lua.",
    en = "Not representative; its category for each form is in exploitation.lua.",
  },
}

reference "donnees_administratives" {
  fr = "Données de la sécurité intérieure et de la justice : victimes, mis en cause, condamnations",
  en = "Data of interior security and justice: victims, suspects, convictions",
  kind = "chiffre", source = "CP(2024)05, point 4 (l.287)", grade = "report",
  why = {
    fr = "Elles comptent des procédures, elles n'ouvrent rien à une personne.",
    en = "They count proceedings, they open nothing to a person.",
  },
}

reference "dsed_titres" {
  fr = "Titres accordés : carte d'un an, de résident, autorisation, récépissé ; création ou suite",
  en = "Titles granted: one-year card, resident card, permit, receipt; first issue or renewal",
  kind = "chiffre", source = "CP(2024)05, point 4 (l.289)", grade = "report",
  why = {
    fr = "Elles comptent ce que les règles de séjour ouvrent.",
    en = "They count what the rules on residence open.",
  },
}

reference "dgt_infractions" {
  fr = "Infractions relevées par l'inspection du travail : suite, type, secteur",
  en = "Offences found by the labour inspection: outcome, type, sector",
  kind = "chiffre", source = "CP(2024)05, point 4 (l.291)", grade = "report",
  why = {
    fr = "Elles comptent des contrôles, non des droits.",
    en = "They count inspections, not rights.",
  },
}

reference "observatoire" {
  fr = "Observatoire de la traite, première mesure du plan 2024-2027",
  en = "Observatory of trafficking, first measure of the 2024-2027 plan",
  kind = "organisation", source = "CP(2024)05, point 4 (l.293-297)", grade = "report",
  why = {
    fr = "Annoncé ; il rassemblera des données, sans rien décider pour une personne.",
    en = "Announced; it will bring data together and decide nothing for a person.",
  },
}
