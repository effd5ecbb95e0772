language(1)

-- Duties to inform: who owes what to whom, before any complaint.

local function cas(nom, acteur, faits, attendu, jour)
  scenario(nom) {
    as_of = jour or "2024-06-01", actor = acteur, facts = faits, expect = attendu,
  }
end

cas("Motifs raisonnables, personne étrangère : les deux informations sont dues", "police",
  { nationalite = "TIERS", motifs_raisonnables = true },
  {
    duty = { information_droits_etranger = "open", information_droits_victime = "open" },
    alert = { defaut_information_droits = "incomplete" },
  })

cas("Aucun motif raisonnable établi", "police",
  { nationalite = "TIERS", motifs_raisonnables = false, plainte_deposee = false },
  {
    duty = { information_droits_etranger = "closed", information_droits_victime = "closed" },
    alert = { defaut_information_droits = "closed" },
  })

-- Established by police, gendarmerie or the host (law.md, 10.9).
cas("Motifs raisonnables dits par une association : encore à établir", "association",
  { nationalite = "TIERS", motifs_raisonnables = true },
  {
    duty = { information_droits_etranger = "incomplete" },
    missing = { information_droits_etranger = { "motifs_raisonnables" } },
  })

cas("Information donnée dans une langue qu'elle ne comprend pas", "police",
  {
    nationalite = "TIERS", motifs_raisonnables = true, information_droits_donnee = true,
    langue_comprise = false,
  },
  { alert = { defaut_information_droits = "open" } })

cas("Information donnée et comprise", "police",
  {
    nationalite = "TIERS", motifs_raisonnables = true, information_droits_donnee = true,
    langue_comprise = true,
  },
  { alert = { defaut_information_droits = "closed" } })

cas("Plainte d'une Française : information de toute victime", "gendarmerie",
  { nationalite = "FR", plainte_deposee = true },
  {
    duty = {
      information_droits_victime = "open", information_droits_etranger = "not_applicable",
    },
    alert = { defaut_information_droits = "not_applicable" },
  })

cas("Nationalité inconnue : la demander", "police", { motifs_raisonnables = true },
  {
    duty = { information_droits_etranger = "incomplete" },
    missing = { information_droits_etranger = { "nationalite" } },
  })

cas("Salarié étranger employé sans autorisation : document de l'agent de contrôle",
  "inspection_travail", { nationalite = "TIERS", emploi_sans_autorisation = true },
  { duty = { information_salarie_sans_autorisation = "open" } })

cas("Citoyen de l'Union : il n'a pas besoin d'autorisation", "inspection_travail",
  { nationalite = "UE_EEE_CH" },
  { duty = { information_salarie_sans_autorisation = "not_applicable" } })

cas("Information de toute victime : la veille de l'article 10-2", "police",
  { motifs_raisonnables = true }, { duty = { information_droits_victime = "not_applicable" } },
  "2015-11-14")

cas("Information de toute victime : premier jour de l'article 10-2", "police",
  { motifs_raisonnables = true }, { duty = { information_droits_victime = "open" } },
  "2015-11-15")

for jour, resultat in pairs { ["2007-09-14"] = "not_applicable", ["2007-09-15"] = "open" } do
  cas("Information des droits : le " .. jour, "police",
    { nationalite = "TIERS", motifs_raisonnables = true, information_droits_donnee = false },
    {
      duty = { information_droits_etranger = resultat },
      alert = { defaut_information_droits = resultat },
    },
    jour)
end

for _, jour in ipairs { "2018-01-10", "2024-06-18" } do
  cas("Information des droits : sans motif raisonnable, le " .. jour, "gendarmerie",
    { nationalite = "TIERS", motifs_raisonnables = false },
    { duty = { information_droits_etranger = "closed" } }, jour)
  cas("Information des droits : motifs inconnus, le " .. jour, "gendarmerie",
    { nationalite = "TIERS" }, { duty = { information_droits_etranger = "incomplete" } }, jour)
  cas("Information des droits : citoyenne de l'Union, le " .. jour, "gendarmerie",
    { nationalite = "UE_EEE_CH", motifs_raisonnables = true },
    { duty = { information_droits_etranger = "not_applicable" } }, jour)
  cas("Information des droits : Polynésie, le " .. jour, "gendarmerie",
    { nationalite = "TIERS", motifs_raisonnables = true, departement = "987" },
    { duty = { information_droits_etranger = "incomplete" } }, jour)
end

cas("Information de toute victime : ni motifs ni plainte ne sont connus", "police",
  { nationalite = "FR" }, { duty = { information_droits_victime = "incomplete" } })

cas("Travail : autorisation inconnue", "inspection_travail", { nationalite = "TIERS" },
  { duty = { information_salarie_sans_autorisation = "incomplete" } })
