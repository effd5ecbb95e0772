language(1)

-- Each date of law.md, section 4: the day before, and the day.

local c = use "national.cas_couverture"

local plaignante <const> = {
  age = 30, nationalite = "TIERS", plainte_deposee = true, infraction_visee = { "225-4-1" },
  loi_penale_francaise_applicable = true, lien_rompu = true,
}
local informee <const> = {
  nationalite = "TIERS", information_droits_donnee = true, souhaite_delai_reflexion = true,
}
local titulaire <const> = {
  age = 30, nationalite = "TIERS", titre_detenu = { "cst_l425_1" },
  condamnation_definitive = true, sejour_regulier = false, ressources_sous_plafond = { "ada" },
}
local parcours <const> = {
  age = 30, nationalite = "TIERS", prostitution_cessee = true, engage_parcours_sortie = true,
  association_agreee = true, autorisation_prefet_psp = true,
}
local suivie <const> = {
  age = 15, prostitution = true, assistance_educative_en_cours = true, discernement = true,
  information_preoccupante_transmise = true, plainte_deposee = true,
  poursuite_mineur_engagee = true,
}
local logement <const> = {
  hebergement_collectif_travailleurs = true, hebergement_indigne = true,
  regularisation_faite = false, declare_73_548 = false,
}
local avant <const> = "not_applicable"

