language(1)

-- Definitions, offices, protection, work and emergencies: each limb alone, in each version.

local c = use "national.cas_couverture"

local le <const> = { "2024-06-01" }
local police <const> = { acteur = "police" }
local forme <const> = { nom = "une forme d'exploitation", vrai = { exploitation = { "travail" } } }

---------------------------------------------------------------- definitions of the penal code

-- Before August 2013: an act, a benefit, a purpose, for the child as for the adult. The list of
-- acts and means is open, so that only the purpose can fail.
local ancienne <const> = {
  date_faits = "2010-01-10", acte = { "heberger" }, moyen = { "avantage" },
  but_exploitation = true,
}
local acte <const> = { nom = "acte", vrai = { acte = { "heberger" } } }
local moyen <const> = { nom = "avantage", vrai = { moyen = { "avantage" } } }
local adulte <const> = c.avec(ancienne, { age = 40 })
c.tous({ measure = "definition_traite_majeur" }, le, adulte,
  { acte, moyen, "but_exploitation", c.majeure }, "open")
local aux_faits <const> = {
  nom = "minorité aux faits", vrai = { mineur_lors_des_faits = true },
  faux = { mineur_lors_des_faits = false }, sinon = "not_applicable",
}
-- At thirty-two she was seventeen or eighteen at the facts: only then is it to be asked. At
-- twenty-five, at forty, the two dates answer.
c.tous({ measure = "definition_traite_mineur" }, le,
  c.avec(ancienne, { age = 32, mineur_lors_des_faits = true }),
  { acte, moyen, "but_exploitation", aux_faits }, "open")
c.cas({ measure = "definition_traite_mineur" }, "enfant aux faits, selon les dates", le[1],
  c.avec(ancienne, { age = 25 }), "open")
c.cas({ measure = "definition_traite_mineur" }, "adulte aux faits, selon les dates", le[1],
  adulte, "not_applicable")
c.cas({ measure = "definition_traite_mineur" }, "mineure aujourd'hui encore", le[1],
  c.avec(ancienne, { age = 17 }), "open")
c.cas({ measure = "definition_traite_mineur" }, "âge inconnu", le[1], ancienne, "incomplete")

---------------------------------------------------------------- offices

local indigne <const> = {
  nom = "infraction de travail ou d'hébergement", vrai = { infraction_visee = { "225-14" } },
  faux = { infraction_visee = { "222-23" } },
}
c.un({ measure = "competence_ocrteh" }, le, {},
  { { nom = "exploitation sexuelle", vrai = { exploitation = { "sexuelle" } } }, "prostitution" },
  "open", "incomplete")
c.un({ measure = "competence_oclti" }, le, {}, { forme, indigne }, "open", "incomplete")
c.un({ measure = "competence_oltim" }, le, { en_ligne = true }, { forme, "prostitution" }, "open",
  "incomplete")
c.un({ measure = "competence_oltim" }, le, { prostitution = true }, { "mna", "en_ligne" }, "open",
  "closed")

---------------------------------------------------------------- protection

-- A forced marriage opens by itself, and is never ruled out: the list of forms is open.
for _, jour in ipairs { "2020-06-01", "2024-06-18" } do
  local regle <const> = { right = "ordonnance_protection" }
  c.un(regle, { jour }, { danger = true },
    {
      "violence_conjugale",
      {
        nom = "coups du conjoint", vrai = { auteur_lien = "conjoint", violence_physique = true },
        faux = { auteur_lien = "conjoint", violence_physique = false, violence_sexuelle = false },
      },
      {
        nom = "violences sexuelles du conjoint",
        vrai = { auteur_lien = "conjoint", violence_sexuelle = true },
        faux = { auteur_lien = "inconnu", violence_sexuelle = true },
      },
      { nom = "mariage forcé", vrai = { exploitation = { "mariage_force" } } },
    }, "discretionary", "incomplete")
  c.tous(regle, { jour }, { danger = true, violence_conjugale = true },
    {
      {
        nom = "danger", vrai = { danger = true }, faux = { danger = false }, sinon = "incomplete",
      },
    }, "discretionary")
end

c.fins({ right = "accompagnement_audition" }, le, { plainte_deposee = true },
  { c.motif("refus_accompagnement_motive", "juge") }, "open")

local disparue <const> = { age = 30, disparition = true, prostitution = true }
c.tous({ alert = "disparition_inquietante_majeur" }, le, disparue, { "disparition", c.majeure },
  "open")
c.un({ alert = "disparition_inquietante_majeur" }, le, { age = 30, disparition = true },
  { "motifs_raisonnables", forme, "prostitution", "enferme", "danger" }, "open", "incomplete",
  police)

---------------------------------------------------------------- work

c.un({ measure = "pouvoirs_inspection_travail" }, le, {},
  {
    "conditions_travail_indignes", "hebergement_indigne", "emploi_sans_autorisation",
    "travail_dissimule", "salaires_impayes", forme, indigne,
  }, "open", "incomplete")

local vulnerable <const> = { right = "vulnerabilite_presumee_225_15_1" }
-- Another offence is named: the form of exploitation is still to be asked.
c.un(vulnerable, le, { age = 15 }, { forme, indigne }, "open", "incomplete")
c.un(vulnerable, le, { exploitation = { "travail" } },
  {
    { nom = "minorité", vrai = { age = 15 }, faux = { age = 30 } }, "mineur_lors_des_faits",
    "exploitee_des_arrivee",
  }, "open", "closed")

c.tous({ duty = "declaration_hebergement_collectif" }, { "2010-06-01", "2024-06-01" },
  { hebergement_collectif_travailleurs = true, declare_73_548 = false },
  {
    "hebergement_collectif_travailleurs",
    {
      nom = "défaut de déclaration", vrai = { declare_73_548 = false },
      faux = { declare_73_548 = true },
    },
  }, "open")

---------------------------------------------------------------- emergencies

for regle, fait in pairs {
  personne_enfermee = "enferme", auteur_present = "avec_auteur",
  violences_numeriques_3018 = "en_ligne",
} do
  c.tous({ alert = regle }, le, { [fait] = true }, { fait }, "open")
end
c.un({ alert = "violences_conjugales_3919" }, le, {},
  {
    "violence_conjugale",
    { nom = "conjoint", vrai = { auteur_lien = "conjoint" }, faux = { auteur_lien = "employeur" } },
  }, "open", "closed")
