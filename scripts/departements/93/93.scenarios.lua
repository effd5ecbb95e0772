language(1)

-- Seine-Saint-Denis: two protocols of the Bobigny court, of which only the existence was read.

local ase <const> = { kind = "ase", department = "93" }

local function cas(nom, faits, traite, prostitution, plus)
  scenario("Bobigny : " .. nom) {
    as_of = plus and plus.jour or "2024-06-01", actor = ase, facts = faits,
    present = plus and plus.present,
    expect = {
      sufficient = plus and plus.sufficient,
      measure = {
        ["93.prise_en_charge_traite"] = traite, ["93.prostitution_mineurs"] = prostitution,
        depeche_2021_02_08 = plus and plus.generique,
      },
      right = plus and plus.right, asks = plus and plus.asks, missing = plus and plus.missing,
      services = plus and plus.services,
    },
  }
end

cas("mineure prostituée : suffit par soi, les deux protocoles",
  { age = 15, departement = "93", prostitution = true, plainte_deposee = false }, "open", "open",
  {
    sufficient = true, right = { mineur_prostitution_repute_danger = "open" },
    services = { "parquet" },
  })

cas("exploitation sexuelle dite : les deux protocoles",
  { age = 15, departement = "93", prostitution = false, exploitation = { "sexuelle" } },
  "open", "open")

cas("exploitation par le travail, prostitution inconnue : elle est demandée",
  { age = 15, departement = "93", exploitation = { "travail" } }, "open", "incomplete",
  { asks = { "prostitution" } })

cas("aucun indice encore : rien n'est refusé", { age = 15, departement = "93" },
  "incomplete", "incomplete", { sufficient = false })

cas("enfant et faits dans le Val-d'Oise, les protocoles se taisent",
  {
    age = 15, departement = "95", departement_faits = "95", ressort_tribunal = "autre",
    prostitution = true,
  },
  "closed", "closed", { generique = "open" })

cas("lieu inconnu : il est demandé, le dispositif générique n'attend pas",
  { age = 15, prostitution = true }, "incomplete", "incomplete",
  { generique = "open", asks = { "departement" } })

-- A department that has no script: the national answer, and no word of a failure.
scenario "Faits et enfant dans un département sans script : la réponse nationale" {
  as_of = "2024-06-01", actor = { kind = "ase", department = "44" },
  facts = { age = 15, departement = "44", departement_faits = "44", prostitution = true },
  expect = {
    measure = { depeche_2021_02_08 = "open" },
    duty = { signalement_procureur_mineur = "open" },
    silent = { "13", "33", "75", "93", "95" }, services = { "parquet", "crip" },
    not_notices = { "layer_unavailable", "no_service" },
  },
}

cas("majeure", { age = 30, departement = "93", prostitution = true },
  "not_applicable", "not_applicable")

for _, c in ipairs { { "2023-12-30", "not_applicable" }, { "2023-12-31", "open" } } do
  cas("publication, au " .. c[1], { age = 15, departement = "93", prostitution = true },
    c[2], c[2], { jour = c[1] })
end

local essais <const> = use "national.clav_essais"
essais.comite("93")
essais.silence("93", "95")
essais.groupe("93", "exploitation_sexuelle", "sexuelle", "travail")
essais.referent("93", "95")