for _, ligne in ipairs {
  -- Law 2003-239, law of 24 July 2006, decree of 2007, law of 2016, code of 1 May 2021.
  { { right = "cst_l425_1" }, plaignante, "2003-03-17", avant, "2003-03-18", "discretionary" },
  {
    { right = "cst_l425_1" }, plaignante, "2006-07-23", "discretionary", "2006-07-24",
    "discretionary",
  },
  {
    { right = "cst_l425_1" }, c.avec(plaignante, { lien_rompu = false }), "2007-09-14",
    "discretionary", "2007-09-15", "closed", "prefecture",
  },
  { { right = "delai_reflexion_30j" }, informee, "2007-09-14", avant, "2007-09-15", "open" },
  { { right = "delai_reflexion_30j" }, informee, "2016-10-31", "open", "2016-11-01", "open" },
  {
    { right = "cst_l425_1" }, plaignante, "2016-04-14", "discretionary", "2016-04-15", "open",
  },
  { { right = "cst_l425_1" }, plaignante, "2021-04-30", "open", "2021-05-01", "open" },
  {
    { right = "carte_resident_l425_3" }, titulaire, "2021-04-30", "open", "2021-05-01", "closed",
  },
  { { right = "ada_l425_2" }, titulaire, "2021-04-30", avant, "2021-05-01", "open" },
  { { right = "delai_reflexion_30j" }, informee, "2021-04-30", "open", "2021-05-01", "open" },
  -- CASF L.121-9 and R.121-12-7.
  {
    { right = "parcours_sortie_prostitution" }, parcours, "2016-12-31", avant, "2017-01-01",
    "open",
  },
  {
    { right = "parcours_sortie_prostitution" }, parcours, "2021-04-30", "open", "2021-05-01",
    "open",
  },
  {
    { measure = "commission_departementale" }, parcours, "2020-12-31", avant, "2021-01-01",
    "open",
  },
  {
    { measure = "commission_departementale" }, parcours, "2023-11-30", "open", "2023-12-01",
    "open",
  },
  -- Law 2022-140; the framework of HAS; the answer to whoever informed; the circular and PAMIVI.
  { { right = "entretien_individuel_juge" }, suivie, "2022-02-08", avant, "2022-02-09", "open" },
  { { duty = "ase_soutien_prostitution" }, suivie, "2022-02-08", avant, "2022-02-09", "open" },
  {
    { duty = "evaluation_information_preoccupante" }, suivie, "2022-12-31", "open", "2023-01-01",
    "open",
  },
  { { duty = "information_preoccupante" }, suivie, "2022-12-31", "open", "2023-01-01", "open" },
  { { duty = "retour_auteur_information" }, suivie, "2022-12-30", avant, "2022-12-31", "open" },
  { { measure = "pamivi" }, suivie, "2023-03-27", avant, "2023-03-28", "open" },
  { { duty = "rrse" }, suivie, "2021-09-29", avant, "2021-09-30", "open" },
  { { duty = "rrse" }, suivie, "2021-12-30", "open", "2021-12-31", "open" },
  -- ANEF, "October 2023": the channel changes, what replaces it when it fails is new.
  { { measure = "demande_anef" }, plaignante, "2023-09-30", "open", "2023-10-01", "open" },
  {
    { right = "solution_substitution_anef" },
    c.avec(plaignante, { depot_en_ligne_impossible = true }), "2023-09-30", avant, "2023-10-01",
    "open",
  },
  -- CIVI in the text of law 2016-444, in force on the 15th, before which nothing was read.
  {
    { right = "civi_706_3" },
    { caractere_materiel_infraction = true, nationalite = "FR", infraction_visee = { "225-5" } },
    "2016-04-14", avant, "2016-04-15", "open",
  },
  {
    { right = "civi_delai" }, { caractere_materiel_infraction = true }, "2016-04-14", avant,
    "2016-04-15", "open",
  },
  -- The third limb of 706-3 and the clock of minors, 22 November 2023.
  {
    { right = "civi_706_3" },
    {
      age = 15, caractere_materiel_infraction = true, nationalite = "FR",
      infraction_visee = { "222-12" }, deces = false, incapacite_permanente = false,
      itt_jours = 10,
    }, "2023-11-21", "incomplete", "2023-11-22", "open",
  },
  {
    { right = "civi_delai" },
    {
      caractere_materiel_infraction = true, plainte_deposee = false,
      procedure_penale_en_cours = false, condamnation_definitive = false,
      classement_ou_relaxe = false, motif_releve_forclusion = false,
      date_faits = "2019-01-10", mineur_lors_des_faits = true, date_majorite = "2022-01-10",
    }, "2023-11-21", "closed", "2023-11-22", "open",
  },
  -- Law 2024-42.
  {
    { right = "cst_l425_11" },
    c.avec(plaignante, { infraction_visee = { "225-14_hebergement" } }), "2024-01-27", avant,
    "2024-01-28", "open",
  },
  {
    { right = "cst_l425_1" }, c.avec(plaignante, { motif_refus_l432_1_1 = true }), "2024-01-27",
    "open", "2024-01-28", "closed", "prefecture",
  },
  {
    { alert = "refus_retrait_titres" }, { nationalite = "TIERS", motif_refus_l432_1_1 = true },
    "2024-01-27", avant, "2024-01-28", "open", "prefecture",
  },
  -- Legal aid without regular stay.
  {
    { right = "aide_juridictionnelle" },
    {
      age = 30, nationalite = "TIERS", residence_habituelle = true, sejour_regulier = false,
      partie_civile = false, ressources_sous_plafond = { "aj" },
    }, "2024-05-27", "closed", "2024-05-28", "open",
  },
  -- AGRASC: eighty-five days after the decision, two months were over and six are not.
  {
    { right = "agrasc_706_164" },
    {
      partie_civile = true, dommages_interets_alloues = true, biens_confisques_debiteur = true,
      date_decision_definitive = "2024-04-01",
    }, "2024-06-25", "closed", "2024-06-26", "open",
  },
  -- The law of 1973 and the labour inspection; the hospital.
  {
    { duty = "declaration_hebergement_collectif" }, logement, "2015-08-07", "open", "2015-08-08",
    "open",
  },
  {
    { measure = "injonction_prefet_hebergement" }, logement, "2015-08-07", avant, "2015-08-08",
    "open",
  },
  {
    { measure = "plainte_hopital" },
    {
      age = 30, violence_conjugale = true, etablissement_signataire = true,
      victime_consent_plainte = true,
    }, "2021-12-02", avant, "2021-12-03", "open", "hopital",
  },
} do
  local plus <const> = { acteur = ligne[7] }
  c.cas(ligne[1], "veille de loi", ligne[3], ligne[2], ligne[4], plus)
  c.cas(ligne[1], "jour de loi", ligne[5], ligne[2], ligne[6], plus)
end

-- The penal definitions look at the day of the facts: coercion is a means since 7 August 2013.
for jour, resultat in pairs { ["2013-08-06"] = "incomplete", ["2013-08-07"] = "open" } do
  c.cas({ measure = "definition_traite_majeur" }, "faits du " .. jour, "2024-06-18",
    {
      age = 40, date_faits = jour, acte = { "recruter" }, moyen = { "contrainte" },
      but_exploitation = true,
    }, resultat)
end
