language(1)

-- From the offer to the end of the programme: each step open, waiting and shut, each date on both
-- sides, the twenty-fourth month. The allowance has a file of its own.

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

local function cas(nom, faits, attendu, plus)
  scenario(nom) {
    as_of = plus and plus.jour or "2024-06-01",
    actor = plus and plus.acteur or "association",
    facts = faits,
    expect = attendu,
  }
end

local function parcours(resultat) return { right = { parcours_sortie_prostitution = resultat } } end

local engagee <const> = {
  age = 26, prostitution = true, engage_parcours_sortie = true, association_agreee = true,
}
local autorisee <const> = avec(engagee, { autorisation_prefet_psp = true })

---------------------------------------------------------------- the offer

for _, ligne in ipairs {
  { "exploitation sexuelle nommée", { age = 26, exploitation = { "sexuelle" } } },
  { "prostitution, même occasionnelle", { age = 26, prostitution = true } },
  { "prostitution qui a cessé", { age = 26, prostitution_cessee = true } },
  { "Française, sans plainte", { age = 26, prostitution = true, nationalite = "FR" } },
  {
    "étrangère sans titre",
    { age = 26, prostitution = true, nationalite = "TIERS", sejour_regulier = false },
  },
} do
  cas("Parcours proposé : " .. ligne[1], ligne[2],
    { right = { parcours_sortie_propose = "open" } })
end

-- The list of forms is open: two "no" leave the third way unknown.
cas("Parcours proposé : ni prostitution passée ni présente, la forme reste à dire",
  { age = 26, prostitution = false, prostitution_cessee = false },
  {
    right = { parcours_sortie_propose = "incomplete" },
    missing = { parcours_sortie_propose = { "exploitation" } },
  }, { acteur = "prefecture" })

cas("Parcours proposé : rien n'est dit", { age = 26 },
  { right = { parcours_sortie_propose = "incomplete" } })

cas("Parcours : en Polynésie, droit non lu",
  avec(autorisee, { departement = "987" }),
  {
    right = { parcours_sortie_propose = "incomplete", parcours_sortie_prostitution = "incomplete" },
    measure = { commission_departementale = "incomplete" },
  })

---------------------------------------------------------------- the commission and the prefect

cas("Commission : engagée, avec une association agréée", engagee,
  {
    measure = { commission_departementale = "open" },
    right = { parcours_sortie_prostitution = "incomplete" },
    missing = { parcours_sortie_prostitution = { "autorisation_prefet_psp" } },
    services = { "commission_prostitution_traite" },
  })

for _, fait in ipairs { "engage_parcours_sortie", "association_agreee" } do
  cas("Commission : pas sans " .. fait, avec(engagee, { [fait] = false }),
    {
      measure = { commission_departementale = "closed" },
      right = { parcours_sortie_prostitution = "closed", parcours_sortie_propose = "open" },
    })
  cas("Commission : " .. fait .. " inconnu", sans(engagee, fait),
    {
      measure = { commission_departementale = "incomplete" },
      missing = { commission_departementale = { fait } },
      right = { parcours_sortie_prostitution = "incomplete" },
    })
end

for _, ligne in ipairs {
  { "2020-12-31", "not_applicable" }, { "2021-01-01", "open" }, { "2023-11-30", "open" },
  { "2023-12-01", "open" },
} do
  cas("Commission : le " .. ligne[1], engagee,
    { measure = { commission_departementale = ligne[2] } }, { jour = ligne[1] })
end

local avis <const> = avec(engagee, { avis_commission = true })

cas("Préfet : l'avis est rendu, la décision est due", avis,
  {
    duty = { decision_prefet_parcours = "open" },
    reserves = { decision_prefet_parcours = { "autorisation_prefet_psp", "fin_psp_prefet" } },
  })

cas("Préfet : la décision est prise", avec(avis, { autorisation_prefet_psp = true }),
  { duty = { decision_prefet_parcours = "closed" } })

cas("Préfet : il a mis fin au parcours", avec(avis, { fin_psp_prefet = true }),
  { duty = { decision_prefet_parcours = "closed" } }, { acteur = "prefecture" })

cas("Préfet : en Polynésie, droit non lu", avec(avis, { departement = "987" }),
  { duty = { decision_prefet_parcours = "incomplete" } })

