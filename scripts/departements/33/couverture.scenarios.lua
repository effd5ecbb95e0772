language(1)

-- The offer of a contact, sign by sign: what a score does not show yet closes nothing.

local c = use "national.cas_couverture"

local contact <const> = { measure = "33.contact_ruelle" }
c.un(contact, { "2024-06-01" }, {},
  {
    { nom = "minorité", vrai = { age = 15 }, faux = { age = 30 } }, "motifs_raisonnables",
  }, "open", "incomplete", { acteur = { kind = "gendarmerie", department = "33" } })
