language(1)

-- What the report's section 7 and the cards on minors name and that is no rule: schemes' figures,
-- tools, texts. Organisations and training are in references_mineurs_acteurs.lua. `why` says why
-- nobody's answer depends on it.

local function chiffre(source, fr, en, why_fr, why_en)
  return {
    fr = fr, en = en, kind = "chiffre", source = source, grade = "report",
    why = { fr = why_fr, en = why_en },
  }
end

reference "koutcha_capacite" (chiffre(
  "CP(2024)05, points 6.b et 7.c",
  "Koutcha : six mineurs accueillis depuis 2021, six places de plus prévues",
  "Koutcha: six minors received since 2021, six more places planned",
  "Une place libre ne se déduit pas d'un chiffre : la règle est satouk_orientation.",
  "A free place does not follow from a figure: the rule is satouk_orientation."))

reference "satouk_demandes" (chiffre(
  "CP(2024)05, points 6.b et 7.c",
  "Satouk : 48 demandes (2021), 85 (2022), 105 (2023), de 36 départements",
  "Satouk: 48 requests (2021), 85 (2022), 105 (2023), from 36 departments",
  "Statistique ; la règle est satouk_orientation.",
  "A statistic; the rule is satouk_orientation."))

reference "uaped_deploiement" (chiffre(
  "CP(2024)05, point 6",
  "UAPED, décembre 2023 : 145 avec les projets, 95 conformes, 99 départements couverts",
  "UAPED, December 2023: 145 with projects, 95 compliant, 99 departments covered",
  "Trois périmètres différents ; 63 de plus annoncées. La règle est uaped.",
  "Three different perimeters; 63 more announced. The rule is uaped."))

reference "eprred_equipes" (chiffre(
  "CP(2024)05, point 6",
  "EPRRED, 2024 : 23 équipes actives ou en projet dans 15 régions, 36 visées",
  "EPRRED, 2024: 23 teams active or planned in 15 regions, 36 aimed at",
  "Statistique ; la règle est eprred.",
  "A statistic; the rule is eprred."))

reference "appels_projets_mai_2024" (chiffre(
  "CP(2024)05, points 6.b et 7.c",
  "Appels à projets de mai 2024 : 2 fois 3 millions, et 300 000 euros, par an sur trois ans",
  "Calls for projects of May 2024: 2 times 3 million, and 300,000 euros, a year for three years",
  "Un financement n'est le droit de personne.",
  "Funding is nobody's right."))

reference "numeros_urgence" {
  fr = "Numéros pour les mineurs : 119 et 3018 ; pas de ligne propre à la traite",
  en = "Numbers for minors: 119 and 3018; no line of its own for trafficking",
  kind = "outil",
  source = "CP(2024)05, points 5.h et 7.a",
  grade = "report",
  why = {
    fr = "Les numéros sont des services (numeros.lua) que des alertes appellent (urgences.lua).",
    en = "Numbers are services (numeros.lua) which alerts call (urgences.lua).",
  },
}

reference "referentiel_has" {
  fr = "Cadre national de référence de la HAS pour l'évaluation des situations de danger (2021)",
  en = "National framework of HAS for evaluating situations of danger (2021)",
  kind = "outil",
  source = "CP(2024)05, point 7.a ; décret n° 2022-1728",
  grade = "read",
  why = {
    fr = "Méthode des évaluateurs ; le délai est dans evaluation_information_preoccupante.",
    en = "The evaluators' method; the time is in evaluation_information_preoccupante.",
  },
}

reference "referentiel_penal_pjj" {
  fr = "Référentiel de l'évaluation des jeunes dans le champ pénal, avec le risque de traite",
  en = "Framework for assessing young people in criminal cases, with the risk of trafficking",
  kind = "outil",
  source = "CP(2024)05, point 5.a",
  grade = "report",
  why = {
    fr = "Questions pour l'éducateur ; l'obligation est rrse.",
    en = "Questions for the educator; the duty is rrse.",
  },
}

