language(1)

-- Allowance, receipt, fees, the child who comes of age, refusals, Mayotte.

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
  scenario(nom) { as_of = jour, actor = acteur, facts = faits, expect = attendu }
end

---------------------------------------------------------------- L.425-2

local titulaire <const> = {
  age = 24, nationalite = "TIERS", titre_detenu = { "cst_l425_1" },
  ressources_sous_plafond = { "ada" },
}

cas("L.425-2 : titulaire, ressources sous le plafond", "2024-06-18", titulaire,
  { right = { ada_l425_2 = "open" } })

cas("L.425-2 : ni demande d'asile, ni plainte maintenue", "2024-06-18",
  avec(titulaire, { demandeur_asile = false, plainte_retiree = true }),
  { right = { ada_l425_2 = "open" } })

cas("L.425-2 : ressources inconnues", "2024-06-18", sans(titulaire, "ressources_sous_plafond"),
  {
    right = { ada_l425_2 = "incomplete" },
    missing = { ada_l425_2 = { "ressources_sous_plafond" } },
  })

cas("L.425-2 : carte non connue comme détenue", "2024-06-18", sans(titulaire, "titre_detenu"),
  { right = { ada_l425_2 = "incomplete" }, missing = { ada_l425_2 = { "titre_detenu" } } })

cas("L.425-2 : mineure", "2024-06-18", avec(titulaire, { age = 17 }),
  { right = { ada_l425_2 = "not_applicable" } })

cas("L.425-2 : Française", "2024-06-18", avec(titulaire, { nationalite = "FR" }),
  { right = { ada_l425_2 = "not_applicable" } })

cas("L.425-2 : Nouvelle-Calédonie, droit du lieu non lu", "2024-06-18",
  avec(titulaire, { departement = "988" }), { right = { ada_l425_2 = "incomplete" } })

cas("L.425-2 : la veille", "2021-04-30", titulaire, { right = { ada_l425_2 = "not_applicable" } })
cas("L.425-2 : le premier jour", "2021-05-01", titulaire, { right = { ada_l425_2 = "open" } })

---------------------------------------------------------------- receipt

local demande <const> = {
  age = 24, nationalite = "TIERS", demande_titre_deposee = true, plainte_deposee = true,
}

for _, ligne in ipairs {
  { "2015-05-18", "not_applicable" }, { "2015-05-19", "open" }, { "2023-09-30", "open" },
  { "2023-10-01", "open" },
} do
  cas("Récépissé, le " .. ligne[1], ligne[1], demande,
    { right = { recepisse_demande = ligne[2] } })
end

for _, jour in ipairs { "2020-01-10", "2024-06-18" } do
  cas("Récépissé : demande de la carte et témoignage, le " .. jour, jour,
    {
      age = 24, nationalite = "APATRIDE", demande_deposee = { "cst_l425_1" },
      temoignage_procedure = true,
    },
    { right = { recepisse_demande = "open" } })
  cas("Récépissé : ni plainte ni témoignage, le " .. jour, jour,
    avec(demande, { plainte_deposee = false, temoignage_procedure = false }),
    { right = { recepisse_demande = "closed" } })
  cas("Récépissé : demande inconnue, le " .. jour, jour, sans(demande, "demande_titre_deposee"),
    {
      right = { recepisse_demande = "incomplete" },
      missing = { recepisse_demande = { "demande_deposee", "demande_titre_deposee" } },
    })
  cas("Récépissé : plainte inconnue, le " .. jour, jour, sans(demande, "plainte_deposee"),
    { right = { recepisse_demande = "incomplete" } })
  cas("Récépissé : mineure, le " .. jour, jour, avec(demande, { age = 16 }),
    { right = { recepisse_demande = "not_applicable" } })
  cas("Récépissé : Française, le " .. jour, jour, avec(demande, { nationalite = "FR" }),
    { right = { recepisse_demande = "not_applicable" } })
  cas("Récépissé : Polynésie, le " .. jour, jour, avec(demande, { departement = "987" }),
    { right = { recepisse_demande = "incomplete" } })
end

---------------------------------------------------------------- fees

