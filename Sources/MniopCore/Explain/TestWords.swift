/// Single conditions in words: a label, a colon, and what is asked of it.
extension WordsOfFormulas {
    func test(_ node: Formula.Node, _ isNegated: Bool) -> (Label, FormulaWords.Subject) {
        switch node {
        case .constant(let value):
            return (value != isNegated ? ConditionWords.always : ConditionWords.never, .none)
        case .fact(let id, let test): return (fact(id, test, isNegated), .fact(id))
        case .elapsed(let id, let period, let atLeast):
            return (elapsed(id, period, atLeast != isNegated), .fact(id))
        case .present(let id):
            let label = rulebook.indicator(id)?.label ?? Label(name: id)
            return (isNegated ? label.followed(by: ConditionWords.notSeen) : label, .indicator(id))
        case .positive(let grid, let dimension):
            return (
                positive(grid, dimension, isNegated), .positive(grid: grid, dimension: dimension)
            )
        case .reading(let grid, let name):
            return (reading(grid, name, isNegated), .reading(grid: grid, name: name))
        case .sufficient:
            return (
                isNegated ? ConditionWords.notSufficient : ConditionWords.sufficient, .sufficient
            )
        case .open(let id):
            let words = isNegated ? ConditionWords.notOpen : ConditionWords.open
            return (words.followed(by: ruleLabel(id)), .rule(id))
        case .available(let id):
            let words = isNegated ? ConditionWords.notAvailable : ConditionWords.available
            return (words.followed(by: ruleLabel(id)), .rule(id))
        case .parameter(let id, let value): return parameter(id, value, isNegated)
        case .actor(let kind):
            let words = isNegated ? ConditionWords.notReportedBy : ConditionWords.reportedBy
            return (
                words.followed(by: rulebook.actor(kind)?.label ?? Label(name: kind)), .actor(kind)
            )
        case .all, .any, .none, .no, .atLeast: return (ConditionWords.always, .none)
        }
    }

    private func ruleLabel(_ id: String) -> Label {
        rulebook.rule(id)?.label ?? Label(name: id)
    }

    private func fact(_ id: String, _ test: FactTest, _ isNegated: Bool) -> Label {
        let label = rulebook.fact(id)?.label ?? Label(name: id)
        if case .isTrue = test {
            return isNegated ? label.followed(by: ConditionWords.no) : label
        }
        return label.followed(by: words(test, of: id, isNegated))
    }

    private func words(_ test: FactTest, of fact: String, _ isNegated: Bool) -> Label {
        switch test {
        case .isTrue: return isNegated ? ConditionWords.no : ConditionWords.yes
        case .isCode(let code): return codes([code], of: fact, isNegated)
        case .among(let list): return codes(list, of: fact, isNegated)
        case .includes(let code):
            let word = rulebook.words(ofCode: code, of: fact)
            return isNegated
                ? Label(fr: "sans « \(word.fr) »", en: "without \"\(word.en)\"") : word
        case .isInteger(let value):
            return isNegated
                ? Label(fr: "autre que \(value)", en: "other than \(value)")
                : Label(name: String(value))
        case .below(let value): return isNegated ? .atLeast(value) : .below(value)
        case .atLeast(let value): return isNegated ? .below(value) : .atLeast(value)
        case .before(let date): return isNegated ? .onOrAfter(date) : .before(date)
        case .after(let date):
            return isNegated
                ? Label(fr: "le \(date) ou avant", en: "\(date) or before")
                : Label(fr: "après le \(date)", en: "after \(date)")
        }
    }

    private func codes(_ list: [String], of fact: String, _ isNegated: Bool) -> Label {
        let words = list.map { rulebook.words(ofCode: $0, of: fact) }.joinedByOr()
        return isNegated
            ? Label(fr: "autre que \(words.fr)", en: "other than \(words.en)") : words
    }

    private func elapsed(_ id: String, _ period: Period, _ atLeast: Bool) -> Label {
        let label = rulebook.fact(id)?.label ?? Label(name: id)
        let length = period.words
        return label.followed(
            by: atLeast
                ? Label(
                    fr: "il y a \(length.fr) ou plus", en: "\(length.en) ago or more")
                : Label(
                    fr: "il y a moins de \(length.fr)", en: "less than \(length.en) ago"))
    }

    private func positive(_ grid: String, _ dimension: String, _ isNegated: Bool) -> Label {
        let declared = rulebook.grid(grid)
        let name =
            declared?.dimensions.first { $0.id == dimension }?.label ?? Label(name: dimension)
        let source = declared?.label ?? Label(name: grid)
        return isNegated
            ? Label(
                fr: "Indices de « \(name.fr) » : pas atteints (\(source.fr))",
                en: "Indicators of \"\(name.en)\": not reached (\(source.en))")
            : Label(
                fr: "Assez d'indices de « \(name.fr) » (\(source.fr))",
                en: "Enough indicators of \"\(name.en)\" (\(source.en))")
    }

    private func reading(_ grid: String, _ name: String, _ isNegated: Bool) -> Label {
        let declared = rulebook.grid(grid)
        let label =
            declared?.readings.first { $0.name.rawValue == name }?.label ?? Label(name: name)
        let source = declared?.label ?? Label(name: grid)
        let verdict = isNegated ? ConditionWords.notShown : ConditionWords.shown
        return Label(
            fr: "\(source.fr), \(verdict.fr) : \(label.fr)",
            en: "\(source.en), \(verdict.en): \(label.en)")
    }

    private func parameter(
        _ id: String, _ value: String, _ isNegated: Bool
    ) -> (Label, FormulaWords.Subject) {
        let label =
            rulebook.catalogue.parameters.first { $0.id == id }?.label ?? Label(name: id)
        let shown = Label(name: String(value.map { $0 == "_" ? " " : $0 }))
        return (
            label.followed(
                by: isNegated
                    ? Label(fr: "autre que \(shown.fr)", en: "other than \(shown.en)") : shown),
            .parameter(id)
        )
    }
}

/// The fixed parts of conditions. None of them denies that a person is a victim.
enum ConditionWords {
    static let yes = Label(fr: "oui", en: "yes")
    static let no = Label(fr: "non", en: "no")
    static let always = Label(fr: "sans condition", en: "without condition")
    static let never = Label(fr: "en aucun cas", en: "in no case")
    static let notSeen = Label(fr: "non relevé", en: "not seen")
    static let sufficient = Label(
        fr: "Éléments suffisants pour déclencher le mécanisme",
        en: "What is known suffices to start the mechanism")
    static let notSufficient = Label(
        fr: "Éléments pas encore suffisants pour déclencher le mécanisme",
        en: "What is known does not suffice yet to start the mechanism")
    static let open = Label(fr: "Est ouvert", en: "Is open")
    static let notOpen = Label(fr: "N'est pas ouvert", en: "Is not open")
    static let available = Label(
        fr: "Est ouvert, ou peut être accordé", en: "Is open, or may be granted")
    static let notAvailable = Label(
        fr: "N'est pas ouvert et ne peut être accordé", en: "Is not open and may not be granted")
    static let reportedBy = Label(fr: "Signalé par", en: "Reported by")
    static let notReportedBy = Label(fr: "Non signalé par", en: "Not reported by")
    static let shown = Label(fr: "est montré", en: "is shown")
    static let notShown = Label(fr: "n'est pas montré à ce jour", en: "is not shown so far")
}
