language(1)

-- The allowance of the exit programme: on what it hangs, who may have it, from eighteen on.

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

local aidee <const> = {
  age = 26, prostitution = true, engage_parcours_sortie = true, association_agreee = true,
  autorisation_prefet_psp = true, nationalite = "TIERS", titre_detenu = { "aps_l425_4" },
  ressources_sous_plafond = { "afis" },
}

cas("AFIS : autorisation L.425-4, sous le plafond", aidee,
  { right = { afis = "open" }, reserves = { afis = { "allocation_exclusive" } } })

for _, nationalite in ipairs { "FR", "UE_EEE_CH" } do
  cas("AFIS : sans titre à montrer, " .. nationalite,
    avec(sans(aidee, "titre_detenu"), { nationalite = nationalite }), { right = { afis = "open" } })
end

cas("AFIS : étrangère, titre inconnu", sans(aidee, "titre_detenu"),
  { right = { afis = "incomplete" }, missing = { afis = { "titre_detenu" } } })

cas("AFIS : un autre titre, la liste n'a pas été lue",
  avec(aidee, { titre_detenu = { "carte_resident_l425_3" } }), { right = { afis = "incomplete" } })

cas("AFIS : nationalité et titre inconnus", sans(sans(aidee, "titre_detenu"), "nationalite"),
  { right = { afis = "incomplete" } })

cas("AFIS : ressources inconnues", sans(aidee, "ressources_sous_plafond"),
  { right = { afis = "incomplete" }, missing = { afis = { "ressources_sous_plafond" } } })

cas("AFIS : parcours refusé", avec(aidee, { autorisation_prefet_psp = false }),
  { right = { afis = "closed" } })

cas("AFIS : parcours pas encore autorisé", sans(aidee, "autorisation_prefet_psp"),
  { right = { afis = "incomplete" } })

cas("AFIS : vingt-quatre mois accomplis", avec(aidee, { mois_psp = 24 }),
  { right = { afis = "closed" } })

cas("AFIS : une autre allocation, dite par une travailleuse sociale",
  avec(aidee, { allocation_exclusive = true }), { right = { afis = "closed" } },
  { acteur = "travailleur_social" })

cas("AFIS : une autre allocation, dite par un bailleur, est une allégation",
  avec(aidee, { allocation_exclusive = true }), { right = { afis = "open" } },
  { acteur = "bailleur" })

cas("AFIS : veille des dix-huit ans", avec(sans(aidee, "age"), { birth_date = "2006-06-02" }),
  { right = { afis = "not_applicable", parcours_sortie_prostitution = "open" } })

cas("AFIS : dix-huit ans", avec(sans(aidee, "age"), { birth_date = "2006-06-01" }),
  { right = { afis = "open" } })

cas("AFIS : âge contesté", avec(aidee, { age = 18, age_conteste = true }),
  { right = { afis = "incomplete" } })

for _, ligne in ipairs { { "2017-11-30", "not_applicable" }, { "2017-12-01", "open" } } do
  cas("AFIS : le " .. ligne[1], aidee, { right = { afis = ligne[2] } }, { jour = ligne[1] })
end

cas("AFIS : Mayotte, droit non lu", avec(aidee, { departement = "976" }),
  { right = { afis = "incomplete" } })
