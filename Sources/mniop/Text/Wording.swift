import MniopCore

/// Every fixed sentence of the text answer, in the order in which it is read. Plain verbs, no
/// sentence that denies: what is not known today is said to be so.
enum Wording {
    // Title and opening.
    static func title(_ person: String, _ date: String) -> Label {
        Label(fr: "Évaluation de \(person), au \(date)", en: "Assessment of \(person), \(date)")
    }

    static func signalsRead(_ ids: [String]) -> Label {
        let list = ids.joined(separator: ", ")
        return ids.count == 1
            ? Label(fr: "Signalement lu : \(list)", en: "Signal read: \(list)")
            : Label(fr: "Signalements lus : \(list)", en: "Signals read: \(list)")
    }

    static let callFirst = Label(fr: "APPELER D'ABORD", en: "CALL FIRST")
    static let callIfDanger = Label(
        fr: "EN CAS DE DANGER, APPELER", en: "WHERE THERE IS DANGER, CALL")
    static let beforeAll = Label(fr: "AVANT TOUT", en: "BEFORE ANYTHING ELSE")

    static let aChild = Label(
        fr: "Cette personne est mineure : sa protection passe avant tout le reste.",
        en: "This person is a child: protection comes before everything else.")
    static let presumedChild = Label(
        fr: "Son âge est en doute : elle est protégée comme une personne mineure.",
        en: "The age is in doubt: this person is protected as a child.")
    static let unknownAge = Label(
        fr: "Âge inconnu : en cas de doute, protégez-la comme une mineure, et écrivez "
            + "age_conteste.",
        en: "Age unknown: if in doubt, protect as a child, and record age_conteste.")

    // Steps.
    static let stepsNow = Label(fr: "QUE FAIRE MAINTENANT", en: "WHAT TO DO NOW")
    static let you = Label(fr: "vous", en: "you")

    static func by(_ parties: String) -> Label { Label(fr: "par \(parties)", en: "by \(parties)") }

    static func checkNow(_ names: String) -> Label {
        Label(fr: "Vérifier : \(names)", en: "Check: \(names)")
    }

    static func watchNow(_ names: String) -> Label {
        Label(
            fr: "Observer, sans interroger : \(names)",
            en: "Observe, without questioning: \(names)")
    }

    // Verdict.
    static let verdict = Label(fr: "EN BREF", en: "IN SHORT")

    static func pointsTo(_ forms: String) -> Label {
        Label(
            fr: "Les indices relevés orientent vers : \(forms).",
            en: "The indicators seen point to: \(forms).")
    }

    static func makesPossible(_ forms: String) -> Label {
        Label(
            fr: "Restent possibles, à préciser : \(forms).",
            en: "Still possible, to be clarified: \(forms).")
    }

    static let named = Label(fr: "nommée par un signalement", en: "named by a signal")
    static let pointsNowhereYet = Label(
        fr: "À ce jour, aucun indice relevé n'oriente vers une forme précise d'exploitation.",
        en: "So far, no indicator seen points to a particular form of exploitation.")
    static let lowScoreClosesNothing = Label(
        fr: "Un résultat bas ne ferme rien : il dit ce qui est connu aujourd'hui, et l'évaluation "
            + "se reprend dès qu'un élément s'ajoute.",
        en: "A low result closes nothing: it says what is known today, and the assessment is "
            + "made again as soon as anything is added.")
    static let sufficient = Label(
        fr: "Les éléments connus suffisent : l'hébergement et l'accompagnement prévus par le "
            + "mécanisme peuvent être déclenchés maintenant.",
        en: "What is known is sufficient: the shelter and support of the mechanism can be "
            + "started now.")
    static let notYetSufficient = Label(
        fr: "Les éléments connus ne suffisent pas encore à déclencher l'hébergement et "
            + "l'accompagnement du mécanisme. Les alertes et les droits n'attendent pas ce "
            + "seuil.",
        en: "What is known is not yet sufficient to start the shelter and support of the "
            + "mechanism. Alerts and rights do not wait for that threshold.")
    static let triggers = Label(fr: "Cela déclenche", en: "This starts")
    static let wouldTrigger = Label(fr: "Cela déclencherait", en: "This would start")
    static let grids = Label(fr: "LES INDICES EN DÉTAIL", en: "THE INDICATORS IN DETAIL")
    static let readingsMeaning = Label(
        fr: "Ce que demande chaque lecture", en: "What each reading asks for")
    static let weighs = Label(fr: "Ce qui pèse", en: "What weighs")
    static let closeTo = Label(fr: "À compléter", en: "To complete")

    static func reading(_ name: ReadingName) -> Label {
        switch name {
        case .strict: Label(fr: "Lecture stricte", en: "Strict reading")
        case .broad: Label(fr: "Lecture large", en: "Broad reading")
        case .french: Label(fr: "Lecture française", en: "French reading")
        }
    }

