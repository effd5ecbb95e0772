language(1)

-- Danger, hearings, the family judge: each condition true, false and unknown.

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

-- One right or duty, its outcome, and on which day.
local function droit(regle, nom, faits, resultat, plus)
  local verbe = plus and plus.verbe or "right"
  scenario(regle .. " : " .. nom) {
    as_of = plus and plus.jour or "2024-07-01",
    actor = plus and plus.acteur or "association",
    facts = faits,
    expect = { [verbe] = { [regle] = resultat }, missing = plus and plus.missing },
  }
end

local function dates(regle, faits, lignes, verbe)
  for _, ligne in ipairs(lignes) do
    droit(regle, "le " .. ligne[1], faits, ligne[2], { jour = ligne[1], verbe = verbe })
  end
end

---------------------------------------------------------------- police

local function police(...) droit("protection_police_danger", ...) end

local titulaire <const> = {
  age = 30, nationalite = "TIERS", titre_detenu = { "cst_l425_1" }, danger = true,
}
local informee <const> = {
  age = 30, nationalite = "TIERS", information_droits_donnee = true,
  souhaite_delai_reflexion = true, danger = true,
}

police("titulaire de la carte, en danger", titulaire, "open")
police("délai de réflexion, en danger", informee, "open")
police("délai de réflexion, pas de danger", avec(informee, { danger = false }), "closed")
police("danger inconnu", sans(informee, "danger"), "incomplete",
  { missing = { protection_police_danger = { "danger", "danger_immediat", "danger_local" } } })
police("danger immédiat", avec(sans(informee, "danger"), { danger_immediat = true }), "open")
police("trentième jour du délai", avec(informee, { date_remise_recepisse = "2024-06-01" }), "open")
-- No title is known to be held: the list is open, hence incomplete and not closed.
police("trente et unième jour, titre inconnu",
  avec(informee, { date_remise_recepisse = "2024-05-31" }), "incomplete")
police("ni délai souhaité ni titre dit", sans(informee, "souhaite_delai_reflexion"), "incomplete")
police("Française", avec(titulaire, { nationalite = "FR" }), "not_applicable")
police("nationalité inconnue", sans(titulaire, "nationalite"), "incomplete")
police("à Saint-Barthélemy, droit non lu", avec(titulaire, { departement = "977" }), "incomplete")
dates("protection_police_danger", titulaire, {
  { "2007-09-14", "not_applicable" }, { "2007-09-15", "open" }, { "2021-04-30", "open" },
  { "2021-05-01", "open" },
})

---------------------------------------------------------------- the witness

local function temoin(...) droit("protection_temoin_706_40_1", ...) end

local temoigne <const> = {
  infraction_visee = { "225-4-1" }, temoignage_procedure = true, danger = true,
}

temoin("traite, témoignage, danger", temoigne, "discretionary")
temoin("proxénétisme, sans plainte",
  avec(temoigne, { infraction_visee = { "225-7" }, plainte_deposee = false }), "discretionary")
temoin("travail forcé seul", avec(temoigne, { infraction_visee = { "225-14-1" } }), "closed")
temoin("infraction inconnue", sans(temoigne, "infraction_visee"), "incomplete")
for _, fait in ipairs { "temoignage_procedure", "danger" } do
  temoin("pas sans " .. fait, avec(temoigne, { [fait] = false }), "closed")
  temoin(fait .. " inconnu", sans(temoigne, fait), "incomplete")
end
temoin("en Polynésie, droit non lu", avec(temoigne, { departement = "987" }), "incomplete")
dates("protection_temoin_706_40_1", temoigne,
  { { "2016-04-14", "not_applicable" }, { "2016-04-15", "discretionary" } })

---------------------------------------------------------------- the family judge

local function juge(...) droit("ordonnance_protection", ...) end

local conjugale <const> = { violence_conjugale = true, danger = true }

juge("violences conjugales, danger, sans plainte ni titre",
  avec(conjugale, { plainte_deposee = false, sejour_regulier = false }), "discretionary")
