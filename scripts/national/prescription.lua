language(1)

-- For someone who was a child, public action is not yet late when she grows up (law.md, 10.11, all
-- of it from memory: CPP 7, 8, 9-2, 706-47, as law 2018-703 of 3 August 2018 left them). A limit
-- of limitation that has not run out follows the new law (CP 112-2, 4°): the clock is today's.
--
-- No time closes: any act of the inquiry starts it again, and a series of facts joins them (law
-- 2021-478). The limit is shown; only a magistrate can say that it is over. An offence outside the
-- lists keeps the ordinary clock, which is not said here: that list is from memory too.

local function enfant_alors()
  return any { fact.mineur_lors_des_faits, fact.mineur }
end

local jamais_requis <const> = {
  "plainte_deposee", "souhaite_plainte", "nationalite", "sejour_regulier", "partie_civile",
  "loi_penale_francaise_applicable", "motifs_raisonnables",
}

local note <const> = {
  fr = "À compter des dix-huit ans, et non des faits. Tout acte d'enquête fait repartir le temps. "
    .. "Ne jamais dire à la personne qu'il est trop tard : le procureur seul le décide.",
  en = "From the eighteenth birthday, not from the facts. Any act of the inquiry starts the time "
    .. "again. Never tell her that it is too late: only the prosecutor decides.",
}

-- Rape; trafficking of a child with an aggravating circumstance, in a gang, or with torture;
-- procuring of a child under fifteen; slavery.
right "prescription_crime_mineur" {
  fr = "Crime sur un mineur : la plainte reste possible trente ans après la majorité",
  en = "Crime against a minor: a complaint stays possible thirty years after majority",
  authority = "procureur de la République",
  since = "2018-08-06",
  basis = { "CPP 7 al. 3", "CPP 706-47" },
  concerns = enfant_alors(),
  when = fact.infraction_visee:among {
    "222-23", "222-23-1", "222-23-2", "222-23-3", "222-24", "222-25", "222-26",
    "224-1A", "224-1B", "224-1C",
    "225-4-2", "225-4-3", "225-4-4", "225-7-1",
  },
  claim_by = years(30):from "date_majorite",
  never_requires = jamais_requis,
  urgency = "routine",
  grade = "memory",
  note = note,
}

-- Twenty years where the offence is a sexual assault or an act on a child under fifteen: the
-- shorter time is shown, so that nobody relies on the longer one.
right "prescription_delit_mineur" {
  fr = "Délit sur un mineur : la plainte reste possible dix ans au moins après la majorité",
  en = "Lesser offence against a minor: a complaint stays possible ten years or more after "
    .. "majority",
  authority = "procureur de la République",
  since = "2018-08-06",
  basis = { "CPP 8 al. 2 et 3", "CPP 706-47" },
  concerns = enfant_alors(),
  when = fact.infraction_visee:among {
    "222-27", "222-28", "222-29", "222-29-1", "222-29-2", "222-29-3", "222-30",
    "225-4-1", "225-7", "225-12-1", "225-12-2", "227-22", "227-25", "227-26", "227-27",
  },
  claim_by = years(10):from "date_majorite",
  never_requires = jamais_requis,
  urgency = "routine",
  grade = "memory",
  note = note,
}
