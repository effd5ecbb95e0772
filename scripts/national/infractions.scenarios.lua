language(1)

-- The table `infractions_connexes` (law.md, 3.1) line by line: a complaint that names this article
-- alone, in an adult's case with the link broken, no injury, and facts that are not trafficking.
-- What it opens: the card of L.425-1, the CIVI without a threshold; and whether the alert says to
-- have trafficking named.

local table_3_1 <const> = {
  -- article, L.425-1, CIVI, alert
  { "225-4-1", "open", "open", "closed" },
  { "225-4-5", "open", "open", "closed" },
  { "225-4-6", "open", "closed", "closed" },
  { "225-5", "open", "open", "closed" },
  { "225-7", "open", "open", "closed" },
  { "225-10", "open", "open", "closed" },
  { "225-12-1", "closed", "closed", "open" },
  { "225-12-2", "closed", "closed", "open" },
  { "225-12-5", "closed", "closed", "open" },
  { "225-12-6", "closed", "closed", "open" },
  { "225-12-7", "closed", "closed", "open" },
  { "225-12-8", "closed", "closed", "open" },
  { "225-13", "closed", "closed", "open" },
  { "225-14", "closed", "closed", "open" },
  { "225-14_travail", "closed", "closed", "open" },
  { "225-14_hebergement", "closed", "closed", "open" },
  { "225-14-1", "closed", "open", "open" },
  { "225-14-2", "closed", "open", "open" },
  { "224-1A", "closed", "open", "open" },
  { "224-1B", "closed", "open", "open" },
  { "224-1C", "closed", "open", "open" },
  { "227-18", "closed", "closed", "open" },
  { "227-18-1", "closed", "closed", "open" },
  { "227-21", "closed", "closed", "open" },
  { "227-22", "closed", "closed", "closed" },
  { "227-25", "closed", "open", "closed" },
}

local function faits(articles)
  return {
    age = 24, nationalite = "TIERS", plainte_deposee = true, infraction_visee = articles,
    loi_penale_francaise_applicable = true, lien_rompu = true, date_faits = "2024-01-10",
    faits_sur_territoire_national = true, itt_jours = 0, incapacite_permanente = false,
    deces = false, but_exploitation = false,
  }
end

for _, ligne in ipairs(table_3_1) do
  scenario("3.1 : plainte pour l'article " .. ligne[1] .. " seul") {
    as_of = "2024-06-18",
    facts = faits { ligne[1] },
    expect = {
      right = { cst_l425_1 = ligne[2], civi_706_3 = ligne[3] },
      alert = { infractions_connexes = ligne[4] },
    },
  }
end

scenario "3.1 : travail forcé et traite visés ensemble, plus rien à signaler" {
  as_of = "2024-06-18",
  facts = faits { "225-14-1", "225-4-1" },
  expect = {
    right = { cst_l425_1 = "open", civi_706_3 = "open" },
    alert = { infractions_connexes = "closed" },
  },
}

scenario "3.1 : infractions visées inconnues" {
  as_of = "2024-06-18",
  facts = { age = 24, plainte_deposee = true },
  expect = {
    alert = { infractions_connexes = "incomplete" },
    missing = { infractions_connexes = { "infraction_visee" } },
  },
}

scenario "3.1 : la veille de la loi de 2013" {
  as_of = "2013-08-06",
  facts = { infraction_visee = { "225-14-1" } },
  expect = { alert = { infractions_connexes = "not_applicable" } },
}

scenario "3.1 : le premier jour de la loi de 2013" {
  as_of = "2013-08-07",
  facts = { infraction_visee = { "225-14-1" } },
  expect = { alert = { infractions_connexes = "open" } },
}
