language(1)

-- Protection of the person, and what is owed to her while she is heard (law.md, 3.3 and 10.11).
-- What is marked memory was not read: law.md, 10.11, gives it from memory.

local f = use "national.formules"

-- R.316-7 4° was read in the version of 2008 (S6); that R.425-7 4° carries it on is from memory.
-- The report (l.759) cites 3° of R.425-1, which is about other rights. It lasts as long as the
-- criminal procedure; French and Union victims call on the police like anyone (`urgence_vitale`).
local function protection_policiere(t)
  return version {
    since = t.since, last = t.last,
    basis = { t.article },
    except_in = f.hors_code(),
    concerns = f.etranger(),
    when = all {
      any { open "delai_reflexion_30j", fact.titre_detenu:includes "cst_l425_1" },
      fact.danger,
    },
    never_requires = { "plainte_retiree", "temoignage_procedure", "sejour_regulier", "itt_jours" },
    urgency = "now",
    grade = t.grade,
    note = {
      fr = "Due pendant le délai de réflexion comme avec la carte, le temps de la procédure.",
      en = "Owed during the reflection period as with the card, while the proceedings last.",
    },
  }
end

right "protection_police_danger" {
  fr = "Protection policière pendant la procédure en cas de danger",
  en = "Police protection during the proceedings in case of danger",
  authority = "police ou gendarmerie",
  -- Whether the decree of 2016 touched it was not seen.
  protection_policiere {
    since = "2007-09-15", last = "2016-10-31", article = "CESEDA R.316-7 4°", grade = "read",
  },
  protection_policiere {
    since = "2016-11-01", last = "2021-04-30", article = "CESEDA R.316-7 4°", grade = "memory",
  },
  protection_policiere {
    since = "2021-05-01", article = "CESEDA R.425-7 4°", grade = "memory",
  },
}

-- CPP 706-40-1 (law 2016-444): the protection of repentants (706-63-1) for the victim whose
-- testimony helped and whose life or body is gravely endangered; "peuvent". `danger` is the nearest
-- fact: how grave it is, the commission weighs.
right "protection_temoin_706_40_1" {
  fr = "Protection de la victime de traite ou de proxénétisme qui a témoigné",
  en = "Protection of the victim of trafficking or procuring who testified",
  authority = "commission nationale de protection et de réinsertion",
  since = "2016-04-15",
  basis = { "CPP 706-40-1", "CPP 706-63-1" },
  except_in = f.hors_code(),
  when = all { f.traite_ou_proxenetisme(), fact.temoignage_procedure, fact.danger },
  discretion = true,
  never_requires = {
    "plainte_deposee", "nationalite", "sejour_regulier", "condamnation_definitive", "lien_rompu",
  },
  urgency = "now",
  grade = "memory",            -- S76 in part, of the bill
  note = {
    fr = "Danger grave pour la vie ou l'intégrité. Se domicilier chez l'avocat ou une association "
      .. "se demande aussi.",
    en = "Grave danger to life or body. An address at the lawyer's or an association's may be "
      .. "asked for as well.",
  },
}

-- C. civ. 515-9 and 515-13: the family judge, violence by a spouse or partner, former or not,
-- living together or not, and an adult under threat of a forced marriage. The judge must find
-- both likely: discretionary, as someone else weighs it. No criminal complaint (515-10).
local function ordonnance(t)
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    except_in = f.hors_code(),
    when = any {
      all {
        any {
          fact.violence_conjugale,
          all {
            fact.auteur_lien:is "conjoint",
            any { fact.violence_physique, fact.violence_sexuelle },
          },
        },
        fact.danger,
      },
      fact.exploitation:includes "mariage_force",
    },
    discretion = true,
    never_requires = {
      "plainte_deposee", "souhaite_plainte", "procedure_penale_en_cours", "nationalite",
      "sejour_regulier", "sexe", "itt_jours",
    },
    route = { to = "juge_affaires_familiales" },
    urgency = "now",
    grade = "memory",
    note = t.note,
  }
