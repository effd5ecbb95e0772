language(1)

-- UNODC, list on labour exploitation. See onudc.lua. Fines, deductions, no contract, lodging in
-- farm buildings are parts of wider ILO indicators (D4.03, D4.08, D4.04): not the same observation.

local onudc = use "national.onudc"
local signe = onudc.liste("LAB", "travail", "exploitation par le travail")

local visite <const> = { "inspection_travail", "police", "gendarmerie" }
local aupres <const> = { "inspection_travail", "association", "police", "gendarmerie" }

signe("01", "D5", "memory", "Vit en groupe là où il travaille, en sort rarement",
  "Lives in a group where they work; rarely leaves the premises", aupres)
signe("02", "D4", "read", "Logé dans un lieu dégradé ou inadapté (bâtiment agricole, industriel)",
  "Lives in a degraded, unsuitable place (farm or industrial building)", aupres)
signe("03", "D4", "read", "Vêtements inadaptés au travail (ni protection, ni vêtements chauds)",
  "Not dressed adequately for the work (no protective gear, no warm clothing)", aupres)
signe("04", "D4", "memory", "Ne reçoit que des restes à manger", "Given only leftovers to eat",
  aupres, { same_as = "onudc.DOM.08" })
signe("05", "D5", "memory", "N'a pas accès à ce qu'il gagne", "No access to their earnings", aupres,
  { same_as = "oit.D5.14" })
signe("06", "D4", "memory", "Pas de contrat de travail", "No labour contract", visite)
signe("07", "D4", "memory", "Horaires excessifs", "Excessively long hours", aupres,
  { same_as = "oit.D4.01" })
signe("08", "D6", "memory", "Dépend de l'employeur pour le travail, le transport et le logement",
  "Depends on the employer for work, transport and accommodation", aupres,
  { same_as = "oit.D6.01" })
signe("09", "D6", "read", "N'a pas le choix de son logement", "No choice of accommodation", aupres)
signe("10", "D5", "read", "Ne quitte jamais le lieu de travail sans l'employeur",
  "Never leaves the work premises without the employer", aupres)
signe("11", "D5", "read", "Ne peut se déplacer librement", "Unable to move freely", aupres)
signe("12", "D5", "read", "Des dispositifs de sécurité retiennent les travailleurs sur place",
  "Security measures keep the workers on the premises", visite)
signe("13", "D4", "read", "Puni par des amendes", "Disciplined through fines", aupres)
signe("14", "D5", "read", "Insultes, mauvais traitements, menaces ou violences",
  "Insults, abuse, threats or violence", aupres)
signe("15", "D4", "read", "Sans la formation de base ni les autorisations du métier",
  "Lacks basic training and professional licences", visite)
signe("16", "autres", "memory", "Consignes affichées seulement en langue étrangère",
  "Notices only in foreign languages", visite)
signe("17", "D4", "memory", "Aucune consigne de santé et de sécurité affichée",
  "No health and safety notices", visite)
signe("18", "D4", "memory",
  "L'employeur ne peut montrer les documents exigés pour employer des étrangers",
  "The employer cannot show the documents required to employ foreign workers", visite)
signe("19", "D4", "memory", "L'employeur ne peut montrer de trace des salaires",
  "The employer cannot show wage records", visite)
signe("20", "D4", "memory", "Équipements de sécurité absents ou mauvais",
  "Safety equipment missing or poor", visite)
signe("21", "D4", "memory", "Machines modifiées pour être utilisées par des enfants",
  "Equipment modified so that children can operate it", visite)
signe("22", "D4", "memory", "Le droit du travail n'est pas respecté",
  "Evidence that labour laws are breached", visite, { same_as = "oit.D4.07" })
signe("23", "D4", "memory", "Paie outils, nourriture ou logement, ou retenue sur salaire pour cela",
  "Pays for tools, food or lodging, or has it deducted from wages", aupres)
