language(1)

-- CESEDA L.425-11 (law 2024-42 of 26 January 2024): the largest gap between the report and the
-- texts that could be read. The report (l.765) says undignified work *or* accommodation. The only
-- text before the joint committee (Senate amendment 443, S10) says accommodation alone, complaint
-- alone, no rupture of links, no ten-year card after. Légifrance was not read. Both readings
-- stand: where they differ the answer is incomplete, and shows each.

local f = use "national.formules"

right "cst_l425_11" {
  fr = "Carte de séjour temporaire du plaignant pour conditions indignes (article 225-14)",
  en = "One-year residence card on a complaint of undignified conditions (article 225-14)",
  authority = "prefecture",
  since = "2024-01-28",
  basis = { "CESEDA L.425-11" },
  except_in = f.hors_code(),
  concerns = all { f.etranger(), f.majeur() },
  reading = "hebergement",
  when = all {
    fact.plainte_deposee,
    fact.infraction_visee:includes "225-14_hebergement",
  },
  -- Proceedings: "renewed throughout", as for L.425-1. Public order and L.432-1-1 are general.
  unless = {
    fact.classement_ou_relaxe, fact.menace_ordre_public, fact.motif_refus_l432_1_1,
    fact.accord_franco_algerien,
  },
  alternatives = {
    {
      reading = "travail_ou_hebergement",
      fr = "Le rapport : conditions de travail ou d'hébergement indignes",
      en = "The report: undignified conditions of work or of accommodation",
      -- An article named without its limb may be either.
      when = all {
        fact.plainte_deposee,
        fact.infraction_visee:among { "225-14", "225-14_travail", "225-14_hebergement" },
      },
      basis = { "CP(2024)05, point 8" },
      grade = "report",
    },
    {
      -- For L.425-1 facts committed only abroad do not open the card (CAA Marseille, 31 December
      -- 2021). Whether the same holds here was not read: law.md, 6.2, says "to be checked".
      reading = "loi_penale_francaise",
      fr = "Par analogie avec L.425-1 : la loi pénale française doit s'appliquer",
      en = "By analogy with L.425-1: French criminal law must apply",
      when = all {
        fact.plainte_deposee,
        fact.infraction_visee:includes "225-14_hebergement",
        fact.loi_penale_francaise_applicable,
      },
      basis = { "CAA Marseille, 31 décembre 2021 (par analogie)" },
      grade = "memory",
    },
  },
  never_requires = {
    "lien_rompu", "temoignage_procedure", "plainte_retiree", "condamnation_definitive",
    "sejour_regulier", "visa_long_sejour",
  },
  route = { to = "prefecture" },
  urgency = "days",
  grade = "memory",
  note = {
    fr = "Un an, renouvelée pendant la procédure. Texte promulgué à relire sur Légifrance. Que des "
      .. "faits commis à l'étranger l'ouvrent n'a pas été vérifié.",
    en = "One year, renewed throughout the proceedings. The promulgated text is to be read on "
      .. "Légifrance. Whether facts abroad open it was not verified.",
  },
}
