language(1)

-- Support owed to whoever believes herself a victim; legal aid on both sides of 28 May 2024.

local function avec(base, plus)
  local faits = {}
  for nom, valeur in pairs(base) do faits[nom] = valeur end
  for nom, valeur in pairs(plus or {}) do faits[nom] = valeur end
  return faits
end

local function sans(base, nom)
  local faits = avec(base)
  faits[nom] = nil
  return faits
end

local function cas(nom, jour, faits, attendu, acteur)
  scenario(nom) {
    as_of = jour, actor = acteur or "association", facts = faits, expect = attendu,
  }
end

---------------------------------------------------------------- associations, access to law

cas("Association généraliste : elle s'estime victime, cela suffit", "2024-06-01",
  { estime_etre_victime = true },
  {
    measure = {
      accompagnement_association_generaliste = "open",
      accompagnement_association_specialisee = "incomplete",
    },
    right = { acces_au_droit = "open" },
    services = { "associations_aide_victimes", "point_justice" },
  })

for _, fait in ipairs {
  "violence_conjugale", "violence_intrafamiliale", "violence_sexuelle", "violence_physique",
} do
  cas("Association généraliste : " .. fait, "2024-06-01", { [fait] = true },
    {
      measure = {
        accompagnement_association_generaliste = "open",
        accompagnement_association_specialisee = "incomplete",
      },
      right = { aide_juridictionnelle_exceptionnelle = "discretionary" },
    })
end

-- The three ways in which someone is presumed a victim, each by itself.
for _, ligne in ipairs {
  { "exploitation nommée", { exploitation = { "travail" } } },
  { "prostitution", { prostitution = true } },
  { "motifs raisonnables établis", { motifs_raisonnables = true }, "police" },
} do
  cas("Associations : " .. ligne[1], "2024-06-01", ligne[2],
    {
      measure = {
        accompagnement_association_generaliste = "open",
        accompagnement_association_specialisee = "open",
      },
      right = { aide_juridictionnelle_exceptionnelle = "discretionary" },
    }, ligne[3])
end

-- Who complained of trafficking or procuring is presumed a victim of it, whatever else is not said.
for article, attendu in pairs {
  ["225-4-1"] = "open", ["225-5"] = "open", ["227-18"] = "incomplete",
} do
  cas("Associations : une plainte vise " .. article, "2024-06-01",
    { age = 30, plainte_deposee = true, infraction_visee = { article } },
    {
      measure = {
        accompagnement_association_generaliste = attendu,
        accompagnement_association_specialisee = attendu,
      },
    })
end

-- She denies, nobody saw anything: the list of forms is open, so that nothing is shut.
cas("Associations : rien ne se voit, rien n'est fermé", "2024-06-01",
  {
    estime_etre_victime = false, prostitution = false, motifs_raisonnables = false,
    violence_conjugale = false, violence_intrafamiliale = false, violence_sexuelle = false,
    violence_physique = false,
  },
  {
    measure = {
      accompagnement_association_generaliste = "incomplete",
      accompagnement_association_specialisee = "incomplete",
    },
    missing = {
      accompagnement_association_generaliste = { "exploitation", "infraction_visee" },
    },
    right = { acces_au_droit = "open", aide_juridictionnelle_exceptionnelle = "incomplete" },
  }, "police")

cas("Associations : rien n'est dit", "2024-06-01", { age = 30 },
  {
    measure = { accompagnement_association_generaliste = "incomplete" },
    asks = { "estime_etre_victime" },
  })

scenario "Association spécialisée : une grille a conclu, sans que personne nomme l'exploitation" {
  as_of = "2024-06-01",
  facts = { age = 30 },
  emergency = true,
  expect = { sufficient = true, measure = { accompagnement_association_specialisee = "open" } },
}

cas("Associations : sans plainte, sans titre, en Polynésie", "2024-06-01",
  {
    exploitation = { "travail" }, plainte_deposee = false, sejour_regulier = false,
    departement = "987",
  },
  {
    measure = {
      accompagnement_association_generaliste = "open",
      accompagnement_association_specialisee = "open",
    },
    right = {
      acces_au_droit = "open", aide_juridictionnelle_exceptionnelle = "incomplete",
    },
  })

for _, ligne in ipairs { { "2020-12-31", "not_applicable" }, { "2021-01-01", "open" } } do
  cas("Associations et accès au droit : le " .. ligne[1], ligne[1],
    { exploitation = { "travail" } },
    {
      measure = {
        accompagnement_association_generaliste = ligne[2],
        accompagnement_association_specialisee = ligne[2],
      },
      right = { acces_au_droit = ligne[2] },
    })
