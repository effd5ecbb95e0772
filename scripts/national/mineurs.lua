language(1)

-- A trafficked child. Two ways run side by side, because the first alone is too slow: the
-- evaluation of an information préoccupante may take three months, the prosecutor is seized the
-- same day (law.md, 10.10). Nothing here asks for a complaint, a coercion, a stay, or the child's
-- or the parents' agreement; nothing waits for a score. Doubt about age counts for the child.

local f = use "national.formules"

-- Who sees the child owes the report: the code binds those who take part in child protection, the
-- department's service and the PJJ first of all (L.226-2-1; L.226-4 binds the department itself);
-- the report (l.611) says "toute personne", and CP 434-3 goes beyond the professions [from memory].
-- Not the lawyer, whose secrecy has no door.
local temoins <const> = {
  "police", "gendarmerie", "inspection_travail", "ofii", "travailleur_social", "association",
  "hopital", "sante", "education", "transport", "hebergement", "mmna", "prefecture", "juge",
  "ase", "pjj", "consulat", "cra", "bailleur",
}

local function jamais_requis()
  return {
    "plainte_deposee", "souhaite_plainte", "accord_transmission", "nationalite",
    "sejour_regulier", "motifs_raisonnables",
  }
end

local function information(t)
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    owed_by = temoins,
    concerns = fact.mineur,
    when = f.enfant_en_danger(),
    for_children = true,
    never_requires = jamais_requis(),
    route = { to = "crip" },
    urgency = "now",
    grade = "memory",          -- L.226-2-1 and L.226-3: wording not read
    -- The three months are those of `evaluation_information_preoccupante` (mineurs_crip.lua).
    note = {
      fr = "Sans délai. La cellule évalue en trois mois : devant un danger grave, le procureur est "
        .. "saisi en même temps.",
      en = "Without delay. The unit evaluates within three months: in grave danger the prosecutor "
        .. "is seized at the same time.",
    },
  }
end

duty "information_preoccupante" {
  fr = "Transmettre une information préoccupante à la CRIP",
  en = "Send a child-protection report to the department's unit (CRIP)",
  authority = "conseil départemental",
  information {
    since = "2007-03-07", last = "2022-12-31",
    basis = { "CASF L.226-2-1", "CASF L.226-3" },
  },
  -- The HAS framework, which names exploitation and trafficking, binds the evaluation (S48).
  information {
    since = "2023-01-01",
    basis = { "CASF L.226-2-1", "CASF L.226-3", "Décret n° 2022-1728 du 30 décembre 2022" },
  },
}

local function signalement(t)
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    owed_by = temoins,
    concerns = fact.mineur,
    when = f.enfant_exploite(),
    for_children = true,
    never_requires = jamais_requis(),
    route = { to = "parquet" },
    -- "Sans délai" (L.226-4): no number of hours, which would read as time to wait and begin again
    -- with each assessment.
    urgency = "now",
    grade = t.grade,
    note = {
      fr = "Sans délai, le jour même, en plus de la CRIP. Une seule audition, adaptée et "
        .. "enregistrée (CPP 706-52) : ne pas interroger l'enfant sur les faits.",
      en = "Without delay, the same day, beside the CRIP. A single adapted and recorded hearing "
        .. "(CPP 706-52): do not question the child about the facts.",
    },
  }
end

duty "signalement_procureur_mineur" {
  fr = "Signaler au procureur l'exploitation, la prostitution ou l'enfermement d'un mineur",
  en = "Report a minor's exploitation, prostitution or confinement to the prosecutor",
  authority = "procureur de la République",
  -- L.226-4 as of the law of 5 March 2007 [from memory]; D.226-2-4 was read, its date was not.
  signalement {
    since = "2007-03-07", last = "2016-10-30", basis = { "CASF L.226-4" }, grade = "memory",
  },
  signalement {
    since = "2016-10-31", basis = { "CASF D.226-2-4", "CASF L.226-4" }, grade = "read",
  },
}

