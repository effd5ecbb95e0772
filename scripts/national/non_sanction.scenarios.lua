language(1)

-- The lawyer's note: for the lawyer alone, and never an exemption.

local contrainte <const> = {
  age = 25, mis_en_cause = true, contrainte_irresistible = true, accord_transmission = false,
}

local function avec(plus, sans)
  local faits = {}
  for nom, valeur in pairs(contrainte) do
    if nom ~= sans then faits[nom] = valeur end
  end
  for nom, valeur in pairs(plus or {}) do faits[nom] = valeur end
  return faits
end

local function cas(nom, acteur, faits, resultat, plus)
  scenario(nom) {
    as_of = plus and plus.jour or "2024-06-01", actor = acteur, facts = faits,
    expect = {
      measure = { non_sanction_majeur = resultat },
      missing = plus and plus.missing, asks = plus and plus.asks,
      not_asks = plus and plus.not_asks,
    },
  }
end

cas("Note de l'avocat : contrainte alléguée", "avocat", contrainte, "discretionary")
cas("Note de l'avocat : délits contraints", "avocat",
  avec({ exploitation = { "delits_contraints" }, contrainte_irresistible = false }),
  "discretionary")
cas("Note de l'avocat : mise en cause inconnue, l'avocat seul est interrogé", "avocat",
  avec(nil, "mis_en_cause"), "incomplete",
  { missing = { non_sanction_majeur = { "mis_en_cause" } }, asks = { "mis_en_cause" } })
cas("Note de l'avocat : contrainte inconnue", "avocat", avec(nil, "contrainte_irresistible"),
  "incomplete")
cas("Note de l'avocat : pas mise en cause", "avocat", avec { mis_en_cause = false }, "closed")
cas("Note de l'avocat : mineur, la règle des mineurs", "avocat", avec { age = 15 },
  "not_applicable")
cas("Note de l'avocat : âge inconnu", "avocat", avec(nil, "age"), "incomplete")
cas("Note de l'avocat : la veille de la circulaire", "avocat", contrainte, "not_applicable",
  { jour = "2015-01-21" })
cas("Note de l'avocat : le jour de la circulaire", "avocat", contrainte, "discretionary",
  { jour = "2015-01-22" })

-- Nobody else sees it, nor is asked.
for _, acteur in ipairs {
  "police", "gendarmerie", "procureur", "juge", "prefecture", "inspection_travail", "ofii", "cra",
  "consulat", "host", "association", "hopital", "travailleur_social",
} do
  cas("Pas pour un autre que l'avocat : " .. acteur, acteur, contrainte, "not_applicable")
  -- An adult at the facts too: the note on a child asks the same, of the lawyer alone.
  cas("Pas de question à un autre que l'avocat : " .. acteur, acteur,
    { age = 25, mineur_lors_des_faits = false }, "not_applicable", { not_asks = { "mis_en_cause", "contrainte_irresistible" } })
end

-- A file that an authority shares is read by it too.
for _, acteur in ipairs {
  "police", "gendarmerie", "procureur", "juge", "prefecture", "inspection_travail", "ofii", "cra",
  "consulat", "host",
} do
  scenario("Dossier partagé avec une autorité : " .. acteur) {
    as_of = "2024-06-01",
    signals = {
      { id = "a", actor = "avocat", facts = contrainte },
      { id = "b", actor = acteur, facts = { exploitation = { "delits_contraints" } } },
    },
    expect = { measure = { non_sanction_majeur = "not_applicable" } },
  }
end
scenario "Dossier partagé avec une association" {
  as_of = "2024-06-01",
  signals = {
    { id = "a", actor = "avocat", facts = contrainte },
    { id = "b", actor = "association", facts = { exploitation = { "delits_contraints" } } },
  },
  expect = { measure = { non_sanction_majeur = "discretionary" } },
}
