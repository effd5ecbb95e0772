language(1)

-- Penal limitation from majority. A passed date closes nothing: only a finding does.

local function cas(nom, jour, faits, attendu, acteur)
  scenario(nom) { as_of = jour, actor = acteur or "avocat", facts = faits, expect = attendu }
end

local crime <const> = { "222-23", "222-23-1", "222-23-2", "222-23-3", "222-24", "222-25",
  "222-26", "225-4-2", "225-4-3", "225-4-4", "225-7-1" }
local delit <const> = {
  "225-4-1", "225-7", "225-12-1", "225-12-2", "222-27", "222-28", "222-29", "222-30", "227-22",
  "227-25", "227-27",
}
local aggrave <const> = { "222-12", "222-29-1", "227-26" }

for regle, articles in pairs {
  prescription_crime_mineur = crime, prescription_delit_mineur = delit,
  prescription_delit_aggrave_mineur = aggrave,
} do
  for _, article in ipairs(articles) do
    cas("Prescription : " .. regle .. ", article " .. article, "2024-06-01",
      { age = 15, infraction_visee = { article } }, { right = { [regle] = "open" } })
  end
end

-- Of age on 1 June 2010: ten years, twenty, thirty, on both sides.
local devenue_majeure <const> = {
  birth_date = "1992-06-01", mineur_lors_des_faits = true,
  infraction_visee = { "225-4-1", "222-29-1", "222-23" },
}

for _, jour in ipairs {
  "2020-06-01", "2020-06-02", "2030-06-01", "2030-06-02", "2040-06-01", "2040-06-02",
} do
  cas("Prescription : majeure depuis le 1er juin 2010, au " .. jour, jour, devenue_majeure, {
    right = {
      prescription_delit_mineur = "open", prescription_delit_aggrave_mineur = "open",
      prescription_crime_mineur = "open",
    },
    deadline = {
      prescription_delit_mineur = "2020-06-01",
      prescription_delit_aggrave_mineur = "2030-06-01",
      prescription_crime_mineur = "2040-06-01",
    },
  })
end

-- Twenty years for a crime until 5 August 2018.
for jour, fin in pairs { ["2018-08-05"] = "2030-06-01", ["2018-08-06"] = "2040-06-01" } do
  cas("Prescription d'un crime : au " .. jour, jour, devenue_majeure, {
    right = { prescription_crime_mineur = "open" },
    deadline = { prescription_crime_mineur = fin },
  })
end

for jour, attendu in pairs { ["2017-02-28"] = "not_applicable", ["2017-03-01"] = "open" } do
  cas("Prescription : au " .. jour, jour, devenue_majeure, {
    right = {
      prescription_crime_mineur = attendu, prescription_delit_mineur = attendu,
      prescription_delit_aggrave_mineur = attendu,
    },
  })
end

-- Only a prosecutor or a judge finds it.
for acteur, attendu in pairs { procureur = "closed", juge = "closed", avocat = "open" } do
  for _, jour in ipairs { "2018-01-01", "2024-06-01" } do
    cas("Prescription dite par " .. acteur .. ", au " .. jour, jour,
      {
        birth_date = "1992-06-01", mineur_lors_des_faits = true, prescription_constatee = true,
        infraction_visee = { "225-4-1", "222-29-1", "222-23" },
      },
      {
        right = {
          prescription_crime_mineur = attendu, prescription_delit_mineur = attendu,
          prescription_delit_aggrave_mineur = attendu,
        },
      }, acteur)
  end
end

cas("Prescription : âge contesté, présumée mineure", "2024-06-01",
  { age = 19, age_conteste = true, infraction_visee = { "225-4-1", "222-29-1", "222-23" } },
  {
    minor = "presumed",
    right = {
      prescription_crime_mineur = "open", prescription_delit_mineur = "open",
      prescription_delit_aggrave_mineur = "open",
    },
  })

cas("Prescription : majeure lors des faits", "2024-06-01",
  { age = 30, mineur_lors_des_faits = false, infraction_visee = { "225-4-1" } },
  { right = { prescription_delit_mineur = "not_applicable" } })

cas("Prescription : majeure, âge aux faits inconnu", "2024-06-01",
  { age = 30, infraction_visee = { "225-4-1", "222-29-1", "222-23" } },
  {
    right = {
      prescription_delit_mineur = "incomplete", prescription_crime_mineur = "incomplete",
      prescription_delit_aggrave_mineur = "incomplete",
    },
    missing = { prescription_delit_mineur = { "mineur_lors_des_faits" } },
  })

cas("Prescription : autre infraction, le délai ordinaire", "2024-06-01",
  { age = 15, infraction_visee = { "225-14-1" } },
  {
    right = {
      prescription_delit_mineur = "closed", prescription_crime_mineur = "closed",
      prescription_delit_aggrave_mineur = "closed",
    },
  })

cas("Prescription : infraction non dite", "2024-06-01", { age = 15 },
  {
    right = { prescription_delit_mineur = "incomplete" },
    missing = { prescription_delit_mineur = { "infraction_visee" } },
  })
