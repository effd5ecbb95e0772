language(1)

-- Stay, condition by condition and ground by ground, in each version: a ground closes where who can
-- establish it does, leaves the title where it says that there is none, and is only named as a
-- reserve where nobody spoke of it.

local c = use "national.cas_couverture"

local juge <const> = c.motif("classement_ou_relaxe", "juge")
local menace <const> = c.motif("menace_ordre_public", "prefecture")
local renoue <const> = c.motif("lien_renoue_initiative_propre", "prefecture")
local refus_2024 <const> = c.motif("motif_refus_l432_1_1", "prefecture")
local accord <const> = c.motif("accord_franco_algerien", "prefecture")
local deux <const> = { c.etrangere, c.majeure }

---------------------------------------------------------------- the titles

local plaignante <const> = {
  age = 30, nationalite = "TIERS", plainte_deposee = true, infraction_visee = { "225-4-1" },
  loi_penale_francaise_applicable = true, lien_rompu = true,
}

local jusqu_en_2007 <const> = { juge, menace, accord }
local depuis_2007 <const> = c.et(jusqu_en_2007, renoue)
for _, ligne in ipairs {
  { "2005-01-10", "discretionary", jusqu_en_2007 },
  { "2007-01-10", "discretionary", jusqu_en_2007 },
  { "2012-01-10", "discretionary", depuis_2007 },
  { "2018-01-10", "open", depuis_2007 },
  { "2022-01-10", "open", depuis_2007 },
  { "2024-06-18", "open", c.et(depuis_2007, refus_2024) },
} do
  c.fins({ right = "cst_l425_1" }, { ligne[1] }, plaignante, ligne[3], ligne[2])
end
c.tous({ right = "cst_l425_1" }, { "2022-01-10", "2024-06-18" }, plaignante, { "lien_rompu" },
  "open", { acteur = "prefecture" })

local titulaire <const> = {
  age = 30, nationalite = "TIERS", titre_detenu = { "cst_l425_1" },
  condamnation_definitive = true, sejour_regulier = true,
}
for jour, resultat in pairs {
  ["2012-01-10"] = "discretionary", ["2018-01-10"] = "open", ["2024-06-18"] = "open",
} do
  c.fins({ right = "carte_resident_l425_3" }, { jour }, titulaire, { accord }, resultat)
end

local en_cours <const> = {
  nationalite = "TIERS", titre_detenu = { "cst_l425_1" }, procedure_penale_en_cours = true,
}
c.fins({ alert = "renouveler_avant_jugement" }, { "2024-06-18" }, en_cours,
  { c.motif("condamnation_definitive", "juge"), juge }, "open")
c.tous({ alert = "renouveler_avant_jugement" }, { "2024-06-18" }, en_cours, { c.etrangere }, "open")

local parcours <const> = {
  age = 30, nationalite = "TIERS", prostitution_cessee = true, engage_parcours_sortie = true,
  autorisation_prefet_psp = true,
}
c.tous({ right = "aps_l425_4" }, { "2019-01-10", "2024-06-18" }, parcours, deux, "discretionary")
c.fins({ right = "aps_l425_4" }, { "2019-01-10", "2024-06-18" }, parcours, { menace },
  "discretionary")

-- French law is said to apply, so that the readings of L.425-11 agree.
local mal_logee <const> = {
  age = 30, nationalite = "TIERS", plainte_deposee = true,
  infraction_visee = { "225-14_hebergement" }, loi_penale_francaise_applicable = true,
}
c.tous({ right = "cst_l425_11" }, { "2024-06-18" }, mal_logee, deux, "open")
c.fins({ right = "cst_l425_11" }, { "2024-06-18" }, mal_logee,
  { juge, menace, refus_2024, accord }, "open")

local algerienne <const> = {
  age = 30, nationalite = "TIERS", accord_franco_algerien = true, plainte_deposee = true,
}
c.tous({ right = "titre_victime_algerien" }, { "2024-06-18" }, algerienne, deux, "discretionary")
c.fins({ right = "titre_victime_algerien" }, { "2024-06-18" }, algerienne, { menace },
  "discretionary")

