language(1)

-- Wages owed whatever the stay, who else pays them, and the employer whom courts cannot reach
-- (law.md, 10.3 and 10.11). A claim before the labour court is no complaint (CAA Lyon 2010): it
-- opens no card, and needs none.
--
-- No time closes here: three years for wages, twelve months for the end of the contract are from
-- memory, and a criminal complaint or a minority may move them. The limit is shown.

local f = use "national.formules"

local jamais_requis <const> = {
  "plainte_deposee", "souhaite_plainte", "sejour_regulier", "motifs_raisonnables",
  "infraction_visee", "procedure_penale_en_cours", "temoignage_procedure",
}

-- Read in 10.3: three months presumed without other proof, three months' indemnity when it ends.
-- The day is that of law 2011-672 of 16 June 2011 [from memory].
right "salaires_l8252_2" {
  fr = "Salaires et indemnité du salarié étranger employé sans autorisation",
  en = "Wages and indemnity of a foreign worker employed without authorisation",
  authority = "conseil de prud'hommes",
  since = "2011-06-18",
  basis = { "Code du travail L.8252-2", "Code du travail R.8252-1" },
  except_in = f.hors_code_travail(),
  concerns = f.etranger(),
  when = fact.emploi_sans_autorisation,
  claim_by = years(3):from "date_fin_emploi",
  never_requires = jamais_requis,
  documents = { "document_salarie_r8252" },
  route = { to = "prudhommes" },
  urgency = "days",
  grade = "read",
  note = {
    fr = "Tout le travail fait ; sans autre preuve, trois mois sont présumés. À la rupture : trois "
      .. "mois de salaire, sauf règle plus favorable (six mois en cas de travail dissimulé). "
      .. "L'OFII peut recouvrer pour lui. Chaque salaire a son propre délai : plus on attend, plus "
      .. "les premiers mois se perdent. La contestation de la rupture a un délai plus court.",
    en = "All the work done; without other proof, three months are presumed. At the end: three "
      .. "months' wages, unless a better rule applies (six months for undeclared work). OFII may "
      .. "recover them. Each month's wages have a limit of their own: the longer one waits, the "
      .. "more of the first months is lost. Contesting the end has a shorter limit.",
  },
}

right "indemnite_travail_dissimule" {
  fr = "Indemnité forfaitaire de six mois de salaire pour travail dissimulé",
  en = "Lump sum of six months' wages for undeclared work",
  authority = "conseil de prud'hommes",
  since = "2008-05-01",        -- the labour code as renumbered that day [from memory]
  basis = { "Code du travail L.8223-1" },
  except_in = f.hors_code_travail(),
  when = all { fact.travail_dissimule, fact.relation_travail_rompue },
  claim_by = years(1):from "date_fin_emploi",
  never_requires = jamais_requis,
  route = { to = "prudhommes" },
  urgency = "days",
  grade = "memory",
  note = {
    fr = "Délai d'un an montré par prudence : à vérifier. Les salaires dus s'y ajoutent.",
    en = "The one-year limit is shown for safety: to be checked. Unpaid wages come on top.",
  },
}

-- Law 2014-790 of 10 July 2014 for the last of these articles [from memory, all of them].
right "solidarite_donneur_ordre" {
  fr = "Paiement par le donneur d'ordre : salaires, indemnités, hébergement",
  en = "Payment by the principal: wages, indemnities, housing",
  authority = "conseil de prud'hommes ; inspection du travail pour l'injonction",
  since = "2014-07-12",
  basis = {
    "Code du travail L.8222-1 et s.", "Code du travail L.8254-1 et s.", "Code du travail L.3245-2",
    "Code du travail L.4231-1",
  },
  except_in = f.hors_code_travail(),
  when = all {
    fact.donneur_ordre,
    any {
      fact.emploi_sans_autorisation, fact.travail_dissimule, fact.salaires_impayes,
      fact.hebergement_indigne,
    },
  },
  never_requires = jamais_requis,
  route = { to = "prudhommes" },
  urgency = "days",
  grade = "memory",
  note = {
    fr = "Selon l'article : vigilance manquée, ou absence de réaction à l'injonction de l'agent de "
      .. "contrôle. Demander à l'inspection du travail de l'adresser.",
    en = "Depending on the article: failure of vigilance, or no reaction to the control agent's "
      .. "injunction. Ask the labour inspection to send it.",
  },
}

right "garantie_ags" {
  fr = "Salaires garantis par l'AGS quand l'employeur est en procédure collective",
  en = "Wages guaranteed by AGS where the employer is in insolvency proceedings",
  authority = "mandataire judiciaire, puis AGS",
  since = "2008-05-01",
  basis = { "Code du travail L.3253-6 et s." },
  except_in = f.hors_code_travail(),
  when = all {
    fact.employeur_procedure_collective,
    any { fact.salaires_impayes, fact.travail_dissimule, fact.emploi_sans_autorisation },
  },
  never_requires = jamais_requis,
  route = { to = "prudhommes" },
  urgency = "days",
  grade = "memory",
  note = {
    fr = "L'absence de déclaration ou de titre ne prive pas de la garantie.",
    en = "Neither an undeclared job nor the lack of a permit takes the guarantee away.",
  },
}

-- Immunity bars judgment and execution, not protection: the residence card asks for a complaint,
-- CIVI for facts, neither for a conviction. The State may answer for wages that the immunity makes
-- unrecoverable (CE, 11 February 2011, n° 325253) [from memory].
right "employeur_immunite_droits" {
  fr = "Employeur protégé par une immunité : droits ouverts, réparation par l'État possible",
  en = "Employer with immunity: rights stay open, compensation by the State possible",
  authority = "juridiction administrative, pour la réparation par l'État",
  since = "2011-02-11",
  basis = { "Convention de Vienne de 1961, art. 31", "CE, 11 février 2011, n° 325253" },
  when = fact.employeur_immunite,
  never_requires = jamais_requis,
  urgency = "days",
  grade = "memory",
  note = {
    fr = "Plainte, délai de réflexion, mise à l'abri et CIVI ne dépendent pas d'une condamnation. "
      .. "Saisir le protocole du ministère des Affaires étrangères par l'avocat ou l'association, "
      .. "jamais par l'employeur. Le titre spécial de séjour tient à l'emploi : à remplacer.",
    en = "Complaint, reflection period, shelter and CIVI do not depend on a conviction. The "
      .. "foreign ministry's protocol is seized by the lawyer or the association, never by the "
      .. "employer. The special permit is tied to the job: to be replaced.",
  },
}

service "prudhommes" {
  kind = "justice",
  fr = "Conseil de prud'hommes",
  en = "Labour court",
  territory = "national", level = "departement",
  does = {
    "salaires_l8252_2", "indemnite_travail_dissimule", "solidarite_donneur_ordre", "garantie_ags",
  },
}
