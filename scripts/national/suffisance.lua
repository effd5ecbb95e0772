language(1)

-- What suffices to trigger shelter and multidisciplinary support (report, 5.a, level 1 to level 2).
-- Any one of these does. The threshold is lower than the published classification of trafficking on
-- purpose, as with the two thresholds of the United Kingdom: too late costs more than too early.
-- One weak sign alone does not suffice. Nothing that the law gives, that a child is owed or that an
-- emergency calls for hangs on this. An emergency that the reporter declares suffices by itself.

local f = use "national.formules"

-- Any indicator that ILO's labour list or a French grid counts: beside confinement or danger one is
-- enough. What is context only is in no grid, and not here; nor are the signs that only an unscored
-- list names (fear, say), living with one's employer, and the screening instruments.
-- D6 has seven: the last speaks of a discriminated group, and is context only.
local sizes <const> = { D1 = 10, D2 = 10, D3 = 16, D4 = 9, D5 = 15, D6 = 6 }

local function un_indice()
  local nodes = {}
  local function add(prefix, number)
    local zero = ""
    if number < 10 then
      zero = "0"
    end
    nodes[#nodes + 1] = present(prefix .. zero .. number)
  end
  for dimension, size in pairs(sizes) do
    for number = 1, size do
      add("oit." .. dimension .. ".", number)
    end
  end
  for _, number in ipairs { 1, 2, 3, 11, 12, 13, 14, 15, 16, 21, 22, 23, 24 } do
    add("fr.sexuelle.", number)
  end
  for _, number in ipairs { 1, 2, 3, 11, 12, 13, 21, 22, 23 } do
    add("fr.delits.", number)
  end
  for _, number in ipairs { 1, 11, 12, 13, 21, 22, 23 } do
    add("fr.mendicite.", number)
  end
  for _, number in ipairs { 6, 11, 12, 16 } do
    add("onudc.BEG.", number)
  end
  for _, number in ipairs { 1, 11, 21, 22, 23 } do
    add("fr.servitude.", number)
  end
  for number = 2, 8 do
    add("onudc.DOM.", number)
  end
  for number = 1, 7 do
    add("mna.", number)
  end
  nodes[#nodes + 1] = present "fr.sexuelle.papiers"
  return any(nodes)
end

sufficiency {
  fr = "Une grille conclut, en lecture large ou française",
  en = "A grid concludes, in the broad or the French reading",
  when = any {
    reading "oit_2009.broad", reading "oit_2009.french",
    reading "fr_sexuelle.broad", reading "fr_sexuelle.french",
    reading "fr_delits_contraints.broad", reading "fr_delits_contraints.french",
    reading "fr_mendicite.broad", reading "fr_mendicite.french",
    reading "fr_servitude_domestique.broad", reading "fr_servitude_domestique.french",
    reading "fr_225_4_1.broad", reading "fr_225_4_1.french",
    reading "mna_signaux.broad",
  },
}

sufficiency {
  fr = "Contrainte sur le lieu d'exploitation : signes de travail forcé",
  en = "Coercion at destination: signs of forced labour",
  when = positive "oit_2009.D5",
}

sufficiency {
  fr = "Motifs raisonnables établis par les enquêteurs",
  en = "Reasonable grounds established by the investigators",
  when = fact.motifs_raisonnables,
}

-- For a child no means is needed (CP 225-4-1, II), and what opens the report to the prosecutor
-- (law.md, 10.10) cannot be said to be too little here.
sufficiency {
  fr = "Mineur en situation de prostitution, ou dont une exploitation est nommée",
  en = "A minor in prostitution, or whose exploitation is named",
  when = all { fact.mineur, any { fact.prostitution, f.exploitation() } },
}

sufficiency {
  fr = "Personne enfermée, en danger immédiat ou avec l'auteur, et une exploitation est nommée ou"
    .. " un indice est vu",
  en = "Confined, in immediate danger or with the exploiter, and an exploitation is named or an"
    .. " indicator seen",
  when = all {
    any { fact.danger_immediat, fact.enferme, fact.avec_auteur },
    any { f.exploitation(), un_indice() },
  },
}

-- Social vulnerability is no means of article 225-4-1 (oit_2009.lua), and protects all the same.
sufficiency {
  fr = "Un but d'exploitation est affirmé, et une vulnérabilité sociale est exploitée",
  en = "A purpose of exploitation is stated, and social vulnerability is made use of",
  when = all {
    fact.but_exploitation,
    any { positive "oit_2009.D3", positive "oit_2009.D6" },
  },
}
