language(1)

-- Bouches-du-Rhône: the protocol of the Marseille court's district, signed in December 2021, an
-- experimental scheme for child victims of trafficking (report, l.622). It was drawn up within the
-- dispatch of 8 February 2021, whose two accents are given here (report, l.620): finding and
-- reporting the child; inquiry and protection side by side, education before punishment. The
-- protocol itself was not read, nor the department's scheme.
--
-- The department holds other courts (Aix, Tarascon): where the court is not Marseille's, the
-- protocol is silent, and the generic national scheme stands (`depeche_2021_02_08`).

local clav = use "national.clav"

department "13" {
  fr = "Bouches-du-Rhône", en = "Bouches-du-Rhône",
  scheme = "Schéma départemental d'aide aux victimes (non lu)",
}

-- ILLUSTRATION: the working group. No scheme of the department was read.
clav.comite("13", {
  {
    id = "delits_contraints", forme = "delits_contraints",
    fr = "Porter la difficulté, sans nom, au groupe « mineurs contraints aux délits » (exemple)",
    en = "Bring the difficulty, without a name, to the group on forced offending (example)",
  },
})

local base <const> = {
  "Protocole du ressort de Marseille (décembre 2021)", "Dépêche DACG-DPJJ du 8 février 2021",
  "CP(2024)05, point 7.a",
}

clav.mineur("13.reperer_signaler", {
  fr = "Signaler l'enfant au parquet de Marseille, en citant le protocole",
  en = "Report the child to the Marseille prosecutor, naming the protocol",
  authority = "procureur de la République de Marseille",
  since = "2021-12-31",
  basis = base,
  protocole = "protocole_marseille_2021",
  to = "parquet",
  urgency = "now",
  delai = days(1):from "as_of",
  note = {
    fr = "Délai d'un jour : exemple. Le protocole n'a pas été lu ; en danger grave, tout de suite.",
    en = "One day: an example. The protocol was not read; in grave danger, at once.",
  },
})

clav.mineur("13.enquete_et_protection", {
  fr = "Mener l'enquête et la protection ensemble ; l'éducatif passe avant la sanction",
  en = "Run inquiry and protection together; education comes before punishment",
  authority = "procureur de la République de Marseille",
  since = "2021-12-31",
  basis = base,
  protocole = "protocole_marseille_2021",
  to = "parquet",
})

clav.referent("13", { "reperer_signaler", "enquete_et_protection" })
