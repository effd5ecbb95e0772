language(1)

-- Act, means and purpose of article 225-4-1 for forced begging ("exploitation de la mendicité",
-- 225-12-5): ILO's lists have no purpose item for it. Signs: UNODC's list on begging and petty
-- crime, and a few that associations describe, all from memory (onudc_mendicite.lua).
--
-- To beg is no offence and no sign by itself, for a child with parents neither: what is counted is
-- that someone else takes the money, sets the sum or sends the person. Groups, trains and another
-- country count only together. Who begs (age, disability, origin) is never counted.
--
-- Coercion that ILO lists is a means here too, by `when`: alone it says no form.

local grid_id <const> = "fr_mendicite"

local function dimension(id)
  return positive(grid_id .. "." .. id)
end

local function moyen()
  return any { dimension "moyen", dimension "controle" }
end

local function but()
  return any { dimension "but", dimension "signes_de_but" }
end

grid "fr_mendicite" {
  fr = "Éléments de l'article 225-4-1, mendicité forcée",
  en = "Elements of article 225-4-1, forced begging",
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
      id = "but", fr = "But : exploiter la mendicité", en = "Purpose: to exploit begging",
      method = "any",
      when = all { fact.but_exploitation, fact.exploitation:includes "mendicite" },
    },
    {
      id = "signes_de_but", fr = "Signes de ce but, à plusieurs",
      en = "Signs of this purpose, together", method = "count_at_least", n = 2,
    },
  },
  readings = {
    broad = {
      fr = "but et moyen ; pour un mineur, le but seul",
      en = "purpose and means; for a child, purpose alone",
      when = all { but(), any { fact.mineur, moyen() } },
    },
    french = {
      fr = "acte, moyen et but ; pour un mineur, acte et but",
      en = "act, means and purpose; for a child, act and purpose",
      when = all { dimension "acte", but(), any { fact.mineur, moyen() } },
    },
  },
}
