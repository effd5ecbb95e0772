language(1)

-- What the report says of support, shelter and health that opens nothing for one person: figures,
-- an agreement between services, bodies, money. Each says why it is no rule. Where the report has
-- two figures for one thing, both are given (law.md, 3.10).

local chiffre <const> = {
  fr = "Un chiffre national ne décide rien pour une personne.",
  en = "A national figure decides nothing for one person.",
}

local function chiffres(id, t)
  reference(id) {
    fr = t.fr, en = t.en, kind = "chiffre", source = t.source, grade = "report", why = chiffre,
  }
end

chiffres("chiffres_associations_aide_victimes", {
  fr = "Près de 170 associations conventionnées en 2024, dont 132 à France Victimes ; plus de 31 "
    .. "millions d'euros de 2021 à 2023 (programme 101)",
  en = "About 170 associations under agreement in 2024, 132 of them in France Victimes; more than "
    .. "31 million euros from 2021 to 2023 (programme 101)",
  source = "CP(2024)05, point 1",
})

chiffres("chiffres_associations_specialisees", {
  fr = "Subventions aux associations spécialisées : 194 115 euros (2021), 228 502 (2022), 244 400 "
    .. "(2023) ; une quarantaine de membres du collectif selon le point 1, 28 selon le point 5.b",
  en = "Grants to specialised associations: 194 115 euros (2021), 228 502 (2022), 244 400 (2023); "
    .. "about forty members of the collective in point 1, 28 in point 5.b",
  source = "CP(2024)05, points 1 et 5.b",
})

chiffres("chiffres_acse", {
  fr = "Ac.Sé : 74 demandes en 2022, de 19 villes ; 85 demandes en 2023, de 25 villes, pour 110 "
    .. "personnes (85 adultes, 25 mineurs), 68 mises à l'abri (50 adultes, 18 enfants)",
  en = "Ac.Sé: 74 requests in 2022, from 19 cities; 85 requests in 2023, from 25 cities, for 110 "
    .. "persons (85 adults, 25 minors), 68 sheltered (50 adults, 18 children)",
  source = "CP(2024)05, point 6.b",
})

chiffres("chiffres_empp", {
  fr = "160 équipes mobiles psychiatrie précarité en 2024 ; près de la moitié de patients nouveaux "
    .. "en 2022 ; 10 millions d'euros en 2022 et 9 en 2023 pour recruter des psychologues",
  en = "160 mobile psychiatry teams in 2024; nearly half of the patients new in 2022; 10 million "
    .. "euros in 2022 and 9 in 2023 to recruit psychologists",
  source = "CP(2024)05, point 6.a",
})

chiffres("chiffres_crp", {
  fr = "15 centres du psychotraumatisme depuis 2018 ; 400 000 puis 633 000 euros chacun ; 60 à "
    .. "85 % de femmes ; 2,5 millions d'euros demandés pour 2024-2025",
  en = "15 psychotrauma centres since 2018; 400 000, then 633 000 euros each; 60 to 85 % women; "
    .. "2.5 million euros requested for 2024-2025",
  source = "CP(2024)05, point 6.a",
})

chiffres("chiffres_interpretariat_sante", {
  fr = "4,8 millions d'euros délégués en 2022 pour l'interprétariat en établissement de santé",
  en = "4.8 million euros delegated in 2022 for interpreting in hospitals",
  source = "CP(2024)05, point 6.a",
})

reference "alc" {
  fr = "Agir pour le lien social et la citoyenneté (ALC), coordination d'Ac.Sé, créé en 2001",
  en = "Agir pour le lien social et la citoyenneté (ALC), which coordinates Ac.Sé, created in 2001",
  kind = "organisation",
  source = "CP(2024)05, points 1 et 6.b ; CESEDA R.425-8",
  grade = "read",
  why = {
    fr = "La demande passe par le point d'entrée unique : voir acse_orientation.",
    en = "Requests go through the single entry point: see acse_orientation.",
  },
}

reference "collectif_ensemble_contre_la_traite" {
  fr = "Collectif Ensemble contre la traite des êtres humains",
  en = "Collective Ensemble contre la traite des êtres humains",
  kind = "organisation",
  source = "CP(2024)05, points 1 et 5.b",
  grade = "report",
  why = {
    fr = "Un réseau : l'accompagnement est dans accompagnement_association_specialisee.",
    en = "A network: its support is in accompagnement_association_specialisee.",
  },
}

-- 91 partner structures at the end of 2023 in point 1, 88 partners in some forty departments in
-- point 6.b.
reference "protocole_acse_ocrteh" {
  fr = "Protocole de janvier 2023 entre l'OCRTEH et ALC : associations sollicitées avant les "
    .. "interpellations ; plus de 91 structures partenaires (point 1) ou 88 (point 6.b)",
  en = "Protocol of January 2023 between OCRTEH and ALC: associations are called before arrests; "
    .. "more than 91 partner structures (point 1) or 88 (point 6.b)",
  kind = "pratique",
  source = "CP(2024)05, points 1 et 6.b",
  grade = "report",
  why = {
    fr = "Il prépare une opération de police, avant qu'une personne soit connue.",
    en = "It prepares a police operation, before any person is known.",
  },
}

reference "cahier_charges_maisons_des_femmes" {
  fr = "Cahier des charges rénové des maisons des femmes, annoncé pour juin 2024 (six points)",
  en = "New specifications of women's centres, announced for June 2024 (six points)",
  kind = "texte",
  source = "CP(2024)05, point 6.a",
  grade = "report",
  why = {
    fr = "Annoncé, non lu ; il s'adresse aux établissements : voir maison_des_femmes.",
    en = "Announced, not read; it is addressed to hospitals: see maison_des_femmes.",
  },
}

reference "financement_associations_plan_2024_2027" {
  fr = "Axe 2 du plan 2024-2027 : consolider le financement des associations",
  en = "Axis 2 of the 2024-2027 plan: consolidate the funding of associations",
  kind = "texte",
  source = "CP(2024)05, point 6.c",
  grade = "report",
  why = {
    fr = "Des crédits pour des associations, non un droit d'une personne.",
    en = "Money for associations, not a person's right.",
  },
}
