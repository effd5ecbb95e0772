language(1)

-- Full compensation by the CIVI, paid by the guarantee fund (CPP 706-3 to 706-12).
--
-- What the report says that the code does not: "from the filing of the complaint" (l.224). No
-- complaint is needed: it is one of three ways to show that the facts took place, and its absence
-- closes nothing. No condition of stay either.

local f = use "national.formules"

-- The clock of minors and the third limb look at the day of the facts, not at today. It follows
-- from the birth and `date_faits` where nobody says it: to be said where the facts lasted.
fact "mineur_lors_des_faits" {
  type = "boolean", kind = "trait", of = "file",
  fr = "La personne était mineure au moment des faits",
  en = "The person was a minor at the time of the facts",
}

fact "motif_releve_forclusion" {
  type = "boolean", kind = "state", of = "file",
  fr = "Motif de relevé de forclusion (défaut d'information, empêchement, aggravation, autre)",
  en = "Reason to lift the time bar (not informed, unable to act, aggravation, other)",
}

-- A complaint or a decision that names the facts raises the presumption (facts.md); the judge
-- weighs what a trafficked person can prove (Cass. 2e civ., 2024, S40).
local function materialite()
  return any {
    fact.caractere_materiel_infraction, fact.plainte_deposee, fact.condamnation_definitive,
  }
end

-- First limb: death, permanent incapacity, or a total incapacity for work of a month.
-- Second limb: listed offences, without threshold. 225-13 and 225-14 are not among them, which is
-- why a victim of labour exploitation should see 225-14-1, 225-14-2 or trafficking named. Named or
-- not: the commission is a civil court that looks at the material facts (law.md, 3.4), so that the
-- elements of trafficking open the limb where the complaint says 225-13 alone, or where there is
-- none.
local function premieres_branches()
  return any {
    fact.deces,
    fact.incapacite_permanente,
    fact.itt_jours:atleast(30),
    fact.infraction_visee:among {
      -- "222-22 to 222-30" takes in the articles inserted between them (rape of a child: 222-23-1).
      "222-22", "222-22-1", "222-22-2", "222-22-3", "222-23", "222-23-1", "222-23-2", "222-23-3",
      "222-24", "222-25", "222-26", "222-27", "222-28", "222-29", "222-29-1", "222-29-2",
      "222-29-3", "222-30",
      "224-1A", "224-1B", "224-1C",
      "225-4-1", "225-4-2", "225-4-3", "225-4-4", "225-4-5",
      "225-5", "225-6", "225-7", "225-7-1", "225-8", "225-9", "225-10",
      "225-14-1", "225-14-2",
      "227-25", "227-26", "227-27",
    },
    f.traite_materielle(),
  }
end

-- Third limb (law.md, 10.1): 222-12, or 222-14 in part, on a minor or by a partner; partly capped.
local function trois_branches()
  return any {
    premieres_branches(),
    all {
      fact.infraction_visee:among { "222-12", "222-14" },
      any {
        fact.mineur,
        fact.mineur_lors_des_faits,
        fact.violence_conjugale,
        fact.auteur_lien:is "conjoint",
      },
    },
  }
end

local function rattachement()
  return any { fact.nationalite:is "FR", fact.faits_sur_territoire_national }
end

-- Where there are proceedings the claim stays open for a year after the last decision, on the
-- prosecution *or* on the civil action before the criminal court, often months later [the second
-- from memory, in her favour]: a bar is certain only when both years are over, or when nothing at
-- all was ever begun. As long as nobody dated the second it is a reserve.
local function sans_poursuites_utiles()
  return any {
    all {
      elapsed(fact.date_decision_penale_definitive):atleast(days(367)),
      elapsed(fact.date_decision_definitive):atleast(days(367)),
    },
    none {
      fact.plainte_deposee, fact.procedure_penale_en_cours, fact.condamnation_definitive,
      fact.classement_ou_relaxe,
    },
  }
end

-- A passed limit is shown as passed by `claim_by`, to the day. It closes the right only where the
-- commission could not lift it: as long as nobody knows that there is no reason to, the right
-- stays open with a reserve. The language counts whole periods: 1097 and 367 days are three years
-- and a day, one year and a day, at their longest, so that rounding never runs against the victim.
local trois_ans <const> = 1097

local forclusion_2016 = all {
  elapsed(fact.date_faits):atleast(days(trois_ans)),
  sans_poursuites_utiles(),
  no(fact.motif_releve_forclusion),
}

-- Since 22 November 2023 the three years of a minor start at majority (706-5, S33). Whether older
-- facts benefit depends on a transitional clause that was not read: the newer, longer clock is
-- the one applied to a claim made from that day on.
local forclusion_2023 = all {
  elapsed(fact.date_faits):atleast(days(trois_ans)),
  any {
    no(fact.mineur_lors_des_faits),
    elapsed(fact.date_majorite):atleast(days(trois_ans)),
  },
  sans_poursuites_utiles(),
  no(fact.motif_releve_forclusion),
}

