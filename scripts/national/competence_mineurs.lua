language(1)

-- The office for minors, and the platform for what is visible online (law.md, 10.11). Neither is in
-- the report. The number for the young is in urgences.lua (3018).

local f = use "national.formules"

-- Decree 2023-829 of 29 August 2023, in force the day after its publication of 30 August: offences
-- against minors, sexual violence and every form of exploitation among them, beside the other
-- offices. Read in copies of the decree; law.md, 10.11, names it for what is online.
measure "competence_ofmin" {
  fr = "Office compétent : OFMIN (police), toute exploitation d'un mineur",
  en = "Competent office: OFMIN (police), any exploitation of a minor",
  since = "2023-08-31",
  basis = { "Décret n° 2023-829 du 29 août 2023" },
  concerns = any { fact.mineur, fact.mineur_lors_des_faits },
  when = any { f.exploitation(), fact.prostitution, fact.violence_sexuelle },
  for_children = true,
  never_requires = { "plainte_deposee", "souhaite_plainte", "nationalite", "sejour_regulier" },
  route = { to = "ofmin" },
  grade = "read",
  note = {
    fr = "À côté du signalement au procureur, jamais à sa place.",
    en = "Beside the report to the prosecutor, never in its place.",
  },
}

-- What may be reported there is public content (a profile, an advertisement), not a person; anyone
-- may, without a name. It is no emergency line (17, 114). Order of 16 June 2009.
measure "signalement_pharos" {
  fr = "Annonce ou profil visible en ligne : le signaler à Pharos",
  en = "Advertisement or profile visible online: report it to Pharos",
  since = "2009-06-16",
  basis = { "Arrêté du 16 juin 2009 (Pharos)" },
  when = all { fact.en_ligne, any { f.exploitation(), fact.prostitution } },
  never_requires = {
    "plainte_deposee", "souhaite_plainte", "accord_transmission", "nationalite",
    "sejour_regulier",
  },
  route = { to = "pharos" },
  urgency = "days",
  grade = "read",
  note = {
    fr = "Noter l'adresse et la date. Ne pas copier l'image d'un enfant, ne pas écrire à l'auteur, "
      .. "ne pas nommer la victime. Pharos ne traite pas l'urgence : 17 ou 112, 114 par SMS.",
    en = "Note the address and the date. Do not copy a child's image, do not write to the author, "
      .. "do not name the victim. Pharos does not deal with emergencies: 17 or 112, 114 by text.",
  },
}

service "ofmin" {
  kind = "police",
  fr = "OFMIN, Office mineurs",
  en = "OFMIN, office for minors",
  territory = "national", level = "national",
  audience = { "mineur" },
  does = { "competence_ofmin" },
}

service "pharos" {
  kind = "autre",
  fr = "Pharos, signalement des contenus illicites en ligne",
  en = "Pharos, reports of illegal content online",
  territory = "national", level = "national",
  does = { "signalement_pharos" },
}
