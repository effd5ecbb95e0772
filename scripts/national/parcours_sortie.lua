language(1)

-- Leaving prostitution: the offer, the commission's opinion, the prefect's decision, the programme
-- itself and its allowance (CASF L.121-9 II, R.121-12-6 and following; law.md, 3.3). The residence
-- permit that goes with it is `aps_l425_4` (sejour_titres.lua).
--
-- No text names an age, a nationality or a stay as a condition of the programme (S25, S31); only
-- the allowance starts at eighteen. A minor in prostitution is first a child in danger
-- (mineurs.lua).

local f = use "national.formules"

-- Prostitution that has stopped is still what the programme is about.
local function concernee()
  return any {
    fact.exploitation:includes "sexuelle",
    fact.prostitution,
    fact.prostitution_cessee,
  }
end

local function jamais_requis(...)
  return {
    "plainte_deposee", "temoignage_procedure", "souhaite_plainte", "motifs_raisonnables",
    "lien_rompu", "sejour_regulier", "nationalite", "sexe", ...,
  }
end

-- L.121-9 says that a programme "is offered" to every such person: the offer comes before any
-- commitment of hers. Wording from memory; the version of 1 May 2021 was read in a copy (S25).
-- Law 2016-444 waited for its decree (2016-1467); the first committees sat in 2017.
right "parcours_sortie_propose" {
  fr = "Se voir proposer un parcours de sortie de la prostitution",
  en = "To be offered a programme for leaving prostitution",
  authority = "association agréée",
  since = "2017-01-01",
  basis = { "CASF L.121-9 II", "Loi n° 2016-444 du 13 avril 2016" },
  except_in = f.hors_code(),
  when = concernee(),
  never_requires = jamais_requis("engage_parcours_sortie", "association_agreee"),
  route = { to = "associations_agreees_psp" },
  urgency = "days",
  grade = "memory",
  note = {
    fr = "Française, européenne ou étrangère, avec ou sans titre. Pour un mineur, l'aide sociale à "
      .. "l'enfance d'abord.",
    en = "French, European or other foreigner, with or without a title. For a minor, child welfare "
      .. "first.",
  },
}

-- R.121-12-7: the prefect chairs; a magistrate, police, gendarmerie, the foreigners' service and
-- others sit (S75, version of 1 January 2021). The article changed on 1 December 2023: the new text
-- was not read, the opinion itself is in the statute.
local function commission(t)
  return version {
    since = t.since, last = t.last,
    basis = { "CASF L.121-9", "CASF R.121-12-7" },
    except_in = f.hors_code(),
    when = all { concernee(), fact.engage_parcours_sortie, fact.association_agreee },
    never_requires = jamais_requis(),
    documents = { "engagement_parcours_sortie" },
    route = { to = "commission_prostitution_traite" },
    grade = t.grade,
    note = t.note,
  }
end

measure "commission_departementale" {
  fr = "Avis de la commission départementale contre la prostitution, le proxénétisme et la traite",
  en = "Opinion of the departmental commission on prostitution, procuring and trafficking",
  authority = "prefecture",
  commission { since = "2021-01-01", last = "2023-11-30", grade = "read" },           -- S75
  commission {
    since = "2023-12-01", grade = "memory",
    note = {
      fr = "Composition modifiée le 1er décembre 2023 : le nouveau texte est à relire.",
      en = "Its composition changed on 1 December 2023: the new text is to be read.",
    },
  },
}

-- Report, l.624-628: the circular invites prosecutors to rely on the commissions to examine the
-- situations of individual minors: an invitation, hence at discretion. It comes beside the report
-- to the prosecutor, never instead.
measure "commission_departementale_mineurs" {
  fr = "Faire examiner par la commission départementale la situation du mineur exploité",
  en = "Have the departmental commission examine the exploited minor's situation",
  authority = "procureur de la République",
  since = "2023-03-28",
  basis = { "Circulaire du 28 mars 2023", "CP(2024)05, point 7.a" },
  except_in = f.hors_code(),
  concerns = fact.mineur,
  when = f.victime_presumee(),
  discretion = true,
  for_children = true,
  never_requires = {
    "plainte_deposee", "souhaite_plainte", "engage_parcours_sortie", "nationalite",
    "sejour_regulier",
  },
  route = { to = "commission_prostitution_traite" },
  urgency = "days",
  grade = "report",
}

