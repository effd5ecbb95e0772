language(1)

-- The procedure: what was said to the person, what she wishes, the complaint and what came of it.
-- `motifs_raisonnables` is established by police, gendarmerie or the host, never by a score.

fact "motifs_raisonnables" {
  type = "boolean", kind = "event", of = "third_party",
  fr = "Motifs raisonnables de penser que la personne est victime",
  en = "Reasonable grounds to believe that the person is a victim",
  -- For the person: nobody else's "no" counts either.
  established_by = { "police", "gendarmerie", "host" }, adverse = false,
}

fact "information_droits_donnee" {
  type = "boolean", kind = "event", topic = "file",
  fr = "L'information sur les droits a été donnée",
  en = "The information of rights has been given",
}

fact "langue_comprise" {
  type = "boolean", kind = "state", topic = "language",
  fr = "La personne comprend la langue utilisée",
  en = "The person understands the language used",
}

fact "souhaite_delai_reflexion" {
  type = "boolean", kind = "state", topic = "wish",
  fr = "La personne souhaite le délai de réflexion",
  en = "The person wishes the reflection period",
  askable_by = {
    "association", "police", "gendarmerie", "hopital", "travailleur_social",
    "avocat", "prefecture",
  },
}

fact "souhaite_plainte" {
  type = "boolean", kind = "state", topic = "wish",
  fr = "La personne souhaite porter plainte",
  en = "The person wishes to complain",
}

fact "accord_transmission" {
  type = "boolean", kind = "state", topic = "wish",
  fr = "La personne accepte que le signalement soit transmis",
  en = "The person agrees that the signal be passed on",
}

fact "plainte_deposee" {
  type = "boolean", kind = "event", of = "file",
  fr = "Plainte déposée",
  en = "Complaint filed",
}

fact "plainte_retiree" {
  type = "boolean", kind = "event", of = "file",
  fr = "Plainte retirée",
  en = "Complaint withdrawn",
}

fact "date_depot_plainte" {
  type = "date", kind = "event", of = "file",
  fr = "Date du dépôt de plainte",
  en = "Date of the complaint",
}

fact "temoignage_procedure" {
  type = "boolean", kind = "event", of = "file",
  fr = "Témoignage dans une procédure pénale",
  en = "Testimony in criminal proceedings",
}

fact "infraction_visee" {
  type = "codes", kind = "state", of = "file", complete = true,
  fr = "Infractions visées (articles du code pénal)",
  en = "Offences named (articles of the penal code)",
  values = {
    "225-4-1", "225-4-2", "225-4-3", "225-4-4", "225-4-5", "225-4-6", "225-5", "225-6",
    "225-7", "225-7-1", "225-8", "225-9", "225-10", "225-12-1", "225-12-2", "225-12-5",
    "225-12-6", "225-12-7", "225-12-8",
    "225-13", "225-14", "225-14_travail", "225-14_hebergement", "225-14-1", "225-14-2",
    "224-1A", "224-1B", "224-1C", "222-12", "222-14", "222-22", "222-22-1", "222-22-2",
    "222-22-3", "222-23", "222-23-1", "222-23-2", "222-23-3", "222-24", "222-25", "222-26",
    "222-27", "222-28", "222-29", "222-29-1", "222-29-2", "222-29-3", "222-30", "222-30-1",
    "222-30-2", "227-18", "227-18-1", "227-21", "227-22", "227-25", "227-26", "227-27",
  },
}

fact "loi_penale_francaise_applicable" {
  type = "boolean", kind = "trait", of = "file",
  fr = "La loi pénale française s'applique",
  en = "French criminal law applies",
  -- Its no closes titles (CAA Marseille, 31 December 2021): only prosecutor or judge may say so.
  no_established_by = { "procureur", "juge" },
}

fact "faits_sur_territoire_national" {
  type = "boolean", kind = "trait", of = "file",
  fr = "Faits commis sur le territoire national",
  en = "Committed on national territory",
  implies = { "loi_penale_francaise_applicable" },
  -- Its no closes the CIVI to foreigners (CPP 706-3): where the facts took place is for the judge
  -- to say. Whoever knows of facts elsewhere says `faits_autre_pays`.
  no_established_by = { "juge" },
}

fact "faits_autre_pays" {
  type = "boolean", kind = "trait", of = "file",
  fr = "Des faits ont été commis dans un autre pays",
  en = "Facts were committed in another country",
}

fact "date_faits" {
  type = "date", kind = "trait", of = "file",
  fr = "Date des faits",
  en = "Date of the facts",
}

fact "procedure_penale_en_cours" {
  type = "boolean", kind = "state", of = "file",
  fr = "Procédure pénale en cours",
  en = "Criminal proceedings under way",
}

fact "condamnation_definitive" {
  type = "boolean", kind = "event", of = "file",
  fr = "Condamnation définitive",
  en = "Final conviction",
}

fact "classement_ou_relaxe" {
  type = "boolean", kind = "event", of = "file",
  fr = "Procédure close sans condamnation : classement, non-lieu, relaxe ou acquittement",
  en = "Proceedings ended without conviction: case dropped, dismissal or acquittal",
  -- Adverse: it ends the renewal of the card. A prosecutor or a judge decides it, and her lawyer is
  -- notified; police and prefecture only say so. One suspect's acquittal is not the end.
  established_by = { "procureur", "juge", "avocat", "host" },
}

fact "date_decision_definitive" {
  type = "date", kind = "event", of = "file",
  fr = "Date de la décision définitive sur les intérêts civils",
  en = "Date of the final decision on damages",
}

fact "date_decision_penale_definitive" {
  type = "date", kind = "event", of = "file",
  fr = "Date de la décision pénale définitive",
  en = "Date of the final criminal decision",
}

fact "lien_rompu" {
  type = "boolean", kind = "state",
  fr = "Le lien avec les auteurs est rompu",
  en = "The link with the offenders is broken",
  -- Its no closes the card: for the prefect who decides, or the judge, to establish. From anyone
  -- else, the person included, it is an allegation, and the answer stays incomplete.
  no_established_by = { "prefecture", "juge" },
  askable_by = { "association", "police", "gendarmerie", "avocat", "prefecture" },
}

fact "partie_civile" {
  type = "boolean", kind = "event", of = "file",
  fr = "Partie civile",
  en = "Civil party",
}

fact "mis_en_cause" {
  type = "boolean", kind = "state", of = "file", sensitive = true, shield = true,
  fr = "La personne est aussi mise en cause (note pour l'avocat seulement)",
  en = "The person is also a suspect (lawyer's note only)",
  askable_by = { "avocat" },
}

fact "contrainte_irresistible" {
  type = "boolean", kind = "state", of = "file", sensitive = true, shield = true,
  fr = "Une contrainte irrésistible est alléguée (note pour l'avocat seulement)",
  en = "Irresistible constraint is alleged (lawyer's note only)",
  askable_by = { "avocat" },
}
