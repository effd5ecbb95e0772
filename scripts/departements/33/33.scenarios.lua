language(1)

-- The department's own answers, and what they leave untouched in the national ones.

-- One strong and one medium sign of exploitation: enough for a child, where no means is needed.
-- The prostitution of the minor is not known: it is asked, and nothing is closed.
scenario "Mineure, indices suffisants, aucune plainte" {
  as_of = "2024-06-01",
  actor = { kind = "association", department = "33" },
  facts = {
    age = 16, nationalite = "TIERS", departement = "33", exploitation = { "travail" },
    plainte_deposee = false, temoignage_procedure = false,
  },
  present = { "oit.D4.01", "oit.D4.09" },
  expect = {
    sufficient = true,
    right = {
      cst_l425_1 = "not_applicable", mineur_prostitution_repute_danger = "incomplete",
    },
    duty = { signalement_procureur_mineur = "open" },
    measure = { ["33.contact_ruelle"] = "open" },
    services = { "33.ruelle" },
    asks = { "prostitution" },
  },
}

scenario "Majeure, motifs raisonnables : contact proposé" {
  as_of = "2024-06-01",
  actor = { kind = "gendarmerie", department = "33" },
  facts = { age = 26, departement = "33", motifs_raisonnables = true },
  expect = {
    measure = { ["33.contact_ruelle"] = "open" },
    services = { "33.ruelle" },
    deadline = { ["33.contact_ruelle"] = "2024-06-02" },
  },
}

scenario "Mineur, aucun indice encore : le contact est proposé" {
  as_of = "2024-06-01",
  actor = { kind = "education", department = "33" },
  facts = { age = 14, departement = "33" },
  expect = { measure = { ["33.contact_ruelle"] = "open" } },
}

-- "Not yet" is no "no".
scenario "Majeur, un seul indice : rien n'est refusé" {
  as_of = "2024-06-01",
  actor = { kind = "inspection_travail", department = "33" },
  facts = { age = 35, departement = "33" },
  present = { "33.vendanges_01" },
  expect = {
    sufficient = false,
    measure = { ["33.contact_ruelle"] = "incomplete" },
  },
}

-- The local sign is the third medium one: it helps the national dimension (ILO: three medium).
scenario "L'indice local complète la dimension nationale" {
  as_of = "2024-06-01",
  actor = { kind = "inspection_travail", department = "33" },
  facts = { age = 35, departement = "33", exploitation = { "travail" } },
  present = { "33.vendanges_01", "oit.D4.02", "oit.D4.04" },
  expect = { dimensions = { ["oit_2009.adulte_travail.D4"] = "positive" } },
}

scenario "Sans l'indice local, la dimension n'est pas atteinte, mais possible" {
  as_of = "2024-06-01",
  actor = { kind = "inspection_travail", department = "33" },
  facts = { age = 35, departement = "33", exploitation = { "travail" } },
  present = { "oit.D4.02", "oit.D4.04" },
  expect = { dimensions = { ["oit_2009.adulte_travail.D4"] = "possible" } },
}

-- Ruelle's support, measure by measure. Expectations by short names. The actor is a gendarme:
-- reasonable grounds are not an association's to establish.
local function ruelle(nom, faits, mesures, plus)
  plus = plus or {}
  local attendu = {
    measure = {}, sufficient = plus.sufficient, asks = plus.asks, not_asks = plus.not_asks,
    missing = plus.missing, services = plus.services, right = plus.right,
  }
  for id, resultat in pairs(mesures) do attendu.measure["33." .. id] = resultat end
  for id, resultat in pairs(plus.national or {}) do attendu.measure[id] = resultat end
  scenario("Ruelle : " .. nom) {
    as_of = plus.jour or "2024-06-01",
    actor = plus.acteur or { kind = "gendarmerie", department = "33" },
    facts = faits, present = plus.present, expect = attendu,
  }
end

