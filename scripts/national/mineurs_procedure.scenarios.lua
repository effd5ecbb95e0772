language(1)

-- The child heard once, and PAMIVI on both sides of the hearing.

local function cas(nom, jour, faits, attendu)
  scenario(nom) { as_of = jour, actor = "police", facts = faits, expect = attendu }
end

for _, article in ipairs {
  "225-4-1", "225-4-2", "225-4-3", "225-4-4", "225-7", "225-7-1", "225-12-1", "225-12-2",
  "227-22", "222-22", "222-22-1",
  "222-22-2", "222-22-3", "222-23", "222-23-1", "222-23-2", "222-23-3", "222-24", "222-25",
  "222-26", "222-27", "222-28", "222-29", "222-29-1", "222-29-2", "222-29-3", "222-30",
  "227-25", "227-26", "227-27",
} do
  cas("Audition enregistrée : article " .. article, "2024-06-01",
    { age = 12, infraction_visee = { article }, procedure_penale_en_cours = true },
    { right = { audition_mineur_enregistree = "open", avocat_mineur_victime = "open" } })
end

for _, signe in ipairs { "prostitution", "violence_sexuelle", "but_exploitation" } do
  cas("Audition enregistrée : " .. signe .. ", sans plainte", "2024-06-01",
    { age = 12, [signe] = true, plainte_deposee = false, souhaite_plainte = false },
    {
      right = { audition_mineur_enregistree = "open", avocat_mineur_victime = "incomplete" },
      missing = { avocat_mineur_victime = { "procedure_penale_en_cours" } },
    })
end

cas("Audition enregistrée : exploitation sexuelle", "2024-06-01",
  { age = 12, exploitation = { "sexuelle" }, procedure_penale_en_cours = false },
  { right = { audition_mineur_enregistree = "open", avocat_mineur_victime = "closed" } })

-- Forced labour alone is not in the list: name trafficking. Nothing closes meanwhile.
cas("Audition enregistrée : travail forcé seul visé, la traite reste à nommer", "2024-06-01",
  {
    age = 15, infraction_visee = { "225-14-1" }, prostitution = false, violence_sexuelle = false,
    exploitation = { "travail" },
  },
  {
    right = { audition_mineur_enregistree = "incomplete" },
    asks = { "but_exploitation" },
  })

cas("Audition enregistrée : travail forcé visé, but d'exploitation nié, autre forme possible",
  "2024-06-01",
  {
    age = 15, infraction_visee = { "225-14-1" }, prostitution = false, violence_sexuelle = false,
    but_exploitation = false, exploitation = { "travail" },
  },
  { right = { audition_mineur_enregistree = "incomplete" } })

cas("Audition enregistrée : majeure", "2024-06-01",
  { age = 30, prostitution = true, procedure_penale_en_cours = true },
  {
    right = {
      audition_mineur_enregistree = "not_applicable", avocat_mineur_victime = "not_applicable",
    },
    measure = {
      pamivi = "not_applicable", pamivi_avant_audience = "not_applicable",
      pamivi_pendant_audience = "not_applicable", pamivi_apres_audience = "not_applicable",
    },
  })

for jour, attendu in pairs { ["2007-06-30"] = "not_applicable", ["2007-07-01"] = "open" } do
  cas("Audition enregistrée : au " .. jour, jour, { age = 12, prostitution = true },
    { right = { audition_mineur_enregistree = attendu } })
end
for jour, attendu in pairs { ["2007-03-06"] = "not_applicable", ["2007-03-07"] = "open" } do
  cas("Avocat devant le juge d'instruction : au " .. jour, jour,
    { age = 12, prostitution = true, procedure_penale_en_cours = true },
    { right = { avocat_mineur_victime = attendu } })
end

-- PAMIVI. Either a complaint or proceedings.
local function pamivi(resultat, avant, pendant, apres)
  return {
    measure = {
      pamivi = resultat, pamivi_avant_audience = avant, pamivi_pendant_audience = pendant,
      pamivi_apres_audience = apres,
    },
  }
end

local victime <const> = { age = 12, violence_physique = true, plainte_deposee = true }

cas("PAMIVI : plainte, audience non fixée", "2024-06-01", victime,
  {
    measure = {
      pamivi = "open", pamivi_avant_audience = "open", pamivi_pendant_audience = "open",
      pamivi_apres_audience = "incomplete",
    },
    missing = { pamivi_apres_audience = { "date_audience" } },
    reserves = {
      pamivi_avant_audience = { "date_audience" }, pamivi_pendant_audience = { "date_audience" },
    },
  })

cas("PAMIVI : enquête sans plainte", "2024-06-01",
  { age = 12, violence_physique = true, plainte_deposee = false, procedure_penale_en_cours = true },
  pamivi("open", "open", "open", "incomplete"))

cas("PAMIVI : ni plainte ni procédure", "2024-06-01",
  {
    age = 12, violence_physique = true, plainte_deposee = false,
    procedure_penale_en_cours = false,
  },
  pamivi("closed", "closed", "closed", "closed"))

cas("PAMIVI : procédure inconnue", "2024-06-01", { age = 12, violence_physique = true },
  pamivi("incomplete", "incomplete", "incomplete", "incomplete"))

-- The hearing is on 10 May 2024.
for jour, attendu in pairs {
  ["2024-05-09"] = { "open", "closed" }, ["2024-05-10"] = { "open", "open" },
  ["2024-05-11"] = { "closed", "open" },
} do
  cas("PAMIVI : audience du 10 mai, au " .. jour, jour,
    { age = 12, violence_physique = true, plainte_deposee = true, date_audience = "2024-05-10" },
    {
      measure = {
        pamivi = "open", pamivi_avant_audience = attendu[1],
        pamivi_pendant_audience = attendu[1], pamivi_apres_audience = attendu[2],
      },
      deadline = {
        pamivi_avant_audience = "2024-05-10", pamivi_pendant_audience = "2024-05-10",
      },
    })
end

for jour, attendu in pairs { ["2023-03-27"] = "not_applicable", ["2023-03-28"] = "open" } do
  cas("PAMIVI : au " .. jour, jour, victime,
    {
      measure = {
        pamivi = attendu, pamivi_avant_audience = attendu, pamivi_pendant_audience = attendu,
      },
    })
end
for jour, attendu in pairs { ["2023-03-27"] = "not_applicable", ["2023-03-28"] = "open" } do
  cas("PAMIVI après l'audience : au " .. jour, jour,
    { age = 12, violence_physique = true, plainte_deposee = true, date_audience = "2023-03-01" },
    { measure = { pamivi_apres_audience = attendu } })
end
