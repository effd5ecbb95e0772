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
    measure = mesures("open", "open"),
    duty = { signalement_procureur_mineur = "open" },
    services = { "75.hors_la_rue", "satouk", "parquet" },
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
