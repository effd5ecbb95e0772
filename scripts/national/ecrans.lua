language(1)

-- Screening instruments (indicators.md, section 5). They are optional, short, and tuned to miss few
-- people: with four of five positives wrong in some trials, a positive one says "talk to a
-- specialist", never what happened. No rule and no sufficiency reads them, and their items are the
-- same observation as nothing else: a question has been tried in its own words and order, and an
-- indicator is not its answer.
--
-- The wording of the items could not be read: themes only, from memory (M). Do not put them as
-- questions before they are checked with the published form. Cut-offs marked M are memory too.
-- Predictive values that section 5 computed (P) are not published figures: left out, except the
-- tablet study, which published them.
--
-- CSE-IT: 46 items in eight groups, whose wording and grouping were not read. What a trained worker
-- found with the real tool is entered here as its band, from the total of 0 to 23.
-- TVIT, HTST, AHTST have no published cut-off: they are not here. Florida's version of HTST found
-- that gang involvement and tattoos did not discriminate.

local function item(grid, number, source, fr, en, seen_by)
  indicator(grid .. "." .. number) {
    fr = fr, en = en,
    source = source,
    grade = "memory",
    seen_by = seen_by,
    counts_as = { { grid = "ecran_" .. grid, dimension = "resultat" } },
  }
end

-- QYIT and RAFT took the same four themes from TVIT; each is tried on its own population.
local function quatre_themes(grid, source, seen_by)
  item(grid, "01", source,
    "A travaillé dans un lieu qui faisait peur ou semblait dangereux, faute d'autre choix",
    "Worked in a place that felt scary or unsafe, for want of another choice", seen_by)
  item(grid, "02", source,
    "A été trompée ou forcée pour un travail dont elle ne voulait pas",
    "Was tricked or forced into work that they did not want to do", seen_by)
  item(grid, "03", source,
    "A eu peur de partir ou d'arrêter, à cause de menaces ou de violences",
    "Was afraid to leave or quit because of threats or violence", seen_by)
  item(grid, "04", source,
    "A reçu quelque chose (argent, lieu où dormir, nourriture) contre des actes sexuels",
    "Received anything (money, a place to stay, food) in exchange for sex", seen_by)
end

local qyit <const> = "QYIT (Chisolm-Straker, 2019), thèmes de mémoire"
local raft <const> = "RAFT (2021), thèmes de mémoire"
local sscvt <const> = "Outil à six questions (Greenbaum, 2018), thèmes de mémoire"
local cse_it <const> = "CSE-IT 2.0 (WestCoast), structure et seuils de mémoire"

quatre_themes("qyit", qyit, { "association", "travailleur_social" })
quatre_themes("raft", raft, { "hopital", "sante" })

-- A history of risk: addiction or flight is no fault, and no sign of exploitation by itself.
local soignants <const> = { "hopital", "sante" }
item("sscvt", "01", sscvt, "A déjà fugué", "Has run away from home", soignants)
item("sscvt", "02", sscvt, "A consommé alcool ou drogue dans les douze derniers mois",
  "Used alcohol or drugs in the last twelve months", soignants)
item("sscvt", "03", sscvt, "A eu affaire à la police ou à la justice",
  "Has been in trouble with the law", soignants)
item("sscvt", "04", sscvt, "A été blessé : fracture, perte de connaissance ou plaie sérieuse",
  "Was injured: broken bone, loss of consciousness or serious wound", soignants)
item("sscvt", "05", sscvt, "A eu plusieurs partenaires sexuels",
  "Has had several sexual partners", soignants)
item("sscvt", "06", sscvt, "A eu une infection sexuellement transmissible",
  "Has had a sexually transmitted infection", soignants)

local formes_a <const> = { "ase", "pjj", "association", "travailleur_social" }
item("cse_it", "possible", cse_it,
  "Total de 4 à 8, noté par un professionnel formé : préoccupation",
  "Total of 4 to 8, noted by a trained worker: possible concern", formes_a)
item("cse_it", "nette", cse_it,
  "Total de 9 à 23, noté par un professionnel formé : nette préoccupation",
  "Total of 9 to 23, noted by a trained worker: clear concern", formes_a)

