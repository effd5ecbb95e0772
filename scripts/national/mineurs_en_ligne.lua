language(1)

-- The office for minors (OFMIN) and the platform for online content (Pharos). Neither is in the
-- report; law.md, 10.11, has them from memory, what is written here was read in copies. The 3018 is
-- in urgences.lua.

local f = use "national.formules"

-- In force on the day after its publication of 30 August 2023. Competent for all forms of
-- exploitation of minors, online or not, beside the other offices, not instead.
measure "competence_ofmin" {
  fr = "Office compétent : OFMIN (police), exploitation et violences sexuelles sur mineur",
  en = "Competent office: OFMIN (police), exploitation of and sexual violence against minors",
  since = "2023-08-31",
  basis = { "Décret n° 2023-829 du 29 août 2023" },
  concerns = fact.mineur,
  when = any { f.exploitation(), fact.prostitution, fact.violence_sexuelle },
  for_children = true,
  never_requires = { "plainte_deposee", "souhaite_plainte", "nationalite", "sejour_regulier" },
  route = { to = "ofmin" },
  urgency = "days",
  grade = "read",
  note = {
    fr = "Compétence seulement : le signalement d'un mineur passe par le procureur et la CRIP.",
    en = "Competence only: a minor is reported to the prosecutor and the CRIP.",
  },
}

-- Anybody reports a public content, no name is needed. The date is that of the platform. It takes
-- neither emergencies nor private messages. Pharos is the police, and the advertisement of a person
-- shows that person: for an adult her agreement comes first, for a child nobody's.
alert "contenu_en_ligne_pharos" {
  fr = "Annonce, profil ou image en ligne : signaler le contenu à Pharos",
  en = "Advertisement, profile or image online: report the content to Pharos",
  since = "2009-01-06",
  basis = { "Pharos, internet-signalement.gouv.fr", "CP 227-23" },
  when = all { fact.en_ligne, any { fact.mineur, fact.accord_transmission } },
  for_children = true,
  never_requires = {
    "plainte_deposee", "souhaite_plainte", "nationalite", "sejour_regulier",
    "motifs_raisonnables",
  },
  urgency = "days",
  grade = "read",
  note = {
    fr = "Pour une adulte, avec son accord : c'est la police qui lit. Contenus publics seulement, "
      .. "hors urgence. Noter l'adresse du contenu. Ne pas copier ni transmettre l'image d'un "
      .. "enfant, ne pas écrire à l'auteur, ne pas nommer la victime.",
    en = "For an adult, with her agreement: the police read it. Public content only, not "
      .. "emergencies. Note the address of the content. Do not copy or pass on a child's image, "
      .. "do not write to its author, do not name the victim.",
  },
}

service "ofmin" {
  kind = "police",
  fr = "OFMIN, Office mineurs de la police nationale",
  en = "OFMIN, office for minors of the national police",
  territory = "national", level = "national",
  does = { "competence_ofmin" },
  audience = { "mineur" },
}
service "pharos" {
  kind = "police",
  fr = "Pharos, plateforme de signalement des contenus illicites",
  en = "Pharos, platform for reporting illegal content",
  territory = "national", level = "national",
  does = { "contenu_en_ligne_pharos" },
}
