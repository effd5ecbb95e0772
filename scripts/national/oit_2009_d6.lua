language(1)

-- ILO/EC operational indicators of trafficking (2009), dimension D6:
-- abus de vulnérabilité à destination.
-- Labour columns: WCMS_105023 read through a secondary transcription, counts cross-checked
-- (indicators.md, 1.3). Sexual columns: from memory, in a grid of their own, oit_2009_sexuelle; the
-- line ends with the source's marks, adult then child: M memory, L memory with low confidence, N a
-- side remark of the transcription. French labels are ours.

local source <const> = "OIT/CE 2009, WCMS_105023, d'après une transcription"

local function adulte(strength)
  return { grid = "oit_2009", dimension = "D6", strength = strength,
    profiles = { "adulte_travail" } }
end

local function enfant(strength)
  return { grid = "oit_2009", dimension = "D6", strength = strength,
    profiles = { "enfant_travail" } }
end

local function sexuelle(profile, strength)
  return { grid = "oit_2009_sexuelle", dimension = "D6", strength = strength, grade = "memory",
    profiles = { profile } }
end

local function majeur_sexuelle(strength)
  return sexuelle("adulte_sexuelle", strength)
end

local function mineur_sexuelle(strength)
  return sexuelle("enfant_sexuelle", strength)
end

indicator "oit.D6.01" {
  fr = "Dépendance envers les exploiteurs (vie quotidienne, déplacements)",
  en = "Dependency on exploiters (daily life, movement, contacts)",
  source = source,
  grade = "read",
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D6.02" {
  fr = "Difficulté à vivre dans un lieu inconnu",
  en = "Difficulty living in an unknown area",
  source = source,
  grade = "read",
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D6.03" {
  fr = "Raisons économiques",
  en = "Economic reasons",
  source = source,
  grade = "read",
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D6.04" {
  fr = "Situation familiale",
  en = "Family situation",
  source = source,
  grade = "read",
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D6.05" {
  fr = "Rapport aux autorités / statut légal",
  en = "Relationship with authorities / legal status",
  source = source,
  grade = "read",
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D6.06" {
  fr = "Difficultés passées",
  en = "Difficulties in the past",
  source = source,
  grade = "read",
  counts_as = {
    adulte "weak", enfant "medium",
    majeur_sexuelle "weak", mineur_sexuelle "medium",  -- L, L
  },
}

indicator "oit.D6.07" {
  fr = "Caractéristiques personnelles (groupe discriminé)",
  en = "Personal characteristics (discriminated group)",
  source = source,
  grade = "read",
  counts_as = {
    adulte "weak", enfant "medium",
    majeur_sexuelle "weak", mineur_sexuelle "medium",  -- L, L
  },
}
