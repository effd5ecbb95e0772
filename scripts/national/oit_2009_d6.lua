language(1)

-- ILO/EC operational indicators of trafficking (2009), dimension D6:
-- abus de vulnérabilité à destination.
-- Labour columns: WCMS_105023 read through a secondary transcription, counts cross-checked
-- (indicators.md, 1.3). Sexual columns: from memory, in a grid of their own, oit_2009_sexuelle; the
-- line ends with the source's marks, adult then child: M memory, L memory with low confidence, N a
-- side remark of the transcription. French labels are ours.

local i = use "national.indices"
local d = i.oit "D6"

local source <const> = i.source_oit
local adulte, enfant = d.adulte, d.enfant
local majeur_sexuelle, mineur_sexuelle = d.majeur_sexuelle, d.mineur_sexuelle
local vu, vu_par = i.vu, i.vu_par

indicator "oit.D6.01" {
  fr = "Dépendance envers les exploiteurs (vie quotidienne, déplacements)",
  en = "Dependency on exploiters (daily life, movement, contacts)",
  source = source,
  grade = "read",
  seen_by = {
    gendarmerie = vu("Logement, repas et trajets dépendent tous du même employeur",
      "Lodging, meals and transport all depend on the same employer"),
    inspection_travail = vu("Emploi, logement et transport fournis par la même personne",
      "Job, housing and transport supplied by the same person"),
    prefecture = vu("L'employeur est aussi l'hébergeant, le garant et le rédacteur du dossier",
      "The employer is also host, guarantor and author of the file"),
    travailleur_social = vu(
      "Logement, courrier, argent et téléphone passent tous par la même personne",
      "Housing, mail, money and phone all go through the same person"),
  },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D6.02" {
  fr = "Difficulté à vivre dans un lieu inconnu",
  en = "Difficulty living in an unknown area",
  source = source,
  grade = "read",
  seen_by = {
    ofii = vu("Ne connaît pas l'adresse où il dort ni le quartier",
      "Does not know the address where he sleeps, nor the district"),
    sante = vu("Ne sait donner ni adresse ni numéro où la joindre",
      "Cannot give an address or a number to be reached at"),
    transport = vu("Ne connaît ni sa destination ni la personne qui l'attend",
      "Knows neither the destination nor the person waiting there"),
  },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D6.03" {
  fr = "Raisons économiques",
  en = "Economic reasons",
  source = source,
  grade = "read",
  seen_by = vu_par({ "association", "travailleur_social", "inspection_travail" },
    "Dit ne pas pouvoir partir : rien pour se loger, manger ou rembourser",
    "Says leaving is not possible: nothing to pay for lodging, food or the debt"),
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D6.04" {
  fr = "Situation familiale",
  en = "Family situation",
  source = source,
  grade = "read",
  seen_by = vu_par({ "association", "travailleur_social", "ase" },
    "Dit rester parce que sa famille vit de cet argent ou chez l'exploiteur",
    "Says she stays because her family lives on that money or with the exploiter"),
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D6.05" {
  fr = "Rapport aux autorités / statut légal",
  en = "Relationship with authorities / legal status",
  source = source,
  grade = "read",
  seen_by = {
    cra = vu("Ne parle qu'à l'association ou au soignant, jamais devant un uniforme",
      "Talks only to the association or the nurse, never before a uniform"),
  },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D6.06" {
  fr = "Difficultés passées",
  en = "Difficulties in the past",
  source = source,
  grade = "read",
  seen_by = vu_par({ "association", "travailleur_social", "ofii", "cra" },
    "Dit ne pas oser partir après ce qui lui est arrivé la dernière fois",
    "Says she dares not leave after what happened the last time"),
  counts_as = {
    adulte "weak", enfant "medium",
    majeur_sexuelle "weak", mineur_sexuelle "medium",  -- L, L
  },
}

-- Published as weak for an adult and medium for a child (AL R, CL R; AS W/L, CS M/L). Context only
-- here: who belongs to a group that is discriminated against is a matter of origin, ethnicity or
-- disability, and those are never scored. Nobody is asked for it, so nobody is named to see it.
indicator "oit.D6.07" {
  fr = "Caractéristiques personnelles (groupe discriminé)",
  en = "Personal characteristics (discriminated group)",
  source = source,
  grade = "read",
  context_only = true,
}
