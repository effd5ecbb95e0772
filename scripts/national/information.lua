language(1)

-- What police and gendarmerie owe as soon as they have reasons to think that someone is a victim.
-- The duty and the right that it serves are two rules (law.md, finding 4): a duty that was not
-- done must not cost the person her thirty days (see `delai_reflexion_30j`).

local f = use "national.formules"

-- R.425-1 speaks of elements that let the services consider the foreigner a victim. Courts read
-- it as a precaution: reasonable grounds are enough, before any legal qualification, even where
-- the person said nothing (CAA Douai 6 June 2023, n° 22DA02407; CE 15 June 2012, n° 339209).
local function information(t)
  return version {
    since = t.since, last = t.last,
    basis = { t.article, "CE, 15 juin 2012, n° 339209", "CAA Douai, 6 juin 2023, n° 22DA02407" },
    except_in = f.hors_code(),
    concerns = f.etranger(),
    when = fact.motifs_raisonnables,
    never_requires = {
      "plainte_deposee", "temoignage_procedure", "souhaite_plainte", "procedure_penale_en_cours",
      "sejour_regulier", "visa_long_sejour", "lien_rompu", "loi_penale_francaise_applicable",
    },
    documents = { "notice_droits_victime", "attestation_delai_reflexion" },
    urgency = "now",
    grade = "read",            -- S4, S6, S20, S22: copies and case notes, not Légifrance
    note = {
      fr = "Dans une langue comprise, de façon confidentielle : séjour et travail, accueil et "
        .. "hébergement, droits de la victime et aide juridictionnelle, délai de trente jours.",
      en = "In a language understood, confidentially: residence and work, reception and "
        .. "shelter, victims' rights and legal aid, the thirty-day period.",
    },
  }
end

duty "information_droits_etranger" {
  fr = "Informer la personne étrangère de ses droits de victime",
  en = "Inform the foreign person of her rights as a victim",
  authority = "police ou gendarmerie",
  owed_by = { "police", "gendarmerie" },
  -- Decree 2007-1352, in force on 15 September 2007.
  information { since = "2007-09-15", last = "2021-04-30", article = "CESEDA R.316-1" },
  -- Renumbered by decree 2020-1734.
  information { since = "2021-05-01", article = "CESEDA R.425-1" },
}

-- For every victim, whatever the nationality: French and Union victims are owed the same (report,
-- l.366-370).
duty "information_droits_victime" {
  fr = "Informer la victime de ses droits dans la procédure pénale",
  en = "Inform the victim of her rights in criminal proceedings",
  authority = "police ou gendarmerie",
  owed_by = { "police", "gendarmerie" },
  since = "2015-11-15",
  basis = { "CPP 10-2" },
  when = any { fact.motifs_raisonnables, fact.plainte_deposee },
  never_requires = { "nationalite", "sejour_regulier", "procedure_penale_en_cours" },
  documents = { "notice_droits_victime" },
  urgency = "now",
  grade = "read",              -- S57
  note = {
    fr = "Avocat, interprète, association d'aide, partie civile, CIVI, accompagnement par un "
      .. "majeur de son choix à chaque étape.",
    en = "Lawyer, interpreter, support association, civil party, CIVI, an adult of her choice "
      .. "beside her at every step.",
  },
}

-- Labour inspectors and other control agents already owe this, without identifying anyone (law.md,
-- 10.2): wages and their recovery, the labour court, and the complaint and card of L.425-1. Formal
-- identification stays with police and gendarmerie. The date is that of the articles it now cites.
duty "information_salarie_sans_autorisation" {
  fr = "Remettre au salarié étranger employé sans autorisation le document sur ses droits",
  en = "Hand a foreign worker employed without authorisation the document on his rights",
  authority = "agent de contrôle",
  owed_by = { "inspection_travail", "police", "gendarmerie" },
  since = "2021-05-01",
  basis = { "Code du travail R.8252-1", "Code du travail R.8252-2" },
  except_in = f.hors_code(),
  concerns = f.etranger(),
  when = fact.emploi_sans_autorisation,
  never_requires = {
    "plainte_deposee", "motifs_raisonnables", "sejour_regulier", "conditions_travail_indignes",
  },
  documents = { "document_salarie_r8252" },
  urgency = "now",
  grade = "read",
}

-- Said to whoever assists her: a removal decided without the information is annulled for a defect
-- of procedure (S20, S22).
alert "defaut_information_droits" {
  fr = "Information des droits non donnée ou non comprise : vice de procédure d'un éloignement",
  en = "Rights not told or not understood: a removal decision would be defective",
  since = "2007-09-15",
  basis = { "CESEDA R.425-1 (R.316-1 avant le 1er mai 2021)", "CE, 15 juin 2012, n° 339209" },
  except_in = f.hors_code(),
  concerns = f.etranger(),
  when = all {
    fact.motifs_raisonnables,
    any { no(fact.information_droits_donnee), no(fact.langue_comprise) },
  },
  never_requires = { "plainte_deposee", "sejour_regulier" },
  urgency = "now",
  grade = "read",
}
