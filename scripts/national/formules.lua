language(1)

-- Conditions that several files of the national law share: one wording of each, so that two rules
-- about the same person cannot drift apart. `local f = use "national.formules"`.

-- Every form that facts.md names. The list is open: a form that nobody named is unknown, hence a
-- rule that asks for "some exploitation" is never closed by silence.
local formes <const> = {
  "sexuelle", "travail", "servitude_domestique", "mendicite", "delits_contraints",
  "prelevement_organe", "mariage_force", "gestation_pour_autrui", "adoption_illegale", "autre",
}

-- CESEDA L.425-1: trafficking, and procuring. Forced labour (225-14-1), servitude (225-14-2) and
-- slavery are not in the text: the complaint must also name trafficking (law.md, 3.1, table).
local traite_et_proxenetisme <const> = {
  "225-4-1", "225-4-2", "225-4-3", "225-4-4", "225-4-5", "225-4-6",
  "225-5", "225-6", "225-7", "225-7-1", "225-8", "225-9", "225-10",
}

-- A foreigner in the sense of CESEDA L.110-3 whom Book II (Union citizens) does not cover.
-- A stateless person is a foreigner too: R.425-1 and the following say "l'étranger".
local function etranger()
  return fact.nationalite:among { "TIERS", "APATRIDE" }
end

-- CESEDA does not apply as it stands there (law.md, 10.6): the law of the place was not read, so
-- the answer is incomplete, never open nor closed. Mayotte (976) has the code, with titles that are
-- valid there alone until 1 January 2030 (L.441-8, law 2025-797).
-- "984" stands for every territory that is not listed (989 and others) too.
local outre_mer <const> = { "975", "977", "978", "984", "986", "987", "988" }

local function hors_code()
  local liste = {}
  for i, code in ipairs(outre_mer) do liste[i] = code end
  return liste
end

-- Where AME or an allowance is in play Mayotte stands apart as well: there is no AME there (law.md,
-- 10.6), nor the asylum seekers' allowance (sejour_droits.lua).
local function hors_code_et_mayotte()
  local liste = hors_code()
  liste[#liste + 1] = "976"
  return liste
end

-- The labour code is not that of these three territories [from memory], nor of those that are not
-- listed: their law was not read.
local function hors_code_travail()
  return { "984", "986", "987", "988" }
end

-- A residence title is needed from eighteen on; before, the child is protected as a child.
-- Doubt about age leaves a rule for adults incomplete, never closed.
local function majeur()
  return no(fact.mineur)
end

-- The offences of L.425-1, as a condition.
local function traite_ou_proxenetisme()
  return fact.infraction_visee:among(traite_et_proxenetisme)
end

-- The complaint or testimony of L.425-1. French criminal law must apply: a complaint about facts
-- abroad between foreigners opens nothing (CAA Marseille 31 Dec 2021, n° 21MA00481, S23).
local function plainte_l425_1()
  return all {
    any { fact.plainte_deposee, fact.temoignage_procedure },
    traite_ou_proxenetisme(),
    fact.loi_penale_francaise_applicable,
  }
end

local function exploitation()
  return fact.exploitation:among(formes)
end

-- The material elements of article 225-4-1, whoever names or does not name the offence: act and
-- purpose, and for an adult the means. Compensation looks at the facts, not at what a complaint
-- calls them (law.md, 3.4).
local function traite_materielle()
  return all {
    fact.acte:among { "recruter", "transporter", "transferer", "heberger", "accueillir" },
    fact.but_exploitation,
    any {
      fact.mineur,
      fact.mineur_lors_des_faits,
      fact.moyen:among { "contrainte", "autorite", "vulnerabilite_225_4_1", "avantage" },
    },
  }
end

-- Presumed or identified, for what is owed without a complaint. No score: a right may read this.
-- A complaint is not asked; one that names trafficking or procuring says so all the same.
local function victime_presumee()
  return any {
    exploitation(), fact.prostitution, fact.motifs_raisonnables, traite_ou_proxenetisme(),
  }
end

-- Any violence, by anybody.
local function victime_violences()
  return any {
    fact.violence_conjugale,
    fact.violence_intrafamiliale,
    fact.violence_sexuelle,
    fact.violence_physique,
  }
end

-- A child at the hands of an exploiter: what the report, section 7, and law.md, 10.10, call for
-- action at once. What an indicator list shows counts beside what a reporter says outright:
-- D4 is the exploitation itself, D5 coercion where it happens; the French lists see what ILO's do
-- not, begging and offending among them. Nobody waits for a total.
local function enfant_exploite()
  return any {
    exploitation(),
    fact.prostitution,
    fact.enferme,
    fact.avec_auteur,
    fact.danger_immediat,
    positive "oit_2009.D4",
    positive "oit_2009.D5",
    reading "fr_sexuelle.broad",
    reading "fr_delits_contraints.broad",
    reading "fr_mendicite.broad",
    reading "fr_servitude_domestique.broad",
    reading "fr_225_4_1.broad",
  }
end

-- CASF L.226-3: danger or risk of danger, of which exploitation is one kind. Violence within the
-- couple is violence for the child who sees it; a runaway is a child in danger.
local function enfant_en_danger()
  return any {
    enfant_exploite(),
    fact.danger,
    fact.disparition,
    fact.violence_sexuelle,
    fact.violence_physique,
    fact.violence_intrafamiliale,
    fact.violence_conjugale,
  }
end

-- Shown where a lawyer speaks and no one who inquires, prosecutes, judges or decides on her stay
-- does: otherwise the rule concerns nobody, and its answer says nothing of the case (law.md,
-- 10.12).
local function avocat_seul()
  return all {
    actor:is "avocat",
    none {
      actor:is "police", actor:is "gendarmerie", actor:is "procureur", actor:is "juge",
      actor:is "prefecture", actor:is "inspection_travail", actor:is "ofii", actor:is "cra",
      actor:is "consulat", actor:is "host",
    },
  }
end

return {
  avocat_seul = avocat_seul,
  etranger = etranger,
  hors_code = hors_code,
  hors_code_et_mayotte = hors_code_et_mayotte,
  hors_code_travail = hors_code_travail,
  majeur = majeur,
  traite_ou_proxenetisme = traite_ou_proxenetisme,
  plainte_l425_1 = plainte_l425_1,
  exploitation = exploitation,
  traite_materielle = traite_materielle,
  victime_presumee = victime_presumee,
  victime_violences = victime_violences,
  enfant_exploite = enfant_exploite,
  enfant_en_danger = enfant_en_danger,
}
