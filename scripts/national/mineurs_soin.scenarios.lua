language(1)

-- UAPED and EPRRED; the signs that open them are in mineurs_signes.scenarios.lua.

local function cas(nom, jour, faits, attendu)
  scenario(nom) { as_of = jour, actor = "hopital", facts = faits, expect = attendu }
end

cas("UAPED : hors de toute procédure, sans couverture", "2024-06-01",
  {
    age = 8, violence_physique = true, plainte_deposee = false,
    procedure_penale_en_cours = false, couverture_maladie = false,
  },
  { measure = { uaped = "open" }, services = { "uaped_unite" } })

for complexe, attendu in pairs { oui = "open", non = "closed" } do
  cas("EPRRED : cas complexe, " .. complexe, "2024-06-01",
    { age = 8, violence_physique = true, situation_complexe_sante = complexe == "oui" },
    { measure = { eprred = attendu } })
end

cas("EPRRED : complexité inconnue", "2024-06-01", { age = 8, violence_physique = true },
  {
    measure = { eprred = "incomplete" },
    missing = { eprred = { "situation_complexe_sante" } },
  })

cas("EPRRED : ses soignants l'appellent", "2024-06-01",
  { age = 8, violence_sexuelle = true, situation_complexe_sante = true },
  { measure = { eprred = "open" }, services = { "eprred_equipe" } })

cas("UAPED, EPRRED : majeur", "2024-06-01",
  { age = 30, violence_physique = true, situation_complexe_sante = true },
  {
    measure = { uaped = "not_applicable", eprred = "not_applicable" },
  })

for jour, attendu in pairs { ["2019-12-31"] = "not_applicable", ["2020-01-01"] = "open" } do
  cas("UAPED : au " .. jour, jour, { age = 8, violence_physique = true },
    { measure = { uaped = attendu } })
end
for jour, attendu in pairs { ["2023-12-31"] = "not_applicable", ["2024-01-01"] = "open" } do
  cas("EPRRED : au " .. jour, jour,
    { age = 8, violence_physique = true, situation_complexe_sante = true },
    { measure = { eprred = attendu } })
end
