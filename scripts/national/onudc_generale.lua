language(1)

-- UNODC, general list: signs that any form of exploitation may give. See onudc.lua.

local onudc = use "national.onudc"
local signe, contexte = onudc.liste("GEN", "generale", "liste générale")

local parole <const> = { "association", "travailleur_social", "hopital", "police", "gendarmerie" }
local vue <const> = {
  "association", "travailleur_social", "hopital", "police", "gendarmerie", "transport",
  "hebergement",
}
local soin <const> = { "hopital", "sante" }
local papiers <const> = { "police", "gendarmerie", "ofii", "cra", "hopital", "association" }
local emploi <const> = { "inspection_travail", "association", "police", "gendarmerie" }

signe("01", "D5", "read", "Croit devoir travailler contre son gré",
  "Believes they must work against their will", parole)
signe("02", "D5", "read", "Ne peut quitter son lieu de travail",
  "Unable to leave the work environment", emploi)
signe("03", "D5", "read", "Ses déplacements paraissent contrôlés", "Movements appear controlled",
  vue, { same_as = "fr.sexuelle.15" })
signe("04", "D5", "read", "A le sentiment de ne pas pouvoir partir", "Feels they cannot leave",
  parole)
signe("05", "autres", "read", "Montre de la peur ou de l'anxiété", "Shows fear or anxiety", vue)
signe("06", "D5", "read",
  "Violences ou menaces contre la personne, sa famille ou ses proches",
  "Violence or threats against self, family or loved ones", parole)
signe("07", "D5", "read", "Lésions qui évoquent des coups",
  "Injuries that look like assault", soin)
signe("08", "D4", "memory",
  "Lésions ou séquelles typiques de certains travaux ou de mesures de contrôle",
  "Injuries or impairments typical of certain jobs or control measures", soin)
signe("09", "D5", "memory", "Lésions qui évoquent des mesures de contrôle",
  "Injuries that look like the result of control measures", soin)
signe("10", "D6", "read", "Se méfie des autorités", "Distrusts the authorities", parole)
signe("11", "D5", "memory", "Menacée d'être livrée aux autorités",
  "Threatened with being handed to the authorities", parole, { same_as = "oit.D5.11" })
signe("12", "D6", "read", "Craint de révéler sa situation de séjour",
  "Afraid of revealing immigration status", parole)
signe("13", "D5", "read", "Ses papiers d'identité ou de voyage sont tenus par un tiers",
  "Identity or travel documents held by someone else", papiers, { same_as = "oit.D5.01" })
signe("14", "D3", "read", "Papiers d'identité ou de voyage faux",
  "False identity or travel documents", { "police", "gendarmerie", "ofii", "cra" })
signe("15", "autres", "memory", "Trouvée dans un lieu propre à l'exploitation, ou liée à lui",
  "Found in, or linked to, a place likely to be used for exploitation",
  { "police", "gendarmerie", "inspection_travail" })
signe("16", "D6", "memory", "Ne connaît pas la langue du lieu",
  "Unfamiliar with the local language", vue)
signe("17", "D5", "read", "Ne connaît pas l'adresse de son domicile ou de son travail",
  "Does not know home or work address", vue)
signe("18", "D5", "read", "Laisse d'autres parler quand on s'adresse à elle",
  "Lets others speak when addressed directly", vue, { same_as = "fr.sexuelle.16" })
signe("19", "D5", "read", "Agit comme sur instructions", "Acts as if instructed by someone", vue,
  { same_as = "fr.delits.12" })
signe("20", "D5", "memory", "Forcée de travailler dans certaines conditions",
  "Forced to work under certain conditions", parole)
signe("21", "D5", "memory", "Tenue par des punitions", "Disciplined through punishment", parole)
signe("22", "D4", "memory", "Ne peut négocier ses conditions de travail",
  "Cannot negotiate working conditions", emploi)
signe("23", "D4", "memory", "Peu ou pas payée", "Little or no payment", emploi,
  { same_as = "oit.D4.02" })
signe("24", "D5", "memory", "N'a pas accès à ce qu'elle gagne",
  "No access to their earnings", emploi,
  { same_as = "oit.D5.14" })
signe("25", "D4", "memory", "Horaires excessifs pendant de longues périodes",
  "Excessively long hours over long periods", emploi, { same_as = "oit.D4.01" })
signe("26", "D4", "memory", "Aucun jour de repos", "No days off", emploi)
signe("27", "D4", "memory", "Logement médiocre ou indigne", "Poor or substandard accommodation",
  { "inspection_travail", "travailleur_social", "association" }, { same_as = "oit.D4.04" })
signe("28", "D4", "memory", "Sans accès aux soins", "No access to medical care",
  { "hopital", "sante", "association", "travailleur_social" })
signe("29", "D5", "read", "Peu ou pas de relations avec d'autres",
  "Limited or no social interaction", parole)
signe("30", "D5", "read", "Contacts limités avec la famille ou l'extérieur",
  "Limited contact with family or outsiders", parole)
signe("31", "D5", "read", "Ne peut communiquer librement", "Unable to communicate freely", vue)
-- A belief, where ILO's debt bondage (strong) is the thing itself: not the same observation.
signe("32", "D5", "memory", "Se croit liée par une dette",
  "Believes they are bound by debt", parole)
signe("33", "D6", "read", "En situation de dépendance", "In a situation of dependence", parole,
  { same_as = "oit.D6.01" })
contexte("34", "memory", "Vient d'un lieu connu comme lieu de départ de la traite",
  "Comes from a place known as a source of trafficking")
signe("35", "D2", "memory", "Voyage avancé par des passeurs, à rembourser par le travail",
  "Transport fees advanced by facilitators, to be repaid by work", parole)
signe("36", "D1", "memory", "A agi sur de fausses promesses", "Acted on false promises", parole)
