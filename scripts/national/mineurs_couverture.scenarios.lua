language(1)

-- Every sign of an exploited child, alone, for every rule that waits for one, in each version: one
-- sign opens, one that is not there leaves the others to be asked, and nothing ever closes, since
-- no list of forms of exploitation is whole.

local c = use "national.cas_couverture"

local enfant <const> = { age = 15 }

c.un({ duty = "information_preoccupante" }, { "2015-06-01", "2024-06-01" }, enfant, c.en_danger,
  "open", "incomplete")
c.un({ duty = "signalement_procureur_mineur" }, { "2010-06-01", "2024-06-01" }, enfant,
  c.exploite, "open", "incomplete")
c.un({ alert = "enfance_en_danger_119" }, { "2024-06-01" }, enfant, c.en_danger, "open",
  "incomplete")
c.un({ right = "assistance_educative" }, { "2015-06-01", "2024-06-01" }, enfant,
  c.et(c.en_danger, "representants_legaux_defaillants", "mna"), "discretionary", "incomplete")

-- Beside another condition, which is met.
c.un({ duty = "recueil_provisoire_urgence" }, { "2024-06-01" }, { age = 15, mna = true },
  c.exploite, "open", "incomplete")
c.un({ measure = "ordonnance_placement_provisoire" }, { "2024-06-01" },
  { age = 15, eloignement_necessaire = true }, c.exploite, "discretionary", "incomplete")
c.un({ measure = "accueil_72_heures" }, { "2024-06-01" }, { age = 15, disparition = true },
  c.exploite, "discretionary", "incomplete")
c.un({ measure = "satouk_orientation" }, { "2024-06-01" },
  { age = 15, eloignement_necessaire = true }, c.et(c.exploite, "motifs_raisonnables"), "open",
  "incomplete", { acteur = "police" })

-- Violence by anybody.
local violences <const> = c.et(c.exploite, "violence_physique", "violence_sexuelle",
  "violence_intrafamiliale", "violence_conjugale")
c.un({ measure = "uaped" }, { "2024-06-01" }, enfant, violences, "open", "incomplete")
c.un({ measure = "pamivi" }, { "2024-06-01" }, { age = 15, procedure_penale_en_cours = true },
  violences, "open", "incomplete")
c.un({ measure = "eprred" }, { "2024-06-01" }, { age = 15, situation_complexe_sante = true },
  c.et(c.exploite, "violence_physique", "violence_sexuelle", "violence_intrafamiliale"), "open",
  "incomplete")

-- The schemes of a district, there.
for regle, ressort in pairs {
  depeche_2021_02_08 = {}, convention_paris_2016 = { departement = "75" },
  protocole_marseille_2021 = { departement = "13", ressort_tribunal = "marseille" },
  protocole_bobigny = { departement = "93" },
} do
  local base <const> = c.avec(enfant, ressort)
  c.un({ measure = regle }, { "2024-06-01" }, base, c.exploite, "open", "incomplete")
  c.cas({ measure = regle }, "âge inconnu", "2024-06-01",
    c.avec(base, { age = "?", prostitution = true }), "incomplete")
end

---------------------------------------------------------------- the lawyer's notes

local suspecte <const> = { age = 15, mis_en_cause = true, contrainte_irresistible = true }
local avocat <const> = { acteur = "avocat" }

-- Since 2023 the two texts agree where constraint is fully met.
for jour, base in pairs {
  ["2022-06-01"] = { age = 15, mis_en_cause = true }, ["2024-06-01"] = suspecte,
} do
  c.un({ measure = "priorite_educative_mineur_victime" }, { jour }, base, c.exploite, "open",
    "incomplete", avocat)
end

local mineure_aux_faits <const> = {
  nom = "minorité aux faits", vrai = { mineur_lors_des_faits = true },
  faux = { mineur_lors_des_faits = false }, sinon = "not_applicable",
}
for _, jour in ipairs { "2022-06-01", "2024-06-01" } do
  for _, ligne in ipairs {
    { { right = "non_sanction_mineur" }, "discretionary" },
    { { measure = "priorite_educative_mineur_victime" }, "open" },
  } do
    local regle <const>, resultat <const> = ligne[1], ligne[2]
    local base <const> = c.avec(suspecte, { prostitution = true })
    c.tous(regle, { jour }, base, { "mis_en_cause" }, resultat, avocat)
    -- An adult today, a child at the facts or not.
    c.tous(regle, { jour }, c.avec(base, { age = 25, mineur_lors_des_faits = true }),
      { mineure_aux_faits }, resultat, avocat)
    c.cas(regle, "âge inconnu", jour, c.avec(base, { age = "?" }), "incomplete", avocat)
    c.cas(regle, "sans avocat", jour, base, "not_applicable", { acteur = "association" })
    for _, acteur in ipairs {
      "police", "gendarmerie", "procureur", "juge", "prefecture", "inspection_travail", "ofii",
      "cra", "consulat", "host",
    } do
      c.cas(regle, "dite par " .. acteur, jour, base, "not_applicable", { acteur = acteur })
    end
  end
end
for _, jour in ipairs { "2022-06-01", "2024-06-01" } do
  -- Forced offending is constraint too; the list of forms is open, so that it is never ruled out.
  c.un({ right = "non_sanction_mineur" }, { jour }, suspecte,
    {
      "contrainte_irresistible",
      { nom = "délits contraints", vrai = { exploitation = { "delits_contraints" } } },
    }, "discretionary", "incomplete", avocat)
end
