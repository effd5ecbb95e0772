language(1)

-- Those to whom the cards of the code are not due: never an empty page (law.md, 10.5).

local f = use "national.formules"

-- The language gives one nature to a version (due, or discretionary), so the discretionary
-- treatment is a right of its own. Its conditions are wider than those of L.425-1 on purpose: the
-- prefect's power to regularise has none, and an analogy from memory must not close.
right "titre_victime_algerien" {
  fr = "Certificat de résidence à titre discrétionnaire (accord franco-algérien)",
  en = "Residence certificate at the prefect's discretion (French-Algerian agreement)",
  authority = "prefecture",
  since = "2003-03-18",
  basis = {
    "Accord franco-algérien du 27 décembre 1968", "Pouvoir discrétionnaire du préfet",
  },
  except_in = f.hors_code(),
  concerns = all { f.etranger(), fact.accord_franco_algerien, f.majeur() },
  when = any {
    fact.plainte_deposee, fact.temoignage_procedure, fact.motifs_raisonnables,
    fact.autorisation_prefet_psp,
  },
  unless = { fact.menace_ordre_public },
  discretion = true,
  never_requires = { "sejour_regulier", "visa_long_sejour", "condamnation_definitive" },
  route = { to = "prefecture" },
  urgency = "days",
  grade = "memory",
  note = {
    fr = "La carte de l'article L.425-1 n'est pas due de plein droit : demander au préfet d'user "
      .. "de son pouvoir par analogie. Le délai de trente jours reste dû.",
    en = "The card of article L.425-1 is not due as of right: ask the prefect to use the power by "
      .. "analogy. The thirty days remain due.",
  },
}

-- Union citizens and their families need no card: Book II of the code. All rights that do not
-- hang on nationality (support, shelter, compensation, the child's protection) are theirs.
local function libre_circulation(t)
  return version {
    since = t.since, last = t.last,
    basis = t.basis,
    concerns = any { fact.nationalite:is "UE_EEE_CH", fact.membre_famille_ue },
    when = true,
    never_requires = { "plainte_deposee", "temoignage_procedure", "sejour_regulier" },
    grade = "memory",
    note = {
      fr = "Sans formalité pendant trois mois ; au-delà, un emploi, des études, ou des ressources "
        .. "et une assurance maladie (de mémoire) : à vérifier avec un avocat avant de rassurer. "
        .. "Les titres L.425-1 et suivants ne concernent pas les citoyens de l'Union ; "
        .. "l'identification et l'aide sont les mêmes (rapport, 5.d).",
      en = "Without formality for three months; after that work, studies, or resources and health "
        .. "insurance (from memory): to be checked with a lawyer before reassuring. The titles of "
        .. "L.425-1 and following do not concern Union citizens; identification and support are "
        .. "the same (report, 5.d).",
    },
  }
end

right "sejour_citoyen_ue" {
  fr = "Droit au séjour des citoyens de l'Union et de leur famille (livre II)",
  en = "Right of residence of Union citizens and their families (Book II)",
  authority = "prefecture",
  libre_circulation {
    since = "2006-07-24", last = "2021-04-30", basis = { "CESEDA L.121-1 et suivants" },
  },
  libre_circulation {
    since = "2021-05-01", basis = { "CESEDA livre II (L.231-1 et suivants)" },
  },
}

-- The page of the Interior ministry on R.425-1 says that a victim may ask for protection (S9); CNDA
-- has granted it to women from Edo State (S24). To ask is a right, to obtain is OFPRA's to say. It
-- excludes neither the thirty days nor a complaint. The report speaks of asylum for OFII's places
-- alone.
right "teh_asile" {
  fr = "Demander l'asile en raison de la traite",
  en = "Ask for asylum because of the trafficking",
  authority = "OFPRA, par le guichet unique de la préfecture",
  since = "2021-05-01",
  basis = {
    "Convention de Genève du 28 juillet 1951", "CNDA, femmes originaires de l'État d'Edo",
  },
  except_in = f.hors_code(),
  concerns = f.etranger(),
  when = any {
    fact.motifs_raisonnables, fact.plainte_deposee, f.exploitation(), fact.prostitution,
  },
  unless = { fact.protection_internationale },
  never_requires = {
    "sejour_regulier", "visa_long_sejour", "souhaite_delai_reflexion", "lien_rompu",
    "temoignage_procedure", "demandeur_asile", "mineur",
  },
  urgency = "days",
  grade = "read",
  note = {
    fr = "À décider avec un avocat ou une association : un transfert vers un autre État de l'Union "
      .. "peut suivre. Il peut être décidé, non exécuté, pendant les trente jours (C-66/21). Un "
      .. "mineur seul demande par son administrateur ad hoc.",
    en = "To decide with a lawyer or an association: a transfer to another Union State may follow. "
      .. "It may be decided, not carried out, during the thirty days (C-66/21). A child alone "
      .. "asks through the ad hoc administrator.",
  },
}
