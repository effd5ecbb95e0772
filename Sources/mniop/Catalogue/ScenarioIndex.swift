import MniopCore
import MniopScript

/// Which scenarios show which version of which rule: found by playing them.
struct ScenarioIndex {
    struct Showing {
        var name: String
        var position: SourcePosition
        /// What the scenario expects of the rule, where it says so.
        var outcome: OutcomeKind?
        /// First day of the version that answered; `nil` where none did, or where it has none.
        var version: CivilDate?
    }

    private var byRule: [String: [Showing]] = [:]

    /// A scenario that fails shows nothing.
    init(_ load: LoadResult, _ rulebook: Rulebook) {
        let runner = ScenarioRunner(load, rulebook: rulebook)
        for scenario in load.scenarios {
            let result = runner.run(scenario)
            guard result.hasPassed, let assessment = result.assessment else { continue }
            for (id, outcome) in scenario.rulesShown {
                let version = assessment.outcomes.first { $0.id == id }?.version
                byRule[id, default: []].append(
                    Showing(
                        name: scenario.name, position: scenario.position, outcome: outcome,
                        version: version))
            }
        }
    }

    /// In the order of the scripts.
    func showing(_ rule: String, version since: CivilDate?) -> [Showing] {
        (byRule[rule] ?? []).filter { $0.version == since }
    }

    /// Those where no version answered: before the first, or by a date that is not known.
    func showingNoVersion(_ rule: RuleDeclaration) -> [Showing] {
        let starts = rule.versions.map(\.since)
        return (byRule[rule.id] ?? []).filter { !starts.contains($0.version) }
    }
}
