language(1)

-- Asylum, Union citizens, nationals of Algeria.

local function cas(nom, faits, attendu, jour, acteur)
  scenario(nom) {
    as_of = jour or "2024-06-18", actor = acteur, facts = faits, expect = { right = attendu },
  }
end

---------------------------------------------------------------- asylum

for nom, faits in pairs {
  ["plainte"] = { plainte_deposee = true },
  ["exploitation dite"] = { exploitation = { "mendicite" } },
  ["prostitution"] = { prostitution = true },
} do
  faits.nationalite = "TIERS"
  cas("Asile : " .. nom, faits, { teh_asile = "open" })
end

cas("Asile : motifs raisonnables", { nationalite = "APATRIDE", motifs_raisonnables = true },
  { teh_asile = "open" }, nil, "police")

cas("Asile : mineure", { age = 15, nationalite = "TIERS", exploitation = { "sexuelle" } },
  { teh_asile = "open" })

cas("Asile : déjà protégée",
  { nationalite = "TIERS", prostitution = true, protection_internationale = true },
  { teh_asile = "closed" })

cas("Asile : nationalité inconnue", { prostitution = true }, { teh_asile = "incomplete" })
cas("Asile : ni motifs, ni plainte, ni prostitution : les autres formes restent inconnues",
  {
    nationalite = "TIERS", motifs_raisonnables = false, plainte_deposee = false,
    prostitution = false,
  },
  { teh_asile = "incomplete" }, nil, "police")
cas("Asile : rien de connu", { nationalite = "TIERS" }, { teh_asile = "incomplete" })
cas("Asile : Française", { nationalite = "FR", prostitution = true },
  { teh_asile = "not_applicable" })
cas("Asile : Polynésie", { nationalite = "TIERS", prostitution = true, departement = "987" },
  { teh_asile = "incomplete" })
cas("Asile : la veille du nouveau code", { nationalite = "TIERS", prostitution = true },
  { teh_asile = "not_applicable" }, "2021-04-30")
cas("Asile : le premier jour du nouveau code", { nationalite = "TIERS", prostitution = true },
  { teh_asile = "open" }, "2021-05-01")

---------------------------------------------------------------- Union

for _, ligne in ipairs {
  { "2006-07-23", "not_applicable" }, { "2006-07-24", "open" }, { "2021-04-30", "open" },
  { "2021-05-01", "open" },
} do
  cas("Union : citoyenne, le " .. ligne[1], { nationalite = "UE_EEE_CH" },
    { sejour_citoyen_ue = ligne[2] }, ligne[1])
end

for _, jour in ipairs { "2015-01-10", "2024-06-18" } do
  cas("Union : famille d'un citoyen, le " .. jour,
    { nationalite = "TIERS", membre_famille_ue = true }, { sejour_citoyen_ue = "open" }, jour)
  cas("Union : ni citoyenne ni famille, le " .. jour,
    { nationalite = "TIERS", membre_famille_ue = false },
    { sejour_citoyen_ue = "not_applicable" }, jour)
  cas("Union : lien de famille inconnu, le " .. jour, { nationalite = "TIERS" },
    { sejour_citoyen_ue = "incomplete" }, jour)
end

---------------------------------------------------------------- Algeria

local algerienne <const> = { age = 24, nationalite = "TIERS", accord_franco_algerien = true }

cas("Algérie : rien encore de fait", algerienne, { titre_victime_algerien = "incomplete" })

cas("Algérie : motifs raisonnables",
  { age = 24, nationalite = "TIERS", accord_franco_algerien = true, motifs_raisonnables = true },
  { titre_victime_algerien = "discretionary" }, nil, "police")

cas("Algérie : ni plainte, ni témoignage, ni parcours, ni motifs",
  {
    age = 24, nationalite = "TIERS", accord_franco_algerien = true, plainte_deposee = false,
    temoignage_procedure = false, autorisation_prefet_psp = false, motifs_raisonnables = false,
  },
  { titre_victime_algerien = "closed" }, nil, "police")

cas("Algérie : menace établie",
  {
    age = 24, nationalite = "TIERS", accord_franco_algerien = true, plainte_deposee = true,
    menace_ordre_public = true,
  },
  { titre_victime_algerien = "closed" }, nil, "prefecture")

cas("Algérie : mineure",
  { age = 16, nationalite = "TIERS", accord_franco_algerien = true, plainte_deposee = true },
  { titre_victime_algerien = "not_applicable" })

cas("Algérie : accord inconnu", { age = 24, nationalite = "TIERS", plainte_deposee = true },
  { titre_victime_algerien = "incomplete" })

for _, ligne in ipairs { { "2003-03-17", "not_applicable" }, { "2003-03-18", "discretionary" } } do
  cas("Algérie : le " .. ligne[1],
    { age = 24, nationalite = "TIERS", accord_franco_algerien = true, plainte_deposee = true },
    { titre_victime_algerien = ligne[2] }, ligne[1])
end
