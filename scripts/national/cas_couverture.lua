language(1)

-- Tables of cases for scenarios: `local c = use "national.cas_couverture"`. Each function states
-- what a connective of the language means for one rule, whose outcome a scenario then expects: any
-- of them opens; all of them are needed; a ground that is established closes, and one that is
-- unknown or established not to exist leaves the outcome as it is. It declares no rule.

-- `base` with some facts changed; "?" is what nobody said.
local function avec(base, plus)
  local faits = {}
  for nom, valeur in pairs(base) do faits[nom] = valeur end
  for nom, valeur in pairs(plus or {}) do faits[nom] = valeur end
  for nom, valeur in pairs(faits) do
    if valeur == "?" then faits[nom] = nil end
  end
  return faits
end

-- `regle` is the rule under its verb: `{ right = "cst_l425_1" }`. `plus`: actor, present, absent.
local function cas(regle, nom, jour, faits, resultat, plus)
  local verbe, id
  for cle, valeur in pairs(regle) do verbe, id = cle, valeur end
  local signes = plus or {}
  scenario(id .. ", " .. nom .. ", au " .. jour) {
    as_of = jour, actor = signes.acteur, facts = avec(faits), present = signes.present,
    absent = signes.absent, expect = { [verbe] = { [id] = resultat } },
  }
end

-- A condition is the name of a fact that is true or false, or says what makes it true and false:
-- `vrai`, `faux` (facts), `present`, `absent` (signs), `acteur` (who can establish it).
local function condition(c)
  if type(c) == "table" then return c end
  return { nom = c, vrai = { [c] = true }, faux = { [c] = false } }
end

local function nomme(c, mot) return c.nom .. " " .. mot end

-- Nothing that the conditions name, whatever the base says.
local function vide(base, conditions)
  local faits = avec(base)
  for _, brut in ipairs(conditions) do
    local c = condition(brut)
    for nom in pairs(c.vrai or {}) do faits[nom] = nil end
    for nom in pairs(c.faux or {}) do faits[nom] = nil end
  end
  return faits
end

-- All are needed: the base has them all.
local function tous(regle, jours, base, conditions, resultat, plus)
  local premiere <const> = condition(conditions[1])
  for _, jour in ipairs(jours) do
    cas(regle, nomme(premiere, "et le reste"), jour, base, resultat, plus)
    for _, brut in ipairs(conditions) do
      local c = condition(brut)
      if c.faux then
        cas(regle, nomme(c, "faux"), jour, avec(base, c.faux), c.sinon or "closed", plus)
      end
      cas(regle, nomme(c, "inconnu"), jour, vide(base, { c }), "incomplete", plus)
    end
  end
end

