import MniopCore

/// Runs scenarios against a rulebook. One a thread, because of the hooks.
public struct ScenarioRunner {
    let rulebook: Rulebook
    private let hooks: HookRunner
    private var options: AssessmentOptions

    public init(
        _ load: LoadResult, rulebook: Rulebook, options: AssessmentOptions = AssessmentOptions()
    ) {
        self.rulebook = rulebook
        hooks = HookRunner(load.hooks, rulebook: rulebook)
        self.options = options
        if self.options.unavailableLayers.isEmpty {
            self.options.unavailableLayers = load.layersUnavailable
        }
    }

    public func run(_ scenario: Scenario) -> ScenarioResult {
        var result = ScenarioResult(
            name: scenario.name, layer: scenario.layer, position: scenario.position, failures: [],
            assessment: nil)
        let (signals, problems) = build(scenario)
        guard problems.isEmpty else {
            result.failures = problems
            return result
        }
        let options = options(for: scenario)
        do {
            var assessment = try rulebook.assess(
                signals, asOf: scenario.asOf, options: options)
            let proposed = hooks.run(assessment, signals: signals)
            assessment.proposals += proposed.proposals
            assessment.notices += proposed.notices
            let check = ScenarioCheck(
                assessment: assessment, rulebook: rulebook, unavailable: options.unavailableLayers)
            result.failures = scenario.expectations.compactMap(check.failure)
            result.failures += hookFailures(proposed.failures, scenario)
            result.assessment = assessment
        } catch {
            result.failures = [
                Problem(
                    "scenario_refused", at: scenario.position, column: scenario.column,
                    fr: "ces signaux ne s'évaluent pas : \(error)",
                    en: "these signals cannot be assessed: \(error)")
            ]
        }
        return result
    }

    /// A hook that fails on this case is a mistake of its script, unless the scenario waits for it:
    /// it is told where it stands in the script.
    private func hookFailures(_ failures: [HookFailure], _ scenario: Scenario) -> [Problem] {
        let isExpected = scenario.expectations.contains {
            if case .notice("hook_failed", isThere: true) = $0.kind { true } else { false }
        }
        if isExpected { return [] }
        return failures.map { failure in
            Problem(
                "hook_failed", at: failure.position ?? scenario.position,
                column: failure.position == nil ? scenario.column : failure.column,
                fr: failure.text.fr, en: failure.text.en)
        }
    }

    func options(for scenario: Scenario) -> AssessmentOptions {
        var options = self.options
        options.extraLayers += scenario.extraLayers
        options.services += scenario.places.map {
            ServiceStatus(service: $0.service, places: $0.count, asOf: scenario.asOf)
        }
        return options
    }

    /// `nil` where something is wrong with them.
    func signals(of scenario: Scenario) -> [Signal]? {
        let (signals, problems) = build(scenario)
        return problems.isEmpty ? signals : nil
    }

    /// The scenario's signals, and what is wrong with them.
    func build(_ scenario: Scenario) -> ([Signal], [Problem]) {
        var signals: [Signal] = []
        var problems: [Problem] = []
        for (service, _, place) in scenario.places where rulebook.service(service) == nil {
            let near = rulebook.nearestService(service)
            problems.append(
                Problem(
                    "unknown_service", at: place.position, column: place.column,
                    fr: "service inconnu « \(service) »."
                        + (near.map { " Vouliez-vous « \($0) » ?" } ?? ""),
                    en: "unknown service '\(service)'."
                        + (near.map { " Did you mean '\($0)'?" } ?? "")))
        }
        for source in scenario.signals {
            var builder = SignalBuilder(rulebook: rulebook, id: source.id, date: source.date)
            builder.setPerson("scenario")
            fill(&builder, from: source, &problems)
            builder.signal.emergency = source.emergency
            attempt(nil, source.place, &problems) { () throws(SignalProblem) in
                signals.append(try builder.finish())
            }
        }
        return (signals, problems)
    }
}
