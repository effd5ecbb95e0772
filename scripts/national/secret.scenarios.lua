language(1)

-- Secrecy and its doors, one by one; the duties to speak.

local function cas(nom, faits, attendu, plus)
  scenario(nom) {
    as_of = plus and plus.jour or "2024-06-01", actor = plus and plus.acteur or "hopital",
    facts = faits, expect = attendu,
  }
end

-- An adult hurt by her partner, no door open.
local close <const> = {
  age = 30, violence_conjugale = true, accord_transmission = false,
  incapacite_se_proteger = false, danger_immediat = false, emprise_auteur = false,
}
local function avec(plus, sans, base)
  local faits = {}
  for nom, valeur in pairs(base or close) do
    if nom ~= sans then faits[nom] = valeur end
  end
  for nom, valeur in pairs(plus or {}) do faits[nom] = valeur end
  return faits
end
local function deux(signalement, secret)
  return {
    measure = { signalement_medical = signalement }, duty = { secret_professionnel = secret },
  }
end

cas("Secret : adulte, aucune porte", avec(), deux("closed", "open"))
for _, jour in ipairs { "2024-06-01", "2020-07-31" } do
  cas("Secret, " .. jour .. " : accord", avec { accord_transmission = true },
    deux("discretionary", "closed"), { jour = jour })
  cas("Secret, " .. jour .. " : ne peut se protéger", avec { incapacite_se_proteger = true },
    deux("discretionary", "closed"), { jour = jour })
  cas("Secret, " .. jour .. " : accord inconnu", avec(nil, "accord_transmission"),
    {
      measure = { signalement_medical = "incomplete" }, duty = { secret_professionnel = "open" },
      missing = { signalement_medical = { "accord_transmission" } },
      reserves = { secret_professionnel = { "accord_transmission" } },
    }, { jour = jour })
  cas("Secret, " .. jour .. " : capacité inconnue", avec(nil, "incapacite_se_proteger"),
    deux("incomplete", "open"), { jour = jour })
  cas("Secret, " .. jour .. " : mineur", avec { age = 15 }, {
    measure = { signalement_medical = "discretionary" },
    duty = { secret_professionnel = "not_applicable", informer_autorites_434_3 = "open" },
  }, { jour = jour })
end

-- The couple: danger and hold together, from 1 August 2020 only.
local emprise <const> = avec { danger_immediat = true, emprise_auteur = true }
cas("Secret : emprise dans le couple et danger immédiat", emprise,
  deux("discretionary", "closed"))
cas("Secret : emprise, premier jour", emprise, deux("discretionary", "closed"),
  { jour = "2020-08-01" })
cas("Secret : emprise, la veille", emprise, deux("closed", "open"), { jour = "2020-07-31" })
cas("Secret : conjoint nommé, sans violences dites",
  avec({ violence_conjugale = false, violence_physique = true, auteur_lien = "conjoint" }, nil,
    emprise), deux("discretionary", "closed"))
cas("Secret : emprise d'un employeur, hors du couple",
  avec({ violence_conjugale = false, exploitation = { "travail" }, auteur_lien = "employeur" },
    nil, emprise), deux("closed", "open"))
for _, fait in ipairs { "danger_immediat", "emprise_auteur" } do
  cas("Secret : emprise, inconnu " .. fait, avec(nil, fait, emprise),
    deux("incomplete", "open"))
  cas("Secret : emprise, non " .. fait, avec({ [fait] = false }, nil, emprise),
    deux("closed", "open"))
end
cas("Secret : lien avec l'auteur inconnu",
  avec({ violence_physique = true }, "violence_conjugale", emprise), deux("incomplete", "open"))

-- Signs, one at a time.
local signes <const> = {
  "prostitution", "violence_physique", "violence_sexuelle", "violence_conjugale",
  "violence_intrafamiliale", "enferme",
}
for _, fait in ipairs(signes) do
  cas("Secret : signe, " .. fait, { age = 30, accord_transmission = true, [fait] = true },
    deux("discretionary", "closed"))
