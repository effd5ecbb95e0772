language(1)

-- UNODC, list on sexual exploitation. See onudc.lua. Most of it feeds fr_sexuelle already, under
-- the ids fr.sexuelle.*: those items are the same observations.

local onudc = use "national.onudc"
local signe, contexte = onudc.liste("SEX", "sexuelle", "exploitation sexuelle")

local aupres <const> = { "association", "hopital", "police", "gendarmerie" }
local lieux <const> = { "hebergement", "police", "gendarmerie", "association" }

-- The item says that a person of any age may be concerned: there is nothing to count in it.
contexte("01", "read", "Personne de tout âge", "A person of any age")
signe("02", "acte", "read", "Va d'un lieu de prostitution à l'autre, ou en plusieurs lieux",
  "Moves from one brothel to the next, or works in various locations", lieux,
  { same_as = "fr.sexuelle.01" })
signe("03", "D5", "read", "Escortée pour aller travailler, en revenir et sortir",
  "Escorted to and from work and other outside activities", lieux,
  { same_as = "fr.sexuelle.11" })
signe("04", "D5", "read", "Tatouages ou marques d'appartenance",
  "Tattoos or marks of \"ownership\"", { "hopital", "association" }, { same_as = "fr.sexuelle.12" })
signe("05", "D4", "read", "Longues heures, peu ou pas de jours de repos",
  "Long hours, few or no days off", aupres, { same_as = "fr.sexuelle.21" })
signe("06", "D4", "read", "Dort là où elle travaille", "Sleeps where they work", lieux,
  { same_as = "fr.sexuelle.22" })
signe("07", "acte", "read", "Vit ou voyage en groupe, parfois sans langue commune",
  "Lives or travels in a group, sometimes without a common language", lieux,
  { same_as = "fr.sexuelle.02" })
signe("08", "D4", "read", "Très peu de vêtements", "Very few items of clothing", lieux)
signe("09", "autres", "read", "Vêtements surtout de ceux que l'on porte pour se prostituer",
  "Clothing mostly of the kind worn for sex work", lieux)
signe("10", "D6", "read", "Ne connaît de la langue que des mots liés au sexe",
  "Knows only sex-related words in the local or client language", aupres)
signe("11", "D5", "read", "N'a pas d'argent à elle", "No cash of their own", aupres,
  { same_as = "fr.sexuelle.13" })
signe("12", "D5", "read", "Ne peut montrer de pièce d'identité",
  "Cannot show an identity document", aupres, { same_as = "fr.sexuelle.papiers" })
signe("13", "D5", "memory", "Traces de rapports non protégés ou violents",
  "Evidence of unprotected or violent sex", { "hopital", "sante" })
signe("14", "D5", "memory", "Ne peut refuser des rapports non protégés ou violents",
  "Cannot refuse unprotected or violent sex", { "hopital", "association" },
  { same_as = "fr.sexuelle.24" })
signe("15", "D2", "read", "A été achetée ou vendue", "Has been bought and sold", aupres,
  { same_as = "fr.sexuelle.14" })
signe("16", "D5", "read", "Des groupes de femmes sont sous le contrôle d'autres personnes",
  "Groups of women are under the control of others", lieux)
contexte("17", "read", "Annonces pour des femmes d'une origine ou d'une nationalité donnée",
  "Adverts for women of a particular ethnicity or nationality", "fr.sexuelle.annonces_origine")
contexte("18", "memory", "Clients, dit-on, d'une seule origine ou nationalité",
  "Reported to serve clients of one ethnicity or nationality")
signe("19", "autres", "memory", "Des clients rapportent que les personnes ne sourient pas",
  "Clients report that the persons do not smile", { "association", "police" })
