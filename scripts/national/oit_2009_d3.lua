language(1)

-- ILO/EC operational indicators of trafficking (2009), dimension D3:
-- recrutement par abus de vulnérabilité.
-- Labour columns: WCMS_105023 read through a secondary transcription, counts cross-checked
-- (indicators.md, 1.3). Sexual columns: from memory, in a grid of their own, oit_2009_sexuelle; the
-- line ends with the source's marks, adult then child: M memory, L memory with low confidence, N a
-- side remark of the transcription. French labels are ours.

local i = use "national.indices"
local d = i.oit "D3"

local source <const> = i.source_oit
local adulte, enfant = d.adulte, d.enfant
local majeur_sexuelle, mineur_sexuelle = d.majeur_sexuelle, d.mineur_sexuelle
-- The same observation is an element of article 225-4-1, whatever the form.
local moyen_sexuelle = i.moyen_sexuelle
local vu, vu_par = i.vu, i.vu_par

indicator "oit.D3.01" {
  fr = "Abus d'une situation familiale difficile",
  en = "Abuse of difficult family situation",
  source = source,
  grade = "read",
  seen_by = { "association", "travailleur_social", "ase", "mmna", "education" },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D3.02" {
  fr = "Abus de la situation irrégulière",
  en = "Abuse of irregular status",
  source = source,
  grade = "read",
  seen_by = { "association", "travailleur_social", "inspection_travail", "cra", "police" },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D3.03" {
  fr = "Abus du manque d'instruction (langue)",
  en = "Abuse of lack of education (language)",
  source = source,
  grade = "read",
  seen_by = { "association", "travailleur_social", "inspection_travail", "education" },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D3.04" {
  fr = "Abus du manque d'information",
  en = "Abuse of lack of information",
  source = source,
  grade = "read",
  seen_by = { "association", "travailleur_social", "inspection_travail", "ofii" },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D3.05" {
  fr = "Emprise / contrôle des exploiteurs",
  en = "Control by exploiters",
  source = source,
  grade = "read",
  seen_by = { "association", "police", "ase", "mmna", "hopital" },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D3.06" {
  fr = "Raisons économiques",
  en = "Economic reasons",
  source = source,
  grade = "read",
  seen_by = vu_par({ "association", "travailleur_social", "inspection_travail" },
    "Dit avoir accepté l'offre pour nourrir les siens ou rembourser, sans autre revenu",
    "Says the offer was taken to feed the family or repay, with no other income"),
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D3.07" {
  fr = "Fausses informations sur la réussite migratoire",
  en = "False information about successful migration",
  source = source,
  grade = "read",
  seen_by = { "association", "ofii", "mmna" },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D3.08" {
  fr = "Fausses informations sur la loi ou l'attitude des autorités",
  en = "False information about law / attitude of authorities",
  source = source,
  grade = "read",
  seen_by = {
    ofii = vu("Croit qu'il sera arrêté ou renvoyé s'il demande de l'aide",
      "Believes asking for help means being arrested or sent back"),
    cra = vu("Croit que parler aux agents la fera renvoyer plus vite",
      "Believes that talking to staff means being sent back sooner"),
  },
  counts_as = {
    adulte "medium",
    majeur_sexuelle "medium",  -- M
  },
}

indicator "oit.D3.09" {
  fr = "Situation familiale",
  en = "Family situation",
  source = source,
  grade = "read",
  seen_by = vu_par({ "association", "travailleur_social", "ase", "mmna" },
    "Dit être partie parce que des proches dépendaient d'elle, ou l'avaient rejetée",
    "Says she left because relatives depended on her, or had cast her out"),
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D3.10" {
  fr = "Situation personnelle",
  en = "Personal situation",
  source = source,
  grade = "read",
  seen_by = vu_par({ "association", "travailleur_social", "hopital", "sante" },
    "Dit avoir été recrutée juste après un deuil, une rupture ou une maladie",
    "Says she was recruited just after a death, a break-up or an illness"),
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D3.11" {
  fr = "Dépendance psychologique ou affective (« lover boy »)",
  en = "Psychological / emotional dependency (lover-boy, befriending)",
  source = source,
  grade = "read",
  seen_by = {
    travailleur_social = vu("Dit tout devoir à un ami ou compagnon, qui décide de tout pour elle",
      "Says she owes all to a friend or partner, who decides everything"),
    association = vu("Celui qui lui a demandé de commencer était son petit ami ou son protecteur",
      "The one who asked her to start was her boyfriend or protector"),
    education = vu(
      "Parle d'un ami plus âgé qui offre vêtements et téléphone, et l'attend à la sortie",
      "Talks of an older friend who gives clothes and a phone, and waits at the gate"),
    ase = vu("Parle d'un adulte qui l'aime et la comprend, rencontré en ligne ou à la sortie",
      "Talks of a loving, understanding adult met online or outside the home"),
    pjj = vu("Protège un adulte qu'il dit son ami et à qui il dit tout devoir",
      "Shields an adult whom he calls a friend and to whom he owes everything"),
  },
  counts_as = {
    adulte "medium", enfant "medium", moyen_sexuelle(),
    majeur_sexuelle "medium", mineur_sexuelle "strong",  -- L, L
  },
}

indicator "oit.D3.12" {
  fr = "Rapport aux autorités / statut légal",
  en = "Relationship with authorities / legal status",
  source = source,
  grade = "read",
  seen_by = vu_par({ "association", "travailleur_social", "cra" },
    "Dit que le recruteur savait qu'elle ne pouvait s'adresser à aucune autorité",
    "Says the recruiter knew that she could turn to no authority"),
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D3.13" {
  fr = "Difficultés passées (traite antérieure, échec migratoire)",
  en = "Difficulties in the past (earlier trafficking, failed migration)",
  source = source,
  grade = "read",
  seen_by = vu_par({ "association", "travailleur_social", "ofii", "cra", "mmna" },
    "Dit avoir déjà été exploitée, ou être déjà partie sans réussir",
    "Says she was exploited before, or left before and failed"),
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D3.14" {
  fr = "Difficulté à organiser le voyage",
  en = "Difficulty organising the travel",
  source = source,
  grade = "read",
  seen_by = {
    ofii = vu("Ne sait dire ni le trajet ni qui l'a payé : d'autres ont tout organisé",
      "Cannot say the route or who paid: others arranged everything"),
    mmna = vu("Le rapport note un voyage organisé et payé par des adultes qu'il ne nomme pas",
      "The report notes a journey arranged and paid by adults left unnamed"),
  },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D3.15" {
  fr = "Abus de croyances culturelles ou religieuses (p. ex. rituel, serment)",
  en = "Abuse of cultural / religious beliefs",
  source = source,
  grade = "read",
  seen_by = {
    association = vu("Craint les suites d'un serment ou d'un rituel si elle parle ou ne paie pas",
      "Fears what an oath or ritual will bring if she talks or does not pay"),
  },
  counts_as = {
    adulte "weak", enfant "medium", moyen_sexuelle(),
    majeur_sexuelle "weak", mineur_sexuelle "medium",  -- L, L
  },
}

indicator "oit.D3.16" {
  fr = "Contexte général (conflit, environnement, politique)",
  en = "General context (post-conflict, environmental, political)",
  source = source,
  grade = "read",
  seen_by = vu_par({ "association", "ofii", "mmna" },
    "Dit avoir été recrutée en fuyant un conflit, une catastrophe ou un camp",
    "Says she was recruited while fleeing a conflict, a disaster or a camp"),
  counts_as = {
    adulte "weak", enfant "medium",
    majeur_sexuelle "weak", mineur_sexuelle "medium",  -- L, L
  },
}