local dix_sept_ans <const> = c.avec(plaignante, { age = 17, lien_rompu = "?" })
c.tous({ right = "titre_mineur_devenu_majeur" }, { "2024-06-18" }, dix_sept_ans,
  {
    {
      nom = "traite ou proxénétisme", vrai = { infraction_visee = { "225-4-1" } },
      faux = { infraction_visee = { "225-14-1" } },
    },
  }, "open")
c.fins({ right = "titre_mineur_devenu_majeur" }, { "2024-06-18" }, dix_sept_ans,
  { juge, menace, accord }, "open")

for _, jour in ipairs { "2015-01-10", "2024-06-18" } do
  c.tous({ right = "sejour_citoyen_ue" }, { jour },
    { nationalite = "UE_EEE_CH", membre_famille_ue = false },
    {
      {
        nom = "citoyenneté de l'Union", vrai = { nationalite = "UE_EEE_CH" },
        faux = { nationalite = "TIERS" }, sinon = "not_applicable",
      },
    }, "open")
end
c.fins({ right = "teh_asile" }, { "2024-06-18" }, { nationalite = "TIERS", prostitution = true },
  { c.motif("protection_internationale", "ofii") }, "open")

---------------------------------------------------------------- the thirty days

local informee <const> = {
  nationalite = "TIERS", information_droits_donnee = true, souhaite_delai_reflexion = true,
}
-- Each day is a first of June: the thirtieth day still counts, the thirty-first does not.
for _, annee in ipairs { "2015", "2018", "2024" } do
  local jours <const> = { annee .. "-06-01" }
  local fins <const> = {
    renoue, c.motif("menace_grave_ordre_public", "prefecture"),
    {
      nom = "trente et un jours", vrai = { date_remise_recepisse = annee .. "-05-01" },
      faux = { date_remise_recepisse = annee .. "-05-02" },
    },
  }
  local regle <const> = { right = "delai_reflexion_30j" }
  c.fins(regle, jours, informee, fins, "open")
  c.tous(regle, jours, informee, { "souhaite_delai_reflexion", c.etrangere }, "open")
  -- Given, or due and not given.
  c.un(regle, jours, { nationalite = "TIERS", souhaite_delai_reflexion = true },
    { "information_droits_donnee", "motifs_raisonnables" }, "open", "closed",
    { acteur = "police" })
  c.fins({ alert = "eloignement_suspendu_reflexion" }, jours, informee, fins, "open")
  c.tous({ right = "soins_pendant_reflexion" }, jours, informee,
    { "souhaite_delai_reflexion", c.etrangere }, "open")
end
c.un({ alert = "eloignement_suspendu_reflexion" }, { "2024-06-01" }, { nationalite = "TIERS" },
  { "motifs_raisonnables", "information_droits_donnee" }, "open", "closed", { acteur = "police" })
c.tous({ alert = "eloignement_suspendu_reflexion" }, { "2024-06-01" }, informee, { c.etrangere },
  "open")

-- Police protection: with the period or with the card, in danger.
local carte <const> = { nom = "carte détenue", vrai = { titre_detenu = { "cst_l425_1" } } }
for _, jour in ipairs { "2015-06-01", "2024-06-01" } do
  local regle <const> = { right = "protection_police_danger" }
  c.tous(regle, { jour }, c.avec(informee, { danger = true }), { "danger", c.etrangere }, "open")
  c.un(regle, { jour }, { nationalite = "TIERS", danger = true, information_droits_donnee = true },
    { "souhaite_delai_reflexion", carte }, "open", "incomplete")
  c.tous({ right = "hebergement_chrs" }, { jour },
    { nationalite = "TIERS", titre_detenu = { "cst_l425_1" } }, { carte, c.etrangere }, "open")
end

---------------------------------------------------------------- information and papers