-- What a file that waits after the commission is owed. The code gives the prefect no time.
duty "decision_prefet_parcours" {
  fr = "Statuer sur l'engagement dans le parcours de sortie, après l'avis de la commission",
  en = "Decide on the exit programme after the commission's opinion",
  authority = "prefecture",
  owed_by = { "prefecture" },
  since = "2021-05-01",
  basis = { "CASF L.121-9 II" },
  except_in = f.hors_code(),
  when = all {
    fact.engage_parcours_sortie,
    fact.association_agreee,
    fact.avis_commission,
  },
  unless = { fact.autorisation_prefet_psp, fact.fin_psp_prefet },
  never_requires = jamais_requis("prostitution", "exploitation"),
  grade = "read",              -- S25, S26
}

-- The commission gave its opinion before the prefect authorised: it is not asked a second time.
-- Twenty-four months in all (S27). Only the prefect ends a programme: prostitution resumed is a
-- ground for that decision, never one that this rule would find by itself.
local function parcours(t)
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    except_in = f.hors_code(),
    when = all {
      concernee(),
      fact.engage_parcours_sortie,
      fact.association_agreee,
      fact.autorisation_prefet_psp,
    },
    unless = { fact.mois_psp:atleast(24), fact.fin_psp_prefet },
    never_requires = jamais_requis("titre_detenu", "ressources_sous_plafond"),
    documents = { "engagement_parcours_sortie" },
    route = { to = "associations_agreees_psp" },
    urgency = "days",
    grade = t.grade,
    note = {
      fr = "Six mois, renouvelables jusqu'à vingt-quatre : AFIS, autorisation de séjour, logement, "
        .. "soins, insertion. Joindre une copie d'une pièce d'identité.",
      en = "Six months, renewable up to twenty-four: AFIS, residence permit, housing, health care, "
        .. "integration. Add a copy of an identity document.",
    },
  }
end

right "parcours_sortie_prostitution" {
  fr = "Parcours de sortie de la prostitution et d'insertion sociale et professionnelle",
  en = "Programme for leaving prostitution and for social and professional integration",
  authority = "prefecture",
  -- The versions of 2017 were listed, not read (S25).
  parcours {
    since = "2017-01-01", last = "2021-04-30",
    basis = { "CASF L.121-9", "Décret n° 2016-1467 du 28 octobre 2016" },
    grade = "memory",
  },
  -- R.121-12-x in the version of 15 August 2022; renewal after 1 December 2023 was not read.
  parcours {
    since = "2021-05-01",
    basis = { "CASF L.121-9", "CASF R.121-12-6 et suivants" },
    grade = "read",            -- S25, S26, S27, S31
  },
}

-- Amount, ceiling and the list of titles were not read (law.md, 9.8). The permit of L.425-4 is
-- named; other titles are not, so that another title leaves the answer incomplete, never closed.
right "afis" {
  fr = "Aide financière à l'insertion sociale et professionnelle (AFIS)",
  en = "Financial aid for social and professional integration (AFIS)",
  authority = "caisse d'allocations familiales ou de mutualité sociale agricole",
  -- Decree 2017-1635 of 29 November 2017; its day of entry into force is from memory.
  since = "2017-12-01",
  basis = { "CASF L.121-9", "Décret n° 2017-1635 du 29 novembre 2017" },
  except_in = f.hors_code_et_mayotte(),
  concerns = f.majeur(),
  when = all {
    open "parcours_sortie_prostitution",
    any {
      fact.nationalite:among { "FR", "UE_EEE_CH" },
      fact.titre_detenu:includes "aps_l425_4",
    },
    fact.ressources_sous_plafond:includes "afis",
  },
  unless = { fact.allocation_exclusive },
  never_requires = {
    "plainte_deposee", "temoignage_procedure", "souhaite_plainte", "visa_long_sejour",
  },
  urgency = "days",
  grade = "read",              -- S27, S30, S31; the payer is from memory
  note = {
    fr = "Six mois, renouvelable avec le parcours. Ne se cumule pas avec le RSA ni l'ADA.",
    en = "Six months, renewed with the programme. Not paid beside RSA or ADA.",
  },
}

service "associations_agreees_psp" {
  fr = "Associations agréées pour le parcours de sortie de la prostitution",
  en = "Associations approved for the programme for leaving prostitution",
  territory = "national",
  kind = "association",
  does = { "parcours_sortie_propose", "parcours_sortie_prostitution" },
  forms = { "sexuelle" },
  level = "departement",
}

service "commission_prostitution_traite" {
  fr = "Commission départementale contre la prostitution, le proxénétisme et la traite",
  en = "Departmental commission on prostitution, procuring and trafficking",
  territory = "national",
  kind = "prefecture",
  does = { "commission_departementale", "commission_departementale_mineurs" },
  level = "departement",
}
