language(1)

-- Two days of 2016 that several themes share: the law of 13 April 2016, in force on the 15th (the
-- version list of CASF L.121-9 says so, law.md, section 4), and the decree that amended R.316-2 on
-- 1 November. On either side the answer is there; only its text and its grade change.

local reflexion <const> = {
  age = 30, nationalite = "TIERS", motifs_raisonnables = true, souhaite_delai_reflexion = true,
  danger = true,
}

for _, jour in ipairs { "2016-10-31", "2016-11-01", "2021-04-30", "2021-05-01" } do
  scenario("Décret de 2016 : rien ne s'interrompt, " .. jour) {
    as_of = jour, actor = "police", facts = reflexion,
    expect = {
      right = {
        delai_reflexion_30j = "open", droits_pendant_reflexion = "open",
        soins_pendant_reflexion = "open", protection_police_danger = "open",
      },
      alert = { eloignement_suspendu_reflexion = "open" },
    },
  }
end

local plainte <const> = {
  age = 30, nationalite = "TIERS", plainte_deposee = true, infraction_visee = { "225-4-1" },
  faits_sur_territoire_national = true, lien_rompu = true,
}

for _, cas in ipairs {
  { "2016-04-14", "discretionary", "not_applicable" }, { "2016-04-15", "open", "open" },
} do
  scenario("Loi du 13 avril 2016 : en vigueur le 15, au " .. cas[1]) {
    as_of = cas[1], facts = plainte,
    expect = { right = { cst_l425_1 = cas[2], civi_706_3 = cas[3] } },
  }
end
