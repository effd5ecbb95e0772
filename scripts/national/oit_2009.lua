language(1)

-- The grid of reference: operational indicators of trafficking in human beings, ILO and European
-- Commission, 2009. A dimension is positive with two strong indicators, one strong and one other,
-- three medium, or two medium and one weak (WCMS_105023, p. 3).
--
-- Here: adults and children exploited at work. The two sexual profiles are known from memory only:
-- they are a grid of their own, which no rule reads (oit_2009_sexuelle.lua).
--
-- Readings (indicators.md, 1.5): `strict` is the published classification of adult migrants, which
-- ignores D3 and D6; `broad` is act, means and purpose, and purpose alone for a child; `french` is
-- article 225-4-1. ILO has no item for the act: housing by the employer (D4.04, D6.01), moving
-- under control (D5.03) and the recruitment items stand for it, beside the facts themselves.
-- Its means are deception and coercion: D1, D2, D5. D3 and D6 speak of social vulnerability (stay,
-- poverty, language, isolation), and the vulnerability of the article is a closed list that no
-- indicator may stand for (law.md, 10.8; indicators.md, 3.1): they count in `broad` and for
-- protection (suffisance.lua), and never make a means of the article by themselves.

local grid_id <const> = "oit_2009"

local function d(n)
  return positive(grid_id .. ".D" .. n)
end

local function acte()
  return any {
    fact.acte:among { "recruter", "transporter", "transferer", "heberger", "accueillir" },
    d(1), d(2), d(3),
    present "oit.D4.04", present "oit.D5.03", present "oit.D6.01",
  }
end

local function moyen()
  return any {
    fact.moyen:among { "contrainte", "autorite", "vulnerabilite_225_4_1", "avantage" },
    d(1), d(2), d(5),
  }
end

grid "oit_2009" {
  fr = "Indicateurs opérationnels OIT/CE 2009",
  en = "ILO/EC operational indicators 2009",
  source = "OIT et Commission européenne, 2009 (WCMS_105023), d'après une transcription",
  grade = "read",
  profiles = {
    {
      id = "adulte_travail", fr = "Adulte, travail", en = "Adult, labour",
      concerns = no(fact.mineur),
    },
    {
      id = "enfant_travail", fr = "Enfant, travail", en = "Child, labour",
      concerns = fact.mineur,
    },
  },
  dimensions = {
    {
      id = "D1", fr = "Recrutement par tromperie", en = "Deceptive recruitment",
      method = "delphi",
    },
    {
      id = "D2", fr = "Recrutement par contrainte", en = "Coercive recruitment",
      method = "delphi",
    },
    {
      id = "D3", fr = "Recrutement par abus de vulnérabilité",
      en = "Recruitment by abuse of vulnerability", method = "delphi",
    },
    { id = "D4", fr = "Conditions d'exploitation", en = "Exploitation", method = "delphi" },
    {
      id = "D5", fr = "Contrainte sur le lieu d'exploitation", en = "Coercion at destination",
      method = "delphi",
    },
    {
      id = "D6", fr = "Abus de vulnérabilité sur le lieu d'exploitation",
      en = "Abuse of vulnerability at destination", method = "delphi",
    },
  },
  readings = {
    strict = {
      fr = "recrutement trompeur ou forcé, exploitation et contrainte, ensemble",
      en = "deceptive or coercive recruitment, exploitation and coercion, together",
      concerns = no(fact.mineur),
      when = all { any { d(1), d(2) }, d(4), d(5) },
    },
    broad = {
      fr = "exploitation et un moyen ; pour un mineur, l'exploitation seule",
      en = "exploitation and a means; for a child, exploitation alone",
      when = all { d(4), any { fact.mineur, d(1), d(2), d(3), d(5), d(6) } },
    },
    french = {
      fr = "acte, moyen et but de l'article 225-4-1 ; pour un mineur, acte et but",
      en = "act, means and purpose of article 225-4-1; for a child, act and purpose",
      when = all {
        acte(),
        any { fact.mineur, moyen() },
        any { d(4), fact.but_exploitation },
      },
    },
  },
}