end

---------------------------------------------------------------- legal aid

local function aj(nom, jour, faits, resultat, acteur)
  cas("AJ : " .. nom .. ", le " .. jour, jour, faits,
    { right = { aide_juridictionnelle = resultat } }, acteur)
end

local veille <const>, jour <const> = "2024-05-27", "2024-05-28"

local etrangere <const> = {
  age = 30, nationalite = "TIERS", residence_habituelle = true, sejour_regulier = false,
  partie_civile = false, ressources_sous_plafond = { "aj" },
}

aj("étrangère sans titre, ancienne loi", veille, etrangere, "closed")
aj("étrangère sans titre, depuis la décision", jour, etrangere, "open")

local reguliere <const> = avec(etrangere, { sejour_regulier = true })
aj("étrangère en séjour régulier", veille, reguliere, "open")
aj("étrangère en séjour régulier", jour, reguliere, "open")
aj("séjour inconnu", veille, sans(etrangere, "sejour_regulier"), "incomplete")
aj("séjour inconnu, sans effet", jour, sans(etrangere, "sejour_regulier"), "open")

for _, le in ipairs { veille, jour } do
  aj("résidence habituelle absente", le, avec(reguliere, { residence_habituelle = false }),
    "closed")
  aj("résidence habituelle inconnue", le, sans(reguliere, "residence_habituelle"), "incomplete")
  aj("mineur, quel que soit le séjour", le,
    avec(etrangere, { age = 15, residence_habituelle = false }), "open")
  aj("partie civile, quel que soit le séjour", le,
    avec(etrangere, { partie_civile = true, residence_habituelle = false }), "open")
  aj("Française de l'étranger", le,
    avec(etrangere, { nationalite = "FR", residence_habituelle = false }), "open")
  aj("citoyenne de l'Union", le,
    avec(etrangere, { nationalite = "UE_EEE_CH", residence_habituelle = false }), "open")
  aj("ressources inconnues, victime de traite", le,
    avec(sans(reguliere, "ressources_sous_plafond"), { infraction_visee = { "225-4-1" } }),
    "incomplete")
  aj("action irrecevable, dite par le bureau", le,
    avec(reguliere, { action_aj_irrecevable = true }), "closed", "juge")
  aj("action irrecevable, dite par la police", le,
    avec(reguliere, { action_aj_irrecevable = true }), "open", "police")
end

-- Article 9-2: each crime that waives the ceiling.
for _, article in ipairs {
  "222-23", "222-23-1", "222-23-2", "222-23-3", "222-24", "222-25", "222-26",
} do
  aj("sans condition de ressources, article " .. article, jour,
    avec(sans(etrangere, "ressources_sous_plafond"), { infraction_visee = { article } }), "open")
end

cas("AJ : partie civile inconnue, nationalité inconnue, à demander", jour,
  { age = 30, residence_habituelle = false, ressources_sous_plafond = { "aj" } },
  {
    right = { aide_juridictionnelle = "incomplete" },
    missing = { aide_juridictionnelle = { "nationalite", "partie_civile" } },
  })

cas("AJ : fermée, l'admission exceptionnelle reste", veille,
  avec(etrangere, { exploitation = { "travail" } }),
  {
    right = {
      aide_juridictionnelle = "closed", aide_juridictionnelle_exceptionnelle = "discretionary",
    },
  })

cas("AJ : réserve tant que le bureau n'a rien dit", jour, etrangere,
  { reserves = { aide_juridictionnelle = { "action_aj_irrecevable" } } })

aj("veille des dix-huit ans, sans titre", veille,
  avec(sans(etrangere, "age"), { birth_date = "2006-05-28", residence_habituelle = false }),
  "open")
aj("dix-huit ans, sans titre ni résidence", jour,
  avec(sans(etrangere, "age"), { birth_date = "2006-05-28", residence_habituelle = false }),
  "closed")

local victime <const> = avec(reguliere, { exploitation = { "travail" } })
for _, ligne in ipairs {
  { "2021-04-30", "not_applicable", "not_applicable" }, { "2021-05-01", "open", "discretionary" },
} do
  cas("AJ : le " .. ligne[1], ligne[1], victime,
    {
      right = {
        aide_juridictionnelle = ligne[2], aide_juridictionnelle_exceptionnelle = ligne[3],
      },
    })
end

cas("AJ : Nouvelle-Calédonie, droit non lu", jour, avec(reguliere, { departement = "988" }),
  { right = { aide_juridictionnelle = "incomplete" } })
