language(1)

-- What is announced or refused is shown, for everyone and from the reply of 18 June 2024, and
-- changes nothing.

local annonces <const> = {
  mniop_niveau_1_reperage = "planned", mniop_niveau_2_protection = "planned",
  mniop_validation = "planned", guichet_unique_victimes = "planned",
  ligne_telephonique_traite = "planned", referent_prefecture = "planned",
}

local sans_objet <const> = {}
for id in pairs(annonces) do sans_objet[id] = "not_applicable" end

scenario "MNIOP : annoncé, personne ne dit rien" {
  as_of = "2024-06-18",
  facts = { age = 30 },
  expect = { measure = annonces },
}

scenario "MNIOP : annoncé, victime identifiée qui ne veut pas porter plainte" {
  as_of = "2024-06-18",
  actor = "police",
  facts = {
    age = 30, nationalite = "TIERS", motifs_raisonnables = true, souhaite_plainte = false,
    information_droits_donnee = true, souhaite_delai_reflexion = true,
  },
  -- The thirty days need no validation by an authority that does not exist.
  expect = { measure = annonces, right = { delai_reflexion_30j = "open" } },
}

scenario "MNIOP : la veille de la réponse" {
  as_of = "2024-06-17",
  facts = { age = 30 },
  expect = { measure = sans_objet },
}
