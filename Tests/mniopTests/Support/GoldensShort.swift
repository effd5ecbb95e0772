/// Short answers.
extension Goldens {
    static let aChildShort = """
        Évaluation de p-1, au 14 mai 2024
        Signalement lu : s-1

        APPELER D'ABORD
        - 17 ou 112 : Danger immédiat
        - 119 : Enfance en danger
        - 115 : Hébergement

        AVANT TOUT
        - Cette personne est mineure : sa protection passe avant tout le reste.

        QUE FAIRE MAINTENANT
        - Enfant en danger : appeler le 119 — parce que : âge : 16 ou 17 ans
        Parce que : Violences physiques ; Une plainte est déposée : non
        - Transmettre une information préoccupante — vous ; au plus tard le 15 mai 2024

        EN BREF
        À ce jour, aucun indice relevé n'oriente vers une forme précise d'exploitation.
        Les éléments connus ne suffisent pas encore à déclencher l'hébergement et
        l'accompagnement du mécanisme. Les alertes et les droits n'attendent pas ce
        seuil.
        Un résultat bas ne ferme rien : il dit ce qui est connu aujourd'hui, et
        l'évaluation se reprend dès qu'un élément s'ajoute.

        QUE DEMANDER ENSUITE
        N'interrogez pas l'enfant : sa parole se recueille une fois, par des
        professionnels formés à cela. Écoutez, notez ses mots, transmettez.
        - À observer, sans interroger : La personne est enfermée ; Salaire retenu

        À SAVOIR
        - Tout est dans --all, et dans --format json.
        - Les numéros sont sûrs ; 1 texte de loi reste à relire. Droit et délais au 14
          mai 2024. Règles abcdef012345 ; protocoles actifs : national.
        - Cette évaluation conseille, elle ne décide pas.

        """

    static let anAdultShort = """
        Assessment of p-1, 14 May 2024
        Signal read: s-1

        WHAT TO DO NOW
        The known rules call for nothing yet. Keep in touch, note what is observed.

        IN SHORT
        The indicators seen point to: Labour exploitation.
        What is known is sufficient: the shelter and support of the mechanism can be
        started now.
          Because: Wages withheld

        WHAT IS CONTRADICTORY
        A contradiction takes nothing away from what the person says. To be checked in
        the files, without confronting anyone.
        - Age: the signals differ (s-1, s-2). Each value is kept as possible.

        WHAT IS OPEN
        Rights:
        - Thirty-day reflection period (with reserves) — go to: Prefecture; from 1 May
          2024 to 31 May 2024; because: The person wishes the period

        WHAT TO ASK NEXT
        - To ask the person, alone, if willing: A complaint is filed

        CLOSED, OR NOT CALLED FOR, TODAY
        - One-year card — closed by: A complaint is filed: no

        TO KNOW
        - 1 other rule is to be completed. Everything is in --all, and in --format json.
        - The numbers are reliable; 1 legal text remains to be read again. Law and time
          limits as of 14 May 2024. Rules abcdef012345; active protocols: national.
        - This assessment advises, it does not decide.

        """
}
