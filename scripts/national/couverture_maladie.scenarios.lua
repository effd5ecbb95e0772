language(1)

-- Who pays for care: with and without a title, before and after three months, in Mayotte.

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

local function droit(regle, nom, faits, resultat, plus)
  scenario(regle .. " : " .. nom) {
    as_of = plus and plus.jour or "2024-06-01",
    actor = "travailleur_social",
    facts = faits,
    expect = {
      [plus and plus.verbe or "right"] = { [regle] = resultat },
      missing = plus and plus.missing,
      reserves = plus and plus.reserves,
      services = plus and plus.services,
    },
  }
end

local function depuis(regle, veille, jour, faits, verbe)
  droit(regle, "la veille, " .. veille, faits, "not_applicable", { jour = veille, verbe = verbe })
  droit(regle, "premier jour, " .. jour, faits, "open", { jour = jour, verbe = verbe })
end

---------------------------------------------------------------- PUMa

-- Nothing that opens a regular stay or a stable residence is known.
local arrivante <const> = {
  age = 30, nationalite = "TIERS", sejour_regulier = false, protection_internationale = false,
  emploi_declare = false, residence_habituelle = false, date_arrivee_france = "2024-05-01",
}
local reguliere <const> = avec(arrivante, { sejour_regulier = true, residence_habituelle = true })

droit("puma", "séjour régulier, résidence stable", reguliere, "open",
  { services = { "caisse_assurance_maladie" } })
droit("puma", "Française", avec(arrivante, { nationalite = "FR", residence_habituelle = true }),
  "open")
local demandeuse <const> = avec(arrivante, {
  demandeur_asile = true, sejour_regulier = false, date_arrivee_france = "2024-05-01",
})
droit("puma", "demandeuse d'asile, veille des trois mois", demandeuse, "closed",
  { jour = "2024-07-31" })
droit("puma", "demandeuse d'asile, dite sans séjour", demandeuse, "open", { jour = "2024-08-01" })
droit("puma", "protection internationale",
  avec(arrivante, { protection_internationale = true }), "open")
for _, titre in ipairs { "cst_l425_1", "cst_l425_11", "carte_resident_l425_3", "aps_l425_4" } do
  droit("puma", "titulaire de " .. titre,
    avec(arrivante, { titre_detenu = { titre }, residence_habituelle = true }), "open")
end
droit("puma", "un autre titre, à vérifier",
  avec(arrivante, { titre_detenu = { "recepisse" }, residence_habituelle = true }), "incomplete")
droit("puma", "titre inconnu", avec(arrivante, { residence_habituelle = true }), "incomplete",
  { missing = { puma = { "demandeur_asile", "titre_detenu" } } })

-- Regular stay, and nothing but the three months.
local nouvelle <const> = avec(arrivante, { sejour_regulier = true })

droit("puma", "emploi déclaré, sans attendre", avec(nouvelle, { emploi_declare = true }), "open")
droit("puma", "veille des trois mois", nouvelle, "closed", { jour = "2024-07-31" })
droit("puma", "trois mois accomplis", nouvelle, "open", { jour = "2024-08-01" })
droit("puma", "emploi inconnu", sans(nouvelle, "emploi_declare"), "incomplete",
  { missing = { puma = { "emploi_declare" } } })
droit("puma", "résidence inconnue", sans(nouvelle, "residence_habituelle"), "incomplete")
droit("puma", "date d'arrivée inconnue", sans(nouvelle, "date_arrivee_france"), "incomplete")
droit("puma", "protection inconnue", sans(nouvelle, "protection_internationale"), "incomplete")
droit("puma", "à Mayotte, droit non lu", avec(reguliere, { departement = "976" }), "incomplete")
depuis("puma", "2020-12-31", "2021-01-01", reguliere)

---------------------------------------------------------------- AME

local sans_titre <const> = {
  age = 30, nationalite = "TIERS", sejour_regulier = false, residence_habituelle = false,
  date_arrivee_france = "2024-05-01", ressources_sous_plafond = { "ame" },
}
local installee <const> = avec(sans_titre, { residence_habituelle = true })

droit("ame", "sans titre, résidente, sous le plafond", installee, "open",
  { reserves = { ame = { "departement" } } })
droit("ame", "citoyenne de l'Union sans droit au séjour",
  avec(installee, { nationalite = "UE_EEE_CH" }), "open")
droit("ame", "apatride", avec(installee, { nationalite = "APATRIDE" }), "open")
droit("ame", "Française", avec(installee, { nationalite = "FR" }), "not_applicable")
droit("ame", "nationalité inconnue", sans(installee, "nationalite"), "incomplete")
droit("ame", "séjour régulier", avec(installee, { sejour_regulier = true }), "closed")
droit("ame", "séjour inconnu", sans(installee, "sejour_regulier"), "incomplete",
  { missing = { ame = { "sejour_regulier" } } })
