language(1)

-- Kinds of front-line actor: private firms. They have no power to hold, search or question, and
-- their cards say so first. What `must_not` and `source` mean is said in acteurs.lua.

actor "transport" {
  fr = "Transport : taxi, VTC, compagnie aérienne",
  en = "Transport: taxi, ride, airline",
  source = "Fiche réflexe taxi et VTC : rapport CP(2024)05, 5.f, qui la cite (fiche non lue). "
    .. "Confrontation : affiche d'une fédération hôtelière américaine, lue. Tiers, retenue, "
    .. "fouille, images, enfant, équipage (OACI, circulaire 352) : de mémoire",
  must_not = {
    {
      fr = "N'interpellez pas le tiers et ne lui dites rien de vos doutes.",
      en = "Do not confront the other person and say nothing of your doubts.",
    },
    {
      fr = "Ne retenez et ne fouillez personne, ne suivez pas la voiture.",
      en = "Do not hold or search anyone, do not follow the car.",
    },
    {
      fr = "Ne posez pas de questions à la personne devant celle qui l'accompagne.",
      en = "Do not put questions to the person in front of whoever comes along.",
    },
    {
      fr = "N'interrogez pas un enfant : prévenez le 17 ou, à bord, l'équipage.",
      en = "Do not question a child: call 17 or, on board, tell the crew.",
    },
    {
      fr = "Ne remettez pas l'alerte à plus tard en cas de danger : 17 ou 112, 114 par SMS.",
      en = "Do not put off the alert in danger: 17 or 112, 114 by text message.",
    },
    {
      fr = "Ne photographiez pas les passagers, ne publiez ni image ni nom.",
      en = "Do not photograph passengers, do not post a picture or a name.",
    },
  },
}

actor "hebergement" {
  fr = "Hébergement : hôtel, location de courte durée",
  en = "Accommodation: hotel, short-term rental",
  source = "Fiche réflexe OCRTEH : rapport CP(2024)05, 5.f, qui la cite (fiche non lue) ; « sans "
    .. "avertir votre voyageur » : page du GHR sur cette fiche, lue. Confrontation : affiche "
    .. "d'une fédération hôtelière américaine, lue. Chambre, retenue, images, enfant : de "
    .. "mémoire",
  must_not = {
    {
      fr = "N'avertissez pas le client de vos doutes et ne lui demandez pas de s'expliquer.",
      en = "Do not warn the guest of your doubts and do not ask for an explanation.",
    },
    {
      fr = "N'entrez pas dans la chambre pour chercher des preuves, ne fouillez rien.",
      en = "Do not enter the room to look for evidence, do not search anything.",
    },
    {
      fr = "Ne retenez personne et ne tentez pas de faire sortir quelqu'un vous-même.",
      en = "Do not hold anyone and do not try to get someone out yourself.",
    },
    {
      fr = "N'interrogez pas un enfant : appelez le 17 ou le 119.",
      en = "Do not question a child: call 17 or 119.",
    },
    {
      fr = "Ne remettez pas l'alerte à plus tard en cas de danger : 17 ou 112, 114 par SMS.",
      en = "Do not put off the alert in danger: 17 or 112, 114 by text message.",
    },
    {
      fr = "Ne photographiez personne, ne publiez ni image ni nom, pas même dans un avis.",
      en = "Do not photograph anyone, do not post a picture or a name, not even in a review.",
    },
  },
}

actor "bailleur" {
  fr = "Bailleur, logeur, gestionnaire d'immeuble",
  en = "Landlord, lodging-house keeper, building manager",
}
