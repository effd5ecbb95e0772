language(1)

-- A child who is both victim and suspect. Two rules are the lawyer's note, for the lawyer alone:
-- they read what she says of constraint, which no authority that prosecutes is shown (law.md,
-- 10.12), and they decide nothing: the prosecutor does. What a child who is prosecuted is owed
-- anyway reads a fact of the file. The reports to CRIP and prosecutor (mineurs.lua) stand whatever
-- she is suspected of.

local f = use "national.formules"

local function jamais_requis()
  return {
    "plainte_deposee", "souhaite_plainte", "temoignage_procedure", "nationalite",
    "sejour_regulier", "disparition",
  }
end

-- No specific statute: CP 122-2, and the instruction to waive prosecution where it is met (report,
-- l.263-269). The circular of 2023 adds "fully met (and not when minors take part actively and
-- voluntarily)".
local function non_sanction(t)
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    concerns = all { f.avocat_seul(), any { fact.mineur, fact.mineur_lors_des_faits } },
    -- As for an adult (non_sanction.lua): forced offending is itself the coercion that the note
    -- argues.
    when = all {
      fact.mis_en_cause,
      any { fact.contrainte_irresistible, fact.exploitation:includes "delits_contraints" },
    },
    discretion = true,
    for_children = true,
    never_requires = jamais_requis(),
    urgency = "routine",
    grade = "report",
    note = t.note,
  }
end

right "non_sanction_mineur" {
  fr = "Note pour l'avocat : contrainte subie par l'enfant, renoncer aux poursuites",
  en = "Note for the lawyer: the child acted under constraint, prosecution to be waived",
  authority = "procureur de la République",
  non_sanction {
    since = "2021-02-08", last = "2023-03-27",
    basis = { "CP 122-2", "Dépêche DACG-DPJJ du 8 février 2021", "CP(2024)05, point 3" },
    note = {
      fr = "Jamais une exemption automatique : le procureur apprécie.",
      en = "Never an automatic exemption: the prosecutor decides.",
    },
  },
  non_sanction {
    since = "2023-03-28",
    basis = {
      "CP 122-2", "Dépêche DACG-DPJJ du 8 février 2021", "Circulaire du 28 mars 2023",
      "CP(2024)05, point 3",
    },
    note = {
      fr = "Jamais automatique. La circulaire l'écarte quand le mineur participe « activement et "
        .. "volontairement » : montrer l'emprise, la menace, l'âge, la dette.",
      en = "Never automatic. The circular excludes a minor who takes part \"actively and "
        .. "voluntarily\": show control, threat, age, debt.",
    },
  },
}

-- The two texts differ: "in any event" in 2021, "whenever these conditions are met" in 2023.
local function educatif(t)
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    concerns = all { f.avocat_seul(), any { fact.mineur, fact.mineur_lors_des_faits } },
    reading = "en_tout_etat_de_cause",
    when = all { fact.mis_en_cause, f.enfant_exploite() },
    alternatives = t.alternatives,
    for_children = true,
    never_requires = jamais_requis(),
    urgency = "routine",
    grade = "report",
  }
end

measure "priorite_educative_mineur_victime" {
  fr = "Note pour l'avocat : tenir compte de la qualité de victime, préférer l'éducatif",
  en = "Note for the lawyer: the child is a victim, prefer educational measures",
  authority = "procureur de la République",
  educatif {
    since = "2021-02-08", last = "2023-03-27",
    basis = { "Dépêche DACG-DPJJ du 8 février 2021", "CP(2024)05, point 3" },
  },
  educatif {
    since = "2023-03-28",
    basis = {
      "Dépêche DACG-DPJJ du 8 février 2021", "Circulaire du 28 mars 2023",
      "CP(2024)05, point 3",
    },
    alternatives = {
      {
        reading = "contrainte_reunie",
        fr = "Circulaire du 28 mars 2023 : seulement quand la contrainte est pleinement réunie",
        en = "Circular of 28 March 2023: only where constraint is fully met",
        when = all {
          fact.mis_en_cause, f.enfant_exploite(), fact.contrainte_irresistible,
        },
        basis = { "Circulaire du 28 mars 2023" },
        grade = "report",
      },
    },
  },
}

-- Ordered whenever the prosecutor seizes the juvenile judge, the juvenile court or the
-- investigating judge. The template of 2021 has an item on the signs of trafficking in
-- unaccompanied minors (report, l.332).
local function recueil(t)
  return version {
    since = t.since, last = t.last,
    basis = { "CJPM L.322-3", "CJPM L.322-4", "CP(2024)05, point 5.a" },
    concerns = fact.mineur,
    when = fact.poursuite_mineur_engagee,
    for_children = true,
    never_requires = jamais_requis(),
    documents = { "trame_rrse" },
    urgency = "days",
    grade = "read",            -- S58
    note = {
      fr = "L'enfant est informé de son droit de se taire. Relever les signes de traite, sans "
        .. "chercher l'aveu. Une note actualisée peut remplacer le recueil.",
      en = "The child is told of the right to silence. Note the signs of trafficking, without "
        .. "seeking a confession. An updated note may stand for the report.",
    },
  }
end

duty "rrse" {
  fr = "Recueil de renseignements socio-éducatifs, avec les signes de traite",
  en = "Socio-educational report, with the signs of trafficking",
  authority = "procureur de la République",
  owed_by = { "pjj" },
  recueil { since = "2021-09-30", last = "2021-12-30" },
  recueil { since = "2021-12-31" },
}

-- Since the code of 30 September 2021. L.12-4 and L.311-1 were read in copies, L.11-1 and L.311-2
-- were not.
local function defense(t)
  return {
    fr = t.fr, en = t.en,
    authority = "juridiction pour mineurs",
    since = "2021-09-30",
    basis = t.basis,
    concerns = fact.mineur,
    when = t.when,
    for_children = true,
    never_requires = jamais_requis(),
    urgency = "now",
    grade = t.grade,
    note = t.note,
  }
end

right "avocat_mineur_poursuivi" (defense {
  fr = "Avocat obligatoire de l'enfant poursuivi, le même à chaque étape si possible",
  en = "Compulsory lawyer for the prosecuted child, the same throughout where possible",
  basis = { "CJPM L.12-4" },
  when = fact.poursuite_mineur_engagee,
  grade = "read",
  note = {
    fr = "Jamais l'avocat que paie le réseau.",
    en = "Never the lawyer whom the network pays.",
  },
})

right "adulte_approprie" (defense {
  fr = "Adulte de confiance, à défaut administrateur ad hoc, quand les parents sont en cause",
  en = "A trusted adult, failing that an ad hoc administrator, where the parents are involved",
  basis = { "CJPM L.311-1", "CJPM L.311-2" },
  grade = "read",
  when = all {
    fact.poursuite_mineur_engagee,
    any { fact.mna, fact.famille_impliquee, fact.representants_legaux_defaillants },
  },
})

right "non_discernement_moins_treize" (defense {
  fr = "Moins de treize ans aux faits : présumé sans discernement",
  en = "Under thirteen at the acts: presumed without discernment",
  basis = { "CJPM L.11-1" },
  grade = "memory",
  when = all {
    fact.poursuite_mineur_engagee,
    any { fact.age:below(13), fact.moins_de_treize_ans_aux_faits },
  },
})
