language(1)

-- What follows an information préoccupante: both sides of three months and of each date of law.

local function cas(nom, jour, faits, attendu)
  scenario(nom) { as_of = jour, actor = "ase", facts = faits, expect = attendu }
end

local transmise <const> = {
  age = 12, information_preoccupante_transmise = true,
  date_information_preoccupante = "2024-01-31",
}

-- Three months from 31 January: 30 April. A passed date is shown, the duty stands.
for _, jour in ipairs { "2024-04-30", "2024-05-01" } do
  cas("CRIP : évaluation et retour, au " .. jour, jour, transmise, {
    duty = { evaluation_information_preoccupante = "open", retour_auteur_information = "open" },
    deadline = {
      evaluation_information_preoccupante = "2024-04-30",
      retour_auteur_information = "2024-04-30",
    },
  })
end

cas("CRIP : rien n'a été transmis", "2024-06-01",
  { age = 12, information_preoccupante_transmise = false },
  {
    duty = {
      evaluation_information_preoccupante = "closed", retour_auteur_information = "closed",
    },
  })

cas("CRIP : transmise ou non, on ne sait pas", "2024-06-01", { age = 12 },
  {
    duty = { evaluation_information_preoccupante = "incomplete" },
    missing = {
      evaluation_information_preoccupante = { "information_preoccupante_transmise" },
      retour_auteur_information = { "information_preoccupante_transmise" },
    },
  })

for jour, attendu in pairs {
  ["2016-10-30"] = "not_applicable", ["2016-10-31"] = "open", ["2022-12-31"] = "open",
  ["2023-01-01"] = "open",
} do
  cas("CRIP : évaluation, au " .. jour, jour,
    { age = 12, information_preoccupante_transmise = true },
    { duty = { evaluation_information_preoccupante = attendu } })
end

for jour, attendu in pairs { ["2022-12-30"] = "not_applicable", ["2022-12-31"] = "open" } do
  cas("CRIP : retour à l'auteur, au " .. jour, jour,
    { age = 12, information_preoccupante_transmise = true },
    { duty = { retour_auteur_information = attendu } })
end

cas("CRIP : en Nouvelle-Calédonie, droit non lu", "2024-06-01",
  { age = 12, information_preoccupante_transmise = true, departement = "988", mna = true },
  {
    duty = {
      evaluation_information_preoccupante = "incomplete", retour_auteur_information = "incomplete",
    },
    right = { mise_a_l_abri_mna = "incomplete" },
  })

-- Taken in at once: each ground alone, and what is not yet enough.
for _, signe in ipairs { "danger_immediat", "enferme", "avec_auteur" } do
  cas("Recueil en urgence : " .. signe, "2024-06-01", { age = 12, [signe] = true },
    { duty = { recueil_provisoire_urgence = "open" }, services = { "ase_departement" } })
end

cas("Recueil en urgence : mineur seul et exploité", "2024-06-01",
  { mna = true, exploitation = { "mendicite" } },
  { duty = { recueil_provisoire_urgence = "open" } })

cas("Recueil en urgence : exploité, mais pas seul", "2024-06-01",
  {
    age = 12, mna = false, exploitation = { "mendicite" }, danger_immediat = false,
    enferme = false, avec_auteur = false, representants_legaux_defaillants = false,
  },
  { duty = { recueil_provisoire_urgence = "closed" } })

cas("Recueil en urgence : parents défaillants et danger", "2024-06-01",
  { age = 12, representants_legaux_defaillants = true, danger = true },
  { duty = { recueil_provisoire_urgence = "open" } })

cas("Recueil en urgence : parents défaillants, sans danger", "2024-06-01",
  {
    age = 12, mna = false, representants_legaux_defaillants = true, danger = false,
    enferme = false, avec_auteur = false,
  },
  { duty = { recueil_provisoire_urgence = "closed" } })

cas("Recueil en urgence : le danger est inconnu", "2024-06-01",
  {
    age = 12, mna = false, representants_legaux_defaillants = true, danger_immediat = false,
    enferme = false, avec_auteur = false,
  },
  {
    duty = { recueil_provisoire_urgence = "incomplete" },
    missing = { recueil_provisoire_urgence = { "danger", "danger_local" } },
  })

for jour, attendu in pairs { ["2007-03-06"] = "not_applicable", ["2007-03-07"] = "open" } do
  cas("Recueil en urgence : au " .. jour, jour, { age = 12, enferme = true },
    { duty = { recueil_provisoire_urgence = attendu } })
end