    static func verdict(_ verdict: ReadingVerdict) -> Label {
        switch verdict {
        case .yes: Label(fr: "oui", en: "yes")
        case .possible: Label(fr: "possible", en: "possible")
        case .notShown: Label(fr: "non montrée à ce jour", en: "not shown so far")
        case .notApplicable: Label(fr: "sans objet", en: "not applicable")
        }
    }

    static func gap(_ shape: GapShape) -> Label {
        var fr: [String] = []
        var en: [String] = []
        func add(_ count: Int, _ french: String, _ english: String) {
            guard count > 0 else { return }
            fr.append("\(count) indice\(count == 1 ? "" : "s") \(french)\(count == 1 ? "" : "s")")
            en.append("\(count) \(english) indicator\(count == 1 ? "" : "s")")
        }
        add(shape.strong, "fort", "strong")
        add(shape.medium, "moyen", "medium")
        add(shape.weak, "faible", "weak")
        if shape.any > 0 {
            fr.append(shape.any == 1 ? "1 autre indice" : "\(shape.any) autres indices")
            en.append(shape.any == 1 ? "1 other indicator" : "\(shape.any) other indicators")
        }
        return Label(fr: fr.joined(separator: " et "), en: en.joined(separator: " and "))
    }

    static func reachedWith(_ shapes: [Label]) -> Label {
        Label(
            fr: "atteint avec " + shapes.map(\.fr).joined(separator: ", ou "),
            en: "reached with " + shapes.map(\.en).joined(separator: ", or "))
    }

    // Contradictions.
    static let contradictions = Label(
        fr: "CE QUI SE CONTREDIT", en: "WHAT IS CONTRADICTORY")
    static let contradictionsMeaning = Label(
        fr: "Une contradiction n'enlève rien à la parole de la personne. À vérifier dans les "
            + "dossiers, sans la confronter.",
        en: "A contradiction takes nothing away from what the person says. To be checked in the "
            + "files, without confronting anyone.")

    static func disagree(_ kind: Contradiction.Kind, _ name: String, _ signals: String) -> Label {
        switch kind {
        case .fact:
            Label(
                fr: "\(name) : les signalements diffèrent (\(signals)). Chaque valeur est "
                    + "gardée comme possible.",
                en: "\(name): the signals differ (\(signals)). Each value is kept as possible.")
        case .indicator:
            Label(
                fr: "\(name) : vu par l'un, absent pour l'autre (\(signals)). Compté comme vu.",
                en: "\(name): seen by one, absent for another (\(signals)). Counted as seen.")
        case .allegation:
            Label(
                fr: "\(name) : signalé par quelqu'un qui ne peut pas l'établir (\(signals)). "
                    + "Montré, non compté.",
                en: "\(name): reported by someone who cannot establish it (\(signals)). Shown, "
                    + "not counted.")
        }
    }

    // Actions.
    static let actions = Label(fr: "POURQUOI ET COMMENT", en: "WHY AND HOW")

    static func urgency(_ urgency: Urgency) -> Label {
        switch urgency {
        case .now: Label(fr: "Tout de suite", en: "Now")
        case .days: Label(fr: "Dans les jours qui viennent", en: "In the coming days")
        case .routine: Label(fr: "Ensuite", en: "Then")
        }
    }

    static let toConfirm = Label(
        fr: "À confirmer, selon ce qui manque", en: "To be confirmed, depending on what is missing")
    static let toConfirmLater = Label(
        fr: "Plus tard, selon ce qui manque", en: "Later, depending on what is missing")
    static let notCalledFor = Label(
        fr: "Pas appelé par ce qui est connu", en: "Not called for by what is known")
    static let nothingToDo = Label(
        fr: "Rien n'est encore exigé par les règles connues. Garder le contact, noter ce qui est "
            + "observé.",
        en: "The known rules call for nothing yet. Keep in touch, note what is observed.")
    static let byYou = Label(fr: "À faire par vous", en: "For you to do")
    static let owedBy = Label(fr: "Qui doit le faire", en: "Owed by")
    static let authority = Label(fr: "Autorité", en: "Authority")
    static let routedTo = Label(fr: "S'adresser à", en: "Go to")
    static let sourceText = Label(fr: "Texte", en: "Text")
    static let because = Label(fr: "Parce que", en: "Because")
    static let noCondition = Label(fr: "sans condition", en: "no condition")
    static let missing = Label(fr: "Il manque", en: "Missing")
    static let deadline = Label(fr: "Délai", en: "Time")
    static let documents = Label(fr: "Documents", en: "Documents")
    static let discretionary = Label(
        fr: "l'autorité peut l'accorder", en: "the authority may grant it")
}
