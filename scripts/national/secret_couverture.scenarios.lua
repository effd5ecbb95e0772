language(1)

-- Secrecy and the duties to speak: every sign alone, every door alone, every profession.

local c = use "national.cas_couverture"

local signes <const> = {
  { nom = "une forme d'exploitation", vrai = { exploitation = { "travail" } } },
  "prostitution", "violence_physique", "violence_sexuelle", "violence_conjugale",
  "violence_intrafamiliale", "enferme",
}
local mineure <const> = { nom = "minorité", vrai = { age = 15 }, faux = { age = 30 } }
local portes <const> = { mineure, "accord_transmission", "incapacite_se_proteger" }
-- Since law 2020-936: within the couple, life in danger, under the perpetrator's hold.
local emprise <const> = {
  nom = "emprise",
  vrai = { violence_conjugale = true, danger_immediat = true, emprise_auteur = true },
  faux = { emprise_auteur = false },
}

local signalement <const> = { measure = "signalement_medical" }
local secret <const> = { duty = "secret_professionnel" }
local tenus <const> = { "hopital", "sante", "travailleur_social", "ase", "pjj" }

for jour, ouvertes in pairs {
  ["2018-06-01"] = portes, ["2024-06-01"] = c.et(portes, emprise),
} do
  local jours <const> = { jour }
  for _, acteur in ipairs { "hopital", "sante" } do
    local plus <const> = { acteur = acteur }
    local regle <const> = signalement
    c.cas(regle, "par " .. acteur, jour, { age = 30, prostitution = true,
      accord_transmission = true }, "discretionary", plus)
  end
  local soignant <const> = { acteur = "hopital" }
  c.un(signalement, jours, { age = 30, accord_transmission = true }, signes, "discretionary",
    "incomplete", soignant)
  c.un(signalement, jours, { prostitution = true }, ouvertes, "discretionary", "closed", soignant)
  c.cas(signalement, "par une association", jour,
    { age = 30, prostitution = true, accord_transmission = true }, "not_applicable",
    { acteur = "association" })

  -- Bound as long as no door is known to be open: silence does not free.
  c.un(secret, jours, { age = 30 }, signes, "open", "incomplete", soignant)
  c.tous(secret, jours, { age = 30, prostitution = true }, { c.majeure }, "open", soignant)
  for _, acteur in ipairs(tenus) do
    c.cas(secret, "tenu au secret : " .. acteur, jour, { age = 30, prostitution = true }, "open",
      { acteur = acteur })
    c.cas(secret, "accord donné à " .. acteur, jour,
      { age = 30, prostitution = true, accord_transmission = true }, "closed", { acteur = acteur })
  end
  c.cas(secret, "association", jour, { age = 30, prostitution = true }, "not_applicable",
    { acteur = "association" })
end

-- Anyone else: for a child, or for an adult who cannot protect herself.
local informer <const> = { duty = "informer_autorites_434_3" }
c.un(informer, { "2024-06-01" }, { age = 15 }, signes, "open", "incomplete")
c.tous(informer, { "2024-06-01" }, { age = 30, incapacite_se_proteger = true, prostitution = true },
  {
    {
      nom = "incapacité", vrai = { incapacite_se_proteger = true },
      faux = { incapacite_se_proteger = false }, sinon = "not_applicable",
    },
  }, "open")
c.cas(informer, "âge inconnu", "2024-06-01",
  { incapacite_se_proteger = false, prostitution = true }, "incomplete")
