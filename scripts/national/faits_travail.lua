language(1)

-- Work, wages and workers' housing. `conditions_travail_indignes`, `hebergement_indigne`,
-- `emploi_sans_autorisation` and the housing's declaration are in faits_exploitation.lua.

fact "travail_dissimule" {
  type = "boolean", kind = "state",
  fr = "Emploi non déclaré, ou heures non déclarées",
  en = "Undeclared job, or undeclared hours",
}

fact "exploitee_des_arrivee" {
  type = "boolean", kind = "trait",
  fr = "Les faits ont commencé à l'arrivée de la personne en France",
  en = "It began when the person arrived in France",
}

fact "salaires_impayes" {
  type = "boolean", kind = "state",
  fr = "Salaires non payés, ou très inférieurs au travail fait",
  en = "Wages unpaid, or far below the work done",
}

fact "relation_travail_rompue" {
  type = "boolean", kind = "event",
  fr = "La relation de travail a pris fin",
  en = "The employment has ended",
}

fact "date_fin_emploi" {
  type = "date", kind = "event", of = "file",
  fr = "Date de fin de la relation de travail",
  en = "Date on which the employment ended",
}

fact "donneur_ordre" {
  type = "boolean", kind = "state", of = "third_party",
  fr = "Un donneur d'ordre, un client ou un maître d'ouvrage est connu derrière l'employeur",
  en = "A principal or client is known behind the employer",
}

fact "employeur_procedure_collective" {
  type = "boolean", kind = "state", of = "third_party",
  fr = "L'employeur est en sauvegarde, en redressement ou en liquidation judiciaire",
  en = "The employer is in insolvency proceedings",
}

fact "employeur_immunite" {
  type = "boolean", kind = "state", of = "third_party",
  fr = "L'employeur bénéficie d'une immunité (agent diplomatique, consulaire, international)",
  en = "The employer has immunity (diplomatic, consular, international agent)",
}

fact "date_affectation_hebergement" {
  type = "date", kind = "event", of = "third_party",
  fr = "Date à laquelle le local a commencé à servir d'hébergement collectif",
  en = "Date on which the premises began to serve as collective housing",
}

fact "date_declaration_hebergement" {
  type = "date", kind = "event", of = "third_party",
  fr = "Date de la dernière déclaration de l'hébergement collectif",
  en = "Date of the last declaration of the collective housing",
}

-- In favour of the landlord: only the services that can check it make it count.
fact "hebergement_regime_special" {
  type = "boolean", kind = "state", of = "third_party",
  fr = "Local soumis à un régime spécial (hôtel, terrain de camping)",
  en = "Premises under a special regime (hotel, campsite)",
  established_by = { "inspection_travail", "prefecture", "host" },
}

fact "local_irremediable" {
  type = "boolean", kind = "state", of = "third_party",
  fr = "L'état du local est tel qu'il ne peut y être remédié",
  en = "The state of the premises is beyond remedy",
}

fact "mise_en_demeure_inexecutee" {
  type = "boolean", kind = "state", of = "third_party",
  fr = "La mise en demeure du préfet n'a pas été exécutée",
  en = "The prefect's formal notice was not complied with",
}
