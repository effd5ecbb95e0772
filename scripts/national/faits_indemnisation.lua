language(1)

-- Compensation after the first door: what the fund, SARVI and AGRASC look at.

fact "situation_grave" {
  type = "boolean", kind = "state", of = "file",
  fr = "Les faits ont laissé la personne dans une situation matérielle ou psychologique grave",
  en = "The facts left the person in serious material or psychological hardship",
  askable_by = { "association", "travailleur_social", "avocat", "hopital", "sante" },
}

fact "date_dossier_fonds" {
  type = "date", kind = "event", of = "file",
  fr = "Date à laquelle le fonds de garantie a reçu le dossier complet",
  en = "Date on which the guarantee fund received the complete file",
}

-- Adverse to the claim before CIVI, in favour of SARVI: its year starts again.
fact "civi_irrecevable" {
  type = "boolean", kind = "event", of = "file",
  fr = "La CIVI a déclaré la demande irrecevable",
  en = "The CIVI found the claim inadmissible",
}

fact "date_irrecevabilite_civi" {
  type = "date", kind = "event", of = "file",
  fr = "Date de notification de l'irrecevabilité par la CIVI",
  en = "Date on which the CIVI's inadmissibility was notified",
}
