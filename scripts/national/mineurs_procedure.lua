language(1)

-- The child in criminal proceedings: one recorded hearing, someone beside her, PAMIVI in three
-- phases.

local f = use "national.formules"

local function jamais_requis()
  return {
    "souhaite_plainte", "accord_transmission", "nationalite", "sejour_regulier",
    "temoignage_procedure", "disparition",
  }
end

-- CPP 706-47 lists the offences. Trafficking in a minor is among them, forced labour and begging
-- alone are not [from memory]: where they are named alone, name trafficking too (for a child, act
-- and purpose are enough). Recourse to a minor's prostitution is listed: prostitution is enough.
local function infraction_706_47()
  return any {
    fact.infraction_visee:among {
      "225-4-1", "225-4-2", "225-4-3", "225-4-4", "225-7", "225-7-1", "225-12-1", "225-12-2",
      "222-22", "222-22-1", "222-22-2", "222-22-3", "222-23", "222-23-1", "222-23-2",
      "222-23-3", "222-24", "222-25", "222-26", "222-27", "222-28", "222-29", "222-29-1",
      "222-29-2", "222-29-3", "222-30", "227-22", "227-25", "227-26", "227-27",
    },
    fact.prostitution,
    fact.violence_sexuelle,
    fact.exploitation:includes "sexuelle",
    reading "fr_225_4_1.broad",
  }
end

-- The recording serves so that the child tells it once (circular CRIM 99-04). 706-52 was read in a
-- copy: since the version of 1 July 2007 it asks for nobody's consent. The list was not, hence the
-- grade.
right "audition_mineur_enregistree" {
  fr = "Une seule audition, adaptée et enregistrée",
  en = "A single hearing, adapted and recorded",
  authority = "police ou gendarmerie",
  since = "2007-07-01",
  basis = { "CPP 706-52", "CPP 706-47" },
  concerns = fact.mineur,
  when = infraction_706_47(),
  for_children = true,
  never_requires = {
    "souhaite_plainte", "accord_transmission", "nationalite", "sejour_regulier",
    "temoignage_procedure", "disparition", "plainte_deposee",
  },
  urgency = "now",
  grade = "memory",
  note = {
    fr = "Avec un psychologue, un proche non impliqué ou l'administrateur ad hoc (CPP 706-53). "
      .. "D'ici là, ne pas faire raconter les faits.",
    en = "With a psychologist, a relative not involved or the ad hoc administrator (CPP 706-53). "
      .. "Until then, do not have the facts told.",
  },
}

-- "Even without a civil party": the substance was read in the article that is to replace this one
-- (ordinance 2025-1091, L.1451-2, not in force); the article itself and its date were not.
right "avocat_mineur_victime" {
  fr = "Avocat de l'enfant victime entendu par le juge d'instruction, au besoin d'office",
  en = "A lawyer for the child victim heard by the investigating judge, appointed if need be",
  authority = "juge d'instruction",
  since = "2007-03-07",
  basis = { "CPP 706-51-1" },
  concerns = fact.mineur,
  when = all { fact.procedure_penale_en_cours, infraction_706_47() },
  for_children = true,
  never_requires = jamais_requis(),
  urgency = "days",
  grade = "memory",
}

-- PAMIVI (report, l.109-116): for every minor who is a victim of violence, trafficking included.
local function victime_de_violences()
  return any {
    f.enfant_exploite(), fact.violence_physique, fact.violence_sexuelle,
    fact.violence_intrafamiliale, fact.violence_conjugale,
  }
end

local function pamivi(t)
  return {
    fr = t.fr, en = t.en,
    authority = "procureur de la République",
    since = "2023-03-28",
    basis = { "Circulaire du 28 mars 2023", "CP(2024)05, point 1" },
    concerns = fact.mineur,
    when = t.when,
    unless = t.unless,
    act_by = t.act_by,
    for_children = true,
    never_requires = jamais_requis(),
    urgency = t.urgency or "routine",
    grade = "report",
    note = t.note,
  }
end

measure "pamivi" (pamivi {
  fr = "Parcours d'accompagnement du mineur victime (PAMIVI), en trois temps",
  en = "Support path of the child victim (PAMIVI), in three phases",
  when = all {
    victime_de_violences(), any { fact.plainte_deposee, fact.procedure_penale_en_cours },
  },
  urgency = "days",
  note = {
    fr = "Avant, pendant et après l'audience. Le demander au procureur s'il n'est pas proposé.",
    en = "Before, during and after the hearing. Ask the prosecutor for it if it is not offered.",
  },
})

measure "pamivi_avant_audience" (pamivi {
  fr = "Avant l'audience : association, entretien adapté, visite du tribunal",
  en = "Before the hearing: association, adapted interview, visit of the court",
  when = open "pamivi",
  unless = { elapsed(fact.date_audience):atleast(days(1)) },
  act_by = days(0):from "date_audience",
  note = {
    fr = "Administrateur ad hoc au besoin. L'association requise explique la procédure selon "
      .. "l'âge de l'enfant.",
    en = "Ad hoc administrator if need be. The association explains the proceedings according to "
      .. "the child's age.",
  },
})

measure "pamivi_pendant_audience" (pamivi {
  fr = "Pendant l'audience : l'intervenant de l'association, un chien d'assistance judiciaire",
  en = "During the hearing: the association's worker, a judicial assistance dog",
  when = open "pamivi",
  unless = { elapsed(fact.date_audience):atleast(days(1)) },
  act_by = days(0):from "date_audience",
  note = {
    fr = "Le chien se demande à l'avance.",
    en = "The dog is to be asked for in advance.",
  },
})

measure "pamivi_apres_audience" (pamivi {
  fr = "Après l'audience : bilan, décision expliquée, suite de l'accompagnement",
  en = "After the hearing: talking it over, decision explained, support going on",
  when = all { open "pamivi", elapsed(fact.date_audience):atleast(days(0)) },
  note = {
    fr = "L'accompagnement continue si l'enfant en a besoin : aucune durée n'est fixée.",
    en = "Support goes on if the child needs it: no length is set.",
  },
})
