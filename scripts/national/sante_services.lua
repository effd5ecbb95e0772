language(1)

-- Where health measures are had: kinds of places, never one with an address. A department names its
-- own; what serves a region is looked for from the department too.

local function lieu(id, fr, en, fait, level, plus)
  service(id) {
    fr = fr, en = en,
    territory = "national",
    kind = "hopital",
    does = fait,
    level = level,
    audience = plus and plus.audience,
  }
end

lieu("pass_hopital", "Permanence d'accès aux soins de santé (PASS) de l'hôpital",
  "Hospital access desk (PASS)",
  { "pass", "rdv_sante_migrant", "soins_urgents" }, "departement")

lieu("equipe_mobile_ars_region", "Équipe mobile de l'agence régionale de santé",
  "Mobile team of the regional health agency", { "equipe_mobile_ars" }, "departement")

lieu("empp_secteur", "Équipe mobile psychiatrie précarité du secteur",
  "Mobile psychiatry team of the area", { "empp" }, "departement")

lieu("maisons_des_femmes", "Maison des femmes adossée à un hôpital",
  "Women's centre attached to a hospital", { "maison_des_femmes" }, "departement")

lieu("crp_region", "Centre régional du psychotraumatisme", "Regional psychotrauma centre",
  { "crp" }, "departement")

lieu("etablissement_sante", "Établissement de santé : interprète à demander",
  "Hospital: ask for an interpreter", { "interpretariat_sante" }, "departement")

lieu("unite_medico_judiciaire", "Unité médico-judiciaire, sur réquisition",
  "Forensic medical unit, on judicial request", { "examen_medical_judiciaire" }, "departement")
