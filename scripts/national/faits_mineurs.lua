language(1)

-- What the rules on children ask beyond the facts that all themes share: the stages of child
-- protection, of the trial, and of the passage to adulthood.

fact "emancipe" {
  type = "boolean", kind = "state", of = "file",
  fr = "Mineur émancipé",
  en = "Emancipated minor",
  -- Adverse: an emancipated child is outside educational assistance.
  established_by = { "juge", "procureur", "avocat", "host" },
}

fact "information_preoccupante_transmise" {
  type = "boolean", kind = "event", of = "file",
  fr = "Une information préoccupante a été transmise à la CRIP",
  en = "A child-protection report has been sent to the CRIP",
}

fact "date_information_preoccupante" {
  type = "date", kind = "event", of = "file",
  fr = "Date de réception de l'information préoccupante par la CRIP",
  en = "Date on which the CRIP received the child-protection report",
}

fact "assistance_educative_en_cours" {
  type = "boolean", kind = "state", of = "file",
  fr = "Le juge des enfants est saisi en assistance éducative",
  en = "The juvenile judge is seized in educational assistance",
}

fact "placement_provisoire_ordonne" {
  type = "boolean", kind = "event", of = "file",
  fr = "Le procureur a ordonné un placement provisoire en urgence",
  en = "The prosecutor ordered an emergency provisional placement",
}

fact "date_placement_provisoire" {
  type = "date", kind = "event", of = "file",
  fr = "Date de l'ordonnance de placement provisoire du procureur",
  en = "Date of the prosecutor's provisional placement order",
}

fact "date_saisine_juge_enfants" {
  type = "date", kind = "event", of = "file",
  fr = "Date à laquelle le procureur a saisi le juge des enfants après le placement",
  en = "Date on which the prosecutor seized the juvenile judge after the placement",
}

fact "confie_ase_mineur" {
  type = "boolean", kind = "event", of = "file",
  fr = "Confiée à l'aide sociale à l'enfance pendant sa minorité",
  en = "Entrusted to the child welfare service while a minor",
}

fact "ressources_ou_soutien_suffisants" {
  type = "boolean", kind = "state", of = "file",
  fr = "Ressources ou soutien familial suffisants",
  en = "Sufficient resources or family support",
  -- Adverse: it ends what child welfare owes to a young adult.
  established_by = { "ase", "juge", "host" },
}

fact "obligation_quitter_territoire" {
  type = "boolean", kind = "state", of = "file", topic = "status", shield = true,
  fr = "Obligation de quitter le territoire français notifiée et non annulée",
  en = "Order to leave French territory notified and not annulled",
  established_by = { "prefecture", "juge" },
}

fact "zone_attente" {
  type = "boolean", kind = "state", of = "file",
  fr = "Retenue en zone d'attente (frontière)",
  en = "Held in a waiting zone (border)",
}

fact "date_audience" {
  type = "date", kind = "event", of = "file",
  fr = "Date de l'audience pénale",
  en = "Date of the criminal hearing",
}

-- A file fact of the defence, unlike `mis_en_cause`: the court and the youth service know it.
fact "poursuite_mineur_engagee" {
  type = "boolean", kind = "event", of = "file", sensitive = true, shield = true,
  fr = "Le procureur a saisi la justice des mineurs d'une infraction reprochée à l'enfant",
  en = "The prosecutor seized the juvenile court of an offence held against the child",
  askable_by = { "avocat", "pjj", "juge", "procureur" },
}

fact "moins_de_treize_ans_aux_faits" {
  type = "boolean", kind = "trait", of = "file",
  fr = "Moins de treize ans lors des faits reprochés à l'enfant",
  en = "Under thirteen at the acts held against the child",
}

fact "situation_complexe_sante" {
  type = "boolean", kind = "state", of = "third_party",
  fr = "Situation de soin complexe, qui dépasse l'équipe de proximité",
  en = "Complex care situation, beyond the local team",
  askable_by = { "hopital", "sante", "travailleur_social", "ase" },
}

-- A department holds several courts (Bouches-du-Rhône: Marseille, Aix, Tarascon).
fact "ressort_tribunal" {
  type = "code", kind = "trait", of = "file",
  fr = "Tribunal judiciaire compétent",
  en = "Competent court",
  values = { "paris", "marseille", "bobigny", "autre" },
}

fact "prescription_constatee" {
  type = "boolean", kind = "event", of = "file",
  fr = "La prescription de l'action publique a été constatée",
  en = "The prosecution has been found to be time-barred",
  established_by = { "procureur", "juge" },
}
