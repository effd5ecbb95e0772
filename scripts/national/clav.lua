language(1)

-- What every department's own script says alike: the local committee for victims (CLAV), and the
-- measures of a protocol for minors. `local clav = use "national.clav"`, then `clav.comite("93")`,
-- with its thematic groups where they are known, `clav.mineur("93.x", { ... })`, whose `delai` is
-- the time to act, and `clav.referent("93", { "x" })`. Departments differ by what they signed, not
-- by these words. What no text says (a working group, a number of days) is labelled "exemple".
--
-- Source: report, l.103-105. In each department a committee, chaired by the prefect and the
-- prosecutor, draws up the scheme and leads thematic groups ("operational since 2018": counted from
-- the last day of that year); since November 2022 committees for minors who are victims of
-- violence; several departments put the sexual exploitation of minors on their agenda. No case is
-- decided there: what goes to a committee is a difficulty, without a name.

local f = use "national.formules"

-- Who sits there, or brings a difficulty there. Nobody else is asked.
local professionnels <const> = {
  "association", "travailleur_social", "ase", "pjj", "procureur", "juge", "prefecture", "police",
  "gendarmerie",
}

-- `groupes`, optional: { { id =, fr =, en =, forme = a form of exploitation }, ... }
local function comite(code, groupes)
  local difficulte = code .. ".difficulte_coordination"
  fact(difficulte) {
    type = "boolean", kind = "event", of = "file", topic = "file",
    fr = "Une difficulté de coordination entre services est constatée",
    en = "A difficulty of coordination between services was found",
    askable_by = professionnels,
  }
  measure(code .. ".clav_groupe_thematique") {
    fr = "Porter la difficulté, sans nom, au groupe de travail du CLAV",
    en = "Bring the difficulty, without a name, to the CLAV's working group",
    authority = "préfet et procureur de la République",
    since = "2018-12-31",
    basis = { "CP(2024)05, point 1" },
    when = fact[difficulte],
    discretion = true,
    route = { to = code .. ".clav" },
    urgency = "routine",
    grade = "report",
    note = {
      fr = "Le comité coordonne les services ; aucune situation ne s'y décide.",
      en = "The committee coordinates services; no case is decided there.",
    },
  }
  -- "November 2022": the last day on which it must stand.
  measure(code .. ".clav_mineurs") {
    fr = "Demander que le CLAV consacré aux mineurs inscrive la question, sans nom",
    en = "Ask the CLAV for minors to put the question on its agenda, without a name",
    authority = "préfet et procureur de la République",
    since = "2022-11-30",
    basis = { "CP(2024)05, point 1" },
    concerns = fact.mineur,
    when = all { fact[difficulte], any { f.exploitation(), fact.prostitution } },
    discretion = true,
    for_children = true,
    route = { to = code .. ".clav" },
    urgency = "routine",
    grade = "report",
  }
  local mesures = { code .. ".clav_groupe_thematique", code .. ".clav_mineurs" }
  for _, groupe in ipairs(groupes or {}) do
    local id = code .. ".groupe_" .. groupe.id
    mesures[#mesures + 1] = id
    measure(id) {
      fr = groupe.fr, en = groupe.en,
      since = "2018-12-31",
      basis = { "CP(2024)05, point 1" },
      when = all { fact[difficulte], fact.exploitation:includes(groupe.forme) },
      discretion = true,
      route = { to = code .. ".clav" },
      urgency = "routine",
      grade = "report",
    }
  end
  service(code .. ".clav") {
    fr = "Comité local d'aide aux victimes (CLAV), présidé par le préfet et le procureur",
    en = "Local committee for victims (CLAV), chaired by the prefect and the prosecutor",
    territory = { code },
    kind = "autre",
    does = mesures,
    level = "departement",
    contact = {
      fr = "Par les services du préfet ou par le parquet, qui le président.",
      en = "Through the prefect's services or the prosecutor's, who chair it.",
    },
  }
end

-- Prosecutors' offices have a reference magistrate for trafficking (report, l.688). For children
-- alone: an adult decides herself whether a prosecutor hears of her.
local function referent(code, mesures)
  local fait = { "signalement_procureur_mineur" }
  for _, mesure in ipairs(mesures) do fait[#fait + 1] = code .. "." .. mesure end
  service(code .. ".referent_traite") {
    fr = "Magistrat référent traite du parquet",
    en = "The prosecutor's reference magistrate for trafficking",
    territory = { code },
    kind = "justice",
    does = fait,
    audience = { "mineur" },
    level = "departement",
    contact = {
      fr = "Par la permanence du parquet ; aucun nom de personne ne s'écrit ici.",
      en = "Through the prosecutor's duty line; no person's name is written here.",
    },
  }
end

-- A measure of a protocol for exploited minors. The national rule says where the protocol holds
-- (`t.protocole`); the department adds who does what. Nothing is asked of the child first.
local function mineur(id, t)
  local condition = available(t.protocole)
  if t.quand then condition = all { condition, t.quand } end
  measure(id) {
    fr = t.fr, en = t.en,
    authority = t.authority,
    since = t.since,
    basis = t.basis,
    concerns = fact.mineur,
    when = condition,
    for_children = true,
    never_requires = {
      "plainte_deposee", "souhaite_plainte", "accord_transmission", "disparition", "discernement",
    },
    route = t.to and { to = t.to } or nil,
    act_by = t.delai,
    urgency = t.urgency or "days",
    grade = "report",
    note = t.note,
  }
end

-- Said wherever a place is asked for.
local place <const> = {
  fr = "Une place demandée n'est pas une place promise. Le lieu n'est dit à personne.",
  en = "A place asked for is not a place promised. Where it is, is told to nobody.",
}

return { comite = comite, mineur = mineur, place = place, referent = referent }
