language(1)

-- The two sexual profiles of ILO/EC 2009 (columns AS and CS): every cell is from memory, for the
-- original brochure could not be read (indicators.md, 1.1 and 9). They are shown, marked as memory,
-- and conclude nothing by themselves:
-- - a grid of their own, not profiles of `oit_2009`: there, `positive "oit_2009.D5"` means any
--   profile that concerns the person, and the rules that read it (suffisance.lua, formules.lua)
--   would conclude on unverified strengths, and on signs of work counted in a sexual column;
-- - no rule and no sufficiency reads this grid. Nobody loses by it: coercion on the spot suffices
--   through the labour columns, whatever the form, and fr_sexuelle reads UNODC's signs;
-- - the indicators are those of the labour lists, hours and wages included, so the broad reading
--   concerns only a person of whom someone says that she is in prostitution or sexually exploited:
--   a mason who is not paid is no victim of procuring.
-- The published combination table is about labour: there is no strict reading. ILO has no item for
-- the act: no French reading either, fr_sexuelle has it.
--
-- What the transcription says of these columns in passing (N): forced tasks or clients (D5.07) is
-- strong in both, hazardous work (D4.06) is strong for a child, and D4 has no strong indicator for
-- an adult. That is no reading of the list: those cells are memory too.

local grid_id <const> = "oit_2009_sexuelle"

local function d(n)
  return positive(grid_id .. ".D" .. n)
end

grid "oit_2009_sexuelle" {
  fr = "Indicateurs opérationnels OIT/CE 2009, exploitation sexuelle (de mémoire, à vérifier)",
  en = "ILO/EC operational indicators 2009, sexual exploitation (from memory, to be checked)",
  source = "OIT et Commission européenne, 2009 (WCMS_105023), colonnes non lues",
  grade = "memory",
  profiles = {
    {
      id = "adulte_sexuelle", fr = "Adulte, sexuelle (de mémoire)",
      en = "Adult, sexual (from memory)", concerns = no(fact.mineur),
    },
    {
      id = "enfant_sexuelle", fr = "Enfant, sexuelle (de mémoire)",
      en = "Child, sexual (from memory)", concerns = fact.mineur,
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
    broad = {
      fr = "exploitation et un moyen ; pour un mineur, l'exploitation seule (liste de mémoire, "
        .. "qu'aucune règle ne lit)",
      en = "exploitation and a means; for a child, exploitation alone (a list from memory, which "
        .. "no rule reads)",
      concerns = any { fact.prostitution, fact.exploitation:includes "sexuelle" },
      when = all { d(4), any { fact.mineur, d(1), d(2), d(3), d(5), d(6) } },
    },
  },
}
