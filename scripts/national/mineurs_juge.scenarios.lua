language(1)

-- The juvenile judge: grounds, guarantees since 9 February 2022, eight and fifteen days.

local function cas(nom, jour, faits, attendu, acteur)
  scenario(nom) { as_of = jour, actor = acteur or "ase", facts = faits, expect = attendu }
end

for _, motif in ipairs {
  "danger", "disparition", "violence_sexuelle", "violence_physique", "violence_intrafamiliale",
  "violence_conjugale", "prostitution", "representants_legaux_defaillants",
} do
  cas("Assistance éducative : il suffit de " .. motif, "2024-06-01",
    { age = 15, [motif] = true },
    {
      right = { assistance_educative = "discretionary" },
      reserves = { assistance_educative = { "emancipe" } },
    })
end

cas("Assistance éducative : mineur non accompagné", "2024-06-01", { mna = true },
  { right = { assistance_educative = "discretionary" } })

cas("Assistance éducative : émancipation dite par l'école, une allégation", "2024-06-01",
  { age = 17, danger = true, emancipe = true },
  { right = { assistance_educative = "discretionary" } }, "education")

cas("Assistance éducative : émancipé, dit par le juge", "2024-06-01",
  {
    age = 17, danger_immediat = true, emancipe = true, assistance_educative_en_cours = true,
    discernement = true,
  },
  {
    right = {
      assistance_educative = "closed", entretien_individuel_juge = "closed",
      avocat_assistance_educative = "closed",
    },
    measure = { ordonnance_placement_provisoire = "closed" },
  }, "juge")

cas("Assistance éducative : non émancipé", "2024-06-01",
  { age = 17, danger = true, emancipe = false },
  { right = { assistance_educative = "discretionary" } }, "juge")

cas("Assistance éducative : majeur", "2024-06-01", { age = 30, danger = true },
  {
    right = {
      assistance_educative = "not_applicable", entretien_individuel_juge = "not_applicable",
      avocat_assistance_educative = "not_applicable",
      administrateur_ad_hoc_375_1 = "not_applicable",
    },
    measure = { ordonnance_placement_provisoire = "not_applicable" },
    duty = {
      saisine_juge_huit_jours = "not_applicable", audience_quinze_jours = "not_applicable",
    },
  })

for jour, attendu in pairs {
  ["2007-03-06"] = "not_applicable", ["2007-03-07"] = "discretionary",
  ["2022-02-08"] = "discretionary", ["2022-02-09"] = "discretionary",
} do
  cas("Assistance éducative, placement : au " .. jour, jour, { age = 15, enferme = true },
    {
      right = { assistance_educative = attendu },
      measure = { ordonnance_placement_provisoire = attendu },
    })
end

-- With discernment an interview and a lawyer, without it an ad hoc administrator.
local saisi <const> = { age = 12, assistance_educative_en_cours = true, discernement = true }

cas("Juge saisi, enfant capable de discernement", "2024-06-01", saisi,
  {
    right = {
      entretien_individuel_juge = "open", avocat_assistance_educative = "discretionary",
      administrateur_ad_hoc_375_1 = "closed",
    },
    services = { "juge_des_enfants" },
  })

cas("Juge saisi, enfant sans discernement", "2024-06-01",
  { age = 4, assistance_educative_en_cours = true, discernement = false },
  {
    right = {
      entretien_individuel_juge = "closed", avocat_assistance_educative = "closed",
      administrateur_ad_hoc_375_1 = "discretionary",
    },
  })

cas("Juge saisi, discernement inconnu", "2024-06-01",
  { age = 8, assistance_educative_en_cours = true },
  {
    right = {
      entretien_individuel_juge = "incomplete", avocat_assistance_educative = "incomplete",
      administrateur_ad_hoc_375_1 = "incomplete",
    },
    missing = { entretien_individuel_juge = { "discernement" } },
  })

cas("Juge non saisi", "2024-06-01",
  { age = 12, assistance_educative_en_cours = false, discernement = true },
  {
    right = { entretien_individuel_juge = "closed", administrateur_ad_hoc_375_1 = "closed" },
  })

cas("Juge saisi ou non, on ne sait pas", "2024-06-01", { age = 12, discernement = true },
  {
    right = { entretien_individuel_juge = "incomplete" },
    missing = { entretien_individuel_juge = { "assistance_educative_en_cours" } },
  })

for jour, attendu in pairs { ["2022-02-08"] = "not_applicable", ["2022-02-09"] = "open" } do
  cas("Entretien individuel : au " .. jour, jour, saisi,
    { right = { entretien_individuel_juge = attendu } })
end
for jour, attendu in pairs {
  ["2022-02-08"] = "not_applicable", ["2022-02-09"] = "discretionary",
} do
  cas("Avocat en assistance éducative : au " .. jour, jour, saisi,
    { right = { avocat_assistance_educative = attendu } })
  cas("Administrateur ad hoc en assistance éducative : au " .. jour, jour,
    { age = 4, assistance_educative_en_cours = true, discernement = false },
    { right = { administrateur_ad_hoc_375_1 = attendu } })
end

-- Emergency placement.
for _, signe in ipairs { "danger_immediat", "enferme", "avec_auteur" } do
  cas("Placement en urgence : il suffit de " .. signe, "2024-06-01", { age = 12, [signe] = true },
    { measure = { ordonnance_placement_provisoire = "discretionary" } })
end

for _, besoin in ipairs { "eloignement_necessaire", "famille_impliquee" } do
  cas("Placement en urgence : exploité, et " .. besoin, "2024-06-01",
    { age = 12, exploitation = { "mendicite" }, [besoin] = true },
    { measure = { ordonnance_placement_provisoire = "discretionary" } })
end

cas("Placement en urgence : exploité, ni éloignement ni famille en cause", "2024-06-01",
  {
    age = 12, exploitation = { "mendicite" }, eloignement_necessaire = false,
    famille_impliquee = false, danger_immediat = false, enferme = false, avec_auteur = false,
  },
  { measure = { ordonnance_placement_provisoire = "closed" } })

cas("Placement en urgence : l'éloignement est inconnu", "2024-06-01",
  {
    age = 12, exploitation = { "mendicite" }, famille_impliquee = false,
    danger_immediat = false, enferme = false, avec_auteur = false,
  },
  {
    measure = { ordonnance_placement_provisoire = "incomplete" },
    missing = { ordonnance_placement_provisoire = { "eloignement_necessaire" } },
  })

-- Eight days, then fifteen.
local place <const> = {
  age = 12, placement_provisoire_ordonne = true, date_placement_provisoire = "2024-05-02",
  date_saisine_juge_enfants = "2024-05-08",
}

for _, jour in ipairs { "2024-05-10", "2024-05-11", "2024-05-23", "2024-05-24" } do
  cas("Placement ordonné le 2 mai : délais, au " .. jour, jour, place,
    {
      duty = { saisine_juge_huit_jours = "open", audience_quinze_jours = "open" },
      deadline = {
        saisine_juge_huit_jours = "2024-05-10", audience_quinze_jours = "2024-05-23",
      },
    })
end

cas("Aucun placement du procureur", "2024-06-01",
  { age = 12, placement_provisoire_ordonne = false },
  { duty = { saisine_juge_huit_jours = "closed", audience_quinze_jours = "closed" } })

for jour, attendu in pairs { ["2007-03-06"] = "not_applicable", ["2007-03-07"] = "open" } do
  cas("Placement ordonné : au " .. jour, jour, { age = 12, placement_provisoire_ordonne = true },
    { duty = { saisine_juge_huit_jours = attendu, audience_quinze_jours = attendu } })
end