local function ecran(id, t)
  grid("ecran_" .. id) {
    fr = t.fr, en = t.en,
    source = t.source,
    grade = "memory",
    screen = true,
    performance = t.performance,
    profiles = { { id = t.profile, fr = t.qui.fr, en = t.qui.en, concerns = t.concerns } },
    dimensions = {
      {
        id = "resultat", method = t.method, n = t.n,
        fr = t.seuil.fr .. " (positif : en parler à un spécialiste)",
        en = t.seuil.en .. " (positive: talk to a specialist)",
      },
    },
  }
end

local une <const> = { fr = "Au moins une réponse oui", en = "At least one yes" }
local deux <const> = { fr = "Au moins deux réponses oui", en = "At least two yes" }
local adulte <const> = { fr = "Adulte", en = "Adult" }
local enfant <const> = { fr = "Mineur", en = "Minor" }

ecran("qyit", {
  fr = "Repérage QYIT (jeunes adultes sans abri)", en = "QYIT screen (homeless young adults)",
  source = qyit, profile = "adulte", qui = adulte, concerns = no(fact.mineur),
  method = "any", seuil = une,
  performance = {
    population = {
      fr = "jeunes sans abri de 18 à 22 ans, New Jersey, 307 personnes",
      en = "homeless youth aged 18 to 22, New Jersey, 307 persons",
    },
    sensitivity = "86.7 %", specificity = "76.5 %", cut_off = une,
    source = "Chisolm-Straker, 2019", grade = "read",
  },
})

-- Sensitivity and specificity of the external validation; cut-off from memory.
ecran("raft", {
  fr = "Repérage RAFT (adultes aux urgences)", en = "RAFT screen (adults in emergency care)",
  source = raft, profile = "adulte", qui = adulte, concerns = no(fact.mineur),
  method = "any", seuil = une,
  performance = {
    population = {
      fr = "adultes aux urgences hospitalières, 4 127 personnes",
      en = "adults in emergency departments, 4,127 persons",
    },
    sensitivity = "100 %", specificity = "61 %", cut_off = une,
    source = "RAFT, validation externe, 2021 ; seuil de mémoire", grade = "memory",
  },
})

-- The tablet study alone published predictive values; items and cut-off from memory.
ecran("sscvt", {
  fr = "Repérage à six questions (mineurs, aux soins)", en = "Six-item screen (minors, in care)",
  source = sscvt, profile = "mineur", qui = enfant, concerns = fact.mineur,
  method = "count_at_least", n = 2, seuil = deux,
  performance = {
    population = {
      fr = "12 à 17 ans aux urgences, sur tablette, 212 personnes (11 à 17 ans, 16 sites, 810 "
        .. "personnes : 84,4 % et 57,5 %)",
      en = "aged 12 to 17 in emergency care, on a tablet, 212 persons (aged 11 to 17, 16 sites, "
        .. "810 persons: 84.4 % and 57.5 %)",
    },
    sensitivity = "84.6 %", specificity = "53.2 %", ppv = "20.2 %", npv = "96.1 %",
    cut_off = deux,
    source = "Hurst, 2021 ; Greenbaum, 2018 ; seuil de mémoire", grade = "memory",
  },
})

-- Construct validity only: no sensitivity or specificity was published.
ecran("cse_it", {
  fr = "CSE-IT 2.0 (exploitation sexuelle de mineurs)",
  en = "CSE-IT 2.0 (child sexual exploitation)",
  source = cse_it, profile = "mineur", qui = enfant, concerns = fact.mineur,
  method = "any", seuil = { fr = "Total d'au moins 4 sur 23", en = "Total of at least 4 of 23" },
  performance = {
    population = {
      fr = "jeunes suivis, 5 537 personnes ; rempli par le professionnel, jamais lu au jeune",
      en = "youth in services, 5,537 persons; filled by the worker, never read out to the youth",
    },
    cut_off = {
      fr = "4 à 8 : préoccupation possible ; 9 à 23 : nette ; en deçà, rien n'est conclu",
      en = "4 to 8: possible concern; 9 to 23: clear; below, nothing is concluded",
    },
    source = "WestCoast Children's Clinic ; seuils de mémoire", grade = "memory",
  },
})
