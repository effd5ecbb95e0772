language(1)

-- Act, means and purpose of article 225-4-1 of the penal code, for sexual exploitation: 86 % of the
-- victims whom associations supported in 2024. The observable signs are UNODC's (indicators.md,
-- section 2), which gives no score. What UNODC says of ethnicity or nationality is context only.

local source <const> = "ONUDC, indicateurs de la traite (liste sexuelle et générale)"

-- Two signs that no list read here names: what associations describe, from memory.
local pratique <const> = "Pratique des associations, de mémoire, à vérifier"

local vu = use("national.indices").vu

-- One sign of a dimension. `grade` follows the provenance of the item.
local function signe(number, dimension, fr, en, grade, seen_by, autre_source)
  indicator("fr.sexuelle." .. number) {
    fr = fr,
    en = en,
    source = autre_source or source,
    grade = grade,
    seen_by = seen_by,
    counts_as = { { grid = "fr_sexuelle", dimension = dimension } },
  }
end

-- Signs that a person without any third party may show too (no money on her, no papers to show,
-- someone who answers for her) have a dimension of their own, `controle`: one of them is no means
-- of the article; two together stand for one. The threshold is ours, UNODC gives none.

signe("01", "acte", "Change souvent de lieu de prostitution",
  "Moves from one place of prostitution to the next", "read", {
  hebergement = vu("Séjours d'une ou deux nuits, puis même demande dans une autre ville",
    "Stays of one or two nights, then the same request in another town"),
})
signe("02", "acte", "Vit ou voyage en groupe avec des personnes de langues différentes",
  "Lives or travels in a group whose members do not share a language", "read",
  { "police", "gendarmerie", "association", "transport", "hebergement" })
signe("03", "acte", "Annonces, téléphone et chambres tenus par un tiers",
  "Adverts, telephone and rooms handled by someone else", "memory", {
  police = vu("Un même téléphone ou compte gère les annonces de plusieurs personnes",
    "One telephone or account runs the adverts of several people"),
  gendarmerie = vu("Logement loué à la semaine par un tiers, qui tient aussi annonces et téléphone",
    "Flat rented by the week by someone else who runs the adverts and phone"),
  transport = vu("Plusieurs courses par nuit d'hôtel en hôtel, payées par un même tiers",
    "Several rides a night from hotel to hotel, all paid by one other person"),
  hebergement = vu("Chambre réservée et payée en espèces par quelqu'un qui n'y dort pas",
    "Room booked and paid in cash by someone who does not sleep there"),
}, pratique)

signe("11", "moyen", "Escortée à l'aller et au retour", "Escorted to and from work", "read", {
  police = vu("Déposée et reprise par la même voiture, le conducteur attend à proximité",
    "Dropped off and picked up by the same car, the driver waits nearby"),
  gendarmerie = vu("Conduite et attendue chaque soir par la même voiture",
    "Driven there and waited for each night by the same car"),
  education = vu(
    "Montée en pleine journée dans une voiture, toujours la même, et ramenée plus tard",
    "Gets into the same car in the middle of the day, and is brought back later"),
  transport = vu("Un tiers la fait monter, suit en voiture ou l'attend à l'arrivée",
    "Someone puts her in the car, follows it or waits at the other end"),
  hebergement = vu("Un tiers la conduit à la chambre et attend dans le couloir ou au parking",
    "Someone leads her to the room and waits in the corridor or car park"),
})
signe("12", "moyen", "Tatouages ou marques d'appartenance", "Tattoos or marks of ownership",
  "read", {
  hopital = vu("Tatouage d'un nom, d'un signe ou d'un chiffre qu'elle ne veut pas expliquer",
    "Tattoo of a name, sign or number that she does not want to explain"),
})
signe("13", "controle", "N'a pas d'argent à elle", "Has no cash of her own", "read", {
  ofii = vu("Sa carte d'allocation ou son code est entre les mains d'un tiers",
    "Her allowance card or its code is in someone else's hands"),
  travailleur_social = vu("N'a ni argent ni carte à elle, un tiers règle tout",
    "Has no cash or card of her own, someone else pays for everything"),
  hopital = vu("Un tiers paie les soins en espèces et garde les reçus",
    "Someone else pays for care in cash and keeps the receipts"),
  sante = vu("Un tiers paie la consultation et garde l'ordonnance",
    "Someone else pays for the visit and keeps the prescription"),
})
signe("14", "moyen", "A été vendue ou achetée", "Has been bought and sold", "read", {
  association = vu("Raconte qu'une personne a payé pour elle à une autre",
    "Tells that one person paid another for her"),
})
signe("15", "moyen", "Ses déplacements sont contrôlés", "Movements appear controlled", "read", {
  transport = vu("Doit dire par téléphone où elle est à chaque étape du trajet",
    "Must say on the phone where she is at each stage of the ride"),
  hebergement = vu("Un tiers garde la clé et décide quand elle sort",
    "Someone else keeps the key and decides when she goes out"),
})
signe("16", "controle", "Laisse un tiers parler à sa place", "Lets others speak for her", "read", {
  ofii = vu("L'accompagnant répond à chaque question posée à la personne",
    "The companion answers every question put to the person"),
  prefecture = vu("L'accompagnant répond à la place de la personne au guichet",
    "The companion answers for the person at the desk"),
  juge = vu("L'accompagnant veut rester et parle pour la personne",
    "The companion wants to stay and speaks for the person"),
  travailleur_social = vu("Attend qu'un tiers réponde, même aux questions simples",
    "Waits for someone else to answer, even simple questions"),
  hopital = vu("L'accompagnant répond à sa place aux questions du soignant",
    "The companion answers the nurse's questions in her place"),
  sante = vu("Regarde l'accompagnant avant de répondre, ou le laisse parler",
    "Looks at the companion before answering, or lets him speak"),
  transport = vu("L'accompagnant répond quand on lui parle directement",
    "The companion answers when she is spoken to directly"),
  hebergement = vu("À la réception, un tiers parle pour elle, elle ne lève pas les yeux",
    "At the desk someone speaks for her, she does not look up"),
})

