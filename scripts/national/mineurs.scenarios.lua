language(1)

-- A child is protected on one sign, and no answer for a child is ever closed by silence.

local function cas(nom, faits, attendu, plus)
  local acteur = plus and plus.acteur
  scenario(nom) {
    as_of = plus and plus.jour or "2024-06-01",
    actor = acteur or "travailleur_social",
    facts = faits,
    present = plus and plus.present,
    expect = attendu,
  }
end

cas("Mineur exploité au travail : CRIP et procureur, le même jour",
  { age = 15, exploitation = { "travail" } },
  {
    duty = { information_preoccupante = "open", signalement_procureur_mineur = "open" },
    alert = { enfance_en_danger_119 = "open" },
    minor = "yes",
  })

cas("Mineure en situation de prostitution : réputée en danger, quoi qu'elle en dise",
  { age = 16, prostitution = true, plainte_deposee = false, souhaite_plainte = false },
  {
    right = { mineur_prostitution_repute_danger = "open" },
    duty = { information_preoccupante = "open", signalement_procureur_mineur = "open" },
  })

cas("Mineur contraint à voler : victime, pas seulement mis en cause",
  { age = 14, exploitation = { "delits_contraints" }, mis_en_cause = true },
  { duty = { signalement_procureur_mineur = "open" } })

cas("Mineur enfermé", { mineur = true, enferme = true },
  {
    duty = { information_preoccupante = "open", signalement_procureur_mineur = "open" },
    alert = { personne_enfermee = "open", enfance_en_danger_119 = "open" },
  })

cas("Mineur en danger, exploitation inconnue : la CRIP n'attend pas",
  { age = 15, danger = true },
  {
    duty = { information_preoccupante = "open", signalement_procureur_mineur = "incomplete" },
    alert = { enfance_en_danger_119 = "open" },
  })

-- Section 10.10: purpose alone is enough for a child; D4 by one strong and one medium sign.
cas("Mineur : l'exploitation se lit dans les indices, sans que personne la nomme",
  { age = 15 },
  { duty = { information_preoccupante = "open", signalement_procureur_mineur = "open" } },
  { present = { "oit.D4.01", "oit.D4.09" } })

cas("Mineur non accompagné, âge non dit", { mna = true, exploitation = { "mendicite" } },
  { duty = { signalement_procureur_mineur = "open" }, minor = "yes" }, { acteur = "mmna" })

cas("Âge contesté : présumé mineur",
  { age = 19, age_conteste = true, exploitation = { "sexuelle" } },
  {
    duty = { information_preoccupante = "open", signalement_procureur_mineur = "open" },
    minor = "presumed",
  })

cas("Âge que personne n'a dit : incomplet, jamais fermé", { exploitation = { "sexuelle" } },
  {
    duty = {
      information_preoccupante = "incomplete", signalement_procureur_mineur = "incomplete",
    },
    asks = { "age" },
    minor = "unknown",
  })

cas("Majeure : les règles de l'enfance sont sans objet",
  { age = 30, exploitation = { "sexuelle" }, prostitution = true },
  {
    right = { mineur_prostitution_repute_danger = "not_applicable" },
    duty = {
      information_preoccupante = "not_applicable",
      signalement_procureur_mineur = "not_applicable",
    },
  })

cas("Proche impliqué : ne pas prévenir d'abord les parents",
  { age = 12, exploitation = { "mendicite" }, auteur_lien = "famille" },
  { alert = { ne_pas_prevenir_parents = "open" } })

cas("Famille impliquée : administrateur ad hoc, au juge d'apprécier",
  { age = 12, famille_impliquee = true },
  {
    alert = { ne_pas_prevenir_parents = "open" },
    right = { administrateur_ad_hoc = "discretionary" },
  })

cas("Rien n'est dit de la famille : le demander",
  { age = 12, exploitation = { "mendicite" } },
  {
    alert = { ne_pas_prevenir_parents = "incomplete" },
    missing = {
      ne_pas_prevenir_parents = { "auteur_lien", "famille_impliquee", "violence_intrafamiliale" },
    },
  })

cas("Réseau sans la famille : les parents peuvent être prévenus",
  {
    age = 12, auteur_lien = "reseau", famille_impliquee = false,
    violence_intrafamiliale = false,
  },
  { alert = { ne_pas_prevenir_parents = "closed" } })

