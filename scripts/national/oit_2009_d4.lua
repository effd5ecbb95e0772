language(1)

-- ILO/EC operational indicators of trafficking (2009), dimension D4: conditions d'exploitation.
-- Labour columns: WCMS_105023 read through a secondary transcription, counts cross-checked
-- (indicators.md, 1.3). Sexual columns: from memory, in a grid of their own, oit_2009_sexuelle; the
-- line ends with the source's marks, adult then child: M memory, L memory with low confidence, N a
-- side remark of the transcription. French labels are ours.

local i = use "national.indices"
local d = i.oit "D4"

local source <const> = i.source_oit
local adulte, enfant = d.adulte, d.enfant
local majeur_sexuelle, mineur_sexuelle = d.majeur_sexuelle, d.mineur_sexuelle
local vu = i.vu

indicator "oit.D4.01" {
  fr = "Durée de travail excessive",
  en = "Excessive working days or hours",
  source = source,
  grade = "read",
  seen_by = {
    gendarmerie = vu("Sur place dès l'aube et encore tard le soir, tous les jours de la semaine",
      "At work from dawn until late at night, every day of the week"),
    inspection_travail = vu("Journées de plus de dix heures, sept jours sur sept",
      "Days of over ten hours, seven days a week"),
    travailleur_social = vu(
      "Manque tous les rendez-vous : travaille du matin au soir, sans jour libre",
      "Misses every appointment: works morning to night, no day off"),
    hopital = vu("Épuisement, malaise ou lésions d'un travail sans repos",
      "Exhaustion, fainting or injuries of work without rest"),
    sante = vu("Fatigue extrême, douleurs de gestes répétés, aucun jour de repos",
      "Extreme tiredness, pain from repeated movements, no day off"),
    education = vu("Élève épuisé, absent pour travailler", "Exhausted pupil, absent to work"),
  },
  counts_as = {
    adulte "strong", enfant "strong",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- N, L
  },
}

indicator "oit.D4.02" {
  fr = "Salaire faible ou nul",
  en = "Low or no salary",
  source = source,
  grade = "read",
  seen_by = {
    gendarmerie = vu(
      "Dit ne rien toucher, ou quelques dizaines d'euros pour des semaines de travail",
      "Says no pay, or a few dozen euros for weeks of work"),
    inspection_travail = vu("Salaire nul ou très inférieur au minimum",
      "No wage, or far below the minimum"),
    travailleur_social = vu(
      "Travaille chaque jour et n'a jamais de quoi payer un repas ou un ticket",
      "Works every day and can never pay for a meal or a ticket"),
  },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D4.03" {
  fr = "Manipulation du salaire (amendes, retenues, versement à un tiers)",
  en = "Wage manipulation (fines, deductions, paid to middleman)",
  source = source,
  grade = "read",
  seen_by = {
    inspection_travail = vu(
      "Retenues pour logement, outils ou amendes, ou salaire versé à un tiers",
      "Deductions for housing, tools or fines, or wages paid to someone else"),
    prefecture = vu("Fiches de paie sans rapport avec ce qu'il dit toucher",
      "Payslips that do not match what he says he receives"),
  },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D4.04" {
  fr = "Mauvaises conditions de vie",
  en = "Bad living conditions",
  source = source,
  grade = "read",
  seen_by = {
    gendarmerie = vu(
      "Matelas au sol dans un hangar, une caravane ou une cave, sur le lieu du travail",
      "Mattresses on the floor of a shed, caravan or cellar at the workplace"),
    inspection_travail = vu("Logés sur place dans un local sans eau ni sanitaires",
      "Housed on site in a place without water or toilets"),
    travailleur_social = vu("Dort dans un couloir, une cuisine ou un débarras, sans espace à soi",
      "Sleeps in a corridor, a kitchen or a store room, with no space of her own"),
    hebergement = vu("Bien plus d'occupants que de lits, matelas au sol, relais entre équipes",
      "Far more people than beds, mattresses on the floor, shifts taking turns"),
  },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D4.05" {
  fr = "Très mauvaises conditions de travail",
  en = "Very bad working conditions",
  source = source,
  grade = "read",
  seen_by = {
    inspection_travail = vu("Pas de pause, pas d'eau, pas d'abri contre le froid ou la chaleur",
      "No breaks, no water, no shelter from cold or heat"),
  },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D4.06" {
  fr = "Travail dangereux",
  en = "Hazardous work",
  source = source,
  grade = "read",
  seen_by = {
    inspection_travail = vu("Machines ou produits dangereux sans protection",
      "Dangerous machines or products without protection"),
    hopital = vu("Brûlures, coupures ou intoxications au travail, sans protection ni déclaration",
      "Burns, cuts or poisoning at work, with no protection and no report made"),
    sante = vu("Brûlures ou toux liées à des produits maniés sans gants ni masque",
      "Burns or a cough from products handled without gloves or mask"),
  },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "strong",  -- N, N
  },
}

indicator "oit.D4.07" {
  fr = "Non-respect du droit du travail ou du contrat signé",
  en = "No respect of labour law or signed contract",
  source = source,
  grade = "read",
  seen_by = {
    inspection_travail = vu("Contrat signé et travail réel sans rapport : poste, horaires, lieu",
      "Signed contract and actual work do not match: job, hours, place"),
  },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D4.08" {
  fr = "Absence de protection sociale (contrat, assurance)",
  en = "No social protection (contract, insurance)",
  source = source,
  grade = "read",
  seen_by = {
    inspection_travail = vu(
      "Salarié présent sur le chantier, absent du registre et des déclarations",
      "Worker present on site, absent from the register and declarations"),
    hopital = vu("Blessé au travail, déposé aux urgences par quelqu'un qui repart aussitôt",
      "Hurt at work, left at the emergency door by someone who drives off"),
    sante = vu("Accident du travail jamais déclaré, soins repoussés pendant des semaines",
      "Work accident never reported, care put off for weeks"),
  },
  counts_as = {
    adulte "medium",
    majeur_sexuelle "weak",  -- L
  },
}

indicator "oit.D4.09" {
  fr = "Pas d'accès à l'éducation",
  en = "No access to education",
  source = source,
  grade = "read",
  seen_by = {
    travailleur_social = vu(
      "Un enfant du foyer garde les petits ou fait le ménage au lieu d'aller à l'école",
      "A child of the household minds infants or cleans instead of going to school"),
    education = vu("Enfant du quartier ou du campement jamais inscrit, ou retiré en cours d'année",
      "Child of the area or camp never enrolled, or withdrawn during the year"),
  },
  counts_as = {
    adulte "weak", enfant "medium",
    majeur_sexuelle "weak", mineur_sexuelle "medium",  -- L, L
  },
}
