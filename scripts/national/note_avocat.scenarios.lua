language(1)

-- The note stands for the lawyer alone: nobody else's signal may be in the case with hers.

local function cas(nom, acteur, faits, attendu, jour)
  scenario(nom) {
    as_of = jour or "2024-06-18", actor = acteur, facts = faits,
    expect = { alert = { note_avocat_contrainte = attendu } },
  }
end

local contrainte <const> = { age = 25, mis_en_cause = true, contrainte_irresistible = true }

cas("Note de l'avocat : mise en cause et contrainte alléguée", "avocat", contrainte, "open")
cas("Note de l'avocat : la veille", "avocat", contrainte, "not_applicable", "2013-08-06")
cas("Note de l'avocat : le premier jour", "avocat", contrainte, "open", "2013-08-07")
cas("Note de l'avocat : pas mise en cause", "avocat", { mis_en_cause = false }, "closed")
cas("Note de l'avocat : aucune contrainte", "avocat",
  { mis_en_cause = true, contrainte_irresistible = false }, "closed")

scenario "Note de l'avocat : lui demander si une contrainte est alléguée" {
  as_of = "2024-06-18",
  actor = "avocat",
  facts = { mis_en_cause = true },
  expect = {
    alert = { note_avocat_contrainte = "incomplete" },
    missing = { note_avocat_contrainte = { "contrainte_irresistible" } },
  },
}

for _, acteur in ipairs {
  "police", "gendarmerie", "procureur", "juge", "prefecture", "association", "hopital",
} do
  cas("Note de l'avocat : rien pour " .. acteur, acteur, contrainte, "not_applicable")
end

for _, acteur in ipairs { "police", "gendarmerie", "procureur", "juge", "prefecture" } do
  scenario("Note de l'avocat : silence quand s'y joint " .. acteur) {
    as_of = "2024-06-18",
    signals = {
      { actor = "avocat", facts = contrainte },
      { actor = acteur, facts = { age = 25 } },
    },
    expect = { alert = { note_avocat_contrainte = "not_applicable" } },
  }
end

scenario "Note de l'avocat : une association peut s'y joindre" {
  as_of = "2024-06-18",
  signals = {
    { actor = "avocat", facts = contrainte },
    { actor = "association", facts = { age = 25 } },
  },
  expect = { alert = { note_avocat_contrainte = "open" } },
}
