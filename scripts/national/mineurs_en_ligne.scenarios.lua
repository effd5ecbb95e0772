language(1)

-- OFMIN and Pharos.

local function cas(nom, jour, faits, attendu)
  scenario(nom) { as_of = jour, actor = "association", facts = faits, expect = attendu }
end

for _, ligne in ipairs { "oui", "non" } do
  cas("OFMIN : mineur exploité, en ligne " .. ligne, "2024-06-01",
    { age = 14, en_ligne = ligne == "oui", exploitation = { "travail" } },
    {
      measure = { competence_ofmin = "open", competence_office = "open" },
      alert = { contenu_en_ligne_pharos = ligne == "oui" and "open" or "closed" },
      services = { "ofmin" },
    })
end

for _, signe in ipairs { "prostitution", "violence_sexuelle" } do
  cas("OFMIN : mineure, " .. signe, "2024-06-01", { age = 14, [signe] = true },
    { measure = { competence_ofmin = "open", competence_office = "open" } })
end

cas("OFMIN : exploitation inconnue", "2024-06-01",
  { age = 14, violence_sexuelle = false, prostitution = false },
  {
    measure = { competence_ofmin = "incomplete" },
    missing = { competence_ofmin = { "exploitation" } },
  })

cas("Pharos : contenu en ligne d'un mineur", "2024-06-01", { age = 14, en_ligne = true },
  {
    alert = { contenu_en_ligne_pharos = "open", violences_numeriques_3018 = "open" },
    services = { "pharos" },
  })

-- Pharos is the police: an adult agrees first; a child, or whoever may be one, does not wait.
for accord, attendu in pairs { oui = "open", non = "closed", inconnu = "incomplete" } do
  local faits = { age = 30, en_ligne = true, prostitution = true }
  if accord ~= "inconnu" then faits.accord_transmission = accord == "oui" end
  cas("OFMIN : majeure ; Pharos, accord " .. accord, "2024-06-01", faits,
    {
      measure = { competence_ofmin = "not_applicable", competence_ocrteh = "open" },
      alert = { contenu_en_ligne_pharos = attendu },
    })
end

cas("Pharos : mineure qui n'est pas d'accord", "2024-06-01",
  { age = 14, en_ligne = true, accord_transmission = false },
  { alert = { contenu_en_ligne_pharos = "open" } })
cas("Pharos : âge contesté", "2024-06-01", { age = 19, age_conteste = true, en_ligne = true },
  { alert = { contenu_en_ligne_pharos = "open" } })
cas("Pharos : âge inconnu", "2024-06-01", { en_ligne = true },
  { alert = { contenu_en_ligne_pharos = "incomplete" } })

for jour, attendu in pairs { ["2023-08-30"] = "not_applicable", ["2023-08-31"] = "open" } do
  cas("OFMIN : au " .. jour, jour, { age = 14, violence_sexuelle = true },
    { measure = { competence_ofmin = attendu } })
end
for jour, attendu in pairs { ["2009-01-05"] = "not_applicable", ["2009-01-06"] = "open" } do
  cas("Pharos : au " .. jour, jour, { age = 14, en_ligne = true },
    { alert = { contenu_en_ligne_pharos = attendu } })
end
