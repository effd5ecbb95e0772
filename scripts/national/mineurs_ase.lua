language(1)

-- What child welfare (ASE) owes: support in prostitution, shelter while age is assessed, and what
-- goes on after the eighteenth birthday, until twenty-one. A victim who comes of age loses the
-- rules for children on that very day: what is prepared before is what remains.

local f = use "national.formules"

local function jamais_requis()
  return {
    "plainte_deposee", "souhaite_plainte", "accord_transmission", "nationalite",
    "sejour_regulier", "procedure_penale_en_cours", "disparition",
  }
end

-- The report (l.107) quotes the words and gives "5° ter A". The number was not verified; that the
-- article changed on 9 February 2022 was read (S47), and that the mission exists (S79).
duty "ase_soutien_prostitution" {
  fr = "Apporter un soutien matériel, éducatif et psychologique au mineur qui se prostitue",
  en = "Give material, educational and psychological support to a minor in prostitution",
  authority = "président du conseil départemental",
  owed_by = { "ase" },
  since = "2022-02-09",
  basis = { "CASF L.221-1", "Loi n° 2022-140 du 7 février 2022" },
  except_in = f.hors_code(),
  concerns = fact.mineur,
  when = any { fact.prostitution, fact.exploitation:includes "sexuelle" },
  for_children = true,
  never_requires = {
    "plainte_deposee", "souhaite_plainte", "accord_transmission", "nationalite",
    "sejour_regulier", "procedure_penale_en_cours", "disparition", "prostitution_cessee",
    "discernement",
  },
  route = { to = "ase_departement" },
  urgency = "now",
  grade = "read",
  note = {
    fr = "Même occasionnelle. Le rapport cite le « 5° ter A » : numéro non vérifié.",
    en = "Even occasional. The report quotes \"5° ter A\": number not verified.",
  },
}

-- Whoever says she is an unaccompanied minor is sheltered while age is assessed, after a time of
-- respite (L.221-2-4 and R.221-11, read in a copy). A doubt about age is read for the child:
-- nothing closes on an assessment under way.
right "mise_a_l_abri_mna" {
  fr = "Mise à l'abri immédiate de la personne qui se dit mineure non accompagnée",
  en = "Immediate shelter for whoever says she is an unaccompanied minor",
  authority = "président du conseil départemental",
  since = "2022-02-09",
  basis = { "CASF L.221-2-4", "Loi n° 2022-140 du 7 février 2022" },
  except_in = f.hors_code(),
  concerns = fact.mineur,
  when = fact.mna,
  for_children = true,
  never_requires = jamais_requis(),
  route = { to = "ase_departement" },
  urgency = "now",
  grade = "read",
  note = {
    fr = "Cinq jours, prolongés deux fois (décret du 22 décembre 2023). Un temps de répit précède "
      .. "l'évaluation. Le procureur est informé.",
    en = "Five days, extended twice (decree of 22 December 2023). A time of respite comes before "
      .. "the assessment. The prosecutor is informed.",
  },
}

-- Hotels are where many are exploited. Forbidden since 1 February 2024, up to twenty-one (read in
-- copies). The decree on exceptional places was annulled by the Conseil d'État on 1 July 2025, n°
-- 491374, for want of a minimum of staff.
duty "pas_d_hotel" {
  fr = "Ne pas loger à l'hôtel un mineur ou jeune majeur confié à l'aide sociale à l'enfance",
  en = "Do not house a minor or young adult entrusted to child welfare in a hotel",
  authority = "président du conseil départemental",
  owed_by = { "ase" },
  since = "2024-02-01",
  basis = { "CASF L.221-2-3", "Loi n° 2022-140 du 7 février 2022, art. 7" },
  except_in = f.hors_code(),
  concerns = fact.age:below(21),
  when = fact.confie_ase_mineur,
  for_children = true,
  never_requires = jamais_requis(),
  urgency = "now",
  grade = "read",
}

-- A year before majority, "at the latest" since 2022: the seventeenth birthday; as soon as possible
-- for whoever is taken in later. That sixteen is when to begin is our reading. L.222-5-1 was read
-- in copies of both versions.
local function entretien(t)
  return version {
    since = t.since, last = t.last,
    basis = { "CASF L.222-5-1" },
    except_in = f.hors_code(),
    concerns = fact.mineur,
    when = all { fact.confie_ase_mineur, fact.age:atleast(16) },
    for_children = true,
    never_requires = jamais_requis(),
    urgency = "days",
    grade = "read",
    note = t.note,
  }
