language(1)

-- A child both victim and suspect. No penal answer ever closes protection.

local function cas(nom, jour, faits, attendu, acteur)
  scenario(nom) { as_of = jour, actor = acteur or "avocat", facts = faits, expect = attendu }
end

local contraint <const> = {
  age = 15, mis_en_cause = true, contrainte_irresistible = true,
  exploitation = { "delits_contraints" },
}

cas("Contrainte alléguée : note pour l'avocat, au procureur d'apprécier", "2024-06-01", contraint,
  {
    right = { non_sanction_mineur = "discretionary" },
    measure = { priorite_educative_mineur_victime = "open" },
    duty = { signalement_procureur_mineur = "open", information_preoccupante = "open" },
  })

for jour, attendu in pairs {
  ["2021-02-07"] = "not_applicable", ["2021-02-08"] = "discretionary",
  ["2023-03-27"] = "discretionary", ["2023-03-28"] = "discretionary",
} do
  cas("Note sur la contrainte : au " .. jour, jour, contraint,
    { right = { non_sanction_mineur = attendu } })
end

cas("Contrainte inconnue", "2024-06-01", { age = 15, mis_en_cause = true },
  {
    right = { non_sanction_mineur = "incomplete" },
    missing = { non_sanction_mineur = { "contrainte_irresistible", "exploitation" } },
  })

-- In 2021 "in any event", in 2023 "whenever these conditions are met".
local sans_contrainte <const> = {
  age = 15, mis_en_cause = true, contrainte_irresistible = false,
  exploitation = { "delits_contraints" },
}
for jour, attendu in pairs {
  ["2021-02-07"] = "not_applicable", ["2021-02-08"] = "open", ["2023-03-27"] = "open",
  ["2023-03-28"] = "incomplete",
} do
  cas("Éducatif d'abord, sans contrainte montrée : au " .. jour, jour, sans_contrainte,
    { measure = { priorite_educative_mineur_victime = attendu } })
end

-- The list of forms is open: another form named leaves the note to be settled, never worse for a
-- child than for an adult (non_sanction.lua).
for forme, attendu in pairs { delits_contraints = "discretionary", mendicite = "incomplete" } do
  cas("Contrainte niée, " .. forme .. " : la protection reste", "2024-06-01",
    {
      age = 15, mis_en_cause = true, contrainte_irresistible = false, exploitation = { forme },
    },
    {
      right = { non_sanction_mineur = attendu },
      duty = { signalement_procureur_mineur = "open", information_preoccupante = "open" },
    })
end

cas("Enfant qui n'est pas mis en cause", "2024-06-01",
  { age = 15, mis_en_cause = false, exploitation = { "mendicite" } },
  {
    right = { non_sanction_mineur = "closed" },
    measure = { priorite_educative_mineur_victime = "closed" },
  })

cas("Mineure lors des faits, majeure aujourd'hui", "2024-06-01",
  {
    age = 19, mineur_lors_des_faits = true, mis_en_cause = true, contrainte_irresistible = true,
    exploitation = { "delits_contraints" },
  },
  {
    right = { non_sanction_mineur = "discretionary" },
    measure = { priorite_educative_mineur_victime = "open" },
  })

cas("Majeure lors des faits", "2024-06-01",
  { age = 30, mineur_lors_des_faits = false, mis_en_cause = true, contrainte_irresistible = true },
  {
    right = { non_sanction_mineur = "not_applicable" },
    measure = { priorite_educative_mineur_victime = "not_applicable" },
  })

-- Nobody else sees the note, nor is asked, nor where an authority shares the file.
for _, acteur in ipairs {
  "police", "gendarmerie", "procureur", "juge", "prefecture", "inspection_travail", "ofii", "cra",
  "consulat", "host", "association", "hopital", "ase", "pjj",
} do
  cas("Note sur la contrainte : pas pour " .. acteur, "2024-06-01", contraint,
    {
      right = { non_sanction_mineur = "not_applicable" },
      measure = { priorite_educative_mineur_victime = "not_applicable" },
    }, acteur)
  cas("Note sur la contrainte : aucune question à " .. acteur, "2024-06-01", { age = 15 },
    { not_asks = { "mis_en_cause", "contrainte_irresistible" } }, acteur)