reference "outils_dacg_mineurs" {
  fr = "Outils du parquet : focus, fiche réflexe mineurs, guide, mémento d'enquête",
  en = "Prosecutors' tools: focus, sheet on minors, guide, memo for inquiries",
  kind = "outil",
  source = "CP(2024)05, point 7.b",
  grade = "report",
  why = {
    fr = "Intranet du ministère, contenu non lu.",
    en = "On the ministry's intranet, content not read.",
  },
}

reference "guides_pjj" {
  fr = "PJJ : guide de repérage, mallette, fiche d'entretien sur la prostitution des mineurs",
  en = "PJJ: guide to spotting, kit, interview sheet on the prostitution of minors",
  kind = "outil",
  source = "CP(2024)05, point 7.b",
  grade = "report",
  why = {
    fr = "Aides au repérage : les indices sont dans les listes.",
    en = "Aids to spotting: the indicators are in the lists.",
  },
}

reference "outils_eduscol" {
  fr = "Guides pour l'école (Mouvement du Nid, Hubertine Auclert, FNCIDFF) sur Eduscol",
  en = "Guides for schools (Mouvement du Nid, Hubertine Auclert, FNCIDFF) on Eduscol",
  kind = "outil",
  source = "CP(2024)05, point 7.d",
  grade = "report",
  why = {
    fr = "Prévention ; l'école doit l'information préoccupante comme les autres témoins.",
    en = "Prevention; a school owes the child-protection report as other witnesses do.",
  },
}

reference "chien_assistance_judiciaire" {
  fr = "Chien d'assistance judiciaire à l'audience du mineur",
  en = "Judicial assistance dog at a minor's hearing",
  kind = "pratique",
  source = "CP(2024)05, point 1",
  grade = "report",
  why = {
    fr = "Une part de pamivi_pendant_audience.",
    en = "A part of pamivi_pendant_audience.",
  },
}

reference "strategie_systeme_prostitutionnel" {
  fr = "Stratégie de lutte contre le système prostitutionnel du 2 mai 2024, axe des mineurs",
  en = "Strategy against the prostitution system of 2 May 2024, part on minors",
  kind = "texte",
  source = "CP(2024)05, point 7.c",
  grade = "report",
  why = {
    fr = "Annonce ; ce qui touche les fugues est prise_en_charge_fugue, en projet.",
    en = "An announcement; what concerns runaways is prise_en_charge_fugue, planned.",
  },
}

reference "contractualisation_departements" {
  fr = "Instruction du 18 février 2022 : contrats de l'État et des départements, protection de "
    .. "l'enfance",
  en = "Instruction of 18 February 2022: contracts of State and departments on child protection",
  kind = "texte",
  source = "CP(2024)05, point 7.c",
  grade = "report",
  why = {
    fr = "Le département choisit ses mesures : c'est à un script local de les dire.",
    en = "The department chooses its measures: a local script may say which.",
  },
}

reference "snpd_mesure_13" {
  fr = "Stratégie de prévention de la délinquance 2020-2024, mesure 13 : auteurs et victimes",
  en = "Crime prevention strategy 2020-2024, measure 13: young offenders who are victims",
  kind = "texte",
  source = "CP(2024)05, point 5",
  grade = "report",
  why = {
    fr = "Orientations ; ce qui est dû est dans mineurs_mis_en_cause.lua.",
    en = "Guidance; what is owed is in mineurs_mis_en_cause.lua.",
  },
}

reference "nouveau_code_procedure_penale" {
  fr = "Ordonnance n° 2025-1091 du 19 novembre 2025 : nouveau code, prévu pour le 1er janvier 2029",
  en = "Ordinance 2025-1091 of 19 November 2025: new code, planned for 1 January 2029",
  kind = "texte",
  source = "Ordonnance n° 2025-1091, lue en copie (article L.1451-2) et en notes",
  grade = "read",
  why = {
    fr = "Pas en vigueur : les numéros du CPP changeront (706-50 deviendra L.1451-1).",
    en = "Not in force: the numbers of the CPP will change (706-50 will be L.1451-1).",
  },
}
