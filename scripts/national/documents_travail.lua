language(1)

-- Work: what is handed over, and what is declared.

-- Which languages it is printed in was not read.
document "document_salarie_r8252" {
  fr = "Document sur les droits du salarié étranger employé sans autorisation (R.8252-2)",
  en = "Document on the rights of a foreign worker employed without authorisation (R.8252-2)",
  languages = { "fr" },
  ["for"] = { "information_salarie_sans_autorisation", "salaires_l8252_2" },
}

document "declaration_hebergement_cerfa" {
  fr = "Déclaration d'hébergement collectif (Cerfa 61-2091)",
  en = "Declaration of collective housing (form Cerfa 61-2091)",
  languages = { "fr" },
  ["for"] = { "declaration_hebergement_collectif", "renouvellement_declaration_hebergement" },
}
