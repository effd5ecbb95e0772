language(1)

-- Compensation and legal aid, limb by limb: each way to show something opens by itself, closes
-- nothing by itself, and only where every way has failed is the answer no.

local c = use "national.cas_couverture"

local fr <const> = {
  nom = "nationalité française", vrai = { nationalite = "FR" }, faux = { nationalite = "TIERS" },
}
local mineure <const> = { nom = "minorité", vrai = { age = 15 }, faux = { age = 30 } }

local materialite <const> = {
  "caractere_materiel_infraction", "plainte_deposee", "condamnation_definitive",
}
-- That the facts are no offence, or took place elsewhere, is for the commission, a court, to say.
local commission <const> = { acteur = "juge" }
local rattachement <const> = { fr, "faits_sur_territoire_national" }
local seuils <const> = {
  "deces", "incapacite_permanente",
  { nom = "trente jours d'ITT", vrai = { itt_jours = 30 }, faux = { itt_jours = 29 } },
  {
    nom = "infraction de la liste", vrai = { infraction_visee = { "225-4-1" } },
    faux = { infraction_visee = { "225-13" } },
  },
  {
    nom = "éléments de la traite",
    vrai = { acte = { "recruter" }, moyen = { "contrainte" }, but_exploitation = true },
    faux = { but_exploitation = false },
  },
}
local exclu <const> = c.motif("champ_exclu_706_3", "juge")

local victime <const> = {
  age = 30, caractere_materiel_infraction = true, nationalite = "FR",
  infraction_visee = { "225-4-1" },
}

-- Violence of 222-12 on a child or by a partner: without threshold since 2023; before, that limb
-- was not read, so that the two readings stand side by side.
local troisieme <const> = {
  caractere_materiel_infraction = true, nationalite = "FR", infraction_visee = { "222-12" },
  deces = false, incapacite_permanente = false, itt_jours = 29, but_exploitation = false,
}
-- Trafficking that nobody named: the complaint says 225-13 alone.
local non_nommee <const> = c.avec(troisieme, {
  age = 30, infraction_visee = { "225-13" }, acte = { "recruter" }, moyen = { "contrainte" },
  but_exploitation = true,
})
local elements <const> = {
  { nom = "acte", vrai = { acte = { "recruter" } } },
  { nom = "moyen", vrai = { moyen = { "contrainte" } } },
  "but_exploitation",
}
local proches <const> = {
  mineure, "mineur_lors_des_faits", "violence_conjugale",
  { nom = "conjoint", vrai = { auteur_lien = "conjoint" }, faux = { auteur_lien = "inconnu" } },
}

local civi <const> = { right = "civi_706_3" }
for jour, branche in pairs { ["2020-06-01"] = "incomplete", ["2024-06-01"] = "open" } do
  local jours <const> = { jour }
  c.un(civi, jours, victime, materialite, "open", "closed", commission)
  c.un(civi, jours, victime, seuils, "open", "closed")
  c.un(civi, jours, victime, rattachement, "open", "closed", commission)
  c.un(civi, jours, troisieme, proches, branche, "closed")
  c.tous(civi, jours, non_nommee, elements, "open")
  -- A child, today or at the facts, needs no means; other means of an adult are never ruled out.
  c.un(civi, jours, c.avec(non_nommee, { age = "?" }),
    {
      mineure, "mineur_lors_des_faits",
      { nom = "moyen", vrai = { moyen = { "vulnerabilite_225_4_1" } } },
    }, "open", "incomplete")
  for _, acte in ipairs { "transporter", "transferer", "heberger", "accueillir" } do
    c.cas(civi, "traite non nommée, " .. acte, jour, c.avec(non_nommee, { acte = { acte } }),
      "open")
  end
  for _, moyen in ipairs { "autorite", "vulnerabilite_225_4_1", "avantage" } do
    c.cas(civi, "traite non nommée, " .. moyen, jour, c.avec(non_nommee, { moyen = { moyen } }),
      "open")
  end
  c.fins(civi, jours, victime, { exclu }, "open")
  c.un({ right = "civi_delai" }, jours, { age = 30 }, materialite, "open", "closed", commission)
end

