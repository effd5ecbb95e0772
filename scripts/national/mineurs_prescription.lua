language(1)

-- How long an offence against a child can be prosecuted: from majority, not from the facts (CPP 7,
-- 8 and 706-47). The periods of 7 and 8 in force were read in copies; those before August 2018 and
-- the list of 706-47 are from memory, hence the grade. The civil clock is not here (CIVI:
-- indemnisation.lua).
--
-- A date that has passed is shown, it closes nothing: acts of the inquiry interrupt the time, and
-- since the law of 21 April 2021 a later offence by the same person may extend it. Only what a
-- prosecutor or a judge has found counts.

local function jamais_requis()
  return {
    "plainte_deposee", "souhaite_plainte", "nationalite", "sejour_regulier", "auteur_lien",
    "disparition", "temoignage_procedure",
  }
end

local function prescription(t)
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    -- A minor today was one at the facts.
    concerns = any { fact.mineur, fact.mineur_lors_des_faits },
    when = fact.infraction_visee:among(t.articles),
    unless = { fact.prescription_constatee },
    claim_by = years(t.ans):from "date_majorite",
    for_children = true,
    never_requires = jamais_requis(),
    urgency = "routine",
    grade = "memory",
    note = {
      fr = "Le délai part de la majorité. Des actes d'enquête l'interrompent : même passé, "
        .. "demander l'avis d'un avocat ou du procureur.",
      en = "Time runs from majority. Acts of the inquiry interrupt it: even when it has passed, "
        .. "ask a lawyer or the prosecutor.",
    },
  }
end

-- Rape, trafficking in an organised gang or with torture, aggravated procuring of a child under
-- fifteen. Twenty years became thirty on 6 August 2018.
local crimes <const> = {
  "222-23", "222-23-1", "222-23-2", "222-23-3", "222-24", "222-25", "222-26", "225-4-2",
  "225-4-3", "225-4-4", "225-7-1",
}

right "prescription_crime_mineur" {
  fr = "Crime sur un mineur : poursuite possible trente ans après la majorité",
  en = "Crime against a minor: prosecution possible for thirty years after majority",
  authority = "procureur de la République",
  prescription {
    since = "2017-03-01", last = "2018-08-05", ans = 20, articles = crimes,
    basis = { "CPP 7", "CPP 706-47" },
  },
  prescription {
    since = "2018-08-06", ans = 30, articles = crimes,
    basis = { "CPP 7", "CPP 706-47", "Loi n° 2018-703 du 3 août 2018" },
  },
}

-- 222-12, 222-29-1 and 227-26 have twenty years. 225-13, 225-14, 225-14-1 and 225-14-2 are not in
-- 706-47 [from memory]: there the ordinary six years run from the facts.
right "prescription_delit_mineur" {
  fr = "Traite, proxénétisme ou agression sexuelle sur un mineur : dix ans après la majorité",
  en = "Trafficking, procuring or sexual assault of a minor: ten years after majority",
  authority = "procureur de la République",
  prescription {
    since = "2017-03-01", ans = 10,
    articles = {
      "225-4-1", "225-7", "225-12-1", "225-12-2", "222-27", "222-28", "222-29", "222-30",
      "227-22", "227-25", "227-27",
    },
    basis = { "CPP 8", "CPP 706-47" },
  },
}

right "prescription_delit_aggrave_mineur" {
  fr = "Violences ou agression sexuelle aggravées sur un mineur : vingt ans après la majorité",
  en = "Aggravated violence or sexual assault on a minor: twenty years after majority",
  authority = "procureur de la République",
  prescription {
    since = "2017-03-01", ans = 20, articles = { "222-12", "222-29-1", "227-26" },
    basis = { "CPP 8", "CPP 706-47" },
  },
}
