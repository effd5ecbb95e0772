language(1)

-- Both sides of every limit (the dates of the law are in dates.scenarios.lua). A time that only
-- shows a date takes nothing away once it has passed; one that closes does so the day after the
-- last that counts.

local c = use "national.cas_couverture"

-- One limit: the last day, the next, and what each of them gives.
local function limite(regle, nom, base, dernier, lendemain, plus)
  c.cas(regle, nom .. ", dernier jour", dernier[1], base, dernier[2], plus)
  c.cas(regle, nom .. ", lendemain", lendemain[1], base, lendemain[2], plus)
end

local informee <const> = {
  nationalite = "TIERS", information_droits_donnee = true, souhaite_delai_reflexion = true,
  date_remise_recepisse = "2024-05-02",
}
for _, regle in ipairs {
  { right = "delai_reflexion_30j" }, { right = "droits_pendant_reflexion" },
  { right = "soins_pendant_reflexion" }, { alert = "eloignement_suspendu_reflexion" },
} do
  limite(regle, "trente jours", informee, { "2024-06-01", "open" }, { "2024-06-02", "closed" })
end

---------------------------------------------------------------- limits that close

-- The longest two months, six months, year, three years: 62, 184, 366 and 1096 days.
local jugee <const> = {
  partie_civile = true, dommages_interets_alloues = true, biens_confisques_debiteur = true,
  civi_irrecevable = false, motif_releve_forclusion = false,
}
local agrasc <const> = { right = "agrasc_706_164" }
limite(agrasc, "deux mois", c.avec(jugee, { date_decision_definitive = "2023-07-01" }),
  { "2023-09-01", "open" }, { "2023-09-02", "closed" })
limite(agrasc, "six mois", c.avec(jugee, { date_decision_definitive = "2024-07-01" }),
  { "2025-01-01", "open" }, { "2025-01-02", "closed" })
for definitive, fin in pairs { ["2023-07-01"] = "2023-09-01", ["2024-07-01"] = "2025-01-01" } do
  scenario("agrasc_706_164, définitive le " .. definitive) {
    as_of = fin, facts = c.avec(jugee, { date_decision_definitive = definitive }),
    expect = { right = { agrasc_706_164 = "open" }, deadline = { agrasc_706_164 = fin } },
  }
end
-- Two months opened SARVI, a year closes it.
local sarvi <const> = { right = "sarvi" }
limite(sarvi, "avant deux mois", c.avec(jugee, { date_decision_definitive = "2024-01-10" }),
  { "2024-03-09", "closed" }, { "2024-03-10", "open" })
limite(sarvi, "un an", c.avec(jugee, { date_decision_definitive = "2023-06-01" }),
  { "2024-06-01", "open" }, { "2024-06-02", "closed" })

local tardive <const> = {
  caractere_materiel_infraction = true, nationalite = "FR", infraction_visee = { "225-4-1" },
  motif_releve_forclusion = false, plainte_deposee = false, procedure_penale_en_cours = false,
  condamnation_definitive = false, classement_ou_relaxe = false,
}
for _, regle in ipairs { { right = "civi_706_3" }, { right = "civi_delai" } } do
  limite(regle, "trois ans des faits",
    c.avec(tardive, { date_faits = "2021-03-10", mineur_lors_des_faits = false }),
    { "2024-03-10", "open" }, { "2024-03-11", "closed" })
  -- From majority since 22 November 2023.
  limite(regle, "trois ans de la majorité",
    c.avec(tardive, {
      date_faits = "2015-03-10", mineur_lors_des_faits = true, date_majorite = "2021-03-10",
    }), { "2024-03-10", "open" }, { "2024-03-11", "closed" })
  -- The year of the penalty and that of damages: the later closes.
  for nom, dates in pairs {
    ["un an de la décision"] = { "2023-06-01", "2023-05-01" },
    ["un an des intérêts civils"] = { "2022-11-01", "2023-06-01" },
  } do
    limite(regle, nom,
      c.avec(tardive, {
        date_faits = "2015-03-10", mineur_lors_des_faits = false, plainte_deposee = true,
        date_decision_penale_definitive = dates[1], date_decision_definitive = dates[2],
      }), { "2024-06-01", "open" }, { "2024-06-02", "closed" })
  end
end

-- Three months before AME and, without work nor settled home, before PUMa.
local arrivee <const> = {
  age = 30, nationalite = "TIERS", residence_habituelle = false, emploi_declare = false,
  protection_internationale = false, date_arrivee_france = "2024-03-10",
  ressources_sous_plafond = { "ame" },
}
limite({ right = "ame" }, "avant trois mois", c.avec(arrivee, { sejour_regulier = false }),
  { "2024-06-09", "closed" }, { "2024-06-10", "open" })
limite({ right = "puma" }, "avant trois mois", c.avec(arrivee, { sejour_regulier = true }),
  { "2024-06-09", "closed" }, { "2024-06-10", "open" })

-- Twenty-four months in all.
for _, ligne in ipairs {
  { { right = "parcours_sortie_prostitution" }, "open" },
  { { right = "aps_l425_4" }, "discretionary" },
} do
  local parcours <const> = {
    age = 30, nationalite = "TIERS", prostitution_cessee = true, engage_parcours_sortie = true,
    association_agreee = true, autorisation_prefet_psp = true,
  }
  c.cas(ligne[1], "vingt-trois mois", "2024-06-18", c.avec(parcours, { mois_psp = 23 }), ligne[2])
  c.cas(ligne[1], "vingt-quatre mois", "2024-06-18", c.avec(parcours, { mois_psp = 24 }), "closed")
end

---------------------------------------------------------------- limits that only show

