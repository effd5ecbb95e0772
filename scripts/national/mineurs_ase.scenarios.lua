language(1)

-- Child welfare, before and after eighteen.

local function cas(nom, jour, faits, attendu, acteur)
  scenario(nom) { as_of = jour, actor = acteur or "association", facts = faits, expect = attendu }
end

cas("ASE : mineure en situation de prostitution, sans son accord", "2024-06-01",
  { age = 16, prostitution = true, accord_transmission = false, prostitution_cessee = false },
  { duty = { ase_soutien_prostitution = "open" }, services = { "ase_departement" } })

cas("ASE : exploitation sexuelle d'un mineur", "2024-06-01",
  { age = 16, exploitation = { "sexuelle" } },
  { duty = { ase_soutien_prostitution = "open" } })

cas("ASE : prostitution non dite", "2024-06-01", { age = 16, exploitation = { "travail" } },
  {
    duty = { ase_soutien_prostitution = "incomplete" },
    missing = { ase_soutien_prostitution = { "prostitution", "exploitation" } },
  })

cas("ASE : pas de prostitution, autre forme dite : les autres restent inconnues", "2024-06-01",
  { age = 16, prostitution = false, exploitation = { "travail" } },
  { duty = { ase_soutien_prostitution = "incomplete" } })

for jour, attendu in pairs { ["2022-02-08"] = "not_applicable", ["2022-02-09"] = "open" } do
  cas("ASE : soutien en prostitution, au " .. jour, jour, { age = 16, prostitution = true },
    { duty = { ase_soutien_prostitution = attendu } })
  cas("Mise à l'abri d'un mineur non accompagné, au " .. jour, jour, { mna = true },
    { right = { mise_a_l_abri_mna = attendu } })
end

cas("Mise à l'abri : se dit mineur, l'âge est contesté", "2024-06-01",
  { age = 19, age_conteste = true, mna = true }, { right = { mise_a_l_abri_mna = "open" } })

cas("Mise à l'abri : mineur accompagné", "2024-06-01", { age = 15, mna = false },
  { right = { mise_a_l_abri_mna = "closed" } })

cas("Hôtel : enfant confié à l'ASE", "2024-06-01", { age = 15, confie_ase_mineur = true },
  { duty = { pas_d_hotel = "open" } })
cas("Hôtel : enfant non confié", "2024-06-01", { age = 15, confie_ase_mineur = false },
  { duty = { pas_d_hotel = "closed" } })
-- Up to the eve of the twenty-first birthday.
for anniversaire, attendu in pairs { ["2003-06-02"] = "open", ["2003-06-01"] = "not_applicable" } do
  cas("Hôtel : née le " .. anniversaire, "2024-06-01",
    { birth_date = anniversaire, confie_ase_mineur = true }, { duty = { pas_d_hotel = attendu } })
end
for jour, attendu in pairs { ["2024-01-31"] = "not_applicable", ["2024-02-01"] = "open" } do
  cas("Hôtel : au " .. jour, jour, { age = 15, confie_ase_mineur = true },
    { duty = { pas_d_hotel = attendu } })
end

-- Sixteen, seventeen, eighteen.
for anniversaire, attendu in pairs {
  ["2008-06-02"] = "closed", ["2008-06-01"] = "open", ["2007-06-01"] = "open",
  ["2006-06-02"] = "open", ["2006-06-01"] = "not_applicable",
} do
  cas("Entretien avant la majorité : né le " .. anniversaire, "2024-06-01",
    { birth_date = anniversaire, confie_ase_mineur = true },
    { duty = { entretien_avant_majorite = attendu } })
end
cas("Entretien avant la majorité : jamais confié", "2024-06-01",
  { age = 17, confie_ase_mineur = false }, { duty = { entretien_avant_majorite = "closed" } })
cas("Entretien avant la majorité : âge précis inconnu", "2024-06-01",
  { mineur = true, confie_ase_mineur = true },
  { duty = { entretien_avant_majorite = "incomplete" } })
for jour, attendu in pairs {
  ["2016-03-15"] = "not_applicable", ["2016-03-16"] = "open", ["2022-02-08"] = "open",
  ["2022-02-09"] = "open",
} do
  cas("Entretien avant la majorité : au " .. jour, jour, { age = 16, confie_ase_mineur = true },
    { duty = { entretien_avant_majorite = attendu } })
end

