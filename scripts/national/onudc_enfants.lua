language(1)

-- UNODC, list on children (read in a full reproduction). See onudc.lua. The profile is the child's
-- age: no item scores it. Nobody outside the specialists questions a child: these are signs to see.

local onudc = use "national.onudc"
local signe = onudc.liste("CHI", "enfants", "enfants")

local proches <const> = { "education", "ase", "mmna", "pjj", "association", "police" }
local voyage <const> = { "transport", "police", "gendarmerie", "mmna", "hebergement" }
local lieux <const> = { "police", "gendarmerie", "inspection_travail", "ase" }

signe("01", "D3", "read", "Sans accès à ses parents ou tuteurs",
  "No access to parents or guardians",
  proches)
signe("02", "autres", "read", "Paraît intimidé, comportement inhabituel à son âge",
  "Looks intimidated; behaviour not typical of their age", proches)
signe("03", "D5", "read", "Pas d'amis de son âge hors du travail",
  "No friends of own age outside work", proches)
signe("04", "D4", "read", "Sans accès à l'éducation", "No access to education", proches,
  { same_as = "oit.D4.09" })
signe("05", "D4", "read", "Pas de temps pour jouer", "No time for playing", proches)
signe("06", "D4", "read", "Vit à l'écart des autres enfants, mal logé",
  "Lives apart from other children, in substandard accommodation", proches)
signe("07", "D4", "read", "Mange à part du reste de la « famille »",
  "Eats apart from the rest of the \"family\"", proches, { same_as = "onudc.DOM.02" })
signe("08", "D4", "read", "Ne reçoit que des restes à manger", "Given only leftovers to eat",
  proches, { same_as = "onudc.DOM.08" })
signe("09", "D4", "read", "Fait un travail qui ne convient pas à un enfant",
  "Does work not suitable for children", { "inspection_travail", "education", "police" })
signe("10", "acte", "read", "Voyage sans adulte", "Travels unaccompanied by adults", voyage)
signe("11", "acte", "read", "Voyage en groupe avec des personnes qui ne sont pas de la famille",
  "Travels in groups with persons who are not relatives", voyage, {
    same_as = "fr.delits.01",
    counts_as = { { grid = "fr_mendicite", dimension = "acte" } },
  })
signe("12", "D4", "read", "Vêtements d'enfant pour un travail manuel ou sexuel trouvés sur place",
  "Child-sized clothing for manual or sex work found", lieux)
signe("13", "D4", "read", "Jouets, lits ou vêtements d'enfant dans des lieux inadaptés",
  "Toys, beds or children's clothing in inappropriate places", lieux)
signe("14", "acte", "read", "Un adulte dit avoir « trouvé » un enfant non accompagné",
  "An adult claims to have \"found\" an unaccompanied child", { "police", "mmna", "ase" })
signe("15", "acte", "read", "Enfant non accompagné porteur de numéros de taxi",
  "Unaccompanied child carries taxi telephone numbers", { "police", "transport", "mmna" })
signe("16", "acte", "read", "Des cas d'adoption illégale ont été découverts",
  "Cases involving illegal adoption have been discovered", { "police", "ase", "procureur" })
