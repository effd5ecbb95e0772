language(1)

-- What the definitions of the penal code ask beyond act, means and purpose.

-- CP 225-4-2 to 225-4-4, for the circumstances that no other fact says: two means, injury and the
-- network that is open to the public have facts of their own. The list is open.
fact "circonstance_aggravante" {
  type = "codes", kind = "event", of = "file",
  fr = "Circonstances relevées : plusieurs victimes, faits à l'étranger ou à l'arrivée, risque de "
    .. "mort, agent public, situation grave, bande organisée, torture",
  en = "Circumstances found: several victims, abroad or on arrival, risk of death, public "
    .. "officer, grave situation, organised gang, torture",
  values = {
    "plusieurs_victimes", "hors_territoire_ou_arrivee", "risque_mort_mutilation", "agent_public",
    "situation_grave", "bande_organisee", "torture_barbarie",
  },
  askable_by = { "police", "gendarmerie", "avocat", "procureur" },
}

-- The report (l.362) says "complained or cooperated"; L.425-1 knows complaint and testimony only.
fact "cooperation_enqueteurs" {
  type = "boolean", kind = "event", of = "file",
  fr = "La personne a coopéré avec les enquêteurs, sans plainte ni témoignage",
  en = "The person cooperated with the investigators, without complaint or testimony",
  askable_by = { "police", "gendarmerie", "avocat" },
}