-- Eighteen to twenty-one: the last day that counts is the eve of the birthday.
for anniversaire, attendu in pairs {
  ["2006-06-02"] = "not_applicable", ["2006-06-01"] = "open", ["2006-05-31"] = "open",
  ["2003-06-02"] = "open", ["2003-06-01"] = "not_applicable",
} do
  cas("Jeune majeur : né le " .. anniversaire, "2024-06-01",
    { birth_date = anniversaire, confie_ase_mineur = true },
    { right = { ase_jeune_majeur = attendu } })
  cas("Jeune majeur temporaire : né le " .. anniversaire, "2024-06-01",
    { birth_date = anniversaire, ressources_ou_soutien_suffisants = false },
    {
      right = {
        ase_jeune_majeur_temporaire = attendu == "open" and "discretionary" or attendu,
      },
    })
end

cas("Jeune majeur : confié ou non, inconnu", "2024-06-01", { age = 19 },
  {
    right = { ase_jeune_majeur = "incomplete", ase_jeune_majeur_temporaire = "incomplete" },
    missing = {
      ase_jeune_majeur = { "confie_ase_mineur" },
      ase_jeune_majeur_temporaire = { "ressources_ou_soutien_suffisants" },
    },
  })

cas("Jeune majeur : jamais confié, sans soutien", "2024-06-01",
  { age = 19, confie_ase_mineur = false, ressources_ou_soutien_suffisants = false },
  {
    right = { ase_jeune_majeur = "closed", ase_jeune_majeur_temporaire = "discretionary" },
    services = { "ase_departement" },
  })

cas("Jeune majeur : ressources suffisantes, dit par l'ASE", "2024-06-01",
  { age = 19, confie_ase_mineur = true, ressources_ou_soutien_suffisants = true },
  { right = { ase_jeune_majeur = "closed", ase_jeune_majeur_temporaire = "closed" } }, "ase")

cas("Jeune majeur : ressources suffisantes, dit par d'autres : une allégation", "2024-06-01",
  { age = 19, confie_ase_mineur = true, ressources_ou_soutien_suffisants = true },
  {
    right = { ase_jeune_majeur = "open" },
    reserves = {
      ase_jeune_majeur = { "ressources_ou_soutien_suffisants", "obligation_quitter_territoire" },
    },
  }, "education")

cas("Jeune majeur : ni ressources ni éloignement", "2024-06-01",
  {
    age = 19, confie_ase_mineur = true, ressources_ou_soutien_suffisants = false,
    obligation_quitter_territoire = false,
  },
  { right = { ase_jeune_majeur = "open" } }, "prefecture")

-- The order to leave counts since 28 January 2024 alone.
for jour, attendu in pairs { ["2024-01-27"] = "open", ["2024-01-28"] = "closed" } do
  cas("Jeune majeur : obligation de quitter le territoire, au " .. jour, jour,
    {
      age = 19, confie_ase_mineur = true, obligation_quitter_territoire = true,
      ressources_ou_soutien_suffisants = false,
    },
    {
      -- The department still may.
      right = { ase_jeune_majeur = attendu, ase_jeune_majeur_temporaire = "discretionary" },
    }, "prefecture")
end

for jour, attendu in pairs {
  ["2007-03-06"] = "not_applicable", ["2007-03-07"] = "discretionary",
  ["2022-02-08"] = "discretionary", ["2022-02-09"] = "open",
} do
  cas("Jeune majeur : au " .. jour, jour, { age = 19, confie_ase_mineur = true },
    { right = { ase_jeune_majeur = attendu } })
end
for _, jour in ipairs { "2022-02-08", "2023-06-01" } do
  cas("Jeune majeur : ressources suffisantes, au " .. jour, jour,
    { age = 19, confie_ase_mineur = true, ressources_ou_soutien_suffisants = true },
    { right = { ase_jeune_majeur = "closed" } }, "ase")
end
for jour, attendu in pairs {
  ["2007-03-06"] = "not_applicable", ["2007-03-07"] = "discretionary",
  ["2022-02-08"] = "discretionary", ["2022-02-09"] = "discretionary",
} do
  cas("Jeune majeur temporaire : au " .. jour, jour,
    { age = 19, ressources_ou_soutien_suffisants = false },
    { right = { ase_jeune_majeur_temporaire = attendu } })
end

cas("Jeune majeur : âge contesté, rien ne se ferme", "2024-06-01",
  { age = 19, age_conteste = true, confie_ase_mineur = true },
  { right = { ase_jeune_majeur = "incomplete" }, minor = "presumed" })

cas("Jeune majeur : outre-mer, droit non lu", "2024-06-01",
  { age = 19, confie_ase_mineur = true, departement = "987" },
  { right = { ase_jeune_majeur = "incomplete" } })
