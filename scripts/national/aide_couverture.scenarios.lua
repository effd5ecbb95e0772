language(1)

-- Care, shelter and cover: each sign alone, each condition alone.

local c = use "national.cas_couverture"

local le <const> = { "2024-06-01" }
local police <const> = { acteur = "police" }

local presumee <const> = {
  { nom = "une forme d'exploitation", vrai = { exploitation = { "autre" } } },
  "prostitution", "motifs_raisonnables", c.traite_nommee,
}
local victime <const> = c.et(presumee, "violence_conjugale", "violence_intrafamiliale",
  "violence_sexuelle", "violence_physique")

c.un({ measure = "maison_des_femmes" }, le, { sexe = "F" }, victime, "open", "incomplete", police)
c.un({ measure = "crp" }, le, {}, c.et(victime, "psychotraumatisme"), "open", "incomplete", police)
c.un({ measure = "parc_violences_10000" }, le, { age = 30, danger = true }, victime, "open",
  "incomplete", police)
c.un({ measure = "places_ofii_femmes_asile" }, le,
  { sexe = "F", age = 30, demandeur_asile = true }, victime, "open", "incomplete", police)
c.un({ measure = "accompagnement_association_generaliste" }, le, {},
  c.et(victime, "estime_etre_victime"), "open", "incomplete", police)

-- The police may say that there are no reasonable grounds; of anybody else it is an allegation.
c.un({ duty = "examen_medical_judiciaire" }, le, { violence_physique = true },
  { "procedure_penale_en_cours", "plainte_deposee", "motifs_raisonnables" }, "open", "closed",
  police)
c.cas({ duty = "examen_medical_judiciaire" }, "motifs déniés par qui ne les établit pas", le[1],
  {
    violence_physique = true, procedure_penale_en_cours = false, plainte_deposee = false,
    motifs_raisonnables = false,
  }, "incomplete")
c.un({ duty = "examen_medical_judiciaire" }, le, { motifs_raisonnables = true },
  { "violence_conjugale", "violence_intrafamiliale", "violence_sexuelle", "violence_physique" },
  "open", "closed", police)

-- Who came from elsewhere: a day of arrival that is still to come says the contrary.
local venue <const> = {
  {
    nom = "arrivée en France", vrai = { date_arrivee_france = "2024-05-31" },
    faux = { date_arrivee_france = "2024-06-02" },
  },
  "demandeur_asile", "mna",
}
c.un({ measure = "equipe_mobile_ars" }, le, { en_lieu_accueil = true }, venue, "open", "closed")
c.un({ measure = "rdv_sante_migrant" }, le, {}, venue, "open", "closed")

---------------------------------------------------------------- shelter at a distance

-- What a score does not show yet is no no: reasonable grounds that are denied close nothing.
local eloignee <const> = {
  age = 30, motifs_raisonnables = true, danger_local = true, eloignement_necessaire = true,
  accepte_eloignement = true,
}
c.tous({ measure = "acse_orientation" }, le, eloignee,
  {
    {
      nom = "motifs raisonnables", vrai = { motifs_raisonnables = true },
      faux = { motifs_raisonnables = false }, sinon = "incomplete",
    },
    "danger_local", "eloignement_necessaire", "accepte_eloignement", c.majeure,
  }, "open", police)
c.tous({ measure = "satouk_orientation" }, le,
  { age = 15, prostitution = true, eloignement_necessaire = true }, { "eloignement_necessaire" },
  "open")

---------------------------------------------------------------- who pays

local francaise <const> = {
  nom = "nationalité française", vrai = { nationalite = "FR" }, faux = { nationalite = "TIERS" },
}
-- Another title may be held: where no other way is open the question stays.
c.un({ right = "puma" }, le, { residence_habituelle = true },
  {
    francaise, "sejour_regulier", "protection_internationale",
    { nom = "titre de victime", vrai = { titre_detenu = { "cst_l425_1" } } },
  }, "open", "incomplete")
c.un({ right = "puma" }, { "2024-06-02" }, { sejour_regulier = true },
  {
    "emploi_declare", "residence_habituelle",
    -- Three months to the day count, a day less does not.
    {
      nom = "trois mois", vrai = { date_arrivee_france = "2024-03-02" },
      faux = { date_arrivee_france = "2024-03-03" },
    },
    "protection_internationale",
  }, "open", "closed")
c.tous({ right = "ame_mineur" }, le,
  { age = 15, nationalite = "TIERS", couverture_maladie = false },
  {
    c.mineure,
    {
      nom = "défaut de couverture", vrai = { couverture_maladie = false },
      faux = { couverture_maladie = true },
    },
  }, "open")
