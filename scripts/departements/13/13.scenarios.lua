language(1)

-- Bouches-du-Rhône: the protocol is that of one court of the department.

local association <const> = { kind = "association", department = "13" }

local function cas(nom, faits, attendu, plus)
  scenario("Marseille : " .. nom) {
    as_of = plus and plus.jour or "2024-06-01", actor = association, facts = faits,
    present = plus and plus.present,
    expect = {
      sufficient = plus and plus.sufficient,
      measure = {
        ["13.reperer_signaler"] = attendu, ["13.enquete_et_protection"] = attendu,
        depeche_2021_02_08 = plus and plus.generique,
        satouk_orientation = plus and plus.satouk,
      },
      missing = plus and plus.missing, asks = plus and plus.asks, services = plus and plus.services,
    },
  }
end

cas("mineure, indices suffisants",
  {
    age = 16, departement = "13", ressort_tribunal = "marseille", exploitation = { "sexuelle" },
    eloignement_necessaire = true, plainte_deposee = false,
  },
  "open",
  {
    sufficient = true, present = { "oit.D5.01", "oit.D5.04" }, satouk = "open",
    services = { "parquet", "satouk" },
  })

cas("mineure, rien d'établi encore : rien n'est refusé",
  { age = 16, departement = "13", ressort_tribunal = "marseille" }, "incomplete",
  { sufficient = false })

cas("tribunal inconnu : il est demandé, le dispositif générique n'attend pas",
  { age = 16, departement = "13", exploitation = { "travail" } }, "incomplete",
  {
    generique = "open", asks = { "ressort_tribunal" },
    missing = { ["13.reperer_signaler"] = { "ressort_tribunal" } },
  })

cas("tribunal d'Aix ou de Tarascon, le protocole se tait",
  { age = 16, departement = "13", ressort_tribunal = "autre", exploitation = { "travail" } },
  "closed", { generique = "open" })

cas("enfant et faits en Gironde, le protocole se tait",
  {
    age = 16, departement = "33", departement_faits = "33", ressort_tribunal = "autre",
    exploitation = { "travail" },
  },
  "closed", { generique = "open" })

-- The facts give the court its competence, wherever the child is now.
scenario "Marseille : faits dans le ressort, enfant en Gironde" {
  as_of = "2024-06-01", actor = { kind = "ase", department = "33" },
  facts = {
    age = 16, departement = "33", departement_faits = "13", ressort_tribunal = "marseille",
    exploitation = { "sexuelle" },
  },
  expect = {
    measure = { ["13.reperer_signaler"] = "open", ["33.contact_ruelle"] = "open" },
    services = { "parquet", "33.ruelle" }, silent = { "75", "93" },
  },
}

cas("majeur, le protocole est pour les mineurs",
  { age = 30, departement = "13", ressort_tribunal = "marseille", exploitation = { "travail" } },
  "not_applicable")

for _, c in ipairs { { "2021-12-30", "not_applicable" }, { "2021-12-31", "open" } } do
  cas("protocole, au " .. c[1],
    { age = 16, departement = "13", ressort_tribunal = "marseille", exploitation = { "travail" } },
    c[2], { jour = c[1] })
end

local essais <const> = use "national.clav_essais"
essais.comite("13")
essais.silence("13", "33")
essais.groupe("13", "delits_contraints", "delits_contraints", "travail")
essais.referent("13", "33")
