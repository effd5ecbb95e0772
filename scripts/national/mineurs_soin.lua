language(1)

-- Care, forensic examination and hearing of a child in one place (report, l.511-547).

local f = use "national.formules"

local function jamais_requis()
  return {
    "plainte_deposee", "souhaite_plainte", "procedure_penale_en_cours", "nationalite",
    "sejour_regulier", "couverture_maladie", "disparition",
  }
end

-- A suspicion is enough, outside any proceedings. The plan of 2020-2022 spread the units, one a
-- department: the date is the plan's.
measure "uaped" {
  fr = "Unité d'accueil pédiatrique enfants en danger (UAPED) : soin, constat, audition",
  en = "Paediatric unit for children in danger (UAPED): care, findings, hearing",
  authority = "établissement de santé",
  since = "2020-01-01",
  basis = {
    "Plan de lutte contre les violences faites aux enfants 2020-2022", "CP(2024)05, point 6",
  },
  concerns = fact.mineur,
  when = any {
    f.enfant_exploite(), fact.violence_physique, fact.violence_sexuelle,
    fact.violence_intrafamiliale, fact.violence_conjugale,
  },
  for_children = true,
  never_requires = jamais_requis(),
  route = { to = "uaped_unite" },
  urgency = "days",
  grade = "report",
  note = {
    fr = "Un seul lieu, pour ne pas faire répéter l'enfant. À défaut d'unité, la plus proche.",
    en = "A single place, so that the child need not repeat. Without a unit here, the nearest.",
  },
}

-- The report (l.547) has 23 teams "started or planned" in 2024: the date is that of its count.
measure "eprred" {
  fr = "Équipe pédiatrique régionale référente enfants en danger (EPRRED), pour un cas complexe",
  en = "Regional paediatric expert team for children in danger (EPRRED), for a complex case",
  authority = "établissement de santé",
  since = "2024-01-01",
  basis = { "CP(2024)05, point 6" },
  concerns = fact.mineur,
  when = all {
    fact.situation_complexe_sante,
    any {
      f.enfant_exploite(), fact.violence_physique, fact.violence_sexuelle,
      fact.violence_intrafamiliale,
    },
  },
  for_children = true,
  never_requires = jamais_requis(),
  route = { to = "eprred_equipe" },
  urgency = "days",
  grade = "report",
  note = {
    fr = "Recours des soignants : avis et prise en charge, en appui de l'équipe de proximité.",
    en = "For professionals: advice and care, in support of the local team.",
  },
}

service "uaped_unite" {
  kind = "hopital",
  fr = "Unité d'accueil pédiatrique enfants en danger, la plus proche",
  en = "Nearest paediatric unit for children in danger",
  territory = "national", level = "departement",
  does = { "uaped" },
  audience = { "mineur" },
}

service "eprred_equipe" {
  kind = "hopital",
  fr = "Équipe pédiatrique régionale référente enfants en danger",
  en = "Regional paediatric expert team for children in danger",
  territory = "national", level = "national",
  does = { "eprred" },
  audience = { "mineur" },
}
