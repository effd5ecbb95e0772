language(1)

-- One sign of exploitation is enough for every rule that a child's exploitation opens: each sign,
-- what a reporter says or what the lists show, alone.

local signes <const> = {
  { "exploitation", facts = { exploitation = { "mendicite" } } },
  { "prostitution", facts = { prostitution = true } },
  { "enferme", facts = { enferme = true } },
  { "avec_auteur", facts = { avec_auteur = true } },
  { "danger_immediat", facts = { danger_immediat = true } },
  { "but d'exploitation", facts = { but_exploitation = true } },
  { "OIT D4", present = { "oit.D4.01", "oit.D4.09" } },
  { "OIT D5", present = { "oit.D5.04", "oit.D5.05" } },
  { "liste sexuelle", present = { "fr.sexuelle.23", "fr.sexuelle.24" } },
  { "liste mendicité", present = { "fr.mendicite.21" } },
  { "liste délits", present = { "oit.D5.06", "oit.D5.07" } },
  {
    "liste servitude domestique",
    present = { "onudc.CHI.07", "onudc.DOM.03", "onudc.DOM.04" },
  },
}

-- What each rule wants besides the sign.
local contexte <const> = {
  age = 12, mna = true, eloignement_necessaire = true, procedure_penale_en_cours = true,
  situation_complexe_sante = true, disparition = true,
}

for _, signe in ipairs(signes) do
  local faits = {}
  for nom, valeur in pairs(contexte) do faits[nom] = valeur end
  for nom, valeur in pairs(signe.facts or {}) do faits[nom] = valeur end
  scenario("Enfant, un seul signe : " .. signe[1]) {
    as_of = "2024-06-01",
    facts = faits,
    present = signe.present,
    expect = {
      minor = "yes",
      duty = {
        information_preoccupante = "open", signalement_procureur_mineur = "open",
        recueil_provisoire_urgence = "open",
      },
      right = { assistance_educative = "discretionary" },
      measure = {
        ordonnance_placement_provisoire = "discretionary", depeche_2021_02_08 = "open",
        uaped = "open", eprred = "open", pamivi = "open", pamivi_avant_audience = "open",
        accueil_72_heures = "discretionary",
        satouk_orientation = "open",
      },
    },
  }
end

-- The lawyer's note: each sign alone shows the victim in the suspect.
for _, signe in ipairs(signes) do
  local faits = { age = 12, mis_en_cause = true }
  for nom, valeur in pairs(signe.facts or {}) do faits[nom] = valeur end
  scenario("Enfant mis en cause, un seul signe : " .. signe[1]) {
    as_of = "2022-06-01", actor = "avocat",
    facts = faits,
    present = signe.present,
    expect = { measure = { priorite_educative_mineur_victime = "open" } },
  }
end

-- Violence alone: care and PAMIVI, not yet the schemes for exploited children.
for _, fait in ipairs {
  "violence_physique", "violence_sexuelle", "violence_intrafamiliale", "violence_conjugale",
} do
  scenario("Enfant, violence sans exploitation connue : " .. fait) {
    as_of = "2024-06-01",
    facts = {
      age = 12, [fait] = true, plainte_deposee = true, situation_complexe_sante = true,
    },
    expect = {
      right = { assistance_educative = "discretionary" },
      measure = {
        uaped = "open", pamivi = "open", depeche_2021_02_08 = "incomplete",
        eprred = fait == "violence_conjugale" and "incomplete" or "open",
        ordonnance_placement_provisoire = "incomplete",
      },
    },
  }
end

-- Nothing is said but the age: nothing closes.
scenario "Enfant dont on ne sait rien : rien ne s'ouvre, rien ne se ferme" {
  as_of = "2024-06-01",
  facts = { age = 12 },
  expect = {
    minor = "yes",
    duty = {
      recueil_provisoire_urgence = "incomplete", ase_soutien_prostitution = "incomplete",
      declarer_disparition_mineur = "incomplete", rechercher_mineur_disparu = "incomplete",
      maintenir_prise_en_charge = "incomplete", evaluation_information_preoccupante = "incomplete",
      retour_auteur_information = "incomplete", saisine_juge_huit_jours = "incomplete",
      audience_quinze_jours = "incomplete", pas_d_hotel = "incomplete",
      entretien_avant_majorite = "closed", rrse = "incomplete",
    },
    right = {
      assistance_educative = "incomplete", entretien_individuel_juge = "incomplete",
      avocat_assistance_educative = "incomplete", administrateur_ad_hoc_375_1 = "incomplete",
      mise_a_l_abri_mna = "incomplete", audition_mineur_enregistree = "incomplete",
      avocat_mineur_victime = "incomplete", prescription_crime_mineur = "incomplete",
      prescription_delit_mineur = "incomplete", prescription_delit_aggrave_mineur = "incomplete",
      non_sanction_mineur = "not_applicable", avocat_mineur_poursuivi = "incomplete",
      adulte_approprie = "incomplete", non_discernement_moins_treize = "incomplete",
      administrateur_ad_hoc_zone_attente = "incomplete",
      administrateur_ad_hoc_asile = "incomplete",
    },
    measure = {
      ordonnance_placement_provisoire = "incomplete", pamivi = "incomplete",
      pamivi_avant_audience = "incomplete", pamivi_pendant_audience = "incomplete",
      pamivi_apres_audience = "incomplete", uaped = "incomplete", eprred = "incomplete",
      depeche_2021_02_08 = "incomplete", convention_paris_2016 = "incomplete",
      protocole_marseille_2021 = "incomplete", protocole_bobigny = "incomplete",
      commission_departementale_mineurs = "incomplete", mmna_signaux_faibles = "incomplete",
      priorite_educative_mineur_victime = "not_applicable", competence_ofmin = "incomplete",
      prise_en_charge_fugue = "planned", reseau_national_lieux_securises = "planned",
    },
    alert = { contenu_en_ligne_pharos = "incomplete" },
  },
}
