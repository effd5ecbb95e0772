language(1)

-- Leaving prostitution, compensation, and what a hospital's convention asks.

fact "engage_parcours_sortie" {
  type = "boolean", kind = "event", of = "file",
  fr = "Engagée dans un parcours de sortie de la prostitution",
  en = "Engaged in a path out of prostitution",
}

fact "association_agreee" {
  type = "boolean", kind = "event", of = "file",
  fr = "Accompagnée par une association agréée",
  en = "Supported by an approved association",
}

fact "avis_commission" {
  type = "boolean", kind = "event", of = "file",
  fr = "La commission départementale a rendu son avis",
  en = "The departmental commission has given its opinion",
}

fact "autorisation_prefet_psp" {
  type = "boolean", kind = "event", of = "file",
  fr = "Parcours autorisé par le préfet",
  en = "Path authorised by the prefect",
}

fact "mois_psp" {
  type = "integer", kind = "state", of = "file",
  fr = "Mois de parcours déjà accomplis",
  en = "Months of the path already done",
}

fact "dommages_interets_alloues" {
  type = "boolean", kind = "event", of = "file",
  fr = "Dommages et intérêts alloués",
  en = "Damages awarded",
}

fact "paiement_recu" {
  type = "boolean", kind = "state", of = "file",
  fr = "Somme allouée entièrement payée",
  en = "The whole sum awarded has been paid",
}

fact "biens_confisques_debiteur" {
  type = "boolean", kind = "state", of = "file",
  fr = "Biens du débiteur confisqués",
  en = "Assets of the debtor confiscated",
}

fact "civi_possible" {
  type = "boolean", kind = "state", of = "file",
  fr = "Indemnisation par la CIVI encore possible (article 706-3 ou 706-14)",
  en = "Compensation by the CIVI still possible (article 706-3 or 706-14)",
  -- Adverse to SARVI, whose year runs meanwhile: her lawyer, the fund or a court weighs it.
  established_by = { "avocat", "juge", "host" },
}

fact "caractere_materiel_infraction" {
  type = "boolean", kind = "state", of = "file",
  fr = "Les faits ont le caractère matériel d'une infraction",
  en = "The facts have the material character of an offence",
}

fact "champ_exclu_706_3" {
  type = "boolean", kind = "state", of = "file",
  fr = "Champ exclu par l'article 706-3 (amiante, terrorisme, circulation, chasse)",
  en = "Field excluded by article 706-3 (asbestos, terrorism, traffic, hunting)",
  established_by = { "juge" },
}

fact "etablissement_signataire" {
  type = "boolean", kind = "state", of = "file", stated_by = "hospital",
  fr = "L'établissement a signé la convention de plainte",
  en = "The hospital signed the complaint convention",
}

fact "etablissement_signataire_rpsp" {
  type = "boolean", kind = "state", of = "file", stated_by = "hospital",
  fr = "L'établissement recueille les preuves sans plainte",
  en = "The hospital gathers evidence without a complaint",
}

fact "clause_in_situ" {
  type = "boolean", kind = "state", of = "file", stated_by = "hospital",
  fr = "La convention prévoit la plainte sur place",
  en = "The convention provides for a complaint on site",
}

fact "victime_consent_plainte" {
  type = "boolean", kind = "state", topic = "wish",
  fr = "La personne consent à la plainte à l'hôpital",
  en = "The person consents to a complaint in the hospital",
  askable_by = { "hopital" },
}

fact "refuse_plainte" {
  type = "boolean", kind = "state", topic = "wish",
  fr = "La personne ne veut pas porter plainte à ce stade",
  en = "The person does not want to complain at this stage",
  askable_by = { "hopital" },
}

fact "se_presente_spontanement" {
  type = "boolean", kind = "state", of = "file",
  fr = "La personne se présente d'elle-même",
  en = "The person comes of her own accord",
  askable_by = { "hopital" },
}

fact "signalement_possible" {
  type = "boolean", kind = "state", of = "file",
  fr = "Un signalement au procureur est possible",
  en = "A report to the prosecutor is possible",
  askable_by = { "hopital" },
}

fact "prelevement_necessaire" {
  type = "boolean", kind = "state", of = "file",
  fr = "Un prélèvement est nécessaire",
  en = "A sample must be taken",
  askable_by = { "hopital" },
}

fact "couverture_maladie" {
  type = "boolean", kind = "state", of = "file",
  fr = "Couverture maladie ouverte",
  en = "Health cover open",
}

fact "souffrance_psychique" {
  type = "boolean", kind = "state", sensitive = true,
  fr = "Souffrance psychique",
  en = "Mental suffering",
  askable_by = { "association", "hopital", "travailleur_social", "ase", "mmna", "pjj" },
}

fact "psychotraumatisme" {
  type = "boolean", kind = "state", sensitive = true,
  fr = "Psychotraumatisme",
  en = "Psychotrauma",
  askable_by = { "hopital" },
}

fact "precarite" {
  type = "boolean", kind = "state",
  fr = "Précarité",
  en = "Precarious situation",
}

fact "date_arrivee_france" {
  type = "date", kind = "trait", of = "file",
  fr = "Date d'arrivée en France",
  en = "Date of arrival in France",
}
