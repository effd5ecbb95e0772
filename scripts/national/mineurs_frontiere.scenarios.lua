language(1)

-- A child alone at the border or before the asylum office; the numberings of the code.

local function cas(nom, jour, faits, attendu)
  scenario(nom) { as_of = jour, actor = "police", facts = faits, expect = attendu }
end

for jour, attendu in pairs {
  ["2005-02-28"] = "not_applicable", ["2005-03-01"] = "open", ["2021-04-30"] = "open",
  ["2021-05-01"] = "open",
} do
  cas("Zone d'attente, mineur seul : au " .. jour, jour, { mna = true, zone_attente = true },
    { right = { administrateur_ad_hoc_zone_attente = attendu } })
end
for jour, attendu in pairs {
  ["2005-02-28"] = "not_applicable", ["2005-03-01"] = "open", ["2015-10-31"] = "open",
  ["2015-11-01"] = "open", ["2021-04-30"] = "open", ["2021-05-01"] = "open",
} do
  cas("Asile, mineur seul : au " .. jour, jour, { mna = true, demandeur_asile = true },
    { right = { administrateur_ad_hoc_asile = attendu } })
end

cas("Zone d'attente, âge contesté : présumé mineur", "2024-06-01",
  { age = 19, age_conteste = true, mna = true, zone_attente = true },
  {
    right = { administrateur_ad_hoc_zone_attente = "open" },
    services = { "parquet" },
  })

cas("Zone d'attente et asile : représentants qui ne protègent pas", "2024-06-01",
  {
    age = 15, mna = false, representants_legaux_defaillants = true, zone_attente = true,
    demandeur_asile = true,
  },
  {
    right = {
      administrateur_ad_hoc_zone_attente = "open", administrateur_ad_hoc_asile = "open",
    },
  })

cas("Zone d'attente et asile : avec des parents qui protègent", "2024-06-01",
  {
    age = 15, mna = false, representants_legaux_defaillants = false, zone_attente = true,
    demandeur_asile = true,
  },
  {
    right = {
      administrateur_ad_hoc_zone_attente = "closed", administrateur_ad_hoc_asile = "closed",
    },
  })

cas("Ni zone d'attente ni asile", "2024-06-01",
  { mna = true, zone_attente = false, demandeur_asile = false },
  {
    right = {
      administrateur_ad_hoc_zone_attente = "closed", administrateur_ad_hoc_asile = "closed",
    },
  })

cas("Zone d'attente : seul ou accompagné, inconnu", "2024-06-01",
  { age = 15, zone_attente = true, demandeur_asile = true },
  {
    right = {
      administrateur_ad_hoc_zone_attente = "incomplete", administrateur_ad_hoc_asile = "incomplete",
    },
    missing = {
      administrateur_ad_hoc_asile = { "mna", "representants_legaux_defaillants" },
    },
  })

cas("Zone d'attente : majeur", "2024-06-01",
  { age = 30, zone_attente = true, demandeur_asile = true },
  {
    right = {
      administrateur_ad_hoc_zone_attente = "not_applicable",
      administrateur_ad_hoc_asile = "not_applicable",
    },
  })

cas("Zone d'attente : à Saint-Martin, droit non lu", "2024-06-01",
  { mna = true, zone_attente = true, departement = "978" },
  { right = { administrateur_ad_hoc_zone_attente = "incomplete" } })
