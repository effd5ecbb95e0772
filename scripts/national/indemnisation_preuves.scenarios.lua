language(1)

-- Inquiry and assets: each sign of an inquiry alone, none, and not known. The examination is in
-- sante.scenarios.lua.

local enquetes <const> = {
  "motifs_raisonnables", "plainte_deposee", "procedure_penale_en_cours",
}

local function cas(nom, faits, mesures, jour)
  scenario(nom) {
    as_of = jour or "2024-06-01", actor = "gendarmerie", facts = faits,
    expect = { measure = mesures },
  }
end

-- All of them false, save one that is true, or that nobody said.
local function un_seul(liste, fait, valeur)
  local faits = {}
  for _, nom in ipairs(liste) do faits[nom] = false end
  faits[fait] = valeur
  return faits
end

cas("Preuves : ni enquête ni plainte", un_seul(enquetes, "plainte_deposee", false),
  { enquete_patrimoniale = "closed", cote_patrimoniale = "closed" })
for _, fait in ipairs(enquetes) do
  cas("Preuves : enquête par " .. fait, un_seul(enquetes, fait, true),
    { enquete_patrimoniale = "open" })
  cas("Preuves : enquête inconnue, " .. fait, un_seul(enquetes, fait, nil),
    { enquete_patrimoniale = "incomplete" })
end

cas("Confiscation : procédure en cours", { procedure_penale_en_cours = true },
  { cote_patrimoniale = "open", confiscation_131_21 = "discretionary" })
cas("Confiscation : rien n'est connu", { age = 30 },
  { cote_patrimoniale = "incomplete", confiscation_131_21 = "incomplete" })
cas("Confiscation : condamnation, procédure finie",
  { procedure_penale_en_cours = false, condamnation_definitive = true },
  { cote_patrimoniale = "closed", confiscation_131_21 = "discretionary" })
cas("Confiscation : ni procédure ni condamnation",
  { procedure_penale_en_cours = false, condamnation_definitive = false },
  { confiscation_131_21 = "closed" })

cas("Preuves : la veille de la dépêche",
  { procedure_penale_en_cours = true, violence_physique = true },
  {
    enquete_patrimoniale = "not_applicable",
    cote_patrimoniale = "not_applicable", confiscation_131_21 = "discretionary",
  }, "2020-12-10")
cas("Preuves : le jour de la dépêche",
  { procedure_penale_en_cours = true, violence_physique = true },
  { enquete_patrimoniale = "open", cote_patrimoniale = "open" },
  "2020-12-11")
cas("Confiscation : la veille de la loi de 2007", { procedure_penale_en_cours = true },
  { confiscation_131_21 = "not_applicable" }, "2007-03-06")
cas("Confiscation : le jour de la loi de 2007", { procedure_penale_en_cours = true },
  { confiscation_131_21 = "discretionary" }, "2007-03-07")
