language(1)

-- Seine-Saint-Denis: the protocols of the Bobigny court for child victims of trafficking, and
-- against the prostitution of minors. The report (l.686) says only that the ministry published them
-- as good practice in December 2023: neither their date nor their content was read, and nothing is
-- promised in their name. Nor was the department's scheme read.

local clav = use "national.clav"

department "93" {
  fr = "Seine-Saint-Denis", en = "Seine-Saint-Denis",
  scheme = "Schéma départemental d'aide aux victimes (non lu)",
}

-- ILLUSTRATION: the working group. No scheme of the department was read.
clav.comite("93", {
  {
    id = "exploitation_sexuelle", forme = "sexuelle",
    fr = "Porter la difficulté, sans nom, au groupe « exploitation sexuelle » (exemple)",
    en = "Bring the difficulty, without a name, to the group on sexual exploitation (example)",
  },
})

local base <const> = {
  "Protocoles du tribunal judiciaire de Bobigny (publiés en décembre 2023)",
  "CP(2024)05, point 7.b",
}

local non_lu <const> = {
  fr = "Contenu non lu : demander au parquet de Bobigny ce que le protocole prévoit.",
  en = "Content not read: ask the Bobigny prosecutor what the protocol provides.",
}

clav.mineur("93.prise_en_charge_traite", {
  fr = "Demander la prise en charge spécifique prévue à Bobigny pour les mineurs victimes",
  en = "Ask for the specific protection that Bobigny provides for child victims",
  authority = "procureur de la République de Bobigny",
  since = "2023-12-31",
  basis = base,
  protocole = "protocole_bobigny",
  to = "parquet",
  urgency = "now",
  delai = days(2):from "as_of",       -- an example, and said to be one
  note = {
    fr = non_lu.fr .. " Délai de deux jours : exemple.",
    en = non_lu.en .. " Two days: an example.",
  },
})

clav.mineur("93.prostitution_mineurs", {
  fr = "Citer aussi le protocole de Bobigny contre la prostitution des mineurs",
  en = "Also name Bobigny's protocol against the prostitution of minors",
  authority = "procureur de la République de Bobigny",
  since = "2023-12-31",
  basis = base,
  protocole = "protocole_bobigny",
  quand = any { fact.prostitution, fact.exploitation:includes "sexuelle" },
  to = "parquet",
  note = non_lu,
})

clav.referent("93", { "prise_en_charge_traite", "prostitution_mineurs" })
