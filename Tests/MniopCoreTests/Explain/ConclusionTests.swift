import Testing

@testable import MniopCore

/// The smallest sets that would conclude a rule, against every set that could be said.
@Suite struct ConclusionTests {
    typealias Said = [String: FactValue]

    static let yesNo = ["a", "b", "c", "menace"]
    /// One of each stretch between the thresholds that the rules use, the first of each.
    static let numbers: [FactValue] = [0, 10, 18].map { .integer($0) }

    /// `a` implies `b`; only the police can establish `menace`.
    static func facts() -> [FactDeclaration] {
        var list = yesNo.map { Build.declare($0) } + [Build.declare("n", .integer)]
        list[0].implies = ["b"]
        list[3].establishedBy = ["police"]
        return list
    }

    static func leaf(_ dice: inout Dice) -> Formula {
        switch Int.random(in: 0..<7, using: &dice) {
        case 0: Build.f(.fact("n", .below(10)))
        case 1: Build.f(.fact("n", .atLeast(18)))
        case 2: Build.no(Build.fact(yesNo.randomElement(using: &dice) ?? "a"))
        default: Build.fact(yesNo.randomElement(using: &dice) ?? "a")
        }
    }

    static func formula(_ dice: inout Dice, depth: Int) -> Formula {
        if depth == 0 { return leaf(&dice) }
        let list = (0..<Int.random(in: 1...3, using: &dice)).map { _ in
            formula(&dice, depth: depth - 1)
        }
        return Int.random(in: 0..<3, using: &dice) == 0
            ? Build.f(.atLeast(Int.random(in: 1...list.count, using: &dice), list))
            : Build.f(Bool.random(using: &dice) ? .all(list) : .any(list))
    }

    static func rulebook(_ dice: inout Dice) -> Rulebook? {
        var version = Build.version(formula(&dice, depth: 2), unless: [leaf(&dice)])
        if Bool.random(using: &dice) { version.concerns = leaf(&dice) }
        version.isDiscretionary = Int.random(in: 0..<3, using: &dice) == 0
        let catalogue = Build.catalogue(
            facts: facts(),
            rules: [
                Build.rule("r", version),
                Build.rule("s", when: Build.any(Build.f(.open("r")), leaf(&dice))),
                Build.rule(
                    "thresholds",
                    when: Build.any(
                        Build.f(.fact("n", .below(10))), Build.f(.fact("n", .atLeast(18))))),
            ])
        return Rulebook.compile(catalogue, digest: "0").rulebook
    }

    /// What every set of values would make of the rule.
    struct Table {
        let rulebook: Rulebook
        let rule: String
        /// Facts that the rule's diagram reads: no other is looked for.
        let read: Set<String>
        let outcomes: [(said: Said, outcome: OutcomeKind)]

        init(_ rulebook: Rulebook, _ rule: String, given: Said) throws {
            self.rulebook = rulebook
            self.rule = rule
            let root = rulebook.rules[rulebook.index.rules[rule] ?? 0].root
            let read = Set(
                rulebook.store.support(root).compactMap { variable -> String? in
                    let unit = Int(rulebook.table.unitOfVariable[variable])
                    guard unit >= 0, case .fact(let id) = rulebook.table.units[unit] else {
                        return nil
                    }
                    return rulebook.catalogue.facts[id].id
                })
            self.read = read
            var all: [Said] = [given]
            for name in yesNo + ["n"] where given[name] == nil && read.contains(name) {
                let values = name == "n" ? numbers : [.boolean(false), .boolean(true)]
                all += all.flatMap { base in
                    values.map { value in base.merging([name: value]) { $1 } }
                }
            }
            // What implies something and is said while that is denied contradicts itself.
            outcomes = try all.filter { !isContradictory($0) }.map { said in
                let signal = Build.signal(said.map { ($0.key, $0.value) }, actor: "police")
                let outcome = try rulebook.assess([signal], asOf: signal.date)[rule]
                return (said, try #require(outcome).outcome)
            }
        }

        /// With something else given.
        func outcome(of signal: Signal) throws -> OutcomeKind? {
            try rulebook.assess([signal], asOf: signal.date)[rule]?.outcome
        }

        func outcome(_ said: Said) -> OutcomeKind? { outcomes.first { $0.said == said }?.outcome }

        /// Sets that conclude and of which no part does; `isAllowed` leaves out what is not sought.
        func smallest(
            _ outcome: OutcomeKind, beside given: Said, _ isAllowed: (Said) -> Bool
        ) -> [Said] {
            let conclude = outcomes.filter { $0.outcome == outcome && isAllowed($0.said) }
                .map(\.said)
            return conclude.filter { set in
                !conclude.contains { $0.count < set.count && ConclusionTests.holds(set, $0) }
            }.map { $0.filter { given[$0.key] == nil } }
        }
    }