end
cas("Secret : aucun signe dit", { age = 30, accord_transmission = true }, {
  measure = { signalement_medical = "incomplete" },
})
cas("Secret : majorité présumée douteuse, traitée comme minorité",
  { age = 18, age_conteste = true, violence_physique = true, accord_transmission = false },
  {
    measure = { signalement_medical = "discretionary" },
    duty = { informer_autorites_434_3 = "open", secret_professionnel = "incomplete" },
  })
cas("Secret : avant le catalogue", avec { accord_transmission = true },
  deux("not_applicable", "not_applicable"), { jour = "2015-11-06" })
cas("Secret : premier jour du catalogue", avec { accord_transmission = true },
  deux("discretionary", "closed"), { jour = "2015-11-07" })

-- Whoever is bound, and nobody else; a report by a health professional is theirs alone.
for _, c in ipairs {
  { "hopital", "open", "closed" }, { "sante", "open", "closed" },
  { "travailleur_social", "open", "not_applicable" }, { "ase", "open", "not_applicable" },
  { "pjj", "open", "not_applicable" }, { "avocat", "not_applicable", "not_applicable" },
  { "inspection_travail", "not_applicable", "not_applicable" },
} do
  cas("Secret : acteur, " .. c[1], avec(), deux(c[3], c[2]), { acteur = c[1] })
end

-- CPP 40.
local function article_40(resultat) return { duty = { avis_procureur_article_40 = resultat } } end
local insp <const> = { acteur = "inspection_travail" }
cas("Article 40 : faits établis", { caractere_materiel_infraction = true }, article_40("open"),
  insp)
cas("Article 40 : exploitation seulement dite", { exploitation = { "travail" } },
  article_40("incomplete"), insp)
cas("Article 40 : motifs raisonnables", { motifs_raisonnables = true }, article_40("open"),
  { acteur = "police" })
cas("Article 40 : rien d'établi",
  { motifs_raisonnables = false, caractere_materiel_infraction = false },
  article_40("incomplete"), { acteur = "police" })
scenario("Article 40 : rien d'établi, dit par l'officier et par le juge") {
  as_of = "2024-06-01",
  signals = {
    {
      id = "s1", date = "2024-05-01", actor = "police", facts = { motifs_raisonnables = false },
    },
    {
      id = "s2", date = "2024-05-02", actor = "juge",
      facts = { caractere_materiel_infraction = false },
    },
  },
  expect = article_40("closed"),
}
cas("Article 40 : la veille", { caractere_materiel_infraction = true },
  article_40("not_applicable"), { acteur = "police", jour = "2007-09-14" })
cas("Article 40 : premier jour", { caractere_materiel_infraction = true }, article_40("open"),
  { acteur = "police", jour = "2007-09-15" })

-- CP 434-3: a minor, or someone who cannot protect herself; otherwise nobody is bound.
local function informer(resultat) return { duty = { informer_autorites_434_3 = resultat } } end
cas("434-3 : adulte sans défense", avec { incapacite_se_proteger = true }, informer("open"))
cas("434-3 : adulte", avec(), informer("not_applicable"))
cas("434-3 : capacité inconnue", avec(nil, "incapacite_se_proteger"), informer("incomplete"))
cas("434-3 : mineur, aucun signe dit", { age = 12 }, informer("incomplete"))
cas("434-3 : la veille", avec { age = 12 }, informer("not_applicable"), { jour = "2007-09-14" })
cas("434-3 : premier jour", avec { age = 12 }, informer("open"), { jour = "2007-09-15" })

-- CP 223-6: secrecy is no excuse, agreement is not asked.
local function secours(resultat) return { duty = { porter_secours_223_6 = resultat } } end
cas("223-6 : danger immédiat, sans accord",
  { danger_immediat = true, accord_transmission = false }, secours("open"))
cas("223-6 : pas de danger immédiat", { danger_immediat = false }, secours("closed"))
cas("223-6 : danger inconnu", { age = 30 }, secours("incomplete"))
cas("223-6 : la veille", { danger_immediat = true }, secours("not_applicable"),
  { jour = "2007-09-14" })
