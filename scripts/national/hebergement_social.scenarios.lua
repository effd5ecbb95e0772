language(1)

-- Emergency shelter asks one fact; the specialised places ask who, what, and the need.

local function avec(base, plus)
  local faits = {}
  for nom, valeur in pairs(base) do faits[nom] = valeur end
  for nom, valeur in pairs(plus or {}) do faits[nom] = valeur end
  return faits
end

local function sans(base, nom)
  local faits = avec(base)
  faits[nom] = nil
  return faits
end

local function cas(nom, faits, attendu, plus)
  scenario(nom) {
    as_of = plus and plus.jour or "2024-06-01",
    actor = plus and plus.acteur or "association",
    emergency = plus and plus.urgence,
    facts = faits,
    expect = attendu,
  }
end

-- What makes someone presumed a victim, or a victim of violence: each fact by itself.
local victimes <const> = {
  { "exploitation nommée", { exploitation = { "travail" } } },
  { "prostitution", { prostitution = true } },
  { "motifs raisonnables", { motifs_raisonnables = true }, "police" },
  { "violences conjugales", { violence_conjugale = true } },
  { "violences intrafamiliales", { violence_intrafamiliale = true } },
  { "violences sexuelles", { violence_sexuelle = true } },
  { "violences physiques", { violence_physique = true } },
}

---------------------------------------------------------------- emergency shelter

local function urgence(nom, faits, resultat, jour)
  cas("115 : " .. nom, faits, { right = { hebergement_urgence_l345_2_2 = resultat } },
    { jour = jour })
end

urgence("sans abri, rien d'autre n'est dit", { sans_abri_sur = true }, "open")
urgence("sans abri, sans titre ni plainte",
  { sans_abri_sur = true, sejour_regulier = false, plainte_deposee = false }, "open")
urgence("logée ailleurs", { sans_abri_sur = false }, "closed")
urgence("en Guyane", { sans_abri_sur = true, departement = "973" }, "open")
urgence("à Saint-Martin, droit non lu", { sans_abri_sur = true, departement = "978" }, "incomplete")
urgence("avant la loi de 2009", { sans_abri_sur = true }, "not_applicable", "2009-03-27")
urgence("premier jour de la loi de 2009", { sans_abri_sur = true }, "open", "2009-03-28")

cas("115 : abri inconnu, le demander d'abord", { age = 30 },
  {
    right = { hebergement_urgence_l345_2_2 = "incomplete" },
    missing = { hebergement_urgence_l345_2_2 = { "sans_abri_sur" } },
    asks = { "sans_abri_sur" },
  })

---------------------------------------------------------------- centres (CHRS)

local function chrs(nom, faits, resultat, jour)
  cas("CHRS : " .. nom, faits, { right = { hebergement_chrs = resultat } }, { jour = jour })
end

local titulaire <const> = { age = 30, nationalite = "TIERS", titre_detenu = { "cst_l425_1" } }

chrs("titulaire de la carte", titulaire, "open")
chrs("apatride", avec(titulaire, { nationalite = "APATRIDE" }), "open")
chrs("titre inconnu", sans(titulaire, "titre_detenu"), "incomplete")
chrs("un autre titre est dit", avec(titulaire, { titre_detenu = { "aps_l425_4" } }), "incomplete")
chrs("Française", avec(titulaire, { nationalite = "FR" }), "not_applicable")
chrs("nationalité inconnue", sans(titulaire, "nationalite"), "incomplete")
chrs("à Wallis-et-Futuna, droit non lu", avec(titulaire, { departement = "986" }), "incomplete")
chrs("la veille du décret de 2007", titulaire, "not_applicable", "2007-09-14")
for _, jour in ipairs { "2007-09-15", "2021-04-30", "2021-05-01" } do
  chrs("le " .. jour, titulaire, "open", jour)
end

---------------------------------------------------------------- OFII places for women

local function ofii(nom, faits, resultat, plus)
  cas("Places OFII : " .. nom, faits, { measure = { places_ofii_femmes_asile = resultat } }, plus)