-- Five years after the facts with no reason to lift the bar. Whatever was begun keeps the year
-- after the last decision open: a bar is certain only where nothing was, or where it is over.
local tardive <const> = c.avec(victime, {
  date_faits = "2015-01-10", motif_releve_forclusion = false, mineur_lors_des_faits = false,
  plainte_deposee = false, procedure_penale_en_cours = false, condamnation_definitive = false,
  classement_ou_relaxe = false,
})
for _, regle in ipairs { civi, { right = "civi_delai" } } do
  for _, annee in ipairs { "2020", "2024" } do
    local jour <const> = annee .. "-06-01"
    c.cas(regle, "rien n'a été engagé, hors délai", jour, tardive, "closed")
    for _, fait in ipairs {
      "plainte_deposee", "procedure_penale_en_cours", "condamnation_definitive",
      "classement_ou_relaxe",
    } do
      local plus <const> = { acteur = "juge" }
      c.cas(regle, "hors délai, " .. fait, jour, c.avec(tardive, { [fait] = true }), "open", plus)
      c.cas(regle, "hors délai, inconnu : " .. fait, jour, c.avec(tardive, { [fait] = "?" }),
        "open", plus)
    end
    -- Both years before a first of June hold a 29 February: 366 days are a year, 367 a day more.
    local avant <const> = annee == "2020" and "2019" or "2023"
    local jugee <const> = c.avec(tardive, { plainte_deposee = true })
    -- The decision on the penalty, that on damages: both years must be over, and one that nobody
    -- dated keeps the claim open.
    for _, ligne in ipairs {
      { "un an après la décision", "06-01", "05-31", "open" },
      { "un an après les intérêts civils", "05-31", "06-01", "open" },
      { "un an et un jour après les deux décisions", "05-31", "05-31", "closed" },
      { "intérêts civils sans date", "05-31", nil, "open" },
      { "décision sur la peine sans date", nil, "05-31", "open" },
    } do
      c.cas(regle, ligne[1], jour,
        c.avec(jugee, {
          date_decision_penale_definitive = ligne[2] and avant .. "-" .. ligne[2],
          date_decision_definitive = ligne[3] and avant .. "-" .. ligne[3],
        }), ligne[4])
    end
  end
end

local plafonnee <const> = {
  age = 30, caractere_materiel_infraction = true, nationalite = "FR",
  ressources_sous_plafond = { "civi_706_14" }, situation_grave = true,
}
c.un({ right = "civi_706_14" }, { "2024-06-01" }, plafonnee, materialite, "open", "closed",
    commission)
c.fins({ right = "civi_706_14" }, { "2024-06-01" }, plafonnee, { exclu }, "open")

---------------------------------------------------------------- legal aid

local aide <const> = { right = "aide_juridictionnelle" }
local admise <const> = {
  fr, mineure, "partie_civile",
}
local reguliere <const> = {
  nom = "résidence habituelle et régulière",
  vrai = { residence_habituelle = true, sejour_regulier = true },
  faux = { residence_habituelle = true, sejour_regulier = false },
}
local habituelle <const> = {
  nom = "résidence habituelle, séjour irrégulier",
  vrai = { residence_habituelle = true, sejour_regulier = false },
  faux = { residence_habituelle = false, sejour_regulier = false },
}
-- Regular stay until 27 May 2024, and never since.
for jour, residence in pairs {
  ["2023-06-01"] = reguliere, ["2024-05-27"] = reguliere, ["2024-05-28"] = habituelle,
  ["2024-06-18"] = habituelle,
} do
  local base <const> = { ressources_sous_plafond = { "aj" } }
  c.un(aide, { jour }, base, c.et(admise, residence), "open", "closed")
  -- No ceiling for rape, whatever the means; the list of schemes is never whole.
  c.un(aide, { jour }, { nationalite = "FR" },
    {
      { nom = "plafond respecté", vrai = { ressources_sous_plafond = { "aj" } } },
      {
        nom = "viol", vrai = { infraction_visee = { "222-24" } },
        faux = { infraction_visee = { "225-4-1" } },
      },
    }, "open", "incomplete")
  c.fins(aide, { jour }, c.avec(base, { nationalite = "FR" }),
    { c.motif("action_aj_irrecevable", "juge") }, "open")
end
