language(1)

-- ILO/EC operational indicators of trafficking (2009), dimension D5: contrainte à destination.
-- Labour columns: WCMS_105023 read through a secondary transcription, counts cross-checked
-- (indicators.md, 1.3). Sexual columns: from memory, in a grid of their own, oit_2009_sexuelle; the
-- line ends with the source's marks, adult then child: M memory, L memory with low confidence, N a
-- side remark of the transcription. French labels are ours.

local i = use "national.indices"
local d = i.oit "D5"

local source <const> = i.source_oit
local adulte, enfant = d.adulte, d.enfant
local majeur_sexuelle, mineur_sexuelle = d.majeur_sexuelle, d.mineur_sexuelle
-- The same observation is an element of article 225-4-1, whatever the form.
local moyen_sexuelle, moyen_delits, but_delits = i.moyen_sexuelle, i.moyen_delits, i.but_delits
local vu = i.vu

indicator "oit.D5.01" {
  fr = "Confiscation des documents",
  en = "Confiscation of documents",
  source = source,
  grade = "read",
  seen_by = {
    police = vu("Au contrôle, un tiers sort de sa poche les papiers d'une autre personne",
      "At the check, someone else takes another person's papers out of his pocket"),
    gendarmerie = vu("L'employeur ou le logeur garde les papiers de toute l'équipe",
      "The employer or landlord keeps the whole team's papers"),
    inspection_travail = vu("Papiers des salariés rangés dans le bureau de l'employeur",
      "Workers' papers kept in the employer's office"),
    ofii = vu("L'accompagnant garde les papiers et les convocations dans sa pochette",
      "The companion keeps the papers and appointment letters in his folder"),
    cra = vu("Son passeport est resté chez l'employeur, le logeur ou une connaissance",
      "Her passport stayed with the employer, the landlord or an acquaintance"),
    prefecture = vu("Un tiers tient le passeport et le dossier, et les reprend au guichet",
      "Someone holds the passport and file, and takes them back at the desk"),
    travailleur_social = vu("Doit demander à quelqu'un ses propres papiers pour une démarche",
      "Must ask someone for her own papers for any formality"),
    hopital = vu("Papiers gardés par un tiers qui accompagne",
      "Papers kept by someone who comes along"),
    sante = vu("Papiers et carte de soins dans le sac de l'accompagnant",
      "Papers and health card in the companion's bag"),
    transport = vu(
      "Deux personnes du groupe n'ont pas leurs papiers : une troisième les présente tous",
      "Two of the group do not hold their papers: a third one shows them all"),
    hebergement = vu("Un tiers présente les papiers de plusieurs clients",
      "One person shows the papers of several guests"),
  },
  counts_as = {
    adulte "strong", enfant "strong", moyen_sexuelle(), moyen_delits(),
    majeur_sexuelle "strong", mineur_sexuelle "strong",  -- M, L
  },
}

indicator "oit.D5.02" {
  fr = "Servitude pour dette",
  en = "Debt bondage",
  source = source,
  grade = "read",
  seen_by = {
    cra = vu("Dit devoir encore rembourser une somme à ceux qui l'ont fait venir",
      "Says a sum is still owed to those who arranged the journey"),
    juge = vu("Les pièces montrent des virements réguliers à ceux qui ont payé le voyage",
      "The file shows regular transfers to those who paid for the journey"),
    travailleur_social = vu("Dit rembourser une dette qui ne baisse pas",
      "Says they are repaying a debt that never goes down"),
    association = vu("La dette augmente avec le loyer, les amendes ou les frais ajoutés",
      "The debt grows with added rent, fines or fees"),
  },
  counts_as = {
    adulte "strong", enfant "strong", moyen_sexuelle(), moyen_delits(),
    majeur_sexuelle "strong", mineur_sexuelle "strong",  -- M, L
  },
}

indicator "oit.D5.03" {
  fr = "Isolement, enfermement ou surveillance",
  en = "Isolation, confinement or surveillance",
  source = source,
  grade = "read",
  seen_by = {
    police = vu("Porte fermée de l'extérieur, téléphone retiré, ou jamais seule pour sortir",
      "Door locked from outside, phone taken away, or never goes out alone"),
    gendarmerie = vu("Lieu isolé, portail fermé, personne ne sort sans le responsable",
      "Remote place, locked gate, nobody leaves without the person in charge"),
    inspection_travail = vu("Logés derrière un portail fermé, sortent seulement avec l'encadrant",
      "Housed behind a locked gate, go out only with the supervisor"),
    cra = vu("Le même visiteur vient à chaque fois, et elle se tait devant lui",
      "The same visitor comes every time, and she falls silent before him"),
    travailleur_social = vu("Ne peut venir seule, ou doit rentrer à une heure fixée par un tiers",
      "Cannot come alone, or must be back at an hour that someone else sets"),
    hopital = vu("L'accompagnant refuse de quitter la pièce, même pour l'examen",
      "The companion refuses to leave the room, even for the examination"),
    sante = vu("Toujours accompagnée, n'a pas de téléphone à elle, part dès qu'on l'appelle",
      "Never alone, has no phone of her own, leaves the moment she is called"),
    education = vu(
      "Ne peut rien faire après la classe, un adulte vérifie son téléphone et ses trajets",
      "May do nothing after class, an adult checks the pupil's phone and journeys"),
    transport = vu("Surveillée pendant le trajet, ne parle pas librement",
      "Watched during the ride, does not speak freely"),
    hebergement = vu("Ne quitte jamais la chambre, ou porte fermée de l'extérieur",
      "Never leaves the room, or door locked from outside"),
  },
  counts_as = {
    adulte "strong", enfant "strong", moyen_sexuelle(), moyen_delits(),
    majeur_sexuelle "strong", mineur_sexuelle "strong",  -- M, L
  },
}

