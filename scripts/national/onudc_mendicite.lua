language(1)

-- UNODC, list on begging and petty crime: all of it from memory. See onudc.lua. The signs of forced
-- offending are those of fr.delits.*: same observations. What speaks of the age, the disability or
-- the origin of those who beg is context only, mutilation included: the violence that it may show
-- is told by oit.D5.04. Signs of a group that moves far or often describe a way of living as much
-- as an exploitation: they stay here, and feed no French grid.

local onudc = use "national.onudc"
local signe, contexte = onudc.liste("BEG", "mendicite", "mendicité et petite délinquance")

local rue <const> = { "police", "gendarmerie", "transport", "association", "education" }
local enfance <const> = { "ase", "pjj", "mmna", "police", "association" }

local function mendicite(dimension, same_as)
  return {
    same_as = same_as,
    counts_as = { { grid = "fr_mendicite", dimension = dimension } },
  }
end

-- Brought or housed by the group: an act of the article, whether to beg or to offend.
local function acte()
  return {
    counts_as = {
      { grid = "fr_mendicite", dimension = "acte" },
      { grid = "fr_delits_contraints", dimension = "acte" },
    },
  }
end

contexte("01", "memory",
  "Enfants, personnes âgées ou handicapées, migrants, qui mendient en public",
  "Children, elderly or disabled migrants begging in public places or transport")
signe("02", "but", "memory", "Porte ou vend des stupéfiants", "Carries or sells illicit drugs", rue,
  { same_as = "fr.delits.21" })
contexte("03", "memory", "Atteintes physiques qui évoquent une mutilation",
  "Physical impairments that look like mutilation")
contexte("04", "memory",
  "Enfants de même nationalité ou origine, en groupe nombreux, avec peu d'adultes",
  "Children of the same nationality or ethnicity in large groups with few adults")
contexte("05", "memory", "Mineurs isolés « trouvés » par un adulte de même nationalité ou origine",
  "Unaccompanied minors \"found\" by an adult of the same nationality or ethnicity")
signe("06", "but", "memory", "Se déplace en groupe dans les transports, d'un train à l'autre",
  "Moves in groups on public transport, up and down trains", rue, mendicite "signes_de_but")
signe("07", "but", "memory", "Participe aux activités de groupes criminels organisés",
  "Takes part in the activities of organised criminal gangs", { "police", "gendarmerie", "pjj" },
  { same_as = "fr.delits.23" })
signe("08", "acte", "memory", "De nombreux enfants ont le même adulte responsable",
  "A large group of children has the same adult guardian", enfance,
  mendicite("acte", "fr.delits.02"))
signe("09", "D5", "memory", "Puni s'il ne rapporte pas assez",
  "Punished if they do not collect or steal enough", enfance, mendicite("moyen", "fr.delits.11"))
signe("10", "D6", "memory", "Vit avec ceux pour qui il agit", "Lives with members of the gang",
  enfance, mendicite("acte", "fr.delits.03"))
signe("11", "acte", "memory", "Venu dans le pays avec des membres du groupe",
  "Travelled with gang members to the destination country", enfance, acte())
signe("12", "D6", "memory", "Vit, dans le groupe, avec des adultes qui ne sont pas ses parents",
  "Lives, within the gang, with adults who are not their parents", enfance, acte())
signe("13", "acte", "memory", "Se déplace chaque jour en grand groupe sur de longues distances",
  "Moves daily in large groups over considerable distances", rue)
signe("14", "autres", "memory", "De nouvelles formes de délits en groupe apparaissent",
  "New forms of gang-related crime appear", { "police", "gendarmerie" })
signe("15", "acte", "memory", "Le groupe est passé par plusieurs pays",
  "The group has moved through several countries", { "police", "gendarmerie" })
signe("16", "but", "memory", "A mendié ou commis de petits délits dans un autre pays",
  "Involved in begging or petty crime in another country", enfance,
  mendicite "signes_de_but")

-- Signs that associations describe, for the French grid alone. They stand here, beside those that
-- the grid shares with UNODC: the order of declaration is that of the diagrams, which stay small
-- when what is read together is declared together, and after ILO's coercion.

local pratique <const> = "Pratique des associations, de mémoire, à vérifier"

local trottoir <const> = {
  "police", "gendarmerie", "transport", "association", "travailleur_social",
}

local function signe_fr(number, dimension, fr, en, seen_by)
  indicator("fr.mendicite." .. number) {
    fr = fr, en = en,
    source = pratique,
    grade = "memory",
    seen_by = seen_by,
    counts_as = { { grid = "fr_mendicite", dimension = dimension } },
  }
end

signe_fr("01", "acte", "Déposé le matin et repris le soir par un tiers",
  "Dropped in the morning and picked up in the evening by someone else", trottoir)
signe_fr("11", "moyen", "Menacé ou frappé s'il refuse de mendier",
  "Threatened or beaten if refusing to beg",
  { "police", "association", "ase", "pjj", "hopital" })
signe_fr("12", "controle", "Surveillé de loin pendant qu'il mendie",
  "Watched from afar while begging", trottoir)
signe_fr("13", "controle", "Ne répond pas avant d'avoir regardé un tiers",
  "Does not answer before looking at someone else", trottoir)
signe_fr("21", "but", "Remet à un tiers l'argent reçu en mendiant",
  "Hands the money from begging over to someone else", trottoir)
signe_fr("22", "but", "Doit rapporter une somme fixée par un tiers",
  "Must bring back a sum that someone else has set",
  { "police", "association", "travailleur_social", "ase", "pjj" })
signe_fr("23", "signes_de_but",
  "Mendie chaque jour, longtemps, à un endroit que d'autres ont choisi",
  "Begs every day, for long, at a place that others have chosen", trottoir)
