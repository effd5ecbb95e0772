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

local function conditions(t)
  if t.lien == false then return f.plainte_l425_1() end
  -- A condition of the decree (R.316-3) from 15 September 2007 [from memory], of the statute since
  -- 1 May 2021 (S2, S19).
  return all { f.plainte_l425_1(), fact.lien_rompu }
end

local function fins(t)
  local motifs = {
    fact.classement_ou_relaxe,
    -- In the statute from the start [from memory].
    fact.menace_ordre_public,
    fact.accord_franco_algerien,
  }
  -- Withdrawal for a link renewed came with the decree (R.316-4).
  if t.lien ~= false then motifs[#motifs + 1] = fact.lien_renoue_initiative_propre end
  -- Law 2024-42 added the refusal grounds of L.432-1-1 (service-public, S8).
  if t.loi_2024 then motifs[#motifs + 1] = fact.motif_refus_l432_1_1 end
  return motifs
end

local note_carte <const> = {
  fr = "Un an, avec droit au travail, renouvelée pendant toute la procédure pénale. Un mineur "
    .. "reconnu victime la demande à dix-huit ans. Une action aux prud'hommes n'est pas une "
    .. "plainte. Dépôt sur l'ANEF depuis octobre 2023.",
  en = "One year, with the right to work, renewed throughout the criminal proceedings. A "
    .. "minor recognised as a victim applies at eighteen. A claim before the labour court is "
    .. "no complaint. Filed on ANEF since October 2023.",
}

local function carte(t)
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    except_in = f.hors_code(),
    concerns = all { f.etranger(), f.majeur() },
    when = conditions(t),
    unless = fins(t),
    discretion = t.discretion,
    never_requires = jamais_requis(),
    documents = { "attestation_plainte_cooperation" },
    route = { to = "prefecture" },
    urgency = "days",
    grade = t.grade,
    note = t.note or note_carte,
  }
end

right "cst_l425_1" {
  fr = "Carte de séjour temporaire de la victime qui porte plainte ou témoigne",
  en = "One-year residence card of the victim who complains or testifies",
  authority = "prefecture",
  -- The dates of 2003 and 2006 are those of the laws (law.md, 4; Senate report 2006, S81, S82).
  carte {
    since = "2003-03-18", last = "2006-07-23",
    basis = { "Loi n° 2003-239 du 18 mars 2003, art. 76" },
    lien = false, discretion = true, grade = "read",
    note = {
      fr = "Alors une autorisation provisoire de séjour : « peut être délivrée ».",
      en = "At that time a provisional permit: \"may be issued\".",
    },
  },
  carte {
    since = "2006-07-24", last = "2007-09-14",
    basis = { "CESEDA L.316-1", "Loi du 24 juillet 2006, art. 39" },
    lien = false, discretion = true, grade = "read",
    note = { fr = "« Peut être délivrée ».", en = "\"May be issued\"." },
  },
  carte {
    since = "2007-09-15", last = "2016-04-14",
    basis = { "CESEDA L.316-1", "CESEDA R.316-3" },
    discretion = true, grade = "memory",
    note = { fr = "« Peut être délivrée ».", en = "\"May be issued\"." },
  },
  -- "se voit délivrer" since law 2016-444; the text of that time was not read.
  carte {
    since = "2016-04-15", last = "2021-04-30",
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

-- Regular stay is a condition since 2021, unlike everywhere else: a card that lapsed just before
-- the judgment costs the ten years, hence the alert below. Whether it was one before was not read:
-- an adverse condition that nobody read is not written. The report (l.748) says "conviction"; the
-- code wants a final one.
local function resident(t)
  local shown = { fact.titre_detenu:includes "cst_l425_1", fact.condamnation_definitive }
  if t.sejour then shown[#shown + 1] = fact.sejour_regulier end
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    except_in = f.hors_code(),
    concerns = all { f.etranger(), f.majeur() },
    when = all(shown),
    unless = { fact.accord_franco_algerien },
    discretion = t.discretion,
    never_requires = { "visa_long_sejour", "lien_rompu", "dommages_interets_alloues" },
    route = { to = "prefecture" },
    urgency = "days",
    grade = t.grade,
    note = {
      fr = "Condamnation définitive, et depuis 2021 séjour régulier ; le rapport dit seulement "
        .. "« condamnation ». Les motifs généraux de refus (ordre public) restent opposables.",
      en = "A final conviction and, since 2021, a regular stay; the report says \"conviction\" "
        .. "alone. The general grounds of refusal (public order) remain open to the prefect.",
    },
  }
end

right "carte_resident_l425_3" {
  fr = "Carte de résident de dix ans après condamnation définitive",
  en = "Ten-year resident card after a final conviction",
  authority = "prefecture",
  -- "May" first, as of right since 2016: both from memory (law.md, 4).
  resident {
    since = "2003-03-18", last = "2016-04-14",
    basis = { "CESEDA L.316-1 (loi n° 2003-239, art. 76)" }, discretion = true, grade = "memory",
  },
  resident {
    since = "2016-04-15", last = "2021-04-30", basis = { "CESEDA L.316-1" }, grade = "memory",
  },
  resident {
    since = "2021-05-01", basis = { "CESEDA L.425-3" }, sejour = true, grade = "read", -- S2, S9
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
-- lasts twenty-four months at most (S27), and the authorisation with it; both end where the prefect
-- ends the programme. Algerian nationals: the answer is discretionary for everyone, so the
-- agreement changes nothing here. The report's phrase (l.750) stops in the middle: "renouvelable
-- lors de son (articles L.425-4"; the programme is meant.
local function autorisation(t)
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    except_in = f.hors_code(),
    concerns = all { f.etranger(), f.majeur() },
    when = all {
      fact.prostitution_cessee,
      fact.engage_parcours_sortie,
      fact.autorisation_prefet_psp,
    },
    unless = { fact.menace_ordre_public, fact.mois_psp:atleast(24), fact.fin_psp_prefet },
    discretion = true,
    never_requires = {
      "plainte_deposee", "temoignage_procedure", "souhaite_plainte", "lien_rompu",
      "infraction_visee", "procedure_penale_en_cours", "sejour_regulier", "visa_long_sejour",
    },
    documents = { "engagement_parcours_sortie" },
    route = { to = "prefecture" },
    urgency = "days",
    grade = t.grade,
    note = {
      fr = "Six mois au moins, avec droit au travail, renouvelée pendant tout le parcours.",
      en = "Six months at least, with the right to work, renewed throughout the programme.",
    },
  }
end

right "aps_l425_4" {
  fr = "Autorisation provisoire de séjour du parcours de sortie de la prostitution",
  en = "Provisional residence permit of the programme for leaving prostitution",
  authority = "prefecture",
  -- Law 2016-444; its text on stay was not read. The programme itself began in 2017.
  autorisation {
    since = "2016-04-15", last = "2021-04-30",
    basis = { "CESEDA L.316-1-1", "CASF L.121-9" }, grade = "memory",
  },
  autorisation {
    since = "2021-05-01",
    basis = { "CESEDA L.425-4", "CASF L.121-9" }, grade = "read",        -- S3, S26, S27
  },
}
