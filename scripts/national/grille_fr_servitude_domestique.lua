language(1)

-- Act, means and purpose of article 225-4-1 for domestic servitude ("réduction en servitude",
-- "travail ou services forcés", "conditions de travail ou d'hébergement contraires à la dignité").
-- The signs are UNODC's on domestic servitude, which give no score, and a few that associations
-- describe, from memory (both in onudc_domestique.lua). The thresholds are ours: a child who shares
-- a room in a poor family shows two signs, and no servitude. So three of the conditions together,
-- or one sign that says the purpose itself.
--
-- Coercion that ILO lists (documents, debt, confinement, violence ...) is a means here too, by
-- `when`: coercion alone says no form, and does not point to this one.

local grid_id <const> = "fr_servitude_domestique"

local function dimension(id)
  return positive(grid_id .. "." .. id)
end

local function moyen()
  return any { dimension "moyen", dimension "controle" }
end

local function but()
  return any { dimension "but", dimension "conditions" }
end

grid "fr_servitude_domestique" {
  fr = "Éléments de l'article 225-4-1, servitude domestique",
  en = "Elements of article 225-4-1, domestic servitude",
  source = "Code pénal 225-4-1 ; signes : ONUDC, pratique des associations",
  grade = "memory",
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
      when = any {
        fact.moyen:among { "contrainte", "autorite", "vulnerabilite_225_4_1", "avantage" },
        present "oit.D1.01", present "oit.D2.01", present "oit.D2.02",
        present "oit.D5.01", present "oit.D5.02", present "oit.D5.03", present "oit.D5.04",
        present "oit.D5.05", present "oit.D5.08", present "oit.D5.13",
      },
    },
    {
      id = "controle", fr = "Signes de contrôle, à plusieurs", en = "Signs of control, together",
      method = "count_at_least", n = 2,
    },
    {
      id = "but", fr = "But d'exploitation", en = "Purpose of exploitation", method = "any",
      when = all { fact.but_exploitation, fact.exploitation:includes "servitude_domestique" },
    },
    {
      id = "conditions", fr = "Conditions contraires à la dignité, à plusieurs",
      en = "Conditions contrary to dignity, together", method = "count_at_least", n = 3,
    },
  },
  readings = {
    broad = {
      fr = "but ou conditions indignes, et moyen ; pour un mineur, le but ou les conditions seuls",
      en = "purpose or undignified conditions, and means; for a child, purpose or conditions alone",
      when = all { but(), any { fact.mineur, moyen() } },
    },
    french = {
      fr = "acte, moyen et but ; pour un mineur, acte et but",
      en = "act, means and purpose; for a child, act and purpose",
      when = all { dimension "acte", but(), any { fact.mineur, moyen() } },
    },
  },
}
