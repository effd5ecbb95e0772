language(1)

-- Labour inspection, workers' housing, the prefect.

local function cas(nom, faits, attendu, jour, acteur)
  scenario(nom) {
    as_of = jour or "2024-06-01", actor = acteur or "inspection_travail", facts = faits,
    expect = attendu,
  }
end
local function avec(base, plus, sans)
  local faits = {}
  for nom, valeur in pairs(base) do
    if nom ~= sans then faits[nom] = valeur end
  end
  for nom, valeur in pairs(plus or {}) do faits[nom] = valeur end
  return faits
end
local function manque(sorte, regle, fait)
  return { [sorte] = { [regle] = "incomplete" }, missing = { [regle] = { fait } } }
end

-- Powers: each sign alone. The list of forms is open, so that silence never closes.
local function controle(resultat)
  return { measure = { pouvoirs_inspection_travail = resultat } }
end
for _, fait in ipairs {
  "conditions_travail_indignes", "hebergement_indigne", "emploi_sans_autorisation",
  "travail_dissimule", "salaires_impayes",
} do
  cas("Inspection : " .. fait, { [fait] = true }, controle("open"))
end
for _, forme in ipairs { "travail", "servitude_domestique" } do
  cas("Inspection : forme, " .. forme, { exploitation = { forme } }, controle("open"))
end
for _, article in ipairs {
  "225-13", "225-14", "225-14_travail", "225-14_hebergement", "225-14-1", "225-14-2",
} do
  cas("Inspection : article " .. article, { infraction_visee = { article } }, controle("open"))
end
cas("Inspection : autre forme, le travail n'est pas exclu", { exploitation = { "sexuelle" } },
  controle("incomplete"))
cas("Inspection : la veille", { conditions_travail_indignes = true }, controle("not_applicable"),
  "2016-06-30")
cas("Inspection : premier jour", { conditions_travail_indignes = true }, controle("open"),
  "2016-07-01")

-- Vulnerability presumed.
local function presume(nom, faits, resultat, jour)
  cas("Vulnérabilité présumée : " .. nom, faits,
    { right = { vulnerabilite_presumee_225_15_1 = resultat } }, jour)
end
local adulte <const> = {
  age = 30, exploitation = { "travail" }, mineur_lors_des_faits = false,
  exploitee_des_arrivee = false,
}
presume("adulte, après son arrivée", adulte, "closed")
presume("dès l'arrivée", avec(adulte, { exploitee_des_arrivee = true }), "open")
presume("arrivée inconnue", avec(adulte, nil, "exploitee_des_arrivee"), "incomplete")
presume("mineure aujourd'hui", avec(adulte, { age = 15 }), "open")
presume("âge contesté", avec(adulte, { age = 19, age_conteste = true }), "open")
presume("mineure lors des faits", avec(adulte, { mineur_lors_des_faits = true }), "open")
presume("minorité inconnue", avec(adulte, nil, "mineur_lors_des_faits"), "incomplete")
presume("article 225-13", {
  age = 30, infraction_visee = { "225-13" }, exploitee_des_arrivee = true,
}, "open")
presume("forme inconnue", { age = 30, exploitee_des_arrivee = true }, "incomplete")
presume("la veille de la loi", avec(adulte, { exploitee_des_arrivee = true }), "not_applicable",
  "2003-03-18")
presume("le jour de la loi", avec(adulte, { exploitee_des_arrivee = true }), "open",
  "2003-03-19")

-- Only thought of.
local function projet(resultat)
  return { measure = { inspection_declenche_protection = resultat } }
end
cas("Titre par l'inspection : en réflexion",
  { nationalite = "TIERS", exploitation = { "travail" } }, projet("planned"), "2024-06-20")
cas("Titre par l'inspection : aujourd'hui", { nationalite = "TIERS" }, projet("planned"),
  "2025-01-10")
cas("Titre par l'inspection : Française", { nationalite = "FR" }, projet("not_applicable"),
  "2025-01-10")
cas("Titre par l'inspection : nationalité inconnue", { age = 30 }, projet("incomplete"),
  "2025-01-10")
cas("Titre par l'inspection : la veille du rapport", { nationalite = "TIERS" },
  projet("not_applicable"), "2024-06-17")
cas("Titre par l'inspection : le jour du rapport", { nationalite = "TIERS" }, projet("planned"),
  "2024-06-18")

-- Declaration.
local foyer <const> = {
  hebergement_collectif_travailleurs = true, declare_73_548 = false,
  hebergement_regime_special = false, date_affectation_hebergement = "2024-05-02",
}
local function declarer(resultat)
  return { duty = { declaration_hebergement_collectif = resultat } }
end
cas("Hébergement collectif : non déclaré", foyer, {
  duty = {
    declaration_hebergement_collectif = "open", renouvellement_declaration_hebergement = "closed",
  },
  deadline = { declaration_hebergement_collectif = "2024-06-01" },
})
-- The thirty days are shown as passed; the duty stays.
cas("Hébergement collectif : trente et un jours, toujours dû", foyer, {
  duty = { declaration_hebergement_collectif = "open" },
  deadline = { declaration_hebergement_collectif = "2024-06-01" },
}, "2024-06-02")
cas("Hébergement collectif : déclaré", avec(foyer, { declare_73_548 = true }), declarer("closed"))
for _, fait in ipairs { "hebergement_collectif_travailleurs", "declare_73_548" } do
  for _, jour in ipairs { "2024-06-01", "2015-08-07" } do
    cas("Hébergement collectif, " .. jour .. " : à établir, " .. fait, avec(foyer, nil, fait),
      manque("duty", "declaration_hebergement_collectif", fait), jour)
  end
