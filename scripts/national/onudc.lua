language(1)

-- UNODC's Human Trafficking Indicators (indicators.md, section 2), six lists: general, children,
-- domestic servitude, sexual, labour, begging and petty crime. UNODC gives no weight, no score and
-- no cut-off, and says that neither the presence nor the absence of a sign is conclusive. So the
-- grid has no reading: it shows what was seen, beside the ILO dimension that a sign speaks of (our
-- proposal, P), and nothing follows from it alone.
--
-- Crosswalk: an item that names the same observation as an indicator of another list is `same_as`
-- that one, and counts once, whichever list named it. An item that is only a part of a wider
-- indicator (fines, within "wage manipulation") is not the same: to say that there are no fines
-- says nothing of the rest. It stays an item of its own, here only.
--
-- What speaks of origin, ethnicity, nationality, age or disability is context only: it may be
-- written down, and counts nowhere (indicators.md, 2, caution, and 7.8).
--
-- Grades: R is "read" (in secondary transcriptions), M is "memory". French labels are ours.

local grid_id <const> = "onudc"
local source <const> = "ONUDC, indicateurs de la traite des personnes, "

-- A list: `signe` declares an item that is counted, `contexte` one that never is.
-- `more` holds `same_as`, and `counts_as` for the French grids that read the sign too.
local function liste(code, profile, name)
  local function id(number)
    return "onudc." .. code .. "." .. number
  end

  local function signe(number, dimension, grade, fr, en, seen_by, more)
    local others = more or {}
    local counts = { { grid = grid_id, dimension = dimension, profiles = { profile } } }
    for _, weight in ipairs(others.counts_as or {}) do
      counts[#counts + 1] = weight
    end
    indicator(id(number)) {
      fr = fr, en = en,
      source = source .. name,
      grade = grade,
      seen_by = seen_by,
      same_as = others.same_as,
      counts_as = counts,
    }
  end

  local function contexte(number, grade, fr, en, same_as)
    indicator(id(number)) {
      fr = fr, en = en,
      source = source .. name,
      grade = grade,
      context_only = true,
      same_as = same_as,
    }
  end

  return signe, contexte
end

grid "onudc" {
  fr = "Indicateurs ONUDC, listes sans score",
  en = "UNODC indicators, lists without a score",
  source = "ONUDC, Human Trafficking Indicators (fiche), d'après des reproductions",
  grade = "memory",
  profiles = {
    { id = "generale", fr = "Liste générale", en = "General list" },
    { id = "enfants", fr = "Enfants", en = "Children", concerns = fact.mineur },
    { id = "domestique", fr = "Servitude domestique", en = "Domestic servitude" },
    { id = "sexuelle", fr = "Exploitation sexuelle", en = "Sexual exploitation" },
    { id = "travail", fr = "Exploitation par le travail", en = "Labour exploitation" },
    { id = "mendicite", fr = "Mendicité et petite délinquance", en = "Begging and petty crime" },
  },
  -- One sign is enough to show a dimension, and says no more than "a sign was seen there".
  dimensions = {
    {
      id = "acte", fr = "Signes d'un acte (transport, hébergement)",
      en = "Signs of an act (transport, harbouring)", method = "any",
    },
    {
      id = "D1", fr = "Signes de tromperie au recrutement",
      en = "Signs of deception at recruitment", method = "any",
    },
    {
      id = "D2", fr = "Signes de contrainte au recrutement",
      en = "Signs of coercion at recruitment", method = "any",
    },
    {
      id = "D3", fr = "Signes d'une vulnérabilité au recrutement",
      en = "Signs of vulnerability at recruitment", method = "any",
    },
    {
      id = "D4", fr = "Signes de conditions d'exploitation",
      en = "Signs of exploitative conditions", method = "any",
    },
    {
      id = "D5", fr = "Signes de contrainte à destination",
      en = "Signs of coercion at destination", method = "any",
    },
    {
      id = "D6", fr = "Signes d'une vulnérabilité à destination",
      en = "Signs of vulnerability at destination", method = "any",
    },
    {
      id = "but", fr = "Signes d'un but que l'OIT ne liste pas",
      en = "Signs of a purpose that ILO does not list", method = "any",
    },
    {
      id = "autres", fr = "Autres signes, sans dimension OIT",
      en = "Other signs, without ILO dimension", method = "any",
    },
  },
}

return { liste = liste }