ruelle("majeure, indices suffisants, sans abri sûr",
  {
    age = 24, departement = "33", motifs_raisonnables = true, sans_abri_sur = true,
    danger_local = false, souhaite_plainte = false,
  },
  { mise_a_l_abri_ruelle = "open", vers_la_plainte = "closed", droits_et_soutien = "open" },
  { sufficient = true, services = { "33.ruelle" } })

ruelle("mineure non accompagnée, exploitation dite, aucune plainte",
  {
    age = 16, mna = true, departement = "33", exploitation = { "sexuelle" },
    sans_abri_sur = true, danger_local = false, plainte_deposee = false,
  },
  { contact_ruelle = "open", mise_a_l_abri_ruelle = "open", droits_et_soutien = "open" })

ruelle("danger sur place : pas d'abri en Gironde, l'entrée Ac.Sé",
  {
    age = 24, departement = "33", motifs_raisonnables = true, sans_abri_sur = true,
    danger_local = true, eloignement_necessaire = true, accepte_eloignement = true,
  },
  { mise_a_l_abri_ruelle = "closed" },
  { national = { acse_orientation = "open" }, services = { "acse" } })

ruelle("danger sur place, mineure : le réseau Satouk",
  {
    age = 16, departement = "33", exploitation = { "sexuelle" }, sans_abri_sur = true,
    danger_local = true, eloignement_necessaire = true,
  },
  { mise_a_l_abri_ruelle = "closed" },
  { national = { satouk_orientation = "open" }, services = { "satouk" } })

-- Ruelle stays in the list for its support, and is said to act where the danger is.
scenario "Ruelle : danger en Gironde, l'entrée nationale est aussi là, aucune place promise" {
  as_of = "2024-06-01", actor = { kind = "gendarmerie", department = "33" },
  facts = {
    age = 24, departement = "33", motifs_raisonnables = true, danger_local = true,
    eloignement_necessaire = true, accepte_eloignement = true,
  },
  expect = {
    services = { "acse", "33.ruelle" }, not_services = { "satouk" },
    notices = { "place_not_promised" },
  },
}

-- What the host says of places: a full service stays in the list, and that all are full is said.
for places, avis in pairs { [0] = "notices", [2] = "not_notices" } do
  scenario("Ruelle et Ac.Sé, " .. places .. " place dite par l'hôte") {
    as_of = "2024-06-01", actor = { kind = "gendarmerie", department = "33" },
    places = { acse = places, ["33.ruelle"] = places },
    facts = {
      age = 24, departement = "33", motifs_raisonnables = true, danger_local = true,
      eloignement_necessaire = true, accepte_eloignement = true,
    },
    expect = {
      services = { "acse", "33.ruelle" }, [avis] = { "services_full" },
      measure = { acse_orientation = "open" },
    },
  }
end

-- Two departments, one case: each answers for itself.
scenario "Deux départements : vue en Gironde, puis dans le Val-d'Oise" {
  as_of = "2024-07-01",
  signals = {
    {
      id = "a", date = "2024-06-01", actor = { kind = "association", department = "33" },
      facts = { age = 15, prostitution = true },
    },
    { id = "b", actor = { kind = "police", department = "95" }, facts = { langue = "fr" } },
  },
  expect = {
    measure = { ["33.contact_ruelle"] = "open", ["95.contact_acpe"] = "open" },
    services = { "33.ruelle", "95.acpe" }, silent = { "75", "93" },
  },
}

scenario "Certificat médical : la question du protocole, et pas quand le certificat est là" {
  as_of = "2024-06-01", actor = { kind = "association", department = "33" },
  facts = { age = 30, departement = "33" }, present = { "oit.D5.04" },
  expect = { proposals = { "33.certificat_medical" } },
}
scenario "Certificat médical déjà là : rien n'est proposé" {
  as_of = "2024-06-01", actor = { kind = "association", department = "33" },
  facts = { age = 30, departement = "33", ["33.certificat_medical"] = true },
  present = { "oit.D5.04" },
  expect = { not_proposals = { "33.certificat_medical" } },
}

