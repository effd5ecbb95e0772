language(1)

-- The lists side by side: one observation counts once, whichever list named it; what has no score
-- concludes nothing; what speaks of origin, age or disability is never counted; the sexual columns
-- of ILO, from memory, are shown and read by no rule. Forced begging, domestic servitude, and the
-- forms that only the article describes. Expectations derived by hand from indicators.md.

local function cas(name, age, present, expect, facts)
  local all_facts = facts or {}
  all_facts.age = age
  scenario(name) {
    as_of = "2024-06-01",
    facts = all_facts,
    present = present,
    expect = expect,
  }
end

-- Crosswalk.

cas("Horaires nommés par quatre listes : un seul signe fort, la dimension reste possible", 30,
  { "oit.D4.01", "onudc.GEN.25", "onudc.LAB.07", "oit11.11" },
  {
    sufficient = false,
    dimensions = {
      ["oit_2009.adulte_travail.D4"] = "possible", ["onudc.travail.D4"] = "positive",
      ["oit_11.tous.signes"] = "positive",
    },
  })

cas("Signes nommés par l'ONUDC seule : ils comptent comme ceux de l'OIT", 30,
  { "onudc.LAB.07", "onudc.GEN.23" },
  {
    dimensions = { ["oit_2009.adulte_travail.D4"] = "positive" },
    forms = { travail = { broad = "possible" } },
  })

cas("Papiers tenus par un tiers, dans trois listes : compté une fois", 30,
  { "oit.D5.01", "onudc.GEN.13", "oit11.07" },
  { sufficient = false, dimensions = { ["oit_2009.adulte_travail.D5"] = "possible" } })

cas("Papiers et dette, par les onze signes de l'OIT : deux forts, contrainte", 30,
  { "oit11.07", "oit11.09" },
  { sufficient = true, dimensions = { ["oit_2009.adulte_travail.D5"] = "positive" } })

cas("Se croire lié par une dette n'est pas la servitude pour dette", 30,
  { "onudc.GEN.32", "oit.D5.01" },
  { sufficient = false, dimensions = { ["oit_2009.adulte_travail.D5"] = "possible" } })

cas("Une amende est une partie de la manipulation du salaire, non la même chose", 30,
  { "onudc.LAB.13", "onudc.GEN.23", "onudc.GEN.27" },
  {
    sufficient = false,
    -- GEN.23 and GEN.27 are two medium indicators of D4; LAB.13 counts in UNODC's list only.
    dimensions = { ["oit_2009.adulte_travail.D4"] = "possible" },
  })

cas("Signes de l'ONUDC sur l'exploitation sexuelle : les mêmes que ceux de la grille française", 30,
  { "onudc.SEX.03", "onudc.SEX.05", "onudc.SEX.06" },
  {
    sufficient = true,
    dimensions = {
      ["fr_sexuelle.majeur.moyen"] = "positive", ["fr_sexuelle.majeur.but"] = "positive",
    },
    forms = { sexuelle = { broad = "yes", french = "possible" } },
  })

cas("Sans argent, dit deux fois : un signe de contrôle, il en faut deux", 30,
  { "fr.sexuelle.13", "onudc.SEX.11" },
  { sufficient = false, dimensions = { ["fr_sexuelle.majeur.controle"] = "possible" } })

cas("Les restes à manger, dans trois listes : une condition, il en faut trois", 30,
  { "onudc.CHI.08", "onudc.DOM.08", "onudc.LAB.04", "onudc.DOM.03" },
  {
    sufficient = false,
    dimensions = { ["fr_servitude_domestique.majeur.conditions"] = "possible" },
  }, { moyen = { "contrainte" } })

cas("Les restes à manger, nommés par la liste travail : la même condition", 30,
  { "onudc.LAB.04", "onudc.DOM.03", "onudc.DOM.04" },
  { dimensions = { ["fr_servitude_domestique.majeur.conditions"] = "positive" } })

cas("Sans argent, sans papiers, par la liste de l'ONUDC : deux signes de contrôle", 30,
  { "onudc.SEX.11", "onudc.SEX.12" },
  { dimensions = { ["fr_sexuelle.majeur.controle"] = "positive" } })

scenario "Deux acteurs, deux listes, deux observations : la contrainte est montrée" {
  as_of = "2024-06-01",
  signals = {
    {
      id = "a", date = "2024-05-02", actor = "police",
      facts = { age = 30 }, present = { "onudc.GEN.13" },
    },
    {
      id = "b", date = "2024-05-20", actor = "hopital", present = { "oit.D5.01", "oit.D5.04" },
    },
  },
  expect = {
    sufficient = true,
    dimensions = { ["oit_2009.adulte_travail.D5"] = "positive" },
  },
}

-- Lists without a score.

