language(1)

-- A victim who is also a suspect (law.md, 10.12). Of what she did, only this is kept: that a
-- constraint is alleged. It is for her lawyer, and stays silent as soon as an investigator's or a
-- prosecutor's signal is in the same case: an answer has one text for all who read it.

alert "note_avocat_contrainte" {
  fr = "Note pour l'avocat : une contrainte est alléguée, à faire valoir contre la poursuite",
  en = "Note for the lawyer: constraint is alleged, to be raised against prosecution",
  since = "2013-08-07",
  -- The offences that a victim was made to commit are part of 225-4-1 since then; 122-2 and 122-7
  -- are older. No statute exempts her: the report (l.254-271) says what the prosecution may do.
  basis = {
    "CP 122-2", "CP 122-7", "Convention du Conseil de l'Europe, art. 26", "CP(2024)05, point 3",
  },
  concerns = all {
    actor:is "avocat",
    none {
      actor:is "police", actor:is "gendarmerie", actor:is "procureur", actor:is "juge",
      actor:is "prefecture",
    },
  },
  when = all { fact.mis_en_cause, fact.contrainte_irresistible },
  never_requires = {
    "plainte_deposee", "motifs_raisonnables", "temoignage_procedure", "nationalite",
    "sejour_regulier", "mineur",
  },
  urgency = "days",
  grade = "report",            -- l.254-271
  note = {
    fr = "Jamais une exemption automatique. Pour un mineur, la dépêche du 8 février 2021 et la "
      .. "circulaire du 28 mars 2023 invitent à ne pas poursuivre.",
    en = "Never an automatic exemption. For a minor, the dispatch of 8 February 2021 and the "
      .. "circular of 28 March 2023 call for no prosecution.",
  },
}
