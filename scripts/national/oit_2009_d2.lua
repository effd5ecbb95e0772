language(1)

-- ILO/EC operational indicators of trafficking (2009), dimension D2: recrutement par contrainte.
-- Labour columns: WCMS_105023 read through a secondary transcription, counts cross-checked
-- (indicators.md, 1.3). Sexual columns: from memory, in a grid of their own, oit_2009_sexuelle; the
-- line ends with the source's marks, adult then child: M memory, L memory with low confidence, N a
-- side remark of the transcription. French labels are ours.

local i = use "national.indices"
local d = i.oit "D2"

local source <const> = i.source_oit
local adulte, enfant = d.adulte, d.enfant
local majeur_sexuelle, mineur_sexuelle = d.majeur_sexuelle, d.mineur_sexuelle
-- The same observation is an element of article 225-4-1, whatever the form.
local moyen_sexuelle, moyen_delits = i.moyen_sexuelle, i.moyen_delits
local vu = i.vu

indicator "oit.D2.01" {
  fr = "Violences sur la victime",
  en = "Violence on victim",
  source = source,
  grade = "read",
  seen_by = { "association", "hopital", "sante", "police", "gendarmerie" },
  counts_as = {
    adulte "strong", enfant "strong", moyen_sexuelle(), moyen_delits(),
    majeur_sexuelle "strong", mineur_sexuelle "strong",  -- M, L
  },
}

indicator "oit.D2.02" {
  fr = "Menaces de violences contre la victime",
  en = "Threats of violence against victim",
  source = source,
  grade = "read",
  seen_by = {
    association = vu("Raconte des menaces de coups avant le départ ou pendant le trajet",
      "Tells of threats of blows before leaving or during the journey"),
  },
  counts_as = {
    adulte "medium", enfant "strong", moyen_sexuelle(), moyen_delits(),
    majeur_sexuelle "strong", mineur_sexuelle "strong",  -- L, L
  },
}

indicator "oit.D2.03" {
  fr = "Enlèvement, mariage forcé, adoption forcée ou vente de la victime",
  en = "Abduction, forced marriage, forced adoption or selling of victim",
  source = source,
  grade = "read",
  seen_by = { "association", "police", "gendarmerie", "juge", "ase" },
  counts_as = {
    adulte "medium", enfant "strong", moyen_sexuelle(),
    majeur_sexuelle "strong", mineur_sexuelle "strong",  -- L, L
  },
}

indicator "oit.D2.04" {
  fr = "Servitude pour dette",
  en = "Debt bondage",
  source = source,
  grade = "read",
  seen_by = {
    ofii = vu("Dit devoir rembourser le voyage, sans connaître la somme exacte",
      "Says the journey must be repaid, without knowing the exact sum"),
    mmna = vu("Le rapport d'évaluation note une somme à rembourser pour le voyage",
      "The assessment report notes a sum to repay for the journey"),
  },
  counts_as = {
    adulte "medium", enfant "strong", moyen_sexuelle(),
    majeur_sexuelle "strong", mineur_sexuelle "strong",  -- L, L
  },
}

indicator "oit.D2.05" {
  fr = "Confiscation des documents",
  en = "Confiscation of documents",
  source = source,
  grade = "read",
  seen_by = { "association", "police", "ofii", "cra", "prefecture" },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- L, L
  },
}

indicator "oit.D2.06" {
  fr = "Isolement, enfermement ou surveillance",
  en = "Isolation, confinement or surveillance",
  source = source,
  grade = "read",
  seen_by = { "association", "police", "gendarmerie", "transport" },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "strong",  -- L, L
  },
}

indicator "oit.D2.07" {
  fr = "Menace de dénonciation aux autorités",
  en = "Threat of denunciation to authorities",
  source = source,
  grade = "read",
  seen_by = { "association", "travailleur_social", "cra", "police" },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D2.08" {
  fr = "Menace de révélation à la famille, à la communauté ou au public",
  en = "Threat to inform family, community or public",
  source = source,
  grade = "read",
  seen_by = { "association", "travailleur_social", "ase", "education", "police" },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D2.09" {
  fr = "Violences sur la famille (menaces ou passage à l'acte)",
  en = "Violence on family (threatened or effective)",
  source = source,
  grade = "read",
  seen_by = { "association", "ofii", "cra", "police", "juge" },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D2.10" {
  fr = "Rétention d'argent",
  en = "Withholding of money",
  source = source,
  grade = "read",
  seen_by = { "association", "travailleur_social", "police", "gendarmerie" },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}
