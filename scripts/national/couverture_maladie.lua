language(1)

-- Who pays for care (law.md, 3.8 last line, 10.6 and 10.11). The report has no rule of cover: these
-- are from memory, save the care of the reflection period in its wording of 2008. A closure from
-- memory is shown as one to check.
-- Versions start with 2021, since older wordings differ in what was not read.

local f = use "national.formules"

local jamais_requis <const> = {
  "plainte_deposee", "souhaite_plainte", "temoignage_procedure", "motifs_raisonnables",
  "exploitation", "lien_rompu", "accord_transmission",
}

-- CSS L.160-1: whoever works here, without waiting; else whoever lives here in a stable and regular
-- manner, three months in principle. A title for victims is a regular stay, and so is an asylum
-- claim being examined, which reporters often call irregular. The list of titles is open: another
-- one leaves the question, it does not shut the door.
right "puma" {
  fr = "Protection universelle maladie (PUMa)",
  en = "Universal health cover (PUMa)",
  authority = "caisse primaire d'assurance maladie",
  since = "2021-01-01",
  basis = { "CSS L.160-1", "CSS L.111-2-3" },
  except_in = f.hors_code_et_mayotte(),
  when = all {
    any {
      fact.nationalite:is "FR",
      fact.sejour_regulier,
      fact.demandeur_asile,
      fact.protection_internationale,
      fact.titre_detenu:among {
        "cst_l425_1", "cst_l425_11", "carte_resident_l425_3", "aps_l425_4",
      },
    },
    any {
      fact.emploi_declare,
      fact.residence_habituelle,
      fact.protection_internationale,
      elapsed(fact.date_arrivee_france):atleast(months(3)),
    },
  },
  never_requires = jamais_requis,
  route = { to = "caisse_assurance_maladie" },
  urgency = "days",
  grade = "memory",
  note = {
    fr = "Demander aussi la complémentaire santé solidaire.",
    en = "Apply for the complementary solidarity cover as well.",
  },
}

-- CASF L.251-1: three months of unbroken residence without a title, means under a ceiling. There is
-- none in Mayotte (law.md, 10.6), hence the ground, which says so where the department is known;
-- the access desk (`pass`) stays open there.
local etrangere <const> = { "TIERS", "APATRIDE", "UE_EEE_CH" }

right "ame" {
  fr = "Aide médicale de l'État (AME)",
  en = "State medical aid (AME)",
  authority = "caisse primaire d'assurance maladie",
  since = "2021-01-01",
  basis = { "CASF L.251-1", "CASF L.251-2" },
  except_in = f.hors_code(),
  concerns = all { fact.nationalite:among(etrangere), f.majeur() },
  when = all {
    no(fact.sejour_regulier),
    any {
      fact.residence_habituelle,
      elapsed(fact.date_arrivee_france):atleast(months(3)),
    },
    fact.ressources_sous_plafond:includes "ame",
  },
  unless = { fact.departement:is "976" },
  never_requires = jamais_requis,
  route = { to = "caisse_assurance_maladie" },
  urgency = "days",
  grade = "memory",
  note = {
    fr = "Un an. Joindre des preuves de présence de plus de trois mois. À Mayotte, il n'y en a pas "
      .. ": hôpital et permanence d'accès aux soins.",
    en = "One year. Add evidence of presence for more than three months. There is none in Mayotte: "
      .. "hospital and its access desk.",
  },
}

-- A child waits neither for the three months nor for the ceiling, and has no duty of a title: stay
-- is not asked.
right "ame_mineur" {
  fr = "Aide médicale de l'État pour un mineur, sans délai",
  en = "State medical aid for a minor, without waiting",
  authority = "caisse primaire d'assurance maladie",
  since = "2021-01-01",
  basis = { "CASF L.251-1" },
  except_in = f.hors_code(),
  concerns = all { fact.nationalite:among(etrangere), fact.mineur },
  when = no(fact.couverture_maladie),
  unless = { fact.departement:is "976" },
  for_children = true,
  never_requires = {
    "plainte_deposee", "souhaite_plainte", "motifs_raisonnables", "exploitation",
    "sejour_regulier", "residence_habituelle", "date_arrivee_france", "ressources_sous_plafond",
  },
  route = { to = "caisse_assurance_maladie" },
  urgency = "days",
  grade = "memory",
  note = {
    fr = "Confié à l'aide sociale à l'enfance, il relève de la protection universelle maladie.",
    en = "In the care of child welfare, a minor has universal health cover instead.",
  },
}

-- CASF L.254-1: care whose absence would endanger life or do lasting harm, for whoever lives here
-- without title nor AME; pregnancy, birth, every care of a minor, what spreads. The hospital does
-- it. The article is about who pays: nobody proves an irregular stay to be treated, and with a
-- regular one the hospital treats as well and opens PUMa after. Hence stay is not asked. Mayotte
-- and elsewhere overseas: not read.
right "soins_urgents" {
  fr = "Soins urgents et vitaux à l'hôpital sans couverture maladie, quel que soit le séjour",
  en = "Urgent and vital hospital care without health cover, whatever the stay",
  authority = "établissement de santé",
  since = "2021-01-01",
  basis = { "CASF L.254-1" },
  except_in = f.hors_code_et_mayotte(),
  when = no(fact.couverture_maladie),
  emergency = true,
  never_requires = {
    "plainte_deposee", "souhaite_plainte", "temoignage_procedure", "motifs_raisonnables",
    "exploitation", "nationalite", "sejour_regulier", "ressources_sous_plafond",
    "residence_habituelle", "date_arrivee_france",
  },
  route = { to = "pass_hopital" },
  urgency = "now",
  grade = "memory",
}

-- R.316-6 in the version of 2008 (S6): care during the thirty days, on the humanitarian limb of AME
-- (CASF L.251-1 al. 2), without the three months. R.425-4 today: not read.
local function reflexion(t)
  return version {
    since = t.since, last = t.last,
    basis = { t.article, "CASF L.251-1 al. 2" },
    except_in = f.hors_code_et_mayotte(),
    concerns = f.etranger(),
    when = open "delai_reflexion_30j",
    never_requires = {
      "plainte_deposee", "temoignage_procedure", "sejour_regulier", "residence_habituelle",
      "ressources_sous_plafond", "date_arrivee_france",
    },
    route = { to = "pass_hopital" },
    urgency = "days",
    grade = t.grade,
  }
end

right "soins_pendant_reflexion" {
  fr = "Soins pris en charge pendant le délai de réflexion",
  en = "Care paid for during the reflection period",
  authority = "caisse primaire d'assurance maladie",
  -- Read as of 4 November 2008; whether the decree of 2016 touched it was not seen, as for
  -- `droits_pendant_reflexion`.
  reflexion {
    since = "2007-09-15", last = "2016-10-31", article = "CESEDA R.316-6", grade = "read",
  },
  reflexion {
    since = "2016-11-01", last = "2021-04-30", article = "CESEDA R.316-6", grade = "memory",
  },
  reflexion { since = "2021-05-01", article = "CESEDA R.425-4", grade = "memory" },
}

service "caisse_assurance_maladie" {
  fr = "Caisse primaire d'assurance maladie",
  en = "Health insurance fund",
  territory = "national",
  does = { "puma", "ame", "ame_mineur", "soins_pendant_reflexion" },
  level = "departement",
}