cas("Prostitution d'une mineure : veille de la loi de 2002", { age = 16, prostitution = true },
  { right = { mineur_prostitution_repute_danger = "not_applicable" } }, { jour = "2002-03-03" })

cas("Prostitution d'une mineure : la loi de 2002", { age = 16, prostitution = true },
  { right = { mineur_prostitution_repute_danger = "open" } }, { jour = "2002-03-04" })

cas("CRIP : veille du référentiel", { age = 15, danger = true },
  { duty = { information_preoccupante = "open" } }, { jour = "2022-12-31" })

cas("CRIP : premier jour du référentiel", { age = 15, danger = true },
  { duty = { information_preoccupante = "open" } }, { jour = "2023-01-01" })

-- Each sign suffices by itself; for the prosecutor, the grave ones only.
for _, signe in ipairs {
  "danger", "disparition", "violence_sexuelle", "violence_physique", "violence_intrafamiliale",
  "violence_conjugale",
} do
  cas("CRIP : il suffit de " .. signe, { age = 15, [signe] = true },
    {
      duty = { information_preoccupante = "open", signalement_procureur_mineur = "incomplete" },
      alert = { enfance_en_danger_119 = "open" },
    })
end
for _, signe in ipairs { "prostitution", "enferme", "avec_auteur", "danger_immediat" } do
  cas("Procureur : il suffit de " .. signe, { age = 15, [signe] = true },
    { duty = { information_preoccupante = "open", signalement_procureur_mineur = "open" } })
end

cas("Mineur : la contrainte se lit dans les indices", { age = 15 },
  { duty = { signalement_procureur_mineur = "open" } },
  { present = { "oit.D5.04", "oit.D5.05" } })

cas("Représentants défaillants : administrateur ad hoc",
  { age = 12, representants_legaux_defaillants = true },
  { right = { administrateur_ad_hoc = "discretionary" } })

cas("Mineur non accompagné : administrateur ad hoc", { age = 15, mna = true },
  { right = { administrateur_ad_hoc = "discretionary" } })
cas("Mineur accompagné et protégé : pas d'administrateur ad hoc", {
  age = 15, mna = false, famille_impliquee = false, representants_legaux_defaillants = false,
}, { right = { administrateur_ad_hoc = "closed" } })
cas("Seul ou non, inconnu : administrateur ad hoc à préciser", {
  age = 15, famille_impliquee = false, representants_legaux_defaillants = false,
}, { right = { administrateur_ad_hoc = "incomplete" } })

-- Presumed a minor: each rule for children opens as for a minor.
cas("Âge contesté : tout ce qui est dû à un enfant",
  {
    age = 19, age_conteste = true, prostitution = true, famille_impliquee = true,
    danger_immediat = true,
  },
  {
    right = {
      mineur_prostitution_repute_danger = "open", administrateur_ad_hoc = "discretionary",
    },
    alert = { ne_pas_prevenir_parents = "open", enfance_en_danger_119 = "open" },
    minor = "presumed",
  })

cas("Majeur : ni alerte sur les parents, ni administrateur",
  { age = 30, famille_impliquee = true },
  {
    right = { administrateur_ad_hoc = "not_applicable" },
    alert = { ne_pas_prevenir_parents = "not_applicable" },
  })

-- The same protection on both sides of the law of 7 February 2022.
for _, jour in ipairs { "2005-06-01", "2022-02-08", "2022-02-09" } do
  scenario("Mineure en situation de prostitution, au " .. jour) {
    as_of = jour,
    facts = { age = 15, prostitution = true },
    expect = { right = { mineur_prostitution_repute_danger = "open" } },
  }
end

-- What sends a child's case to the prosecutor also suffices to shelter the child.
for _, forme in ipairs { "mendicite", "delits_contraints", "autre" } do
  scenario("Suffisance : exploitation d'un mineur nommée, " .. forme) {
    as_of = "2024-06-01", actor = "education", facts = { age = 15, exploitation = { forme } },
    expect = { sufficient = true },
  }
end
scenario "Suffisance : âge contesté, exploitation nommée" {
  as_of = "2024-06-01", actor = "association",
  facts = { age = 19, age_conteste = true, exploitation = { "travail" } },
  expect = { sufficient = true },
}
scenario "Suffisance : majeure, exploitation nommée et rien d'autre" {
  as_of = "2024-06-01", actor = "association", facts = { age = 30, exploitation = { "travail" } },
  expect = { sufficient = false },
}
