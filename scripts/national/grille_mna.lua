language(1)

-- The signals that the Mission mineurs non accompagnés looks for (report, 7.a). The report gives no
-- score: that two together orient is our choice, for one alone (an addiction, say) says too little.
-- A signal orients, it never decides.

local source <const> = "Mission MNA, DPJJ (rapport CP(2024)05, 7.a)"

local vu = use("national.indices").vu

local function signal(number, fr, en, seen_by)
  indicator("mna.0" .. number) {
    fr = fr,
    en = en,
    source = source,
    grade = "report",
    seen_by = seen_by,
    counts_as = { { grid = "mna_signaux", dimension = "signaux" } },
  }
end

signal(1, "Arrivé par avion avec un passeport qui n'est pas le sien",
  "Arrived by plane with a passport that is not theirs", {
  police = vu("Le passeport présenté à l'arrivée porte l'identité d'une autre personne",
    "The passport shown on arrival bears another person's identity"),
  mmna = vu("Le rapport note une arrivée par avion avec le passeport d'un autre",
    "The report notes arrival by plane with someone else's passport"),
  transport = vu("Le jeune ne reconnaît pas le nom écrit sur le passeport qu'il présente",
    "The young person does not know the name in the passport he shows"),
})
signal(2, "Hébergé plusieurs mois par des tiers en France",
  "Housed for several months by third parties in France", {
  association = vu("Le jeune dit avoir vécu des mois chez des adultes avant de demander de l'aide",
    "The young person says he lived for months with adults before seeking help"),
  ase = vu("Dit avoir été logé des mois chez des adultes avant d'être orienté vers le service",
    "Says adults housed him for months before he was sent to the service"),
  mmna = vu("Le rapport note plusieurs mois chez des tiers en France avant l'évaluation",
    "The report notes several months with third parties before assessment"),
})
signal(3, "Arrivé accompagné de tiers", "Arrived accompanied by third parties", {
  ase = vu("Amené par un adulte qui part sans donner son nom",
    "Brought by an adult who leaves without giving a name"),
  mmna = vu("Le rapport note une arrivée avec des adultes, absents le jour de l'évaluation",
    "The report notes arrival with adults who are absent at the assessment"),
  transport = vu("Jeune remis par un adulte à un autre, à l'embarquement ou à l'arrivée",
    "Young person handed from one adult to another at boarding or arrival"),
})
signal(4, "Fugue du lieu d'hébergement", "Runs away from the accommodation", {
  police = vu("Fugues déclarées à répétition, retrouvé loin du foyer avec des adultes",
    "Reported missing again and again, found far from the home with adults"),
  gendarmerie = vu("Fugues déclarées à répétition, retrouvé loin du foyer avec des adultes",
    "Reported missing again and again, found far from the home with adults"),
  juge = vu("Le dossier note une fugue de chaque placement",
    "The file notes running away from every placement"),
  ase = vu("Disparaît du foyer dans les premiers jours, ou à chaque appel reçu",
    "Disappears from the home in the first days, or after each call"),
  mmna = vu("Fugue signalée pendant la mise à l'abri ou juste avant le transfert",
    "Reported missing from emergency shelter or just before transfer"),
  pjj = vu("Quitte le placement dans les heures qui suivent, un adulte l'attend",
    "Leaves the placement within hours, an adult is waiting"),
})
signal(5, "Très mobile en Europe", "Very mobile across Europe", {
  juge = vu("Le dossier note des procédures dans plusieurs pays d'Europe, sous plusieurs noms",
    "The file notes proceedings in several countries of Europe, under several names"),
  ase = vu("Raconte des séjours brefs dans plusieurs pays d'Europe, sans dire avec qui",
    "Tells of short stays in several countries of Europe, not saying with whom"),
  mmna = vu("Le rapport note des séjours dans plusieurs pays d'Europe en peu de temps",
    "The report notes stays in several countries of Europe in a short time"),
  pjj = vu("Mêmes faits dans d'autres villes ou pays d'Europe, sous d'autres noms",
    "Same acts in other towns or countries of Europe, under other names"),
})
signal(6, "Addictions", "Addictions", {
  sante = vu("Jeune dépendant à des médicaments ou à des drogues, seul ou avec un groupe",
    "Young person dependent on medicines or drugs, alone or with a group"),
  ase = vu("Prend des médicaments ou des drogues qu'il n'a pas les moyens d'acheter",
    "Takes medicines or drugs that he could not afford"),
  mmna = vu("Le rapport note une consommation de médicaments ou de drogues",
    "The report notes use of medicines or drugs"),
  pjj = vu("Manque visible de médicaments ou de drogues pendant l'entretien",
    "Visible craving for medicines or drugs during the interview"),
})
signal(7, "Errance", "Wandering, street life", {
  association = vu("Rencontré en maraude, de jour et de nuit, sans lieu fixe",
    "Met on outreach rounds, by day and by night, with no fixed place"),
  ase = vu("Passe ses nuits dehors malgré une chambre au foyer",
    "Spends nights outside although a room is ready at the home"),
  mmna = vu("Le rapport note des semaines à la rue avant ou après l'accueil",
    "The report notes weeks on the street before or after being taken in"),
  pjj = vu("Aucune adresse d'une convocation à l'autre, retrouvé dans la rue",
    "No address from one summons to the next, found on the street"),
})

grid "mna_signaux" {
  fr = "Signaux de la Mission mineurs non accompagnés",
  en = "Signals of the Mission for unaccompanied minors",
  source = source,
  grade = "report",
  profiles = {
    {
      id = "mna", fr = "Mineur non accompagné", en = "Unaccompanied minor",
      concerns = fact.mineur,
    },
  },
  dimensions = {
    {
      id = "signaux", fr = "Signaux", en = "Signals", method = "count_at_least", n = 2,
    },
  },
  readings = {
    broad = {
      fr = "au moins deux signaux (seuil de ce catalogue, le rapport n'en fixe pas)",
      en = "at least two signals (a threshold of this catalogue, the report sets none)",
      when = positive "mna_signaux.signaux",
    },
  },
}
