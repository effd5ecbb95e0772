import MniopCore

/// Which clauses of the rules scenarios have seen true, false and unknown.
///
/// A clause is seen where its version applies and the rule may concern the person. Whether the
/// scenario expects anything of the rule is counted apart: what nobody looks at is seen, and not
/// checked.
public struct ScenarioCoverage: Sendable {
    public let clauseSet: ClauseSet
    /// Those that are counted, and their places in the set.
    public let clauses: [Clause]
    private let places: [Int]
    /// Of each clause, in order.
    public private(set) var seen: [ClauseStates]
    /// By scenarios that expect something of the clause's rule.
    public private(set) var checked: [ClauseStates]
    public private(set) var scenarioCount = 0

    /// `files`: those whose rules are counted; by default all.
    public init(_ rulebook: Rulebook, files: Set<String>? = nil) {
        clauseSet = ClauseSet(rulebook)
        let all = clauseSet.clauses
        places = all.indices.filter { index in
            guard let files else { return true }
            return rulebook.rule(all[index].rule).map { files.contains($0.position.file) } ?? false
        }
        clauses = places.map { all[$0] }
        seen = Array(repeating: [], count: places.count)
        checked = seen
    }

    /// A scenario whose signals cannot be assessed shows nothing: its run says why.
    public mutating func add(_ scenario: Scenario, _ runner: ScenarioRunner) {
        guard let signals = runner.signals(of: scenario),
            let states = try? clauseSet.states(
                signals, asOf: scenario.asOf, options: runner.options(for: scenario))
        else { return }
        scenarioCount += 1
        let expected = Set(scenario.rulesShown.map(\.id))
        for (index, place) in places.enumerated() {
            let state = states[place]
            seen[index].formUnion(state)
            if expected.contains(clauses[index].rule) { checked[index].formUnion(state) }
        }
    }

    /// States that no scenario has seen and that some signals could bring about.
    public func missing(_ index: Int) -> ClauseStates {
        guard clauses.indices.contains(index) else { return [] }
        return clauses[index].possible.subtracting(seen[index])
    }

    public struct Total: Sendable, Equatable {
        /// States of clauses that some signals could bring about.
        public var possible: Int
        public var seen: Int
        public var checked: Int
        /// States that nothing can bring about.
        public var exempt: Int

        /// Whole percents, rounded down: 100 is all of them.
        public static func percent(_ part: Int, of whole: Int) -> Int {
            whole == 0 ? 100 : part * 100 / whole
        }
    }

    public var total: Total {
        var total = Total(possible: 0, seen: 0, checked: 0, exempt: 0)
        for (index, clause) in clauses.enumerated() {
            // Seen is possible, whatever was thought.
            let possible = clause.possible.union(seen[index])
            total.possible += possible.count
            total.seen += seen[index].count
            total.checked += checked[index].count
            total.exempt += ClauseStates.all.subtracting(possible).count
        }
        return total
    }
}
