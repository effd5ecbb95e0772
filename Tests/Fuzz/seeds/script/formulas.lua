measure "33.f" { fr = "F", en = "F", when = any { no(fact.sexe:is "M"),
  at_least(1, { fact.acte:includes "recruter", fact.age:below(18), parameter.perimetre:is "b" }),
  none { open "droit_essai", available "droit_enfant", reading "g.broad", sufficient() } },
  basis = { "x" }, since = "2024-01-01", grade = "memory",
  alternatives = { { when = actor:is "hopital", basis = { "y" }, grade = "report" } },
  runs = latest(days(3):from "date_depot_plainte", months(1):from "date_depot_plainte") }
