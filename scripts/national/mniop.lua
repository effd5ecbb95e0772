language(1)

-- The mechanism itself, as the reply of 18 June 2024 announces it: nothing below has legal effect,
-- and whether any of it exists since was not seen (law.md, 9.11). What this library answers needs
-- none of it. Work under way on access to stay (report, l.777) has no content yet, hence no rule.

local function annonce(t)
  return version {
    since = "2024-06-18",
    basis = t.basis,
    status = t.status or "planned",
    never_requires = {
      "plainte_deposee", "souhaite_plainte", "temoignage_procedure", "cooperation_enqueteurs",
      "nationalite", "sejour_regulier",
    },
    grade = "report",
    note = t.note,
  }
end

measure "mniop_niveau_1_reperage" {
  fr = "MNIOP, niveau 1 : partage des indices entre acteurs de première ligne",
  en = "MNIOP, level 1: indicators shared among front-line actors",
  annonce { basis = { "CP(2024)05, point 5.a", "Plan national 2024-2027" } },
}

-- No complaint, no cooperation (recommendation 5.c): support goes *towards* a complaint.
measure "mniop_niveau_2_protection" {
  fr = "MNIOP, niveau 2 : mise à l'abri et accompagnement pluridisciplinaire",
  en = "MNIOP, level 2: shelter and multidisciplinary support",
  annonce {
    basis = { "CP(2024)05, point 5.a", "Plan national 2024-2027" },
    note = {
      fr = "L'accompagnement mène vers une plainte, il n'en dépend pas.",
      en = "Support leads towards a complaint, it does not depend on one.",
    },
  },
}

-- In the law that was read only police and gendarmerie identify formally, for stay (law.md, 10).
measure "mniop_validation" {
  fr = "MNIOP : une autorité, encore à définir, valide l'entrée et engage certains droits",
  en = "MNIOP: an authority, yet to be defined, validates entry and engages certain rights",
  annonce { basis = { "CP(2024)05, point 5.a" } },
}

-- Every victim of crime; an experiment in several departments, at the level of their CLAV.
measure "guichet_unique_victimes" {
  fr = "Guichet unique des victimes, à l'essai dans plusieurs départements",
  en = "Single desk for victims, on trial in several departments",
  annonce { basis = { "CP(2024)05, point 1" } },
}

-- "Not the option retained" (report, l.439): two offices and the training of the front line
-- instead. The numbers that answer are in numeros.lua.
measure "ligne_telephonique_traite" {
  fr = "Ligne téléphonique propre à la traite : écartée par les autorités",
  en = "Telephone line for trafficking alone: declined by the authorities",
  annonce {
    basis = { "CP(2024)05, point 5.h" },
    status = "refused",
    note = {
      fr = "Le 17, le 119, le 116 006 et les autres numéros répondent.",
      en = "17, 119, 116 006 and the other numbers answer.",
    },
  },
}