-- Deemed, without proof to the contrary: even occasional, whatever the child says of it. Where
-- the law of 7 February 2022 put the principle in the CASF was not found (report, l.107, against
-- S46); the law of 2002 was read. The dates are those of the two laws.
local function repute_en_danger(t)
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    concerns = fact.mineur,
    when = fact.prostitution,
    for_children = true,
    never_requires = {
      "plainte_deposee", "exploitation", "auteur_lien", "nationalite", "sejour_regulier",
      "discernement", "prostitution_cessee",
    },
    urgency = "now",
    grade = t.grade,
    note = t.note,
  }
end

right "mineur_prostitution_repute_danger" {
  fr = "Mineur en situation de prostitution : réputé en danger, protégé par le juge des enfants",
  en = "A minor in prostitution: deemed in danger, protected by the juvenile judge",
  authority = "juge des enfants",
  repute_en_danger {
    since = "2002-03-04", last = "2022-02-08",
    basis = { "Loi n° 2002-305 du 4 mars 2002, art. 13" },
    grade = "read",  -- S46
  },
  repute_en_danger {
    since = "2022-02-09",
    basis = {
      "Loi n° 2002-305 du 4 mars 2002, art. 13", "Loi n° 2022-140 du 7 février 2022",
      "CP(2024)05, point 1",
    },
    -- S46 is of the text of 2002, which the bill repealed; where the principle stands since was
    -- not read (law.md, 9.4): the report alone says that it was put in the CASF.
    grade = "report",
    note = {
      fr = "Assistance éducative et soutien matériel, éducatif et psychologique de l'aide sociale "
        .. "à l'enfance (CASF L.221-1). Numéro de l'article actuel à vérifier.",
      en = "Educational assistance, and material, educational and psychological support by the "
        .. "child welfare service (CASF L.221-1). Number of the present article to be checked.",
    },
  },
}

-- The code has the parents informed unless the child's interest forbids it. A relative who takes
-- part would be warned first: the child moved, the evidence gone.
alert "ne_pas_prevenir_parents" {
  fr = "Ne pas prévenir d'abord les parents : un proche peut être impliqué",
  en = "Do not inform the parents first: a relative may be involved",
  since = "2007-03-07",
  basis = { "CASF L.226-2-1" },
  concerns = fact.mineur,
  when = any {
    fact.famille_impliquee,
    fact.auteur_lien:is "famille",
    fact.violence_intrafamiliale,
  },
  for_children = true,
  never_requires = { "plainte_deposee", "exploitation", "representants_legaux_defaillants" },
  urgency = "now",
  grade = "memory",
}

-- Not automatic (Cass. crim. 11 Oct 2022): the prosecutor or the judge designates. An
-- unaccompanied minor has nobody here who protects her interests: the text does not say so, our
-- reading does.
right "administrateur_ad_hoc" {
  fr = "Administrateur ad hoc pour l'enfant que ses représentants ne protègent pas",
  en = "Ad hoc administrator for a child whose representatives do not protect her",
  authority = "procureur de la République ou juge d'instruction",
  since = "2013-08-07",
  basis = { "CPP 706-50" },
  concerns = fact.mineur,
  when = any { fact.representants_legaux_defaillants, fact.famille_impliquee, fact.mna },
  discretion = true,
  for_children = true,
  never_requires = { "nationalite", "sejour_regulier", "plainte_deposee" },
  urgency = "days",
  grade = "read",              -- S44, in the version of 7 August 2013; S80
}

service "crip" {
  fr = "Cellule de recueil des informations préoccupantes du département",
  en = "The department's child-protection report unit",
  territory = "national",
  does = { "information_preoccupante", "mmna_signaux_faibles" },
  audience = { "mineur" },
  level = "departement",
}

service "parquet" {
  fr = "Procureur de la République (permanence du tribunal judiciaire)",
  en = "Public prosecutor (duty line of the court)",
  territory = "national",
  does = {
    "signalement_procureur_mineur", "administrateur_ad_hoc", "administrateur_ad_hoc_zone_attente",
    "administrateur_ad_hoc_asile", "ordonnance_placement_provisoire", "depeche_2021_02_08",
  },
  level = "departement",
}
