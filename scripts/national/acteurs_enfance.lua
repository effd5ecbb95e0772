language(1)

-- Kinds of front-line actor: childhood. CRIP is the cell of the department that receives worrying
-- information about a child. What `must_not` and `source` mean is said in acteurs.lua.

actor "education" {
  fr = "Éducation nationale, médiation scolaire",
  en = "School, school mediation",
  source = "CRIP et information de la famille : CASF L.226-2-1, lu, et rapport CP(2024)05, 7.a. "
    .. "Répétition : circulaire CRIM 99-04, lue. Le reste : pratique scolaire, de mémoire",
  must_not = {
    {
      fr = "N'interrogez pas l'élève sur les faits et ne lui faites pas répéter son récit.",
      en = "Do not question the pupil about the facts or have the account repeated.",
    },
    {
      fr = "N'enquêtez pas : ne fouillez ni sac ni téléphone.",
      en = "Do not investigate: do not search a bag or a telephone.",
    },
    {
      fr = "Ne promettez pas le secret : l'information part sans délai à la CRIP, la cellule du "
        .. "département pour l'enfance en danger.",
      en = "Do not promise secrecy: the information goes without delay to the CRIP, the "
        .. "department's cell for children in danger.",
    },
    {
      fr = "Ne prévenez pas la famille si l'intérêt de l'enfant s'y oppose.",
      en = "Do not tell the family where that is against the child's interest.",
    },
    {
      fr = "N'en parlez pas en classe, en salle des professeurs ni sur une messagerie.",
      en = "Do not speak of it in class, in the staff room or on a messaging group.",
    },
    {
      fr = "Ne laissez pas repartir un élève en danger immédiat sans appeler le 17 ou le 119.",
      en = "Do not let a pupil in immediate danger leave without calling 17 or 119.",
    },
  },
}

actor "ase" {
  fr = "Aide sociale à l'enfance",
  en = "Child welfare service",
  source = "Prostitution d'un mineur : rapport CP(2024)05, 1 et 7 (loi 2002-305, article 13). "
    .. "Répétition : circulaire CRIM 99-04, lue. Lieux d'accueil connus des réseaux : "
    .. "Collectif, lu (indicators.md, 3.3). Le reste : pratique, de mémoire",
  must_not = {
    {
      fr = "Ne faites pas répéter son récit à l'enfant : l'audition revient aux enquêteurs.",
      en = "Do not have the child repeat the account: the interview is for investigators.",
    },
    {
      fr = "Ne remettez pas l'enfant à un adulte qui se dit de la famille sans vérification.",
      en = "Do not hand the child to an adult who claims to be family without a check.",
    },
    {
      fr = "N'attendez pas pour déclarer une fugue.",
      en = "Do not wait before reporting a child missing.",
    },
    {
      fr = "Ne laissez pas connaître le lieu d'accueil à ceux qui cherchent l'enfant.",
      en = "Do not let those who look for the child learn where the child stays.",
    },
    {
      fr = "Ne prenez pas pour interprète un autre jeune du groupe ou l'adulte qui l'amène.",
      en = "Do not use another young person of the group or the adult as interpreter.",
    },
    {
      fr = "Ne traitez pas la prostitution d'un mineur comme un choix : la loi le dit en danger.",
      en = "Do not treat a minor's prostitution as a choice: the law deems the minor in danger.",
    },
  },
}

actor "mmna" {
  fr = "Mission mineurs non accompagnés",
  en = "Mission for unaccompanied minors",
  source = "Signes relevés dans les rapports, éloignement : rapport CP(2024)05, 7.a. Danger : "
    .. "CASF D.226-2-4, lu en source secondaire. Le reste : pratique, de mémoire",
  must_not = {
    {
      fr = "Ne concluez pas du rapport seul : relevez les signes et transmettez-les.",
      en = "Do not conclude from the report alone: note the signs and pass them on.",
    },
    {
      fr = "Ne faites pas demander au jeune un nouveau récit pour compléter le dossier.",
      en = "Do not have the young person asked for a new account to complete the file.",
    },
    {
      fr = "Ne dites pas le département d'accueil aux adultes qui l'accompagnaient.",
      en = "Do not tell the adults who came along which department receives the minor.",
    },
    {
      fr = "N'orientez pas vers le lieu d'où viennent ceux qui le cherchent.",
      en = "Do not send the minor to the place where those who look for the minor come from.",
    },
    {
      fr = "Ne laissez pas un danger immédiat attendre l'orientation : prévenez le parquet.",
      en = "Do not let immediate danger wait for the allocation: tell the prosecutor.",
    },
  },
}

actor "pjj" {
  fr = "Protection judiciaire de la jeunesse",
  en = "Judicial protection of youth",
  source = "Silence : CJPM L.322-3, lu en source secondaire. Prostitution d'un mineur : rapport "
    .. "CP(2024)05, 1 et 7 (loi 2002-305, article 13). Promesses : OMS 2003 (entretiens), lu "
    .. "dans une reprise. Le reste : pratique, de mémoire",
  must_not = {
    {
      fr = "Ne cherchez pas l'aveu : le jeune a le droit de se taire pendant le recueil.",
      en = "Do not seek a confession: the young person may stay silent during the report.",
    },
    {
      fr = "Ne parlez pas des faits devant un autre mis en cause ou un adulte du groupe.",
      en = "Do not speak of the facts in front of another suspect or an adult of the group.",
    },
    {
      fr = "Ne prenez pas pour interprète un autre jeune du groupe ou un adulte qui l'attend.",
      en = "Do not use another young person of the group or a waiting adult as interpreter.",
    },
    {
      fr = "Ne donnez pas l'adresse du placement à ceux pour qui il agissait.",
      en = "Do not give the address of the placement to those for whom he acted.",
    },
    {
      fr = "Ne traitez pas la prostitution d'un mineur comme un choix : la loi le dit en danger.",
      en = "Do not treat a minor's prostitution as a choice: the law deems the minor in danger.",
    },
    {
      fr = "Ne promettez ni la fin des poursuites ni une place.",
      en = "Do not promise that the case will be dropped, nor a place.",
    },
  },
}