indicator "oit.D5.04" {
  fr = "Violences sur la victime",
  en = "Violence on victim",
  source = source,
  grade = "read",
  seen_by = {
    police = vu("Bleus, brûlures ou marques de liens, sans explication ou expliqués par un tiers",
      "Bruises, burns or marks of ties, unexplained or explained by someone else"),
    gendarmerie = vu("Traces de coups, ou coups décrits par un voisin ou un collègue",
      "Marks of blows, or blows described by a neighbour or a workmate"),
    cra = vu("À l'arrivée, marques de coups ou brûlures visibles au visage ou aux mains",
      "On arrival, marks of blows or burns visible on face or hands"),
    hopital = vu("Lésions évocatrices de coups, récit qui ne concorde pas",
      "Injuries that look like blows, an account that does not match"),
    sante = vu("Bleus d'âges différents, fractures anciennes jamais soignées",
      "Bruises of different ages, old fractures never treated"),
    education = vu("Traces de coups sur un élève", "Marks of blows on a pupil"),
    ase = vu("Revient de fugue avec des bleus, des brûlures ou des coupures",
      "Comes back from running away with bruises, burns or cuts"),
    transport = vu("Traces de coups, pleurs ou peur visible en montant ou en descendant",
      "Marks of blows, tears or visible fear when getting in or out"),
    hebergement = vu("Cris, coups entendus, ou traces de coups à la réception",
      "Screams, blows heard, or marks of blows at the front desk"),
  },
  counts_as = {
    adulte "strong", enfant "strong", moyen_sexuelle(), moyen_delits(),
    majeur_sexuelle "strong", mineur_sexuelle "strong",  -- M, L
  },
}

indicator "oit.D5.05" {
  fr = "Menaces de violences contre la victime",
  en = "Threats of violence against victim",
  source = source,
  grade = "read",
  seen_by = {
    cra = vu("Reçoit des appels ou messages qui l'effraient et change de récit ensuite",
      "Gets calls or messages that frighten her, and then changes her account"),
    juge = vu("Revient sur ses déclarations après un appel, un message ou une visite",
      "Withdraws a statement after a call, a message or a visit"),
    pjj = vu("Demande à ne pas rentrer, dit que « ça ira mal » s'il parle",
      "Asks not to go back, says \"it will go badly\" if he talks"),
  },
  counts_as = {
    adulte "medium", enfant "strong", moyen_sexuelle(), moyen_delits(),
    majeur_sexuelle "strong", mineur_sexuelle "strong",  -- L, L
  },
}

indicator "oit.D5.06" {
  fr = "Contrainte à des activités illicites / criminelles",
  en = "Forced into illicit / criminal activities",
  source = source,
  grade = "read",
  seen_by = {
    police = vu("Arrêté pour vol ou vente, dit agir sur ordre et ne rien garder",
      "Stopped for theft or selling, says it was on orders and keeps nothing"),
    gendarmerie = vu("Arrêté pour vol ou vente, dit que d'autres fixent le lieu et la somme",
      "Stopped for theft or selling, says others set the place and the sum"),
    juge = vu("Dit avoir agi sur ordre, sans choisir le lieu ni garder le produit",
      "Says it was on orders, without choosing the place or keeping the gain"),
    education = vu("Élève qui dit devoir voler ou vendre pour quelqu'un",
      "Pupil who says there is stealing or selling to do for someone"),
    pjj = vu("Dit que d'autres choisissent l'endroit, l'heure et ce qu'il faut prendre",
      "Says others choose the place, the time and what to take"),
  },
  counts_as = {
    adulte "medium", enfant "strong", but_delits(),
    majeur_sexuelle "medium", mineur_sexuelle "strong",  -- L, L
  },
}

indicator "oit.D5.07" {
  fr = "Tâches ou clients imposés",
  en = "Forced tasks or clients",
  source = source,
  grade = "read",
  seen_by = {
    "association", "travailleur_social", "hopital", "police", "gendarmerie", "inspection_travail",
  },
  counts_as = {
    adulte "medium", enfant "strong",
    majeur_sexuelle "strong", mineur_sexuelle "strong",  -- N, N
  },
}

