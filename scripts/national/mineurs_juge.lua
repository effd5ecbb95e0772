language(1)

-- The juvenile judge: educational assistance (C. civ. 375 and following), the emergency order of
-- the prosecutor and its eight days, and what the law of 7 February 2022 added for the child.
-- An emancipated minor is outside: only a judge's decision shows it.

local f = use "national.formules"

local function jamais_requis()
  return {
    "plainte_deposee", "souhaite_plainte", "accord_transmission", "nationalite",
    "sejour_regulier", "procedure_penale_en_cours",
  }
end

-- Health, safety or morality in danger, or upbringing gravely compromised. A child alone in France
-- has no one who brings her up: courts read the article so [from memory].
local function assistance(t)
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    concerns = fact.mineur,
    when = any { f.enfant_en_danger(), fact.representants_legaux_defaillants, fact.mna },
    unless = { fact.emancipe },
    discretion = true,         -- "may be ordered": the measure is the judge's
    for_children = true,
    never_requires = jamais_requis(),
    route = { to = "juge_des_enfants" },
    urgency = "days",
    grade = t.grade,
    note = {
      fr = "Le procureur, l'enfant lui-même, ses parents ou le service à qui il est confié "
        .. "saisissent le juge.",
      en = "The prosecutor, the child, the parents or the service in charge of the child seize "
        .. "the judge.",
    },
  }
end

right "assistance_educative" {
  fr = "Protection par le juge des enfants (assistance éducative)",
  en = "Protection by the juvenile judge (educational assistance)",
  authority = "juge des enfants",
  assistance {
    since = "2007-03-07", last = "2022-02-08", basis = { "C. civ. 375" }, grade = "memory",
  },
  -- 375-1 in its version of 9 February 2022 was read (S45), 375 was not.
  assistance {
    since = "2022-02-09",
    basis = { "C. civ. 375", "C. civ. 375-1", "Loi n° 2022-140 du 7 février 2022" },
    grade = "memory",
  },
}

local function garantie(t)
  return {
    fr = t.fr, en = t.en,
    authority = "juge des enfants",
    since = "2022-02-09",
    basis = { "C. civ. 375-1", "Loi n° 2022-140 du 7 février 2022" },
    concerns = fact.mineur,
    when = all { fact.assistance_educative_en_cours, t.enfant },
    unless = { fact.emancipe },
    discretion = t.discretion,
    for_children = true,
    never_requires = jamais_requis(),
    urgency = "days",
    grade = "read",            -- S45
    note = t.note,
  }
end

right "entretien_individuel_juge" (garantie {
  fr = "Entretien seul avec le juge des enfants, à chaque audience",
  en = "Interview alone with the juvenile judge, at each hearing",
  enfant = fact.discernement,
  note = {
    fr = "Systématique pour l'enfant capable de discernement : sans ses parents, et sans "
      .. "l'adulte qui l'accompagne.",
    en = "Systematic for a child capable of discernment: without the parents, and without the "
      .. "adult who comes along.",
  },
})

right "avocat_assistance_educative" (garantie {
  fr = "Avocat demandé au bâtonnier quand l'intérêt de l'enfant l'exige",
  en = "Lawyer asked of the bar where the child's interest so requires",
  enfant = fact.discernement,
  discretion = true,
  note = {
    fr = "Demandé d'office par le juge ou par le président du conseil départemental. L'enfant "
      .. "peut aussi choisir son avocat.",
    en = "Asked by the judge or by the president of the department. The child may also choose a "
      .. "lawyer.",
  },
})

right "administrateur_ad_hoc_375_1" (garantie {
  fr = "Administrateur ad hoc pour l'enfant sans discernement, devant le juge des enfants",
  en = "Ad hoc administrator for a child without discernment, before the juvenile judge",
  enfant = no(fact.discernement),
  discretion = true,
})

-- The prosecutor of the place where the child was found has the judge's power in an emergency
-- (375-5, read in a copy, version of 5 June 2016). What is urgent is our reading.
measure "ordonnance_placement_provisoire" {
  fr = "Placement provisoire en urgence, ordonné par le procureur",
  en = "Emergency provisional placement, ordered by the prosecutor",
  authority = "procureur de la République",
  since = "2007-03-07",
  basis = { "C. civ. 375-5" },
  concerns = fact.mineur,
  when = any {
    fact.danger_immediat, fact.enferme, fact.avec_auteur,
    all { f.enfant_exploite(), any { fact.eloignement_necessaire, fact.famille_impliquee } },
  },
  unless = { fact.emancipe },
  discretion = true,
  for_children = true,
  emergency = true,
  never_requires = jamais_requis(),
  route = { to = "parquet" },
  urgency = "now",
  grade = "read",
  note = {
    fr = "Loin des lieux d'exploitation, dans un lieu que les exploitants ignorent. Le procureur "
      .. "peut réserver les visites et le courrier des parents.",
    en = "Away from the places of exploitation, where the exploiters do not know. The prosecutor "
      .. "may withhold the parents' visits and letters.",
  },
}

duty "saisine_juge_huit_jours" {
  fr = "Saisir le juge des enfants dans les huit jours du placement",
  en = "Seize the juvenile judge within eight days of the placement",
  authority = "juge des enfants",
  owed_by = { "procureur" },
  since = "2007-03-07",
  basis = { "C. civ. 375-5" },
  concerns = fact.mineur,
  when = fact.placement_provisoire_ordonne,
  act_by = days(8):from "date_placement_provisoire",
  for_children = true,
  never_requires = jamais_requis(),
  urgency = "days",
  grade = "read",
}

-- Parties convened and decision taken in fifteen days, or the child is handed back to the parents
-- who ask for it (1184, read in a copy, version of 29 May 2013): where a relative exploits the
-- child, nothing is more dangerous than this date.
duty "audience_quinze_jours" {
  fr = "Convoquer les parties et statuer dans les quinze jours de la saisine",
  en = "Convene the parties and decide within fifteen days of the referral",
  authority = "juge des enfants",
  owed_by = { "juge" },
  since = "2007-03-07",
  basis = { "C. pr. civ. 1184" },
  concerns = fact.mineur,
  when = fact.placement_provisoire_ordonne,
  act_by = days(15):from "date_saisine_juge_enfants",
  for_children = true,
  never_requires = jamais_requis(),
  urgency = "days",
  grade = "read",
  note = {
    fr = "Passé ce délai, les parents qui le demandent reprennent l'enfant.",
    en = "After that, parents who ask for the child are given the child back.",
  },
}

service "juge_des_enfants" {
  fr = "Juge des enfants du tribunal judiciaire",
  en = "Juvenile judge of the court",
  territory = "national",
  does = { "assistance_educative", "entretien_individuel_juge" },
  audience = { "mineur" },
  level = "departement",
}
