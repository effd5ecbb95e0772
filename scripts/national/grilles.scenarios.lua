language(1)

-- The French grids, the signals of the Mission MNA, doubt about age, and what suffices.

scenario "Adulte : signes de but et de moyen, l'acte reste à montrer" {
  as_of = "2024-06-01",
  facts = { age = 25 },
  present = { "fr.sexuelle.11", "fr.sexuelle.21", "fr.sexuelle.22" },
  expect = {
    sufficient = true,
    dimensions = {
      ["fr_sexuelle.majeur.moyen"] = "positive", ["fr_sexuelle.majeur.but"] = "positive",
      ["fr_sexuelle.majeur.acte"] = "possible",
    },
    forms = { sexuelle = { strict = "not_applicable", broad = "yes", french = "possible" } },
    asks = { "acte" },
  },
}

scenario "Adulte : acte, moyen et but" {
  as_of = "2024-06-01",
  facts = { age = 25, acte = { "heberger" }, moyen = { "contrainte" } },
  present = { "fr.sexuelle.23", "fr.sexuelle.24" },
  expect = {
    sufficient = true,
    forms = { sexuelle = { broad = "yes", french = "yes" } },
  },
}

scenario "Adulte : un seul signe de but ne suffit pas" {
  as_of = "2024-06-01",
  facts = { age = 25, moyen = { "contrainte" } },
  present = { "fr.sexuelle.21" },
  expect = {
    sufficient = false,
    forms = { sexuelle = { broad = "possible", french = "possible" } },
  },
}

scenario "Mineure en situation de prostitution : le but est montré, aucun moyen n'est requis" {
  as_of = "2024-06-01",
  facts = { age = 15, prostitution = true, exploitation = { "sexuelle" } },
  expect = {
    sufficient = true,
    minor = "yes",
    forms = { sexuelle = { broad = "yes", french = "possible" } },
  },
}

scenario "Les papiers confisqués comptent une fois, dans chaque liste qui les nomme" {
  as_of = "2024-06-01",
  facts = { age = 25 },
  present = { "oit.D5.01" },
  expect = {
    sufficient = false,
    dimensions = {
      ["oit_2009.adulte_travail.D5"] = "possible",
      ["fr_sexuelle.majeur.moyen"] = "positive",
      ["fr_delits_contraints.majeur.moyen"] = "positive",
    },
  },
}

scenario "Adulte forcé de voler" {
  as_of = "2024-06-01",
  facts = { age = 22 },
  present = { "fr.delits.22", "fr.delits.11", "fr.delits.03" },
  expect = {
    sufficient = true,
    forms = { delits_contraints = { broad = "yes", french = "yes" } },
  },
}

scenario "Enfant qui vend des stupéfiants : l'acte reste à montrer" {
  as_of = "2024-06-01",
  facts = { age = 14 },
  present = { "fr.delits.21" },
  expect = {
    sufficient = true,
    forms = { delits_contraints = { broad = "yes", french = "possible" } },
  },
}

scenario "Mission MNA : un signal oriente, deux suffisent" {
  as_of = "2024-06-01",
  facts = { mna = true },
  present = { "mna.06" },
  expect = {
    sufficient = false,
    minor = "yes",
    forms = { indeterminee = { broad = "possible", strict = "not_applicable" } },
    asks = { "mna.01", "mna.03" },
  },
}

scenario "Mission MNA : passeport d'un autre et hébergement par des tiers" {
  as_of = "2024-06-01",
  facts = { mna = true },
  present = { "mna.01", "mna.02" },
  expect = {
    sufficient = true,
    dimensions = { ["mna_signaux.mna.signaux"] = "positive" },
    forms = { indeterminee = { broad = "yes" } },
  },
}

scenario "Âge contesté : lu comme mineur" {
  as_of = "2024-06-01",
  facts = { age = 19, age_conteste = true },
  present = { "oit.D4.01", "oit.D4.09" },
  expect = {
    sufficient = true,
    minor = "presumed",
    dimensions = { ["oit_2009.enfant_travail.D4"] = "positive" },
    forms = { travail = { broad = "yes", strict = "not_applicable" } },
  },
}

