language(1)

-- ILO/EC operational indicators of trafficking (2009), dimension D5: contrainte à destination.
-- Labour columns: WCMS_105023 read through a secondary transcription, counts cross-checked
-- (indicators.md, 1.3). Sexual columns: from memory, in a grid of their own, oit_2009_sexuelle; the
-- line ends with the source's marks, adult then child: M memory, L memory with low confidence, N a
-- side remark of the transcription. French labels are ours.

local source <const> = "OIT/CE 2009, WCMS_105023, d'après une transcription"

local function adulte(strength)
  return { grid = "oit_2009", dimension = "D5", strength = strength,
    profiles = { "adulte_travail" } }
end

local function enfant(strength)
  return { grid = "oit_2009", dimension = "D5", strength = strength,
    profiles = { "enfant_travail" } }
end

local function sexuelle(profile, strength)
  return { grid = "oit_2009_sexuelle", dimension = "D5", strength = strength, grade = "memory",
    profiles = { profile } }
end

local function majeur_sexuelle(strength)
  return sexuelle("adulte_sexuelle", strength)
end

local function mineur_sexuelle(strength)
  return sexuelle("enfant_sexuelle", strength)
end

-- The same observation is a means of article 225-4-1, whatever the form.
local function moyen_sexuelle()
  return { grid = "fr_sexuelle", dimension = "moyen" }
end

local function moyen_delits()
  return { grid = "fr_delits_contraints", dimension = "moyen" }
end

-- Forcing someone to offend is a purpose of article 225-4-1 (worked example 8).
local function but_delits()
  return { grid = "fr_delits_contraints", dimension = "but" }
end

indicator "oit.D5.01" {
  fr = "Confiscation des documents",
  en = "Confiscation of documents",
  source = source,
  grade = "read",
  seen_by = {
    hopital = {
      fr = "Papiers gardés par un tiers qui accompagne",
      en = "Papers kept by someone who comes along",
    },
    transport = {
      fr = "Un tiers tient les papiers de toutes les personnes du groupe",
      en = "One person holds the papers of the whole group",
    },
    hebergement = {
      fr = "Un tiers présente les papiers de plusieurs clients",
      en = "One person shows the papers of several guests",
    },
  },
  counts_as = {
    adulte "strong", enfant "strong", moyen_sexuelle(), moyen_delits(),
    majeur_sexuelle "strong", mineur_sexuelle "strong",  -- M, L
  },
}

indicator "oit.D5.02" {
  fr = "Servitude pour dette",
  en = "Debt bondage",
  source = source,
  grade = "read",
  counts_as = {
    adulte "strong", enfant "strong", moyen_sexuelle(), moyen_delits(),
    majeur_sexuelle "strong", mineur_sexuelle "strong",  -- M, L
  },
}

indicator "oit.D5.03" {
  fr = "Isolement, enfermement ou surveillance",
  en = "Isolation, confinement or surveillance",
  source = source,
  grade = "read",
  seen_by = {
    hebergement = {
      fr = "Ne quitte jamais la chambre, visites nombreuses ou porte fermée de l'extérieur",
      en = "Never leaves the room, many visits, or door locked from outside",
    },
    transport = {
      fr = "Surveillée pendant le trajet, ne parle pas librement",
      en = "Watched during the ride, does not speak freely",
    },
  },
  counts_as = {
    adulte "strong", enfant "strong", moyen_sexuelle(), moyen_delits(),
    majeur_sexuelle "strong", mineur_sexuelle "strong",  -- M, L
  },
}

indicator "oit.D5.04" {
  fr = "Violences sur la victime",
  en = "Violence on victim",
  source = source,
  grade = "read",
  seen_by = {
    hopital = {
      fr = "Lésions évocatrices de coups, récit qui ne concorde pas",
      en = "Injuries that look like blows, an account that does not match",
    },
    education = {
      fr = "Traces de coups sur un élève",
      en = "Marks of blows on a pupil",
    },
  },
  counts_as = {
    adulte "strong", enfant "strong", moyen_sexuelle(), moyen_delits(),
    majeur_sexuelle "strong", mineur_sexuelle "strong",  -- M, L
  },
}

indicator "oit.D5.05" {
  fr = "Menaces de violences contre la victime",
  en = "Threats of violence against victim",
  source = source,
  grade = "read",
  counts_as = {
    adulte "medium", enfant "strong", moyen_sexuelle(), moyen_delits(),
    majeur_sexuelle "strong", mineur_sexuelle "strong",  -- L, L
  },
}

indicator "oit.D5.06" {
  fr = "Contrainte à des activités illicites / criminelles",
  en = "Forced into illicit / criminal activities",
  source = source,
  grade = "read",
  seen_by = {
    education = {
      fr = "Élève forcé de voler ou de vendre",
      en = "Pupil forced to steal or to sell",
    },
  },
  counts_as = {
    adulte "medium", enfant "strong", but_delits(),
    majeur_sexuelle "medium", mineur_sexuelle "strong",  -- L, L
  },
}

indicator "oit.D5.07" {
  fr = "Tâches ou clients imposés",
  en = "Forced tasks or clients",
  source = source,
  grade = "read",
  counts_as = {
    adulte "medium", enfant "strong",
    majeur_sexuelle "strong", mineur_sexuelle "strong",  -- N, N
  },
}

indicator "oit.D5.08" {
  fr = "Sous forte emprise (dépendance, ne peut changer d'employeur)",
  en = "Under strong influence (dependency, cannot change employer)",
  source = source,
  grade = "read",
  counts_as = {
    adulte "medium", enfant "strong", moyen_sexuelle(), moyen_delits(),
    majeur_sexuelle "strong", mineur_sexuelle "strong",  -- L, L
  },
}

indicator "oit.D5.09" {
  fr = "Contrainte à agir contre ses pairs",
  en = "Forced to act against peers",
  source = source,
  grade = "read",
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D5.10" {
  fr = "Contrainte à mentir aux autorités, à la famille, etc.",
  en = "Forced to lie to authorities, family, etc.",
  source = source,
  grade = "read",
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D5.11" {
  fr = "Menace de dénonciation aux autorités",
  en = "Threat of denunciation to authorities",
  source = source,
  grade = "read",
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D5.12" {
  fr = "Menace de conditions de travail encore pires",
  en = "Threat to impose even worse working conditions",
  source = source,
  grade = "read",
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D5.13" {
  fr = "Violences sur la famille (menaces ou passage à l'acte)",
  en = "Violence on family (threatened or effective)",
  source = source,
  grade = "read",
  counts_as = {
    adulte "medium", enfant "medium", moyen_sexuelle(), moyen_delits(),
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D5.14" {
  fr = "Rétention du salaire",
  en = "Withholding of wages",
  source = source,
  grade = "read",
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D5.15" {
  fr = "Menace de révélation à la famille, à la communauté ou au public",
  en = "Threat to inform family, community or public",
  source = source,
  grade = "read",
  counts_as = {
    adulte "weak", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- L, L
  },
}
