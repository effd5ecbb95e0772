language(1)

-- A disappearance is a state, never an end (report, 7.c): it opens alerts and duties, and no
-- other answer looks at it to close. Whoever comes back finds every right where it was; many of
-- the rules on children name `disparition` in never_requires, which is checked.
--
-- The alert with 116 000 is in urgences.lua, the CRIP in mineurs.lua (a runaway is in danger).

local f = use "national.formules"

local function jamais_requis()
  return {
    "plainte_deposee", "souhaite_plainte", "motifs_raisonnables", "exploitation", "nationalite",
    "sejour_regulier", "accord_transmission",
  }
end

-- No waiting time is in the law: every disappearance of a minor is deemed worrying (article 26,
-- read in notes). That the place of care owes the report is from memory. The date bounds the
-- catalogue: the articles are older.
duty "declarer_disparition_mineur" {
  fr = "Déclarer aussitôt la disparition ou la fugue, sans délai d'attente",
  en = "Report the disappearance or the running away at once, without any waiting time",
  authority = "police ou gendarmerie",
  owed_by = {
    "ase", "pjj", "association", "hebergement", "education", "hopital", "travailleur_social",
    "mmna",
  },
  since = "2007-03-07",
  basis = { "Loi n° 95-73 du 21 janvier 1995, art. 26", "CP(2024)05, point 7.c" },
  concerns = fact.mineur,
  -- Not closed once it is done: the next running away is reported too.
  when = fact.disparition,
  for_children = true,
  emergency = true,
  never_requires = jamais_requis(),
  urgency = "now",
  grade = "memory",
  note = {
    fr = "Dire qu'il s'agit d'une victime possible de traite : téléphone, réseaux sociaux, lieux, "
      .. "adultes connus. À chaque fugue, même répétée.",
    en = "Say that trafficking is possible: telephone, social networks, places, adults known. At "
      .. "each running away, even repeated.",
  },
}

-- Whoever is reported missing is entered at once in the file of wanted persons; CPP 74-1 gives the
-- inquiry its own frame (read in notes). The Schengen alert that follows is from memory. The duty
-- ends when the child is found (`disparition` is then false), nothing else does.
duty "rechercher_mineur_disparu" {
  fr = "Inscrire le mineur disparu au fichier des personnes recherchées et le rechercher",
  en = "Register the missing minor in the file of wanted persons and search",
  authority = "police ou gendarmerie",
  owed_by = { "police", "gendarmerie", "procureur" },
  since = "2007-03-07",
  basis = { "Loi n° 95-73 du 21 janvier 1995, art. 26", "CPP 74-1" },
  concerns = fact.mineur,
  when = fact.disparition,
  for_children = true,
  emergency = true,
  never_requires = jamais_requis(),
  urgency = "now",
  grade = "read",
  note = {
    fr = "Inscription immédiate, procureur avisé, recherches étendues à l'espace Schengen. Le "
      .. "mineur retrouvé est protégé et entendu comme victime, jamais remis à l'adulte qui le "
      .. "réclame sans vérification.",
    en = "Entered at once, prosecutor told, searches extended to the Schengen area. A minor who "
      .. "is found is protected and heard as a victim, never handed unchecked to an adult who "
      .. "claims the child.",
  },
}

-- The report answers 7.c with two schemes alone (Koutcha, Satouk) and no procedure: that a
-- placement goes on during the absence follows from the judge's order, which stands [from memory].
duty "maintenir_prise_en_charge" {
  fr = "Ne pas clore la prise en charge d'un mineur disparu : garder la place, préparer le retour",
  en = "Do not close the case of a missing minor: keep the place, prepare the return",
  authority = "président du conseil départemental",
  owed_by = { "ase", "pjj", "mmna" },
  since = "2007-03-07",
  basis = { "CASF L.221-1", "CP(2024)05, point 7.c" },
  concerns = fact.mineur,
  when = fact.disparition,
  for_children = true,
  never_requires = jamais_requis(),
  urgency = "now",
  grade = "memory",
  note = {
    fr = "Avertir le juge et le procureur, transmettre ce que l'on sait au département d'arrivée. "
      .. "Au retour : soin, écoute, autre lieu si l'ancien est connu des exploitants.",
    en = "Tell the judge and the prosecutor, pass on what is known to the department where the "
      .. "child arrives. On return: care, listening, another place if exploiters know this one.",
  },
}

-- Seventy-two hours for a child who left home and is, or may be, in immediate danger (L.223-2, read
-- in a copy, version of 2007). The parents are told: where one may be involved, the prosecutor's
-- placement is the way instead.
measure "accueil_72_heures" {
  fr = "Accueil de soixante-douze heures d'un mineur qui a quitté le domicile familial",
  en = "Seventy-two hours' shelter for a minor who left the family home",
  authority = "président du conseil départemental",
  since = "2007-03-07",
  basis = { "CASF L.223-2" },
  except_in = f.hors_code(),
  concerns = fact.mineur,
  when = all { fact.disparition, f.enfant_exploite() },
  discretion = true,
  for_children = true,
  never_requires = {
    "plainte_deposee", "souhaite_plainte", "motifs_raisonnables", "nationalite",
    "sejour_regulier", "accord_transmission",
  },
  route = { to = "ase_departement" },
  urgency = "now",
  grade = "read",
  note = {
    fr = "Les parents et le procureur sont informés. Si un proche peut être impliqué, demander au "
      .. "procureur un placement provisoire.",
    en = "The parents and the prosecutor are informed. If a relative may be involved, ask the "
      .. "prosecutor for a provisional placement.",
  },
}

-- Announced by the strategy of 2 May 2024 (report, l.711-716), nothing more is known.
measure "prise_en_charge_fugue" {
  fr = "Meilleure prise en charge pendant la fugue et au retour (stratégie du 2 mai 2024)",
  en = "Better care during running away and on return (strategy of 2 May 2024)",
  status = "planned",
  since = "2024-05-02",
  basis = { "Stratégie du 2 mai 2024, axe des mineurs", "CP(2024)05, point 7.c" },
  concerns = fact.mineur,
  grade = "report",
}

-- An adult may leave without telling anyone. Article 26 takes a disappearance as worrying by its
-- circumstances (read in a note): whoever was exploited, threatened or confined does not simply
-- leave. An adult who is found may refuse that her address be given.
alert "disparition_inquietante_majeur" {
  fr = "Disparition inquiétante d'une victime majeure : prévenir la police ou la gendarmerie",
  en = "Worrying disappearance of an adult victim: tell the police or the gendarmerie",
  since = "2007-03-07",
  basis = { "Loi n° 95-73 du 21 janvier 1995, art. 26" },
  concerns = f.majeur(),
  when = all {
    fact.disparition,
    any {
      fact.motifs_raisonnables, f.exploitation(), fact.prostitution, fact.enferme, fact.danger,
    },
  },
  emergency = true,
  never_requires = {
    "plainte_deposee", "souhaite_plainte", "nationalite", "sejour_regulier",
  },
  urgency = "now",
  grade = "read",
  note = {
    fr = "Si tout montre un départ voulu, une adulte est libre de partir : ne pas la faire "
      .. "chercher. Dire le danger, rien de son séjour. Rien de ce qui lui est dû ne s'éteint. "
      .. "Retrouvée, son adresse n'est donnée à personne sans son accord.",
    en = "Where all shows that she chose to leave, an adult is free to: do not have her looked "
      .. "for. Tell of the danger, nothing of her stay. Nothing that she is owed ends. Once "
      .. "found, her address is given to nobody without her agreement.",
  },
}
