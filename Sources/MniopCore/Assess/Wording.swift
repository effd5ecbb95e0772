/// Every fixed sentence of an assessment, in one place. None of them denies.
enum Wording {
    static let scoreMeaning = Notice(
        code: "score_meaning",
        text: Label(
            fr: "Les indices orientent, ils ne décident pas. Un résultat bas ne ferme rien : "
                + "il dit seulement ce qui est connu aujourd'hui.",
            en: "Indicators guide, they do not decide. A low result closes nothing: "
                + "it only says what is known today."))

    static let companionInterpreter = Notice(
        code: "companion_interpreter",
        text: Label(
            fr: "Une personne qui accompagne n'est pas un interprète : reprenez l'entretien "
                + "avec un interprète professionnel, hors de sa présence.",
            en: "A companion is not an interpreter: hold the interview again with a "
                + "professional interpreter, out of the companion's presence."))

    static let exploiterPresent = Notice(
        code: "exploiter_present",
        text: Label(
            fr: "L'auteur présumé est peut-être là. D'abord, voyez la victime présumée seule ; "
                + "ne dites rien devant lui.",
            en: "The alleged exploiter may be here. First see the presumed victim alone; "
                + "say nothing in front of that person."))

    static let allegation = Notice(
        code: "allegation",
        text: Label(
            fr: "Un élément défavorable a été signalé par quelqu'un qui ne peut pas l'établir : "
                + "il est montré et ne compte pas.",
            en: "An adverse element was reported by someone who cannot establish it: "
                + "it is shown and does not count."))

    static func lawNotVerified(after date: CivilDate) -> Notice {
        Notice(
            code: "law_not_verified",
            text: Label(
                fr: "Le droit appliqué ici a été vérifié jusqu'au \(date) : "
                    + "vérifiez s'il a changé depuis.",
                en: "The law applied here was checked up to \(date): "
                    + "check whether it has changed since."))
    }

    static func lawOfThePlace(_ places: [String]) -> Notice {
        let list = places.joined(separator: ", ")
        return Notice(
            code: "law_of_the_place",
            text: Label(
                fr: "Le droit du séjour diffère dans ce territoire (\(list)) : il n'a pas "
                    + "été lu ici, et ces réponses restent à compléter sur place.",
                en: "The law of residence is not the same in this territory (\(list)): it was not "
                    + "read here, and these answers are to be completed on the spot."))
    }

    static func toBeChecked(_ rules: [String]) -> Notice {
        let list = rules.joined(separator: ", ")
        return Notice(
            code: "closed_from_memory",
            text: Label(
                fr: "Fermé d'après un texte qui n'a pas été relu, à vérifier : \(list).",
                en: "Closed by a text that was not read again, to be checked: \(list)."))
    }

    static func layerUnavailable(_ layer: String) -> Notice {
        Notice(
            code: "layer_unavailable",
            text: Label(
                fr: "Protocole local « \(layer) » indisponible : la réponse nationale est entière.",
                en: "Local layer \"\(layer)\" unavailable: the national answer is whole."))
    }

    static func questionsCut(_ layer: String) -> Notice {
        Notice(
            code: "local_questions_cut",
            text: Label(
                fr: "Protocole local « \(layer) » : plus de \(Assessor.mostLocalQuestions) "
                    + "questions ; la suite est laissée de côté.",
                en: "Local layer \"\(layer)\": more than \(Assessor.mostLocalQuestions) "
                    + "questions; the rest is left aside."))
    }

    static func laterSignals(_ ids: [String]) -> Notice {
        let list = ids.joined(separator: ", ")
        return Notice(
            code: "later_signals",
            text: Label(
                fr: "Signalements postérieurs à la date de l'évaluation, non comptés : \(list).",
                en: "Signals dated after the assessment, not counted: \(list)."))
    }

    static func voidedSignals(_ ids: [String]) -> Notice {
        let list = ids.joined(separator: ", ")
        return Notice(
            code: "voided_signals",
            text: Label(
                fr: "Signalements retirés par leur auteur, non comptés : \(list).",
                en: "Signals withdrawn by their author, not counted: \(list)."))
    }