for _, violence in ipairs { "violence_physique", "violence_sexuelle" } do
  juge("auteur conjoint, " .. violence,
    { auteur_lien = "conjoint", [violence] = true, danger = true }, "discretionary")
  juge("auteur employeur, " .. violence,
    { auteur_lien = "employeur", [violence] = true, violence_conjugale = false, danger = true },
    "incomplete")
end
-- The list of forms is open: without violence or danger, a forced marriage may still be at stake.
juge("auteur conjoint, aucune violence", {
  auteur_lien = "conjoint", violence_conjugale = false, violence_physique = false,
  violence_sexuelle = false, danger = true,
}, "incomplete", { missing = { ordonnance_protection = { "exploitation" } } })
juge("pas de danger", avec(conjugale, { danger = false }), "incomplete",
  { missing = { ordonnance_protection = { "exploitation" } } })
juge("danger inconnu", sans(conjugale, "danger"), "incomplete")
juge("lien avec l'auteur inconnu", { violence_physique = true, danger = true }, "incomplete")
juge("mariage forcé, rien d'autre n'est dit", { exploitation = { "mariage_force" } },
  "discretionary")
juge("une autre forme d'exploitation", { exploitation = { "travail" } }, "incomplete")
juge("en Nouvelle-Calédonie, droit non lu", avec(conjugale, { departement = "988" }), "incomplete")
dates("ordonnance_protection", conjugale, {
  { "2010-09-30", "not_applicable" }, { "2010-10-01", "discretionary" },
  { "2024-06-14", "discretionary" }, { "2024-06-15", "discretionary" },
})

scenario "ordonnance_protection : le juge est joint, rien ne part à la police" {
  as_of = "2024-07-01",
  actor = "hopital",
  facts = avec(conjugale, { accord_transmission = false }),
  expect = {
    right = { ordonnance_protection = "discretionary" },
    services = { "juge_affaires_familiales" },
  },
}

---------------------------------------------------------------- the interpreter, the assessment

local procedures <const> = {
  "motifs_raisonnables", "plainte_deposee", "partie_civile", "temoignage_procedure",
}

local aucune <const> = {
  motifs_raisonnables = false, plainte_deposee = false, partie_civile = false,
  temoignage_procedure = false,
}

local besoins <const> = { acteur = "police", verbe = "duty" }

for _, fait in ipairs(procedures) do
  droit("interprete_10_3", fait, avec(aucune, { [fait] = true, langue_comprise = false }), "open",
    { acteur = "police" })
  droit("evaluation_besoins_10_5", fait, avec(aucune, { [fait] = true }), "open", besoins)
  droit("interprete_10_3", fait .. " inconnu",
    avec(sans(aucune, fait), { langue_comprise = false }), "incomplete",
    { acteur = "police", missing = { interprete_10_3 = { fait } } })
  droit("evaluation_besoins_10_5", fait .. " inconnu", sans(aucune, fait), "incomplete", {
    acteur = "police", verbe = "duty", missing = { evaluation_besoins_10_5 = { fait } },
  })
end

droit("interprete_10_3", "aucune procédure", avec(aucune, { langue_comprise = false }), "closed",
  { acteur = "police" })
droit("interprete_10_3", "elle comprend", { plainte_deposee = true, langue_comprise = true },
  "closed")
droit("interprete_10_3", "langue inconnue, la demander", { plainte_deposee = true }, "incomplete",
  { missing = { interprete_10_3 = { "langue_comprise" } } })
droit("evaluation_besoins_10_5", "aucune procédure", aucune, "closed", besoins)
droit("evaluation_besoins_10_5", "enfant entendu", { age = 12, plainte_deposee = true }, "open",
  besoins)

local plainte <const> = { plainte_deposee = true, langue_comprise = false }
dates("interprete_10_3", plainte, { { "2015-11-14", "not_applicable" }, { "2015-11-15", "open" } })
dates("evaluation_besoins_10_5", plainte,
  { { "2015-11-14", "not_applicable" }, { "2015-11-15", "open" } }, "duty")
