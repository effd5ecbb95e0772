language(1)

-- Who the person is. Doubt about age is read as a minor (CoE Convention, art. 10(3)): the engine
-- carries an age from its signal's date to the date of the assessment as a set of possible ages.

fact "age" {
  type = "integer", kind = "trait", topic = "file",
  fr = "Âge, en années, à la date du signalement",
  en = "Age in years on the signal's date",
}

fact "birth_year" {
  type = "integer", kind = "trait", of = "file",
  fr = "Année de naissance",
  en = "Year of birth",
}

fact "birth_date" {
  type = "date", kind = "trait", of = "file",
  fr = "Date de naissance",
  en = "Date of birth",
}

fact "age_conteste" {
  type = "boolean", kind = "state", of = "file",
  fr = "L'âge est contesté ou douteux",
  en = "The age is contested or in doubt",
}

fact "mineur" {
  type = "boolean", kind = "state",
  fr = "Moins de dix-huit ans",
  en = "Under eighteen",
  from = fact.age:below(18),
}

fact "date_majorite" {
  type = "date", kind = "trait", of = "file",
  fr = "Date du dix-huitième anniversaire",
  en = "Date of the eighteenth birthday",
}

fact "mna" {
  type = "boolean", kind = "state", of = "file",
  fr = "Mineur non accompagné",
  en = "Unaccompanied minor",
  implies = { "mineur" },
}

fact "discernement" {
  type = "boolean", kind = "state", of = "third_party",
  fr = "Enfant capable de discernement",
  en = "Child capable of discernment",
  askable_by = { "association", "hopital", "travailleur_social", "ase", "mmna", "pjj" },
}

fact "sexe" {
  type = "code", kind = "trait", of = "file",
  fr = "Sexe",
  en = "Sex",
  values = {
    "F", "M", "X",
  },
}

fact "nationalite" {
  type = "code", kind = "trait", of = "file", topic = "status", shield = true,
  fr = "Nationalité",
  en = "Nationality",
  values = {
    "FR", "UE_EEE_CH", "TIERS", "APATRIDE",
  },
}

fact "accord_franco_algerien" {
  type = "boolean", kind = "trait", of = "file", topic = "status", shield = true,
  fr = "Séjour régi par l'accord franco-algérien de 1968",
  en = "Stay governed by the French-Algerian agreement of 1968",
}

fact "membre_famille_ue" {
  type = "boolean", kind = "state", of = "file", topic = "status", shield = true,
  fr = "Membre de la famille d'un citoyen de l'Union",
  en = "Family member of a Union citizen",
}

fact "langue" {
  type = "code", kind = "trait", topic = "language",
  fr = "Langue parlée (ISO 639)",
  en = "Language spoken (ISO 639)",
}

fact "departement" {
  type = "code", kind = "state", topic = "file",
  fr = "Département où se trouve la personne",
  en = "Department where the person is",
}

fact "departement_faits" {
  type = "code", kind = "trait",
  fr = "Département des faits",
  en = "Department where it happened",
}

fact "departement_danger" {
  type = "code", kind = "state", topic = "safety",
  fr = "Département où est le danger",
  en = "Department where the danger is",
}

fact "residence_habituelle" {
  type = "boolean", kind = "state", of = "file",
  fr = "Résidence habituelle en France",
  en = "Habitual residence in France",
}

fact "ressources_sous_plafond" {
  type = "codes", kind = "state", of = "file",
  fr = "Dispositifs dont le plafond de ressources est respecté",
  en = "Schemes whose income ceiling is met",
  values = {
    "aj", "ada", "afis", "ame", "civi_706_14",
  },
}
