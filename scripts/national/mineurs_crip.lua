language(1)

-- What follows an information préoccupante (CRIP): the evaluation and its three months, the answer
-- to whoever sent it, and the shelter that waits for neither. The duty to send it, and the
-- prosecutor seized beside it the same day, are in mineurs.lua.

local f = use "national.formules"

local function jamais_requis()
  return {
    "plainte_deposee", "souhaite_plainte", "accord_transmission", "nationalite",
    "sejour_regulier", "motifs_raisonnables", "disparition",
  }
end

-- Three months from the receipt of the report, less by the nature of the danger and the age, under
-- two above all; the judicial authority is seized as soon as the evaluation shows a case of L.226-4
-- (D.226-2-4, read in a copy since law.md, section 9, called the number unread).
local function evaluation(t)
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    except_in = f.hors_code(),
    concerns = fact.mineur,
    when = fact.information_preoccupante_transmise,
    act_by = months(3):from "date_information_preoccupante",
    for_children = true,
    never_requires = jamais_requis(),
    urgency = "days",
    grade = "read",
    note = t.note,
  }
end

duty "evaluation_information_preoccupante" {
  fr = "Évaluer la situation de l'enfant après une information préoccupante",
  en = "Evaluate the child's situation after a child-protection report",
  authority = "conseil départemental",
  owed_by = { "ase" },
  evaluation {
    since = "2016-10-31", last = "2022-12-31",
    basis = { "CASF L.226-3", "CASF D.226-2-4" },
    note = {
      fr = "Trois mois au plus, moins si la gravité ou l'âge l'exige. Devant un danger grave, le "
        .. "procureur est saisi sans attendre l'évaluation.",
      en = "Three months at most, less where gravity or age so require. In grave danger the "
        .. "prosecutor is seized without waiting for the evaluation.",
    },
  },
  -- Law 2022-140, art. 24; decree of 30 December 2022, published the 31st (S48: read of the
  -- framework). The framework of 2021 names exploitation and trafficking (report, l.609-611).
  evaluation {
    since = "2023-01-01",
    basis = {
      "CASF L.226-3", "CASF D.226-2-4", "Décret n° 2022-1728 du 30 décembre 2022",
    },
    note = {
      fr = "Trois mois au plus, selon le cadre national de la Haute Autorité de santé, qui nomme "
        .. "l'exploitation et la traite. Devant un danger grave, le procureur est saisi sans "
        .. "attendre.",
      en = "Three months at most, by the national framework of the health authority (HAS), which "
        .. "names exploitation and trafficking. In grave danger the prosecutor is seized without "
        .. "waiting.",
    },
  },
}

-- On request. The date is that of law.md, section 4.
duty "retour_auteur_information" {
  fr = "Dire à l'auteur de l'information, s'il le demande, les suites données",
  en = "Tell whoever sent the report, on request, what followed",
  authority = "conseil départemental",
  owed_by = { "ase" },
  since = "2022-12-31",
  basis = { "Décret n° 2022-1697 du 26 décembre 2022" },
  except_in = f.hors_code(),
  concerns = fact.mineur,
  when = fact.information_preoccupante_transmise,
  act_by = months(3):from "date_information_preoccupante",
  for_children = true,
  never_requires = jamais_requis(),
  urgency = "routine",
  grade = "read",              -- S49
}

-- In an emergency, where the legal representative cannot agree, the service takes the child in and
-- tells the prosecutor at once; after five days without an agreement, or at once where it is
-- refused, it seizes the judge (read in a copy, version of 2007). What is urgent is our reading.
duty "recueil_provisoire_urgence" {
  fr = "Recueillir l'enfant en urgence, sans attendre l'accord des parents",
  en = "Take the child in at once, without waiting for the parents' agreement",
  authority = "conseil départemental",
  owed_by = { "ase" },
  since = "2007-03-07",
  basis = { "CASF L.223-2" },
  except_in = f.hors_code(),
  concerns = fact.mineur,
  when = any {
    fact.danger_immediat, fact.enferme, fact.avec_auteur,
    all { fact.mna, f.enfant_exploite() },
    all { fact.representants_legaux_defaillants, fact.danger },
  },
  for_children = true,
  emergency = true,
  never_requires = jamais_requis(),
  route = { to = "ase_departement" },
  urgency = "now",
  grade = "read",
  note = {
    fr = "Le procureur est avisé aussitôt. Le juge est saisi si le représentant légal refuse, ou "
      .. "au bout de cinq jours sans accord.",
    en = "The prosecutor is told at once. The judge is seized if the legal representative "
      .. "refuses, or after five days without agreement.",
  },
}

service "ase_departement" {
  fr = "Aide sociale à l'enfance du département",
  en = "The department's child welfare service",
  territory = "national",
  does = {
    "recueil_provisoire_urgence", "mise_a_l_abri_mna", "ase_soutien_prostitution",
    "ase_jeune_majeur", "ase_jeune_majeur_temporaire", "evaluation_information_preoccupante",
    "accueil_72_heures",
  },
  level = "departement",
}
