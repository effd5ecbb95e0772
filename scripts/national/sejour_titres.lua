language(1)

-- The titles of CESEDA L.425-1, L.425-3 and L.425-4.
--
-- Nationals of Algeria: the agreement of 27 December 1968 governs their titles alone, so that a
-- card of the code is not due to them as of right. That was read for the sister card of victims
-- of conjugal violence (law.md, 10.5). The ground stands in `unless`, not in `concerns`: where
-- nobody said that the agreement applies, the card stays open with a reserve; where it applies,
-- the card closes and `titre_victime_algerien` takes its place.

local f = use "national.formules"

-- A withdrawn complaint does not end public action, hence is not read (law.md, 10.7). What ends
-- renewal is the end of the proceedings without conviction, a link renewed, a threat.
local function jamais_requis()
  return {
    "plainte_retiree", "condamnation_definitive", "sejour_regulier", "visa_long_sejour",
    "souhaite_delai_reflexion", "information_droits_donnee",
  }
end

-- The rupture of links was a condition of the decree before it became one of the statute.
-- French criminal law must apply: a complaint about facts abroad between foreigners opens
-- nothing (CAA Marseille 31 Dec 2021, n° 21MA00481, S23).
local function conditions()
  return all {
    any { fact.plainte_deposee, fact.temoignage_procedure },
    f.traite_ou_proxenetisme(),
    fact.loi_penale_francaise_applicable,
    fact.lien_rompu,
  }
end

local function fins(t)
  local motifs = {
    fact.classement_ou_relaxe,
    fact.lien_renoue_initiative_propre,
    fact.menace_ordre_public,
    fact.accord_franco_algerien,
  }
  -- Law 2024-42 added the refusal grounds of L.432-1-1 (service-public, S8).
  if t.loi_2024 then motifs[#motifs + 1] = fact.motif_refus_l432_1_1 end
  return motifs
end

local function carte(t)
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    except_in = f.hors_code(),
    concerns = all { f.etranger(), f.majeur() },
    when = conditions(),
    unless = fins(t),
    never_requires = jamais_requis(),
    documents = { "attestation_plainte_cooperation" },
    route = { to = "prefecture" },
    urgency = "days",
    grade = t.grade,
    note = {
      fr = "Un an, avec droit au travail, renouvelée pendant toute la procédure pénale. Un mineur "
        .. "reconnu victime la demande à dix-huit ans. Une action aux prud'hommes n'est pas une "
        .. "plainte. Dépôt sur l'ANEF depuis octobre 2023.",
      en = "One year, with the right to work, renewed throughout the criminal proceedings. A "
        .. "minor recognised as a victim applies at eighteen. A claim before the labour court is "
        .. "no complaint. Filed on ANEF since October 2023.",
    },
  }
end

right "cst_l425_1" {
  fr = "Carte de séjour temporaire de la victime qui porte plainte ou témoigne",
  en = "One-year residence card of the victim who complains or testifies",
  authority = "prefecture",
  -- "se voit délivrer" since law 2016-444; the text of that time was not read.
  carte {
    since = "2016-04-14", last = "2021-04-30",
    basis = { "CESEDA L.316-1", "CESEDA R.316-3" },
    grade = "memory",
  },
  carte {
    since = "2021-05-01", last = "2024-01-27",
    basis = { "CESEDA L.425-1" },
    grade = "read",            -- S2 is official; S19 and S23, that the formula needs, are not
  },
  carte {
    since = "2024-01-28",
    basis = { "CESEDA L.425-1", "CESEDA L.432-1-1" },
    loi_2024 = true,
    grade = "read",
  },
}

-- Regular stay is a condition here, unlike everywhere else: a card that lapsed just before the
-- judgment costs the ten years, hence the alert below. The report (l.748) says "conviction"; the
-- code wants a final one.
right "carte_resident_l425_3" {
  fr = "Carte de résident de dix ans après condamnation définitive",
  en = "Ten-year resident card after a final conviction",
  authority = "prefecture",
  since = "2021-05-01",
  basis = { "CESEDA L.425-3" },
  except_in = f.hors_code(),
  concerns = all { f.etranger(), f.majeur() },
  when = all {
    fact.titre_detenu:includes "cst_l425_1",
    fact.condamnation_definitive,
    fact.sejour_regulier,
  },
  unless = { fact.accord_franco_algerien },
  never_requires = { "visa_long_sejour", "lien_rompu", "dommages_interets_alloues" },
  route = { to = "prefecture" },
  urgency = "days",
  grade = "read",              -- S2, S9
  note = {
    fr = "Les motifs généraux de refus (ordre public) restent opposables par le préfet.",
    en = "The general grounds of refusal (public order) remain open to the prefect.",
  },
}

alert "renouveler_avant_jugement" {
  fr = "Renouveler la carte avant le jugement : un titre expiré ferme la carte de dix ans",
  en = "Renew the card before the judgment: a lapsed title closes the ten-year card",
  since = "2021-05-01",
  basis = { "CESEDA L.425-1", "CESEDA L.425-3" },
  except_in = f.hors_code(),
  concerns = f.etranger(),
  when = all { fact.titre_detenu:includes "cst_l425_1", fact.procedure_penale_en_cours },
  unless = { fact.condamnation_definitive, fact.classement_ou_relaxe },
  urgency = "days",
  grade = "read",
}

-- "peut": the prefect has discretion. No complaint, no cooperation (report, l.755). That she is a
-- victim of procuring or trafficking was shown to the department's commission before the prefect
-- authorised the exit programme (CASF L.121-9): it is not asked a second time. The programme
-- lasts twenty-four months at most (S27), and the authorisation with it. Algerian nationals: the
-- answer is discretionary for everyone, so the agreement changes nothing here.
right "aps_l425_4" {
  fr = "Autorisation provisoire de séjour du parcours de sortie de la prostitution",
  en = "Provisional residence permit of the programme for leaving prostitution",
  authority = "prefecture",
  since = "2021-05-01",
  basis = { "CESEDA L.425-4", "CASF L.121-9" },
  except_in = f.hors_code(),
  concerns = all { f.etranger(), f.majeur() },
  when = all {
    fact.prostitution_cessee,
    fact.engage_parcours_sortie,
    fact.autorisation_prefet_psp,
  },
  unless = { fact.menace_ordre_public, fact.mois_psp:atleast(24) },
  discretion = true,
  never_requires = {
    "plainte_deposee", "temoignage_procedure", "souhaite_plainte", "lien_rompu",
    "infraction_visee", "procedure_penale_en_cours", "sejour_regulier", "visa_long_sejour",
  },
  documents = { "engagement_parcours_sortie" },
  route = { to = "prefecture" },
  urgency = "days",
  grade = "read",              -- S3, S26, S27
  note = {
    fr = "Six mois au moins, avec droit au travail, renouvelée pendant tout le parcours.",
    en = "Six months at least, with the right to work, renewed throughout the programme.",
  },
}
