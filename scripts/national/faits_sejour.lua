language(1)

-- Stay and titles. Shielded: no local formula reads them. Adverse grounds count only where the
-- prefecture establishes them; from anyone else they are an allegation, shown and not counted.

fact "sejour_regulier" {
  type = "boolean", kind = "state", of = "file", topic = "status", shield = true,
  fr = "Séjour régulier",
  en = "Regular stay",
}

fact "visa_long_sejour" {
  type = "boolean", kind = "state", of = "file", topic = "status", shield = true,
  fr = "Visa de long séjour",
  en = "Long-stay visa",
}

fact "demandeur_asile" {
  type = "boolean", kind = "state", of = "file", topic = "status", shield = true,
  fr = "Demandeur d'asile",
  en = "Asylum seeker",
}

fact "protection_internationale" {
  type = "boolean", kind = "state", of = "file", topic = "status", shield = true,
  fr = "Bénéficiaire d'une protection internationale",
  en = "Under international protection",
}

fact "date_remise_recepisse" {
  type = "date", kind = "event", of = "file",
  fr = "Date de remise du récépissé par la préfecture",
  en = "Date on which the prefecture handed over the receipt",
}

fact "lien_renoue_initiative_propre" {
  type = "boolean", kind = "state", of = "third_party",
  fr = "Lien renoué avec les auteurs de sa propre initiative",
  en = "Link with the offenders renewed of her own initiative",
  established_by = { "prefecture" },
}

fact "menace_ordre_public" {
  type = "boolean", kind = "state", of = "third_party",
  fr = "Menace pour l'ordre public",
  en = "Threat to public order",
  established_by = { "prefecture" },
}

fact "menace_grave_ordre_public" {
  type = "boolean", kind = "state", of = "third_party",
  fr = "Menace grave pour l'ordre public",
  en = "Serious threat to public order",
  established_by = { "prefecture" },
  implies = { "menace_ordre_public" },
}

fact "motif_refus_l432_1_1" {
  type = "boolean", kind = "state", of = "third_party",
  fr = "Motif de refus de l'article L.432-1-1",
  en = "Ground of refusal of article L.432-1-1",
  established_by = { "prefecture" },
}

fact "titre_detenu" {
  type = "codes", kind = "state", of = "file", topic = "status",
  fr = "Droits et titres détenus",
  en = "Rights and titles held",
}

fact "demande_deposee" {
  type = "codes", kind = "state", of = "file", topic = "status",
  fr = "Demandes déposées",
  en = "Claims filed",
}

fact "refus_notifie" {
  type = "codes", kind = "state", of = "file", topic = "status",
  fr = "Refus notifiés",
  en = "Refusals notified",
}

fact "association_saisissante" {
  type = "boolean", kind = "event", of = "file",
  fr = "Une association saisit la Miprof",
  en = "An association refers the case to Miprof",
}

fact "difficulte_constatee" {
  type = "boolean", kind = "event", of = "file",
  fr = "Difficulté constatée dans le dossier",
  en = "Difficulty found in the file",
}

fact "demande_titre_deposee" {
  type = "boolean", kind = "event", of = "file",
  fr = "Demande de titre déposée",
  en = "Title applied for",
}
