language(1)

-- Forced begging and domestic servitude: the lists that ILO does not have. Derived by hand.

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

-- Forced begging.

cas("Enfant qui remet l'argent de la mendicité : le but suffit, et l'enfant est signalé", 12,
  { "fr.mendicite.21" },
  {
    sufficient = true,
    minor = "yes",
    dimensions = { ["fr_mendicite.mineur.but"] = "positive" },
    forms = { mendicite = { strict = "not_applicable", broad = "yes", french = "possible" } },
    duty = { information_preoccupante = "open", signalement_procureur_mineur = "open" },
  })

cas("Enfant en groupe dans les trains : un signe seul ne dit rien", 12, { "onudc.BEG.06" },
  {
    sufficient = false,
    dimensions = { ["fr_mendicite.mineur.signes_de_but"] = "possible" },
    forms = { mendicite = { broad = "possible" } },
  })

cas("Enfant en groupe dans les trains, chaque jour à la même place : deux signes", 12,
  { "onudc.BEG.06", "fr.mendicite.23" },
  {
    sufficient = true,
    dimensions = { ["fr_mendicite.mineur.signes_de_but"] = "positive" },
    forms = { mendicite = { broad = "yes", french = "possible" } },
  })

cas("Enfant déposé et repris, qui remet l'argent : acte et but", 12,
  { "fr.mendicite.01", "fr.mendicite.21" },
  { sufficient = true, forms = { mendicite = { broad = "yes", french = "yes" } } })

cas("Adulte qui remet l'argent : le but seul, un moyen reste à montrer", 40, { "fr.mendicite.21" },
  {
    sufficient = false,
    forms = { mendicite = { broad = "possible", french = "possible" } },
    asks = { "moyen", "fr.mendicite.12", "oit.D5.04" },
  })

cas("Adulte surveillé, qui doit rapporter une somme : deux signes de contrôle font un moyen", 40,
  { "fr.mendicite.22", "fr.mendicite.12", "fr.mendicite.13" },
  {
    sufficient = true,
    dimensions = { ["fr_mendicite.majeur.controle"] = "positive" },
    forms = { mendicite = { broad = "yes", french = "possible" } },
  })

cas("Adulte qui doit rapporter une somme, papiers tenus par un tiers", 40,
  { "fr.mendicite.22", "onudc.GEN.13" },
  {
    sufficient = true,
    dimensions = { ["fr_mendicite.majeur.moyen"] = "positive" },
    forms = { mendicite = { broad = "yes", french = "possible" } },
  })

cas("Adulte puni s'il ne rapporte pas assez : le signe de l'ONUDC est celui des délits", 40,
  { "onudc.BEG.09", "fr.mendicite.22", "fr.mendicite.01" },
  {
    sufficient = true,
    dimensions = {
      ["fr_mendicite.majeur.moyen"] = "positive",
      ["fr_delits_contraints.majeur.moyen"] = "positive",
    },
    forms = {
      mendicite = { broad = "yes", french = "yes" },
      delits_contraints = { broad = "possible" },
    },
  })

cas("Une mendicité nommée et affirmée comme but, avec un moyen", 40, {},
  { sufficient = true, forms = { mendicite = { broad = "yes", french = "possible" } } },
  { exploitation = { "mendicite" }, but_exploitation = true, moyen = { "autorite" } })

cas("Signes d'un groupe qui voyage : ils ne nourrissent aucune grille française", 12,
  { "onudc.BEG.13", "onudc.BEG.15" },
  {
    sufficient = false,
    dimensions = {
      ["onudc.mendicite.acte"] = "positive", ["fr_mendicite.mineur.acte"] = "possible",
    },
  })

-- Domestic servitude.

local maison <const> = { "onudc.DOM.02", "onudc.DOM.03", "onudc.DOM.04" }

cas("Trois conditions indignes, sans moyen : exploitation possible, il faut regarder plus loin", 28,
  maison,
  {
    sufficient = false,
    dimensions = { ["fr_servitude_domestique.majeur.conditions"] = "positive" },
    forms = { servitude_domestique = { broad = "possible", french = "possible" } },
  })

cas("Trois conditions et deux signes de contrôle, chez l'employeur : les trois éléments", 28,
  {
    "onudc.DOM.01", "onudc.DOM.02", "onudc.DOM.03", "onudc.DOM.04", "onudc.DOM.06",
    "onudc.DOM.07",
  },
  {
    sufficient = true,
    dimensions = {
      ["fr_servitude_domestique.majeur.acte"] = "positive",
      ["fr_servitude_domestique.majeur.controle"] = "positive",
      ["onudc.domestique.D5"] = "positive",
    },
    forms = { servitude_domestique = { broad = "yes", french = "yes" } },
  })

cas("Enfant dans une chambre partagée, sans espace à lui : deux conditions ne suffisent pas", 10,
  { "onudc.DOM.03", "onudc.DOM.04" },
  {
    sufficient = false,
    dimensions = { ["fr_servitude_domestique.mineur.conditions"] = "possible" },
    forms = { servitude_domestique = { broad = "possible" } },
  })

cas("Enfant qui mange à part, par la liste des enfants : la même condition", 10,
  { "onudc.CHI.07", "onudc.DOM.03", "onudc.DOM.04" },
  {
    sufficient = true,
    dimensions = { ["fr_servitude_domestique.mineur.conditions"] = "positive" },
    forms = { servitude_domestique = { broad = "yes", french = "possible" } },
    duty = { signalement_procureur_mineur = "open" },
  })

cas("Enfant placé dans une famille, qui garde les enfants au lieu d'aller à l'école", 11,
  { "fr.servitude.01", "fr.servitude.23" },
  {
    sufficient = true,
    forms = { servitude_domestique = { broad = "yes", french = "yes" } },
    duty = { information_preoccupante = "open" },
  })

cas("Adulte jamais payée, passeport tenu par l'employeur", 35,
  { "fr.servitude.21", "oit11.07" },
  {
    sufficient = true,
    dimensions = { ["fr_servitude_domestique.majeur.moyen"] = "positive" },
    forms = { servitude_domestique = { broad = "yes", french = "possible" } },
  })

cas("Le passeport tenu, seul : la contrainte ne dit aucune forme", 35, { "oit.D5.01" },
  {
    sufficient = false,
    -- Not pointed to: coercion alone is no sign of servitude or of begging.
    forms = { servitude_domestique = { broad = "not_shown" }, mendicite = { broad = "not_shown" } },
  })

cas("Enfermée, sans téléphone à elle : un indice suffit devant l'enfermement", 35,
  { "fr.servitude.11" }, { sufficient = true }, { enferme = true })

cas("Enfermée, et logée chez l'employeur : ce seul trait ne compte pas", 35,
  { "onudc.DOM.01" }, { sufficient = false }, { enferme = true })

scenario "Âge contesté : les conditions seules suffisent, comme pour un mineur" {
  as_of = "2024-06-01",
  facts = { age = 19, age_conteste = true },
  present = maison,
  expect = {
    sufficient = true,
    minor = "presumed",
    forms = { servitude_domestique = { broad = "yes" } },
  },
}
