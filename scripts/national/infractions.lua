language(1)

-- The table of neighbouring offences (law.md, 3.1, `infractions_connexes`). What each opens is
-- written where it is read: L.425-1 in formules.lua, L.425-11 in its file, the CIVI in
-- indemnisation.lua; infractions.scenarios.lua goes through the table line by line. What a person
-- must be told is this: a complaint for these alone opens neither the card of L.425-1 nor, for
-- several of them, the CIVI without an injury; trafficking named beside them opens both.

local f = use "national.formules"

alert "infractions_connexes" {
  fr = "La plainte ne vise pas la traite : si un acte, un moyen et un but sont là, la faire viser",
  en = "The complaint does not name trafficking: with act, means and purpose, have it named",
  since = "2013-08-07",
  basis = { "CP 225-4-1", "CESEDA L.425-1", "CPP 706-3" },
  when = all {
    fact.infraction_visee:among {
      "225-12-1", "225-12-2", "225-12-5", "225-12-6", "225-12-7", "225-12-8",
      "225-13", "225-14", "225-14_travail", "225-14_hebergement", "225-14-1", "225-14-2",
      "224-1A", "224-1B", "224-1C",
      "227-18", "227-18-1", "227-21",
    },
    no(f.traite_ou_proxenetisme()),
  },
  never_requires = { "plainte_deposee", "nationalite", "sejour_regulier", "motifs_raisonnables" },
  urgency = "days",
  -- S50, S53 and S32 were read. That forced labour, servitude and slavery alone do not open the
  -- card, and 225-12-1, -2, -8, 227-18 to 227-21, are from memory: the lowest counts.
  grade = "memory",
  note = {
    fr = "Pour un mineur, l'acte et le but suffisent. Les articles 225-13 et 225-14 n'ouvrent la "
      .. "CIVI qu'avec un mois d'incapacité ; 225-14-1 et 225-14-2 l'ouvrent sans seuil.",
    en = "For a child, act and purpose are enough. Articles 225-13 and 225-14 open the CIVI only "
      .. "with a month's incapacity; 225-14-1 and 225-14-2 open it without a threshold.",
  },
}
