language(1)

-- The papers that go with the information (report, l.138-139, l.357-370, l.384). They are models
-- and leaflets, no forms of the code: their dates are those of the articles that they serve, or of
-- the reply of 18 June 2024 that speaks of them.

local f = use "national.formules"

-- "Must be handed over without condition" (report, l.361). Written for "French and foreign"
-- victims, though it serves stay alone. The report says intranet of "DNPI" (l.362) for the DNPJ.
duty "attestation_delai_reflexion" {
  fr = "Remettre sans condition l'attestation qui ouvre le délai de trente jours",
  en = "Hand over without condition the certificate that opens the thirty-day period",
  authority = "police ou gendarmerie",
  owed_by = { "police", "gendarmerie" },
  since = "2021-05-01",
  basis = { "CP(2024)05, point 5.c", "CESEDA R.425-1" },
  except_in = f.hors_code(),
  concerns = f.etranger(),
  when = fact.motifs_raisonnables,
  never_requires = {
    "plainte_deposee", "temoignage_procedure", "cooperation_enqueteurs", "souhaite_plainte",
    "souhaite_delai_reflexion", "sejour_regulier", "lien_rompu", "information_droits_donnee",
  },
  documents = { "attestation_delai_reflexion" },
  urgency = "now",
  grade = "report",
}

-- Wider than L.425-1, which knows complaint and testimony: who cooperated otherwise gets the paper
-- and not the card, and must hear it before relying on it.
duty "attestation_plainte_cooperation" {
  fr = "Remettre à la victime qui a porté plainte ou coopéré l'attestation pour la carte d'un an",
  en = "Hand the victim who complained or cooperated the certificate for the one-year card",
  authority = "police ou gendarmerie",
  owed_by = { "police", "gendarmerie" },
  since = "2021-05-01",
  basis = { "CP(2024)05, point 5.c", "CESEDA L.425-1" },
  except_in = f.hors_code(),
  concerns = f.etranger(),
  when = all {
    any { fact.motifs_raisonnables, f.traite_ou_proxenetisme() },
    any { fact.plainte_deposee, fact.temoignage_procedure, fact.cooperation_enqueteurs },
  },
  never_requires = {
    "plainte_retiree", "sejour_regulier", "lien_rompu", "condamnation_definitive",
  },
  documents = { "attestation_plainte_cooperation" },
  urgency = "days",
  grade = "report",
  note = {
    fr = "Une coopération sans plainte ni témoignage ne suffit pas à la carte de L.425-1.",
    en = "Cooperation without complaint or testimony is not enough for the card of L.425-1.",
  },
}

-- Any other language: an interpreter is owed all the same (CPP 10-2, 7°).
measure "documentation_victime_langues" {
  fr = "Remettre la notice des droits dans la langue de la personne",
  en = "Hand over the leaflet on rights in the person's language",
  authority = "police ou gendarmerie",
  since = "2024-06-18",
  basis = { "CP(2024)05, points 1 et 5.d" },
  concerns = fact.langue:among { "en", "es", "ro", "zh", "uk" },
  when = any { fact.motifs_raisonnables, fact.plainte_deposee },
  never_requires = { "nationalite", "sejour_regulier", "souhaite_plainte" },
  documents = { "notice_droits_victime" },
  grade = "report",
  note = {
    fr = "Dans une autre langue : un interprète, jamais un accompagnant (CPP 10-2, 7°).",
    en = "In any other language: an interpreter, never a companion (CPP 10-2, 7°).",
  },
}

-- Prevention, for whoever was displaced: no sign of trafficking is needed. Reworked in 2023, the
-- day is not known. Dari has no two-letter code; many hosts write "fa" for it.
measure "depliants_deplaces" {
  fr = "Remettre le dépliant de prévention aux personnes déplacées ou réfugiées",
  en = "Hand the prevention leaflet to displaced people and refugees",
  since = "2023-01-01",
  basis = { "CP(2024)05, point 5.e" },
  concerns = fact.langue:among { "sq", "en", "ar", "bn", "prs", "fa", "ps", "ro", "ta" },
  when = any { fact.demandeur_asile, fact.protection_internationale },
  never_requires = { "motifs_raisonnables", "plainte_deposee", "exploitation" },
  documents = { "depliant_deplaces" },
  grade = "report",
}

-- No procedure of its own and no difference of treatment (report, l.366-370): it holds before
-- anything is established. What they do not have is what serves stay: receipt, cards, allowance.
-- `sejour_citoyen_ue` says what they have.
measure "identification_ue_fr" {
  fr = "Victime française ou de l'Union : même identification, même aide",
  en = "French or Union victim: the same identification, the same support",
  since = "2024-06-18",
  basis = { "CP(2024)05, point 5.d", "Convention du Conseil de l'Europe, art. 3" },
  concerns = fact.nationalite:among { "FR", "UE_EEE_CH" },
  when = true,
  never_requires = {
    "plainte_deposee", "souhaite_plainte", "temoignage_procedure", "motifs_raisonnables",
  },
  grade = "report",
  note = {
    fr = "Sans objet pour elle : le récépissé, les titres de séjour et l'allocation. Le temps de "
      .. "réfléchir reste possible avec une association.",
    en = "What does not concern her: the receipt, residence titles and the allowance. Time to "
      .. "reflect remains possible with an association.",
  },
}
