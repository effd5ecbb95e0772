language(1)

-- ILO's eleven indicators of forced labour (2012; revised in November 2025 without changing the
-- eleven, according to a secondary source: indicators.md, 1.7). They are not weighted: one sign may
-- be enough in a case, several may be needed in another. So the grid has no reading: it shows which
-- of the eleven were seen. Where one is the same observation as an indicator of the list of 2009 it
-- counts once; the wider ones (deception, isolation, intimidation) stay items of their own.

local source <const> = "OIT, onze indicateurs du travail forcé (2012), par une source secondaire"
local vus <const> = { "inspection_travail", "association", "police", "gendarmerie", "hopital" }

local function signe(number, fr, en, same_as)
  indicator("oit11." .. number) {
    fr = fr, en = en,
    source = source,
    grade = "read",
    seen_by = vus,
    same_as = same_as,
    counts_as = { { grid = "oit_11", dimension = "signes" } },
  }
end

signe("01", "Abus de vulnérabilité", "Abuse of vulnerability")
signe("02", "Tromperie", "Deception")
signe("03", "Restriction de la liberté de mouvement", "Restriction of movement")
signe("04", "Isolement", "Isolation")
signe("05", "Violences physiques et sexuelles", "Physical and sexual violence")
signe("06", "Intimidation et menaces", "Intimidation and threats")
signe("07", "Rétention des papiers d'identité", "Retention of identity documents", "oit.D5.01")
signe("08", "Rétention du salaire", "Withholding of wages", "oit.D5.14")
signe("09", "Servitude pour dette", "Debt bondage", "oit.D5.02")
signe("10", "Conditions de travail et de vie abusives", "Abusive working and living conditions")
signe("11", "Heures supplémentaires excessives", "Excessive overtime", "oit.D4.01")

grid "oit_11" {
  fr = "OIT, onze indicateurs du travail forcé, sans score",
  en = "ILO, eleven indicators of forced labour, no score",
  source = source,
  grade = "read",
  profiles = {
    { id = "tous", fr = "Toute personne", en = "Anyone" },
  },
  dimensions = {
    {
      id = "signes", fr = "Au moins un des onze signes vu, sans score",
      en = "At least one of the eleven signs seen, no score", method = "any",
    },
  },
}