-- That French criminal law applies is not asked; but to say that it does not is to say that the
-- facts were abroad (faits_procedure.lua), which 706-3 does ask of whoever is not French.
local jamais_requis <const> = {
  "sejour_regulier", "visa_long_sejour", "temoignage_procedure", "lien_rompu",
  "dommages_interets_alloues", "partie_civile",
}

local note <const> = {
  fr = "Ni auteur connu, ni condamnation, ni plainte n'est exigé. Hors délai, demander le relevé "
    .. "de forclusion. La faute de la victime peut réduire l'indemnité. Le fonds offre dans les "
    .. "deux mois du dossier complet. Articles 222-12 et 222-14 (en partie), sans seuil pour un "
    .. "mineur ou par le conjoint : indemnité plafonnée en partie.",
  en = "No known perpetrator, conviction or complaint is required. Out of time, ask for the bar to "
    .. "be lifted. The victim's own fault may reduce the sum. The fund makes an offer within two "
    .. "months of the complete file. Articles 222-12 and 222-14 (in part), without threshold for "
    .. "a minor or by the partner: the sum is partly capped.",
}

right "civi_706_3" {
  fr = "Réparation intégrale par la commission d'indemnisation (CIVI)",
  en = "Full compensation by the victims' compensation commission (CIVI)",
  authority = "CIVI du tribunal judiciaire",
  version {
    since = "2016-04-15", last = "2023-11-21",
    basis = { "CPP 706-3", "CPP 706-5" },
    -- The third limb was read in the text of 22 November 2023; that it came with that text is from
    -- memory, and would close: both readings stand.
    when = all { materialite(), premieres_branches(), rattachement() },
    alternatives = {
      {
        reading = "texte_de_2023",
        fr = "La troisième branche existait déjà",
        en = "The third limb was already there",
        when = all { materialite(), trois_branches(), rattachement() },
        basis = { "CPP 706-3" },
        grade = "memory",
      },
    },
    unless = { fact.champ_exclu_706_3, forclusion_2016 },
    claim_by = latest {
      years(3):from "date_faits",
      years(1):from "date_decision_penale_definitive",
      years(1):from "date_decision_definitive",
    },
    never_requires = jamais_requis,
    urgency = "days",
    grade = "memory",          -- procuring entered the list with law 2016-444; text not read
    note = note,
  },
  version {
    since = "2023-11-22",
    basis = { "CPP 706-3", "CPP 706-5" },
    when = all { materialite(), trois_branches(), rattachement() },
    unless = { fact.champ_exclu_706_3, forclusion_2023 },
    -- For whoever was an adult at the facts, majority came before them and moves nothing.
    claim_by = latest {
      years(3):from "date_faits",
      years(3):from "date_majorite",
      years(1):from "date_decision_penale_definitive",
      years(1):from "date_decision_definitive",
    },
    never_requires = jamais_requis,
    urgency = "days",
    grade = "read",            -- S32, S33
    note = note,
  },
}

-- The clock by itself: it is the same for 706-3 and 706-14, and what is asked of whoever is late is
-- a reason, not a resignation. Without a date nothing is late.
local note_delai <const> = {
  fr = "Trois ans depuis les faits ou, s'il y a des poursuites, un an après la dernière décision "
    .. "définitive du juge pénal, sur la peine ou sur les intérêts civils : le plus tard. Hors "
    .. "délai : relevé de forclusion si "
    .. "l'information de l'article 706-15 a manqué, si la personne n'a pu agir, si son état s'est "
    .. "aggravé, ou pour tout motif légitime.",
  en = "Three years from the facts or, where there are proceedings, one year after the last final "
    .. "decision of the criminal court, on the penalty or on damages: the latest. Out of time: the "
    .. "bar is lifted where the "
    .. "information of article 706-15 was missing, where she could not act, where her condition "
    .. "worsened, or for any legitimate reason.",
}

right "civi_delai" {
  fr = "Saisir la CIVI dans le délai, ou demander le relevé de forclusion",
  en = "Seize the CIVI in time, or ask for the bar to be lifted",
  authority = "CIVI du tribunal judiciaire",
  version {
    since = "2016-04-15", last = "2023-11-21",
    basis = { "CPP 706-5", "CPP 706-15" },
    when = materialite(),
    unless = { forclusion_2016 },
    claim_by = latest {
      years(3):from "date_faits",
      years(1):from "date_decision_penale_definitive",
      years(1):from "date_decision_definitive",
    },
    never_requires = jamais_requis,
    route = { to = "civi" },
    urgency = "days",
    grade = "read",            -- S33
    note = note_delai,
  },
  version {
    since = "2023-11-22",
    basis = { "CPP 706-5", "CPP 706-15" },
    when = materialite(),
    unless = { forclusion_2023 },
    claim_by = latest {
      years(3):from "date_faits",
      years(3):from "date_majorite",
      years(1):from "date_decision_penale_definitive",
      years(1):from "date_decision_definitive",
    },
    never_requires = jamais_requis,
    route = { to = "civi" },
    urgency = "days",
    grade = "read",            -- S33
    note = note_delai,
  },
}
