import MniopCore

/// Questions, services, proposals, and what the reader must know.
extension Wording {
    static let questions = Label(fr: "QUE DEMANDER ENSUITE", en: "WHAT TO ASK NEXT")
    static let fromFile = Label(fr: "À chercher dans le dossier", en: "To look for in the file")
    static let toObserve = Label(
        fr: "À observer, sans interroger", en: "To observe, without questioning")
    static let fromPerson = Label(
        fr: "À demander à la personne, seule, si elle le veut bien",
        en: "To ask the person, alone, if willing")
    static let fromOthers = Label(fr: "À demander à un tiers", en: "To ask someone else")
    static let sensitive = Label(fr: "sensible", en: "sensitive")
    static let nothingToAsk = Label(
        fr: "Rien de ce qui peut encore changer la réponse n'est à demander par vous.",
        en: "Nothing that can still change the answer is for you to ask.")
    static let leaveChildAlone = Label(
        fr: "N'interrogez pas l'enfant : sa parole se recueille une fois, par des professionnels "
            + "formés à cela. Écoutez, notez ses mots, transmettez.",
        en: "Do not question the child: a child is heard once, by professionals trained for it. "
            + "Listen, note the child's words, pass them on.")

    static let personRefuses = Label(
        fr: "La personne a refusé : ne pas la questionner. Lui laisser un contact et la "
            + "possibilité de revenir.",
        en: "The person refused: do not question them. Leave a contact and a way to come back.")

    static func decides(_ rules: String) -> Label {
        Label(fr: "décide : \(rules)", en: "decides: \(rules)")
    }

    static func more(_ count: Int) -> Label {
        count == 1
            ? Label(fr: "et 1 autre", en: "and 1 other")
            : Label(fr: "et \(count) autres", en: "and \(count) others")
    }

    static func moreQuestions(_ count: Int) -> Label {
        Label(
            fr: "Autres questions possibles, pour vous : \(count) (toutes avec --format json).",
            en: "Other possible questions, for you: \(count) (all of them with --format json).")
    }

    static func questionsOfOthers(_ count: Int) -> Label {
        Label(
            fr: "Questions qui relèvent d'autres professionnels : \(count).",
            en: "Questions that are for other professionals: \(count).")
    }

    static let services = Label(fr: "QUI PEUT AIDER", en: "WHO CAN HELP")
    static let serves = Label(fr: "Pour", en: "For")
    static let contact = Label(fr: "Contact", en: "Contact")
    static let opening = Label(fr: "Ouverture", en: "Opening")
    static let languages = Label(fr: "Langues", en: "Languages")
    static let proposals = Label(
        fr: "PROPOSITIONS DES PROTOCOLES LOCAUX", en: "PROPOSALS OF LOCAL PROTOCOLS")

    static func proposal(_ kind: Proposal.Kind) -> Label {
        switch kind {
        case .question: Label(fr: "Demander", en: "Ask")
        case .contact: Label(fr: "Contacter", en: "Contact")
        case .measure: Label(fr: "Mesure", en: "Measure")
        case .alert: Label(fr: "Alerte", en: "Alert")
        }
    }

    static func proposedBy(_ layer: String, _ source: String) -> Label {
        Label(fr: "protocole \(layer), \(source)", en: "protocol \(layer), \(source)")
    }

    static let toKnow = Label(fr: "À SAVOIR", en: "TO KNOW")

    static func unverified(_ count: Int) -> Label {
        count == 1
            ? Label(
                fr: "Les numéros sont sûrs ; 1 texte de loi reste à relire.",
                en: "The numbers are reliable; 1 legal text remains to be read again.")
            : Label(
                fr: "Les numéros sont sûrs ; \(count) textes de loi restent à relire.",
                en: "The numbers are reliable; \(count) legal texts remain to be read again.")
    }

    static func closedUnread(_ rules: String) -> Label {
        Label(
            fr: "Fermé d'après un texte qui n'a pas été relu, à vérifier : \(rules).",
            en: "Closed by a text that was not read again, to be checked: \(rules).")
    }

    static func lawOf(_ date: String) -> Label {
        Label(
            fr: "Droit et délais au \(date).", en: "Law and time limits as of \(date).")
    }

    static func rulebook(_ digest: String, _ layers: String) -> Label {
        Label(
            fr: "Règles \(digest) ; protocoles actifs : \(layers).",
            en: "Rules \(digest); active protocols: \(layers).")
    }

    static let advises = Label(
        fr: "Cette évaluation conseille, elle ne décide pas.",
        en: "This assessment advises, it does not decide.")

    // Words for values.
    static let yes = Label(fr: "oui", en: "yes")
    static let no = Label(fr: "non", en: "no")
    static let or = Label(fr: "ou", en: "or")

    static func aged(_ ages: String) -> Label {
        Label(fr: "âge : \(ages) ans", en: "age: \(ages)")
    }

    static let lookedFor = Label(fr: "cherché, non vu", en: "looked for, not seen")
    static let emergencySignalled = Label(
        fr: "une urgence est signalée", en: "an emergency is reported")
    static let signalledBy = Label(fr: "signalé par", en: "reported by")
    static let whoReports = Label(fr: "qui signale", en: "who reports")
}