cas("Les signes de l'OIT sans équivalent en 2009, tous ensemble : montrés, rien n'est conclu", 30,
  { "oit11.01", "oit11.02", "oit11.03", "oit11.04", "oit11.05", "oit11.06", "oit11.10" },
  {
    sufficient = false,
    dimensions = { ["oit_11.tous.signes"] = "positive" },
    forms = { travail = { strict = "possible", broad = "possible" } },
  })

cas("Peur et méfiance : montrées, et ne suffisent pas même devant un danger", 30,
  { "onudc.GEN.05", "onudc.GEN.10" },
  {
    sufficient = false,
    dimensions = { ["onudc.generale.autres"] = "positive", ["onudc.generale.D6"] = "positive" },
    forms = { signes_generaux = { strict = "not_applicable", broad = "not_applicable" } },
    alert = { urgence_vitale = "open" },
  }, { danger_immediat = true })

cas("Signes de la liste sur les enfants : montrés sous leur dimension", 9,
  { "onudc.CHI.05", "onudc.CHI.10" },
  {
    sufficient = false,
    minor = "yes",
    dimensions = { ["onudc.enfants.D4"] = "positive", ["onudc.enfants.acte"] = "positive" },
  })

-- What is never counted.

local contexte <const> = {
  "onudc.GEN.34", "onudc.SEX.01", "onudc.SEX.17", "onudc.SEX.18", "onudc.BEG.01", "onudc.BEG.03",
  "onudc.BEG.04", "onudc.BEG.05", "fr.sexuelle.annonces_origine",
}

cas("Origine, âge, handicap : tout ensemble, devant un danger, rien n'est compté", 30, contexte,
  { sufficient = false, not_asks = contexte }, { danger_immediat = true, enferme = true })

cas("Enfant vu mendier, et rien d'autre : aucune liste ne le compte, rien n'est fermé", 10,
  { "onudc.BEG.01" },
  {
    sufficient = false,
    duty = { information_preoccupante = "incomplete", signalement_procureur_mineur = "incomplete" },
  })

-- ILO's sexual columns, from memory.

cas("Colonnes sexuelles : deux forts de mémoire, montrés ; rien n'est conclu", 30,
  { "oit.D2.02", "oit.D2.03", "oit.D4.02", "oit.D4.04", "oit.D4.07" },
  {
    -- Threats and selling are medium for labour, strong (from memory) in the sexual column.
    sufficient = false,
    dimensions = {
      ["oit_2009_sexuelle.adulte_sexuelle.D2"] = "positive",
      ["oit_2009_sexuelle.adulte_sexuelle.D4"] = "positive",
      ["oit_2009.adulte_travail.D2"] = "possible",
    },
    forms = { sexuelle = { strict = "not_applicable", broad = "yes", french = "possible" } },
  }, { prostitution = true })

cas("Colonnes sexuelles d'un enfant : clients imposés et travail dangereux, forts de mémoire", 16,
  { "oit.D5.07", "oit.D5.08", "oit.D4.06", "oit.D4.09" },
  {
    minor = "yes",
    dimensions = {
      ["oit_2009_sexuelle.enfant_sexuelle.D5"] = "positive",
      ["oit_2009_sexuelle.enfant_sexuelle.D4"] = "positive",
      -- Two medium indicators only in the labour column.
      ["oit_2009.enfant_travail.D4"] = "possible",
    },
  })

cas("Salarié non payé et retenu : le travail est montré, l'exploitation sexuelle ne l'est pas", 30,
  { "oit.D4.02", "oit.D4.04", "oit.D4.07", "oit.D5.01", "oit.D5.02" },
  {
    sufficient = true,
    forms = {
      travail = { strict = "possible", broad = "yes", french = "yes" },
      sexuelle = { broad = "possible", french = "possible" },
    },
  })

-- Forms that only the article describes.

cas("Prélèvement d'organe : acte, moyen et but affirmés", 40, {},
  {
    sufficient = true,
    forms = { prelevement_organe = { broad = "yes", french = "yes" } },
  }, {
    exploitation = { "prelevement_organe" }, acte = { "recruter" }, moyen = { "avantage" },
    but_exploitation = true,
  })

cas("Prélèvement d'organe : moyen et but, l'acte reste à montrer", 40, {},
  {
    sufficient = true,
    forms = { prelevement_organe = { broad = "yes", french = "possible" } },
  }, {
    exploitation = { "prelevement_organe" }, moyen = { "avantage" }, but_exploitation = true,
  })

cas("Prélèvement d'organe, mineur : aucun moyen n'est requis", 16, {},
  {
    sufficient = true,
    forms = { prelevement_organe = { broad = "yes", french = "yes" } },
    duty = { information_preoccupante = "open" },
  }, {
    exploitation = { "prelevement_organe" }, acte = { "transporter" }, but_exploitation = true,
  })

cas("Mariage forcé nommé : les éléments de l'article sont montrés, et se complètent", 19, {},
  {
    sufficient = false,
    forms = { mariage_force = { broad = "possible", french = "possible" } },
    asks = { "but_exploitation", "moyen", "acte" },
  }, { exploitation = { "mariage_force" } })
