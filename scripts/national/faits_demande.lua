language(1)

-- Filing a title online.

fact "depot_en_ligne_impossible" {
  type = "boolean", kind = "state", of = "file",
  fr = "Le dépôt en ligne reste impossible malgré l'aide reçue",
  en = "Filing online remains impossible despite the help received",
}
