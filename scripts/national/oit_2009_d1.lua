language(1)

-- ILO/EC operational indicators of trafficking (2009), dimension D1: recrutement par tromperie.
-- Labour columns: WCMS_105023 read through a secondary transcription, counts cross-checked
-- (indicators.md, 1.3). Sexual columns: from memory, in a grid of their own, oit_2009_sexuelle; the
-- line ends with the source's marks, adult then child: M memory, L memory with low confidence, N a
-- side remark of the transcription. French labels are ours.

local i = use "national.indices"
local d = i.oit "D1"

local source <const> = i.source_oit
local adulte, enfant = d.adulte, d.enfant
local majeur_sexuelle, mineur_sexuelle = d.majeur_sexuelle, d.mineur_sexuelle
-- The same observation is an element of article 225-4-1, whatever the form.
local moyen_sexuelle = i.moyen_sexuelle
local vu = i.vu

indicator "oit.D1.01" {
  fr = "Tromperie sur la nature du travail, le lieu ou l'employeur",
  en = "Deceived about nature of job, location or employer",
  source = source,
  grade = "read",
  seen_by = {
    association = vu("Le travail promis au départ n'avait rien à voir avec celui trouvé sur place",
      "The job promised at the start was nothing like the one found here"),
  },
  counts_as = {
    adulte "strong", enfant "strong", moyen_sexuelle(),
    majeur_sexuelle "strong", mineur_sexuelle "strong",  -- M, L
  },
}

indicator "oit.D1.02" {
  fr = "Tromperie sur le salaire / les gains",
  en = "Deceived about wages / earnings",
  source = source,
  grade = "read",
  seen_by = {
    inspection_travail = vu("Salaire annoncé à l'embauche bien supérieur à celui qui est versé",
      "Wage announced on hiring far above the one paid"),
  },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D1.03" {
  fr = "Tromperie sur les conditions de travail (ou de prostitution)",
  en = "Deceived about conditions of work",
  source = source,
  grade = "read",
  seen_by = { "inspection_travail", "association", "travailleur_social", "police", "gendarmerie" },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D1.04" {
  fr = "Tromperie sur le contenu ou la légalité du contrat",
  en = "Deceived about content or legality of work contract",
  source = source,
  grade = "read",
  seen_by = {
    prefecture = vu("Découvre au guichet le contrat de travail déposé à son nom",
      "Sees for the first time, at the desk, the work contract filed for her"),
  },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D1.05" {
  fr = "Tromperie sur le logement et les conditions de vie",
  en = "Deceived about housing and living conditions",
  source = source,
  grade = "read",
  seen_by = { "inspection_travail", "association", "travailleur_social", "police", "gendarmerie" },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D1.06" {
  fr = "Tromperie sur les papiers / l'obtention d'un statut légal",
  en = "Deceived about legal documentation / obtaining legal migration status",
  source = source,
  grade = "read",
  seen_by = {
    ofii = vu("Dit avoir payé quelqu'un qui avait promis des papiers",
      "Says they paid someone who had promised papers"),
    prefecture = vu("Dit avoir payé un intermédiaire qui promettait le titre",
      "Says they paid a go-between who promised the permit"),
  },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D1.07" {
  fr = "Tromperie sur le voyage et les conditions de recrutement",
  en = "Deceived about travel and recruitment conditions",
  source = source,
  grade = "read",
  seen_by = { "ofii", "cra", "mmna", "association", "police" },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D1.08" {
  fr = "Tromperie sur le regroupement familial",
  en = "Deceived about family reunification",
  source = source,
  grade = "read",
  seen_by = { "ofii", "prefecture", "association", "travailleur_social" },
  counts_as = {
    adulte "medium", enfant "medium",
    majeur_sexuelle "medium", mineur_sexuelle "medium",  -- M, L
  },
}

indicator "oit.D1.09" {
  fr = "Fausse promesse de mariage ou d'adoption",
  en = "Deceived through promises of marriage or adoption",
  source = source,
  grade = "read",
  seen_by = { "association", "travailleur_social", "ase", "mmna", "ofii" },
  counts_as = {
    adulte "medium", enfant "medium", moyen_sexuelle(),
    majeur_sexuelle "medium", mineur_sexuelle "strong",  -- L, L
  },
}

indicator "oit.D1.10" {
  fr = "Tromperie sur l'accès à l'éducation",
  en = "Deceived about access to education",
  source = source,
  grade = "read",
  seen_by = { "education", "ase", "mmna", "association" },
  counts_as = {
    adulte "weak", enfant "strong",
    majeur_sexuelle "weak", mineur_sexuelle "strong",  -- M, L
  },
}