-- The date is the same on the last day and on the next, and the answer too.
local function montre(regle, nom, base, fin, lendemain, resultat)
  local verbe, id
  for cle, valeur in pairs(regle) do verbe, id = cle, valeur end
  for _, jour in ipairs { fin, lendemain } do
    scenario(id .. ", " .. nom .. ", montré le " .. jour) {
      as_of = jour, facts = base,
      expect = { [verbe] = { [id] = resultat or "open" }, deadline = { [id] = fin } },
    }
  end
end

montre({ measure = "fgti_offre" }, "deux mois",
  { demande_deposee = { "civi_706_3" }, date_dossier_fonds = "2024-01-31" },
  "2024-03-31", "2024-04-01")
for _, id in ipairs { "evaluation_information_preoccupante", "retour_auteur_information" } do
  montre({ duty = id }, "trois mois",
    {
      age = 15, information_preoccupante_transmise = true,
      date_information_preoccupante = "2024-03-01",
    }, "2024-06-01", "2024-06-02")
end
montre({ measure = "rdv_sante_migrant" }, "quatre mois",
  { date_arrivee_france = "2024-02-10" }, "2024-06-10", "2024-06-11")
montre({ duty = "declaration_hebergement_collectif" }, "trente jours",
  {
    hebergement_collectif_travailleurs = true, declare_73_548 = false,
    date_affectation_hebergement = "2024-05-02",
  }, "2024-06-01", "2024-06-02")
montre({ right = "indemnite_travail_dissimule" }, "un an",
  { travail_dissimule = true, relation_travail_rompue = true, date_fin_emploi = "2023-06-10" },
  "2024-06-10", "2024-06-11")
montre({ right = "salaires_l8252_2" }, "trois ans",
  {
    nationalite = "TIERS", emploi_sans_autorisation = true, salaires_impayes = true,
    date_fin_emploi = "2021-06-10",
  }, "2024-06-10", "2024-06-11")

-- The later of three years and of the year after the last decision, on the penalty or on damages;
-- since 2023, of three years from
-- majority too. Where one of these dates is not known the time that has passed may not be the
-- last: none is shown any more. Whether there is a reason to lift the bar is not known either:
-- nothing closes.
local saisie <const> = {
  caractere_materiel_infraction = true, nationalite = "FR", infraction_visee = { "225-4-1" },
}
for _, id in ipairs { "civi_706_3", "civi_delai" } do
  for nom, dates in pairs {
    ["un an de la décision"] = { "2022-06-10", "2022-05-10" },
    ["un an des intérêts civils"] = { "2021-11-10", "2022-06-10" },
  } do
    montre({ right = id }, nom .. ", texte de 2016",
      c.avec(saisie, {
        date_faits = "2019-01-10", date_decision_penale_definitive = dates[1],
        date_decision_definitive = dates[2],
      }), "2023-06-10", "2023-06-11")
  end
  for _, ligne in ipairs {
    { "trois ans des faits, texte de 2016", { date_faits = "2020-06-10" }, "2023-06-10" },
    { "trois ans des faits, texte de 2023", { date_faits = "2021-06-10" }, "2024-06-10" },
    {
      "un an de la décision, texte de 2023",
      { date_faits = "2019-01-10", date_decision_penale_definitive = "2023-06-10" }, "2024-06-10",
    },
    {
      "un an des intérêts civils, texte de 2023",
      {
        date_faits = "2019-01-10", date_decision_penale_definitive = "2022-11-10",
        date_decision_definitive = "2023-06-10",
      },
      "2024-06-10",
    },
    {
      "trois ans de la majorité",
      { date_faits = "2015-01-10", mineur_lors_des_faits = true, date_majorite = "2021-06-10" },
      "2024-06-10",
    },
  } do
    scenario(id .. ", " .. ligne[1] .. ", dernier jour connu") {
      as_of = ligne[3], facts = c.avec(saisie, ligne[2]),
      expect = { right = { [id] = "open" }, deadline = { [id] = ligne[3] } },
    }
  end
end

-- Ten, twenty and thirty years after majority.
for _, ligne in ipairs {
  { "prescription_delit_mineur", "225-4-1", "2014-06-10" },
  { "prescription_delit_aggrave_mineur", "222-29-1", "2004-06-10" },
  { "prescription_crime_mineur", "222-23", "1994-06-10" },
} do
  montre({ right = ligne[1] }, "depuis la majorité",
    {
      mineur_lors_des_faits = true, infraction_visee = { ligne[2] }, date_majorite = ligne[3],
    }, "2024-06-10", "2024-06-11")
end

---------------------------------------------------------------- the eighteenth birthday

local nee <const> = {
  birth_date = "2006-06-02", nationalite = "TIERS", prostitution = true, plainte_deposee = true,
  infraction_visee = { "225-4-1" }, loi_penale_francaise_applicable = true, lien_rompu = true,
  sejour_regulier = false, residence_habituelle = true, couverture_maladie = false,
  ressources_sous_plafond = { "ame" }, confie_ase_mineur = true,
}
for _, ligne in ipairs {
  { { right = "cst_l425_1" }, "not_applicable", "open" },
  -- From the birthday on the card answers by itself.
  { { right = "titre_mineur_devenu_majeur" }, "open", "not_applicable" },
  { { right = "mineur_prostitution_repute_danger" }, "open", "not_applicable" },
  { { duty = "signalement_procureur_mineur" }, "open", "not_applicable" },
  { { duty = "information_preoccupante" }, "open", "not_applicable" },
  { { right = "ase_jeune_majeur" }, "not_applicable", "open" },
  { { right = "ame_mineur" }, "open", "not_applicable" },
  { { right = "ame" }, "not_applicable", "open" },
} do
  limite(ligne[1], "dix-huit ans", nee, { "2024-06-01", ligne[2] }, { "2024-06-02", ligne[3] })
end
