language(1)

-- Act, means and purpose of article 225-4-1 for forced offending ("contraindre la victime à
-- commettre tout crime ou délit"): ILO's lists have no purpose item for it, so that a child forced
-- to steal is not seen by them (worked example 8). Signs from UNODC's lists on begging, petty crime
-- and children (indicators.md, section 2); those marked M there are from memory.

local source <const> = "ONUDC, indicateurs de la traite (mendicité, petite délinquance, enfants)"

local function signe(number, dimension, fr, en, grade, seen_by, autre_source)
  indicator("fr.delits." .. number) {
    fr = fr,
    en = en,
    source = autre_source or source,
    grade = grade,
    seen_by = seen_by,
    counts_as = { { grid = "fr_delits_contraints", dimension = dimension } },
  }
end

signe("01", "acte", "Voyage en groupe avec des adultes qui ne sont pas de la famille",
  "Travels in a group with adults who are not relatives", "read",
  { "police", "transport", "mmna" })
signe("02", "acte", "Un même adulte est responsable de nombreux enfants",
  "One adult is in charge of many children", "memory", { "police", "ase", "hebergement" })
signe("03", "acte", "Logé et nourri par ceux pour qui il agit",
  "Housed and fed by those for whom they act", "memory", { "police", "pjj", "ase", "association" })

signe("11", "moyen", "Puni s'il ne rapporte pas assez", "Punished for not bringing back enough",
  "memory", { "police", "pjj", "education", "association" })
signe("12", "moyen", "Agit comme sur instructions", "Acts as if instructed by someone", "read",
  { "police", "education", "pjj" })
signe("13", "moyen", "Sous l'effet de médicaments ou de drogues donnés par d'autres",
  "Under medicines or drugs that others supply", "memory", { "hopital", "police", "pjj" },
  "Pratique des associations, de mémoire, à vérifier")

signe("21", "but", "Transporte ou vend des stupéfiants pour d'autres",
  "Carries or sells drugs for others", "memory", { "police", "education", "pjj" })
signe("22", "but", "Vole ou mendie pour le compte d'autres",
  "Steals or begs on behalf of others", "memory", { "police", "transport", "education" })
signe("23", "but", "Participe aux activités d'un groupe criminel organisé",
  "Takes part in the activities of an organised criminal group", "memory", { "police", "pjj" })

local function dimension(id)
  return positive("fr_delits_contraints." .. id)
end

grid "fr_delits_contraints" {
  fr = "Éléments de l'article 225-4-1, délits sous contrainte",
  en = "Elements of article 225-4-1, forced offending",
  source = "Code pénal 225-4-1 ; signes : ONUDC, OIT D5.06",
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
      id = "but", fr = "But : faire commettre un délit", en = "Purpose: to make commit an offence",
      method = "any",
      when = all { fact.but_exploitation, fact.exploitation:includes "delits_contraints" },
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
