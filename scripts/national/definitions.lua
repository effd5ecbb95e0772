language(1)

-- What the penal code calls trafficking: the name that a complaint or a referral may give to the
-- facts. The prosecutor qualifies; nothing that protects the person waits for it. The clock is the
-- day of the facts: a wider definition does not reach back (CP 112-1).
--
-- The elements are those that somebody states; what signs show of them stands in the forms of
-- exploitation, beside this. Whether directive (EU) 2024/1712 (forced marriage, surrogacy, illegal
-- adoption) changed the text was not seen (law.md, 9.6 and 9.11).

local f = use "national.formules"

local function acte()
  return fact.acte:among { "recruter", "transporter", "transferer", "heberger", "accueillir" }
end

-- Article 225-4-1 needs no border, no second offender, and no exploitation that took place.
local function jamais_requis()
  return {
    "plainte_deposee", "souhaite_plainte", "nationalite", "sejour_regulier", "exploitation",
    "infraction_visee", "faits_sur_territoire_national", "motifs_raisonnables", "itt_jours",
  }
end

-- From the law of 18 March 2003 to that of 5 August 2013 the act was done "in exchange for" pay or
-- another benefit, for adult and child alike: from memory, hence a version of its own.
local function avant_2013()
  return all { acte(), fact.moyen:includes "avantage", fact.but_exploitation }
end

-- Whoever was a child at the facts and is an adult now has both definitions: means that are shown
-- suffice for this one.
local function majeur(t)
  return version {
    since = t.since, last = t.last,
    clock = "date_faits",
    basis = t.basis,
    concerns = f.majeur(),
    when = t.when,
    never_requires = jamais_requis(),
    route = { to = "procureur" },
    grade = t.grade,
    note = {
      fr = "Sept ans et 150 000 euros. Ni frontière franchie, ni plainte, ni exploitation déjà "
        .. "commise : le but suffit. Le procureur qualifie ; rien ne lui est transmis sans "
        .. "l'accord de l'adulte, hors des cas de la loi.",
      en = "Seven years and 150,000 euros. No border need be crossed, no complaint made, nor "
        .. "exploitation have begun: the purpose is enough. The prosecutor qualifies; nothing is "
        .. "passed on without the adult's agreement, save where the law says so.",
    },
  }
end

measure "definition_traite_majeur" {
  fr = "Qualification à nommer : traite des êtres humains, victime majeure",
  en = "Qualification to name: trafficking in human beings, adult victim",
  authority = "procureur de la République",
  majeur {
    since = "2003-03-18", last = "2013-08-06",
    basis = { "CP 225-4-1 (loi n° 2003-239 du 18 mars 2003)" },
    when = avant_2013(), grade = "memory",
  },
  majeur {
    since = "2013-08-07",
    basis = { "CP 225-4-1, I" },
    when = all {
      acte(),
      fact.moyen:among { "contrainte", "autorite", "vulnerabilite_225_4_1", "avantage" },
      fact.but_exploitation,
    },
    grade = "read",            -- S51, S69; the wording of the means is from memory
  },
}

local function mineur(t)
  return version {
    since = t.since, last = t.last,
    clock = "date_faits",
    basis = t.basis,
    -- The age that counts is that of the facts, and whoever is a child now was one then.
    concerns = any { fact.mineur, fact.mineur_lors_des_faits },
    when = t.when,
    for_children = true,
    never_requires = jamais_requis(),
    route = { to = "procureur" },
    grade = t.grade,
    note = t.note,
  }
end

measure "definition_traite_mineur" {
  fr = "Qualification à nommer : traite des êtres humains, victime mineure",
  en = "Qualification to name: trafficking in human beings, child victim",
  authority = "procureur de la République",
  mineur {
    since = "2003-03-18", last = "2013-08-06",
    basis = { "CP 225-4-1 et 225-4-2 (loi n° 2003-239 du 18 mars 2003)" },
    when = avant_2013(), grade = "memory",
    note = {
      fr = "Avant le 7 août 2013 la minorité aggravait la peine, sans dispenser du moyen.",
      en = "Before 7 August 2013 minority made the penalty heavier, and means were needed.",
    },
  },
  mineur {
    since = "2013-08-07",
    basis = { "CP 225-4-1, II" },
    when = all { acte(), fact.but_exploitation },
    grade = "read",            -- S51; the figures are from memory
    note = {
      fr = "Dix ans et 1 500 000 euros. Aucun moyen n'est exigé : ni contrainte, ni tromperie. Le "
        .. "consentement de l'enfant est indifférent.",
      en = "Ten years and 1,500,000 euros. No means is required: neither coercion nor deceit. The "
        .. "child's consent does not matter.",
    },
  },
}

-- The list of article 225-4-2 is from memory. `en_ligne` is wider than the text, which speaks of
-- messages to an undetermined public: this measure says what to look at, and closes nothing.
measure "traite_aggravee" {
  fr = "Circonstance à nommer : traite aggravée",
  en = "Circumstance to name: aggravated trafficking",
  authority = "procureur de la République",
  since = "2013-08-07",
  clock = "date_faits",
  basis = { "CP 225-4-2", "CP 225-4-3", "CP 225-4-4" },
  when = all {
    any { open "definition_traite_majeur", open "definition_traite_mineur" },
    any {
      at_least(2, {
        fact.moyen:includes "contrainte", fact.moyen:includes "autorite",
        fact.moyen:includes "vulnerabilite_225_4_1", fact.moyen:includes "avantage",
      }),
      fact.circonstance_aggravante:among {
        "plusieurs_victimes", "hors_territoire_ou_arrivee", "risque_mort_mutilation",
        "agent_public", "situation_grave", "bande_organisee", "torture_barbarie",
      },
      fact.en_ligne,
      fact.itt_jours:atleast(9),             -- "more than eight days"
    },
  },
  for_children = true,
  never_requires = { "plainte_deposee", "nationalite", "sejour_regulier", "infraction_visee" },
  route = { to = "procureur" },
  grade = "memory",
  note = {
    fr = "Dix ans et 1 500 000 euros ; quinze ans de réclusion si la victime est mineure ; vingt "
      .. "ans en bande organisée ; perpétuité avec torture ou actes de barbarie.",
    en = "Ten years and 1,500,000 euros; fifteen years where the victim is a child; twenty years "
      .. "in an organised gang; life with torture or acts of barbarity.",
  },
}