end

right "ordonnance_protection" {
  fr = "Ordonnance de protection du juge aux affaires familiales",
  en = "Protection order of the family judge",
  authority = "juge aux affaires familiales",
  -- Law 2010-769 of 9 July 2010; since law 2019-1480 within six days of the date of the hearing.
  ordonnance {
    since = "2010-10-01", last = "2024-06-14",
    basis = { "C. civ. 515-9 à 515-13" },
    note = {
      fr = "Six mois : éloignement de l'auteur, logement, adresse dissimulée, enfants.",
      en = "Six months: the perpetrator kept away, the home, a hidden address, the children.",
    },
  },
  ordonnance {
    since = "2024-06-15",
    basis = { "C. civ. 515-9 à 515-13-1", "Loi n° 2024-536 du 13 juin 2024" },
    note = {
      fr = "Douze mois. Le procureur peut demander avec accord une protection immédiate, sous "
        .. "vingt-quatre heures. Éloignement, logement, adresse dissimulée, enfants.",
      en = "Twelve months. With her agreement the prosecutor may ask for immediate protection, "
        .. "within twenty-four hours. The perpetrator kept away, the home, a hidden address, the "
        .. "children.",
    },
  },
}

-- Whoever is heard or takes part: 10-3 says the civil party, 10-2 7° and D.594-11 the victim who is
-- heard. The law of 17 August 2015, which transposed directive 2012/29/UE, in force with 10-2.
local function entendue()
  return any {
    fact.motifs_raisonnables,
    fact.plainte_deposee,
    fact.partie_civile,
    fact.temoignage_procedure,
  }
end

right "interprete_10_3" {
  fr = "Interprète et traduction pendant la procédure pénale",
  en = "Interpreter and translation during the criminal proceedings",
  authority = "police, gendarmerie ou juridiction",
  since = "2015-11-15",
  basis = { "CPP 10-2 7°", "CPP 10-3", "Directive 2012/29/UE, art. 7" },
  when = all { entendue(), no(fact.langue_comprise) },
  never_requires = {
    "nationalite", "sejour_regulier", "ressources_sous_plafond", "condamnation_definitive",
  },
  documents = { "notice_droits_victime" },
  urgency = "now",
  grade = "memory",            -- 10-2 was read (S57), 10-3 was not
  note = {
    fr = "Gratuit. Jamais un accompagnant, un proche ou un enfant. Langue des signes comprise.",
    en = "Free. Never a companion, a relative or a child. Sign language included.",
  },
}

-- "As soon as possible": what she needs while the proceedings last (protection, few hearings, in
-- suitable premises, by the same person). A closer assessment takes her agreement.
duty "evaluation_besoins_10_5" {
  fr = "Évaluer les besoins de protection de la victime dans la procédure",
  en = "Assess the victim's need for protection during the proceedings",
  authority = "police, gendarmerie ou magistrat",
  owed_by = { "police", "gendarmerie", "procureur", "juge" },
  since = "2015-11-15",
  basis = { "CPP 10-5", "Directive 2012/29/UE, art. 22" },
  when = entendue(),
  never_requires = {
    "nationalite", "sejour_regulier", "condamnation_definitive", "langue_comprise", "itt_jours",
  },
  urgency = "now",
  grade = "memory",
  note = {
    fr = "Traite, violences, minorité : les victimes que la directive dit particulièrement "
      .. "exposées. Une association d'aide peut être requise.",
    en = "Trafficking, violence, being a child: those whom the directive calls particularly "
      .. "exposed. A support association may be called in.",
  },
}

service "juge_affaires_familiales" {
  fr = "Juge aux affaires familiales (tribunal judiciaire)",
  en = "Family judge (court)",
  territory = "national",
  kind = "justice",
  does = { "ordonnance_protection" },
  level = "departement",
}
