language(1)

-- The rules for children condition by condition, in each version: what is needed and missing, what
-- is unknown, whom the rule is about, what ends it.

local c = use "national.cas_couverture"

local emancipe <const> = c.motif("emancipe", "juge")

for _, jour in ipairs { "2010-06-01", "2024-06-01" } do
  c.tous({ right = "mineur_prostitution_repute_danger" }, { jour },
    { age = 15, prostitution = true }, { c.mineure, "prostitution" }, "open")
end
for _, ligne in ipairs {
  { { duty = "information_preoccupante" }, "2015-06-01", "open" },
  { { duty = "signalement_procureur_mineur" }, "2010-06-01", "open" },
  { { duty = "signalement_procureur_mineur" }, "2024-06-01", "open" },
  { { right = "assistance_educative" }, "2015-06-01", "discretionary" },
  { { right = "assistance_educative" }, "2024-06-01", "discretionary" },
} do
  c.tous(ligne[1], { ligne[2] }, { age = 15, danger_immediat = true }, { c.mineure }, ligne[3])
end

c.un({ alert = "ne_pas_prevenir_parents" }, { "2024-06-01" }, { age = 12 },
  {
    "famille_impliquee", "violence_intrafamiliale",
    {
      nom = "auteur de la famille", vrai = { auteur_lien = "famille" },
      faux = { auteur_lien = "reseau" },
    },
  }, "open", "closed")
c.un({ right = "administrateur_ad_hoc" }, { "2024-06-01" }, { age = 12 },
  { "representants_legaux_defaillants", "famille_impliquee", "mna" }, "discretionary", "closed")

c.tous({ measure = "accueil_72_heures" }, { "2024-06-01" },
  { age = 15, disparition = true, prostitution = true }, { "disparition" }, "discretionary")
c.tous({ alert = "mineur_disparu_116000" }, { "2024-06-01" }, { age = 15, disparition = true },
  { "disparition" }, "open")

---------------------------------------------------------------- the juvenile judge

c.fins({ right = "assistance_educative" }, { "2015-06-01", "2024-06-01" },
  { age = 16, danger = true }, { emancipe }, "discretionary")
c.fins({ measure = "ordonnance_placement_provisoire" }, { "2024-06-01" },
  { age = 16, danger_immediat = true }, { emancipe }, "discretionary")
for _, ligne in ipairs {
  { "entretien_individuel_juge", true, "open" },
  { "avocat_assistance_educative", true, "discretionary" },
  { "administrateur_ad_hoc_375_1", false, "discretionary" },
} do
  local regle <const> = { right = ligne[1] }
  local suivie <const> = { age = 15, assistance_educative_en_cours = true, discernement = ligne[2] }
  c.fins(regle, { "2024-06-01" }, suivie, { emancipe }, ligne[3])
  c.tous(regle, { "2024-06-01" }, suivie, { "assistance_educative_en_cours", c.mineure }, ligne[3])
end

---------------------------------------------------------------- child welfare

local confiee <const> = { age = 17, confie_ase_mineur = true }
local seize_ans <const> = {
  nom = "seize ans", vrai = { age = 16 }, faux = { age = 15 },
}
c.tous({ duty = "entretien_avant_majorite" }, { "2020-06-01", "2024-06-01" }, confiee,
  { "confie_ase_mineur", c.mineure, seize_ans }, "open")

-- From the eighteenth birthday to the day before the twenty-first.
local jeune <const> = { nom = "dix-huit ans", vrai = { age = 18 }, faux = { age = 17 },
  sinon = "not_applicable" }
local moins_de_21 <const> = { nom = "moins de vingt et un ans", vrai = { age = 20 },
  faux = { age = 21 }, sinon = "not_applicable" }
local suffisants <const> = c.motif("ressources_ou_soutien_suffisants", "ase")
for _, ligne in ipairs {
  { "2020-06-01", "discretionary" }, { "2023-06-01", "open" }, { "2024-06-01", "open" },
} do
  c.tous({ right = "ase_jeune_majeur" }, { ligne[1] }, { age = 19, confie_ase_mineur = true },
    { "confie_ase_mineur", jeune, moins_de_21 }, ligne[2])
  c.fins({ right = "ase_jeune_majeur" }, { ligne[1] }, { age = 19, confie_ase_mineur = true },
    { suffisants }, ligne[2])
end
c.tous({ right = "ase_jeune_majeur_temporaire" }, { "2020-06-01", "2024-06-01" },
  { age = 19, ressources_ou_soutien_suffisants = false },
  {
    {
      nom = "manque de ressources", vrai = { ressources_ou_soutien_suffisants = false },
      faux = { ressources_ou_soutien_suffisants = true },
    },
    jeune, moins_de_21,
  }, "discretionary", { acteur = "ase" })

