language(1)

-- Documents that rules name. The two attestations are models of OCRTEH, available to police and
-- gendarmerie services (report, l.139, l.359-362): not forms of the code.

document "attestation_delai_reflexion" {
  fr = "Attestation pour le délai de réflexion de trente jours (modèle OCRTEH)",
  en = "Certificate for the thirty-day reflection period (OCRTEH model)",
  languages = { "fr" },
  ["for"] = {
    "information_droits_etranger", "attestation_delai_reflexion", "delai_reflexion_30j",
  },
}

-- The model says "complained or cooperated"; L.425-1 says complaint or testimony.
document "attestation_plainte_cooperation" {
  fr = "Attestation de plainte ou de coopération, pour la carte d'un an (modèle OCRTEH)",
  en = "Certificate of complaint or cooperation, for the one-year card (OCRTEH model)",
  languages = { "fr" },
  ["for"] = { "attestation_plainte_cooperation", "cst_l425_1" },
}

-- Five languages (report, l.138, l.368); for any other, an interpreter (CPP 10-2).
document "notice_droits_victime" {
  fr = "Notice des droits et des étapes de la prise en charge",
  en = "Leaflet on rights and on the steps of support",
  languages = { "en", "es", "ro", "zh", "uk" },
  ["for"] = {
    "information_droits_etranger", "information_droits_victime", "documentation_victime_langues",
  },
}

-- Poster and leaflets, eight languages (report, l.384), with the HCR.
document "depliant_deplaces" {
  fr = "Dépliant de prévention pour les personnes déplacées ou réfugiées",
  en = "Prevention leaflet for displaced people and refugees",
  languages = { "sq", "en", "ar", "bn", "prs", "ps", "ro", "ta" },
  ["for"] = { "depliants_deplaces" },
}

document "engagement_parcours_sortie" {
  fr = "Engagement écrit du parcours de sortie et déclaration de cessation de la prostitution",
  en = "Written commitment to the exit programme and statement that prostitution has stopped",
  languages = { "fr" },
  ["for"] = { "aps_l425_4", "parcours_sortie_prostitution" },
}

document "formulaire_plainte_simplifiee" {
  fr = "Formulaire de plainte simplifiée annexé au protocole hospitalier",
  en = "Simplified complaint form annexed to the hospital protocol",
  languages = { "fr" },
}

document "certificat_descriptif" {
  fr = "Certificat médical descriptif",
  en = "Descriptive medical certificate",
  languages = { "fr" },
}
