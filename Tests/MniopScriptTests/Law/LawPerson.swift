import MniopCore
import Testing

/// Persons whose facts are dated from the day of assessment, so that as time passes no deadline
/// does: what still changes, the law changed.
enum LawPerson: String, CaseIterable, Sendable {
    /// An adult from outside the Union of whom everything that helps is known, ten days old.
    case adult
    /// The same, a hundred days old: what waits for a time has waited.
    case adultLater
    /// A child, with all that helps, told by a lawyer alone.
    case child
    case unionCitizen
    /// Somebody of whom nothing is known.
    case nobody

    /// How old the facts are. No number of months is as long as a hundred days, wherever it starts.
    var days: Int { self == .adultLater ? 100 : 10 }

    func signals(asOf day: CivilDate) throws -> [Signal] {
        var empty = Signal(id: "s0", person: "p1", date: day)
        empty.emergency = self == .adultLater
        guard self != .nobody else { return [empty] }
        let catalogue = try Law.rulebook().catalogue
        let against = try Law.againstThePerson()
        let past = Law.day(days, before: day)
        // What only some can establish is said by the first of them.
        var said: [String: [(name: String, statement: Signal.Statement)]] = [:]
        for fact in catalogue.facts where !Self.aboutAge.contains(fact.id) && fact.from == nil {
            guard let value = value(fact, past, against) else { continue }
            let actor = self == .child ? "avocat" : fact.establishedBy.first ?? "association"
            said[actor, default: []].append((name: fact.id, statement: .value(value)))
        }
        var signals = said.sorted { $0.key < $1.key }.map { actor, facts in
            var signal = Signal(id: "s-\(actor)", person: "p1", date: day)
            signal.actor = Signal.Actor(kind: actor)
            signal.facts = facts.sorted { $0.name < $1.name }
            return signal
        }
        empty.facts = [(name: "age", statement: .value(.integer(self == .child ? 15 : 30)))]
        signals.append(empty)
        return signals
    }

    /// The age says the rest.
    private static let aboutAge: Set<String> = [
        "age", "age_conteste", "birth_date", "birth_year", "date_majorite", "mineur",
        "mineur_lors_des_faits",
    ]

    private func value(
        _ fact: FactDeclaration, _ past: CivilDate, _ against: Set<String>
    ) -> FactValue? {
        switch fact.id {
        case "nationalite": return .code(self == .unionCitizen ? "UE_EEE_CH" : "TIERS")
        // In the department of no local script, where every national law applies.
        case "departement", "departement_danger": return .code("75")
        case "mna": return .boolean(self == .child)
        default: break
        }
        switch fact.type {
        case .boolean: return .boolean(!against.contains(fact.id))
        case .integer: return .integer(60)
        case .date: return against.contains(fact.id) ? nil : .date(past)
        case .code: return fact.values.first.map { .code($0) }
        case .codes: return .codes(fact.values.sorted())
        }
    }
}

extension Catalogue {
    /// Facts that end a right or close it: those that only some may establish, and those of
    /// `unless` that no rule asks for besides.
    var againstThePerson: Set<String> {
        func isTrue(_ formula: Formula) -> Set<String> {
            var found: Set<String> = []
            formula.forEach { part in
                if case .fact(let id, .isTrue) = part.node { found.insert(id) }
            }
            return found
        }
        let versions = rules.flatMap(\.versions)
        let asked = versions.reduce(into: Set<String>()) { $0.formUnion(isTrue($1.when)) }
        let grounds = versions.flatMap(\.unless).reduce(into: Set<String>()) {
            $0.formUnion(isTrue($1))
        }
        let adverse = facts.filter { $0.isAdverse && !$0.establishedBy.isEmpty }.map(\.id)
        return grounds.subtracting(asked).union(adverse)
    }
}
