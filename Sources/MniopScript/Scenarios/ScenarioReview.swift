import MniopCore

extension LoadResult {
    /// What is wrong with scenarios, as far as it is known without playing them: names that nothing
    /// has, values that no fact takes. Not of a layer that did not load: all its names would be
    /// unknown. By file, line and column; none where there is no rulebook.
    public func scenarioProblems() -> [Problem] {
        guard let rulebook else { return [] }
        let runner = ScenarioRunner(self, rulebook: rulebook)
        let names = ScenarioNames(rulebook: rulebook, unavailable: layersUnavailable)
        let away = Set(layersUnavailable)
        let found = scenarios.filter { !away.contains($0.layer) }.flatMap { scenario in
            (runner.build(scenario).1 + scenario.expectations.compactMap(names.problem))
                .map { $0.named(by: scenario.name) }
        }
        return LoadWork.inOrder(found)
    }
}

extension Problem {
    /// With the scenario's name before it, as all commands show it.
    public func named(by scenario: String) -> Problem {
        var problem = self
        problem.text.fr = "« \(scenario) » : " + text.fr
        problem.text.en = "'\(scenario)': " + text.en
        return problem
    }
}
