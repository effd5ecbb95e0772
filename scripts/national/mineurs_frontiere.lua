language(1)

-- A child alone at the border or before the asylum office cannot act: an ad hoc administrator does
-- so in the child's name. Without one the acts made by the child are void of effect or stalled,
-- and the adult who waits outside speaks instead. L.221-5 (version of 25 July 2006) and L.521-9
-- (version of 19 May 2024) were read in copies; the other numbers are from memory.

local f = use "national.formules"

local function jamais_requis()
  return {
    "plainte_deposee", "souhaite_plainte", "temoignage_procedure", "exploitation",
    "motifs_raisonnables", "sejour_regulier", "procedure_penale_en_cours",
  }
end

local function sans_representant()
  return any { fact.mna, fact.representants_legaux_defaillants }
end

local function designation(t)
  return version {
    since = t.since, last = t.last,
    basis = { t.article },
    except_in = f.hors_code(),
    concerns = fact.mineur,
    when = all { t.quand, sans_representant() },
    for_children = true,
    never_requires = jamais_requis(),
    documents = { "demande_administrateur_ad_hoc" },
    route = { to = "parquet" },
    urgency = "now",
    grade = t.grade,
    note = t.note,
  }
end

local attente <const> = {
  fr = "Désigné sans délai par le procureur, que la police avise. Le doute sur l'âge suffit. Aucun "
    .. "accompagnant ne parle pour l'enfant.",
  en = "Designated without delay by the prosecutor, told by the police. A doubt about age is "
    .. "enough. No companion speaks for the child.",
}

right "administrateur_ad_hoc_zone_attente" {
  fr = "Administrateur ad hoc de l'enfant seul en zone d'attente",
  en = "Ad hoc administrator for a child alone in a waiting zone",
  authority = "procureur de la République",
  designation {
    since = "2005-03-01", last = "2021-04-30", article = "CESEDA L.221-5", grade = "read",
    quand = fact.zone_attente, note = attente,
  },
  designation {
    since = "2021-05-01", article = "CESEDA L.343-2", grade = "memory",
    quand = fact.zone_attente, note = attente,
  },
}

local asile <const> = {
  fr = "Désigné sans délai ; la mission finit avec une tutelle. Le département est informé "
    .. "aussitôt et évalue les besoins de l'enfant.",
  en = "Designated without delay; the task ends with a guardianship. The department is informed "
    .. "at once and assesses the child's needs.",
}

right "administrateur_ad_hoc_asile" {
  fr = "Administrateur ad hoc de l'enfant seul qui demande l'asile",
  en = "Ad hoc administrator for a child alone who claims asylum",
  authority = "procureur de la République",
  designation {
    since = "2005-03-01", last = "2015-10-31", article = "CESEDA L.751-1", grade = "memory",
    quand = fact.demandeur_asile, note = asile,
  },
  designation {
    since = "2015-11-01", last = "2021-04-30", article = "CESEDA L.741-3", grade = "memory",
    quand = fact.demandeur_asile, note = asile,
  },
  designation {
    since = "2021-05-01", article = "CESEDA L.521-9", grade = "read",
    quand = fact.demandeur_asile, note = asile,
  },
}
