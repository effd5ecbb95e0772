language(1)

-- Which district has a scheme of its own; the generic one is open everywhere.

local function cas(nom, jour, faits, attendu)
  faits.exploitation = faits.exploitation or { "delits_contraints" }
  scenario(nom) { as_of = jour, actor = "ase", facts = faits, expect = attendu }
end

local function schemes(paris, marseille, bobigny)
  return {
    measure = {
      depeche_2021_02_08 = "open", convention_paris_2016 = paris,
      protocole_marseille_2021 = marseille, protocole_bobigny = bobigny,
    },
  }
end

cas("Ressort : où elle est, à Paris", "2024-06-01", { age = 15, departement = "75" },
  schemes("open", "incomplete", "incomplete"))
cas("Ressort : faits à Paris, connu ailleurs", "2024-06-01",
  { age = 15, departement = "33", departement_faits = "75", ressort_tribunal = "autre" },
  schemes("open", "closed", "closed"))
cas("Ressort : tribunal de Paris", "2024-06-01", { age = 15, ressort_tribunal = "paris" },
  schemes("open", "closed", "incomplete"))
cas("Ressort : où elle est, en Seine-Saint-Denis", "2024-06-01",
  { age = 15, departement = "93", departement_faits = "93", ressort_tribunal = "bobigny" },
  schemes("closed", "closed", "open"))
cas("Ressort : faits en Seine-Saint-Denis", "2024-06-01",
  { age = 15, departement = "33", departement_faits = "93", ressort_tribunal = "autre" },
  schemes("closed", "closed", "open"))
cas("Ressort : tribunal de Bobigny", "2024-06-01", { age = 15, ressort_tribunal = "bobigny" },
  schemes("incomplete", "closed", "open"))
cas("Ressort : Bouches-du-Rhône, tribunal inconnu", "2024-06-01",
  { age = 15, departement = "13", departement_faits = "13" },
  {
    measure = { protocole_marseille_2021 = "incomplete", depeche_2021_02_08 = "open" },
    missing = { protocole_marseille_2021 = { "ressort_tribunal" } },
  })
cas("Ressort : Bouches-du-Rhône, tribunal d'Aix", "2024-06-01",
  { age = 15, departement = "13", departement_faits = "13", ressort_tribunal = "autre" },
  schemes("closed", "closed", "closed"))
cas("Ressort : où elle est, à Marseille", "2024-06-01",
  { age = 15, departement = "13", ressort_tribunal = "marseille" },
  schemes("incomplete", "open", "incomplete"))
cas("Ressort : faits à Marseille", "2024-06-01",
  { age = 15, departement = "33", departement_faits = "13", ressort_tribunal = "marseille" },
  schemes("closed", "open", "closed"))
cas("Ressort : la Gironde, dispositif générique seul", "2024-06-01",
  { age = 15, departement = "33", departement_faits = "33", ressort_tribunal = "autre" },
  schemes("closed", "closed", "closed"))
cas("Ressort : lieu inconnu", "2024-06-01", { age = 15 },
  schemes("incomplete", "incomplete", "incomplete"))

cas("Ressort : majeure", "2024-06-01", { age = 30, departement = "75" },
  {
    measure = {
      depeche_2021_02_08 = "not_applicable", convention_paris_2016 = "not_applicable",
      protocole_marseille_2021 = "not_applicable", protocole_bobigny = "not_applicable",
      commission_departementale_mineurs = "not_applicable", mmna_signaux_faibles = "not_applicable",
      reseau_national_lieux_securises = "not_applicable",
    },
  })

local ouverture <const> = {
  {
    "convention_paris_2016", "2016-12-30", "2016-12-31",
    { departement = "75" },
  },
  { "depeche_2021_02_08", "2021-02-07", "2021-02-08", {} },
  {
    "protocole_marseille_2021", "2021-12-30", "2021-12-31",
    { departement = "13", ressort_tribunal = "marseille" },
  },
  { "protocole_bobigny", "2023-12-30", "2023-12-31", { departement = "93" } },
}
for _, c in ipairs(ouverture) do
  for i, attendu in ipairs { "not_applicable", "open" } do
    local faits = { age = 15 }
    for nom, valeur in pairs(c[4]) do faits[nom] = valeur end
    cas("Ressort : " .. c[1] .. ", au " .. c[1 + i], c[1 + i], faits,
      { measure = { [c[1]] = attendu } })
  end
end

-- Two signals orient, one alone does not, none says nothing; a child with family is not concerned.
local function signaux(nom, present, faits, attendu, jour)
  scenario(nom) {
    as_of = jour or "2024-06-01", actor = "mmna", facts = faits, present = present,
    expect = { measure = { mmna_signaux_faibles = attendu } },
  }
end
signaux("MMNA : deux signaux", { "mna.02", "mna.07" }, { mna = true }, "open")
signaux("MMNA : un seul signal", { "mna.06" }, { mna = true }, "incomplete")
signaux("MMNA : deux signaux, seul ou non : inconnu", { "mna.02", "mna.07" }, { age = 15 },
  "incomplete")
signaux("MMNA : deux signaux, mineur accompagné", { "mna.02", "mna.07" },
  { age = 15, mna = false }, "closed")
signaux("MMNA : deux signaux, âge contesté", { "mna.02", "mna.07" },
  { age = 19, age_conteste = true, mna = true }, "open")
signaux("MMNA : veille de l'année du rapport", { "mna.02", "mna.07" }, { mna = true },
  "not_applicable", "2023-12-31")
signaux("MMNA : premier jour de l'année du rapport", { "mna.02", "mna.07" }, { mna = true },
  "open", "2024-01-01")

for jour, attendu in pairs { ["2024-04-30"] = "not_applicable", ["2024-05-01"] = "planned" } do
  cas("Réseau national de lieux sécurisés : au " .. jour, jour, { age = 15 },
    { measure = { reseau_national_lieux_securises = attendu } })
end
