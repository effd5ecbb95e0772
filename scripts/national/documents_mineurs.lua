language(1)

-- Documents that the rules on children name. The court's and the department's own forms are not
-- here.

document "trame_rrse" {
  fr = "Trame nationale du recueil de renseignements socio-éducatifs (2021)",
  en = "National template of the socio-educational report (2021)",
  languages = { "fr" },
  ["for"] = { "rrse" },
}

document "demande_administrateur_ad_hoc" {
  fr = "Demande de désignation d'un administrateur ad hoc",
  en = "Request for an ad hoc administrator",
  languages = { "fr" },
  ["for"] = {
    "administrateur_ad_hoc_zone_attente", "administrateur_ad_hoc_asile", "administrateur_ad_hoc",
  },
}
