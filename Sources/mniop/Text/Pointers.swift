import MniopCore

/// What is known already and speaks for a rule: a condition of it that the signals show.
///
/// Traits (age, nationality, language) say whom a rule is about and speak for none.
struct Pointers {
    private let facts: [(name: String, value: FactValue)]
    private let seen: Set<String>
    private let findings: Set<String>
    private let open: Set<String>
    private let isSufficient: Bool
    private let rulebook: Rulebook

    /// Facts that are no traits and yet tell only whom, or where.
    private static let background: Set<String> = [
        "age_conteste", "mineur", "mna", "departement", "langue_comprise", "consent",
    ]

    init(_ answer: TextAnswer) {
        rulebook = answer.rulebook
        let secrecy = answer.audience.map {
            Secrecy(reader: $0, signals: answer.signals, rulebook: answer.rulebook)
        }
        // Otherwise the order would tell a reader what secrecy withholds.
        let signals = answer.signals.filter { secrecy?.isHidden(signal: $0.id) != true }
        facts = signals.flatMap(\.facts).compactMap { name, statement in
            guard case .value(let value) = statement else { return nil }
            return (name, value)
        }
        seen = Set(
            signals.flatMap(\.present).flatMap { id in
                [id, answer.rulebook.indicator(id)?.sameAs].compactMap(\.self)
            })
        let hides = secrecy?.withholdsSomething == true
        let grids = hides ? [] : answer.assessment.exploitation.flatMap(\.grids)
        findings = Set(
            grids.flatMap { grid in
                grid.dimensions.filter { $0.verdict == .positive }.map { grid.grid + " " + $0.id }
            })
        open =
            hides
            ? []
            : Set(
                answer.assessment.outcomes.filter { $0.outcome == .open }.map(\.id))
        isSufficient = !hides && answer.assessment.sufficient.isReached
    }

    func point(to version: RuleVersion?, _ outcome: Outcome) -> Bool {
        if outcome.because.contains(where: { isTelling($0.name) }) { return true }
        return version.map { shows($0.when) } ?? false
    }

    private func isTelling(_ name: String) -> Bool {
        guard let fact = rulebook.fact(name) else { return rulebook.indicator(name) != nil }
        return fact.kind != .trait && !Pointers.background.contains(name)
    }

    private func shows(_ formula: Formula) -> Bool {
        switch formula.node {
        case .all(let list), .any(let list), .atLeast(_, let list): list.contains(where: shows)
        case .fact(let name, let test):
            isTelling(name) && facts.contains { $0.name == name && test.holds(for: $0.value) }
        case .present(let id): seen.contains(id)
        case .positive(let grid, let dimension): findings.contains(grid + " " + dimension)
        case .sufficient: isSufficient
        case .open(let id), .available(let id): open.contains(id)
        // What is absent speaks for no rule.
        case .constant, .none, .no, .elapsed, .reading, .parameter, .actor: false
        }
    }
}

extension FactTest {
    /// Of one value that a signal gave, whichever other signals say.
    fileprivate func holds(for value: FactValue) -> Bool {
        switch (self, value) {
        case (.isTrue, .boolean(let truth)): truth
        case (.isCode(let code), .code(let given)): code == given
        case (.among(let codes), .code(let given)): codes.contains(given)
        case (.includes(let code), .codes(let given)): given.contains(code)
        case (.isInteger(let number), .integer(let given)): number == given
        case (.below(let number), .integer(let given)): given < number
        case (.atLeast(let number), .integer(let given)): given >= number
        case (.before(let date), .date(let given)): given < date
        case (.after(let date), .date(let given)): given > date
        default: false
        }
    }
}
