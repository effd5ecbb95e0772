language(1)

-- Schemes of one court's district, and the generic one that the ministry asks for everywhere
-- (report, l.618-628, l.684). A local layer adds who does what; here is only which district has
-- one. The report gives years and months: the date is then the last day on which it must stand.

local f = use "national.formules"

local function jamais_requis()
  return {
    "plainte_deposee", "souhaite_plainte", "nationalite", "sejour_regulier", "disparition",
    "discernement",
  }
end

local note <const> = {
  fr = "Enquêteurs, associations, justice et département agissent ensemble : éloignement "
    .. "géographique, lieu sécurisé, éducateurs formés, éducatif avant pénal.",
  en = "Investigators, associations, courts and department act together: geographic removal, safe "
    .. "place, trained educators, education before punishment.",
}

local function dispositif(t)
  return {
    fr = t.fr, en = t.en,
    authority = "procureur de la République",
    since = t.since,
    basis = t.basis,
    concerns = fact.mineur,
    when = all { f.enfant_exploite(), t.ressort },
    for_children = true,
    never_requires = jamais_requis(),
    route = { to = "parquet" },
    urgency = t.urgency or "routine",
    grade = "report",
    note = note,
  }
end

-- The whole territory: whatever the district, this one is open.
measure "depeche_2021_02_08" (dispositif {
  fr = "Prise en charge concertée du mineur victime, à demander au parquet partout en France",
  en = "Joint protection of the child victim, to ask of the prosecutor anywhere in France",
  since = "2021-02-08",
  basis = { "Dépêche DACG-DPJJ du 8 février 2021", "CP(2024)05, point 7.a" },
  ressort = true,
  urgency = "days",
})

measure "convention_paris_2016" (dispositif {
  fr = "Ressort de Paris : convention de protection des mineurs victimes (2016)",
  en = "Paris district: convention protecting child victims (2016)",
  since = "2016-12-31",
  basis = { "CP(2024)05, point 7.a" },
  ressort = any {
    fact.ressort_tribunal:is "paris", fact.departement:is "75", fact.departement_faits:is "75",
  },
})

-- The district is a part of Bouches-du-Rhône alone: the department does not tell.
measure "protocole_marseille_2021" (dispositif {
  fr = "Ressort de Marseille : protocole de protection des mineurs victimes (décembre 2021)",
  en = "Marseille district: protocol protecting child victims (December 2021)",
  since = "2021-12-31",
  basis = { "CP(2024)05, point 7.a" },
  ressort = all {
    any { fact.departement:is "13", fact.departement_faits:is "13" },
    fact.ressort_tribunal:is "marseille",
  },
})

-- Published as a good practice in December 2023; when it was signed is not said (report, l.684).
measure "protocole_bobigny" (dispositif {
  fr = "Ressort de Bobigny : protocole pour les mineurs victimes de traite ou de prostitution",
  en = "Bobigny district: protocol for children in trafficking or prostitution",
  since = "2023-12-31",
  basis = { "CP(2024)05, point 7.b" },
  ressort = any {
    fact.ressort_tribunal:is "bobigny", fact.departement:is "93", fact.departement_faits:is "93",
  },
})

-- The Mission MNA reads them in the reports on minority and isolation (report, l.632). They orient,
-- they decide nothing, and their absence says nothing. The report gives no date: its year.
measure "mmna_signaux_faibles" {
  fr = "Signaux de traite relevés : signaler le mineur non accompagné et l'orienter",
  en = "Signals of trafficking found: report the unaccompanied minor and refer on",
  authority = "mission mineurs non accompagnés",
  since = "2024-01-01",
  basis = { "CP(2024)05, point 7.a" },
  concerns = fact.mineur,
  when = all { fact.mna, reading "mna_signaux.broad" },
  for_children = true,
  never_requires = jamais_requis(),
  route = { to = "crip" },
  urgency = "days",
  grade = "report",
  note = {
    fr = "Un signal oriente, il ne décide pas. Aucun signal n'est la preuve d'une minorité ou "
      .. "d'un mensonge.",
    en = "A signal orients, it does not decide. No signal proves minority or a lie.",
  },
}

-- Announced (report, l.570): a call for projects of May 2024 is to choose who builds it.
measure "reseau_national_lieux_securises" {
  fr = "Réseau national de lieux sécurisés pour mineurs, sur le modèle de Satouk",
  en = "National network of safe places for minors, on the model of Satouk",
  status = "planned",
  since = "2024-05-01",
  basis = { "CP(2024)05, points 6.b et 7.c" },
  concerns = fact.mineur,
  grade = "report",
}
