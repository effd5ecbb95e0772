language(1)

-- Act, means and purpose of article 225-4-1 of the penal code, for sexual exploitation: 86 % of the
-- victims whom associations supported in 2024. The observable signs are UNODC's (indicators.md,
-- section 2), which gives no score. What UNODC says of ethnicity or nationality is context only.

local source <const> = "ONUDC, indicateurs de la traite (liste sexuelle et générale)"

-- Two signs that no list read here names: what associations describe, from memory.
local pratique <const> = "Pratique des associations, de mémoire, à vérifier"

-- One sign of a dimension. `grade` follows the provenance of the item.
local function signe(number, dimension, fr, en, grade, seen_by, autre_source)
  indicator("fr.sexuelle." .. number) {
    fr = fr,
    en = en,
    source = autre_source or source,
    grade = grade,
    seen_by = seen_by,
    counts_as = { { grid = "fr_sexuelle", dimension = dimension } },
  }
end

-- Signs that a person without any third party may show too (no money on her, no papers to show,
-- someone who answers for her) have a dimension of their own, `controle`: one of them is no means
-- of the article; two together stand for one. The threshold is ours, UNODC gives none.

signe("01", "acte", "Change souvent de lieu de prostitution",
  "Moves from one place of prostitution to the next", "read", { "police", "hebergement" })
signe("02", "acte", "Vit ou voyage en groupe avec des personnes de langues différentes",
  "Lives or travels in a group whose members do not share a language", "read",
  { "police", "transport", "hebergement" })
signe("03", "acte", "Annonces, téléphone et chambres tenus par un tiers",
  "Adverts, telephone and rooms handled by someone else", "memory",
  { "police", "hebergement", "association" }, pratique)

signe("11", "moyen", "Escortée à l'aller et au retour", "Escorted to and from work", "read",
  { "transport", "hebergement", "police" })
signe("12", "moyen", "Tatouages ou marques d'appartenance", "Tattoos or marks of ownership", "read",
  { "hopital", "association" })
signe("13", "controle", "N'a pas d'argent à elle", "Has no cash of her own", "read",
  { "association", "hopital", "travailleur_social" })
signe("14", "moyen", "A été vendue ou achetée", "Has been bought and sold", "read",
  { "association", "police" })
signe("15", "moyen", "Ses déplacements sont contrôlés", "Movements appear controlled", "read",
  { "hebergement", "transport", "association" })
signe("16", "controle", "Laisse un tiers parler à sa place", "Lets others speak for her", "read",
  { "hopital", "ofii", "police" })

signe("21", "but", "Longues heures, peu ou pas de jours de repos", "Long hours, few or no days off",
  "read", { "association", "police" })
signe("22", "but", "Dort là où elle se prostitue", "Sleeps where she works", "read",
  { "hebergement", "police" })
signe("23", "but", "Remet tout ou partie de l'argent à un tiers",
  "Hands the money over to someone else, in whole or part", "memory",
  { "association", "police" }, pratique)
signe("24", "but", "Ne peut refuser un client, un acte ou un rapport non protégé",
  "Cannot refuse a client, an act or unprotected sex", "memory", { "association", "hopital" })

signe("papiers", "controle", "Ne peut montrer de pièce d'identité",
  "Cannot show an identity document", "read", { "hopital", "association", "hebergement", "police" })

-- Seen, written down, and never scored (indicators.md, section 7, point 8).
indicator "fr.sexuelle.annonces_origine" {
  fr = "Annonces mettant en avant une origine ou une nationalité",
  en = "Adverts that put forward an origin or a nationality",
  source = source,
  grade = "read",
  context_only = true,
}

local function dimension(id)
  return positive("fr_sexuelle." .. id)
end

local function moyen()
  return any { dimension "moyen", dimension "controle" }
end

grid "fr_sexuelle" {
  fr = "Éléments de l'article 225-4-1, exploitation sexuelle",
  en = "Elements of article 225-4-1, sexual exploitation",
  source = "Code pénal 225-4-1 ; signes : ONUDC",
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
      when = fact.moyen:among { "contrainte", "autorite", "vulnerabilite_225_4_1", "avantage" },
    },
    {
      id = "controle", fr = "Signes de contrôle, à plusieurs", en = "Signs of control, together",
      method = "count_at_least", n = 2,
    },
    {
      -- One sign of purpose is common in prostitution without a third party: two, or what the
      -- reporter says outright, or a minor in prostitution.
      id = "but", fr = "But d'exploitation", en = "Purpose of exploitation",
      method = "count_at_least", n = 2,
      when = any {
        all { fact.but_exploitation, fact.exploitation:includes "sexuelle" },
        all { fact.mineur, fact.prostitution },
      },
    },
  },
  readings = {
    broad = {
      fr = "but et moyen ; pour un mineur, le but seul",
      en = "purpose and means; for a child, purpose alone",
      when = all { dimension "but", any { fact.mineur, moyen() } },
    },
    french = {
      fr = "acte, moyen et but ; pour un mineur, acte et but",
      en = "act, means and purpose; for a child, act and purpose",
      when = all { dimension "acte", dimension "but", any { fact.mineur, moyen() } },
    },
  },
}