    static func isContradictory(_ said: Said) -> Bool {
        said["a"] == .boolean(true) && said["b"] == .boolean(false)
    }

    static func holds(_ large: Said, _ small: Said) -> Bool {
        small.allSatisfy { large[$0.key] == $0.value }
    }

    /// Every choice of one value a condition.
    static func choices(_ set: ConcludingSet) -> [Said] {
        set.conditions.reduce([[:]]) { all, condition in
            all.flatMap { said in
                condition.values.compactMap { value -> Said? in
                    guard case .fact(let value) = value else { return nil }
                    return said.merging([condition.name: value]) { $1 }
                }
            }
        }
    }

    @Test(arguments: 0..<40) func noSmallerSetIsMissedAndEachSuffices(seed: Int) throws {
        var dice = Dice(state: UInt64(3700 + seed))
        for _ in 0..<3 {
            guard let rulebook = Self.rulebook(&dice) else { continue }
            var given: Said = [:]
            for name in Self.yesNo where Int.random(in: 0..<3, using: &dice) == 0 {
                given[name] = .boolean(Bool.random(using: &dice))
            }
            if Self.isContradictory(given) { continue }
            for rule in ["r", "s"] {
                let table = try Table(rulebook, rule, given: given)
                let signal = Build.signal(given.map { ($0.key, $0.value) }, actor: "police")
                let explanation = try #require(
                    try rulebook.explain(rule, [signal], asOf: signal.date))
                for outcome in [OutcomeKind.open, .discretionary, .closed, .notApplicable]
                where outcome != table.outcome(given) {
                    check(explanation.changes, outcome, table, given)
                }
                checkCounterfactuals(explanation.changes, table, given)
            }
        }
    }

    private func check(
        _ changes: RuleChanges, _ outcome: OutcomeKind, _ table: Table, _ given: Said
    ) {
        let sets = changes.sets.filter { $0.outcome == outcome }
        let isOpening = outcome == .open || outcome == .discretionary
        let expected = table.smallest(outcome, beside: given) {
            !isOpening || given["menace"] != nil || $0["menace"] != .boolean(true)
        }
        #expect(sets.map(\.conditions.count) == sets.map(\.conditions.count).sorted())
        #expect(sets.count <= RuleChanges.mostSets)
        for said in sets.flatMap(Self.choices) {
            #expect(expected.contains(said), "suffices, and no part of it does")
        }
        #expect(sets.first?.conditions.count == expected.map(\.count).min())
        guard changes.isWhole || sets.count < RuleChanges.mostSets else { return }
        for said in expected {
            #expect(
                sets.contains { Self.choices($0).contains(said) },
                "none is missed: \(outcome) \(given) \(said) of \(sets.map(\.conditions))")
        }
    }

    private func checkCounterfactuals(_ changes: RuleChanges, _ table: Table, _ given: Said) {
        guard let current = table.outcome(given) else { return }
        for (name, value) in given {
            guard case .boolean(let truth) = value, table.read.contains(name) else { continue }
            var other = given
            other[name] = .boolean(!truth)
            if Self.isContradictory(other) { continue }
            let signal = Build.signal(other.map { ($0.key, $0.value) }, actor: "police")
            let found = changes.ifOtherwise.filter { $0.given.name == name }.map(\.outcome)
            guard let outcome = try? table.outcome(of: signal) else { continue }
            #expect(found == (outcome == current ? [] : [outcome]))
        }
    }
}