c.tous({ duty = "evaluation_information_preoccupante" }, { "2020-06-01", "2024-06-01" },
  { age = 15, information_preoccupante_transmise = true },
  { "information_preoccupante_transmise", c.mineure }, "open")

---------------------------------------------------------------- the border, asylum

for _, ligne in ipairs {
  {
    "administrateur_ad_hoc_zone_attente", "zone_attente",
    { "2010-06-01", "2024-06-01" },
  },
  {
    "administrateur_ad_hoc_asile", "demandeur_asile",
    { "2010-06-01", "2018-06-01", "2024-06-01" },
  },
} do
  local regle <const> = { right = ligne[1] }
  local base <const> = {
    age = 15, [ligne[2]] = true, representants_legaux_defaillants = true,
  }
  c.tous(regle, ligne[3], base, { ligne[2], c.mineure }, "open")
  c.un(regle, ligne[3], { age = 15, [ligne[2]] = true },
    { "mna", "representants_legaux_defaillants" }, "open", "closed")
end

---------------------------------------------------------------- proceedings

c.tous({ duty = "rrse" }, { "2021-10-15", "2024-06-01" },
  { age = 15, poursuite_mineur_engagee = true }, { "poursuite_mineur_engagee", c.mineure }, "open")

-- A child today was one at the facts; an adult today, where someone says so.
local aux_faits <const> = {
  nom = "minorité aux faits", vrai = { mineur_lors_des_faits = true },
  faux = { mineur_lors_des_faits = false }, sinon = "not_applicable",
}
local constatee <const> = c.motif("prescription_constatee", "juge")
for _, ligne in ipairs {
  { "prescription_crime_mineur", "2018-01-10", "222-23" },
  { "prescription_crime_mineur", "2024-06-01", "222-23" },
  { "prescription_delit_mineur", "2024-06-01", "225-4-1" },
  { "prescription_delit_aggrave_mineur", "2024-06-01", "222-29-1" },
} do
  local regle <const> = { right = ligne[1] }
  local infraction <const> = {
    nom = "infraction", vrai = { infraction_visee = { ligne[3] } },
    faux = { infraction_visee = { "225-13" } },
  }
  local adulte <const> = {
    age = 30, mineur_lors_des_faits = true, infraction_visee = { ligne[3] },
  }
  c.tous(regle, { ligne[2] }, adulte, { aux_faits, infraction }, "open")
  c.fins(regle, { ligne[2] }, adulte, { constatee }, "open")
  c.cas(regle, "mineure aujourd'hui", ligne[2],
    { age = 15, infraction_visee = { ligne[3] } }, "open")
  c.cas(regle, "âge inconnu", ligne[2], { infraction_visee = { ligne[3] } }, "incomplete")
end

-- Each limb of CPP 706-47 by itself.
c.un({ right = "avocat_mineur_victime" }, { "2024-06-01" },
  { age = 15, procedure_penale_en_cours = true },
  {
    {
      nom = "infraction", vrai = { infraction_visee = { "225-4-1" } },
      faux = { infraction_visee = { "225-13" } },
    },
    "prostitution", "violence_sexuelle",
    { nom = "exploitation sexuelle", vrai = { exploitation = { "sexuelle" } } },
    {
      nom = "but d'exploitation", vrai = { but_exploitation = true },
      faux = { but_exploitation = false },
    },
  }, "open", "incomplete")

for _, ligne in ipairs {
  { { measure = "pamivi_avant_audience" }, "open" },
  { { measure = "pamivi_pendant_audience" }, "open" },
} do
  c.tous(ligne[1], { "2024-06-01" },
    { age = 15, prostitution = true, plainte_deposee = true }, { c.mineure }, ligne[2])
end

-- Signals of the Mission MNA: looked for and not there, nothing is shown, and the rule closes.
local mna <const> = { "mna.01", "mna.02", "mna.03", "mna.04", "mna.05", "mna.06", "mna.07" }
c.cas({ measure = "mmna_signaux_faibles" }, "aucun signal", "2024-06-01", { mna = true }, "closed",
  { acteur = "mmna", absent = mna })
c.cas({ measure = "mmna_signaux_faibles" }, "âge inconnu", "2024-06-01", {}, "incomplete",
  { acteur = "mmna", present = { "mna.02", "mna.07" } })

-- What is only planned is so for a child; of an adult it says nothing; of neither, nothing yet.
for _, regle in ipairs { "reseau_national_lieux_securises", "prise_en_charge_fugue" } do
  for _, ligne in ipairs { { 15, "planned" }, { 30, "not_applicable" }, { "?", "incomplete" } } do
    c.cas({ measure = regle }, "âge " .. ligne[1], "2024-06-01", { age = ligne[1] }, ligne[2])
  end
end
