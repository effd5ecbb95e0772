language(1)

-- Paris: the multi-party convention of 2016 for exploited minors (report, l.618; good practice
-- published in December 2023, l.686). Parties that the report names: prosecutor and juvenile court
-- of Paris, DPJJ, department of Paris, préfecture de police, Hors la rue, the collective Ensemble
-- contre la traite, with the Miprof. The text itself was not read: below is what the report says
-- of it, three things, close coordination, removal to a secured place, educators trained for it.
--
-- When it holds is national (`convention_paris_2016`): the child is in Paris, or the facts are, or
-- the court is. The scheme of Paris was not read either.

local clav = use "national.clav"

department "75" {
  fr = "Paris", en = "Paris",
  scheme = "Schéma départemental d'aide aux victimes (non lu)",
}

-- ILLUSTRATION: the working group. No scheme of the department was read.
clav.comite("75", {
  {
    id = "delits_contraints", forme = "delits_contraints",
    fr = "Porter la difficulté, sans nom, au groupe « mineurs contraints aux délits » (exemple)",
    en = "Bring the difficulty, without a name, to the group on forced offending (example)",
  },
})

local base <const> = { "Convention multipartenariale de Paris (2016)", "CP(2024)05, point 7.a" }

clav.mineur("75.coordination", {
  fr = "Agir ensemble dès le début : enquêteurs, association, parquet, juge, département, PJJ",
  en = "Act together from the start: investigators, association, prosecutor, judge, department",
  authority = "procureur de la République de Paris",
  since = "2016-12-31",
  basis = base,
  protocole = "convention_paris_2016",
  to = "parquet",
  urgency = "now",
  note = {
    fr = "Qui réunit les parties se lit dans la convention. Ne pas interroger l'enfant. Délai "
      .. "de deux jours : exemple.",
    en = "Who brings the parties together is in the convention. Do not question the child. Two "
      .. "days: an example.",
  },
  delai = days(2):from "as_of",
})

-- The convention rests on removal; the way in is the network's, which the report counts from 2021.
clav.mineur("75.eloignement", {
  fr = "Demander un placement éloigné et sécurisé, par le point d'entrée du réseau Satouk",
  en = "Ask for a secure placement at a distance, through the Satouk network's entry point",
  authority = "juge des enfants ou département de Paris",
  since = "2021-01-01",
  basis = base,
  protocole = "convention_paris_2016",
  quand = fact.eloignement_necessaire,
  to = "satouk",
  urgency = "now",
  note = clav.place,
})

clav.mineur("75.educateurs_formes", {
  fr = "Demander un accompagnement par des éducateurs spécialement formés",
  en = "Ask for support by specially trained educators",
  since = "2016-12-31",
  basis = base,
  protocole = "convention_paris_2016",
})

-- Party to the convention; its help is for foreign minors in danger (report, l.732). Nationality is
-- no condition here: no local script may read it, and the association knows whom it can help.
clav.mineur("75.contact_hors_la_rue", {
  fr = "Proposer un contact avec l'association Hors la rue",
  en = "Offer a contact with the association Hors la rue",
  authority = "association Hors la rue",
  since = "2016-12-31",
  basis = base,
  protocole = "convention_paris_2016",
  to = "75.hors_la_rue",
  note = {
    fr = "Pour les enfants et adolescents étrangers en danger, parfois contraints à des délits.",
    en = "For foreign children and adolescents in danger, some of them forced into offending.",
  },
})

-- The ministry published, in December 2023, protocols of the Paris court too: for child victims, and
-- against the prostitution of minors (report, l.686). Their content was not read.
clav.mineur("75.prostitution_mineurs", {
  fr = "Citer aussi le protocole de Paris contre la prostitution des mineurs",
  en = "Also name the Paris protocol against the prostitution of minors",
  authority = "procureur de la République de Paris",
  since = "2023-12-31",
  basis = { "Protocoles du tribunal judiciaire de Paris (publiés en décembre 2023)",
    "CP(2024)05, point 7.b" },
  protocole = "convention_paris_2016",
  quand = any { fact.prostitution, fact.exploitation:includes "sexuelle" },
  to = "parquet",
  note = {
    fr = "Contenu non lu : demander au parquet de Paris ce que le protocole prévoit.",
    en = "Content not read: ask the Paris prosecutor what the protocol provides.",
  },
})

service "75.hors_la_rue" {
  fr = "Association Hors la rue",
  en = "Association Hors la rue",
  territory = { "75" },
  kind = "association",
  does = { "75.contact_hors_la_rue" },
  audience = { "mineur" },
  level = "departement",
  contact = { fr = "Par l'association.", en = "Through the association." },
}

clav.referent("75", { "coordination", "prostitution_mineurs" })
