language(1)

-- Turns a hospital's convention into its measures: `use "national.hopital"`, then
-- `h.convention("33.chu_x", clauses)`. Hospitals differ by the clauses they signed, not by the
-- wording of the circular, so the wording is here, once.
--
-- Source: circular of 25 November 2021 (NOR JUSD2135042C, S61, S62) and report, l.402-431. Scope:
-- *adult* victims of conjugal, intra-family or sexual violence. The report suggests that every
-- trafficked person is covered: by the text, someone exploited at work is not, as such. Minors
-- follow the report to the prosecutor (mineurs.lua).
--
-- Clauses, all optional:
--   depuis                 "YYYY-MM-DD", the day the convention takes effect
--   convention             its name, shown as a basis
--   contact_fr             how the unit is reached
--   plainte                complaint form and appointment (the two common ways)
--   in_situ_urgence        hearing in the hospital in an emergency
--   in_situ_vulnerabilite  an officer comes for a vulnerable victim
--   rpsp                   evidence kept without a complaint: `true`, or "simple" where nobody
--                          there has the forensic competence that the complex one asks for
--   uaped                  paediatric unit for children in danger (not of the convention)
--   maison_des_femmes      women's centre attached to the hospital (not of the convention)
--   langues, ouverture_fr  languages and opening hours of the unit
--
-- `h.faits(clauses)` is what the national rules ask of the convention (`etablissement_signataire`,
-- `etablissement_signataire_rpsp`, `clause_in_situ`): nobody in the hospital is then asked for it.
-- What was signed is said; what was not is left unknown, for a hospital closes nothing (the load
-- refuses it): the national answer stays incomplete, and the hospital's own says whom to ask. Of
-- the clause on the spot with one door alone, nothing is said either: the national rule has both.
--
-- A clause left out is a way that does not exist there. The national rules stand as they are; the
-- hospital's own answer then names the other ways, so that nobody is left with a refusal.

local function faits(clauses)
  return {
    etablissement_signataire = clauses.plainte or nil,
    etablissement_signataire_rpsp = clauses.rpsp and true or nil,
    clause_in_situ = clauses.in_situ_urgence and clauses.in_situ_vulnerabilite or nil,
  }
end

local circulaire <const> = "Circulaire du 25 novembre 2021 (JUSD2135042C)"

local function victime_adulte()
  return all {
    no(fact.mineur),
    any { fact.violence_conjugale, fact.violence_intrafamiliale, fact.violence_sexuelle },
  }
end

-- What every measure of one convention has in common.
local function mesure(nom, t)
  measure(nom.hopital .. "." .. t.id) {
    fr = t.fr, en = t.en,
    authority = "établissement de santé",
    since = nom.clauses.depuis,
    basis = nom.basis,
    concerns = victime_adulte(),
    when = t.when,
    never_requires = t.never_requires,
    documents = t.documents,
    route = { to = nom.hopital .. ".unite" },
    urgency = "now",
    grade = "read",
    note = t.note,
  }
end

-- Three ways to complain. Her agreement is the condition of all three; in each, the services that
-- signed commit themselves to open an inquiry. The way goes through the hospital's own unit, so
-- nothing leaves for the police without the complaint that she agreed to.
local function plainte(nom)
  local jamais = { "motifs_raisonnables", "temoignage_procedure", "itt_jours" }
  mesure(nom, {
    id = "plainte_simplifiee",
    fr = "Plainte simplifiée : formulaire transmis par l'hôpital",
    en = "Simplified complaint: a form that the hospital passes on",
    when = fact.victime_consent_plainte,
    never_requires = jamais,
    documents = { "formulaire_plainte_simplifiee" },
  })
  -- Complements the form (report, l.409): same condition.
  mesure(nom, {
    id = "prise_rendez_vous",
    fr = "Rendez-vous pris par l'hôpital avec les enquêteurs",
    en = "Appointment with the investigators, made by the hospital",
    when = fact.victime_consent_plainte,
    never_requires = jamais,
  })
end