ruelle("danger sur place inconnu : il est demandé d'abord",
  { age = 24, departement = "33", motifs_raisonnables = true, sans_abri_sur = true },
  { mise_a_l_abri_ruelle = "incomplete" },
  { missing = { ["33.mise_a_l_abri_ruelle"] = { "danger_local" } }, asks = { "danger_local" } })

ruelle("abri sûr, inconnu puis présent",
  { age = 24, departement = "33", motifs_raisonnables = true, danger_local = false },
  { mise_a_l_abri_ruelle = "incomplete" })
ruelle("elle a un abri sûr",
  {
    age = 24, departement = "33", motifs_raisonnables = true, danger_local = false,
    sans_abri_sur = false,
  },
  { mise_a_l_abri_ruelle = "closed" })

ruelle("plainte souhaitée",
  { age = 24, departement = "33", motifs_raisonnables = true, souhaite_plainte = true },
  { vers_la_plainte = "open" })
ruelle("souhait inconnu",
  { age = 24, departement = "33", motifs_raisonnables = true }, { vers_la_plainte = "incomplete" })

ruelle("rien d'établi encore : rien n'est refusé",
  { age = 24, departement = "33", sans_abri_sur = true, danger_local = false,
    souhaite_plainte = true },
  {
    contact_ruelle = "incomplete", mise_a_l_abri_ruelle = "incomplete",
    vers_la_plainte = "incomplete", droits_et_soutien = "incomplete",
  },
  { sufficient = false })

-- No grounds yet is no refusal: the rest may still come.
ruelle("motifs non établis, rien n'est refusé",
  {
    age = 24, departement = "33", motifs_raisonnables = false, sans_abri_sur = true,
    danger_local = false, souhaite_plainte = true,
  },
  {
    contact_ruelle = "incomplete", mise_a_l_abri_ruelle = "incomplete",
    vers_la_plainte = "incomplete", droits_et_soutien = "incomplete",
  })

for _, c in ipairs { { true, "open" }, { false, "closed" } } do
  ruelle("ligne pour les jeunes, risque dit : " .. tostring(c[1]),
    { age = 17, departement = "33", ["33.risque_prostitution"] = c[1] },
    { ligne_jeunes = c[2] })
end

ruelle("ligne pour les jeunes, risque inconnu : demandé à qui peut le voir",
  { age = 17, departement = "33" }, { ligne_jeunes = "incomplete" },
  { asks = { "33.risque_prostitution" } })

ruelle("ailleurs, dans les Landes : la couche se tait",
  { age = 17, departement = "40", exploitation = { "sexuelle" } }, {},
  {
    acteur = { kind = "association", department = "40" },
    not_asks = { "33.risque_prostitution", "33.difficulte_coordination" },
    national = { accompagnement_association_specialisee = "open" },
  })

for _, c in ipairs { { "2020-12-31", "not_applicable" }, { "2021-01-01", "open" } } do
  ruelle("période du rapport, au " .. c[1],
    {
      age = 24, departement = "33", motifs_raisonnables = true, sans_abri_sur = true,
      danger_local = false, souhaite_plainte = true, ["33.risque_prostitution"] = true,
    },
    {
      contact_ruelle = c[2], mise_a_l_abri_ruelle = c[2], vers_la_plainte = c[2],
      droits_et_soutien = c[2], ligne_jeunes = c[2],
    },
    { jour = c[1] })
end

for _, c in ipairs {
  { { "travail" }, true, "discretionary" }, { { "travail" }, false, "closed" },
  { { "sexuelle" }, true, "incomplete" }, { nil, true, "incomplete" },
  { { "travail" }, nil, "incomplete" },
} do
  local formes = c[1] and c[1][1] or "inconnue"
  ruelle("groupe du CLAV (exemple), forme " .. formes .. ", difficulté " .. tostring(c[2]),
    {
      age = 30, departement = "33", exploitation = c[1], ["33.difficulte_coordination"] = c[2],
    },
    { groupe_travail = c[3] })
end

local essais <const> = use "national.clav_essais"
essais.comite("33")
essais.silence("33", "40")
essais.referent("33", "40")
