language(1)

-- The decision table 6.1 of law.md: the reflection period, who is owed the information, and the
-- days on either side of each date. What is not in `facts` is unknown.

-- `base` with some facts changed.
local function avec(base, plus)
  local faits = {}
  for nom, valeur in pairs(base) do faits[nom] = valeur end
  for nom, valeur in pairs(plus or {}) do faits[nom] = valeur end
  return faits
end

-- `base` with some facts that nobody told.
local function sans(base, ...)
  local faits = avec(base)
  for i = 1, select("#", ...) do faits[(select(i, ...))] = nil end
  return faits
end

-- One case, one day, what is expected of each kind of rule.
local function cas(nom, jour, faits, attendu, acteur)
  scenario(nom) { as_of = jour, actor = acteur, facts = faits, expect = attendu }
end

---------------------------------------------------------------- 6.1 the reflection period

local informee <const> = {
  nationalite = "TIERS", information_droits_donnee = true, souhaite_delai_reflexion = true,
}

cas("6.1 : informée, souhaite le délai, récépissé remis", "2024-05-10",
  avec(informee, { date_remise_recepisse = "2024-05-02" }),
  {
    right = { delai_reflexion_30j = "open", droits_pendant_reflexion = "open" },
    deadline = { delai_reflexion_30j = "2024-06-01" },
    reserves = {
      delai_reflexion_30j = { "lien_renoue_initiative_propre", "menace_grave_ordre_public" },
    },
  })

cas("6.1 : information due et non donnée, le droit reste", "2024-05-10",
  avec(informee, { information_droits_donnee = false, motifs_raisonnables = true }),
  {
    right = { delai_reflexion_30j = "open" },
    duty = { information_droits_etranger = "open", information_droits_victime = "open" },
    alert = { defaut_information_droits = "open" },
  }, "police")

cas("6.1 : souhait inconnu, le demander ; pas d'éloignement entre-temps", "2024-05-10",
  sans(informee, "souhaite_delai_reflexion"),
  {
    right = { delai_reflexion_30j = "incomplete" },
    missing = { delai_reflexion_30j = { "souhaite_delai_reflexion" } },
    asks = { "souhaite_delai_reflexion" },
    alert = { eloignement_suspendu_reflexion = "open" },
  })

cas("6.1 : elle ne souhaite pas le délai", "2024-05-10",
  avec(informee, { souhaite_delai_reflexion = false }),
  {
    right = { delai_reflexion_30j = "closed" },
    alert = { eloignement_suspendu_reflexion = "closed" },
  })

cas("6.1 : lien renoué, établi par le préfet", "2024-05-10",
  avec(informee, { lien_renoue_initiative_propre = true }),
  { right = { delai_reflexion_30j = "closed" } }, "prefecture")

cas("6.1 : lien renoué, dit par un autre : une allégation ne ferme pas", "2024-05-10",
  avec(informee, { lien_renoue_initiative_propre = true }),
  { right = { delai_reflexion_30j = "open" }, notices = { "allegation" } }, "association")

cas("6.1 : menace grave établie", "2024-05-10",
  avec(informee, { menace_grave_ordre_public = true }),
  { right = { delai_reflexion_30j = "closed" } }, "prefecture")

cas("6.1 : menace simple, insuffisante pour retirer le délai", "2024-05-10",
  avec(informee, { menace_ordre_public = true }),
  { right = { delai_reflexion_30j = "open" } }, "prefecture")

cas("6.1 : Française, sans objet ; l'information de toute victime reste due", "2024-05-10",
  avec(informee, { nationalite = "FR", motifs_raisonnables = true }),
  {
    right = { delai_reflexion_30j = "not_applicable", sejour_citoyen_ue = "incomplete" },
    duty = {
      information_droits_etranger = "not_applicable", information_droits_victime = "open",
    },
  }, "police")

cas("6.1 : citoyenne de l'Union, jamais une page vide", "2024-05-10",
  avec(informee, { nationalite = "UE_EEE_CH", motifs_raisonnables = true }),
  {
    right = { delai_reflexion_30j = "not_applicable", sejour_citoyen_ue = "open" },
    duty = { information_droits_victime = "open" },
  }, "police")

cas("6.1 : apatride", "2024-05-10", avec(informee, { nationalite = "APATRIDE" }),
  { right = { delai_reflexion_30j = "open" } })

cas("6.1 : rien n'est dit de l'information", "2024-05-10",
  sans(informee, "information_droits_donnee"),
  {
    right = { delai_reflexion_30j = "incomplete" },
    missing = { delai_reflexion_30j = { "information_droits_donnee", "motifs_raisonnables" } },
  })

cas("6.1 : ni plainte, ni témoignage, ni séjour régulier ne sont exigés", "2024-05-10",
  avec(informee, {
    plainte_deposee = false, temoignage_procedure = false, sejour_regulier = false,
  }),
  { right = { delai_reflexion_30j = "open" } })

cas("6.1 : une plainte pendant le délai ne le ferme pas", "2024-05-10",
  avec(informee, { plainte_deposee = true, date_remise_recepisse = "2024-05-02" }),
  { right = { delai_reflexion_30j = "open" } })

cas("6.1 : mineur, le délai n'est pas réservé aux majeurs", "2024-05-10",
  avec(informee, { age = 16 }), { right = { delai_reflexion_30j = "open" } })