-- The optional clause has two doors: an emergency (life in danger, grave harm to the body), or a
-- victim whom her social, physical or mental condition makes vulnerable.
local function in_situ(nom)
  local portes = {}
  if nom.clauses.in_situ_urgence then
    portes[#portes + 1] = any { fact.danger_immediat, fact.incapacite_permanente }
  end
  if nom.clauses.in_situ_vulnerabilite then
    portes[#portes + 1] = fact.vulnerabilite_particuliere
  end
  mesure(nom, {
    id = "plainte_in_situ",
    fr = "Plainte dans l'hôpital, dans une salle qui garantit la confidentialité",
    en = "Complaint inside the hospital, in a room that keeps it confidential",
    when = all { fact.victime_consent_plainte, any(portes) },
    never_requires = { "motifs_raisonnables", "temoignage_procedure", "itt_jours" },
  })
end

-- Where the clause was not signed: what remains, of the circular and of the report (l.128, l.433).
local function sans_in_situ(nom)
  mesure(nom, {
    id = "autres_voies_plainte",
    fr = "Pas de plainte dans cet hôpital : dire les autres voies",
    en = "No complaint inside this hospital: tell the other ways",
    when = fact.victime_consent_plainte,
    never_requires = { "motifs_raisonnables", "temoignage_procedure", "itt_jours" },
    note = {
      fr = (nom.clauses.plainte and "Formulaire transmis par l'hôpital et rendez-vous ; sinon, au "
        or "Au ") .. "commissariat ou à la brigade, accompagnée de la personne de son choix ; "
        .. "plainte mobile de la gendarmerie là où elle existe. La convention connue ici ne dit "
        .. "pas de plainte sur place : en cas de doute, demander à l'unité d'accueil.",
      en = (nom.clauses.plainte and "Form passed on by the hospital, and appointment; else at "
        or "At ") .. "the police or gendarmerie station, accompanied by whom she chooses; the "
        .. "gendarmerie's mobile complaint where there is one. The convention as known here says "
        .. "nothing of a complaint on site: in doubt, ask the unit for victims.",
    },
  })
end

-- Evidence without a complaint: she came by herself, refuses to complain, and no report can be
-- made. It buys time to think; samples do not wait, hence the note.
local function rpsp(nom)
  local function commun()
    return all {
      fact.se_presente_spontanement, fact.refuse_plainte, no(fact.signalement_possible),
    }
  end
  local jamais = {
    "plainte_deposee", "souhaite_plainte", "accord_transmission", "motifs_raisonnables",
    "itt_jours",
  }
  local note = {
    fr = "Proposer sans attendre que tous les faits soient connus : un prélèvement ne se rattrape "
      .. "pas. Durée de conservation : voir la convention.",
    en = "Offer it without waiting for every fact: a sample cannot be taken later. How long it is "
      .. "kept: see the convention.",
  }
  mesure(nom, {
    id = "rpsp_simple",
    fr = "Recueil de preuves sans plainte, simple : certificat descriptif, photographies",
    en = "Evidence without complaint, simple: descriptive certificate, photographs",
    when = all { commun(), no(fact.violence_sexuelle), no(fact.prelevement_necessaire) },
    never_requires = jamais,
    documents = { "certificat_descriptif" },
    note = note,
  })
  local complexe = any { fact.violence_sexuelle, fact.prelevement_necessaire }
  if nom.clauses.rpsp == "simple" then
    mesure(nom, {
      id = "autres_voies_preuves",
      fr = "Recueil complexe non prévu ici : dire les autres voies, sans attendre",
      en = "Complex evidence is not provided for here: tell the other ways, at once",
      when = all { commun(), complexe },
      never_requires = jamais,
      note = {
        fr = "Un établissement dont la convention le prévoit : légiste, urgentiste ou gynécologue "
          .. "formé. Les soins et le certificat restent dus ici. Rien ne part sans son accord.",
        en = "A hospital whose convention provides for it: forensic, emergency or gynaecological "
          .. "competence. Care and certificate are still owed here. Nothing leaves without her "
          .. "agreement.",
      },
    })
    return
  end
  mesure(nom, {
    id = "rpsp_complexe",
    fr = "Recueil de preuves sans plainte, complexe : professionnel formé en médecine légale",
    en = "Evidence without complaint, complex: a professional with forensic competence",
    when = all { commun(), complexe },
    never_requires = jamais,
    documents = { "certificat_descriptif" },
    note = note,
  })
end

local connues <const> = {
  depuis = "texte", departement = "texte", convention = "texte", contact_fr = "texte",
  plainte = "oui", in_situ_urgence = "oui", in_situ_vulnerabilite = "oui", rpsp = "rpsp",
  uaped = "oui", maison_des_femmes = "oui", langues = "liste", ouverture_fr = "texte",
}

local attendu <const> = {
  texte = { fr = "un texte", en = "a text" },
  liste = { fr = "une liste { \"fr\", \"en\" }", en = "a list { \"fr\", \"en\" }" },
  oui = { fr = "true ou false", en = "true or false" },
  rpsp = { fr = "true, false ou \"simple\"", en = "true, false or \"simple\"" },
}

-- Both languages, with the mark that the loader cuts at; the place is the line of `h.convention`.
local function refuser(fr, en) error(fr .. " || " .. en, 4) end

-- A misspelt clause would be a way that nobody is told of.
local function verifier(clauses)
  for clause, valeur in pairs(clauses) do
    local genre = connues[clause]
    if not genre then
      local liste = "depuis, departement, convention, contact_fr, plainte, in_situ_urgence, "
        .. "in_situ_vulnerabilite, rpsp, uaped, maison_des_femmes, langues, ouverture_fr"
      refuser("clause inconnue « " .. clause .. " » : " .. liste,
        "unknown clause '" .. clause .. "': " .. liste)
    end
    local juste = genre == "texte" and type(valeur) == "string"
      or genre == "liste" and type(valeur) == "table"
      or (genre == "oui" or genre == "rpsp") and type(valeur) == "boolean"
      or genre == "rpsp" and valeur == "simple"
    if not juste then
      refuser("clause « " .. clause .. " » : " .. attendu[genre].fr,
        "clause '" .. clause .. "': " .. attendu[genre].en)
    end
  end
  if not clauses.departement then
    refuser("il manque la clause « departement »", "the clause 'departement' is missing")
  end
end

-- What the hospital has beside the convention: its own places for two national measures.
local function unites(hopital, clauses)
  if clauses.uaped then
    service(hopital .. ".uaped") {
      fr = "UAPED de l'établissement : soin, constat et audition de l'enfant en un seul lieu",
      en = "The hospital's paediatric unit: care, findings and hearing of the child in one place",
      territory = { clauses.departement },
      kind = "hopital",
      does = { "uaped" },
      audience = { "mineur" },
      level = "departement",
    }
  end
  if clauses.maison_des_femmes then
    service(hopital .. ".maison_des_femmes") {
      fr = "Maison des femmes de l'établissement",
      en = "The hospital's women's centre",
      territory = { clauses.departement },
      kind = "hopital",
      does = { "maison_des_femmes" },
      level = "departement",
    }
  end
end

local function convention(hopital, clauses)
  verifier(clauses)
  local nom = { hopital = hopital, clauses = clauses, basis = { circulaire } }
  if clauses.convention then nom.basis[2] = clauses.convention end
  local fait = {}
  local function fait_aussi(id) fait[#fait + 1] = hopital .. "." .. id end
  if clauses.plainte then
    plainte(nom)
    fait_aussi("plainte_simplifiee")
    fait_aussi("prise_rendez_vous")
  end
  if clauses.in_situ_urgence or clauses.in_situ_vulnerabilite then
    in_situ(nom)
    fait_aussi("plainte_in_situ")
  else
    sans_in_situ(nom)
    fait_aussi("autres_voies_plainte")
  end
  if clauses.rpsp then
    rpsp(nom)
    fait_aussi("rpsp_simple")
    fait_aussi(clauses.rpsp == "simple" and "autres_voies_preuves" or "rpsp_complexe")
  end
  service(hopital .. ".unite") {
    fr = "Unité d'accueil des victimes de l'établissement",
    en = "The hospital's unit for victims",
    territory = { clauses.departement },
    kind = "hopital",
    does = fait,
    audience = { "majeur" },
    level = "departement",
    languages = clauses.langues,
    opening = clauses.ouverture_fr and { fr = clauses.ouverture_fr } or nil,
    contact = clauses.contact_fr and { fr = clauses.contact_fr } or nil,
  }
  unites(hopital, clauses)
end

return { convention = convention, faits = faits }
