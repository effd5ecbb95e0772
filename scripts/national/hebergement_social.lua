language(1)

-- Shelter that is not tied to moving away (hebergement.lua has Ac.Sé and Satouk): the emergency
-- shelter owed to anyone, the accommodation that goes with the card, the specialised places.

local f = use "national.formules"

-- CASF L.345-2-2: at any time, whoever is without shelter and in distress (medical, mental or
-- social). Stay is no condition (law.md, 3.3). Distress is not asked again: whoever is spoken of
-- here, and has nowhere safe to sleep, is in distress. Law 2009-323 of 25 March 2009.
right "hebergement_urgence_l345_2_2" {
  fr = "Hébergement d'urgence inconditionnel (115)",
  en = "Unconditional emergency shelter (115)",
  authority = "préfecture (SIAO)",
  since = "2009-03-28",
  basis = { "CASF L.345-2-2" },
  except_in = f.hors_code(),
  when = fact.sans_abri_sur,
  emergency = true,
  never_requires = {
    "plainte_deposee", "souhaite_plainte", "motifs_raisonnables", "exploitation", "nationalite",
    "sejour_regulier", "demandeur_asile", "couverture_maladie", "accord_transmission",
    "ressources_sous_plafond",
  },
  route = { to = "numero_115" },
  urgency = "now",
  grade = "memory",
  note = {
    fr = "Ne pas donner l'adresse à l'auteur. Y demeurer jusqu'à une orientation (L.345-2-3). Un "
      .. "mineur seul relève de l'aide sociale à l'enfance : 119 ou procureur.",
    en = "Keep the address from the exploiter. The person may stay until referred elsewhere "
      .. "(L.345-2-3). A minor alone is for child welfare: 119 or the prosecutor.",
  },
}

-- Reception, accommodation, temporary housing and social watch (CASF L.312-1 I 8°, L.345-2).
local function chrs(t)
  return version {
    since = t.since, last = t.last,
    basis = { t.article, "CASF L.345-1 et L.345-2" },
    except_in = f.hors_code(),
    concerns = f.etranger(),
    when = fact.titre_detenu:includes "cst_l425_1",
    never_requires = {
      "plainte_retiree", "temoignage_procedure", "ressources_sous_plafond", "danger",
    },
    urgency = "days",
    grade = t.grade,
  }
end

right "hebergement_chrs" {
  fr = "Accueil et hébergement en centre (CHRS) de la titulaire de la carte L.425-1",
  en = "Reception and accommodation in a centre (CHRS) for the holder of the L.425-1 card",
  authority = "préfecture (SIAO)",
  -- The section of 2008 was read (S6); that its R.316-8 had this content is from memory.
  chrs { since = "2007-09-15", last = "2021-04-30", article = "CESEDA R.316-8", grade = "memory" },
  chrs { since = "2021-05-01", article = "CESEDA R.425-8", grade = "read" },              -- S7
}

-- Report, l.572-576: 300 places in 14 centres of four regions (Auvergne-Rhône-Alpes,
-- Île-de-France, Nouvelle-Aquitaine, Provence-Alpes-Côte d'Azur), opened from 2019 to 2021. OFII
-- orients from the whole country: the region of the person is not asked.
measure "places_ofii_femmes_asile" {
  fr = "Place spécialisée : femme demandeuse d'asile ou protégée, victime de traite, de violences",
  en = "Specialised place for a woman asylum seeker or refugee, victim of trafficking or violence",
  authority = "OFII",
  since = "2019-01-01",
  basis = { "CP(2024)05, point 6.b" },
  except_in = f.hors_code(),
  concerns = all {
    fact.sexe:is "F",
    f.majeur(),
    any { fact.demandeur_asile, fact.protection_internationale },
  },
  when = any { sufficient(), f.victime_presumee(), f.victime_violences() },
  never_requires = {
    "plainte_deposee", "souhaite_plainte", "temoignage_procedure", "titre_detenu",
    "procedure_penale_en_cours",
  },
  route = { to = "places_ofii" },
  urgency = "days",
  grade = "report",
  note = {
    fr = "300 places dans quatre régions : logement sécurisé, thérapeutes, interprètes, juristes.",
    en = "300 places in four regions: secured housing, therapists, interpreters, legal help.",
  },
}

-- Report, l.584: more than 10 000 places at the end of 2023, twice those of 2017. Only a part may
-- receive victims of trafficking, which part the report does not say. A child alone is sheltered
-- by child protection; one who is with her parent goes with the parent.
measure "parc_violences_10000" {
  fr = "Place d'hébergement dédiée aux victimes de violences",
  en = "Accommodation place for victims of violence",
  authority = "préfecture (SIAO)",
  since = "2017-01-01",
  basis = { "CP(2024)05, point 6.b" },
  except_in = f.hors_code(),
  concerns = f.majeur(),
  when = all {
    any { sufficient(), f.victime_presumee(), f.victime_violences() },
    any { fact.sans_abri_sur, fact.eloignement_necessaire, fact.danger },
  },
  never_requires = {
    "plainte_deposee", "souhaite_plainte", "nationalite", "sejour_regulier", "sexe",
    "procedure_penale_en_cours",
  },
  route = { to = "numero_115" },
  urgency = "now",
  grade = "report",
  note = {
    fr = "Une partie seulement de ces places peut accueillir des victimes de traite.",
    en = "Only a part of these places may receive victims of trafficking.",
  },
}

service "places_ofii" {
  fr = "OFII : orientation vers les places spécialisées pour femmes",
  en = "OFII: referral to the specialised places for women",
  territory = "national",
  does = { "places_ofii_femmes_asile" },
  audience = { "majeur" },
  confidential = true,
  level = "national",
}
