language(1)

-- Compensation beside and after CPP 706-3: the capped indemnity of 706-14, the fund's offer, help
-- to recover (SARVI), confiscated assets (AGRASC), and the order in which to use them.

-- The language counts whole periods: a year and a day, six months and a day, two months and a day
-- at their longest, so that rounding never runs against the victim.
local un_an <const>, six_mois <const>, deux_mois <const> = 367, 185, 63

local jamais_requis <const> = {
  "nationalite", "sejour_regulier", "visa_long_sejour", "temoignage_procedure", "lien_rompu",
  "souhaite_plainte", "accord_transmission",
}

-- For whom 706-3 stays shut: 225-13, 225-14 and 225-12-5 without a month of incapacity (law.md,
-- 3.4). The text asks that no effective and sufficient reparation be had otherwise: what was
-- received is the commission's to weigh, and closes nothing here.
right "civi_706_14" {
  fr = "Indemnité plafonnée de la CIVI, sous condition de ressources",
  en = "Capped, means-tested indemnity of the CIVI",
  authority = "CIVI du tribunal judiciaire",
  since = "2016-04-15",
  basis = { "CPP 706-14", "CPP 706-5" },
  when = all {
    any {
      fact.caractere_materiel_infraction, fact.plainte_deposee, fact.condamnation_definitive,
    },
    any { fact.nationalite:is "FR", fact.faits_sur_territoire_national },
    fact.ressources_sous_plafond:includes "civi_706_14",
    fact.situation_grave,
  },
  unless = { fact.champ_exclu_706_3, no(open "civi_delai") },
  never_requires = {
    "sejour_regulier", "visa_long_sejour", "temoignage_procedure", "lien_rompu", "partie_civile",
    "itt_jours", "dommages_interets_alloues",
  },
  route = { to = "civi" },
  urgency = "days",
  grade = "memory",            -- text and amounts not read (law.md, 9.16)
  note = {
    fr = "Quand la réparation intégrale est fermée et qu'aucune autre indemnisation ne suffit. "
      .. "Plafonds de ressources et d'indemnité : à vérifier.",
    en = "Where full compensation is closed and nothing else is sufficient. Ceilings of means "
      .. "and of indemnity: to be checked.",
  },
}

-- The fund speaks first: an offer, then the commission if there is none or it is refused.
measure "fgti_offre" {
  fr = "Offre du fonds de garantie (FGTI) dans les deux mois du dossier complet",
  en = "Offer of the guarantee fund (FGTI) within two months of the complete file",
  authority = "FGTI",
  since = "2016-04-15",
  basis = { "CPP 706-5-1" },
  when = fact.demande_deposee:among { "civi_706_3", "civi_706_14" },
  never_requires = jamais_requis,
  act_by = months(2):from "date_dossier_fonds",
  urgency = "routine",
  grade = "read",              -- S34
  note = {
    fr = "Sans offre, ou si elle est refusée : la CIVI statue. Le fonds est subrogé : il se "
      .. "retourne lui-même contre l'auteur.",
    en = "Without an offer, or if it is refused: the CIVI decides. The fund takes over the claim "
      .. "against the perpetrator.",
  },
}

-- A judgment that nobody paid. Before two months the fund does not open; after a year a legitimate
-- reason is needed, and the year starts again where CIVI found the claim inadmissible.
right "sarvi" {
  fr = "Aide au recouvrement des dommages et intérêts (SARVI)",
  en = "Help to recover damages (SARVI)",
  authority = "FGTI, service d'aide au recouvrement",
  since = "2008-10-01",        -- law 2008-644 [from memory]; the articles were read (S35, S36)
  basis = { "CPP 706-15-1", "CPP 706-15-2", "Code des assurances L.422-7" },
  when = all {
    fact.partie_civile,
    fact.dommages_interets_alloues,
    elapsed(fact.date_decision_definitive):atleast(months(2)),
  },
  unless = {
    fact.civi_possible,
    fact.paiement_recu,
    all {
      elapsed(fact.date_decision_definitive):atleast(days(un_an)),
      any {
        no(fact.civi_irrecevable),
        elapsed(fact.date_irrecevabilite_civi):atleast(days(un_an)),
      },
      no(fact.motif_releve_forclusion),
    },
  },
  window = {
    opens = months(2):from "date_decision_definitive",
    closes = latest {
      years(1):from "date_decision_definitive",
      years(1):from "date_irrecevabilite_civi",
    },
  },
  never_requires = jamais_requis,
  route = { to = "sarvi" },
  urgency = "days",
  grade = "read",
  note = {
    fr = "Somme entière jusqu'à 1 000 euros ; au-delà 30 %, au plus 3 000 euros (minimum de "
      .. "1 000 euros à vérifier). Hors délai : motif légitime. En parallèle, AGRASC si des biens "
      .. "du débiteur sont confisqués.",
    en = "The whole sum up to 1,000 euros; above, 30 %, at most 3,000 euros (minimum of 1,000 "
      .. "euros to be checked). Out of time: a legitimate reason. In parallel, AGRASC where the "
      .. "debtor's assets are confiscated.",
  },
}

