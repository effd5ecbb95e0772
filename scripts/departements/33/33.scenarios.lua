language(1)

-- The department's own answers, and what they leave untouched in the national ones.

-- One strong and one medium sign of exploitation: enough for a child, where no means is needed.
-- The prostitution of the minor is not known: it is asked, and nothing is closed.
scenario "Mineure, indices suffisants, aucune plainte" {
  as_of = "2024-06-01",
  actor = { kind = "association", department = "33" },
  facts = {
    age = 16, nationalite = "TIERS", departement = "33", exploitation = { "travail" },
    plainte_deposee = false, temoignage_procedure = false,
  },
  present = { "oit.D4.01", "oit.D4.09" },
  expect = {
    sufficient = true,
    right = {
      cst_l425_1 = "not_applicable", mineur_prostitution_repute_danger = "incomplete",
    },
    duty = { signalement_procureur_mineur = "open" },
    measure = { ["33.contact_ruelle"] = "open" },
    services = { "33.ruelle" },
    asks = { "prostitution" },
  },
}

scenario "Majeure, motifs raisonnables : contact proposé" {
  as_of = "2024-06-01",
  actor = { kind = "gendarmerie", department = "33" },
  facts = { age = 26, departement = "33", motifs_raisonnables = true },
  expect = {
    measure = { ["33.contact_ruelle"] = "open" },
    services = { "33.ruelle" },
    deadline = { ["33.contact_ruelle"] = "2024-06-02" },
  },
}

scenario "Mineur, aucun indice encore : le contact est proposé" {
  as_of = "2024-06-01",
  actor = { kind = "education", department = "33" },
  facts = { age = 14, departement = "33" },
  expect = { measure = { ["33.contact_ruelle"] = "open" } },
}

-- "Not yet" is no "no".
scenario "Majeur, un seul indice : rien n'est refusé" {
  as_of = "2024-06-01",
  actor = { kind = "inspection_travail", department = "33" },
  facts = { age = 35, departement = "33" },
  present = { "33.vendanges_01" },
  expect = {
    sufficient = false,
    measure = { ["33.contact_ruelle"] = "incomplete" },
  },
}

-- The local sign is the third medium one: it helps the national dimension (ILO: three medium).
scenario "L'indice local complète la dimension nationale" {
  as_of = "2024-06-01",
  actor = { kind = "inspection_travail", department = "33" },
  facts = { age = 35, departement = "33", exploitation = { "travail" } },
  present = { "33.vendanges_01", "oit.D4.02", "oit.D4.04" },
  expect = { dimensions = { ["oit_2009.adulte_travail.D4"] = "positive" } },
}

scenario "Sans l'indice local, la dimension n'est pas atteinte, mais possible" {
  as_of = "2024-06-01",
  actor = { kind = "inspection_travail", department = "33" },
  facts = { age = 35, departement = "33", exploitation = { "travail" } },
  present = { "oit.D4.02", "oit.D4.04" },
  expect = { dimensions = { ["oit_2009.adulte_travail.D4"] = "possible" } },
}
