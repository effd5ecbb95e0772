language(1)

-- What the indicator files share: `local i = use "national.indices"`. One wording of a cell, so
-- that two dimensions of a list cannot come to count differently.

-- A cell of the ILO/EC list. The sexual columns are known from memory and stand in a grid of their
-- own (oit_2009_sexuelle.lua).
local function cellule(grid, dimension, profile, grade)
  return function(strength)
    return { grid = grid, dimension = dimension, strength = strength, grade = grade,
      profiles = { profile } }
  end
end

-- The cells of one dimension, a function a profile: `d.adulte "strong"`.
local function oit(dimension)
  return {
    adulte = cellule("oit_2009", dimension, "adulte_travail"),
    enfant = cellule("oit_2009", dimension, "enfant_travail"),
    majeur_sexuelle = cellule("oit_2009_sexuelle", dimension, "adulte_sexuelle", "memory"),
    mineur_sexuelle = cellule("oit_2009_sexuelle", dimension, "enfant_sexuelle", "memory"),
  }
end

-- An element of article 225-4-1 that the observation shows as well, whatever list named it.
local function element(grid, dimension)
  return function()
    return { grid = grid, dimension = dimension }
  end
end

-- What a kind of actor sees or hears, in its own words; never what it means.
local function vu(fr, en)
  return { fr = fr, en = en }
end

-- The same words for several kinds of actor, where the list's own label says too little.
local function vu_par(actors, fr, en)
  local seen_by = {}
  for _, actor in ipairs(actors) do
    seen_by[actor] = vu(fr, en)
  end
  return seen_by
end

return {
  source_oit = "OIT/CE 2009, WCMS_105023, d'après une transcription",
  oit = oit,
  moyen_sexuelle = element("fr_sexuelle", "moyen"),
  moyen_delits = element("fr_delits_contraints", "moyen"),
  -- Forcing someone to offend is itself a purpose (worked example 8).
  but_delits = element("fr_delits_contraints", "but"),
  vu = vu,
  vu_par = vu_par,
}
