language(1)

-- The offer of a contact, sign by sign: what a score does not show yet closes nothing.

local c = use "national.cas_couverture"

local contact <const> = { measure = "33.contact_ruelle" }
c.un(contact, { "2024-06-01" }, {},
  {
    { nom = "minorité", vrai = { age = 15 }, faux = { age = 30 } }, "motifs_raisonnables",
  }, "open", "incomplete", { acteur = { kind = "gendarmerie", department = "33" } })

-- A complaint that names trafficking makes a presumed victim; one that names something else leaves
-- the signs to be asked.
local gendarmerie <const> = { acteur = { kind = "gendarmerie", department = "33" } }
for id, base in pairs {
  ["33.mise_a_l_abri_ruelle"] = { sans_abri_sur = true, danger_local = false },
  ["33.vers_la_plainte"] = { souhaite_plainte = true }, ["33.droits_et_soutien"] = {},
} do
  c.un({ measure = id }, { "2024-06-01" }, base,
    { "prostitution", "motifs_raisonnables", c.traite_nommee }, "open", "incomplete", gendarmerie)
end
