language(1)

-- Making a complaint easier, and not being alone to make it (report, 1, l.128, and 5.g). No one
-- has to complain: these rules open on a wish, and nothing else waits for it.

-- Refused only by a reasoned decision of the judicial authority (CPP 10-2 8°), which concerns the
-- person of her choice: police and gendarmerie are none, what they say is an allegation. That a
-- lawyer may then still come is from memory.
fact "refus_accompagnement_motive" {
  type = "boolean", kind = "event", of = "file",
  fr = "L'autorité judiciaire a refusé l'accompagnement par une décision motivée",
  en = "The judicial authority refused the accompaniment by a reasoned decision",
  established_by = { "procureur", "juge", "host" },
}

right "accompagnement_audition" {
  fr = "Être accompagnée à chaque étape : association, avocat, majeur de son choix",
  en = "Be accompanied at every stage: association, lawyer, adult of her choice",
  authority = "police, gendarmerie ou juridiction",
  since = "2015-11-15",
  basis = { "CPP 10-2 8°", "CPP 10-4", "CP(2024)05, point 1" },
  when = any {
    fact.motifs_raisonnables, fact.plainte_deposee, fact.souhaite_plainte,
    fact.procedure_penale_en_cours,
  },
  unless = { fact.refus_accompagnement_motive },
  never_requires = {
    "nationalite", "sejour_regulier", "temoignage_procedure", "infraction_visee",
    "loi_penale_francaise_applicable", "partie_civile",
  },
  urgency = "now",
  grade = "read",              -- 10-2 read (S57); 10-4 from memory, same right
  note = {
    fr = "L'association peut être là avant, pendant et après l'audition, par le point d'entrée "
      .. "Ac.Sé si besoin. Jamais l'auteur, un proche impliqué ou un accompagnant inconnu. Refus "
      .. "motivé : choisir une autre personne, ou un avocat.",
    en = "The association may be there before, during and after the hearing, through the Ac.Sé "
      .. "entry point if need be. Never the exploiter, a relative involved or an unknown "
      .. "companion. Refused by a reasoned decision: choose someone else, or a lawyer.",
  },
}

-- Report, l.433-435: "in 2024 the gendarmerie continued", hence the first day of that year. What a
-- given brigade can do is its own: hence at discretion.
measure "plainte_mobile" {
  fr = "Plainte recueillie hors de la brigade : ordinateur portable, France Services, mairie",
  en = "Complaint taken outside the station: laptop, France Services, town hall",
  authority = "gendarmerie",
  since = "2024-01-01",
  basis = { "CP(2024)05, point 5.g" },
  when = fact.souhaite_plainte,
  discretion = true,
  never_requires = {
    "nationalite", "sejour_regulier", "motifs_raisonnables", "infraction_visee",
    "vulnerabilite_particuliere", "temoignage_procedure",
  },
  urgency = "days",
  grade = "report",
  note = {
    fr = "Lieu et heure choisis pour que l'auteur ne puisse pas la voir.",
    en = "Place and time chosen so that the exploiter cannot see her.",
  },
}

-- The report's heading 5.g names them and its text does not answer (law.md, 3.10, line 20). The
-- route is the general duty to receive complaints and the Union's victims directive, whose
-- transposition was due on 16 November 2015 [from memory]. Article 5-1, which law.md names beside
-- 15-3, is about summary civil proceedings: left out.
right "plainte_victime_autre_pays" {
  fr = "Porter plainte en France pour des faits commis dans un autre pays",
  en = "Complain in France about facts committed in another country",
  authority = "police ou gendarmerie",
  since = "2015-11-16",
  basis = { "CPP 15-3", "Directive 2012/29/UE, art. 17" },
  concerns = any { fact.faits_autre_pays, no(fact.faits_sur_territoire_national) },
  when = fact.souhaite_plainte,
  never_requires = {
    "nationalite", "sejour_regulier", "motifs_raisonnables", "infraction_visee", "departement",
    "temoignage_procedure",
  },
  urgency = "days",
  grade = "memory",
  note = {
    fr = "La plainte est reçue, puis transmise au pays des faits. Si la loi pénale française ne "
      .. "s'applique pas, la carte L.425-1 reste fermée (CAA Marseille, 31 décembre 2021) ; "
      .. "l'accompagnement ne l'est pas.",
    en = "The complaint is received, then passed on to the country of the facts. Where French "
      .. "criminal law does not apply, the L.425-1 card stays closed (CAA Marseille, 31 December "
      .. "2021); support does not.",
  },
}
