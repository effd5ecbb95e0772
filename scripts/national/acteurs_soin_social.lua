language(1)

-- Kinds of front-line actor: care and social work. What `must_not` and `source` mean is said in
-- acteurs.lua.

actor "travailleur_social" {
  fr = "Travailleur social",
  en = "Social worker",
  source = "Enfant : CASF L.226-2-1, lu, et rapport CP(2024)05, 7.a. Interprète, promesses, "
    .. "accord et risques : OMS 2003 (entretiens), lu dans une reprise. Secret : C. pén. "
    .. "226-13 et 226-14, de mémoire. Médiation : pratique, de mémoire",
  must_not = {
    {
      fr = "Ne contactez pas la personne mise en cause et ne tentez pas de médiation.",
      en = "Do not contact the person suspected and do not try mediation.",
    },
    {
      fr = "Ne prenez pas l'accompagnant, le logeur ou un enfant pour interprète.",
      en = "Do not use the companion, the landlord or a child as interpreter.",
    },
    {
      fr = "Ne transmettez rien sur un adulte sans son accord, hors des cas de la loi.",
      en = "Do not pass anything on about an adult without consent, save where the law says.",
    },
    {
      fr = "Ne menez pas d'enquête auprès d'un enfant : informez sans délai la CRIP.",
      en = "Do not investigate with a child: inform the CRIP without delay.",
    },
    {
      fr = "Ne poussez pas à partir tant qu'un lieu sûr n'est pas prêt.",
      en = "Do not press anyone to leave before a safe place is ready.",
    },
    {
      fr = "Ne promettez ni papiers, ni hébergement, ni issue.",
      en = "Do not promise papers, housing or an outcome.",
    },
  },
}

actor "association" {
  fr = "Association",
  en = "Association",
  source = "Plainte : rapport CP(2024)05, 5.c. Enfant : rapport, 7.a. Promesses, interprète, "
    .. "anonymat : OMS 2003 (entretiens), lu dans une reprise. Le reste : pratique des "
    .. "associations, de mémoire",
  must_not = {
    {
      fr = "N'allez pas chercher la personne vous-même et ne parlez pas à ceux qui la tiennent.",
      en = "Do not fetch the person yourself and do not talk to those in control.",
    },
    {
      fr = "Ne subordonnez pas votre aide à une plainte.",
      en = "Do not make your help depend on a complaint.",
    },
    {
      fr = "Ne prenez pas pour interprète un accompagnant ou une personne du même groupe.",
      en = "Do not use a companion or someone from the same group as interpreter.",
    },
    {
      fr = "Ne recueillez pas le récit complet d'un enfant : notez ses mots, informez la CRIP.",
      en = "Do not take a child's full account: note the child's words, inform the CRIP.",
    },
    {
      fr = "Ne publiez ni nom, ni photo, ni lieu d'hébergement, même pour témoigner.",
      en = "Do not publish a name, a photo or a place of shelter, even as testimony.",
    },
    {
      fr = "Ne promettez ni titre de séjour, ni place, ni issue du procès.",
      en = "Do not promise a permit, a place or an outcome of the trial.",
    },
  },
}

actor "hopital" {
  fr = "Hôpital",
  en = "Hospital",
  source = "Plainte, examen : rapport CP(2024)05, 5.g (circulaire du 25 novembre 2021). "
    .. "Interprète : HAS 2017 (interprétariat), de mémoire. Accord : HAS 2019 (violences au "
    .. "sein du couple), lu dans un résumé ; C. pén. 226-14, certificat, entretien seul : de "
    .. "mémoire",
  must_not = {
    {
      fr = "Ne menez pas l'entretien devant l'accompagnant, même s'il se dit de la famille.",
      en = "Do not hold the interview in front of the companion, even if said to be family.",
    },
    {
      fr = "Ne prenez pas l'accompagnant ou un enfant pour interprète.",
      en = "Do not use the companion or a child as interpreter.",
    },
    {
      fr = "Ne faites pas dépendre les soins ou le recueil de preuves d'une plainte.",
      en = "Do not make care or the collection of evidence depend on a complaint.",
    },
    {
      fr = "Ne faites pas de recueil de preuves complexe sans compétence en médecine légale.",
      en = "Do not collect complex evidence without forensic competence.",
    },
    {
      fr = "Ne signalez pas pour un adulte sans son accord, hors des cas de l'article 226-14.",
      en = "Do not report for an adult without consent, save in the cases of article 226-14.",
    },
    {
      fr = "Ne nommez pas d'auteur dans le certificat : lésions constatées et mots rapportés.",
      en = "Do not name an author in the certificate: injuries seen and words reported.",
    },
  },
}

actor "sante" {
  fr = "Professionnel de santé hors de l'hôpital",
  en = "Health professional outside hospitals",
  source = "Accord : HAS 2019 (violences au sein du couple), lu dans un résumé. Interprète : HAS "
    .. "2017 (interprétariat), de mémoire. Enfant : rapport CP(2024)05, 7.a. Promesses : OMS "
    .. "2003 (entretiens), lu dans une reprise. Le reste : de mémoire",
  must_not = {
    {
      fr = "Ne posez pas de questions devant l'accompagnant : trouvez un temps seul.",
      en = "Do not ask questions in front of the companion: find time alone.",
    },
    {
      fr = "Ne prenez pas l'accompagnant ou un enfant pour interprète.",
      en = "Do not use the companion or a child as interpreter.",
    },
    {
      fr = "Ne remettez pas devant lui un papier ou un numéro qui la trahirait.",
      en = "Do not hand over in his presence a paper or number that would give her away.",
    },
    {
      fr = "Ne signalez pas pour un adulte sans son accord, hors des cas de l'article 226-14.",
      en = "Do not report for an adult without consent, save in the cases of article 226-14.",
    },
    {
      fr = "N'interrogez pas un enfant sur les faits : informez sans délai la CRIP.",
      en = "Do not question a child about the facts: inform the CRIP without delay.",
    },
    {
      fr = "Ne promettez ni papiers, ni place, ni issue.",
      en = "Do not promise papers, a place or an outcome.",
    },
  },
}
