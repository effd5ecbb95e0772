language(1)

-- An adult victim who is also a suspect. There is no rule of non-punishment in French law (report,
-- l.254-271): constraint and necessity are general law, and the prosecutor may waive. This is a
-- note for her lawyer, never an exemption (law.md, 10.12).

local f = use "national.formules"

-- That constraint is alleged is all that is kept; whether it was irresistible is argued by the
-- lawyer and weighed by the judge. A form that is itself coercion is enough to write the note.
-- The date is that of the circular; articles 122-2 and 122-7 are older.
measure "non_sanction_majeur" {
  fr = "Note pour l'avocat : victime mise en cause, contrainte ou nécessité à faire examiner",
  en = "Note for the lawyer: a victim who is a suspect, have constraint or necessity examined",
  authority = "procureur de la République (opportunité des poursuites)",
  since = "2015-01-22",
  basis = {
    "CP 122-2", "CP 122-7", "Circulaire de politique pénale du 22 janvier 2015",
    "CP(2024)05, point 3",
  },
  concerns = all { f.avocat_seul(), f.majeur() },
  when = all {
    fact.mis_en_cause,
    any { fact.contrainte_irresistible, fact.exploitation:includes "delits_contraints" },
  },
  discretion = true,
  never_requires = {
    "plainte_deposee", "temoignage_procedure", "motifs_raisonnables", "nationalite",
    "sejour_regulier", "accord_transmission",
  },
  urgency = "now",
  grade = "report",
  note = {
    fr = "Aucune exonération automatique. Demander le classement en faisant valoir la qualité de "
      .. "victime, la priorité donnée aux chefs de réseau et, à vérifier, l'article 26 de la "
      .. "Convention et l'article 8 de la directive 2011/36. À n'utiliser qu'avec l'accord de la "
      .. "personne.",
    en = "No automatic exemption. Ask for the case to be dropped, on the ground that she is a "
      .. "victim, of the priority given to heads of networks and, to be checked, of article 26 "
      .. "of the Convention and article 8 of directive 2011/36. To be used only with her "
      .. "agreement.",
  },
}