cas("Préfet : avis non rendu", avec(engagee, { avis_commission = false }),
  { duty = { decision_prefet_parcours = "closed" } })

cas("Préfet : avis inconnu", engagee,
  {
    duty = { decision_prefet_parcours = "incomplete" },
    missing = { decision_prefet_parcours = { "avis_commission" } },
  })

for _, fait in ipairs { "engage_parcours_sortie", "association_agreee" } do
  cas("Préfet : rien à décider sans " .. fait, avec(avis, { [fait] = false }),
    { duty = { decision_prefet_parcours = "closed" } })
  cas("Préfet : " .. fait .. " inconnu", sans(avis, fait),
    { duty = { decision_prefet_parcours = "incomplete" } })
end

for _, ligne in ipairs { { "2021-04-30", "not_applicable" }, { "2021-05-01", "open" } } do
  cas("Préfet : le " .. ligne[1], avis,
    { duty = { decision_prefet_parcours = ligne[2] } }, { jour = ligne[1] })
end

---------------------------------------------------------------- the programme

cas("Parcours autorisé, prostitution présente ou passée", autorisee,
  {
    right = { parcours_sortie_prostitution = "open" },
    reserves = { parcours_sortie_prostitution = { "mois_psp", "fin_psp_prefet" } },
  })

for _, faits in ipairs { { prostitution_cessee = true }, { exploitation = { "sexuelle" } } } do
  cas("Parcours autorisé : " .. next(faits), avec(sans(autorisee, "prostitution"), faits),
    parcours("open"))
end

cas("Parcours non autorisé", avec(engagee, { autorisation_prefet_psp = false }),
  parcours("closed"))

cas("Parcours : forme d'exploitation inconnue", sans(autorisee, "prostitution"),
  {
    right = { parcours_sortie_prostitution = "incomplete" },
    measure = { commission_departementale = "incomplete" },
  })

cas("Parcours : vingt-troisième mois accompli", avec(autorisee, { mois_psp = 23 }),
  parcours("open"))

cas("Parcours : vingt-quatre mois accomplis", avec(autorisee, { mois_psp = 24 }),
  parcours("closed"))

cas("Parcours : le préfet y met fin", avec(autorisee, { fin_psp_prefet = true }),
  parcours("closed"), { acteur = "prefecture" })

cas("Parcours : sa fin, dite par une association, est une allégation",
  avec(autorisee, { fin_psp_prefet = true }),
  { right = { parcours_sortie_prostitution = "open" }, notices = { "allegation" } })

for _, ligne in ipairs {
  { "2016-12-31", "not_applicable" }, { "2017-01-01", "open" }, { "2021-04-30", "open" },
  { "2021-05-01", "open" },
} do
  local jour, resultat = ligne[1], ligne[2]
  cas("Parcours : le " .. jour, autorisee,
    { right = { parcours_sortie_prostitution = resultat, parcours_sortie_propose = resultat } },
    { jour = jour })
end

---------------------------------------------------------------- minors

local function mineure(nom, faits, resultat, jour)
  cas("Commission, mineure : " .. nom, faits,
    { measure = { commission_departementale_mineurs = resultat } }, { jour = jour })
end

mineure("en situation de prostitution", { age = 16, prostitution = true }, "discretionary")
mineure("exploitée autrement", { age = 16, exploitation = { "mendicite" } }, "discretionary")
mineure("rien n'est dit", { age = 16, prostitution = false }, "incomplete")
mineure("à Wallis-et-Futuna", { age = 16, prostitution = true, departement = "986" }, "incomplete")
mineure("présumée", { age = 19, age_conteste = true, prostitution = true }, "discretionary")
mineure("majeure", { age = 18, prostitution = true }, "not_applicable")
mineure("veille de la circulaire", { age = 16, prostitution = true }, "not_applicable",
  "2023-03-27")
mineure("jour de la circulaire", { age = 16, prostitution = true }, "discretionary", "2023-03-28")

cas("Commission, mineure : motifs raisonnables établis", { age = 16, motifs_raisonnables = true },
  { measure = { commission_departementale_mineurs = "discretionary" } }, { acteur = "police" })
