language(1)

-- The thirty days to recover and to think, and what goes with them (CESEDA R.425-2 and following;
-- Council of Europe Convention, article 13; directive 2004/81/CE, article 6; the report writes
-- 2004/81/UE once, l.757).

local f = use "national.formules"

-- Only two grounds end the period, and the prefect must establish them: a link renewed of her own
-- initiative, a *serious* threat to public order. Day 30 still counts: it runs from the handing
-- over of the prefecture's receipt, not from the police attestation (S5; law.md, finding 3).
local function fins()
  return elapsed(fact.date_remise_recepisse):atleast(days(31)),
    fact.lien_renoue_initiative_propre,
    fact.menace_grave_ordre_public
end

-- Information given, or due and not given: the service's failure is not held against her.
-- The report says thirty days (l.361) and a paper of one month (l.759): thirty days is the code.
-- Algerian nationals are included: the 1968 agreement is about titles, and these thirty days
-- are none.
local function reflexion(t)
  local expire, lien, menace = fins()
  return version {
    since = t.since, last = t.last,
    basis = { t.article, "Convention du Conseil de l'Europe, art. 13", "Directive 2004/81/CE" },
    except_in = f.hors_code(),
    concerns = f.etranger(),
    when = all {
      any { fact.information_droits_donnee, open "information_droits_etranger" },
      fact.souhaite_delai_reflexion,
    },
    unless = { expire, lien, menace },
    never_requires = {
      "plainte_deposee", "plainte_retiree", "temoignage_procedure", "souhaite_plainte",
      "cooperation_enqueteurs", "procedure_penale_en_cours", "infraction_visee", "lien_rompu",
      "sejour_regulier", "visa_long_sejour", "demandeur_asile", "accord_franco_algerien",
    },
    runs = days(30):from "date_remise_recepisse",
    documents = { "attestation_delai_reflexion" },
    route = { to = "prefecture" },
    urgency = "now",
    grade = t.grade,
    note = {
      fr = "Remis sans condition. Le récépissé autorise à travailler. Trente jours depuis sa "
        .. "remise, même si le rapport parle d'un mois. Une plainte n'y met pas fin contre la "
        .. "personne : elle ouvre la carte d'un an.",
      en = "Handed over without condition. The receipt allows work. Thirty days from its handing "
        .. "over, though the report speaks of a month. A complaint does not end it against the "
        .. "person: it opens the one-year card.",
    },
  }
end

right "delai_reflexion_30j" {
  fr = "Délai de rétablissement et de réflexion de trente jours",
  en = "Thirty-day recovery and reflection period",
  authority = "prefecture",
  -- Only the version from 1 November 2016 (decree 2016-1456) was read.
  reflexion { since = "2007-09-15", last = "2016-10-31", article = "CESEDA R.316-2",
    grade = "memory" },
  reflexion { since = "2016-11-01", last = "2021-04-30", article = "CESEDA R.316-2",
    grade = "read" },                                                    -- S5
  -- Renumbered, same substance: read through S8 and S9, the article itself was not.
  reflexion { since = "2021-05-01", article = "CESEDA R.425-2", grade = "read" },
}

-- R.316-6 (later R.425-4) is known through its version of 2008, and from memory since. Whether an
-- allowance is due during these thirty days today was not found: it is not promised here.
local function pendant(t)
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    except_in = f.hors_code(),
    concerns = f.etranger(),
    when = open "delai_reflexion_30j",
    never_requires = {
      "plainte_deposee", "temoignage_procedure", "cooperation_enqueteurs", "sejour_regulier",
      "accord_franco_algerien",
    },
    urgency = "days",
    grade = t.grade,
    note = t.note,
  }
end

right "droits_pendant_reflexion" {
  fr = "Pendant le délai : travail, accompagnement social, protection en cas de danger, soins",
  en = "During the period: work, social support, protection in danger, health care",
  authority = "prefecture",
  pendant {
    since = "2007-09-15", last = "2016-10-31",
    basis = { "CESEDA R.316-6", "CESEDA R.316-7" },
    grade = "read",                                                      -- S6, of 4 November 2008
    note = {
      fr = "Le texte de 2008 ajoute l'allocation alors en vigueur.",
      en = "The text of 2008 adds the allowance of the time.",
    },
  },
  -- Whether the decree of 2016 touched these two articles was not seen.
  pendant {
    since = "2016-11-01", last = "2021-04-30",
    basis = { "CESEDA R.316-6", "CESEDA R.316-7" }, grade = "memory",
  },
  -- Police protection: the report (l.759) cites 3° of R.425-1, which is about victims' rights.
  pendant {
    since = "2021-05-01",
    basis = { "CESEDA R.425-4", "CESEDA R.425-7" }, grade = "memory",
  },
}

-- Her silence does not lift this protection: only a wish expressed against the period does, or
-- what ends the period itself.
local function suspension(t)
  local expire, lien, menace = fins()
  return version {
    since = t.since, last = t.last,
    basis = { t.article, "CJUE, 20 octobre 2022, C-66/21" },
    except_in = f.hors_code(),
    concerns = f.etranger(),
    when = any { fact.motifs_raisonnables, fact.information_droits_donnee },
    unless = { no(fact.souhaite_delai_reflexion), expire, lien, menace },
    never_requires = { "plainte_deposee", "temoignage_procedure", "sejour_regulier" },
    urgency = "now",
    grade = t.grade,
    note = {
      fr = "Un transfert Dublin peut être décidé, non exécuté, pendant ce délai.",
      en = "A Dublin transfer may be decided, not carried out, during this period.",
    },
  }
end

alert "eloignement_suspendu_reflexion" {
  fr = "Aucune mesure d'éloignement ne peut être prise ni exécutée pendant le délai",
  en = "No removal may be ordered or carried out during the period",
  authority = "prefecture",
  -- As for the period itself: S5 is the version of 1 November 2016. C-66/21 interprets the
  -- directive from the start; it was read in a summary (law.md, 10.4).
  suspension { since = "2007-09-15", last = "2016-10-31", article = "CESEDA R.316-2",
    grade = "memory" },
  suspension { since = "2016-11-01", last = "2021-04-30", article = "CESEDA R.316-2",
    grade = "read" },
  suspension { since = "2021-05-01", article = "CESEDA R.425-2", grade = "read" },
}