local plaignante <const> = {
  age = 24, nationalite = "TIERS", plainte_deposee = true, infraction_visee = { "225-4-1" },
  loi_penale_francaise_applicable = true, lien_rompu = true,
}

cas("Taxes : carte due", "2024-06-18", plaignante, { right = { exoneration_taxes = "open" } })

cas("Taxes : carte détenue", "2024-06-18",
  { age = 24, nationalite = "TIERS", titre_detenu = { "cst_l425_1" } },
  { right = { exoneration_taxes = "open" } })

cas("Taxes : carte demandée", "2024-06-18",
  { age = 24, nationalite = "TIERS", demande_deposee = { "cst_l425_1" } },
  { right = { exoneration_taxes = "open" } })

cas("Taxes : rien de connu", "2024-06-18", { age = 24, nationalite = "TIERS" },
  { right = { exoneration_taxes = "incomplete" } })

cas("Taxes : mineure", "2024-06-18",
  { age = 16, nationalite = "TIERS", demande_deposee = { "cst_l425_1" } },
  { right = { exoneration_taxes = "not_applicable" } })

cas("Taxes : citoyenne de l'Union", "2024-06-18", avec(plaignante, { nationalite = "UE_EEE_CH" }),
  { right = { exoneration_taxes = "not_applicable" } })

cas("Taxes : Wallis-et-Futuna, droit du lieu non lu", "2024-06-18",
  avec(plaignante, { departement = "986" }), { right = { exoneration_taxes = "incomplete" } })

cas("Taxes : la veille", "2021-04-30", plaignante,
  { right = { exoneration_taxes = "not_applicable" } })
cas("Taxes : le premier jour", "2021-05-01", plaignante, { right = { exoneration_taxes = "open" } })

---------------------------------------------------------------- the minor who comes of age

local mineure <const> = {
  age = 16, nationalite = "TIERS", plainte_deposee = true, infraction_visee = { "225-5" },
  loi_penale_francaise_applicable = true,
}

cas("À dix-huit ans : mineure aujourd'hui, à préparer", "2024-06-18", mineure,
  {
    right = { titre_mineur_devenu_majeur = "open", cst_l425_1 = "not_applicable" },
    minor = "yes",
  })

-- Of age: the card itself answers, and may be closed where the preparation was open.
for lien, resultat in pairs { rompu = "open", conserve = "closed" } do
  cas("À dix-huit ans : majeure, mineure lors des faits, lien " .. lien, "2024-06-18",
    avec(mineure, { age = 19, mineur_lors_des_faits = true, lien_rompu = lien == "rompu" }),
    { right = { titre_mineur_devenu_majeur = "not_applicable", cst_l425_1 = resultat } },
    "prefecture")
end

cas("À dix-huit ans : majeure lors des faits", "2024-06-18",
  avec(mineure, { age = 25, mineur_lors_des_faits = false }),
  { right = { titre_mineur_devenu_majeur = "not_applicable" } })

-- Born on 18 June 2006.
local nee <const> = avec(sans(mineure, "age"), { birth_date = "2006-06-18", lien_rompu = true })
cas("À dix-huit ans : la veille", "2024-06-17", nee,
  { right = { titre_mineur_devenu_majeur = "open", cst_l425_1 = "not_applicable" } })
cas("À dix-huit ans : le jour même", "2024-06-18",
  avec(nee, { mineur_lors_des_faits = true }),
  { right = { titre_mineur_devenu_majeur = "not_applicable", cst_l425_1 = "open" } })

cas("À dix-huit ans : âge contesté, comme pour une mineure", "2024-06-18",
  avec(mineure, { age = 19, age_conteste = true }),
  { right = { titre_mineur_devenu_majeur = "open" } })

cas("À dix-huit ans : qualification inconnue", "2024-06-18", sans(mineure, "infraction_visee"),
  {
    right = { titre_mineur_devenu_majeur = "incomplete" },
    missing = { titre_mineur_devenu_majeur = { "infraction_visee" } },
  })

cas("À dix-huit ans : ni plainte ni témoignage", "2024-06-18",
  avec(mineure, { plainte_deposee = false, temoignage_procedure = false }),
  { right = { titre_mineur_devenu_majeur = "closed" } })

