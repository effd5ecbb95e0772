language(1)

-- UNODC, list on domestic servitude. See onudc.lua. The items that speak of living conditions and
-- of control also feed the French grid (grille_fr_servitude_domestique.lua).

local onudc = use "national.onudc"
local signe = onudc.liste("DOM", "domestique", "servitude domestique")

local aupres <const> = { "association", "travailleur_social", "hopital", "police", "gendarmerie" }
local voisins <const> = {
  "association", "travailleur_social", "bailleur", "education", "police", "gendarmerie",
}

local function fr(dimension, more)
  local others = more or {}
  return {
    same_as = others.same_as,
    counts_as = { { grid = "fr_servitude_domestique", dimension = dimension } },
  }
end

signe("01", "autres", "read", "Vit dans la famille qui l'emploie",
  "Lives with the family that employs them", voisins, fr "acte")
signe("02", "D4", "read", "Ne mange pas avec le reste de la famille",
  "Does not eat with the rest of the family", aupres,
  fr("conditions", { same_as = "onudc.CHI.07" }))
signe("03", "D4", "read", "N'a aucun espace à elle", "Has no private space", aupres,
  fr "conditions")
signe("04", "D4", "read", "Dort dans un lieu partagé ou inadapté",
  "Sleeps in a shared or inappropriate space", aupres, fr "conditions")
signe("05", "D5", "read", "Signalée disparue par l'employeur alors qu'elle vit encore chez lui",
  "Reported missing by the employer while still living in the employer's house",
  { "police", "gendarmerie" }, fr "controle")
signe("06", "D5", "memory", "Ne sort jamais, ou rarement, pour voir du monde",
  "Never or rarely leaves the house for social reasons", voisins, fr "controle")
signe("07", "D5", "memory", "Ne sort jamais sans l'employeur",
  "Never leaves the house without the employer", voisins, fr "controle")
signe("08", "D4", "memory", "Ne reçoit que des restes à manger", "Given only leftovers to eat",
  aupres, fr("conditions", { same_as = "onudc.CHI.08" }))
signe("09", "D5", "memory", "Insultes, mauvais traitements, menaces ou violences",
  "Insults, abuse, threats or violence", aupres, { same_as = "onudc.LAB.14" })
