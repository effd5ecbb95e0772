language(1)

-- The office for minors and Pharos, on both sides of their dates.

local function office(nom, jour, faits, attendu)
  scenario(nom) { as_of = jour, facts = faits, expect = { measure = attendu } }
end

for nom, faits in pairs {
  ["mendicité"] = { age = 15, exploitation = { "mendicite" } },
  ["délits contraints"] = { age = 15, exploitation = { "delits_contraints" } },
  ["prostitution"] = { age = 15, prostitution = true },
  ["violence sexuelle"] = { age = 15, violence_sexuelle = true },
} do
  office("OFMIN : mineur, " .. nom, "2024-06-18", faits,
    { competence_ofmin = "open", competence_office = "open" })
end

office("OFMIN : majeure, mineure lors des faits", "2024-06-18",
  { age = 20, mineur_lors_des_faits = true, prostitution = true }, { competence_ofmin = "open" })
office("OFMIN : âge contesté, comme pour un mineur", "2024-06-18",
  { age = 19, age_conteste = true, prostitution = true }, { competence_ofmin = "open" })
office("OFMIN : majeure lors des faits", "2024-06-18",
  { age = 20, mineur_lors_des_faits = false, prostitution = true },
  { competence_ofmin = "not_applicable", competence_office = "open" })
office("OFMIN : mineur, rien d'autre de connu", "2024-06-18", { age = 15 },
  { competence_ofmin = "incomplete", competence_office = "incomplete" })
office("OFMIN : la veille", "2023-08-30", { age = 15, exploitation = { "mendicite" } },
  { competence_ofmin = "not_applicable", competence_office = "incomplete" })
office("OFMIN : le premier jour", "2023-08-31", { age = 15, exploitation = { "mendicite" } },
  { competence_ofmin = "open", competence_office = "open" })

office("Pharos : annonce en ligne, adulte sans accord de transmission", "2024-06-18",
  { age = 25, en_ligne = true, prostitution = true, accord_transmission = false },
  { signalement_pharos = "open" })
office("Pharos : recrutement en ligne pour un travail", "2024-06-18",
  { age = 25, en_ligne = true, exploitation = { "travail" } }, { signalement_pharos = "open" })
office("Pharos : rien en ligne", "2024-06-18",
  { age = 25, en_ligne = false, prostitution = true }, { signalement_pharos = "closed" })
office("Pharos : en ligne ou non, inconnu", "2024-06-18", { age = 25, prostitution = true },
  { signalement_pharos = "incomplete" })
office("Pharos : aucune exploitation connue", "2024-06-18", { age = 25, en_ligne = true },
  { signalement_pharos = "incomplete" })
office("Pharos : la veille", "2009-06-15", { en_ligne = true, prostitution = true },
  { signalement_pharos = "not_applicable" })
office("Pharos : le premier jour", "2009-06-16", { en_ligne = true, prostitution = true },
  { signalement_pharos = "open" })
