language(1)

-- The worked examples of indicators.md, 1.6 (adult and child labour lists), and the minimal sets of
-- the Delphi rule. Where an example says "no", every other indicator was looked for and not there:
-- an indicator that nobody looked for leaves the dimension possible, never not reached.

local sizes <const> = { D1 = 10, D2 = 10, D3 = 16, D4 = 9, D5 = 15, D6 = 7 }

local function code(dimension, number)
  if number < 10 then
    return "oit." .. dimension .. ".0" .. number
  end
  return "oit." .. dimension .. "." .. number
end

-- Every ILO indicator but those.
local function all_but(present)
  local seen = {}
  for _, id in ipairs(present) do
    seen[id] = true
  end
  local absent = {}
  for dimension, size in pairs(sizes) do
    for number = 1, size do
      local id = code(dimension, number)
      if not seen[id] then
        absent[#absent + 1] = id
      end
    end
  end
  return absent
end

-- One worked example, with everything else looked for: a dimension that it does not name is not
-- reached.
local function example(name, age, present, expect)
  local profile = "enfant_travail"
  if age >= 18 then
    profile = "adulte_travail"
  end
  for dimension in pairs(sizes) do
    local id = "oit_2009." .. profile .. "." .. dimension
    if expect.dimensions[id] == nil then
      expect.dimensions[id] = "not_reached"
    end
  end
  scenario(name) {
    as_of = "2024-06-01",
    facts = { age = age },
    present = present,
    absent = all_but(present),
    expect = expect,
  }
end

local function adulte(dimension)
  return "oit_2009.adulte_travail." .. dimension
end

example("Exemple 1 : tromperie, exploitation et contrainte", 30,
  { "oit.D1.01", "oit.D1.02", "oit.D4.01", "oit.D4.02", "oit.D5.01", "oit.D5.14" },
  {
    sufficient = true,
    dimensions = {
      [adulte "D1"] = "positive", [adulte "D4"] = "positive", [adulte "D5"] = "positive",
      [adulte "D2"] = "not_reached", [adulte "D3"] = "not_reached", [adulte "D6"] = "not_reached",
    },
    forms = { travail = { strict = "yes", broad = "yes", french = "yes" } },
  })

example("Exemple 2 : un seul signe fort ne suffit pas", 30, { "oit.D2.01" },
  {
    sufficient = false,
    dimensions = { [adulte "D2"] = "not_reached" },
    -- Nobody spoke of means or purpose: the facts of the article may still show them.
    forms = { travail = { strict = "not_shown", broad = "not_shown", french = "possible" } },
  })

scenario "Exemple 2, le reste inconnu : possible, et il faut regarder plus loin" {
  as_of = "2024-06-01",
  facts = { age = 30 },
  present = { "oit.D2.01" },
  expect = {
    sufficient = false,
    dimensions = { [adulte "D2"] = "possible", [adulte "D4"] = "possible" },
    forms = { travail = { strict = "possible", broad = "possible", french = "possible" } },
    asks = { "oit.D2.02", "oit.D4.01", "oit.D5.01" },
    not_asks = { "oit.D2.01" },
  },
}

example("Exemple 3 : exploitation sans moyen", 30, { "oit.D4.02", "oit.D4.04", "oit.D4.07" },
  {
    sufficient = false,
    dimensions = { [adulte "D4"] = "positive", [adulte "D5"] = "not_reached" },
    forms = { travail = { strict = "not_shown", broad = "not_shown", french = "possible" } },
  })

example("Exemple 4 : abus de vulnérabilité au recrutement, que la table stricte ignore", 30,
  {
    "oit.D3.02", "oit.D3.06", "oit.D3.15", "oit.D4.01", "oit.D4.04", "oit.D6.05", "oit.D6.06",
  },
  {
    sufficient = true,
    dimensions = {
      [adulte "D3"] = "positive", [adulte "D4"] = "positive", [adulte "D6"] = "not_reached",
    },
    -- Social vulnerability is no means of article 225-4-1: the French reading waits for one.
    forms = { travail = { strict = "not_shown", broad = "yes", french = "possible" } },
  })

example("Exemple 5 : un indice de plus du recrutement ferait basculer", 30,
  { "oit.D1.02", "oit.D1.03", "oit.D4.01", "oit.D4.09" },
  {
    sufficient = false,
    dimensions = { [adulte "D1"] = "not_reached", [adulte "D4"] = "positive" },
    forms = { travail = { strict = "not_shown", broad = "not_shown", french = "possible" } },
  })

example("Exemple 5 avec un indice faible de plus", 30,
  { "oit.D1.02", "oit.D1.03", "oit.D1.10", "oit.D4.01", "oit.D4.09" },
  {
    sufficient = true,
    dimensions = { [adulte "D1"] = "positive", [adulte "D4"] = "positive" },
    forms = { travail = { strict = "not_shown", broad = "yes", french = "yes" } },
  })

example("Exemple 6 : tromperie et exploitation", 30,
  { "oit.D1.01", "oit.D1.10", "oit.D4.03", "oit.D4.05", "oit.D4.08" },
  {
    sufficient = true,
    dimensions = {
      [adulte "D1"] = "positive", [adulte "D4"] = "positive", [adulte "D5"] = "not_reached",
    },
    forms = { travail = { strict = "not_shown", broad = "yes", french = "yes" } },
  })

example("Exemple 7 : un enfant, sans aucun moyen", 14, { "oit.D4.01", "oit.D4.09" },
  {
    sufficient = true,
    minor = "yes",
    dimensions = { ["oit_2009.enfant_travail.D4"] = "positive" },
    -- The act is not shown: no lodging, transport or recruitment item, and nobody named one.
    forms = { travail = { strict = "not_applicable", broad = "yes", french = "possible" } },
  })

example("Exemple 8 : un enfant forcé de voler, que la liste travail ne voit pas", 14,
  { "oit.D5.06", "oit.D5.07" },
  {
    -- The French list sees it: forcing someone to commit an offence is a purpose.
    sufficient = true,
    dimensions = {
      ["oit_2009.enfant_travail.D4"] = "not_reached",
      ["oit_2009.enfant_travail.D5"] = "positive",
      ["fr_delits_contraints.mineur.but"] = "positive",
    },
    forms = {
      travail = { strict = "not_applicable", broad = "not_shown", french = "possible" },
      delits_contraints = { broad = "yes", french = "possible" },
    },
    duty = { information_preoccupante = "open", signalement_procureur_mineur = "open" },
  })

example("Exemple 8 avec le logement et les trajets : acte et but, aucun moyen n'est requis", 14,
  { "oit.D5.06", "oit.D5.07", "oit.D6.01" },
  {
    sufficient = true,
    dimensions = {
      ["oit_2009.enfant_travail.D5"] = "positive",
      ["fr_delits_contraints.mineur.acte"] = "positive",
      ["fr_delits_contraints.mineur.but"] = "positive",
    },
    forms = {
      travail = { strict = "not_applicable", broad = "not_shown", french = "possible" },
      delits_contraints = { broad = "yes", french = "yes" },
    },
  })

example("Exemple 8, gardé et surveillé : acte et but", 14, { "oit.D5.06", "oit.D5.07", "oit.D5.03" },
  {
    dimensions = { ["oit_2009.enfant_travail.D5"] = "positive" },
    forms = { delits_contraints = { broad = "yes", french = "yes" } },
  })

example("Exemple 8, logé par ceux pour qui il vole : acte et but", 14,
  { "oit.D5.06", "oit.D5.07", "fr.delits.03" },
  {
    dimensions = { ["oit_2009.enfant_travail.D5"] = "positive" },
    forms = { delits_contraints = { broad = "yes", french = "yes" } },
  })

example("Exemple 8, venu et vivant avec le groupe : acte et but", 14,
  { "oit.D5.06", "oit.D5.07", "onudc.BEG.11", "onudc.BEG.12" },
  {
    dimensions = { ["oit_2009.enfant_travail.D5"] = "positive" },
    forms = { delits_contraints = { broad = "yes", french = "yes" } },
  })

-- For an adult the same signs show no means: the French reading waits for one.
example("Exemple 8, adulte : le moyen reste à montrer", 30,
  { "oit.D5.06", "oit.D5.07", "oit.D6.01" },
  { forms = { delits_contraints = { broad = "possible", french = "possible" } }, dimensions = {} })

example("Exemple 9 : contrainte et exploitation, hors de la table publiée", 30,
  { "oit.D5.02", "oit.D5.03", "oit.D4.01", "oit.D4.02" },
  {
    sufficient = true,
    dimensions = {
      [adulte "D5"] = "positive", [adulte "D4"] = "positive", [adulte "D1"] = "not_reached",
    },
    forms = { travail = { strict = "not_shown", broad = "yes", french = "yes" } },
  })

-- The minimal sets, and what falls one short.
local function minimal(name, present, dimension, verdict)
  example("Ensemble minimal : " .. name, 30, present,
    { dimensions = { [adulte(dimension)] = verdict } })
end

minimal("deux forts", { "oit.D5.01", "oit.D5.02" }, "D5", "positive")
minimal("un fort et un moyen", { "oit.D5.01", "oit.D5.08" }, "D5", "positive")
minimal("un fort et un faible", { "oit.D5.01", "oit.D5.15" }, "D5", "positive")
minimal("trois moyens", { "oit.D5.08", "oit.D5.09", "oit.D5.10" }, "D5", "positive")
minimal("deux moyens et un faible", { "oit.D5.08", "oit.D5.09", "oit.D5.15" }, "D5", "positive")
minimal("deux moyens", { "oit.D5.08", "oit.D5.09" }, "D5", "not_reached")
-- Forced offending is medium for an adult, strong for a child (indicators.md, 1.3): AL has four
-- strong indicators in D5, CL eight.
minimal("deux moyens, dont la contrainte à des délits", { "oit.D5.06", "oit.D5.08" }, "D5",
  "not_reached")
minimal("un moyen et deux faibles", { "oit.D3.01", "oit.D3.15", "oit.D3.16" }, "D3", "not_reached")
-- A discriminated group is never scored, though ILO lists it as weak.
minimal("deux moyens et un groupe discriminé", { "oit.D6.01", "oit.D6.03", "oit.D6.07" }, "D6",
  "not_reached")
minimal("un fort seul", { "oit.D4.01" }, "D4", "not_reached")
minimal("deux faibles", { "oit.D3.15", "oit.D3.16" }, "D3", "not_reached")
