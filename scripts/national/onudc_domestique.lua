language(1)

-- UNODC, list on domestic servitude. See onudc.lua. The items that speak of living conditions and
-- of control also feed the French grid (grille_fr_servitude_domestique.lua).

local onudc = use "national.onudc"
local signe = onudc.liste("DOM", "domestique", "servitude domestique")

local aupres <const> = { "association", "travailleur_social", "hopital", "police", "gendarmerie" }
local voisins <const> = {
  "association", "travailleur_social", "bailleur", "education", "police", "gendarmerie",
}

local function fr(dimension)
  return { counts_as = { { grid = "fr_servitude_domestique", dimension = dimension } } }
end

signe("01", "autres", "read", "Vit dans la famille qui l'emploie",
  "Lives with the family that employs them", voisins, fr "acte")
signe("02", "D4", "read", "Ne mange pas avec le reste de la famille",
  "Does not eat with the rest of the family", aupres, fr "conditions")
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
  aupres, fr "conditions")
signe("09", "D5", "memory", "Insultes, mauvais traitements, menaces ou violences",
  "Insults, abuse, threats or violence", aupres, { same_as = "onudc.LAB.14" })

-- Signs that associations describe, for the French grid alone. They stand here, beside those that
-- the grid shares with UNODC: the order of declaration is that of the diagrams, which stay small
-- when what is read together is declared together, and after ILO's coercion.

local pratique <const> = "Pratique des associations, de mémoire, à vérifier"

local function signe_fr(number, dimension, fr, en, seen_by)
  indicator("fr.servitude." .. number) {
    fr = fr, en = en,
    source = pratique,
    grade = "memory",
    seen_by = seen_by,
    counts_as = { { grid = "fr_servitude_domestique", dimension = dimension } },
  }
end

signe_fr("01", "acte", "Amenée ou placée par un proche ou un intermédiaire dans la famille",
  "Brought to or placed with the family by a relative or a go-between",
  { "association", "travailleur_social", "mmna", "ase", "police" })
signe_fr("11", "controle", "N'a pas de téléphone à elle, ou il est surveillé",
  "Has no telephone of her own, or it is watched",
  { "association", "travailleur_social", "hopital", "police" })
signe_fr("21", "but", "Fait tout le travail de la maison sans être payée",
  "Does all the work of the house unpaid",
  { "association", "travailleur_social", "hopital", "inspection_travail", "police" })
signe_fr("22", "but", "À disposition jour et nuit, sans jour de repos",
  "On call day and night, without a day off",
  { "association", "travailleur_social", "hopital", "inspection_travail", "police" })
signe_fr("23", "but",
  "Tient la maison ou garde les enfants d'une autre famille au lieu d'aller à l'école",
  "Minds another family's house or children instead of going to school",
  { "education", "ase", "mmna", "association", "police" })