indicator "oit.D5.08" {
  fr = "Sous forte emprise (dépendance, ne peut changer d'employeur)",
  en = "Under strong influence (dependency, cannot change employer)",
  source = source,
  grade = "read",
  seen_by = {
    travailleur_social = vu("Dit ne pas pouvoir quitter son travail ou son logeur",
      "Says leaving the job or the landlord is not possible"),
    ase = vu("Répond à toute heure aux appels d'un adulte et part aussitôt",
      "Answers an adult's calls at any hour and leaves at once"),
  },
  counts_as = {
    adulte "medium", enfant "strong", moyen_sexuelle(), moyen_delits(),
    majeur_sexuelle "strong", mineur_sexuelle "strong",  -- L, L
  },
}

indicator "oit.D5.09" {
  fr = "Contrainte à agir contre ses pairs",
  en = "Forced to act against peers",
  source = source,
  grade = "read",
  seen_by = { "association", "inspection_travail", "police", "pjj" },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D5.10" {
  fr = "Contrainte à mentir aux autorités, à la famille, etc.",
  en = "Forced to lie to authorities, family, etc.",
  source = source,
  grade = "read",
  seen_by = {
    police = vu("Plusieurs personnes entendues donnent le même récit, mot pour mot",
      "Several people give the same account, word for word"),
    gendarmerie = vu("Réponses identiques, apprises, données en regardant le responsable",
      "Same rehearsed answers, given while looking at the person in charge"),
    inspection_travail = vu(
      "Tous donnent les mêmes horaires, et se taisent quand l'encadrant approche",
      "All give the same hours, and fall silent when the supervisor comes near"),
    ofii = vu("Récit identique à d'autres dossiers, avec les mêmes phrases",
      "Account identical to other files, with the same sentences"),
    cra = vu("Dit que quelqu'un lui a dicté ce qu'il fallait répondre",
      "Says someone told her what to answer"),
    prefecture = vu("Plusieurs dossiers avec la même lettre, la même adresse, le même récit",
      "Several files with the same letter, the same address, the same account"),
    juge = vu("Déclarations identiques de plusieurs prévenus, ou soufflées de la salle",
      "Same statements from several defendants, or prompted from the room"),
    hopital = vu("Nom, âge ou adresse changent d'une venue à l'autre, ou semblent récités",
      "Name, age or address change from visit to visit, or sound recited"),
  },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D5.11" {
  fr = "Menace de dénonciation aux autorités",
  en = "Threat of denunciation to authorities",
  source = source,
  grade = "read",
  seen_by = {
    prefecture = vu("Dit que l'employeur ou le conjoint menace de faire retirer le titre",
      "Says the employer or spouse threatens to have the permit withdrawn"),
    travailleur_social = vu("Dit que l'employeur ou le logeur menace d'appeler la police s'il part",
      "Says the employer or landlord threatens to call the police if he leaves"),
  },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D5.12" {
  fr = "Menace de conditions de travail encore pires",
  en = "Threat to impose even worse working conditions",
  source = source,
  grade = "read",
  seen_by = { "association", "travailleur_social", "inspection_travail" },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D5.13" {
  fr = "Violences sur la famille (menaces ou passage à l'acte)",
  en = "Violence on family (threatened or effective)",
  source = source,
  grade = "read",
  seen_by = {
    ofii = vu("Dit que sa famille est menacée si l'argent n'arrive pas",
      "Says the family is threatened if the money does not come"),
    cra = vu("Dit que des proches sont menacés si elle parle ou ne paie pas",
      "Says relatives are threatened if she talks or does not pay"),
    juge = vu("Dit à l'audience que sa famille est menacée s'il parle",
      "Says in court that the family is threatened if he talks"),
    association = vu("Sa famille a reçu des menaces ou des visites depuis qu'elle a résisté",
      "Her family has had threats or visits since she resisted"),
  },
  counts_as = {
    adulte "medium", enfant "medium", moyen_sexuelle(), moyen_delits(),
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D5.14" {
  fr = "Rétention du salaire",
  en = "Withholding of wages",
  source = source,
  grade = "read",
  seen_by = {
    gendarmerie = vu("Dit que le salaire est gardé « pour plus tard » par l'employeur",
      "Says the employer keeps the wages \"for later\""),
    inspection_travail = vu("Plusieurs mois de salaire non versés, promis « à la fin du chantier »",
      "Several months' wages unpaid, promised \"at the end of the job\""),
    cra = vu("Arrêté au travail, dit que des mois de salaire ne lui ont pas été versés",
      "Arrested at work, says months of wages were not paid"),
    association = vu("Des mois de travail chez un particulier ou un patron, sans être payé",
      "Months of work in a home or for a boss, without being paid"),
  },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D5.15" {
  fr = "Menace de révélation à la famille, à la communauté ou au public",
  en = "Threat to inform family, community or public",
  source = source,
  grade = "read",
  seen_by = {
    ase = vu("Craint que des images ou des messages soient montrés à sa famille",
      "Fears that pictures or messages will be shown to the family"),
  },
  counts_as = {
    adulte "weak", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- L, L
  },
}
