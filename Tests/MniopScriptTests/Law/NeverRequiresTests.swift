import MniopCore
import Testing

/// What a rule declares that it never requires changes no outcome of it: in random cases, on random
/// days, the fact is said to be each thing that it can be, and nothing.
@Suite struct NeverRequiresTests {
    @Test(arguments: 0..<4)
    func noValueOfSuchAFactChangesTheOutcome(_ number: Int) throws {
        let catalogue = try Law.rulebook().catalogue
        let named = Set(catalogue.rules.flatMap(\.versions).flatMap(\.neverRequires))
        #expect(named.count > 40)
        var dice = Dice(state: UInt64(number) &+ 225_4_1)
        for fact in catalogue.facts where named.contains(fact.id) {
            let days = Law.monthEnds.filter { day in
                catalogue.rules.contains { $0.neverRequires(fact.id, on: day) }
            }
            let day = try #require(days.randomElement(using: &dice), "\(fact.id): in no version")
            let rules = catalogue.rules.filter { $0.neverRequires(fact.id, on: day) }
            let signal = try Self.signal(catalogue, day, but: fact.id, &dice)
            let unknown = try Law.assess([signal], asOf: day)
            for value in Self.values(fact, day) {
                var other = signal
                other.facts.append((name: fact.id, statement: .value(value)))
                other.facts.sort { $0.name < $1.name }
                let said = try Law.assess([other], asOf: day)
                for rule in rules {
                    #expect(
                        said[rule.id]?.outcome == unknown[rule.id]?.outcome,
                        "\(rule.id), \(fact.id) = \(value), \(day)")
                }
            }
        }
    }

    /// Most facts, and mostly in favour, so that what is left to a fact would show.
    private static func signal(
        _ catalogue: Catalogue, _ day: CivilDate, but left: String, _ dice: inout Dice
    ) throws -> Signal {
        let against = try Law.againstThePerson()
        var signal = Signal(id: "s1", person: "p1", date: day)
        signal.actor = catalogue.actors.randomElement(using: &dice).map {
            Signal.Actor(kind: $0.id)
        }
        for fact in catalogue.facts where fact.id != left {
            guard Int.random(in: 0..<4, using: &dice) > 0 else { continue }
            var value = values(fact, day).randomElement(using: &dice)
            if fact.type == .boolean, Int.random(in: 0..<5, using: &dice) > 0 {
                value = .boolean(!against.contains(fact.id))
            }
            guard let value else { continue }
            signal.facts.append((name: fact.id, statement: .value(value)))
        }
        signal.facts.sort { $0.name < $1.name }
        for indicator in catalogue.indicators where Int.random(in: 0..<8, using: &dice) == 0 {
            signal.present.append(indicator.id)
        }
        return signal
    }

    /// Everything that a fact can be said to be, as far as rules tell it apart.
    private static func values(_ fact: FactDeclaration, _ day: CivilDate) -> [FactValue] {
        switch fact.type {
        case .boolean: return [.boolean(true), .boolean(false)]
        case .integer: return [0, 12, 17, 18, 20, 40].map { .integer($0) }
        case .date: return [0, 40, 400, 4000].map { .date(Law.day($0, before: day)) }
        case .code: return (fact.values.isEmpty ? ["75", "987"] : fact.values).map { .code($0) }
        case .codes:
            return [.codes([]), .codes(fact.values.sorted())] + fact.values.map { .codes([$0]) }
        }
    }
}

extension RuleDeclaration {
    /// Whether the version of the day says so; where a date of the case picks it, whether all do.
    fileprivate func neverRequires(_ fact: String, on day: CivilDate) -> Bool {
        let meant = versions.filter { $0.clock != nil || $0.governs(day) }
        return !meant.isEmpty && meant.allSatisfy { $0.neverRequires.contains(fact) }
    }
}
