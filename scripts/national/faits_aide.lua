language(1)

-- Support, shelter and health cover: what the rules of those themes ask that facts.md does not
-- name.

fact "estime_etre_victime" {
  type = "boolean", kind = "state",
  fr = "La personne s'estime victime d'une infraction",
  en = "The person believes she is the victim of an offence",
}

-- Whoever sleeps at the exploiter's has a roof and no shelter.
fact "sans_abri_sur" {
  type = "boolean", kind = "state", topic = "safety",
  fr = "Sans abri pour cette nuit, ou logée par l'auteur",
  en = "No shelter for tonight, or lodged by the exploiter",
}

fact "en_lieu_accueil" {
  type = "boolean", kind = "state", of = "file",
  fr = "Dans un lieu d'accueil ou un centre d'hébergement",
  en = "In a reception place or an accommodation centre",
}

-- Whether a department's prefect refused to renew the programme or put an end to it: nobody else
-- can, whatever is said of a resumed prostitution.
fact "fin_psp_prefet" {
  type = "boolean", kind = "event", of = "file",
  fr = "Le préfet a mis fin au parcours de sortie ou refusé de le renouveler",
  en = "The prefect ended the exit programme or refused to renew it",
  established_by = { "prefecture" },
}

fact "allocation_exclusive" {
  type = "boolean", kind = "state", of = "file",
  fr = "Perçoit déjà une allocation qui exclut l'AFIS (RSA, ADA ou autre)",
  en = "Already receives an allowance that rules out AFIS (RSA, ADA or other)",
  established_by = { "prefecture", "ofii", "travailleur_social", "host" },
}

fact "action_aj_irrecevable" {
  type = "boolean", kind = "state", of = "file",
  fr = "Action jugée manifestement irrecevable ou dénuée de fondement par le bureau d'aide",
  en = "Action found plainly inadmissible or groundless by the legal aid office",
  established_by = { "juge" },
}

fact "emploi_declare" {
  type = "boolean", kind = "state", of = "file",
  fr = "Exerce en France un emploi déclaré",
  en = "Has declared employment in France",
}
