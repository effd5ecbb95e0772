language(1)

-- The numbers (law.md, 10.13). One that does nothing in particular is shown whenever there is
-- danger, a child or an emergency; the others when their alert is open. No line of its own for
-- trafficking: France declined it (report, l.439).

service "numero_17_112" {
  fr = "Police secours, urgences européennes : danger immédiat",
  en = "Police, European emergency number: immediate danger",
  territory = "national", level = "national", number = "17 ou 112",
}

service "numero_114" {
  fr = "Urgences par SMS, en silence : quand parler est impossible ou dangereux",
  en = "Emergencies by text message, in silence: when speaking is impossible or dangerous",
  territory = "national", level = "national", number = "114",
}

service "numero_15" {
  fr = "SAMU : urgence médicale",
  en = "Ambulance: medical emergency",
  territory = "national", level = "national", number = "15",
}

service "numero_115" {
  fr = "Hébergement d'urgence, quel que soit le séjour",
  en = "Emergency shelter, whatever the stay",
  territory = "national", level = "national", number = "115",
  -- A child is sheltered by child protection (119, the prosecutor), not by 115.
  audience = { "majeur" },
}

service "numero_116006" {
  fr = "Aide aux victimes",
  en = "Victim support",
  territory = "national", level = "national", number = "116 006",
}

service "numero_119" {
  fr = "Enfance en danger, jour et nuit",
  en = "Children in danger, day and night",
  territory = "national", level = "national", number = "119",
  audience = { "mineur" },
}

service "numero_116000" {
  fr = "Enfants disparus",
  en = "Missing children",
  territory = "national", level = "national", number = "116 000",
  audience = { "mineur" },
  does = { "mineur_disparu_116000" },
}

service "numero_3018" {
  fr = "Violences numériques (e-Enfance)",
  en = "Digital violence (e-Enfance)",
  territory = "national", level = "national", number = "3018",
  does = { "violences_numeriques_3018" },
}

service "numero_3919" {
  fr = "Violences faites aux femmes, violences conjugales",
  en = "Violence against women, conjugal violence",
  territory = "national", level = "national", number = "3919",
  does = { "violences_conjugales_3919" },
}
