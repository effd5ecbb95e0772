language(1)

-- The three elements of article 225-4-1 of the penal code, as reporters state them and whatever the
-- form (indicators.md, 3.1): act, means, purpose; for a child, act and purpose. No indicator stands
-- for an element here: each form that has signs has a grid of its own. This one serves the forms
-- that no list read here describes (organ removal, and those of "other").

local grid_id <const> = "fr_225_4_1"

local function dimension(id)
  return positive(grid_id .. "." .. id)
end

grid "fr_225_4_1" {
  fr = "Éléments de l'article 225-4-1, quelle que soit la forme",
  en = "Elements of article 225-4-1, whatever the form",
  source = "Code pénal 225-4-1",
  grade = "read",
  profiles = {
    { id = "majeur", fr = "Adulte", en = "Adult", concerns = no(fact.mineur) },
    { id = "mineur", fr = "Mineur", en = "Minor", concerns = fact.mineur },
  },
  dimensions = {
    {
      id = "acte", fr = "Acte", en = "Act", method = "any",
      when = fact.acte:among { "recruter", "transporter", "transferer", "heberger", "accueillir" },
    },
    {
      id = "moyen", fr = "Moyen", en = "Means", method = "any",
      when = fact.moyen:among { "contrainte", "autorite", "vulnerabilite_225_4_1", "avantage" },
    },
    {
      id = "but", fr = "But d'exploitation", en = "Purpose of exploitation", method = "any",
      when = fact.but_exploitation,
    },
  },
  readings = {
    broad = {
      fr = "but et moyen ; pour un mineur, le but seul",
      en = "purpose and means; for a child, purpose alone",
      when = all { dimension "but", any { fact.mineur, dimension "moyen" } },
    },
    french = {
      fr = "acte, moyen et but ; pour un mineur, acte et but",
      en = "act, means and purpose; for a child, act and purpose",
      when = all { dimension "acte", dimension "but", any { fact.mineur, dimension "moyen" } },
    },
  },
}
