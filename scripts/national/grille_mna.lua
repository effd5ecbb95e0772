language(1)

-- The signals that the Mission mineurs non accompagnés looks for (report, 7.a). The report gives no
-- score: that two together orient is our choice, for one alone (an addiction, say) says too little.
-- A signal orients, it never decides.

local source <const> = "Mission MNA, DPJJ (rapport CP(2024)05, 7.a)"

local function signal(number, fr, en)
  indicator("mna.0" .. number) {
    fr = fr,
    en = en,
    source = source,
    grade = "report",
    seen_by = { "mmna", "ase", "pjj", "police", "association" },
    counts_as = { { grid = "mna_signaux", dimension = "signaux" } },
  }
end

signal(1, "Arrivé par avion avec un passeport qui n'est pas le sien",
  "Arrived by plane with a passport that is not theirs")
signal(2, "Hébergé plusieurs mois par des tiers en France",
  "Housed for several months by third parties in France")
signal(3, "Arrivé accompagné de tiers", "Arrived accompanied by third parties")
signal(4, "Fugue du lieu d'hébergement", "Runs away from the accommodation")
signal(5, "Très mobile en Europe", "Very mobile across Europe")
signal(6, "Addictions", "Addictions")
signal(7, "Errance", "Wandering, street life")

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
