language(1)

-- Limitation from majority: the limit is shown, and closes nothing.

local function cas(nom, jour, faits, attendu)
  scenario(nom) { as_of = jour, facts = faits, expect = attendu }
end
local function crime(resultat, limite)
  return {
    right = { prescription_crime_mineur = resultat },
    deadline = limite and { prescription_crime_mineur = limite },
  }
end
local function delit(resultat, limite)
  return {
    right = { prescription_delit_mineur = resultat },
    deadline = limite and { prescription_delit_mineur = limite },
  }
end
local function faits(article, plus)
  local tous = {
    age = 25, mineur_lors_des_faits = true, date_majorite = "2017-03-01",
    infraction_visee = { article },
  }
  for nom, valeur in pairs(plus or {}) do tous[nom] = valeur end
  return tous
end

for _, article in ipairs {
  "222-23", "222-23-1", "222-23-2", "222-23-3", "222-24", "222-25", "222-26", "224-1A", "224-1B",
  "224-1C", "225-4-2", "225-4-3", "225-4-4", "225-7-1",
} do
  cas("Prescription : crime, article " .. article, "2024-06-01", faits(article),
    crime("open", "2047-03-01"))
end
for _, article in ipairs {
  "222-27", "222-28", "222-29", "222-29-1", "222-29-2", "222-29-3", "222-30", "225-4-1", "225-7",
  "225-12-1", "225-12-2", "227-22", "227-25", "227-26", "227-27",
} do
  cas("Prescription : délit, article " .. article, "2024-06-01", faits(article),
    delit("open", "2027-03-01"))
end

cas("Prescription : dernier jour d'un délit", "2024-06-01",
  faits("225-4-1", { age = 28, date_majorite = "2014-06-01" }), delit("open", "2024-06-01"))
cas("Prescription : le lendemain, montré passé mais non fermé", "2024-06-02",
  faits("225-4-1", { age = 28, date_majorite = "2014-06-01" }), delit("open", "2024-06-01"))
cas("Prescription : dernier jour d'un crime", "2024-06-01",
  faits("222-23", { age = 48, date_majorite = "1994-06-01" }), crime("open", "2024-06-01"))
cas("Prescription : le lendemain, pour un crime", "2024-06-02",
  faits("222-23", { age = 48, date_majorite = "1994-06-01" }), crime("open", "2024-06-01"))

cas("Prescription : encore mineure", "2024-06-01",
  { age = 15, infraction_visee = { "225-4-1" } }, delit("open"))
cas("Prescription : encore mineure, crime", "2024-06-01",
  { age = 15, infraction_visee = { "225-7-1" } }, crime("open"))
cas("Prescription : adulte lors des faits", "2024-06-01",
  faits("225-4-1", { mineur_lors_des_faits = false }), delit("not_applicable"))
cas("Prescription : adulte lors des faits, crime", "2024-06-01",
  faits("222-23", { mineur_lors_des_faits = false }), crime("not_applicable"))
cas("Prescription : minorité lors des faits inconnue", "2024-06-01",
  { age = 25, infraction_visee = { "225-4-1" } },
  {
    right = { prescription_delit_mineur = "incomplete" },
    missing = { prescription_delit_mineur = { "mineur_lors_des_faits" } },
  })
cas("Prescription : minorité lors des faits inconnue, crime", "2024-06-01",
  { age = 25, infraction_visee = { "222-23" } }, crime("incomplete"))
cas("Prescription : infraction à nommer", "2024-06-01",
  { age = 25, mineur_lors_des_faits = true },
  { right = {
    prescription_delit_mineur = "incomplete", prescription_crime_mineur = "incomplete",
  } })
cas("Prescription : infraction qui n'est pas de la liste", "2024-06-01", faits("225-13"),
  { right = { prescription_delit_mineur = "closed", prescription_crime_mineur = "closed" } })
cas("Prescription : la veille de la loi de 2018", "2018-08-05", faits("225-4-1", { age = 19 }),
  delit("not_applicable"))
cas("Prescription : premier jour de la loi de 2018", "2018-08-06",
  faits("225-4-1", { age = 19 }), delit("open"))
cas("Prescription : la veille, crime", "2018-08-05", faits("222-23", { age = 19 }),
  crime("not_applicable"))
cas("Prescription : premier jour, crime", "2018-08-06", faits("222-23", { age = 19 }),
  crime("open"))
