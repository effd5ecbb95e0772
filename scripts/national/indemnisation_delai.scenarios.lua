language(1)

-- CPP 706-5 by itself, and the third limb of 706-3 before its text was read.

local function avec(base, plus, sans)
  local faits = {}
  for nom, valeur in pairs(base) do
    if nom ~= sans then faits[nom] = valeur end
  end
  for nom, valeur in pairs(plus or {}) do faits[nom] = valeur end
  return faits
end

local function cas(nom, jour, faits, attendu, acteur)
  scenario(nom) { as_of = jour, actor = acteur, facts = faits, expect = attendu }
end

local function delai(resultat, jour)
  return { right = { civi_delai = resultat }, deadline = jour and { civi_delai = jour } }
end

-- Nothing was ever begun, and nobody has a reason to be late.
local muet <const> = {
  age = 30, caractere_materiel_infraction = true, plainte_deposee = false,
  condamnation_definitive = false, procedure_penale_en_cours = false, classement_ou_relaxe = false,
  mineur_lors_des_faits = false, motif_releve_forclusion = false,
}

-- 10 May 2020 to 10 May 2023 is 1095 days; a day is left to the victim on each side.
local anciens <const> = avec(muet, { date_faits = "2020-05-10" })

cas("Délai CIVI : dernier jour des trois ans, ancien texte", "2023-05-10", anciens,
  delai("open", "2023-05-10"))
cas("Délai CIVI : passé, ancien texte", "2023-05-12", anciens, delai("closed"))

-- 10 March 2021 to 10 March 2024 is 1096 days: the next day is already late.
local recents <const> = avec(muet, { date_faits = "2021-03-10" })

cas("Délai CIVI : dernier jour des trois ans, texte de 2023", "2024-03-10", recents,
  delai("open"))
cas("Délai CIVI : le lendemain, texte de 2023", "2024-03-11", recents, delai("closed"))

cas("Délai CIVI : aucune date, rien n'est en retard", "2024-06-01", muet, delai("open"))

cas("Délai CIVI : date des faits inconnue, majorité inconnue : réserve nommée", "2024-06-01",
  {
    age = 30, caractere_materiel_infraction = true, plainte_deposee = false,
    condamnation_definitive = false, procedure_penale_en_cours = false,
    classement_ou_relaxe = false, mineur_lors_des_faits = false,
  },
  {
    right = { civi_delai = "open" },
    reserves = { civi_delai = { "date_faits", "motif_releve_forclusion" } },
  })

cas("Délai CIVI : hors délai, motif de relevé", "2024-03-11",
  avec(recents, { motif_releve_forclusion = true }), delai("open"))
cas("Délai CIVI : hors délai, motif inconnu", "2024-03-11",
  avec(recents, nil, "motif_releve_forclusion"),
  {
    right = { civi_delai = "open" },
    reserves = { civi_delai = { "motif_releve_forclusion" } },
  })
cas("Délai CIVI : hors délai, motif inconnu, ancien texte", "2023-05-12",
  avec(anciens, nil, "motif_releve_forclusion"), delai("open"))
cas("Délai CIVI : hors délai, motif, ancien texte", "2023-05-12",
  avec(anciens, { motif_releve_forclusion = true }), delai("open"))

-- One year after the last criminal decision: 12 March 2023 to 12 March 2024 is 366 days.
local jugee <const> = avec(recents, {
  plainte_deposee = true, condamnation_definitive = true,
  date_decision_penale_definitive = "2023-03-12",
})

cas("Délai CIVI : dernier jour de l'année après la décision", "2024-03-12", jugee,
  delai("open"))
cas("Délai CIVI : le lendemain de l'année après la décision", "2024-03-13",
  avec(jugee, { date_decision_definitive = "2023-03-12" }), delai("closed"))

-- Damages decided by the criminal court six months after the penalty: the year runs from there.
for jour, resultat in pairs {
  ["2024-03-13"] = "open", ["2024-09-12"] = "open", ["2024-09-14"] = "closed",
} do
  cas("Délai CIVI : intérêts civils jugés plus tard, au " .. jour, jour,
    avec(jugee, { date_decision_definitive = "2023-09-12" }),
    delai(resultat, resultat == "open" and "2024-09-12" or nil))
