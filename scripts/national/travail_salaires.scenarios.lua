language(1)

-- Wages and who else pays; the employer with immunity.

local function cas(nom, faits, regle, resultat, plus)
  local attendu = {
    right = { [regle] = resultat }, missing = plus and plus.missing,
    deadline = plus and plus.limite and { [regle] = plus.limite },
    services = plus and plus.services,
  }
  scenario(nom) {
    as_of = plus and plus.jour or "2024-06-01", actor = "association", facts = faits,
    expect = attendu,
  }
end
local function avec(base, plus, sans)
  local faits = {}
  for nom, valeur in pairs(base) do
    if nom ~= sans then faits[nom] = valeur end
  end
  for nom, valeur in pairs(plus or {}) do faits[nom] = valeur end
  return faits
end

-- For each rule: what opens it, each of its conditions false and unknown, its first day, and a
-- place whose law was not read.
local regles <const> = {
  {
    id = "salaires_l8252_2", premier = "2011-06-18", veille = "2011-06-17",
    base = { nationalite = "TIERS", emploi_sans_autorisation = true },
    conditions = { "emploi_sans_autorisation" }, ailleurs = true,
  },
  {
    id = "indemnite_travail_dissimule", premier = "2008-05-01", veille = "2008-04-30",
    base = { travail_dissimule = true, relation_travail_rompue = true },
    conditions = { "travail_dissimule", "relation_travail_rompue" }, ailleurs = true,
  },
  {
    id = "solidarite_donneur_ordre", premier = "2014-07-12", veille = "2014-07-11",
    base = {
      donneur_ordre = true, salaires_impayes = true, travail_dissimule = false,
      emploi_sans_autorisation = false, hebergement_indigne = false,
    },
    conditions = { "donneur_ordre", "salaires_impayes" }, ailleurs = true,
  },
  {
    id = "garantie_ags", premier = "2008-05-01", veille = "2008-04-30",
    base = {
      employeur_procedure_collective = true, salaires_impayes = true, travail_dissimule = false,
      emploi_sans_autorisation = false,
    },
    conditions = { "employeur_procedure_collective", "salaires_impayes" }, ailleurs = true,
  },
  {
    id = "employeur_immunite_droits", premier = "2011-02-11", veille = "2011-02-10",
    base = { employeur_immunite = true }, conditions = { "employeur_immunite" },
  },
}
for _, r in ipairs(regles) do
  cas(r.id .. " : ouvert", r.base, r.id, "open")
  cas(r.id .. " : sans titre ni plainte",
    avec(r.base, { sejour_regulier = false, plainte_deposee = false }), r.id, "open")
  for _, fait in ipairs(r.conditions) do
    cas(r.id .. " : non, " .. fait, avec(r.base, { [fait] = false }), r.id, "closed")
    cas(r.id .. " : à établir, " .. fait, avec(r.base, nil, fait), r.id, "incomplete",
      { missing = { [r.id] = { fait } } })
  end
  cas(r.id .. " : premier jour", r.base, r.id, "open", { jour = r.premier })
  cas(r.id .. " : la veille", r.base, r.id, "not_applicable", { jour = r.veille })
  if r.ailleurs then
    for _, lieu in ipairs { "986", "987", "988" } do
      cas(r.id .. " : loi du lieu non lue, " .. lieu, avec(r.base, { departement = lieu }), r.id,
        "incomplete")
    end
    cas(r.id .. " : La Réunion", avec(r.base, { departement = "974" }), r.id, "open")
  end
end

-- Each of the other reasons for which a principal or AGS pays.
for _, r in ipairs { regles[3], regles[4] } do
  local autres = { "travail_dissimule", "emploi_sans_autorisation" }
  if r.base.hebergement_indigne == false then autres[3] = "hebergement_indigne" end
  for _, fait in ipairs(autres) do
    cas(r.id .. " : motif, " .. fait,
      avec(r.base, { salaires_impayes = false, [fait] = true }), r.id, "open")
    cas(r.id .. " : motif inconnu, " .. fait, avec(r.base, { salaires_impayes = false }, fait),
      r.id, "incomplete")
  end
end

cas("Salaires : apatride", { nationalite = "APATRIDE", emploi_sans_autorisation = true },
  "salaires_l8252_2", "open", { services = { "prudhommes" } })
cas("Salaires : citoyen de l'Union, pas d'autorisation à avoir",
  { nationalite = "UE_EEE_CH", emploi_sans_autorisation = true }, "salaires_l8252_2",
  "not_applicable")
cas("Salaires : nationalité inconnue", { emploi_sans_autorisation = true }, "salaires_l8252_2",
  "incomplete")

-- The limits are shown and close nothing.
local fini <const> = avec(regles[1].base, { date_fin_emploi = "2021-06-01" })
cas("Salaires : dernier jour des trois ans", fini, "salaires_l8252_2", "open",
  { limite = "2024-06-01" })
cas("Salaires : trois ans passés, montrés, non fermés", fini, "salaires_l8252_2", "open",
  { jour = "2024-06-02", limite = "2024-06-01" })
local rompu <const> = avec(regles[2].base, { date_fin_emploi = "2023-06-01" })
cas("Travail dissimulé : dernier jour de l'année", rompu, "indemnite_travail_dissimule", "open",
  { limite = "2024-06-01" })
cas("Travail dissimulé : année passée, montrée, non fermée", rompu, "indemnite_travail_dissimule",
  "open", { jour = "2024-06-02", limite = "2024-06-01" })
