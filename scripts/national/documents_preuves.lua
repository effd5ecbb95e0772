language(1)

-- What a compensation file is made of: proofs of loss, and proofs of what the exploiter gained
-- (report, l.175-216). `certificat_descriptif` is in documents.lua.

document "evaluation_psychologique" {
  fr = "Évaluation psychologique du préjudice",
  en = "Psychological assessment of the harm",
  languages = { "fr" },
  ["for"] = { "enquete_patrimoniale", "examen_medical_judiciaire" },
}

document "justificatifs_pertes" {
  fr = "Pertes : salaires non versés, dettes payées, sommes remises, frais de soin, logement",
  en = "Losses: unpaid wages, debts paid, sums handed over, costs of care, housing",
  languages = { "fr" },
  ["for"] = { "enquete_patrimoniale" },
}

document "evaluation_gains" {
  fr = "Évaluation des gains tirés de l'exploitation (jours, tarifs, transferts, annonces)",
  en = "Assessment of what the exploitation earned (days, prices, transfers, advertisements)",
  languages = { "fr" },
  ["for"] = { "enquete_patrimoniale", "cote_patrimoniale", "confiscation_131_21" },
}

document "inventaire_biens" {
  fr = "Inventaire des biens de l'auteur et origine de leur financement",
  en = "Inventory of the perpetrator's assets and of how they were paid for",
  languages = { "fr" },
  ["for"] = { "cote_patrimoniale", "confiscation_131_21" },
}