end
cas("Hébergement collectif : il n'y en a pas",
  avec(foyer, { hebergement_collectif_travailleurs = false }), declarer("closed"))
for _, jour in ipairs { "2024-06-01", "2015-08-07" } do
  cas("Hébergement collectif, " .. jour .. " : hôtel, dit l'inspection",
    avec(foyer, { hebergement_regime_special = true }), declarer("closed"), jour)
  cas("Hébergement collectif, " .. jour .. " : hôtel, dit le bailleur, une allégation",
    avec(foyer, { hebergement_regime_special = true }), declarer("open"), jour, "bailleur")
  cas("Hébergement collectif, " .. jour .. " : régime inconnu, réserve nommée",
    avec(foyer, nil, "hebergement_regime_special"), {
      duty = { declaration_hebergement_collectif = "open" },
      reserves = { declaration_hebergement_collectif = { "hebergement_regime_special" } },
    }, jour)
end
cas("Hébergement collectif : veille de l'inspection dans la loi", foyer, declarer("open"),
  "2015-08-07")
cas("Hébergement collectif : l'inspection dans la loi", foyer, declarer("open"), "2015-08-08")
cas("Hébergement collectif : la veille du décret", foyer, declarer("not_applicable"),
  "1975-01-19")
cas("Hébergement collectif : le jour du décret", foyer, declarer("open"), "1975-01-20")

-- Renewal: declared on 1 March 2023; from 30 January 2024 (335 days) to 1 March 2024.
local declare <const> = avec(foyer, {
  declare_73_548 = true, date_declaration_hebergement = "2023-03-01",
})
local function renouveler(resultat, jusque)
  return {
    duty = { renouvellement_declaration_hebergement = resultat },
    deadline = jusque and { renouvellement_declaration_hebergement = jusque },
  }
end
cas("Hébergement collectif : renouvellement annuel", declare, renouveler("open", "2024-03-01"),
  "2024-02-01")
cas("Hébergement collectif : dernier jour du renouvellement", declare,
  renouveler("open", "2024-03-01"), "2024-03-01")
cas("Hébergement collectif : renouvellement en retard, toujours dû", declare,
  renouveler("open", "2024-03-01"), "2024-03-02")
cas("Hébergement collectif : renouvellement, hôtel", avec(declare, {
  hebergement_regime_special = true,
}), renouveler("closed"))
cas("Hébergement collectif : renouvellement, régime inconnu",
  avec(declare, nil, "hebergement_regime_special"), renouveler("open"))
for _, fait in ipairs { "hebergement_collectif_travailleurs", "declare_73_548" } do
  cas("Renouvellement : à établir, " .. fait, avec(declare, nil, fait),
    manque("duty", "renouvellement_declaration_hebergement", fait))
end
cas("Renouvellement : il n'y a pas d'hébergement collectif",
  avec(declare, { hebergement_collectif_travailleurs = false }), renouveler("closed"))
cas("Renouvellement : la veille du décret", declare, renouveler("not_applicable"), "1975-01-19")

-- The prefect.
local indigne <const> = {
  hebergement_collectif_travailleurs = true, hebergement_indigne = true,
  regularisation_faite = false, danger_immediat = false, local_irremediable = false,
  mise_en_demeure_inexecutee = false,
}
local function prefet(injonction, fermeture)
  return { measure = {
    injonction_prefet_hebergement = injonction, fermeture_relogement_hebergement = fermeture,
  } }
end
cas("Préfet : mise en demeure", indigne, prefet("open", "closed"))
for _, fait in ipairs { "danger_immediat", "local_irremediable", "mise_en_demeure_inexecutee" } do
  cas("Préfet : fermeture, " .. fait, avec(indigne, { [fait] = true }),
    prefet("open", "discretionary"))
  cas("Préfet : fermeture, inconnu " .. fait, avec(indigne, nil, fait),
    prefet("open", "incomplete"))
end
for _, c in ipairs {
  { "hebergement_collectif_travailleurs", false }, { "hebergement_indigne", false },
  { "regularisation_faite", true },
} do
  cas("Préfet : rien à demander, " .. c[1],
    avec(indigne, { danger_immediat = true, [c[1]] = c[2] }), prefet("closed", "closed"))
  cas("Préfet : à établir, " .. c[1], avec(indigne, { danger_immediat = true }, c[1]),
    prefet("incomplete", "incomplete"))
end
cas("Préfet : la veille", avec(indigne, { danger_immediat = true }),
  prefet("not_applicable", "not_applicable"), "2015-08-07")
cas("Préfet : premier jour", avec(indigne, { danger_immediat = true }),
  prefet("open", "discretionary"), "2015-08-08")

-- Where the labour code is not the metropole's, nothing is closed nor promised.
for territoire, resultat in pairs {
  ["974"] = "open", ["976"] = "open", ["986"] = "incomplete", ["987"] = "incomplete",
  ["988"] = "incomplete",
} do
  cas("Travail : territoire " .. territoire,
    {
      departement = territoire, hebergement_indigne = true,
      hebergement_collectif_travailleurs = true,
      declare_73_548 = false, regularisation_faite = false,
    },
    {
      measure = {
        pouvoirs_inspection_travail = resultat, injonction_prefet_hebergement = resultat,
      },
      duty = { declaration_hebergement_collectif = resultat },
    })
end
