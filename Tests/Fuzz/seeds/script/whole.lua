language(1)
department "33" { fr = "Gironde", en = "Gironde", scheme = "CLAV" }
fact "33.suivi" { type = "boolean", kind = "state", fr = "Suivi ?", en = "Followed?" }
indicator "33.i" { fr = "Indice", en = "Sign", source = "essai", grade = "read",
  counts_as = { { grid = "g", dimension = "D", profiles = { "p" } } } }
service "33.s" { fr = "Accueil", en = "Reception", territory = "33", does = { "33.m" },
  contact = "essai" }
measure "33.m" { fr = "Mesure", en = "Measure", authority = "prefecture",
  when = all { positive "g.D", fact["33.suivi"], elapsed(fact.date_depot_plainte):atleast(days(3)) },
  since = "2024-01-01", basis = { "Protocole" }, grade = "report",
  act_by = working_days(2):from "date_depot_plainte" }
on_assessment(function(case)
  if case:present("g.01") and not case:fact("33.suivi") then
    propose { question = "33.suivi", why = "suivi inconnu" }
  end
end)
scenario "un" { present = { "g.01" }, sufficient = true }
