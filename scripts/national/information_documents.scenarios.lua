language(1)

-- Who is handed which paper, in which language.

local function cas(nom, faits, attendu, jour, acteur)
  scenario(nom) {
    as_of = jour or "2024-06-18", actor = acteur or "police", facts = faits, expect = attendu,
  }
end

---------------------------------------------------------------- the two certificates

cas("Attestation de réflexion : motifs raisonnables, sans plainte ni souhait exprimé",
  { nationalite = "TIERS", motifs_raisonnables = true, plainte_deposee = false },
  { duty = { attestation_delai_reflexion = "open" } })

cas("Attestation de réflexion : aucun motif raisonnable",
  { nationalite = "TIERS", motifs_raisonnables = false },
  { duty = { attestation_delai_reflexion = "closed" } })

cas("Attestation de réflexion : motifs encore inconnus", { nationalite = "APATRIDE" },
  {
    duty = { attestation_delai_reflexion = "incomplete" },
    missing = { attestation_delai_reflexion = { "motifs_raisonnables" } },
  })

cas("Attestation de réflexion : Française, sans objet",
  { nationalite = "FR", motifs_raisonnables = true },
  { duty = { attestation_delai_reflexion = "not_applicable" } })

cas("Attestation de réflexion : Polynésie, droit du lieu non lu",
  { nationalite = "TIERS", motifs_raisonnables = true, departement = "987" },
  {
    duty = {
      attestation_delai_reflexion = "incomplete", information_droits_etranger = "incomplete",
      attestation_plainte_cooperation = "incomplete",
    },
    alert = { defaut_information_droits = "incomplete" },
  })

cas("Attestations : la veille du nouveau code",
  { nationalite = "TIERS", motifs_raisonnables = true, plainte_deposee = true },
  {
    duty = {
      attestation_delai_reflexion = "not_applicable",
      attestation_plainte_cooperation = "not_applicable",
    },
  }, "2021-04-30")

cas("Attestations : le premier jour du nouveau code",
  { nationalite = "TIERS", motifs_raisonnables = true, plainte_deposee = true },
  { duty = { attestation_delai_reflexion = "open", attestation_plainte_cooperation = "open" } },
  "2021-05-01")

for _, fait in ipairs { "plainte_deposee", "temoignage_procedure", "cooperation_enqueteurs" } do
  cas("Attestation pour la carte : il suffit de " .. fait,
    { age = 30, nationalite = "TIERS", infraction_visee = { "225-5" }, [fait] = true },
    { duty = { attestation_plainte_cooperation = "open" } })
end

cas("Attestation pour la carte : la coopération seule n'ouvre pas la carte",
  {
    age = 30, nationalite = "TIERS", motifs_raisonnables = true, infraction_visee = { "225-4-1" },
    plainte_deposee = false, temoignage_procedure = false, cooperation_enqueteurs = true,
    loi_penale_francaise_applicable = true, lien_rompu = true,
  },
  { duty = { attestation_plainte_cooperation = "open" }, right = { cst_l425_1 = "closed" } })

cas("Attestation pour la carte : ni plainte, ni témoignage, ni coopération",
  {
    nationalite = "TIERS", motifs_raisonnables = true, plainte_deposee = false,
    temoignage_procedure = false, cooperation_enqueteurs = false,
  },
  { duty = { attestation_plainte_cooperation = "closed" } })

cas("Attestation pour la carte : plainte pour une autre infraction",
  {
    nationalite = "TIERS", motifs_raisonnables = false, plainte_deposee = true,
    infraction_visee = { "225-13" },
  },
  { duty = { attestation_plainte_cooperation = "closed" } })

cas("Attestation pour la carte : plainte, qualification et motifs inconnus",
  { nationalite = "TIERS", plainte_deposee = true },
  {
    duty = { attestation_plainte_cooperation = "incomplete" },
    missing = { attestation_plainte_cooperation = { "infraction_visee", "motifs_raisonnables" } },
  })

cas("Attestation pour la carte : ce qu'elle a fait est inconnu",
  { nationalite = "TIERS", motifs_raisonnables = true },
  {
    duty = { attestation_plainte_cooperation = "incomplete" },
    missing = {
      attestation_plainte_cooperation = {
        "cooperation_enqueteurs", "plainte_deposee", "temoignage_procedure",
      },
    },
  })

---------------------------------------------------------------- leaflets

