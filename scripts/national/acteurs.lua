language(1)

-- Kinds of front-line actor: those that the report names (points 5.b, 5.e, 5.f, 7.a), those that a
-- procedure needs, and the host itself. A signal names one; rules read it only through `actor:is`.

actor "police" {
  fr = "Police nationale",
  en = "National police",
}
actor "gendarmerie" {
  fr = "Gendarmerie nationale",
  en = "Gendarmerie",
}
actor "inspection_travail" {
  fr = "Inspection du travail",
  en = "Labour inspection",
}
actor "ofii" {
  fr = "Office français de l'immigration et de l'intégration",
  en = "French immigration and integration office",
}
actor "cra" {
  fr = "Centre de rétention administrative",
  en = "Administrative detention centre",
}
actor "travailleur_social" {
  fr = "Travailleur social",
  en = "Social worker",
}
actor "association" {
  fr = "Association",
  en = "Association",
}
actor "hopital" {
  fr = "Hôpital",
  en = "Hospital",
}
actor "sante" {
  fr = "Professionnel de santé hors de l'hôpital",
  en = "Health professional outside hospitals",
}
actor "education" {
  fr = "Éducation nationale, médiation scolaire",
  en = "School, school mediation",
}
actor "transport" {
  fr = "Transport : taxi, VTC, compagnie aérienne",
  en = "Transport: taxi, ride, airline",
}
actor "hebergement" {
  fr = "Hébergement : hôtel, location de courte durée",
  en = "Accommodation: hotel, short-term rental",
}
actor "bailleur" {
  fr = "Bailleur, logeur, gestionnaire d'immeuble",
  en = "Landlord, lodging-house keeper, building manager",
}
actor "mmna" {
  fr = "Mission mineurs non accompagnés",
  en = "Mission for unaccompanied minors",
}
actor "ase" {
  fr = "Aide sociale à l'enfance",
  en = "Child welfare service",
}
actor "pjj" {
  fr = "Protection judiciaire de la jeunesse",
  en = "Judicial protection of youth",
}
actor "prefecture" {
  fr = "Préfecture",
  en = "Prefecture",
}
actor "juge" {
  fr = "Juge ou juridiction",
  en = "Judge or court",
}
actor "procureur" {
  fr = "Procureur de la République",
  en = "Public prosecutor",
}
actor "avocat" {
  fr = "Avocat",
  en = "Lawyer",
}
actor "consulat" {
  fr = "Consulat",
  en = "Consulate",
}
actor "host" {
  fr = "Logiciel hôte, pour ce que son établissement a établi",
  en = "Host program, for what its institution has established",
}
