language(1)

-- What lifts professional secrecy for someone who did not agree (CP 226-14), beside age.

fact "incapacite_se_proteger" {
  type = "boolean", kind = "state", of = "third_party", sensitive = true,
  fr = "La personne ne peut se protéger, par son âge ou une incapacité physique ou psychique",
  en = "The person cannot protect herself, by age or by a physical or mental incapacity",
  askable_by = { "hopital", "sante", "travailleur_social", "ase", "mmna", "pjj" },
}

fact "emprise_auteur" {
  type = "boolean", kind = "state", of = "third_party", sensitive = true,
  fr = "L'emprise de l'auteur empêche la personne de se protéger (contrainte morale)",
  en = "The perpetrator's hold keeps the person from protecting herself (moral constraint)",
  askable_by = { "hopital", "sante" },
}