for _, langue in ipairs { "en", "es", "ro", "zh", "uk" } do
  cas("Notice des droits : langue " .. langue, { langue = langue, motifs_raisonnables = true },
    { measure = { documentation_victime_langues = "open" } })
end

cas("Notice des droits : langue sans notice", { langue = "yo", motifs_raisonnables = true },
  { measure = { documentation_victime_langues = "not_applicable" } })

cas("Notice des droits : langue inconnue", { plainte_deposee = true },
  {
    measure = { documentation_victime_langues = "incomplete" },
    missing = { documentation_victime_langues = { "langue" } },
  })

cas("Notice des droits : une plainte suffit", { langue = "es", plainte_deposee = true },
  { measure = { documentation_victime_langues = "open" } })

cas("Notice des droits : ni motifs ni plainte",
  { langue = "ro", motifs_raisonnables = false, plainte_deposee = false },
  { measure = { documentation_victime_langues = "closed" } })

cas("Notice des droits : la veille", { langue = "en", motifs_raisonnables = true },
  { measure = { documentation_victime_langues = "not_applicable" } }, "2024-06-17")

for _, langue in ipairs { "sq", "en", "ar", "bn", "prs", "fa", "ps", "ro", "ta" } do
  cas("Dépliant des personnes déplacées : langue " .. langue,
    { langue = langue, demandeur_asile = true }, { measure = { depliants_deplaces = "open" } })
end

cas("Dépliant des personnes déplacées : protection déjà obtenue",
  { langue = "ps", protection_internationale = true, demandeur_asile = false },
  { measure = { depliants_deplaces = "open" } })

cas("Dépliant des personnes déplacées : autre langue", { langue = "yo", demandeur_asile = true },
  { measure = { depliants_deplaces = "not_applicable" } })

cas("Dépliant des personnes déplacées : ni asile ni protection",
  { langue = "ar", demandeur_asile = false, protection_internationale = false },
  { measure = { depliants_deplaces = "closed" } })

cas("Dépliant des personnes déplacées : statut inconnu", { langue = "ar" },
  { measure = { depliants_deplaces = "incomplete" } })

cas("Dépliant des personnes déplacées : la veille", { langue = "ar", demandeur_asile = true },
  { measure = { depliants_deplaces = "not_applicable" } }, "2022-12-31")

cas("Dépliant des personnes déplacées : le premier jour", { langue = "ar", demandeur_asile = true },
  { measure = { depliants_deplaces = "open" } }, "2023-01-01")

---------------------------------------------------------------- French and Union victims

for _, nationalite in ipairs { "FR", "UE_EEE_CH" } do
  cas("Même identification : " .. nationalite,
    { nationalite = nationalite, motifs_raisonnables = true },
    {
      measure = { identification_ue_fr = "open" },
      right = { delai_reflexion_30j = "not_applicable", ada_l425_2 = "not_applicable" },
    })
end

cas("Même identification : rien n'est encore établi", { nationalite = "FR" },
  { measure = { identification_ue_fr = "open" } }, nil, "education")

cas("Même identification : ressortissante d'un pays tiers",
  { nationalite = "TIERS", motifs_raisonnables = true },
  { measure = { identification_ue_fr = "not_applicable" } })

cas("Même identification : nationalité inconnue", { motifs_raisonnables = true },
  { measure = { identification_ue_fr = "incomplete" } })

cas("Même identification : la veille", { nationalite = "FR", motifs_raisonnables = true },
  { measure = { identification_ue_fr = "not_applicable" } }, "2024-06-17")

cas("Travail sans autorisation, Nouvelle-Calédonie : droit du lieu non lu",
  { nationalite = "TIERS", emploi_sans_autorisation = true, departement = "988" },
  { duty = { information_salarie_sans_autorisation = "incomplete" } }, nil, "inspection_travail")

cas("Travail sans autorisation : la veille du nouveau code",
  { nationalite = "TIERS", emploi_sans_autorisation = true },
  { duty = { information_salarie_sans_autorisation = "not_applicable" } }, "2021-04-30",
  "inspection_travail")

cas("Travail sans autorisation : le premier jour du nouveau code",
  { nationalite = "TIERS", emploi_sans_autorisation = true },
  { duty = { information_salarie_sans_autorisation = "open" } }, "2021-05-01",
  "inspection_travail")

cas("Travail : employé avec autorisation",
  { nationalite = "TIERS", emploi_sans_autorisation = false },
  { duty = { information_salarie_sans_autorisation = "closed" } }, nil, "inspection_travail")