cas("6.1 : motifs raisonnables, rien d'autre : pas d'éloignement", "2024-05-10",
  { nationalite = "TIERS", motifs_raisonnables = true },
  { alert = { eloignement_suspendu_reflexion = "open" } }, "police")

cas("6.1 : Française, ni délai ni droits du délai", "2024-05-10",
  avec(informee, { nationalite = "FR" }),
  {
    right = { droits_pendant_reflexion = "not_applicable" },
    alert = { eloignement_suspendu_reflexion = "not_applicable" },
  })

cas("R.425-2 : trentième jour", "2024-06-01",
  avec(informee, { date_remise_recepisse = "2024-05-02" }),
  { right = { delai_reflexion_30j = "open" } })

cas("R.425-2 : trente et unième jour", "2024-06-02",
  avec(informee, { date_remise_recepisse = "2024-05-02" }),
  { right = { delai_reflexion_30j = "closed", droits_pendant_reflexion = "closed" } })

cas("Délai : veille du décret de 2007", "2007-09-14", informee,
  {
    right = { delai_reflexion_30j = "not_applicable", droits_pendant_reflexion = "not_applicable" },
    alert = { eloignement_suspendu_reflexion = "not_applicable" },
  })

cas("Délai : premier jour du décret de 2007", "2007-09-15", informee,
  { right = { delai_reflexion_30j = "open", droits_pendant_reflexion = "open" } })

cas("Délai : veille du décret de 2016", "2016-10-31", informee,
  { right = { delai_reflexion_30j = "open", droits_pendant_reflexion = "open" } })

cas("Délai : premier jour du décret de 2016", "2016-11-01", informee,
  { right = { delai_reflexion_30j = "open", droits_pendant_reflexion = "open" } })

cas("Délai sous R.316-2 : trentième jour", "2018-06-01",
  avec(informee, { date_remise_recepisse = "2018-05-02" }),
  {
    right = { delai_reflexion_30j = "open", droits_pendant_reflexion = "open" },
    deadline = { delai_reflexion_30j = "2018-06-01" },
  })

cas("Délai sous R.316-2 : trente et unième jour", "2018-06-02",
  avec(informee, { date_remise_recepisse = "2018-05-02" }),
  { right = { delai_reflexion_30j = "closed", droits_pendant_reflexion = "closed" } })

cas("Délai : la coopération n'est pas exigée", "2024-05-10",
  avec(informee, { cooperation_enqueteurs = false, accord_franco_algerien = true }),
  { right = { delai_reflexion_30j = "open", droits_pendant_reflexion = "open" } })

cas("Délai : droits encore à préciser comme le délai", "2024-05-10",
  sans(informee, "souhaite_delai_reflexion"),
  { right = { droits_pendant_reflexion = "incomplete" } })

cas("Délai : Polynésie, droit du lieu non lu", "2024-05-10",
  avec(informee, { departement = "987" }),
  {
    right = { delai_reflexion_30j = "incomplete", droits_pendant_reflexion = "incomplete" },
    alert = { eloignement_suspendu_reflexion = "incomplete" },
  })

cas("Délai : dernier jour de R.316-2", "2021-04-30", informee,
  { right = { delai_reflexion_30j = "open", droits_pendant_reflexion = "open" } })

cas("Délai : premier jour de R.425-2", "2021-05-01", informee,
  { right = { delai_reflexion_30j = "open", droits_pendant_reflexion = "open" } })

cas("Information des droits : ancien et nouveau numéro, dernier jour", "2021-04-30",
  { nationalite = "TIERS", motifs_raisonnables = true },
  { duty = { information_droits_etranger = "open" } }, "gendarmerie")

cas("Information des droits : ancien et nouveau numéro, premier jour", "2021-05-01",
  { nationalite = "TIERS", motifs_raisonnables = true, plainte_deposee = false },
  { duty = { information_droits_etranger = "open" } }, "gendarmerie")

-- The same under the articles before 2021.
for _, jour in ipairs { "2010-01-10", "2018-01-10", "2024-06-18" } do
  local function variante(nom, plus, resultat, acteur)
    cas("Délai : " .. nom .. ", le " .. jour, jour, avec(informee, plus),
      { right = { delai_reflexion_30j = resultat, droits_pendant_reflexion = resultat } }, acteur)
  end
  variante("lien renoué, établi", { lien_renoue_initiative_propre = true }, "closed", "prefecture")
  variante("menace grave établie", { menace_grave_ordre_public = true }, "closed", "prefecture")
  variante("menace simple", { menace_ordre_public = true }, "open", "prefecture")
  variante("elle ne le souhaite pas", { souhaite_delai_reflexion = false }, "closed")
  variante("ni donnée ni due",
    { information_droits_donnee = false, motifs_raisonnables = false }, "closed", "police")
  variante("due et non donnée",
    { information_droits_donnee = false, motifs_raisonnables = true }, "open", "police")
  variante("Française", { nationalite = "FR" }, "not_applicable")
  variante("Polynésie", { departement = "987" }, "incomplete")
  cas("Délai : nationalité inconnue, le " .. jour, jour, sans(informee, "nationalite"),
    { right = { delai_reflexion_30j = "incomplete", droits_pendant_reflexion = "incomplete" } })
end
