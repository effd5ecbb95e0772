language(1)

-- A disappearance opens duties and closes nothing: the same case with and without it.

local function avec(base, plus)
  local faits = {}
  for nom, valeur in pairs(base) do faits[nom] = valeur end
  for nom, valeur in pairs(plus) do faits[nom] = valeur end
  return faits
end

local function cas(nom, faits, attendu, plus)
  scenario(nom) {
    as_of = plus and plus.jour or "2024-06-01", actor = plus and plus.acteur or "ase",
    facts = faits, expect = attendu,
  }
end

cas("Fugue d'une mineure placée", { age = 15, disparition = true, confie_ase_mineur = true },
  {
    duty = {
      declarer_disparition_mineur = "open", rechercher_mineur_disparu = "open",
      maintenir_prise_en_charge = "open", information_preoccupante = "open",
    },
    alert = { mineur_disparu_116000 = "open", disparition_inquietante_majeur = "not_applicable" },
    measure = { prise_en_charge_fugue = "planned" },
  })

cas("Mineure présente", { age = 15, disparition = false },
  {
    duty = {
      declarer_disparition_mineur = "closed", rechercher_mineur_disparu = "closed",
      maintenir_prise_en_charge = "closed",
    },
  })

cas("Fugue, âge contesté : présumée mineure", { age = 19, age_conteste = true, disparition = true },
  {
    duty = {
      declarer_disparition_mineur = "open", rechercher_mineur_disparu = "open",
      maintenir_prise_en_charge = "open",
    },
    alert = { disparition_inquietante_majeur = "incomplete" },
    minor = "presumed",
  })

cas("Disparition, âge inconnu", { disparition = true },
  {
    duty = { declarer_disparition_mineur = "incomplete" },
    alert = { disparition_inquietante_majeur = "incomplete" },
    asks = { "age" },
  })

-- A state: the child is back, the alert ends with it, what was due stays due.
scenario "Mineure retrouvée : la protection continue" {
  as_of = "2024-06-01",
  signals = {
    {
      date = "2024-05-01", actor = "ase",
      facts = { age = 15, prostitution = true, disparition = true },
    },
    { date = "2024-05-20", actor = "police", facts = { disparition = false } },
  },
  expect = {
    duty = {
      declarer_disparition_mineur = "closed", maintenir_prise_en_charge = "closed",
      rechercher_mineur_disparu = "closed", ase_soutien_prostitution = "open",
      signalement_procureur_mineur = "open", information_preoccupante = "open",
    },
    right = { mineur_prostitution_repute_danger = "open" },
  },
}

-- Seventy-two hours.
cas("Soixante-douze heures : fugue et danger immédiat",
  { age = 15, disparition = true, danger_immediat = true },
  { measure = { accueil_72_heures = "discretionary" } })
cas("Soixante-douze heures : n'a pas fugué",
  { age = 15, disparition = false, danger_immediat = true },
  { measure = { accueil_72_heures = "closed" } })
cas("Soixante-douze heures : danger inconnu", { age = 15, disparition = true },
  { measure = { accueil_72_heures = "incomplete" } })
cas("Soixante-douze heures : majeure", { age = 25, disparition = true, danger_immediat = true },
  { measure = { accueil_72_heures = "not_applicable" } })
cas("Soixante-douze heures : outre-mer, droit non lu",
  { age = 15, disparition = true, danger_immediat = true, departement = "988" },
  { measure = { accueil_72_heures = "incomplete" } })
for jour, attendu in pairs {
  ["2007-03-06"] = "not_applicable", ["2007-03-07"] = "discretionary",
} do
  cas("Soixante-douze heures : au " .. jour,
    { age = 15, disparition = true, danger_immediat = true },
    { measure = { accueil_72_heures = attendu } }, { jour = jour })
end

-- Adults: each sign alone.
for _, signe in ipairs { "prostitution", "enferme", "danger" } do
  cas("Disparition d'une victime majeure : " .. signe,
    { age = 25, disparition = true, [signe] = true },
    {
      alert = { disparition_inquietante_majeur = "open" },
      duty = {
        declarer_disparition_mineur = "not_applicable",
        rechercher_mineur_disparu = "not_applicable",
        maintenir_prise_en_charge = "not_applicable",
      },
    })
end
cas("Disparition d'une victime majeure : exploitation",
  { age = 25, disparition = true, exploitation = { "travail" } },
  { alert = { disparition_inquietante_majeur = "open" } })
cas("Disparition d'une victime majeure : motifs raisonnables",
  { age = 25, disparition = true, motifs_raisonnables = true },
  { alert = { disparition_inquietante_majeur = "open" } }, { acteur = "police" })
cas("Disparition d'une majeure dont on ne sait rien", { age = 25, disparition = true },
  { alert = { disparition_inquietante_majeur = "incomplete" } })
cas("Majeure présente", { age = 25, disparition = false, prostitution = true },
  { alert = { disparition_inquietante_majeur = "closed" } })

for jour, attendu in pairs { ["2007-03-06"] = "not_applicable", ["2007-03-07"] = "open" } do
  cas("Disparition d'un mineur : au " .. jour, { age = 15, disparition = true },
    {
      duty = {
        declarer_disparition_mineur = attendu, rechercher_mineur_disparu = attendu,
        maintenir_prise_en_charge = attendu,
      },
    }, { jour = jour })
  cas("Disparition d'une majeure : au " .. jour,
    { age = 25, disparition = true, prostitution = true },
    { alert = { disparition_inquietante_majeur = attendu } }, { jour = jour })
end
for jour, attendu in pairs { ["2024-05-01"] = "not_applicable", ["2024-05-02"] = "planned" } do
  cas("Stratégie sur les fugues : au " .. jour, { age = 15, disparition = true },
    { measure = { prise_en_charge_fugue = attendu } }, { jour = jour })
end

-- Nothing closes: the same answers, present or missing.
local enfant <const> = {
  age = 15, mna = true, prostitution = true, eloignement_necessaire = true,
  famille_impliquee = true, plainte_deposee = true, infraction_visee = { "225-4-1" },
}
local majeure <const> = {
  age = 25, nationalite = "TIERS", motifs_raisonnables = true, souhaite_delai_reflexion = true,
  danger_local = true, eloignement_necessaire = true, accepte_eloignement = true,
  infraction_visee = { "225-4-1" }, caractere_materiel_infraction = true,
  faits_sur_territoire_national = true,
}
for mot, absente in pairs { presente = false, disparue = true } do
  cas("Rien ne se ferme, mineure " .. mot, avec(enfant, { disparition = absente }),
    {
      right = {
        mineur_prostitution_repute_danger = "open", assistance_educative = "discretionary",
        administrateur_ad_hoc = "discretionary", mise_a_l_abri_mna = "open",
        audition_mineur_enregistree = "open", prescription_delit_mineur = "open",
      },
      duty = {
        information_preoccupante = "open", signalement_procureur_mineur = "open",
        ase_soutien_prostitution = "open", recueil_provisoire_urgence = "open",
      },
      measure = {
        satouk_orientation = "open", ordonnance_placement_provisoire = "discretionary",
        pamivi = "open", uaped = "open", depeche_2021_02_08 = "open",
      },
    })
  cas("Rien ne se ferme, majeure " .. mot, avec(majeure, { disparition = absente }),
    {
      right = { delai_reflexion_30j = "open", civi_706_3 = "open" },
      duty = { information_droits_etranger = "open", information_droits_victime = "open" },
      measure = { acse_orientation = "open" },
    }, { acteur = "police" })
end
