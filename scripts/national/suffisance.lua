language(1)

-- What suffices to trigger shelter and multidisciplinary support (report, 5.a, level 1 to level 2).
-- Any one of these does. The threshold is lower than the published classification of trafficking on
-- purpose, as with the two thresholds of the United Kingdom: too late costs more than too early.
-- One weak sign alone does not suffice. Nothing that the law gives, that a child is owed or that an
-- emergency calls for hangs on this. An emergency that the reporter declares suffices by itself.

sufficiency {
  fr = "Une grille conclut, en lecture large ou française",
  en = "A grid concludes, in the broad or the French reading",
  when = any {
    reading "oit_2009.broad", reading "oit_2009.french",
    reading "fr_sexuelle.broad", reading "fr_sexuelle.french",
    reading "fr_delits_contraints.broad", reading "fr_delits_contraints.french",
    reading "mna_signaux.broad",
  },
}

sufficiency {
  fr = "Contrainte sur le lieu d'exploitation : signes de travail forcé",
  en = "Coercion at destination: signs of forced labour",
  when = positive "oit_2009.D5",
}

sufficiency {
  fr = "Motifs raisonnables établis par les enquêteurs",
  en = "Reasonable grounds established by the investigators",
  when = fact.motifs_raisonnables,
}

sufficiency {
  fr = "Mineur en situation de prostitution",
  en = "A minor in prostitution",
  when = all { fact.mineur, fact.prostitution },
}

sufficiency {
  fr = "Personne enfermée, en danger immédiat ou avec l'auteur, et une exploitation est nommée",
  en = "Confined, in immediate danger or with the exploiter, and an exploitation is named",
  when = all {
    any { fact.danger_immediat, fact.enferme, fact.avec_auteur },
    fact.exploitation:among {
      "sexuelle", "travail", "servitude_domestique", "mendicite", "delits_contraints",
      "prelevement_organe", "mariage_force", "gestation_pour_autrui", "adoption_illegale", "autre",
    },
  },
}
