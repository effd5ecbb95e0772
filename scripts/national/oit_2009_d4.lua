language(1)

-- ILO/EC operational indicators of trafficking (2009), dimension D4: conditions d'exploitation.
-- Labour columns: WCMS_105023 read through a secondary transcription, counts cross-checked
-- (indicators.md, 1.3). Sexual columns: from memory, in a grid of their own, oit_2009_sexuelle; the
-- line ends with the source's marks, adult then child: M memory, L memory with low confidence, N a
-- side remark of the transcription. French labels are ours.

local source <const> = "OIT/CE 2009, WCMS_105023, d'après une transcription"

local function adulte(strength)
  return { grid = "oit_2009", dimension = "D4", strength = strength,
    profiles = { "adulte_travail" } }
end

local function enfant(strength)
  return { grid = "oit_2009", dimension = "D4", strength = strength,
    profiles = { "enfant_travail" } }
end

local function sexuelle(profile, strength)
  return { grid = "oit_2009_sexuelle", dimension = "D4", strength = strength, grade = "memory",
    profiles = { profile } }
end

local function majeur_sexuelle(strength)
  return sexuelle("adulte_sexuelle", strength)
end

local function mineur_sexuelle(strength)
  return sexuelle("enfant_sexuelle", strength)
end

indicator "oit.D4.01" {
  fr = "Durée de travail excessive",
  en = "Excessive working days or hours",
  source = source,
  grade = "read",
  seen_by = {
    inspection_travail = {
      fr = "Journées de plus de dix heures, sept jours sur sept",
      en = "Days of over ten hours, seven days a week",
    },
    education = {
      fr = "Élève épuisé, absent pour travailler",
      en = "Exhausted pupil, absent to work",
    },
  },
  counts_as = {
    adulte "strong", enfant "strong",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- N, L
  },
}

indicator "oit.D4.02" {
  fr = "Salaire faible ou nul",
  en = "Low or no salary",
  source = source,
  grade = "read",
  seen_by = {
    inspection_travail = {
      fr = "Salaire nul ou très inférieur au minimum",
      en = "No wage, or far below the minimum",
    },
  },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D4.03" {
  fr = "Manipulation du salaire (amendes, retenues, versement à un tiers)",
  en = "Wage manipulation (fines, deductions, paid to middleman)",
  source = source,
  grade = "read",
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D4.04" {
  fr = "Mauvaises conditions de vie",
  en = "Bad living conditions",
  source = source,
  grade = "read",
  seen_by = {
    inspection_travail = {
      fr = "Logés sur place dans un local sans eau ni sanitaires",
      en = "Housed on site in a place without water or toilets",
    },
  },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D4.05" {
  fr = "Très mauvaises conditions de travail",
  en = "Very bad working conditions",
  source = source,
  grade = "read",
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D4.06" {
  fr = "Travail dangereux",
  en = "Hazardous work",
  source = source,
  grade = "read",
  seen_by = {
    inspection_travail = {
      fr = "Machines ou produits dangereux sans protection",
      en = "Dangerous machines or products without protection",
    },
  },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "strong",  -- N, N
  },
}

indicator "oit.D4.07" {
  fr = "Non-respect du droit du travail ou du contrat signé",
  en = "No respect of labour law or signed contract",
  source = source,
  grade = "read",
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D4.08" {
  fr = "Absence de protection sociale (contrat, assurance)",
  en = "No social protection (contract, insurance)",
  source = source,
  grade = "read",
  counts_as = {
    adulte "medium",
    majeur_sexuelle "weak",  -- L
  },
}

indicator "oit.D4.09" {
  fr = "Pas d'accès à l'éducation",
  en = "No access to education",
  source = source,
  grade = "read",
  counts_as = {
    adulte "weak", enfant "medium",
    majeur_sexuelle "weak", mineur_sexuelle "medium",  -- L, L
  },
}
