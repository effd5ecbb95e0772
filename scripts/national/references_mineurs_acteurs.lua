language(1)

-- Organisations and training that the report's section 7 names. None of them gives a right; an
-- association is found through a local script, by its place.

local function organisation(point, fr, en, why_fr, why_en)
  return {
    fr = fr, en = en, kind = "organisation", source = "CP(2024)05, point " .. point,
    grade = "report",
    why = { fr = why_fr, en = why_en },
  }
end

local function association(fr, en)
  return organisation("7.d", fr, en,
    "Association soutenue par la PJJ ; son territoire se dit dans un script local.",
    "An association that the PJJ supports; a local script says where it works.")
end

local function formation(fr, en)
  return {
    fr = fr, en = en, kind = "formation", source = "CP(2024)05, point 7.b", grade = "report",
    why = {
      fr = "Une formation n'oblige personne envers une victime.",
      en = "Training binds nobody towards a victim.",
    },
  }
end

reference "mission_mna" (organisation("7.a",
  "Mission mineurs non accompagnés (DPJJ) : répartition nationale, signaux relevés",
  "Mission for unaccompanied minors (DPJJ): national allocation, signals found",
  "Acteur ; la règle est mmna_signaux_faibles.",
  "An actor; the rule is mmna_signaux_faibles."))

reference "clav_mineurs" (organisation("1",
  "Comités locaux d'aide aux victimes consacrés aux mineurs, depuis novembre 2022",
  "Local victim-support committees for minors, since November 2022",
  "Instance de coordination : aucun cas ne s'y décide.",
  "A coordinating body: no case is decided there."))

reference "gltd_mineurs" (organisation("7.a",
  "Groupes locaux de traitement de la délinquance consacrés à l'exploitation des mineurs",
  "Local groups on crime devoted to the exploitation of minors",
  "Instance du parquet ; la règle est commission_departementale_mineurs.",
  "A body of the prosecutor; the rule is commission_departementale_mineurs."))

reference "referents_teh_parquets" (organisation("7.b",
  "Référents traite des parquets (séminaire du 9 juin 2022)",
  "Trafficking contacts in prosecutors' offices (seminar of 9 June 2022)",
  "Le signalement va à la permanence du parquet, pas à une personne.",
  "A report goes to the prosecutor's duty line, not to a person."))

reference "e_enfance" (organisation("7.b",
  "e-Enfance : 3018, convention du 16 novembre 2021 avec la PJJ",
  "e-Enfance: 3018, convention of 16 November 2021 with the PJJ",
  "L'alerte est violences_numeriques_3018.",
  "The alert is violences_numeriques_3018."))

reference "terre_des_hommes_albanie" (organisation("7.b",
  "Terre des Hommes Albanie : mineurs albanais non accompagnés, soutien depuis 2022",
  "Terre des Hommes Albania: unaccompanied Albanian minors, supported since 2022",
  "Coopération à l'étranger.",
  "Cooperation abroad."))

reference "ruelle" (association(
  "Ruelle (Gironde) : mise à l'abri, plainte, ligne pour les jeunes en risque",
  "Ruelle (Gironde): shelter, complaint, line for young people at risk"))

reference "hors_la_rue" (association(
  "Hors la rue : mineurs étrangers en errance, guides",
  "Hors la rue: foreign minors on the street, guides"))

reference "infomie" (association(
  "InfoMIE : plateforme sur les mineurs isolés étrangers",
  "InfoMIE: platform on unaccompanied foreign minors"))

reference "acpe" (association(
  "ACPE : agir contre la prostitution des enfants",
  "ACPE: against the prostitution of children"))

reference "formations_dpjj" (formation(
  "DPJJ : évaluation du danger, 6 à 9 sessions par an ; les présents du tableau ne s'additionnent "
    .. "pas",
  "DPJJ: evaluating danger, 6 to 9 courses a year; those present in the table do not add up"))

reference "formation_cnfpt_enpjj" (formation(
  "CNFPT et ENPJJ : information préoccupante et évaluation, depuis janvier 2023",
  "CNFPT and ENPJJ: child-protection report and evaluation, since January 2023"))

reference "seminaire_enpjj_prostitution" (formation(
  "ENPJJ 2023 : prostitution des mineures, cinq séances, 120 à 190 présents",
  "ENPJJ 2023: prostitution of girls, five sessions, 120 to 190 present"))

reference "formations_justice_traite" (formation(
  "ENM et DACG : session annuelle de cinq jours, Paris le 11 juin et Marseille le 4 juillet 2024",
  "ENM and DACG: yearly five-day course, Paris on 11 June and Marseille on 4 July 2024"))

reference "formations_police_mineurs" (formation(
  "OCLTI (600 personnes par an) et OCRTEH (quatre jours), avec Koutcha pour les mineurs",
  "OCLTI (600 people a year) and OCRTEH (four days), with Koutcha for minors"))

reference "mediateurs_scolaires_dihal" (formation(
  "Dihal 2023 : une journée pour les médiateurs scolaires des bidonvilles",
  "Dihal 2023: one day for school mediators in shanty towns"))

reference "trajectoires" (formation(
  "Trajectoires : quatre formations en 2022-2023, trois de janvier à mai 2024",
  "Trajectoires: four courses in 2022-2023, three from January to May 2024"))