    static func positiveScreen(_ grid: GridDeclaration) -> Notice {
        let figures =
            grid.performance.map { performance in
                [
                    ("sensibilité", "sensitivity", performance.sensitivity),
                    ("spécificité", "specificity", performance.specificity),
                    (
                        "vrais cas parmi les résultats positifs",
                        "true cases among positive results",
                        performance.positivePredictiveValue
                    ),
                ].compactMap { fr, en, value in
                    value.map { Label(fr: "\(fr) \($0)", en: "\(en) \($0)") }
                }
            } ?? []
        func list(_ language: Language) -> String {
            let texts = figures.map { $0.text(in: language) }
            let population = grid.performance?.population?.text(in: language)
            return ([population].compactMap { $0 } + texts).joined(separator: ", ")
        }
        return Notice(
            code: "screen_positive",
            text: Label(
                fr: "\(grid.label.fr) : positif. Parlez-en à un spécialiste ; un résultat positif "
                    + "ne conclut pas" + (figures.isEmpty ? "." : " (\(list(.french)))."),
                en: "\(grid.label.en): positive. Talk to a specialist; a positive result "
                    + "concludes nothing" + (figures.isEmpty ? "." : " (\(list(.english)))."))
        )
    }

    static func parameter(_ parameter: ParameterDeclaration, _ value: String) -> Notice {
        Notice(
            code: "parameter",
            text: Label(
                fr: "Choix de lecture « \(parameter.label.fr) » : \(value). \(parameter.why.fr)",
                en: "Choice of reading \"\(parameter.label.en)\": \(value). \(parameter.why.en)"))
    }

    /// What one reading says of a person.
    struct Read {
        var name: ReadingName
        var verdict: ReadingVerdict
        var label: Label
    }

    /// Where the readings disagree, and what each of them requires. `read`: in their order.
    static func disagreement(_ read: [Read]) -> Label {
        let compared = read.filter { $0.verdict != .notApplicable }
        guard let first = compared.first, compared.contains(where: { $0.verdict != first.verdict })
        else {
            return Label(
                fr: "Les lectures qui s'appliquent concordent.",
                en: "The readings that apply agree.")
        }
        func list(_ begin: String, _ language: Language) -> String {
            var text = begin
            for (number, one) in compared.enumerated() {
                if number > 0 { text += " ; " }
                text += word(one.name).text(in: language)
                text += ": "
                text += word(one.verdict).text(in: language)
                text += " ("
                text += one.label.text(in: language)
                text += ")"
            }
            return text + "."
        }
        return Label(
            fr: list("Les lectures divergent. ", .french),
            en: list("The readings disagree. ", .english))
    }

    /// What the French reading still waits for: each element, by what may show it.
    static func stillToShow(_ elements: [[Label]]) -> Label {
        guard !elements.isEmpty else { return Label(fr: "", en: "") }
        var fr = " Lecture française, reste à montrer : "
        var en = " French reading, still to be shown: "
        for (number, element) in elements.enumerated() {
            if number > 0 {
                fr += " ; "
                en += "; "
            }
            for (place, way) in element.enumerated() {
                if place > 0 {
                    fr += " ou "
                    en += " or "
                }
                fr += "« "
                fr += way.fr
                fr += " »"
                en += "\""
                en += way.en
                en += "\""
            }
        }
        return Label(fr: fr + ".", en: en + ".")
    }

    private static func word(_ name: ReadingName) -> Label {
        switch name {
        case .strict: Label(fr: "stricte", en: "strict")
        case .broad: Label(fr: "large", en: "broad")
        case .french: Label(fr: "française", en: "French")
        }
    }

    private static func word(_ verdict: ReadingVerdict) -> Label {
        switch verdict {
        case .yes: Label(fr: "oui", en: "yes")
        case .possible: Label(fr: "possible", en: "possible")
        case .notShown: Label(fr: "non montrée à ce jour", en: "not shown so far")
        case .notApplicable: Label(fr: "sans objet", en: "not applicable")
        }
    }
}
