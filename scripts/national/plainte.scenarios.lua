language(1)

-- Accompaniment, mobile complaints, facts in another country.

local function cas(nom, faits, attendu, plus)
  scenario(nom) {
    as_of = plus and plus.jour or "2024-06-01", actor = plus and plus.acteur or "association",
    facts = faits, expect = attendu,
  }
end

local signes <const> = { "plainte_deposee", "souhaite_plainte", "procedure_penale_en_cours" }
local aucun <const> = {
  age = 30, plainte_deposee = false, souhaite_plainte = false, procedure_penale_en_cours = false,
  motifs_raisonnables = false,
}
local function avec(plus, sans)
  local faits = {}
  for nom, valeur in pairs(aucun) do
    if nom ~= sans then faits[nom] = valeur end
  end
  for nom, valeur in pairs(plus or {}) do faits[nom] = valeur end
  return faits
end
local function audition(resultat) return { right = { accompagnement_audition = resultat } } end

-- "No reasonable grounds" is the services' to say.
cas("Audition : rien en vue", avec(), audition("closed"), { acteur = "police" })
for _, fait in ipairs(signes) do
  cas("Audition : " .. fait, avec({ [fait] = true }), audition("open"))
  cas("Audition : inconnu, " .. fait, avec(nil, fait),
    {
      right = { accompagnement_audition = "incomplete" },
      missing = { accompagnement_audition = { fait } },
    }, { acteur = "police" })
end
cas("Audition : motifs raisonnables", avec { motifs_raisonnables = true }, audition("open"),
  { acteur = "gendarmerie" })
cas("Audition : motifs raisonnables à établir", avec(nil, "motifs_raisonnables"),
  audition("incomplete"), { acteur = "police" })
cas("Audition : mineur", avec { age = 15, plainte_deposee = true }, audition("open"))
cas("Audition : refus motivé", avec { plainte_deposee = true, refus_accompagnement_motive = true },
  audition("closed"), { acteur = "juge" })
cas("Audition : refus rapporté par une association, une allégation",
  avec { plainte_deposee = true, refus_accompagnement_motive = true }, audition("open"))
cas("Audition : refus du seul enquêteur, une allégation",
  avec { plainte_deposee = true, refus_accompagnement_motive = true }, audition("open"),
  { acteur = "police" })
cas("Audition : refus inconnu, réserve nommée", avec { plainte_deposee = true },
  {
    right = { accompagnement_audition = "open" },
    reserves = { accompagnement_audition = { "refus_accompagnement_motive" } },
  })
cas("Audition : la veille de l'article 10-2", avec { plainte_deposee = true },
  audition("not_applicable"), { jour = "2015-11-14" })
cas("Audition : premier jour de l'article 10-2", avec { plainte_deposee = true },
  audition("open"), { jour = "2015-11-15" })

local function mobile(resultat) return { measure = { plainte_mobile = resultat } } end
cas("Plainte mobile : souhaitée", { souhaite_plainte = true }, mobile("discretionary"))
cas("Plainte mobile : non souhaitée", { souhaite_plainte = false }, mobile("closed"))
cas("Plainte mobile : souhait inconnu", { age = 30 }, mobile("incomplete"))
cas("Plainte mobile : la veille", { souhaite_plainte = true }, mobile("not_applicable"),
  { jour = "2023-12-31" })
cas("Plainte mobile : premier jour", { souhaite_plainte = true }, mobile("discretionary"),
  { jour = "2024-01-01" })

local function ailleurs(resultat) return { right = { plainte_victime_autre_pays = resultat } } end
cas("Autre pays : plainte voulue en France, loi pénale française inapplicable",
  {
    faits_autre_pays = true, souhaite_plainte = true,
    loi_penale_francaise_applicable = false, nationalite = "TIERS", sejour_regulier = false,
  }, ailleurs("open"))
cas("Autre pays : plainte non voulue",
  { faits_autre_pays = true, souhaite_plainte = false }, ailleurs("closed"))
cas("Autre pays : souhait inconnu", { faits_autre_pays = true },
  {
    right = { plainte_victime_autre_pays = "incomplete" },
    missing = { plainte_victime_autre_pays = { "souhaite_plainte" } },
  })
cas("Autre pays : faits en France",
  { faits_autre_pays = false, faits_sur_territoire_national = true }, ailleurs("not_applicable"))
cas("Autre pays : faits ici et ailleurs", {
  faits_autre_pays = true, faits_sur_territoire_national = true, souhaite_plainte = true,
}, ailleurs("open"))
cas("Autre pays : hors de France, dit le juge",
  { faits_sur_territoire_national = false, souhaite_plainte = true }, ailleurs("open"),
  { acteur = "juge" })
cas("Autre pays : hors de France, dit une association",
  { faits_sur_territoire_national = false, souhaite_plainte = true }, ailleurs("incomplete"),
  { acteur = "association" })
cas("Autre pays : lieu inconnu", { souhaite_plainte = true }, ailleurs("incomplete"))
cas("Autre pays : la veille de la directive",
  { faits_autre_pays = true, souhaite_plainte = true }, ailleurs("not_applicable"),
  { jour = "2015-11-15" })
cas("Autre pays : premier jour de la directive",
  { faits_autre_pays = true, souhaite_plainte = true }, ailleurs("open"),
  { jour = "2015-11-16" })
