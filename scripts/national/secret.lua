language(1)

-- Secrecy, what lifts it, and the duties to speak (law.md, 3.6 and 10.11). Most of it is from
-- memory: it opens ways to act, and closes none of them on silence. For a child, the duties of
-- mineurs.lua come first and wait for nothing here.

local f = use "national.formules"

-- Signs that there is something to tell. No score.
local function violences_ou_exploitation()
  return any {
    f.exploitation(), fact.prostitution, fact.violence_physique, fact.violence_sexuelle,
    fact.violence_conjugale, fact.violence_intrafamiliale, fact.enferme,
  }
end

-- The three doors for an adult: she agrees; she cannot protect herself; within the couple, her
-- life is in immediate danger and the perpetrator's hold keeps her from acting (law 2020-936;
-- law.md 10.11 read that last one).
local function emprise_conjugale()
  return all {
    any { fact.violence_conjugale, fact.auteur_lien:is "conjoint" },
    fact.danger_immediat,
    fact.emprise_auteur,
  }
end

local jamais_requis <const> = {
  "plainte_deposee", "souhaite_plainte", "motifs_raisonnables", "nationalite", "sejour_regulier",
  "temoignage_procedure", "mis_en_cause", "contrainte_irresistible",
}

-- The professional may speak, and cannot be blamed for it. For whom is said by `when`.
local function signalement(t)
  local portes = {
    fact.mineur, fact.accord_transmission, fact.incapacite_se_proteger,
  }
  if t.emprise then portes[#portes + 1] = emprise_conjugale() end
  return version {
    since = t.since, last = t.last,
    basis = { "CP 226-14" },
    concerns = any { actor:is "hopital", actor:is "sante" },
    when = all { violences_ou_exploitation(), any(portes) },
    discretion = true,
    for_children = true,
    never_requires = jamais_requis,
    route = { to = "parquet" },
    urgency = "now",
    grade = "memory",
    note = {
      fr = "Au procureur ; pour un mineur, aussi à la CRIP. L'accord de l'adulte d'abord ; sans "
        .. "accord, l'informer du signalement. De bonne foi, aucune responsabilité n'est engagée.",
      en = "To the prosecutor; for a minor, also to the CRIP. An adult's agreement first; without "
        .. "it, tell her of the report. In good faith, no liability is incurred.",
    },
  }
end

measure "signalement_medical" {
  fr = "Signalement par un soignant, hors du secret médical",
  en = "Report by a health professional, outside medical secrecy",
  authority = "professionnel de santé",
  -- Law 2015-1402 of 5 November 2015, then law 2020-936 of 30 July 2020 [days from memory].
  signalement { since = "2015-11-07", last = "2020-07-31" },
  signalement { since = "2020-08-01", emprise = true },
}

-- Whoever is bound by secrecy stays bound as long as no door is known to be open. A lawyer's
-- secrecy has no such doors, hence is not spoken of here.
local tenus <const> = { "hopital", "sante", "travailleur_social", "ase", "pjj" }

local function tenu_au_secret()
  return any {
    actor:is "hopital", actor:is "sante", actor:is "travailleur_social", actor:is "ase",
    actor:is "pjj",
  }
end

local function secret(t)
  -- From memory, all of them; each lets one speak and none obliges to.
  local portes = { fact.accord_transmission, fact.incapacite_se_proteger }
  if t.emprise then portes[#portes + 1] = emprise_conjugale() end
  return version {
    since = t.since, last = t.last,
    basis = { "CP 226-13", "CP 226-14" },
    concerns = all { tenu_au_secret(), f.majeur() },
    when = violences_ou_exploitation(),
    unless = portes,
    never_requires = jamais_requis,
    urgency = "now",
    grade = "memory",
    note = {
      fr = "Le secret n'interdit ni d'orienter la personne, ni de porter secours (CP 223-6).",
      en = "Secrecy forbids neither to refer the person nor to bring help (CP 223-6).",
    },
  }
end

duty "secret_professionnel" {
  fr = "Secret professionnel : rien n'est transmis sans l'accord de l'adulte",
  en = "Professional secrecy: nothing is passed on without the adult's agreement",
  authority = "professionnel tenu au secret",
  owed_by = tenus,
  secret { since = "2015-11-07", last = "2020-07-31" },
  secret { since = "2020-08-01", emprise = true },
}

-- An official who learns of an offence: a fact established, not a suspicion spoken of. The dates
-- of these three duties bound the catalogue: the articles are older.
duty "avis_procureur_article_40" {
  fr = "Donner avis au procureur d'un crime ou d'un délit connu dans ses fonctions",
  en = "Tell the prosecutor of an offence learnt of in one's functions",
  authority = "procureur de la République",
  owed_by = {
    "police", "gendarmerie", "inspection_travail", "prefecture", "ofii", "education", "consulat",
  },
  since = "2007-09-15",
  basis = { "CPP 40 al. 2" },
  when = any { fact.motifs_raisonnables, fact.caractere_materiel_infraction },
  never_requires = {
    "plainte_deposee", "souhaite_plainte", "nationalite", "sejour_regulier",
    "temoignage_procedure", "mis_en_cause", "contrainte_irresistible",
  },
  route = { to = "parquet" },
  urgency = "days",
  grade = "memory",
  note = {
    fr = "L'avis n'est pas une plainte et n'engage pas la personne. L'en informer et veiller à sa "
      .. "sécurité d'abord. Un soignant suit l'article 226-14.",
    en = "It is no complaint and does not commit the person. Tell her, and see to her safety "
      .. "first. A health professional follows article 226-14.",
  },
}

-- Anyone, save whoever is bound by secrecy (434-3, last paragraph); they have 226-14.
duty "informer_autorites_434_3" {
  fr = "Informer les autorités de sévices sur un mineur ou une personne sans défense",
  en = "Inform the authorities of abuse of a minor or of someone unable to protect herself",
  authority = "autorités judiciaires ou administratives",
  owed_by = {
    "police", "gendarmerie", "inspection_travail", "prefecture", "ofii", "consulat", "education",
    "association", "transport", "hebergement", "bailleur", "mmna",
  },
  since = "2007-09-15",
  basis = { "CP 434-3" },
  concerns = any { fact.mineur, fact.incapacite_se_proteger },
  when = violences_ou_exploitation(),
  for_children = true,
  never_requires = jamais_requis,
  route = { to = "parquet" },
  urgency = "now",
  grade = "memory",
}

-- Everyone, secrecy or not: help that one can bring, or call, without risk.
duty "porter_secours_223_6" {
  fr = "Porter secours, ou l'appeler, à une personne en péril",
  en = "Help, or call help for, a person in peril",
  authority = "toute personne",
  owed_by = {
    "police", "gendarmerie", "inspection_travail", "prefecture", "ofii", "consulat", "education",
    "association", "transport", "hebergement", "bailleur", "mmna", "hopital", "sante",
    "travailleur_social", "ase", "pjj", "avocat", "juge", "procureur", "cra",
  },
  since = "2007-09-15",
  basis = { "CP 223-6" },
  when = fact.danger_immediat,
  emergency = true,
  never_requires = {
    "plainte_deposee", "souhaite_plainte", "accord_transmission", "nationalite", "sejour_regulier",
    "motifs_raisonnables",
  },
  urgency = "now",
  grade = "memory",
}
