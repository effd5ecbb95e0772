language(1)

-- Screens: a positive one is shown with its notice, and opens nothing. Derived by hand.

local function cas(name, age, present, absent, expect, facts)
  local all_facts = facts or {}
  all_facts.age = age
  scenario(name) {
    as_of = "2024-06-01",
    facts = all_facts,
    present = present,
    absent = absent,
    expect = expect,
  }
end

cas("QYIT : un oui, positif ; parler à un spécialiste, rien n'est conclu", 20, { "qyit.03" }, {},
  {
    sufficient = false,
    dimensions = { ["ecran_qyit.adulte.resultat"] = "positive" },
    notices = { "screen_positive" },
  })

cas("QYIT positif devant un danger : il ne suffit pas, l'alerte ne dépend pas de lui", 20,
  { "qyit.01", "qyit.04" }, {},
  {
    sufficient = false,
    alert = { urgence_vitale = "open" },
    notices = { "screen_positive" },
  }, { danger_immediat = true })

cas("RAFT : un oui suffit au seuil, quoi que disent les autres réponses", 34,
  { "raft.01" }, { "raft.02", "raft.03", "raft.04" },
  {
    sufficient = false,
    dimensions = { ["ecran_raft.adulte.resultat"] = "positive" },
    notices = { "screen_positive" },
  })

cas("Six questions : un oui reste sous le seuil, et rien n'est exclu", 14, { "sscvt.01" },
  { "sscvt.02", "sscvt.03" },
  {
    sufficient = false,
    dimensions = { ["ecran_sscvt.mineur.resultat"] = "possible" },
  })

cas("Six questions : deux oui, positif ; l'enfant n'en est pas plus ni moins signalé", 14,
  { "sscvt.01", "sscvt.02" }, {},
  {
    sufficient = false,
    dimensions = { ["ecran_sscvt.mineur.resultat"] = "positive" },
    notices = { "screen_positive" },
    duty = { information_preoccupante = "incomplete", signalement_procureur_mineur = "incomplete" },
  })

cas("CSE-IT : nette préoccupation, notée par un professionnel formé", 15, { "cse_it.nette" }, {},
  {
    sufficient = false,
    dimensions = { ["ecran_cse_it.mineur.resultat"] = "positive" },
    notices = { "screen_positive" },
  })

cas("Une réponse à un questionnaire n'est pas un indice de l'OIT", 20,
  { "qyit.03", "oit.D5.01" }, {},
  {
    sufficient = false,
    dimensions = { ["oit_2009.adulte_travail.D5"] = "possible" },
  })
