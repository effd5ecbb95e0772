language(1)

-- Act, means and purpose of article 225-4-1 for forced offending ("contraindre la victime à
-- commettre tout crime ou délit"): ILO's lists have no purpose item for it, so that a child forced
-- to steal is not seen by them (worked example 8). Signs from UNODC's lists on begging, petty crime
-- and children (indicators.md, section 2); those marked M there are from memory.
--
-- The act (recruit, transport, transfer, house, receive) has signs of its own here, and takes ILO's
-- items on lodging, transport and control of movement, and its dimensions of recruitment, by `when`:
-- alone they say no form. To be forced to offend is a purpose and no act: by itself it leaves the
-- French reading possible, and the answer says that the act is still to be shown. To be housed by
-- third parties (mna.02) or brought by them (mna.03) is no act here: nothing says that these are
-- the ones for whom the child acts.

local source <const> = "ONUDC, indicateurs de la traite (mendicité, petite délinquance, enfants)"

local vu = use("national.indices").vu

local function signe(number, dimension, fr, en, grade, seen_by, autre_source)
  indicator("fr.delits." .. number) {
    fr = fr,
    en = en,
    source = autre_source or source,
    grade = grade,
    seen_by = seen_by,
    counts_as = { { grid = "fr_delits_contraints", dimension = dimension } },
  }
end

signe("01", "acte", "Voyage en groupe avec des adultes qui ne sont pas de la famille",
  "Travels in a group with adults who are not relatives", "read", {
  mmna = vu("Le rapport note un trajet en groupe avec des adultes sans lien de famille",
    "The report notes travel in a group with adults who are not relatives"),
  transport = vu("Enfants avec des adultes qui ne connaissent ni leur nom ni leur âge",
    "Children with adults who know neither their names nor their ages"),
})
signe("02", "acte", "Un même adulte est responsable de nombreux enfants",
  "One adult is in charge of many children", "memory", {
  police = vu("Un même adulte vient chercher plusieurs enfants arrêtés à des moments différents",
    "The same adult comes for several children stopped at different times"),
  gendarmerie = vu(
    "Un même adulte conduit ou loge de nombreux enfants, sans papiers qui l'expliquent",
    "One adult drives or houses many children, with no papers to explain it"),
  ase = vu("Un même adulte téléphone ou se présente pour plusieurs jeunes",
    "The same adult telephones or turns up for several young people"),
  hebergement = vu("Un même adulte arrive avec de nombreux enfants, qui restent sans lui",
    "One adult arrives with many children, who then stay without him"),
})
signe("03", "acte", "Logé et nourri par ceux pour qui il agit",
  "Housed and fed by those for whom they act", "memory", {
  juge = vu("Domicilié chez les adultes qui apparaissent dans la même affaire",
    "Lives at the address of adults who appear in the same case"),
  association = vu("Logé et nourri par ceux à qui il remet l'argent ou les objets",
    "Housed and fed by those to whom he hands the money or goods"),
  ase = vu("Retourne dormir chez ceux pour qui il vole, vend ou mendie",
    "Goes back to sleep with those for whom he steals, sells or begs"),
  mmna = vu("Le rapport note un logement chez ceux pour qui il travaille, vend ou mendie",
    "The report notes lodging with those for whom he works, sells or begs"),
  pjj = vu("Vit chez ceux pour qui il agit, ne connaît personne d'autre",
    "Lives with those for whom he acts, knows nobody else"),
})

signe("11", "moyen", "Puni s'il ne rapporte pas assez", "Punished for not bringing back enough",
  "memory", {
  police = vu("Dit craindre les coups s'il rentre sans argent ou sans butin",
    "Says he fears blows if he goes back without money or goods"),
  juge = vu("Le dossier note des coups ou des privations quand la somme manquait",
    "The file notes blows or deprivation when the sum was short"),
  association = vu("Ne veut pas rentrer avant d'avoir la somme du jour",
    "Will not go back before having the day's sum"),
  education = vu("Panique à l'idée de rentrer sans argent",
    "Panics at the thought of going home without money"),
  ase = vu("Craint d'être battu s'il ne rapporte pas la somme attendue",
    "Fears being beaten if the expected sum is not brought back"),
  pjj = vu("Dit être frappé ou privé de repas si la somme manque",
    "Says he is hit or goes without meals when the sum is short"),
})
signe("12", "moyen", "Agit comme sur instructions", "Acts as if instructed by someone", "read", {
  police = vu("Regarde un adulte avant de répondre ou d'agir, ou reçoit ses appels",
    "Looks to an adult before answering or acting, or takes his calls"),
  juge = vu("Cherche du regard un adulte de la salle avant de répondre",
    "Looks for an adult in the room before answering"),
  education = vu("Sort dès qu'il reçoit un message, revient sans explication",
    "Goes out as soon as a message comes, returns without explanation"),
  pjj = vu("Reprend les mêmes phrases que d'autres jeunes, comme apprises",
    "Uses the same sentences as other young people, as if learnt"),
})
signe("13", "moyen", "Sous l'effet de médicaments ou de drogues donnés par d'autres",
  "Under medicines or drugs that others supply", "memory", {
  hopital = vu("Jeune sous l'effet de médicaments ou de drogues, dit que d'autres les donnent",
    "Young person under medicines or drugs, says others supply them"),
  sante = vu("Demande répétée de calmants pour un jeune par un adulte qui l'accompagne",
    "An adult asks again and again for sedatives for a young person"),
  pjj = vu("Dit que d'autres lui donnent des comprimés avant d'agir",
    "Says others give him tablets before he acts"),
}, "Pratique des associations, de mémoire, à vérifier")

signe("21", "but", "Transporte ou vend des stupéfiants pour d'autres",
  "Carries or sells drugs for others", "memory", {
  education = vu("Transporte des paquets ou de l'argent pour des plus grands",
    "Carries packets or money for older ones"),
  ase = vu("Absent à heures fixes, rentre avec de l'argent ou des paquets qui ne sont pas à lui",
    "Absent at set hours, returns with money or packets that are not his"),
  pjj = vu("Pris avec des produits ou de l'argent, dit devoir tout remettre",
    "Caught with drugs or money, says everything must be handed over"),
})
signe("22", "but", "Vole ou mendie pour le compte d'autres",
  "Steals or begs on behalf of others", "memory", {
  police = vu("Remet aussitôt à un adulte, posté plus loin, ce qu'il vient de prendre",
    "Hands what was just taken straight to an adult waiting nearby"),
  gendarmerie = vu("Vole ou mendie, puis remet le produit à un adulte qui attend en voiture",
    "Steals or begs, then hands the proceeds to an adult waiting in a car"),
  education = vu("Vu mendier ou voler près de l'école, puis remettre l'argent à un adulte",
    "Seen begging or stealing near the school, then giving money to an adult"),
  transport = vu("Enfant qui mendie ou vole dans les rames et remet l'argent à un adulte",
    "Child who begs or steals on trains and gives the money to an adult"),
})
signe("23", "but", "Participe aux activités d'un groupe criminel organisé",
  "Takes part in the activities of an organised criminal group", "memory", {
  police = vu("Apparaît dans plusieurs faits d'un même groupe, toujours au poste le plus exposé",
    "Appears in several acts of one group, always in the most exposed role"),
  juge = vu("Le dossier le montre au guet ou au transport, jamais au partage",
    "The file shows him on watch or transport, never sharing the gain"),
  pjj = vu("Placé au guet ou au transport par un groupe, remplacé dès qu'il est pris",
    "Put on watch or transport by a group, replaced as soon as he is caught"),
})

local function dimension(id)
  return positive("fr_delits_contraints." .. id)
end

grid "fr_delits_contraints" {
  fr = "Éléments de l'article 225-4-1, délits sous contrainte",
  en = "Elements of article 225-4-1, forced offending",
  source = "Code pénal 225-4-1 ; signes : ONUDC, OIT D5.06",
  grade = "memory",
  profiles = {
    { id = "majeur", fr = "Adulte", en = "Adult", concerns = no(fact.mineur) },
    { id = "mineur", fr = "Mineur", en = "Minor", concerns = fact.mineur },
  },
  dimensions = {
    {
      id = "acte", fr = "Acte", en = "Act", method = "any",
      when = any {
        fact.acte:among { "recruter", "transporter", "transferer", "heberger", "accueillir" },
        positive "oit_2009.D1", positive "oit_2009.D2", positive "oit_2009.D3",
        present "oit.D5.03", present "oit.D6.01",
      },
    },
    {
      id = "moyen", fr = "Moyen", en = "Means", method = "any",
      when = fact.moyen:among { "contrainte", "autorite", "vulnerabilite_225_4_1", "avantage" },
    },
    {
      id = "but", fr = "But : faire commettre un délit", en = "Purpose: to make commit an offence",
      method = "any",
      when = all { fact.but_exploitation, fact.exploitation:includes "delits_contraints" },
    },
  },
  readings = {
    broad = {
      fr = "but et moyen ; pour un mineur, le but seul",
      en = "purpose and means; for a child, purpose alone",
      when = all { dimension "but", any { fact.mineur, dimension "moyen" } },
    },
    french = {
      fr = "acte, moyen et but ; pour un mineur, acte et but",
      en = "act, means and purpose; for a child, act and purpose",
      when = all { dimension "acte", dimension "but", any { fact.mineur, dimension "moyen" } },
    },
  },
}