-- Any of them is enough. One that fails leaves the others to be asked. `faux_tous` is the outcome
-- where all fail: "closed", or "incomplete" where one of them can never be ruled out.
local function un(regle, jours, base, conditions, resultat, faux_tous, plus)
  local acteur = plus and plus.acteur
  local reste <const> = vide(base, conditions)
  local premiere <const> = condition(conditions[1])
  for _, jour in ipairs(jours) do
    cas(regle, nomme(premiere, "et autres, rien de dit"), jour, reste, "incomplete",
      { acteur = acteur })
    local aucun, absents = reste, {}
    for _, brut in ipairs(conditions) do
      local c = condition(brut)
      cas(regle, nomme(c, "vrai"), jour, avec(reste, c.vrai), resultat,
        { acteur = acteur, present = c.present })
      if c.faux or c.absent then
        cas(regle, nomme(c, "faux"), jour, avec(reste, c.faux), "incomplete",
          { acteur = acteur, absent = c.absent })
      end
      aucun = avec(aucun, c.faux)
      for _, signe in ipairs(c.absent or {}) do absents[#absents + 1] = signe end
    end
    cas(regle, nomme(premiere, "et autres, tous faux"), jour, aucun, faux_tous,
      { acteur = acteur, absent = absents })
  end
end

-- Grounds that end or refuse. Each is said by who can establish it.
local function fins(regle, jours, base, motifs, resultat)
  for _, jour in ipairs(jours) do
    for _, brut in ipairs(motifs) do
      local c = condition(brut)
      local plus <const> = { acteur = c.acteur }
      cas(regle, nomme(c, "établi"), jour, avec(base, c.vrai), "closed", plus)
      cas(regle, nomme(c, "écarté"), jour, avec(base, c.faux), resultat, plus)
      cas(regle, nomme(c, "inconnu"), jour, vide(base, { c }), resultat, plus)
    end
  end
end

-- A ground, from who establishes it.
local function motif(nom, acteur)
  return { nom = nom, vrai = { [nom] = true }, faux = { [nom] = false }, acteur = acteur }
end

-- Whom a rule is about: elsewhere it does not apply.
local mineure <const> = {
  nom = "minorité", vrai = { age = 15 }, faux = { age = 30 }, sinon = "not_applicable",
}
local majeure <const> = {
  nom = "majorité", vrai = { age = 30 }, faux = { age = 15 }, sinon = "not_applicable",
}
local etrangere <const> = {
  nom = "pays tiers", vrai = { nationalite = "TIERS" }, faux = { nationalite = "FR" },
  sinon = "not_applicable",
}

-- The complaint that names trafficking or procuring, or something else.
local traite_nommee <const> = {
  nom = "traite nommée", vrai = { infraction_visee = { "225-4-1" } },
  faux = { infraction_visee = { "225-13" } },
}

local function serie(prefixe, numeros)
  local liste = {}
  for _, numero in ipairs(numeros) do
    liste[#liste + 1] = prefixe .. (numero < 10 and "0" or "") .. numero
  end
  return liste
end

-- The signs of `enfant_exploite` (formules.lua), each grid by itself, and what shows that none of
-- its signs of a purpose is there. A form of exploitation is never ruled out: its list is open.
local sans_but <const> = { but_exploitation = false }
local exploite <const> = {
  { nom = "une forme d'exploitation", vrai = { exploitation = { "travail" } } },
  "prostitution", "enferme", "avec_auteur", "danger_immediat",
  {
    nom = "OIT D4", present = { "oit.D4.01", "oit.D4.09" },
    absent = serie("oit.D4.", { 1, 2, 3, 4, 5, 6, 7, 8, 9 }),
  },
  {
    nom = "OIT D5", present = { "oit.D5.01", "oit.D5.02" },
    absent = serie("oit.D5.", { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 }),
  },
  {
    nom = "signes sexuels", present = { "fr.sexuelle.21", "fr.sexuelle.22" },
    faux = { but_exploitation = false, prostitution = false },
    absent = serie("fr.sexuelle.", { 21, 22, 23, 24 }),
  },
  {
    nom = "signes de délits", present = { "fr.delits.21" }, faux = sans_but,
    absent = serie("fr.delits.", { 21, 22, 23 }),
  },
  {
    nom = "signes de mendicité", present = { "fr.mendicite.21" }, faux = sans_but,
    absent = {
      "fr.mendicite.21", "fr.mendicite.22", "fr.mendicite.23", "onudc.BEG.06", "onudc.BEG.16",
    },
  },
  {
    nom = "signes de servitude", present = { "fr.servitude.21" }, faux = sans_but,
    absent = {
      "fr.servitude.21", "fr.servitude.22", "fr.servitude.23", "onudc.DOM.02", "onudc.DOM.03",
      "onudc.DOM.04", "onudc.DOM.08",
    },
  },
  { nom = "le but, sans forme", vrai = { but_exploitation = true }, faux = sans_but },
}

-- The list with more, for a rule that reads more.
local function et(liste, ...)
  local tout = {}
  for i, c in ipairs(liste) do tout[i] = c end
  for i = 1, select("#", ...) do tout[#tout + 1] = (select(i, ...)) end
  return tout
end

return {
  avec = avec, cas = cas, tous = tous, un = un, fins = fins, motif = motif, et = et,
  mineure = mineure, majeure = majeure, etrangere = etrangere, exploite = exploite,
  traite_nommee = traite_nommee,
  en_danger = et(exploite, "danger", "disparition", "violence_sexuelle", "violence_physique",
    "violence_intrafamiliale", "violence_conjugale"),
}