end
cas("Délai CIVI : décision sur les intérêts civils inconnue, une réserve", "2024-03-13", jugee,
  delai("open"))
cas("Délai CIVI : poursuites, décision sans date", "2024-03-13",
  avec(jugee, nil, "date_decision_penale_definitive"), delai("open"))

-- Any sign of proceedings: the year after the decision has not begun. And none known.
for _, c in ipairs { { recents, "2024-03-11" }, { anciens, "2023-05-12" } } do
  for _, fait in ipairs {
    "plainte_deposee", "procedure_penale_en_cours", "condamnation_definitive",
    "classement_ou_relaxe",
  } do
    cas("Délai CIVI, " .. c[2] .. " : hors des trois ans, mais " .. fait, c[2],
      avec(c[1], { [fait] = true }), delai("open"))
    cas("Délai CIVI, " .. c[2] .. " : hors des trois ans, inconnu " .. fait, c[2],
      avec(c[1], nil, fait), delai("open"))
  end
end

-- The clock of minors: of age on 1 March 2021, three years on 1 March 2024 (1096 days).
local enfant <const> = avec(recents, {
  age = 20, mineur_lors_des_faits = true, date_faits = "2019-01-10", date_majorite = "2021-03-01",
})

cas("Délai CIVI : la veille de l'horloge des mineurs", "2023-11-21", enfant, delai("closed"))
cas("Délai CIVI : premier jour de l'horloge des mineurs", "2023-11-22", enfant,
  delai("open", "2024-03-01"))
cas("Délai CIVI : dernier jour de l'horloge des mineurs", "2024-03-01", enfant, delai("open"))
cas("Délai CIVI : le lendemain de l'horloge des mineurs", "2024-03-02", enfant,
  delai("closed"))
cas("Délai CIVI : mineur lors des faits, majorité sans date", "2024-03-02",
  avec(enfant, nil, "date_majorite"), delai("open"))
cas("Délai CIVI : minorité inconnue", "2024-03-02", avec(recents, nil, "mineur_lors_des_faits"),
  delai("open"))

-- Each way to show that the facts took place, alone; none of them; and none said.
local rien <const> = {
  caractere_materiel_infraction = false, plainte_deposee = false, condamnation_definitive = false,
}
for _, fait in ipairs {
  "caractere_materiel_infraction", "plainte_deposee", "condamnation_definitive",
} do
  cas("Délai CIVI : matérialité par " .. fait, "2024-06-01", avec(rien, { [fait] = true }),
    delai("open"))
  cas("Délai CIVI : matérialité, rien d'autre que " .. fait .. " à savoir", "2024-06-01",
    avec(rien, nil, fait),
    {
      right = { civi_delai = "incomplete" },
      missing = { civi_delai = { fait } },
    }, "juge")
end
cas("Délai CIVI : aucune matérialité, dit par la commission", "2024-06-01", rien,
  delai("closed"), "juge")
cas("Délai CIVI : aucune matérialité, dit par une association", "2024-06-01", rien,
  delai("incomplete"), "association")
cas("Délai CIVI : avant le catalogue", "2016-04-14", { plainte_deposee = true },
  delai("not_applicable"))
cas("Délai CIVI : premier jour du catalogue", "2016-04-15", { plainte_deposee = true },
  delai("open"))

-- The third limb, before the text in which it was read.
local tiers <const> = {
  age = 30, caractere_materiel_infraction = true, faits_sur_territoire_national = true,
  infraction_visee = { "222-12" }, itt_jours = 5, deces = false, incapacite_permanente = false,
  mineur_lors_des_faits = false, violence_conjugale = true,
}
cas("706-3, troisième branche : la veille du texte lu, deux lectures", "2023-11-21", tiers,
  { right = { civi_706_3 = "incomplete" } })
cas("706-3, troisième branche : premier jour du texte lu", "2023-11-22", tiers,
  { right = { civi_706_3 = "open" } })