end

duty "entretien_avant_majorite" {
  fr = "Préparer la majorité : entretien au plus tard au dix-septième anniversaire",
  en = "Prepare for majority: interview at the latest on the seventeenth birthday",
  authority = "président du conseil départemental",
  owed_by = { "ase" },
  entretien { since = "2016-03-16", last = "2022-02-08" },
  entretien {
    since = "2022-02-09",
    note = {
      fr = "Après dix-sept ans, dans les meilleurs délais. Le mineur non accompagné est aidé pour "
        .. "son titre de séjour ou l'asile ; le titre de victime se demande à la majorité.",
      en = "After seventeen, as soon as possible. An unaccompanied minor is helped with a "
        .. "residence card or asylum; the victim's card is claimed at majority.",
    },
  },
}

local function jeune_majeur(t)
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    except_in = f.hors_code(),
    concerns = all { fact.age:atleast(18), fact.age:below(21) },
    when = fact.confie_ase_mineur,
    unless = t.unless,
    discretion = t.discretion,
    never_requires = { "plainte_deposee", "procedure_penale_en_cours", "disparition" },
    route = { to = "ase_departement" },
    urgency = "days",
    grade = t.grade,
    note = t.note,
  }
end

-- Before the law of 7 February 2022 the department "may" [from memory]; since, it must, for whoever
-- was entrusted to it as a minor, even if its support had stopped: a fundamental freedom (CE, 12
-- December 2022, n° 469133, read in a note).
right "ase_jeune_majeur" {
  fr = "Prise en charge par l'aide sociale à l'enfance de dix-huit à vingt et un ans",
  en = "Support by child welfare from eighteen to twenty-one",
  authority = "président du conseil départemental",
  jeune_majeur {
    since = "2007-03-07", last = "2022-02-08",
    basis = { "CASF L.222-5" },
    unless = { fact.ressources_ou_soutien_suffisants },
    discretion = true,
    grade = "memory",
  },
  jeune_majeur {
    since = "2022-02-09", last = "2024-01-27",
    basis = {
      "CASF L.222-5", "Loi n° 2022-140 du 7 février 2022, art. 10",
      "CE, 12 décembre 2022, n° 469133",
    },
    unless = { fact.ressources_ou_soutien_suffisants },
    grade = "read",
    note = {
      fr = "Un refus se conteste en référé-liberté.",
      en = "A refusal may be challenged in urgent proceedings (référé-liberté).",
    },
  },
  -- Law 2024-42, art. 44 (read in a note and in the article it quotes): an order to leave ends the
  -- duty; the department still may (next rule). Only the prefecture or a judge makes it count.
  jeune_majeur {
    since = "2024-01-28",
    basis = { "CASF L.222-5", "Loi n° 2024-42 du 26 janvier 2024, art. 44" },
    unless = { fact.ressources_ou_soutien_suffisants, fact.obligation_quitter_territoire },
    grade = "read",
    note = {
      fr = "Un refus se conteste en référé-liberté. Sous obligation de quitter le territoire, le "
        .. "département peut encore aider. Aucun éloignement pendant le délai de réflexion de "
        .. "trente jours.",
      en = "A refusal may be challenged in urgent proceedings (référé-liberté). Under an order to "
        .. "leave, the department still may help. No removal during the thirty-day reflection "
        .. "period.",
    },
  },
}

-- For whoever was never entrusted to the service, such as a victim identified after eighteen, and
-- whatever the stay.
local function temporaire(t)
  return version {
    since = t.since, last = t.last,
    basis = { "CASF L.222-5" },
    except_in = f.hors_code(),
    concerns = all { fact.age:atleast(18), fact.age:below(21) },
    when = no(fact.ressources_ou_soutien_suffisants),
    discretion = true,
    never_requires = {
      "plainte_deposee", "procedure_penale_en_cours", "confie_ase_mineur", "disparition",
      "obligation_quitter_territoire", "sejour_regulier",
    },
    route = { to = "ase_departement" },
    urgency = "days",
    grade = t.grade,
  }
end

right "ase_jeune_majeur_temporaire" {
  fr = "Prise en charge temporaire d'un jeune majeur sans ressources ni soutien",
  en = "Temporary support of a young adult without resources or support",
  authority = "président du conseil départemental",
  temporaire { since = "2007-03-07", last = "2022-02-08", grade = "memory" },
  temporaire { since = "2022-02-09", grade = "read" },
}
