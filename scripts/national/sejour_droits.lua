language(1)

-- What goes with the titles of L.425-1 and following: allowance, receipt, fees, the child who comes
-- of age, refusals, Mayotte. L.425-6 to L.425-10 (protection orders, health) are not in the report.

local f = use "national.formules"

-- L.425-2 is the asylum seekers' allowance, not family or social support (law.md, finding 2). The
-- report does not speak of it. The text's duration was not read; twelve months is said by the
-- coordination of Ac.Sé alone (S24).
-- In Mayotte the allowance does not apply, material help stands in its place (CE, 12 March 2021, n°
-- 448453, analysis read, on the code before May 2021): what holds there for the card was not read.
right "ada_l425_2" {
  fr = "Allocation pour demandeur d'asile, ouverte au titulaire de la carte d'un an",
  en = "Asylum seekers' allowance, open to the holder of the one-year card",
  authority = "OFII",
  since = "2021-05-01",
  basis = { "CESEDA L.425-2", "CESEDA L.553-1" },
  except_in = f.hors_code_et_mayotte(),
  concerns = all { f.etranger(), f.majeur() },
  when = all {
    fact.titre_detenu:includes "cst_l425_1",
    fact.ressources_sous_plafond:includes "ada",
  },
  never_requires = {
    "demandeur_asile", "plainte_retiree", "visa_long_sejour", "condamnation_definitive",
  },
  route = { to = "ofii" },
  urgency = "days",
  grade = "read",              -- S2, S24, S65
  note = {
    fr = "Pour une durée déterminée : douze mois selon la coordination Ac.Sé, à vérifier.",
    en = "For a fixed time: twelve months according to the Ac.Sé coordination, to be checked.",
  },
}

-- The instruction of 2015 gives it on the proof of the complaint, whatever the testimony is worth
-- (S70). Its day, and what ANEF hands out in its place, are from memory.
local function recepisse(t)
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    except_in = f.hors_code(),
    concerns = all { f.etranger(), f.majeur() },
    when = all {
      any { fact.demande_titre_deposee, fact.demande_deposee:includes "cst_l425_1" },
      any { fact.plainte_deposee, fact.temoignage_procedure },
    },
    never_requires = {
      "lien_rompu", "sejour_regulier", "visa_long_sejour", "procedure_penale_en_cours",
    },
    route = { to = "prefecture" },
    urgency = "days",
    grade = t.grade,
    note = t.note,
  }
end

right "recepisse_demande" {
  fr = "Récépissé de la demande de titre, avec droit au travail",
  en = "Receipt for the application, with the right to work",
  authority = "prefecture",
  recepisse {
    since = "2015-05-19", last = "2023-09-30",
    basis = { "Instruction du ministre de l'intérieur du 19 mai 2015" }, grade = "read",
    note = {
      fr = "Quatre mois, sur la preuve de la plainte.",
      en = "Four months, on proof of the complaint.",
    },
  },
  recepisse {
    since = "2023-10-01",
    basis = { "Instruction du ministre de l'intérieur du 19 mai 2015", "ANEF" },
    grade = "memory",
    note = {
      fr = "Sur l'ANEF, une attestation de prolongation ou de décision favorable en tient lieu : "
        .. "à vérifier.",
      en = "On ANEF a certificate of extension or of a favourable decision stands for it: to be "
        .. "checked.",
    },
  },
}

-- On service-public's list (S72), for the card of victims. Whether the list names the other titles
-- of this file was not seen.
right "exoneration_taxes" {
  fr = "Exonération des taxes et droits de timbre sur la carte d'un an",
  en = "Exemption from the taxes and stamp duties on the one-year card",
  authority = "prefecture",
  since = "2021-05-01",
  basis = { "CESEDA L.436-8" },
  except_in = f.hors_code(),
  concerns = all { f.etranger(), f.majeur() },
  when = any {
    open "cst_l425_1",
    fact.titre_detenu:includes "cst_l425_1",
    fact.demande_deposee:includes "cst_l425_1",
  },
  never_requires = { "sejour_regulier", "visa_long_sejour", "ressources_sous_plafond" },
  route = { to = "prefecture" },
  grade = "read",
}