end

local demandeuse <const> = { age = 30, sexe = "F", demandeur_asile = true }

for _, ligne in ipairs(victimes) do
  ofii(ligne[1], avec(demandeuse, ligne[2]), "open", { acteur = ligne[3] })
end

local victime <const> = avec(demandeuse, { violence_physique = true })

ofii("bénéficiaire d'une protection, pas demandeuse",
  avec(victime, { demandeur_asile = false, protection_internationale = true }), "open")
ofii("une grille a conclu", demandeuse, "open", { urgence = true })
ofii("rien ne dit qu'elle est victime", demandeuse, "incomplete")
ofii("homme", avec(victime, { sexe = "M" }), "not_applicable")
ofii("sexe inconnu", sans(victime, "sexe"), "incomplete")
ofii("ni demandeuse ni protégée",
  avec(victime, { demandeur_asile = false, protection_internationale = false }), "not_applicable")
ofii("demande d'asile inconnue", sans(victime, "demandeur_asile"), "incomplete")
ofii("dix-sept ans", avec(victime, { age = 17 }), "not_applicable")
ofii("dix-huit ans", avec(victime, { age = 18 }), "open")
ofii("âge contesté", avec(victime, { age = 18, age_conteste = true }), "incomplete")
ofii("avant les premières places", victime, "not_applicable", { jour = "2018-12-31" })
ofii("premières places", victime, "open", { jour = "2019-01-01" })

ofii("en Nouvelle-Calédonie, droit non lu", avec(victime, { departement = "988" }), "incomplete")

cas("Places OFII : sans plainte, orientation par l'OFII",
  avec(victime, { plainte_deposee = false }),
  { measure = { places_ofii_femmes_asile = "open" }, services = { "places_ofii" } })

---------------------------------------------------------------- places for victims of violence

local function parc(nom, faits, resultat, plus)
  cas("Parc violences : " .. nom, avec({ age = 30 }, faits),
    { measure = { parc_violences_10000 = resultat } }, plus)
end

for _, ligne in ipairs(victimes) do
  parc(ligne[1], avec(ligne[2], { sans_abri_sur = true }), "open", { acteur = ligne[3] })
end

for _, besoin in ipairs { "sans_abri_sur", "eloignement_necessaire", "danger" } do
  parc("besoin : " .. besoin, { violence_conjugale = true, [besoin] = true }, "open")
end

local sans_besoin <const> = {
  violence_conjugale = true, sans_abri_sur = false, eloignement_necessaire = false, danger = false,
}

local abri <const> = { violence_conjugale = true, sans_abri_sur = true }
parc("dix-sept ans", avec(abri, { age = 17 }), "not_applicable")
parc("dix-huit ans", avec(abri, { age = 18 }), "open")
parc("âge contesté", avec(abri, { age_conteste = true }), "incomplete")
parc("aucun besoin d'abri", sans_besoin, "closed")
parc("une grille a conclu", { sans_abri_sur = true }, "open", { urgence = true })
parc("rien ne dit qu'elle est victime", { sans_abri_sur = true }, "incomplete")
parc("homme, sans titre",
  { violence_physique = true, sans_abri_sur = true, sexe = "M", sejour_regulier = false }, "open")

cas("Parc violences : besoin d'abri inconnu", { age = 30, violence_conjugale = true },
  {
    measure = { parc_violences_10000 = "incomplete" },
    missing = {
      parc_violences_10000 = {
        "danger", "danger_immediat", "danger_local", "eloignement_necessaire", "sans_abri_sur",
      },
    },
  })

parc("en Nouvelle-Calédonie, droit non lu",
  avec(sans_besoin, { danger = true, departement = "988" }), "incomplete")
parc("avant 2017", avec(sans_besoin, { danger = true }), "not_applicable", { jour = "2016-12-31" })
parc("depuis 2017", avec(sans_besoin, { danger = true }), "open", { jour = "2017-01-01" })