end
scenario "Note sur la contrainte : dossier partagé avec la police" {
  as_of = "2024-06-01",
  signals = {
    { id = "a", actor = "avocat", facts = contraint },
    { id = "b", actor = "police", facts = { exploitation = { "delits_contraints" } } },
  },
  expect = {
    right = { non_sanction_mineur = "not_applicable" },
    measure = { priorite_educative_mineur_victime = "not_applicable" },
  },
}

cas("Note sur la contrainte : âge contesté, présumé mineur", "2024-06-01",
  { age = 19, age_conteste = true, mis_en_cause = true, contrainte_irresistible = true,
    prostitution = true },
  {
    minor = "presumed", right = { non_sanction_mineur = "discretionary" },
    measure = { priorite_educative_mineur_victime = "open" },
  })

-- What a prosecuted child is owed.
local poursuivi <const> = {
  age = 15, mna = true, poursuite_mineur_engagee = true, moins_de_treize_ans_aux_faits = false,
}

cas("Enfant poursuivi, non accompagné", "2024-06-01", poursuivi,
  {
    duty = { rrse = "open" },
    right = {
      avocat_mineur_poursuivi = "open", adulte_approprie = "open",
      non_discernement_moins_treize = "closed",
    },
  }, "pjj")

for _, motif in ipairs { "famille_impliquee", "representants_legaux_defaillants" } do
  cas("Enfant poursuivi : adulte approprié, " .. motif, "2024-06-01",
    { age = 15, mna = false, poursuite_mineur_engagee = true, [motif] = true },
    { right = { adulte_approprie = "open" } }, "pjj")
end

cas("Enfant poursuivi : ses parents le protègent", "2024-06-01",
  {
    age = 15, mna = false, poursuite_mineur_engagee = true, famille_impliquee = false,
    representants_legaux_defaillants = false,
  },
  { right = { adulte_approprie = "closed", avocat_mineur_poursuivi = "open" } }, "pjj")

cas("Enfant poursuivi : rien n'est dit des parents", "2024-06-01",
  { age = 15, poursuite_mineur_engagee = true },
  {
    right = { adulte_approprie = "incomplete", non_discernement_moins_treize = "incomplete" },
    missing = {
      adulte_approprie = { "mna", "famille_impliquee", "representants_legaux_defaillants" },
      non_discernement_moins_treize = { "moins_de_treize_ans_aux_faits" },
    },
  }, "pjj")

-- The eve of the thirteenth birthday, and that day.
for anniversaire, attendu in pairs { ["2011-06-02"] = "open", ["2011-06-01"] = "incomplete" } do
  cas("Discernement : né le " .. anniversaire, "2024-06-01",
    { birth_date = anniversaire, poursuite_mineur_engagee = true },
    { right = { non_discernement_moins_treize = attendu } }, "pjj")
end

cas("Discernement : moins de treize ans aux faits, quinze aujourd'hui", "2024-06-01",
  { age = 15, poursuite_mineur_engagee = true, moins_de_treize_ans_aux_faits = true },
  { right = { non_discernement_moins_treize = "open" } }, "pjj")

cas("Enfant non poursuivi", "2024-06-01", { age = 12, poursuite_mineur_engagee = false },
  {
    duty = { rrse = "closed" },
    right = {
      avocat_mineur_poursuivi = "closed", adulte_approprie = "closed",
      non_discernement_moins_treize = "closed",
    },
  }, "pjj")

for jour, attendu in pairs {
  ["2021-09-29"] = "not_applicable", ["2021-09-30"] = "open", ["2021-12-30"] = "open",
  ["2021-12-31"] = "open",
} do
  cas("Enfant poursuivi : au " .. jour, jour,
    { age = 11, mna = true, poursuite_mineur_engagee = true },
    {
      duty = { rrse = attendu },
      right = {
        avocat_mineur_poursuivi = attendu, adulte_approprie = attendu,
        non_discernement_moins_treize = attendu,
      },
    }, "pjj")
end