-- The report (l.226) wants CIVI and SARVI to be impossible first. The court of cassation held in
-- 2016 that no earlier request is needed (S39): the limit is too short to wait for an answer.
local function agrasc(t)
  return version {
    since = t.since, last = t.last,
    basis = { "CPP 706-164" },
    when = all {
      fact.partie_civile, fact.dommages_interets_alloues, fact.biens_confisques_debiteur,
    },
    unless = {
      fact.paiement_recu,
      elapsed(fact.date_decision_definitive):atleast(days(t.limite)),
    },
    claim_by = t.delai:from "date_decision_definitive",
    never_requires = {
      "nationalite", "sejour_regulier", "civi_possible", "demande_deposee", "refus_notifie",
      "temoignage_procedure", "lien_rompu",
    },
    route = { to = "agrasc" },
    urgency = "now",
    grade = t.grade,
    note = {
      fr = "Lettre recommandée. Aucune demande préalable à la CIVI ou au SARVI n'est exigée. Les "
        .. "premiers arrivés d'abord, puis au prorata. Décision devenue définitive au printemps "
        .. "2024 : le délai applicable est à vérifier.",
      en = "Registered letter. No earlier claim before CIVI or SARVI is required. First come, "
        .. "then pro rata. Decision that became final in spring 2024: which limit applies is to "
        .. "be checked.",
    },
  }
end

right "agrasc_706_164" {
  fr = "Paiement sur les biens confisqués du débiteur (AGRASC)",
  en = "Payment out of the debtor's confiscated assets (AGRASC)",
  authority = "AGRASC",
  -- The text with two months was read (S78), the day it came into force was not: the report counts
  -- claims from 2021.
  agrasc {
    since = "2021-01-01", last = "2024-06-25", delai = months(2), limite = deux_mois,
    grade = "read",
  },
  -- Six months were read on AGRASC's site on 2 July 2024 (S37). The day is inferred: law 2024-582
  -- of 24 June 2024, published on the 25th (law.md, section 4).
  agrasc { since = "2024-06-26", delai = months(6), limite = six_mois, grade = "read" },
}

-- Law.md, 6.3. What one missed first is not lost: AGRASC does not wait for SARVI.
measure "ordre_indemnisation" {
  fr = "Ordre des voies d'indemnisation",
  en = "Order of the ways to compensation",
  authority = "avocat ou association d'aide aux victimes",
  since = "2016-04-15",
  basis = { "CPP 706-3", "CPP 706-14", "CPP 706-15-1", "CPP 706-164" },
  when = any {
    fact.caractere_materiel_infraction, fact.plainte_deposee, fact.condamnation_definitive,
    fact.dommages_interets_alloues,
  },
  never_requires = jamais_requis,
  urgency = "routine",
  grade = "read",
  note = {
    fr = "1. CIVI (706-3) avant la forclusion ; offre du fonds en deux mois. 2. Seuil non "
      .. "atteint : 706-14. 3. Dommages et intérêts définitifs non payés : SARVI, entre deux mois "
      .. "et un an. 4. En parallèle, si des biens sont confisqués : AGRASC, dans les six mois.",
    en = "1. CIVI (706-3) before the bar; the fund's offer in two months. 2. Threshold not met: "
      .. "706-14. 3. Final damages not paid: SARVI, between two months and one year. 4. In "
      .. "parallel, where assets are confiscated: AGRASC, within six months.",
  },
}

service "civi" {
  kind = "justice",
  fr = "Commission d'indemnisation des victimes (CIVI) du tribunal judiciaire",
  en = "Victims' compensation commission (CIVI) of the court",
  territory = "national", level = "departement",
  does = { "civi_706_3", "civi_706_14", "civi_delai" },
}

service "sarvi" {
  kind = "autre",
  fr = "SARVI, aide au recouvrement du fonds de garantie (FGTI)",
  en = "SARVI, recovery service of the guarantee fund (FGTI)",
  territory = "national", level = "national",
  does = { "sarvi", "fgti_offre" },
}

service "agrasc" {
  kind = "justice",
  fr = "Agence de gestion et de recouvrement des avoirs saisis et confisqués (AGRASC)",
  en = "Agency for seized and confiscated assets (AGRASC)",
  territory = "national", level = "national",
  does = { "agrasc_706_164" },
}
