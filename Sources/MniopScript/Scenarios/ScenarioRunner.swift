import MniopCore

/// Runs scenarios against a rulebook. One a thread, because of the hooks.
public struct ScenarioRunner {
    private let rulebook: Rulebook
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
            hooks.apply(to: &assessment, signals: signals)
            let check = ScenarioCheck(assessment: assessment, rulebook: rulebook)
            result.failures = scenario.expectations.compactMap(check.failure)
            result.assessment = assessment
        } catch {
            result.failures = [
                Problem(
                    "scenario_refused", at: scenario.position,
                    fr: "ces signaux ne s'évaluent pas : \(error)",
                    en: "these signals cannot be assessed: \(error)")
            ]
        }
        return result
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
    private func build(_ scenario: Scenario) -> ([Signal], [Problem]) {
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
            attempt(source.place, &problems) { () throws(SignalProblem) in
                signals.append(try builder.finish())
            }
        }
        return (signals, problems)
    }

    private func fill(
        _ builder: inout SignalBuilder, from source: ScenarioSignal, _ problems: inout [Problem]
    ) {
        if let actor = source.actor {
            attempt(source.place, &problems) { () throws(SignalProblem) in
                try builder.setActor(
                    kind: actor.kind, department: actor.department, hospital: actor.hospital)
            }
        }
        for fact in source.facts {
            attempt(fact.place, &problems) { () throws(SignalProblem) in
                try set(fact.name, fact.value, fact.place, in: &builder)
            }
        }
        for (index, name) in source.present.enumerated() {
            attempt(name.place, &problems) { () throws(SignalProblem) in
                try builder.addPresent(name.id, path: "present[\(index)]")
            }
        }
        for (index, name) in source.absent.enumerated() {
            attempt(name.place, &problems) { () throws(SignalProblem) in
                try builder.addAbsent(name.id, path: "absent[\(index)]")
            }
        }
    }

    private func set(
        _ name: String, _ value: RawValue, _ place: Place, in builder: inout SignalBuilder
    ) throws(SignalProblem) {
        switch value {
        case .boolean(let flag): try builder.setFact(name, .value(.boolean(flag)))
        case .integer(let number): try builder.setFact(name, .value(.integer(number)))
        case .string(let text): try builder.setFact(name, text: text)
        case .table(let list) where list.fields.isEmpty:
            var codes: [String] = []
            for element in list.array {
                guard case .string(let code) = element else { throw refusal(name, element) }
                codes.append(code)
            }
            try builder.setFact(name, .value(.codes(codes)))
        default: throw refusal(name, value)
        }
    }

    private func refusal(_ name: String, _ value: RawValue) -> SignalProblem {
        let found = value.kind
        return SignalProblem(
            "wrong_type", path: "facts.\(name)", found: found.fr,
            fr: "« \(name) » : \(found.fr) n'est pas une valeur de fait",
            en: "'\(name)': \(found.en) is no value of a fact")
    }

    private func attempt(
        _ place: Place, _ problems: inout [Problem], _ body: () throws(SignalProblem) -> Void
    ) {
        do {
            try body()
        } catch {
            let near = error.nearest
            problems.append(
                Problem(
                    error.code, at: place.position, column: place.column,
                    fr: error.text.fr + (near.map { " Vouliez-vous « \($0) » ?" } ?? ""),
                    en: error.text.en + (near.map { " Did you mean '\($0)'?" } ?? "")))
        }
    }
}