scenario "Âge inconnu : les deux profils sont montrés" {
  as_of = "2024-06-01",
  present = { "oit.D4.01", "oit.D4.02" },
  expect = {
    sufficient = false,
    minor = "unknown",
    dimensions = {
      ["oit_2009.adulte_travail.D4"] = "positive", ["oit_2009.enfant_travail.D4"] = "positive",
    },
    asks = { "age" },
  },
}

scenario "Urgence déclarée par le signalant : suffit par elle-même" {
  as_of = "2024-06-01",
  emergency = true,
  actor = "hopital",
  expect = { sufficient = true },
}

scenario "Enfermée, et une exploitation est nommée" {
  as_of = "2024-06-01",
  facts = { age = 40, enferme = true, exploitation = { "servitude_domestique" } },
  expect = { sufficient = true },
}

scenario "Enfermée, et un seul indice" {
  as_of = "2024-06-01",
  facts = { age = 40, enferme = true },
  present = { "oit.D5.05" },
  expect = { sufficient = true },
}

scenario "Enfermée, sans indice ni exploitation nommée : pas encore" {
  as_of = "2024-06-01",
  facts = { age = 40, enferme = true },
  expect = { sufficient = false, asks = { "exploitation", "oit.D5.04" } },
}

scenario "Danger immédiat, et un signe d'origine : il n'est pas compté" {
  as_of = "2024-06-01",
  facts = { age = 40, danger_immediat = true },
  present = { "fr.sexuelle.annonces_origine" },
  expect = { sufficient = false },
}

scenario "Un but affirmé et une vulnérabilité sociale suffisent, sans moyen de l'article" {
  as_of = "2024-06-01",
  facts = { age = 30, acte = { "heberger" }, but_exploitation = true },
  present = { "oit.D6.01", "oit.D6.03", "oit.D6.05" },
  expect = {
    sufficient = true,
    forms = { travail = { broad = "possible", french = "possible" } },
  },
}

scenario "Une exploitation nommée ne suffit pas seule, et se complète" {
  as_of = "2024-06-01",
  facts = { age = 40, exploitation = { "servitude_domestique" } },
  expect = { sufficient = false, asks = { "enferme", "danger_immediat", "avec_auteur" } },
}

scenario "Motifs raisonnables établis par la gendarmerie" {
  as_of = "2024-06-01",
  actor = "gendarmerie",
  facts = { age = 40, motifs_raisonnables = true },
  expect = { sufficient = true },
}

scenario "Motifs raisonnables affirmés par un transporteur : montrés, non comptés" {
  as_of = "2024-06-01",
  actor = "transport",
  facts = { age = 40, motifs_raisonnables = true },
  expect = { sufficient = false, notices = { "allegation" } },
}

scenario "Ce qui touche à l'origine n'est jamais compté" {
  as_of = "2024-06-01",
  facts = { age = 25 },
  present = { "fr.sexuelle.annonces_origine" },
  expect = { sufficient = false, not_asks = { "fr.sexuelle.annonces_origine" } },
}

scenario "Sans papiers à montrer, seule : ni moyen ni lecture, rien ne dit qu'un tiers agit" {
  as_of = "2024-06-01",
  facts = { age = 30 },
  present = { "fr.sexuelle.papiers", "fr.sexuelle.01", "fr.sexuelle.21", "fr.sexuelle.22" },
  expect = {
    sufficient = false,
    dimensions = {
      ["fr_sexuelle.majeur.moyen"] = "possible", ["fr_sexuelle.majeur.controle"] = "possible",
    },
    forms = { sexuelle = { broad = "possible", french = "possible" } },
    asks = { "fr.sexuelle.16", "fr.sexuelle.11" },
  },
}

scenario "Sans papiers, sans argent : deux signes faibles ensemble font un moyen" {
  as_of = "2024-06-01",
  facts = { age = 30 },
  present = {
    "fr.sexuelle.papiers", "fr.sexuelle.13", "fr.sexuelle.01", "fr.sexuelle.21", "fr.sexuelle.22",
  },
  expect = {
    sufficient = true,
    dimensions = {
      ["fr_sexuelle.majeur.moyen"] = "possible", ["fr_sexuelle.majeur.controle"] = "positive",
    },
    forms = { sexuelle = { broad = "yes", french = "yes" } },
  },
}