signe("21", "but", "Longues heures, peu ou pas de jours de repos", "Long hours, few or no days off",
  "read", {
  association = vu("Sur place tous les soirs, même malade, sans jour de repos",
    "There every night, even when ill, with no day off"),
})
signe("22", "but", "Dort là où elle se prostitue", "Sleeps where she works", "read", {
  hebergement = vu("Visites brèves et nombreuses, jour et nuit, dans la chambre où elle dort",
    "Many short visits, day and night, to the room where she sleeps"),
})
signe("23", "but", "Remet tout ou partie de l'argent à un tiers",
  "Hands the money over to someone else, in whole or part", "memory", {
  police = vu("Dit remettre l'argent chaque jour à une autre personne",
    "Says she hands the money to someone else every day"),
  association = vu("Remet l'argent à un tiers, ou l'envoie chaque semaine au même numéro",
    "Hands the money over, or sends it each week to the same number"),
}, pratique)
signe("24", "but", "Ne peut refuser un client, un acte ou un rapport non protégé",
  "Cannot refuse a client, an act or unprotected sex", "memory", {
  association = vu("Dit ne pas pouvoir refuser un client ni imposer le préservatif",
    "Says she cannot refuse a client or insist on a condom"),
  hopital = vu("Infections ou grossesses répétées, dit ne pas pouvoir refuser un rapport",
    "Repeated infections or pregnancies, says she cannot refuse sex"),
  sante = vu("Dépistages rapprochés, dit ne pas pouvoir imposer le préservatif",
    "Tests at short intervals, says she cannot insist on a condom"),
})

signe("papiers", "controle", "Ne peut montrer de pièce d'identité",
  "Cannot show an identity document", "read", {
  hopital = vu("Aucune pièce d'identité sur elle, ne sait pas où elle se trouve",
    "No identity document on her, does not know where it is"),
  hebergement = vu("Ne peut montrer de pièce d'identité à l'arrivée",
    "Cannot show an identity document on arrival"),
})

-- Seen, written down, and never scored (indicators.md, section 7, point 8).
indicator "fr.sexuelle.annonces_origine" {
  fr = "Annonces mettant en avant une origine ou une nationalité",
  en = "Adverts that put forward an origin or a nationality",
  source = source,
  grade = "read",
  context_only = true,
}

local function dimension(id)
  return positive("fr_sexuelle." .. id)
end

local function moyen()
  return any { dimension "moyen", dimension "controle" }
end

grid "fr_sexuelle" {
  fr = "Éléments de l'article 225-4-1, exploitation sexuelle",
  en = "Elements of article 225-4-1, sexual exploitation",
  source = "Code pénal 225-4-1 ; signes : ONUDC",
  grade = "memory",
  profiles = {
    { id = "majeur", fr = "Adulte", en = "Adult", concerns = no(fact.mineur) },
    { id = "mineur", fr = "Mineur", en = "Minor", concerns = fact.mineur },
  },
  dimensions = {
    {
      id = "acte", fr = "Acte", en = "Act", method = "any",
      when = fact.acte:among { "recruter", "transporter", "transferer", "heberger", "accueillir" },
    },
    {
      id = "moyen", fr = "Moyen", en = "Means", method = "any",
      when = fact.moyen:among { "contrainte", "autorite", "vulnerabilite_225_4_1", "avantage" },
    },
    {
      id = "controle", fr = "Signes de contrôle, à plusieurs", en = "Signs of control, together",
      method = "count_at_least", n = 2,
    },
    {
      -- One sign of purpose is common in prostitution without a third party: two, or what the
      -- reporter says outright, or a minor in prostitution.
      id = "but", fr = "But d'exploitation", en = "Purpose of exploitation",
      method = "count_at_least", n = 2,
      when = any {
        all { fact.but_exploitation, fact.exploitation:includes "sexuelle" },
        all { fact.mineur, fact.prostitution },
      },
    },
  },
  readings = {
    broad = {
      fr = "but et moyen ; pour un mineur, le but seul",
      en = "purpose and means; for a child, purpose alone",
      when = all { dimension "but", any { fact.mineur, moyen() } },
    },
    french = {
      fr = "acte, moyen et but ; pour un mineur, acte et but",
      en = "act, means and purpose; for a child, act and purpose",
      when = all { dimension "acte", dimension "but", any { fact.mineur, moyen() } },
    },
  },
}
