language(1)

-- Val-d'Oise: the association before the hearing. Expectations by short names.

local police <const> = { kind = "police", department = "95" }

local function cas(nom, faits, attendu, plus)
  plus = plus or {}
  scenario("Val-d'Oise : " .. nom) {
    as_of = plus.jour or "2024-07-01", actor = plus.acteur or police, facts = faits,
    present = plus.present,
    expect = {
      sufficient = plus.sufficient,
      measure = {
        ["95.contact_acpe"] = attendu.contact, ["95.acse_avant_audition"] = attendu.acse,
        ["95.solliciter_acpe"] = attendu.solliciter, acse_orientation = attendu.national,
      },
      duty = { signalement_procureur_mineur = attendu.signalement },
      right = { accompagnement_audition = attendu.accompagnement },
      deadline = plus.deadline, asks = plus.asks, not_asks = plus.not_asks,
      services = plus.services,
    },
  }
end

cas("mineure, audition prévue : l'ACPE avant, au plus tard ce jour-là",
  {
    age = 15, departement = "95", prostitution = true, ["95.audition_prevue"] = true,
    ["95.date_audition"] = "2024-07-04", plainte_deposee = false, langue = "ro",
  },
  { contact = "open", solliciter = "open", acse = "not_applicable", signalement = "open" },
  {
    sufficient = true, services = { "95.acpe" },
    deadline = { ["95.solliciter_acpe"] = "2024-07-04" },
  })

-- The hook's proposal stands beside: the answer is the same with it (language unknown).
for langue, attendu in pairs { inconnue = "proposals", ro = "not_proposals" } do
  scenario("Val-d'Oise : interprète avant l'audition, langue " .. langue) {
    as_of = "2024-07-01", actor = police,
    facts = {
      age = 15, departement = "95", prostitution = true, ["95.audition_prevue"] = true,
      langue = langue == "ro" and langue or nil,
    },
    expect = { [attendu] = { "langue" }, measure = { ["95.solliciter_acpe"] = "open" } },
  }
end
cas("mineure, audition prévue, langue inconnue",
  {
    age = 15, departement = "95", exploitation = { "sexuelle" }, ["95.audition_prevue"] = true,
  },
  { contact = "open", solliciter = "open" })

cas("mineure, audition inconnue : demandée, le contact n'attend pas",
  { age = 15, departement = "95", prostitution = true },
  { contact = "open", solliciter = "incomplete" }, { asks = { "95.audition_prevue" } })

cas("mineure, aucune audition prévue",
  { age = 15, departement = "95", prostitution = true, ["95.audition_prevue"] = false },
  { contact = "open", solliciter = "closed" })

cas("mineur, rien d'établi encore : rien n'est refusé", { age = 15, departement = "95" },
  { contact = "incomplete", solliciter = "incomplete" }, { sufficient = false })

-- The list of forms is open: another form named does not rule this one out.
cas("mineur exploité au travail, prostitution écartée",
  { age = 15, departement = "95", exploitation = { "travail" }, prostitution = false },
  { contact = "incomplete", signalement = "open" })

cas("majeure, indices suffisants, audition prévue : par l'entrée Ac.Sé",
  {
    age = 25, departement = "95", motifs_raisonnables = true, ["95.audition_prevue"] = true,
    ["95.date_audition"] = "2024-07-04",
  },
  { contact = "not_applicable", acse = "open", accompagnement = "open" },
  {
    sufficient = true, deadline = { ["95.acse_avant_audition"] = "2024-07-04" },
  })

cas("majeure, prostitution dite, audition prévue",
  { age = 25, departement = "95", prostitution = true, ["95.audition_prevue"] = true },
  { acse = "open" }, { sufficient = false })

cas("majeure, exploitation sexuelle dite, prostitution écartée",
  {
    age = 25, departement = "95", exploitation = { "sexuelle" }, prostitution = false,
    ["95.audition_prevue"] = true,
  },
  { acse = "open" })

cas("âge inconnu : rien n'est fermé",
  { departement = "95", prostitution = true, ["95.audition_prevue"] = true },
  { contact = "incomplete", solliciter = "incomplete", acse = "incomplete" })

cas("majeure, un seul indice : rien n'est refusé",
  { age = 25, departement = "95", ["95.audition_prevue"] = true },
  { acse = "incomplete" }, { sufficient = false, present = { "oit.D6.02" } })

cas("majeure, aucune audition prévue",
  { age = 25, departement = "95", prostitution = true, ["95.audition_prevue"] = false },
  { acse = "closed" })

cas("majeure, audition inconnue",
  { age = 25, departement = "95", prostitution = true }, { acse = "incomplete" })

-- Away from danger: the national entry, never a place of the department.
cas("majeure en danger sur place : le point d'entrée Ac.Sé",
  {
    age = 25, departement = "95", motifs_raisonnables = true, danger_local = true,
    eloignement_necessaire = true, accepte_eloignement = true,
  },
  { national = "open" }, { services = { "acse" } })

-- Elsewhere the layer is silent: its question is not asked, the national answer is whole.
cas("ailleurs, dans le Rhône : la question de l'audition n'est pas posée",
  { age = 15, departement = "69", prostitution = true }, { signalement = "open" },
  { acteur = { kind = "police", department = "69" }, not_asks = { "95.audition_prevue" } })

for _, c in ipairs { { "2024-06-17", "not_applicable" }, { "2024-06-18", "open" } } do
  cas("mineure, au " .. c[1],
    { age = 15, departement = "95", prostitution = true, ["95.audition_prevue"] = true },
    { contact = c[2], solliciter = c[2] }, { jour = c[1] })
  cas("majeure, au " .. c[1],
    { age = 25, departement = "95", prostitution = true, ["95.audition_prevue"] = true },
    { acse = c[2] }, { jour = c[1] })
end

local essais <const> = use "national.clav_essais"
essais.comite("95")
essais.silence("95", "69")
essais.groupe("95", "exploitation_sexuelle", "sexuelle", "travail")
essais.referent("95", "93")
