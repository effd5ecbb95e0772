language(1)

-- Loss and gain are proved during the inquiry or not at all: what is not asked then is missing
-- before the court, CIVI and AGRASC (report, 2.a, l.175-216). The checklist is the documents.

-- Complaint or not: the report speaks of every inquiry on trafficking.
local function enquete()
  return any {
    fact.motifs_raisonnables, fact.plainte_deposee, fact.procedure_penale_en_cours,
  }
end

local jamais_requis <const> = {
  "souhaite_plainte", "temoignage_procedure", "partie_civile", "nationalite", "sejour_regulier",
  "dommages_interets_alloues",
}

-- "Systematic" (report, l.177). The report is of June 2024; the laundering instruction that it
-- cites for these inquiries is of 11 December 2020.
measure "enquete_patrimoniale" {
  fr = "Enquête sur les pertes de la victime et les gains de l'exploitation",
  en = "Inquiry into the victim's losses and the gains of the exploitation",
  authority = "services d'enquête, sous la direction du parquet ou du juge d'instruction",
  since = "2020-12-11",
  basis = { "CP(2024)05, point 2.a", "Dépêche DACG du 11 décembre 2020" },
  when = enquete(),
  never_requires = jamais_requis,
  documents = {
    "justificatifs_pertes", "certificat_descriptif", "evaluation_psychologique", "evaluation_gains",
  },
  urgency = "days",
  grade = "report",
  note = {
    fr = "À demander aux enquêteurs dès l'audition, par l'avocat ou l'association. Appui : "
      .. "groupes interministériels de recherches (GIR), PIAC, cellules avoirs criminels de la "
      .. "gendarmerie. Blanchiment visé dès le début.",
    en = "To be asked of the investigators from the first hearing, by the lawyer or the "
      .. "association. Support: inter-ministry research groups (GIR), PIAC, the gendarmerie's "
      .. "asset units. Laundering named from the start.",
  },
}

measure "cote_patrimoniale" {
  fr = "Cote patrimoniale au dossier : biens, financement, tiers",
  en = "Assets section of the case file: assets, how they were paid for, third parties",
  authority = "services d'enquête",
  since = "2020-12-11",
  basis = { "CP(2024)05, point 2.a" },
  when = fact.procedure_penale_en_cours,
  never_requires = jamais_requis,
  documents = { "inventaire_biens", "evaluation_gains" },
  urgency = "routine",
  grade = "report",
  note = {
    fr = "Facilite la saisie puis la confiscation, donc le paiement par l'AGRASC.",
    en = "Makes seizure and then confiscation easier, hence payment by AGRASC.",
  },
}

-- The court may; that it must for some seized assets since law 2024-582 was not read. The day is
-- that of law 2007-297, which gave article 131-21 its present plan [from memory].
measure "confiscation_131_21" {
  fr = "Confiscation du produit direct ou indirect de l'infraction",
  en = "Confiscation of the direct or indirect product of the offence",
  authority = "juridiction de jugement",
  since = "2007-03-07",
  basis = { "CP 131-21 al. 3", "CP(2024)05, point 2.a" },
  when = any { fact.procedure_penale_en_cours, fact.condamnation_definitive },
  discretion = true,
  never_requires = jamais_requis,
  documents = { "evaluation_gains", "inventaire_biens" },
  urgency = "routine",
  grade = "report",
  note = {
    fr = "Ouvre ensuite à la partie civile le paiement sur les biens confisqués (706-164).",
    en = "Then opens to the civil party payment out of the confiscated assets (706-164).",
  },
}
