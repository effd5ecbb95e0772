import MniopCore

/// `mniop why`.
extension Wording {
    static let whyAbstract = Label(
        fr: "Explique une règle pour une personne, et ce qui changerait la réponse.",
        en: "Explains one rule for one person, and what would change the answer.")
    static let ruleHelp = Label(
        fr: "Identifiant de la règle : un droit, un devoir, une mesure ou une alerte.",
        en: "Id of the rule: a right, a duty, a measure or an alert.")

    static func ruleNotShown(_ person: String) -> Label {
        Label(
            fr: "\(person) : cette règle n'est pas montrée à ce lecteur.",
            en: "\(person): this rule is not shown to this reader.")
    }

    static func whyFor(_ person: String, _ date: String) -> Label {
        Label(fr: "Pour \(person), au \(date).", en: "For \(person), \(date).")
    }

    static func inactiveRule(_ layer: String) -> Label {
        Label(
            fr: "Règle du protocole local « \(layer) », qui ne joue pas pour cette personne : "
                + "aucun signalement n'en vient.",
            en: "A rule of local protocol '\(layer)', which plays no part for this person: no "
                + "signal comes from there.")
    }

    static let theAnswer = Label(fr: "Réponse", en: "Answer")
    static let checked = Label(fr: "Vérification", en: "Checked")
    static let versions = Label(fr: "LE TEXTE, DANS LE TEMPS", en: "THE TEXT OVER TIME")
    static let applies = Label(fr: "appliqué ici", en: "applied here")
    static let noText = Label(
        fr: "Aucun texte n'est en vigueur à cette date.", en: "No text is in force at this date.")

    static func period(_ since: CivilDate?, _ last: CivilDate?) -> Label {
        switch (since, last) {
        case (nil, nil): Label(fr: "De tout temps", en: "At all times")
        case (.some(let since), nil): Label(fr: "Depuis le \(since)", en: "Since \(since)")
        case (nil, .some(let last)): Label(fr: "Jusqu'au \(last)", en: "Until \(last)")
        case (.some(let since), .some(let last)):
            Label(fr: "Du \(since) au \(last)", en: "From \(since) to \(last)")
        }
    }

    // The tree.
    static let reasoning = Label(fr: "LE RAISONNEMENT", en: "THE REASONING")
    static let whomItConcerns = Label(fr: "Personnes concernées", en: "Whom it is about")
    static let whatIsAsked = Label(fr: "Ce qui est demandé", en: "What is asked for")
    static let whatWouldEnd = Label(
        fr: "Ce qui y mettrait fin ou le refuserait ; inconnu, cela ne ferme rien",
        en: "What would end or refuse it; unknown, it closes nothing")
    static let neverRequired = Label(
        fr: "CE QUI N'EST JAMAIS EXIGÉ", en: "WHAT IS NEVER REQUIRED")
    static let nothingSaid = Label(
        fr: "rien n'en a encore été dit", en: "nothing was said of it yet")
    static let seeAbove = Label(fr: "expliqué plus haut", en: "explained above")

    static func toBeEstablished(by parties: String) -> Label {
        Label(fr: "à établir par : \(parties)", en: "to be established by: \(parties)")
    }

    /// Of one width, so that the words stand under one another.
    static func mark(_ state: ReasoningState) -> Label {
        switch state {
        case .holds: Label(fr: "[oui]", en: "[yes]")
        case .fails: Label(fr: "[non]", en: "[no] ")
        case .unknown: Label(fr: "[ ? ]", en: "[ ? ]")
        case .notRead: Label(fr: "[ - ]", en: "[ - ]")
        case .withheld: Label(fr: "[***]", en: "[***]")
        }
    }

    static func legend(_ states: [ReasoningState]) -> Label {
        let meanings = states.compactMap { state -> Label? in
            switch state {
            case .holds, .fails: nil
            case .unknown: Label(fr: "[ ? ] inconnu", en: "[ ? ] unknown")
            case .notRead:
                Label(
                    fr: "[ - ] inconnu, sans effet sur cette réponse",
                    en: "[ - ] unknown, no effect on this answer")
            case .withheld: Label(fr: "[***] couvert par le secret", en: "[***] covered by secrecy")
            }
        }
        let end = Label(
            fr: "Entre crochets : ce qui a été dit, et par quel signalement.",
            en: "In brackets: what was said, and by which signal.")
        guard !meanings.isEmpty else { return end }
        return Label(
            fr: meanings.map(\.fr).joined(separator: " ; ") + ". " + end.fr,
            en: meanings.map(\.en).joined(separator: "; ") + ". " + end.en)
    }

    static func cutHere(_ subject: FormulaWords.Subject) -> Label {
        if case .rule(let id) = subject {
            return Label(fr: "suite : mniop why \(id)", en: "more: mniop why \(id)")
        }
        return Label(fr: "la suite n'est pas montrée", en: "the rest is not shown")
    }

    static let withheldState = Label(
        fr: "Couvert par le secret", en: "Covered by secrecy")

    // What would change it.
    static let changes = Label(fr: "CE QUI CHANGERAIT LA RÉPONSE", en: "WHAT WOULD CHANGE IT")
    static let ifOtherwise = Label(
        fr: "Si un seul élément donné était autre", en: "If one thing that was given were otherwise"
    )
    static let inTheFile = Label(fr: "au dossier", en: "in the file")
    static let withCare = Label(fr: "sujet sensible", en: "sensitive")
    static let notFromThePerson = Label(
        fr: "ne se demande pas à la personne", en: "never asked of the person")
    static let nothingChanges = Label(
        fr: "Rien de ce qui est inconnu, et aucun élément donné pris seul, ne la changerait.",
        en: "Nothing that is unknown, and nothing given taken alone, would change it.")
    static let nothingConcludes = Label(
        fr: "Aucun fait ne suffirait à conclure : ce sont les lectures du texte qui diffèrent, ou "
            + "un doute qu'aucun fait ne lève.",
        en: "No fact would be enough to conclude: the readings of the text differ, or there is a "
            + "doubt that no fact ends.")
    static let othersMayDo = Label(
        fr: "Seuls les plus petits ensembles sont montrés : d'autres peuvent suffire.",
        en: "Only the smallest sets are shown: others may do.")
    static let changesWithheld = Label(
        fr: "Non montré à ce lecteur : cela dirait ce que le secret couvre.",
        en: "Not shown to this reader: it would tell what secrecy covers.")

    static func wouldBecome(_ kind: OutcomeKind) -> Label {
        switch kind {
        case .open:
            Label(
                fr: "Il suffirait, pour que ce soit ouvert", en: "For it to be open, it would do")
        case .discretionary:
            Label(
                fr: "Il suffirait, pour que l'autorité puisse l'accorder",
                en: "For the authority to be able to grant it, it would do")
        case .closed:
            Label(
                fr: "Ce qui le fermerait si c'était établi ; à ne pas rechercher",
                en: "What would close it if it were established; not to be sought")
        case .notApplicable:
            Label(fr: "Ce qui le rendrait sans objet", en: "What would make it not applicable")
        case .incomplete: Label(fr: "Ce serait à préciser", en: "It would be undecided")
        case .planned: Label(fr: "Ce serait annoncé", en: "It would be announced")
        }
    }

    static func wouldBe(_ given: Label, instead: Label, _ outcome: Label) -> Label {
        Label(
            fr: "\(given.fr). Si ce fait était « \(instead.fr) » : \(outcome.fr).",
            en: "\(given.en). If this were \"\(instead.en)\": \(outcome.en).")
    }
}
