/// Answers as they are read, whole.
enum Goldens {
    static let aChildInDanger = """
        Évaluation de p-1, au 14 mai 2024
        Signalement lu : s-1

        APPELER D'ABORD
        - 17 ou 112 : Danger immédiat
        - 119 : Enfance en danger
        - 115 : Hébergement

        AVANT TOUT
        - Cette personne est mineure : sa protection passe avant tout le reste.

        QUE FAIRE MAINTENANT
        Tout de suite :
        - Enfant en danger : appeler le 119
        - Transmettre une information préoccupante — vous ; au plus tard le 15 mai 2024

        EN BREF
        À ce jour, aucun indice relevé n'oriente vers une forme précise d'exploitation.
        Les éléments connus ne suffisent pas encore à déclencher l'hébergement et
        l'accompagnement du mécanisme. Les alertes et les droits n'attendent pas ce
        seuil.
        Un résultat bas ne ferme rien : il dit ce qui est connu aujourd'hui, et
        l'évaluation se reprend dès qu'un élément s'ajoute.

        POURQUOI ET COMMENT
        Tout de suite :
        - Enfant en danger
          Parce que : âge : 16 ou 17 ans
          Texte : CASF L.226-6
        - Transmettre une information préoccupante
          À faire par vous : Hôpital
          Délai : au plus tard le 15 mai 2024 (1 jour)
          Parce que : Violences physiques ; Une plainte est déposée : non

        QUE DEMANDER ENSUITE
        N'interrogez pas l'enfant : sa parole se recueille une fois, par des
        professionnels formés à cela. Écoutez, notez ses mots, transmettez.

        À observer, sans interroger :
        - La personne est enfermée
        - Salaire retenu

        Questions qui relèvent d'autres professionnels : 2.

        À SAVOIR
        - Les numéros sont sûrs ; 1 texte de loi reste à relire.
        - Droit et délais au 14 mai 2024.
        - Règles abcdef012345 ; protocoles actifs : national.
        - Cette évaluation conseille, elle ne décide pas.

        """

    static let anAdult = """
        Évaluation de p-1, au 14 mai 2024
        Signalement lu : s-1

        QUE FAIRE MAINTENANT
        Rien n'est encore exigé par les règles connues. Garder le contact, noter ce qui
        est observé.

        EN BREF
        Les indices relevés orientent vers : Exploitation par le travail.
        Les éléments connus suffisent : l'hébergement et l'accompagnement prévus par le
        mécanisme peuvent être déclenchés maintenant.
          Parce que : Salaire retenu
        Un résultat bas ne ferme rien : il dit ce qui est connu aujourd'hui, et
        l'évaluation se reprend dès qu'un élément s'ajoute.

        CE QUI SE CONTREDIT
        Une contradiction n'enlève rien à la parole de la personne. À vérifier dans les
        dossiers, sans la confronter.
        - Âge : les signalements diffèrent (s-1, s-2). Chaque valeur est gardée comme
          possible.

        DROITS
        Ouverts :
        - Délai de réflexion de trente jours
          Parce que : La personne souhaite le délai
          Autorité : Préfecture
          Délai : du 1er mai 2024 au 31 mai 2024 (30 jours)
          Sous réserve, si l'autorité l'établit : Une plainte est déposée
          Texte : CESEDA R.425-2

        À préciser :
        - Carte du plaignant [à vérifier : d'après le seul rapport]
          Il manque : Nationalité
          Lectures en débat : texte → ouvert (non relu) | rapport 2024 → fermé (rapport
            seul)

        Fermés aujourd'hui :
        - Carte d'un an
          Fermé par : Une plainte est déposée : non

        Sans objet ici :
        Mesure pour enfant.

        QUE DEMANDER ENSUITE
        À demander à la personne, seule, si elle le veut bien :
        - Une plainte est déposée

        Questions qui relèvent d'autres professionnels : 1.

        LES INDICES EN DÉTAIL
        - Exploitation par le travail (nommée par un signalement)
          Lecture stricte : possible
          Lecture large : oui
          Lecture française : non montrée à ce jour
          Ce qui pèse : Exploitation (Salaire retenu)
          À compléter : Contrainte, atteint avec 1 autre indice

        À SAVOIR
        - Les numéros sont sûrs ; 1 texte de loi reste à relire.
        - Droit et délais au 14 mai 2024.
        - Règles abcdef012345 ; protocoles actifs : national.
        - Cette évaluation conseille, elle ne décide pas.

        """

    static let anAdultInEnglish = """
        Assessment of p-1, 14 May 2024
        Signal read: s-1

        WHAT TO DO NOW
        The known rules call for nothing yet. Keep in touch, note what is observed.

        IN SHORT
        The indicators seen point to: Labour exploitation.
        What is known is sufficient: the shelter and support of the mechanism can be
        started now.
          Because: Wages withheld
        A low result closes nothing: it says what is known today, and the assessment is
        made again as soon as anything is added.

        WHAT IS CONTRADICTORY
        A contradiction takes nothing away from what the person says. To be checked in
        the files, without confronting anyone.
        - Age: the signals differ (s-1, s-2). Each value is kept as possible.

        RIGHTS
        Open:
        - Thirty-day reflection period
          Because: The person wishes the period
          Authority: Prefecture
          Time: from 1 May 2024 to 31 May 2024 (30 days)
          Subject to, if the authority establishes it: A complaint is filed
          Text: CESEDA R.425-2

        Still undecided:
        - Complainant's card [to check: the report alone]
          Missing: Nationality
          Disputed readings: texte → open (not read again) | rapport 2024 → closed
            (report alone)

        Closed today:
        - One-year card
          Closed by: A complaint is filed: no

        Not applicable here:
        Measure for a child.

        WHAT TO ASK NEXT
        To ask the person, alone, if willing:
        - A complaint is filed

        Questions that are for other professionals: 1.

        THE INDICATORS IN DETAIL
        - Labour exploitation (named by a signal)
          Strict reading: possible
          Broad reading: yes
          French reading: not shown so far
          What weighs: Exploitation (Wages withheld)
          To complete: Coercion, reached with 1 other indicator

        TO KNOW
        - The numbers are reliable; 1 legal text remains to be read again.
        - Law and time limits as of 14 May 2024.
        - Rules abcdef012345; active protocols: national.
        - This assessment advises, it does not decide.

        """
}