-- Before eighteen no title is needed: what matters then is that the file be ready. The report is
-- silent; service-public says that who was recognised as a minor may have the card at eighteen
-- (S8). The rupture of links is asked when the card is. From the birthday on the answer is that of
-- `cst_l425_1`, with all its grounds: two answers on one card would promise what the other refuses.
right "titre_mineur_devenu_majeur" {
  fr = "Victime reconnue pendant sa minorité : la carte d'un an à dix-huit ans",
  en = "Recognised as a victim while a minor: the one-year card at eighteen",
  authority = "prefecture",
  since = "2021-05-01",
  basis = { "CESEDA L.425-1" },
  except_in = f.hors_code(),
  concerns = all { f.etranger(), fact.mineur },
  when = f.plainte_l425_1(),
  unless = {
    fact.classement_ou_relaxe, fact.menace_ordre_public, fact.accord_franco_algerien,
  },
  for_children = true,
  never_requires = {
    "sejour_regulier", "visa_long_sejour", "condamnation_definitive", "plainte_retiree",
    "souhaite_delai_reflexion",
  },
  route = { to = "prefecture" },
  urgency = "days",
  grade = "read",
  note = {
    fr = "À préparer avant l'anniversaire avec l'éducateur et l'avocat. D'autres titres existent "
      .. "pour qui fut confié à l'aide sociale à l'enfance (L.423-22, L.435-3, de mémoire).",
    en = "To prepare before the birthday, with the social worker and the lawyer. Other titles "
      .. "exist for those placed with child welfare (L.423-22, L.435-3, from memory).",
  },
}

-- General grounds since 28 January 2024 (service-public, S8). Time limits to appeal changed with
-- the same law and were not read: none is written, a lawyer is called for at once. The withdrawal
-- of procurers' titles (report, l.779) is not about victims.
alert "refus_retrait_titres" {
  fr = "Refus ou retrait de titre possible : voir un avocat sans attendre, le recours est bref",
  en = "A title may be refused or withdrawn: see a lawyer at once, the time to appeal is short",
  authority = "prefecture",
  since = "2024-01-28",
  basis = { "CESEDA L.432-1-1", "Loi n° 2024-42 du 26 janvier 2024" },
  except_in = f.hors_code(),
  concerns = f.etranger(),
  -- The grounds are the prefecture's to establish: where it said nothing of the case, nobody else is
  -- shown them as what is missing.
  when = any {
    all {
      actor:is "prefecture", any { fact.motif_refus_l432_1_1, fact.menace_ordre_public },
    },
    fact.refus_notifie:among {
      "cst_l425_1", "carte_resident_l425_3", "aps_l425_4", "cst_l425_11", "recepisse_demande",
      "titre_victime_algerien", "delai_reflexion_30j",
    },
  },
  never_requires = { "plainte_deposee", "sejour_regulier", "titre_detenu" },
  urgency = "now",
  grade = "read",
}

-- Titles issued in Mayotte are valid there alone until 1 January 2030 (L.441-8; law 2025-797, read:
-- law.md, 10.6): shelter at a distance then means another territory.
alert "titre_limite_mayotte" {
  fr = "Titre délivré à Mayotte : il ne vaut que là jusqu'au 1er janvier 2030",
  en = "Title issued in Mayotte: valid there only, until 1 January 2030",
  authority = "prefecture",
  since = "2021-05-01", last = "2029-12-31",
  basis = { "CESEDA L.441-8", "Loi n° 2025-797" },
  concerns = all { f.etranger(), fact.departement:is "976" },
  when = any {
    available "cst_l425_1", available "aps_l425_4", available "cst_l425_11",
    fact.titre_detenu:among {
      "cst_l425_1", "aps_l425_4", "cst_l425_11", "carte_resident_l425_3",
    },
  },
  never_requires = { "sejour_regulier", "visa_long_sejour" },
  grade = "read",
  note = {
    fr = "Pour une mise à l'abri hors de Mayotte, demander l'autorisation de voyage au préfet en "
      .. "même temps (de mémoire).",
    en = "For shelter outside Mayotte ask the prefect for leave to travel at the same time (from "
      .. "memory).",
  },
}
