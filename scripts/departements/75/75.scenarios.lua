language(1)

-- Paris. Where the convention holds is national; the department says who does what, and is silent
-- elsewhere.

local police <const> = { kind = "police", department = "75" }

local function mesures(coordination, eloignement)
  return {
    ["75.coordination"] = coordination, ["75.eloignement"] = eloignement,
    ["75.educateurs_formes"] = coordination, ["75.contact_hors_la_rue"] = coordination,
  }
end

-- The indicators suffice: nothing else is asked of the child, no complaint, no agreement.
scenario "Paris : mineur contraint à voler, indices suffisants" {
  as_of = "2024-06-01", actor = police,
  facts = {
    age = 14, departement = "75", exploitation = { "delits_contraints" },
    eloignement_necessaire = true, plainte_deposee = false, souhaite_plainte = false,
  },
  present = { "oit.D5.01", "oit.D5.04" },
  expect = {
    sufficient = true,
    measure = mesures("open", "open"), deadline = { ["75.coordination"] = "2024-06-03" },
    duty = { signalement_procureur_mineur = "open" },
    services = { "75.hors_la_rue", "satouk", "parquet", "75.referent_traite" },
    not_services = { "acse" }, silent = { "93" },
  },
}

scenario "Paris : éloignement encore inconnu, il est demandé" {
  as_of = "2024-06-01", actor = police,
  facts = { age = 14, departement = "75", exploitation = { "mendicite" } },
  expect = {
    measure = mesures("open", "incomplete"),
    missing = { ["75.eloignement"] = { "eloignement_necessaire" } },
    asks = { "eloignement_necessaire" },
  },
}

scenario "Paris : pas d'éloignement nécessaire" {
  as_of = "2024-06-01", actor = police,
  facts = {
    age = 14, departement = "75", exploitation = { "mendicite" }, eloignement_necessaire = false,
  },
  expect = { measure = mesures("open", "closed") },
}

-- Not enough yet: nothing is refused.
scenario "Paris : mineur, aucun indice encore" {
  as_of = "2024-06-01", actor = police,
  facts = { age = 14, departement = "75" },
  expect = { sufficient = false, measure = mesures("incomplete", "incomplete") },
}

scenario "Paris : majeure, la convention est pour les mineurs" {
  as_of = "2024-06-01", actor = police,
  facts = { age = 30, departement = "75", exploitation = { "sexuelle" } },
  expect = {
    measure = {
      ["75.coordination"] = "not_applicable", ["75.eloignement"] = "not_applicable",
      ["75.educateurs_formes"] = "not_applicable",
      ["75.contact_hors_la_rue"] = "not_applicable",
      accompagnement_association_specialisee = "open",
    },
  },
}

scenario "Paris : âge contesté, présumé mineur" {
  as_of = "2024-06-01", actor = police,
  facts = {
    age = 19, age_conteste = true, departement = "75", exploitation = { "delits_contraints" },
  },
  expect = { minor = "presumed", measure = { ["75.coordination"] = "open" } },
}

-- The court of the place of the facts is competent: its protocol is known wherever the child is,
-- and the layer of the child's own department stands beside it.
scenario "Paris : faits à Paris, enfant en Seine-Saint-Denis, les deux protocoles" {
  as_of = "2024-06-01", actor = { kind = "ase", department = "93" },
  facts = {
    age = 14, departement = "93", departement_faits = "75", exploitation = { "delits_contraints" },
    eloignement_necessaire = true,
  },
  expect = {
    measure = {
      ["75.coordination"] = "open", ["75.eloignement"] = "open",
      ["93.prise_en_charge_traite"] = "open",
    },
    -- Who acts in Paris alone is not offered to a child who is elsewhere.
    services = { "satouk", "parquet" }, not_services = { "75.hors_la_rue" }, silent = { "13" },
  },
}

for _, c in ipairs {
  { { prostitution = true }, "open" }, { { exploitation = { "sexuelle" } }, "open" },
  { { exploitation = { "travail" }, prostitution = false }, "incomplete" },
  { { exploitation = { "travail" } }, "incomplete" },
} do
  for jour, attendu in pairs { ["2023-12-30"] = "not_applicable", ["2023-12-31"] = c[2] } do
    local faits = { age = 14, departement = "75" }
    for nom, valeur in pairs(c[1]) do faits[nom] = valeur end
    scenario("Paris : protocole contre la prostitution des mineurs, au " .. jour) {
      as_of = jour, actor = police, facts = faits,
      expect = { measure = { ["75.prostitution_mineurs"] = attendu } },
    }
  end
end

-- The layer is there through its actor; child, facts and court are elsewhere.
scenario "Ailleurs : policier de Paris, enfant et faits en Gironde" {
  as_of = "2024-06-01", actor = police,
  facts = {
    age = 14, departement = "33", departement_faits = "33", ressort_tribunal = "autre",
    exploitation = { "delits_contraints" }, eloignement_necessaire = true,
  },
  expect = {
    measure = {
      ["75.coordination"] = "closed", ["75.eloignement"] = "closed",
      ["75.educateurs_formes"] = "closed", ["75.contact_hors_la_rue"] = "closed",
      depeche_2021_02_08 = "open", satouk_orientation = "open",
    },
    not_services = { "75.hors_la_rue" },
  },
}

for _, c in ipairs {
  { "75.coordination", "2016-12-30", "2016-12-31" },
  { "75.educateurs_formes", "2016-12-30", "2016-12-31" },
  { "75.contact_hors_la_rue", "2016-12-30", "2016-12-31" },
  { "75.eloignement", "2020-12-31", "2021-01-01" },
} do
  for i, attendu in ipairs { "not_applicable", "open" } do
    scenario("Paris : " .. c[1] .. ", au " .. c[1 + i]) {
      as_of = c[1 + i], actor = police,
      facts = {
        age = 14, departement = "75", exploitation = { "mendicite" },
        eloignement_necessaire = true,
      },
      expect = { measure = { [c[1]] = attendu } },
    }
  end
end

local essais <const> = use "national.clav_essais"
essais.comite("75")
essais.silence("75", "33")
essais.groupe("75", "delits_contraints", "delits_contraints", "travail")
essais.referent("75", "33")
