language(1)

-- Naming one form says nothing against the others: the list of forms is open.

scenario "Exploitation sexuelle : OCRTEH" {
  as_of = "2024-06-01",
  facts = { age = 25, exploitation = { "sexuelle" } },
  expect = {
    measure = {
      competence_office = "open", competence_ocrteh = "open", competence_oclti = "incomplete",
    },
    services = { "ocrteh" },
  },
}

scenario "Exploitation par le travail : OCLTI" {
  as_of = "2024-06-01",
  facts = { age = 25, exploitation = { "travail" } },
  expect = {
    measure = {
      competence_office = "open", competence_oclti = "open", competence_ocrteh = "incomplete",
    },
    services = { "oclti" },
  },
}

scenario "Servitude domestique : OCLTI" {
  as_of = "2024-06-01",
  facts = { exploitation = { "servitude_domestique" } },
  expect = { measure = { competence_office = "open", competence_oclti = "open" } },
}

scenario "Plusieurs formes : plusieurs offices" {
  as_of = "2024-06-01",
  facts = { exploitation = { "sexuelle", "travail" }, en_ligne = true },
  expect = {
    measure = {
      competence_ocrteh = "open", competence_oclti = "open", competence_oltim = "open",
    },
  },
}

scenario "Mineur non accompagné contraint à des délits : OLTIM" {
  as_of = "2024-06-01",
  facts = { mna = true, exploitation = { "delits_contraints" } },
  expect = { measure = { competence_oltim = "open", competence_office = "open" } },
}

scenario "OLTIM : la veille de sa création" {
  as_of = "2022-12-31",
  facts = { mna = true, exploitation = { "delits_contraints" } },
  expect = {
    measure = { competence_oltim = "not_applicable", competence_office = "incomplete" },
  },
}

scenario "OLTIM : le jour de sa création" {
  as_of = "2023-01-01",
  facts = { mna = true, exploitation = { "delits_contraints" } },
  expect = { measure = { competence_oltim = "open", competence_office = "open" } },
}

scenario "OCLTI : la veille de l'extension à l'exploitation grave" {
  as_of = "2021-06-24",
  facts = { exploitation = { "travail" } },
  expect = { measure = { competence_oclti = "not_applicable" } },
}

scenario "OCLTI : le jour de l'extension à l'exploitation grave" {
  as_of = "2021-06-25",
  facts = { exploitation = { "travail" } },
  expect = { measure = { competence_oclti = "open" } },
}

-- The report names no office: the answer is not "none".
scenario "Mendicité forcée d'une adulte : aucun office nommé par le rapport" {
  as_of = "2024-06-01",
  facts = { age = 40, exploitation = { "mendicite" } },
  expect = { measure = { competence_office = "incomplete" } },
}

scenario "Aucune plainte, aucun accord : la compétence se dit quand même" {
  as_of = "2024-06-01",
  facts = {
    age = 25, prostitution = true, plainte_deposee = false, souhaite_plainte = false,
    accord_transmission = false,
  },
  expect = { measure = { competence_ocrteh = "open", competence_office = "open" } },
}

local function office(nom, jour, faits, attendu)
  scenario(nom) { as_of = jour, facts = faits, expect = { measure = attendu } }
end

office("Offices : la veille du texte de 2013", "2013-08-06",
  { age = 25, exploitation = { "sexuelle" } },
  { competence_ocrteh = "not_applicable", competence_office = "not_applicable" })
office("Offices : le premier jour du texte de 2013", "2013-08-07",
  { age = 25, exploitation = { "sexuelle" } },
  { competence_ocrteh = "open", competence_office = "open" })

for _, article in ipairs {
  "225-13", "225-14", "225-14_travail", "225-14_hebergement", "225-14-1", "225-14-2",
} do
  office("OCLTI : infraction visée " .. article, "2024-06-18",
    { age = 25, infraction_visee = { article } }, { competence_oclti = "open" })
end

office("OLTIM : adulte, en ligne", "2024-06-18",
  { age = 25, en_ligne = true, prostitution = true }, { competence_oltim = "open" })
office("OLTIM : ni mineur isolé ni en ligne", "2024-06-18",
  { age = 25, mna = false, en_ligne = false, prostitution = true }, { competence_oltim = "closed" })
office("OLTIM : mineur isolé, aucune exploitation connue", "2024-06-18", { mna = true },
  { competence_oltim = "incomplete" })