local signalee <const> = { nationalite = "TIERS", motifs_raisonnables = true }
local police <const> = { acteur = "police" }
c.tous({ duty = "information_droits_etranger" }, { "2015-06-01", "2024-06-01" }, signalee,
  { "motifs_raisonnables", c.etrangere }, "open", police)
c.tous({ alert = "defaut_information_droits" }, { "2024-06-01" },
  c.avec(signalee, { information_droits_donnee = false }), { "motifs_raisonnables", c.etrangere },
  "open", police)
c.tous({ duty = "attestation_delai_reflexion" }, { "2024-06-01" }, signalee, { c.etrangere },
  "open", police)
c.tous({ duty = "attestation_plainte_cooperation" }, { "2024-06-01" },
  c.avec(signalee, { plainte_deposee = true }), { c.etrangere }, "open", police)
c.tous({ duty = "information_salarie_sans_autorisation" }, { "2024-06-01" },
  { nationalite = "TIERS", emploi_sans_autorisation = true }, { c.etrangere }, "open")
c.un({ measure = "documentation_victime_langues" }, { "2024-06-18" }, { langue = "en" },
  { "motifs_raisonnables", "plainte_deposee" }, "open", "closed", police)
c.tous({ measure = "depliants_deplaces" }, { "2024-06-01" },
  { langue = "ps", demandeur_asile = true },
  {
    {
      nom = "langue des dépliants", vrai = { langue = "ps" }, faux = { langue = "fr" },
      sinon = "not_applicable",
    },
  }, "open")

---------------------------------------------------------------- what goes with the titles

c.tous({ right = "ada_l425_2" }, { "2024-06-18" },
  c.avec(titulaire, { ressources_sous_plafond = { "ada" } }), deux, "open")
c.tous({ right = "exoneration_taxes" }, { "2024-06-18" }, plaignante, deux, "open")
c.tous({ measure = "demande_anef" }, { "2022-06-01", "2024-06-18" }, plaignante, deux, "open")
c.tous({ right = "solution_substitution_anef" }, { "2024-06-18" },
  c.avec(plaignante, { depot_en_ligne_impossible = true }), deux, "open")
c.tous({ measure = "escalade_miprof_dgef" }, { "2024-06-18" },
  {
    nationalite = "TIERS", demande_titre_deposee = true, difficulte_constatee = true,
    association_saisissante = true,
  }, { c.etrangere }, "open")

-- No complaint, no programme: nothing to file. A title held or asked for may still be known.
local rien <const> = {
  age = 30, nationalite = "TIERS", plainte_deposee = false, temoignage_procedure = false,
  engage_parcours_sortie = false,
}
c.cas({ right = "solution_substitution_anef" }, "rien à déposer", "2024-06-18",
  c.avec(rien, { depot_en_ligne_impossible = true }), "closed")
c.cas({ right = "exoneration_taxes" }, "carte fermée, titre inconnu", "2024-06-18", rien,
  "incomplete")
c.cas({ alert = "titre_limite_mayotte" }, "rien d'ouvert, titre inconnu", "2024-06-18",
  c.avec(rien, { departement = "976" }), "incomplete")
c.tous({ alert = "titre_limite_mayotte" }, { "2024-06-18" },
  c.avec(titulaire, { departement = "976" }), { c.etrangere }, "open")

local demande <const> = { nom = "demande de carte", vrai = { demande_deposee = { "cst_l425_1" } } }
for _, jour in ipairs { "2020-06-01", "2024-06-18" } do
  local regle <const> = { right = "recepisse_demande" }
  c.tous(regle, { jour }, c.avec(plaignante, { demande_titre_deposee = true }), deux, "open")
  c.un(regle, { jour }, plaignante, { "demande_titre_deposee", demande }, "open", "incomplete")
end
c.un({ alert = "refus_retrait_titres" }, { "2024-06-18" }, { nationalite = "TIERS" },
  {
    "motif_refus_l432_1_1", "menace_ordre_public",
    { nom = "refus notifié", vrai = { refus_notifie = { "cst_l425_1" } } },
  }, "open", "incomplete", { acteur = "prefecture" })
