language(1)

-- Health measures (report, 6.a, l.463-562; law.md, 3.8). Hospitals take every patient: no
-- nationality, stay, complaint or cooperation is asked (l.465). Who pays is couverture_maladie.lua.

local f = use "national.formules"

local function mesure(id, t)
  measure(id) {
    fr = t.fr, en = t.en,
    authority = t.authority or "établissement de santé",
    since = t.since,
    basis = t.basis or { "CP(2024)05, point 6.a" },
    except_in = f.hors_code(),
    concerns = t.concerns,
    when = t.when,
    act_by = t.act_by,
    never_requires = {
      "plainte_deposee", "souhaite_plainte", "temoignage_procedure", "procedure_penale_en_cours",
      "nationalite", "sejour_regulier", "titre_detenu", "accord_transmission",
      "ressources_sous_plafond", table.unpack(t.jamais_requis or {}),
    },
    route = { to = t.service },
    urgency = t.urgency or "days",
    grade = "report",
    note = t.note,
  }
end

local instruction <const> = {
  "Instruction de juin 2018 relative au parcours de santé des migrants",
  "CP(2024)05, point 6.a",
}

-- Of whoever arrived here, and of whoever asks for asylum and so came from elsewhere. The day of
-- the instruction is from memory; the report gives the month.
local function migrante()
  return any {
    elapsed(fact.date_arrivee_france):atleast(days(0)),
    fact.demandeur_asile,
    fact.mna,
  }
end

local debut_parcours <const> = "2018-06-08"

-- Four months are what the health system aims at, for prevention: a date that has passed is shown
-- as passed and closes nothing.
mesure("rdv_sante_migrant", {
  fr = "Rendez-vous de santé préventif dans les quatre mois de l'arrivée",
  en = "Preventive health appointment within four months of arrival",
  authority = "agence régionale de santé",
  since = debut_parcours,
  basis = instruction,
  when = migrante(),
  act_by = months(4):from "date_arrivee_france",
  jamais_requis = { "couverture_maladie", "exploitation" },
  service = "pass_hopital",
  urgency = "routine",
  note = {
    fr = "Passé quatre mois, le demander encore. Organisé selon les lieux par une permanence "
      .. "d'accès aux soins ou une équipe mobile.",
    en = "After four months, still ask for it. Held by a hospital access desk or a mobile team, "
      .. "depending on the place.",
  },
})

mesure("pass", {
  fr = "Permanence d'accès aux soins de santé (PASS), sans couverture maladie",
  en = "Hospital access desk (PASS), without health cover",
  since = debut_parcours,
  basis = instruction,
  when = no(fact.couverture_maladie),
  jamais_requis = { "exploitation", "date_arrivee_france" },
  service = "pass_hopital",
  note = {
    fr = "Soins, médicaments et ouverture des droits par l'assistante sociale de l'hôpital.",
    en = "Care, medicines and opening of entitlements by the hospital's social worker.",
  },
})

-- "Certaines ARS": whether the region has such a team is for the local scheme to say.
mesure("equipe_mobile_ars", {
  fr = "Évaluation de santé par une équipe mobile dans le lieu d'accueil",
  en = "Health evaluation by a mobile team in the reception place",
  authority = "agence régionale de santé",
  since = debut_parcours,
  basis = instruction,
  when = all { migrante(), fact.en_lieu_accueil },
  jamais_requis = { "couverture_maladie", "exploitation" },
  service = "equipe_mobile_ars_region",
  urgency = "routine",
  note = {
    fr = "Dans certaines régions seulement.",
    en = "In some regions only.",
  },
})

mesure("empp", {
  fr = "Équipe mobile psychiatrie précarité (EMPP), qui va vers la personne",
  en = "Mobile psychiatry team for the precarious (EMPP), which comes to the person",
  since = "2005-01-01",
  when = all { fact.precarite, any { fact.souffrance_psychique, fact.psychotraumatisme } },
  jamais_requis = { "couverture_maladie", "exploitation" },
  service = "empp_secteur",
})

-- Every violence, trafficking included (l.490); girls too, beside the paediatric unit.
mesure("maison_des_femmes", {
  fr = "Maison des femmes : soins, accompagnement social, plainte sur place si elle la souhaite",
  en = "Women's centre in a hospital: care, social support, complaint on site if she wishes",
  since = "2021-01-01",        -- first national specifications [from memory]
  concerns = fact.sexe:is "F",
  when = any { f.victime_violences(), f.victime_presumee(), sufficient() },
  jamais_requis = { "couverture_maladie", "itt_jours" },
  service = "maisons_des_femmes",
  note = {
    fr = "Cahier des charges rénové annoncé pour juin 2024 : handicap, soins dentaires en urgence, "
      .. "soutien psychologique, plainte sur place.",
    en = "New specifications announced for June 2024: disability, emergency dental care, "
      .. "psychological support, complaint on site.",
  },
})

-- "Toute victime de violences ou de situations traumatogènes (... traite ...)" (l.551): no
-- diagnosis is asked first, it is what the centre is for.
mesure("crp", {
  fr = "Centre régional du psychotraumatisme : soins spécialisés, à tout âge",
  en = "Regional psychotrauma centre: specialised care, at any age",
  since = "2018-01-01",
  when = any {
    fact.psychotraumatisme, f.victime_violences(), f.victime_presumee(), sufficient(),
  },
  jamais_requis = { "couverture_maladie", "sexe" },
  service = "crp_region",
})

-- 4.8 million euros delegated in 2022 for professional interpreting in hospitals (l.562).
mesure("interpretariat_sante", {
  fr = "Interprète professionnel pendant les soins",
  en = "Professional interpreter during care",
  since = "2022-01-01",
  when = no(fact.langue_comprise),
  jamais_requis = { "couverture_maladie", "exploitation" },
  service = "etablissement_sante",
  urgency = "now",
  note = {
    fr = "Jamais l'accompagnant, un proche ou un enfant.",
    en = "Never the companion, a relative or a child.",
  },
})

-- Report, l.179: in case of violence an examination is systematically ordered to assess the harm;
-- a psychological assessment may be. Ordered in the inquiry: there must be one. Neither her
-- complaint nor her wish is what triggers it, and nobody is examined by force.
duty "examen_medical_judiciaire" {
  fr = "Faire examiner la victime de violences pour évaluer son préjudice",
  en = "Have the victim of violence examined, to assess the harm",
  authority = "police, gendarmerie ou procureur",
  owed_by = { "police", "gendarmerie", "procureur", "juge" },
  since = "2021-01-01",
  basis = { "CP(2024)05, point 2.a" },
  when = all {
    f.victime_violences(),
    any { fact.procedure_penale_en_cours, fact.plainte_deposee, fact.motifs_raisonnables },
  },
  never_requires = {
    "nationalite", "sejour_regulier", "couverture_maladie", "itt_jours", "partie_civile",
    "condamnation_definitive", "plainte_retiree", "souhaite_plainte",
  },
  documents = { "certificat_descriptif", "evaluation_psychologique" },
  route = { to = "unite_medico_judiciaire" },
  urgency = "now",
  grade = "report",
  note = {
    fr = "Avec son accord. Une évaluation psychologique peut être demandée aussi. Le certificat "
      .. "fixe l'incapacité de travail dont dépend une part de l'indemnisation.",
    en = "With her agreement. A psychological assessment may be ordered too. The certificate sets "
      .. "the incapacity for work on which part of the compensation depends.",
  },
}
