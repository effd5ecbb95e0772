language(1)

-- Kinds of front-line actor: those that the report names (points 5.b, 5.e, 5.f, 7.a), those that a
-- procedure needs, and the host itself. A signal names one; rules read it only through `actor:is`.
-- Here: authorities and the host. Justice, care and social work, childhood and private firms have
-- files of their own (acteurs_*.lua).
--
-- `must_not` is what this actor must not do or say, as its card shows it. `source` says where each
-- sentence comes from, and what was not read but written from memory, to be checked.

actor "police" {
  fr = "Police nationale",
  en = "National police",
  source = "Délai : rapport CP(2024)05, 5.c. Enfant : CPP 706-52, lu. Interprète et promesses : "
    .. "OMS 2003 (entretiens), lu dans une reprise. Tiers, lien avec l'enfant : pratique, de "
    .. "mémoire",
  must_not = {
    {
      fr = "Ne faites pas dépendre le délai de réflexion d'une plainte ou d'une coopération.",
      en = "Do not make the reflection period depend on a complaint or on cooperation.",
    },
    {
      fr = "N'entendez pas la personne devant celle qui l'accompagne, même un proche.",
      en = "Do not hear the person in front of whoever comes along, even a relative.",
    },
    {
      fr = "Ne prenez pas pour interprète un accompagnant, un parent ou un membre du groupe.",
      en = "Do not use a companion, a relative or a member of the group as interpreter.",
    },
    {
      fr = "N'interrogez pas un enfant sur les faits hors d'une audition enregistrée.",
      en = "Do not question a child about the facts outside a recorded interview.",
    },
    {
      fr = "Ne promettez ni titre de séjour, ni place, ni issue de la procédure.",
      en = "Do not promise a permit, a place or an outcome of the case.",
    },
    {
      fr = "Ne rendez pas un enfant à l'adulte qui le réclame sans avoir vérifié leur lien.",
      en = "Do not hand a child to an adult who comes for the child before checking their tie.",
    },
  },
}

actor "gendarmerie" {
  fr = "Gendarmerie nationale",
  en = "Gendarmerie",
  source = "Délai : rapport CP(2024)05, 5.c. Enfant : CPP 706-52, lu. Interprète, promesses, nom "
    .. "de qui a parlé : OMS 2003 (entretiens), lu dans une reprise. Audition sur place : "
    .. "pratique, de mémoire",
  must_not = {
    {
      fr = "Ne faites pas dépendre le délai de réflexion d'une plainte ou d'une coopération.",
      en = "Do not make the reflection period depend on a complaint or on cooperation.",
    },
    {
      fr = "N'entendez pas un salarié sur place, à la vue de l'employeur ou du chef d'équipe.",
      en = "Do not hear a worker on site, in sight of the employer or the foreman.",
    },
    {
      fr = "Ne prenez pas pour interprète un collègue, un parent ou un membre du groupe.",
      en = "Do not use a workmate, a relative or a member of the group as interpreter.",
    },
    {
      fr = "N'interrogez pas un enfant sur les faits hors d'une audition enregistrée.",
      en = "Do not question a child about the facts outside a recorded interview.",
    },
    {
      fr = "Ne promettez ni titre de séjour, ni place, ni issue de la procédure.",
      en = "Do not promise a permit, a place or an outcome of the case.",
    },
    {
      fr = "Ne dites pas à la personne mise en cause qui vous a parlé.",
      en = "Do not tell the person suspected who spoke to you.",
    },
  },
}

actor "inspection_travail" {
  fr = "Inspection du travail",
  en = "Labour inspection",
  source = "Logement : C. trav. L.8113-2, lu en source secondaire. Titre de séjour : rapport "
    .. "CP(2024)05, 5.b. Interprète : OMS 2003 (entretiens), lu dans une reprise. Tiers, "
    .. "confidentialité (convention OIT 81, article 15), enfant : de mémoire",
  must_not = {
    {
      fr = "N'entendez pas un salarié devant l'employeur, ses proches ou le chef d'équipe.",
      en = "Do not hear a worker in front of the employer, the employer's family or the foreman.",
    },
    {
      fr = "Ne prenez pas pour interprète un collègue, le chef d'équipe ou l'employeur.",
      en = "Do not use a workmate, the foreman or the employer as interpreter.",
    },
    {
      fr = "N'entrez pas dans un logement de salariés sans l'accord de ses occupants.",
      en = "Do not enter workers' housing without the agreement of those who live in it.",
    },
    {
      fr = "Ne dites pas à l'employeur qui s'est plaint, ni qu'il y a eu une plainte.",
      en = "Do not tell the employer who complained, nor that there was a complaint.",
    },
    {
      fr = "Ne promettez pas de titre de séjour : l'inspection ne l'ouvre pas elle-même.",
      en = "Do not promise a permit: the inspection cannot open one by itself.",
    },
    {
      fr = "N'interrogez pas un enfant au travail sur les faits : prévenez la CRIP ou le parquet.",
      en = "Do not question a working child about the facts: tell the CRIP or the prosecutor.",
    },
  },
}

