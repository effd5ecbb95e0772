language(1)

-- Danger, and what it takes to be safe. These are asked first.

fact "danger" {
  type = "boolean", kind = "state", topic = "safety",
  fr = "La personne est en danger",
  en = "The person is in danger",
}

fact "danger_immediat" {
  type = "boolean", kind = "state", topic = "safety",
  fr = "Danger immédiat",
  en = "Immediate danger",
  implies = { "danger" },
}

fact "danger_local" {
  type = "boolean", kind = "state", topic = "safety",
  fr = "Danger là où se trouve la personne",
  en = "Danger where the person is",
  implies = { "danger" },
}

fact "eloignement_necessaire" {
  type = "boolean", kind = "state", topic = "safety",
  fr = "Un éloignement est nécessaire pour la sécurité",
  en = "Moving away is needed for safety",
}

fact "accepte_eloignement" {
  type = "boolean", kind = "state", topic = "wish",
  fr = "La personne accepte un éloignement",
  en = "The person agrees to move away",
}

fact "enferme" {
  type = "boolean", kind = "state", topic = "safety",
  fr = "La personne est enfermée",
  en = "The person is confined",
}

fact "avec_auteur" {
  type = "boolean", kind = "state", topic = "safety",
  fr = "La personne est en ce moment avec l'auteur",
  en = "The person is with the exploiter now",
}

fact "disparition" {
  type = "boolean", kind = "state", of = "third_party",
  fr = "La personne a disparu ou fugué",
  en = "The person is missing or has run away",
}

fact "vulnerabilite_particuliere" {
  type = "boolean", kind = "state", of = "third_party",
  fr = "Vulnérabilité particulière pour se déplacer ou être entendue",
  en = "Particularly vulnerable for travelling or being heard",
}

fact "famille_impliquee" {
  type = "boolean", kind = "state", of = "third_party", sensitive = true,
  fr = "Un membre de la famille peut être impliqué",
  en = "A relative may be involved",
  askable_by = {
    "association", "hopital", "travailleur_social", "ase", "mmna", "pjj", "police",
    "gendarmerie",
  },
}

fact "representants_legaux_defaillants" {
  type = "boolean", kind = "state", of = "third_party",
  fr = "Les représentants légaux ne protègent pas complètement l'enfant",
  en = "The legal representatives do not fully protect the child",
}
