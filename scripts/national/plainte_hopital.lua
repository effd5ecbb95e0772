language(1)

-- A complaint from the hospital, and evidence kept without one: what the circular of 25 November
-- 2021 itself gives, whatever the hospital (NOR JUSD2135042C, S61, S62; report, l.402-431). What a
-- given hospital signed is its own script's (`use "national.hopital"`); these rules ask whether it
-- signed.
--
-- Two readings of whom it is for. The circular: adult victims of conjugal, intra-family or sexual
-- violence. The report (l.402): it "may concern" victims of trafficking. Where only the second
-- holds, the answer is incomplete and shows both (law.md, finding 8).

local f = use "national.formules"

local circulaire <const> = "Circulaire du 25 novembre 2021 (JUSD2135042C)"

-- Someone who is seen in a hospital: elsewhere these ways do not exist, and nobody could say what
-- was signed.
local function dans_un_hopital()
  return actor:is "hopital"
end

local function violences()
  return any { fact.violence_conjugale, fact.violence_intrafamiliale, fact.violence_sexuelle }
end

local function autre_lecture()
  return {
    {
      reading = "rapport",
      fr = "Le rapport : toute victime majeure de traite",
      en = "The report: every adult victim of trafficking",
      concerns = all { dans_un_hopital(), f.majeur(), any { violences(), f.exploitation() } },
      basis = { "CP(2024)05, point 5.g" },
      grade = "report",
    },
  }
end

local function mesure(id, t)
  measure(id) {
    fr = t.fr, en = t.en,
    authority = "établissement de santé",
    since = "2021-12-03",      -- applicable that day (law.md, section 4)
    basis = { circulaire },
    reading = "circulaire",
    concerns = all { dans_un_hopital(), f.majeur(), violences() },
    when = t.when,
    alternatives = autre_lecture(),
    never_requires = t.never_requires,
    documents = t.documents,
    urgency = t.urgency or "now",
    grade = "read",
    note = t.note,
  }
end

-- Her agreement is the condition of every way; nothing is filed over her head.
local function plainte()
  return all { fact.etablissement_signataire, fact.victime_consent_plainte }
end

local jamais_plainte <const> = {
  "motifs_raisonnables", "temoignage_procedure", "itt_jours", "nationalite", "sejour_regulier",
  "etablissement_signataire_rpsp", "auteur_lien",
}

mesure("plainte_simplifiee", {
  fr = "Plainte simplifiée : formulaire rempli à l'hôpital, transmis aux enquêteurs",
  en = "Simplified complaint: a form filled in at the hospital and passed on to investigators",
  when = plainte(),
  never_requires = jamais_plainte,
  documents = { "formulaire_plainte_simplifiee" },
  urgency = "routine",         -- what is pressing is said by `plainte_hopital`
})

-- In addition to the form (report, l.409): same condition.
mesure("prise_rendez_vous", {
  fr = "Rendez-vous pris par l'hôpital avec les enquêteurs, en complément du formulaire",
  en = "Appointment with the investigators made by the hospital, in addition to the form",
  when = plainte(),
  never_requires = jamais_plainte,
  urgency = "routine",
})

-- Optional clause, two doors. Without emergency an officer *may* be present; the hospital's own
-- script tells what was signed. Grave harm to the body is read as permanent incapacity, as in
-- hopital.lua.
mesure("plainte_in_situ", {
  fr = "Plainte reçue dans l'hôpital même, en toute confidentialité",
  en = "Complaint taken inside the hospital, kept confidential",
  when = all {
    plainte(),
    fact.clause_in_situ,
    any { fact.danger_immediat, fact.incapacite_permanente, fact.vulnerabilite_particuliere },
  },
  never_requires = jamais_plainte,
  note = {
    fr = "Urgence (danger immédiat, atteinte grave) : une salle est mise à disposition pour "
      .. "l'audition. Sans urgence : un officier de police judiciaire se déplace pour une personne "
      .. "vulnérable (situation sociale, physique ou psychique). Clause non connue : demander à "
      .. "l'unité d'accueil des victimes de l'hôpital, non à la personne.",
    en = "Emergency (immediate danger, grave harm): a room is provided for the hearing. Without "
      .. "emergency: an officer comes for a vulnerable person (social, physical or mental "
      .. "condition). Clause not known: ask the hospital's unit for victims, not the person.",
  },
})

mesure("plainte_hopital", {
  fr = "Porter plainte depuis l'hôpital : formulaire, rendez-vous ou sur place",
  en = "Complain from the hospital: form, appointment or on site",
  when = plainte(),
  never_requires = jamais_plainte,
  note = {
    fr = "Dans les trois cas, les enquêteurs signataires ouvrent une enquête. Mineur : "
      .. "signalement, non la convention.",
    en = "In all three cases the investigators who signed open an inquiry. A minor: report to the "
      .. "prosecutor, not the convention.",
  },
})

-- Evidence without a complaint buys time to think. How long samples are kept was not read: it is
-- not promised.
local function sans_plainte()
  return all {
    fact.etablissement_signataire_rpsp,
    fact.se_presente_spontanement,
    fact.refuse_plainte,
    no(fact.signalement_possible),
  }
end

local jamais_rpsp <const> = {
  "plainte_deposee", "souhaite_plainte", "accord_transmission", "motifs_raisonnables", "itt_jours",
  "nationalite", "sejour_regulier", "etablissement_signataire",
}

local note_complexe <const> = {
  fr = "Réservé aux professionnels formés : légiste, ou urgentiste ou gynécologue qui en a la "
    .. "compétence. À proposer sans attendre : un prélèvement ne se rattrape pas. Durée de "
    .. "conservation : voir la convention.",
  en = "For qualified professionals only: forensic doctor, or emergency doctor or gynaecologist "
    .. "with that competence. To be offered at once: a sample cannot be taken later. How long it "
    .. "is kept: see the convention.",
}

local note_rpsp <const> = {
  fr = "À proposer sans attendre que tous les faits soient connus : un prélèvement ne se rattrape "
    .. "pas. Durée de conservation : voir la convention.",
  en = "To be offered without waiting for every fact: a sample cannot be taken later. How long it "
    .. "is kept: see the convention.",
}

mesure("rpsp_simple", {
  fr = "Recueil de preuves sans plainte, simple : certificat descriptif, photographies",
  en = "Evidence without complaint, simple: descriptive certificate, photographs",
  when = all { sans_plainte(), no(fact.violence_sexuelle), no(fact.prelevement_necessaire) },
  never_requires = jamais_rpsp,
  documents = { "certificat_descriptif" },
  note = note_rpsp,
})

mesure("rpsp_complexe", {
  fr = "Recueil de preuves sans plainte, complexe : professionnel formé en médecine légale",
  en = "Evidence without complaint, complex: a professional with forensic competence",
  when = all { sans_plainte(), any { fact.violence_sexuelle, fact.prelevement_necessaire } },
  never_requires = jamais_rpsp,
  documents = { "certificat_descriptif" },
  note = note_complexe,
})