actor "ofii" {
  fr = "Office français de l'immigration et de l'intégration",
  en = "French immigration and integration office",
  source = "Enfant : rapport CP(2024)05, 7.a. Interprète et promesses : OMS 2003 (entretiens), "
    .. "lu dans une reprise. Plainte : rapport, 5.c. Entretien de vulnérabilité (CESEDA "
    .. "L.522-1 et s.) et entretien seul : de mémoire",
  must_not = {
    {
      fr = "N'évaluez pas les besoins de la personne devant celle qui l'accompagne.",
      en = "Do not assess the person's needs in front of whoever comes along.",
    },
    {
      fr = "Ne prenez pas l'accompagnant pour interprète.",
      en = "Do not use the companion as interpreter.",
    },
    {
      fr = "N'exigez ni plainte ni récit complet pour orienter vers une place spécialisée.",
      en = "Do not require a complaint or a full account before referring to a specialised place.",
    },
    {
      fr = "N'interrogez pas sur les motifs de la demande d'asile.",
      en = "Do not ask about the grounds of the asylum claim.",
    },
    {
      fr = "Ne promettez ni place, ni allocation, ni réponse sur le séjour.",
      en = "Do not promise a place, an allowance or an answer about residence.",
    },
    {
      fr = "N'interrogez pas un enfant sur les faits : informez sans délai la CRIP.",
      en = "Do not question a child about the facts: inform the CRIP without delay.",
    },
  },
}

actor "cra" {
  fr = "Centre de rétention administrative",
  en = "Administrative detention centre",
  source = "Délai : CESEDA R.425-2, lu en source secondaire. Mineur : CESEDA L.741-5, lu en "
    .. "source secondaire (Mayotte : régime propre pour les familles). Interprète : OMS 2003 "
    .. "(entretiens), lu dans une reprise. Le reste : pratique, de mémoire",
  must_not = {
    {
      fr = "N'exécutez pas l'éloignement pendant le délai de réflexion de trente jours.",
      en = "Do not carry out a removal during the thirty-day reflection period.",
    },
    {
      fr = "Ne laissez pas un doute sur la minorité sans suite : un mineur n'est pas placé ici.",
      en = "Do not leave a doubt about minority unanswered: a minor is not placed here.",
    },
    {
      fr = "Ne retardez pas la venue du soignant, de l'avocat ou de l'association.",
      en = "Do not delay the visit of the nurse, the lawyer or the association.",
    },
    {
      fr = "N'écoutez pas leurs entretiens avec la personne.",
      en = "Do not listen to their talks with the person.",
    },
    {
      fr = "Ne prenez pas une autre personne retenue pour interprète.",
      en = "Do not use another detained person as interpreter.",
    },
    {
      fr = "Ne parlez pas des faits devant d'autres personnes retenues ou un visiteur.",
      en = "Do not speak of the facts in front of other detained people or a visitor.",
    },
  },
}

actor "prefecture" {
  fr = "Préfecture",
  en = "Prefecture",
  source = "Délai : rapport CP(2024)05, 5.c, et CESEDA R.425-2, lu en source secondaire. Visa : "
    .. "CESEDA L.412-1, lu en source secondaire. Promesses et interprète : OMS 2003 "
    .. "(entretiens), lu dans une reprise. Guichet : pratique, de mémoire",
  must_not = {
    {
      fr = "N'exigez pas de plainte pour le délai de réflexion de trente jours.",
      en = "Do not require a complaint for the thirty-day reflection period.",
    },
    {
      fr = "Ne prenez ni n'exécutez de mesure d'éloignement pendant ce délai.",
      en = "Do not take or carry out a removal measure during that period.",
    },
    {
      fr = "N'opposez pas l'absence de visa de long séjour à une demande L.425-1.",
      en = "Do not hold the lack of a long-stay visa against an L.425-1 application.",
    },
    {
      fr = "Ne recevez pas la personne avec l'employeur ou le tiers qui l'accompagne.",
      en = "Do not receive the person with the employer or whoever comes along.",
    },
    {
      fr = "Ne prenez pas l'accompagnant pour interprète.",
      en = "Do not use the companion as interpreter.",
    },
    {
      fr = "Ne promettez pas au guichet l'issue de la demande.",
      en = "Do not promise the outcome of the application at the desk.",
    },
  },
}

actor "consulat" {
  fr = "Consulat",
  en = "Consulate",
}

actor "host" {
  fr = "Logiciel hôte, pour ce que son établissement a établi",
  en = "Host program, for what its institution has established",
}