cas("À dix-huit ans : faits hors de la loi française", "2024-06-18",
  avec(mineure, { loi_penale_francaise_applicable = false }),
  { right = { titre_mineur_devenu_majeur = "closed" } }, "procureur")

for _, motif in ipairs {
  "classement_ou_relaxe", "menace_ordre_public", "accord_franco_algerien",
} do
  cas("À dix-huit ans : fermé par " .. motif, "2024-06-18", avec(mineure, { [motif] = true }),
    { right = { titre_mineur_devenu_majeur = "closed" } },
    motif == "classement_ou_relaxe" and "procureur" or "prefecture")
end

cas("À dix-huit ans : témoignage seul", "2024-06-18",
  avec(mineure, { plainte_deposee = false, temoignage_procedure = true }),
  { right = { titre_mineur_devenu_majeur = "open" } })

for _, fait in ipairs {
  "plainte_deposee", "loi_penale_francaise_applicable", "nationalite", "age",
} do
  cas("À dix-huit ans : inconnu, " .. fait, "2024-06-18", sans(mineure, fait),
    { right = { titre_mineur_devenu_majeur = "incomplete" } })
end

cas("À dix-huit ans : Française", "2024-06-18", avec(mineure, { nationalite = "FR" }),
  { right = { titre_mineur_devenu_majeur = "not_applicable" } })
cas("À dix-huit ans : Polynésie", "2024-06-18", avec(mineure, { departement = "987" }),
  { right = { titre_mineur_devenu_majeur = "incomplete" } })
cas("À dix-huit ans : la veille du nouveau code", "2021-04-30", mineure,
  { right = { titre_mineur_devenu_majeur = "not_applicable" } })
cas("À dix-huit ans : le premier jour du nouveau code", "2021-05-01", mineure,
  { right = { titre_mineur_devenu_majeur = "open" } })

---------------------------------------------------------------- refusals

for _, fait in ipairs { "motif_refus_l432_1_1", "menace_ordre_public" } do
  cas("Refus : " .. fait .. " établi", "2024-06-18", { nationalite = "TIERS", [fait] = true },
    { alert = { refus_retrait_titres = "open" } }, "prefecture")
  cas("Refus : " .. fait .. " affirmé par un autre", "2024-06-18",
    { nationalite = "TIERS", [fait] = true },
    { alert = { refus_retrait_titres = "incomplete" } }, "bailleur")
end

for _, titre in ipairs {
  "cst_l425_1", "carte_resident_l425_3", "aps_l425_4", "cst_l425_11", "recepisse_demande",
  "titre_victime_algerien", "delai_reflexion_30j",
} do
  cas("Refus notifié : " .. titre, "2024-06-18",
    { nationalite = "TIERS", refus_notifie = { titre } },
    { alert = { refus_retrait_titres = "open" } })
end

cas("Refus : rien n'est dit, aucun motif n'est cherché", "2024-06-18", { nationalite = "TIERS" },
  {
    alert = { refus_retrait_titres = "incomplete" },
    missing = { refus_retrait_titres = { "refus_notifie" } },
  }, "association")
cas("Refus : nationalité inconnue", "2024-06-18", { refus_notifie = { "cst_l425_1" } },
  { alert = { refus_retrait_titres = "incomplete" } })
cas("Refus : Française", "2024-06-18", { nationalite = "FR" },
  { alert = { refus_retrait_titres = "not_applicable" } })
cas("Refus : Saint-Pierre-et-Miquelon", "2024-06-18",
  { nationalite = "TIERS", departement = "975", refus_notifie = { "cst_l425_1" } },
  { alert = { refus_retrait_titres = "incomplete" } })
cas("Refus : la veille de la loi de 2024", "2024-01-27",
  { nationalite = "TIERS", refus_notifie = { "cst_l425_1" } },
  { alert = { refus_retrait_titres = "not_applicable" } })
cas("Refus : le premier jour de la loi de 2024", "2024-01-28",
  { nationalite = "TIERS", refus_notifie = { "cst_l425_1" } },
  { alert = { refus_retrait_titres = "open" } })
