language(1)

-- The scenarios of `national.clav`, the same for every department that uses it: in the department's
-- scenarios, `local essais = use "national.clav_essais"`, then `essais.comite("93")` and
-- `essais.silence("93", "95")`.

local function comite(code)
  local difficulte = code .. ".difficulte_coordination"

  local function cas(nom, jour, faits, groupe, mineurs)
    faits.departement = code
    scenario("CLAV " .. code .. " : " .. nom) {
      as_of = jour, actor = { kind = "association", department = code }, facts = faits,
      expect = {
        measure = {
          [code .. ".clav_groupe_thematique"] = groupe, [code .. ".clav_mineurs"] = mineurs,
        },
        services = groupe == "discretionary" and { code .. ".clav" } or nil,
      },
    }
  end
  local function mineure() return { age = 15, [difficulte] = true, prostitution = true } end

  cas("difficulté, mineure prostituée", "2024-06-01", mineure(), "discretionary", "discretionary")
  cas("difficulté, mineur exploité", "2024-06-01",
    { age = 15, [difficulte] = true, exploitation = { "travail" }, prostitution = false },
    "discretionary", "discretionary")
  cas("difficulté, mineur, rien de plus", "2024-06-01",
    { age = 15, [difficulte] = true }, "discretionary", "incomplete")
  cas("difficulté, âge inconnu", "2024-06-01",
    { [difficulte] = true, prostitution = true }, "discretionary", "incomplete")
  cas("difficulté, majeure", "2024-06-01",
    { age = 25, [difficulte] = true, prostitution = true }, "discretionary", "not_applicable")
  cas("difficulté inconnue", "2024-06-01", { age = 15, prostitution = true },
    "incomplete", "incomplete")
  cas("aucune difficulté", "2024-06-01",
    { age = 15, [difficulte] = false, prostitution = true }, "closed", "closed")

  for _, c in ipairs {
    { "2018-12-30", "not_applicable", "not_applicable" },
    { "2018-12-31", "discretionary", "not_applicable" },
    { "2022-11-29", "discretionary", "not_applicable" },
    { "2022-11-30", "discretionary", "discretionary" },
  } do
    cas("au " .. c[1], c[1], mineure(), c[2], c[3])
  end
end

-- The department's question is asked there, and not in another department: its layer is silent.
local function silence(code, ailleurs)
  for _, c in ipairs { { code, "asks" }, { ailleurs, "not_asks" } } do
    scenario("CLAV " .. code .. " : la question, vue du " .. c[1]) {
      as_of = "2024-06-01", actor = { kind = "ase", department = c[1] },
      facts = { age = 14, departement = c[1], exploitation = { "mendicite" } },
      expect = { [c[2]] = { code .. ".difficulte_coordination" } },
    }
  end
end

-- A working group of one form: `groupe("93", "exploitation_sexuelle", "sexuelle", "travail")`. The
-- list of forms is open: another form named leaves this one to be asked.
local function groupe(code, id, forme, autre)
  local difficulte = code .. ".difficulte_coordination"
  for _, c in ipairs {
    { { forme }, true, "discretionary" }, { { forme }, false, "closed" },
    { { autre }, true, "incomplete" }, { nil, true, "incomplete" }, { { forme }, nil, "incomplete" },
  } do
    scenario("CLAV " .. code .. ", groupe " .. id .. " : forme " .. (c[1] and c[1][1] or "inconnue")
      .. ", difficulté " .. tostring(c[2])) {
      as_of = "2024-06-01", actor = { kind = "association", department = code },
      facts = { age = 30, departement = code, exploitation = c[1], [difficulte] = c[2] },
      expect = { measure = { [code .. ".groupe_" .. id] = c[3] } },
    }
  end
end

-- The reference magistrate is for children, in his own department, and never for an adult.
local function referent(code, ailleurs)
  for _, c in ipairs {
    { code, 15, "services" }, { code, 30, "not_services" }, { ailleurs, 15, "not_services" },
  } do
    scenario("Référent traite " .. code .. " : à " .. c[2] .. " ans, dans le " .. c[1]) {
      as_of = "2024-06-01", actor = { kind = "ase", department = c[1] },
      facts = { age = c[2], departement = c[1], exploitation = { "sexuelle" } },
      expect = { [c[3]] = { code .. ".referent_traite" } },
    }
  end
end

return { comite = comite, silence = silence, groupe = groupe, referent = referent }