droit("ame", "ressources inconnues", sans(installee, "ressources_sous_plafond"), "incomplete",
  { missing = { ame = { "ressources_sous_plafond" } } })
droit("ame", "veille des trois mois", sans_titre, "closed", { jour = "2024-07-31" })
droit("ame", "trois mois accomplis", sans_titre, "open", { jour = "2024-08-01" })
droit("ame", "résidence inconnue", sans(sans_titre, "residence_habituelle"), "incomplete")
droit("ame", "date d'arrivée inconnue", sans(sans_titre, "date_arrivee_france"), "incomplete")
droit("ame", "dix-sept ans", avec(installee, { age = 17 }), "not_applicable")
droit("ame", "âge contesté", avec(installee, { age = 18, age_conteste = true }), "incomplete")
droit("ame", "à La Réunion", avec(installee, { departement = "974" }), "open")
droit("ame", "à Saint-Pierre-et-Miquelon, droit non lu", avec(installee, { departement = "975" }),
  "incomplete")
depuis("ame", "2020-12-31", "2021-01-01", installee)

local enfant <const> = { age = 15, nationalite = "TIERS", couverture_maladie = false }

droit("ame_mineur", "sans attendre, quel que soit le séjour", enfant, "open",
  { reserves = { ame_mineur = { "departement" } } })
droit("ame_mineur", "âge contesté, présumé mineur",
  avec(enfant, { age = 18, age_conteste = true }), "open")
droit("ame_mineur", "veille des dix-huit ans", avec(sans(enfant, "age"),
  { birth_date = "2006-06-02" }), "open")
droit("ame_mineur", "dix-huit ans", avec(sans(enfant, "age"), { birth_date = "2006-06-01" }),
  "not_applicable")
droit("ame_mineur", "déjà couvert", avec(enfant, { couverture_maladie = true }), "closed")
droit("ame_mineur", "couverture inconnue", sans(enfant, "couverture_maladie"), "incomplete",
  { missing = { ame_mineur = { "couverture_maladie" } } })
droit("ame_mineur", "nationalité inconnue", sans(enfant, "nationalite"), "incomplete")
droit("ame_mineur", "Français", avec(enfant, { nationalite = "FR" }), "not_applicable")
droit("ame_mineur", "à Mayotte", avec(enfant, { departement = "976" }), "closed")
droit("ame_mineur", "en Polynésie, droit non lu", avec(enfant, { departement = "987" }),
  "incomplete")
depuis("ame_mineur", "2020-12-31", "2021-01-01", enfant)

-- Never an empty page: the access desk stands beside the closed right.
scenario "ame : à Mayotte, il n'y en a pas" {
  as_of = "2024-06-01",
  actor = "hopital",
  facts = avec(installee, { departement = "976", couverture_maladie = false }),
  expect = {
    right = { ame = "closed", soins_urgents = "incomplete" },
    measure = { pass = "open" },
    services = { "pass_hopital" },
  },
}

---------------------------------------------------------------- urgent care

local urgence <const> = { couverture_maladie = false }

droit("soins_urgents", "pas de couverture, rien d'autre n'est demandé", urgence, "open")
for sejour, valeur in pairs { regulier = true, irregulier = false } do
  droit("soins_urgents", "séjour " .. sejour, avec(urgence, { sejour_regulier = valeur }), "open")
end
droit("soins_urgents", "couverte", { couverture_maladie = true }, "closed")
droit("soins_urgents", "couverture inconnue", {}, "incomplete",
  { missing = { soins_urgents = { "couverture_maladie" } } })
depuis("soins_urgents", "2020-12-31", "2021-01-01", urgence)

---------------------------------------------------------------- the thirty days

local delai <const> = {
  age = 30, nationalite = "TIERS", information_droits_donnee = true,
  souhaite_delai_reflexion = true, date_remise_recepisse = "2024-05-02",
}

droit("soins_pendant_reflexion", "trentième jour", delai, "open")
droit("soins_pendant_reflexion", "trente et unième jour", delai, "closed", { jour = "2024-06-02" })
droit("soins_pendant_reflexion", "souhait inconnu", sans(delai, "souhaite_delai_reflexion"),
  "incomplete")
droit("soins_pendant_reflexion", "Française", avec(delai, { nationalite = "FR" }),
  "not_applicable")
droit("soins_pendant_reflexion", "à Mayotte, droit non lu", avec(delai, { departement = "976" }),
  "incomplete")
local sans_date <const> = sans(delai, "date_remise_recepisse")
depuis("soins_pendant_reflexion", "2007-09-14", "2007-09-15", sans_date)
for _, jour in ipairs { "2021-04-30", "2021-05-01" } do
  droit("soins_pendant_reflexion", "le " .. jour, sans_date, "open", { jour = jour })
end
