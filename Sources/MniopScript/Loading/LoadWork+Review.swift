import MniopCore

extension LoadWork {
    /// What a load lives with, and its author should know. Drops no layer.
    mutating func review() {
        problems += repeatedScenarios
        guard let rulebook else { return }
        problems += ServiceReview(rulebook: rulebook, outlines: outlines).problems
        problems += ProtectionReview(rulebook: rulebook, outlines: outlines).problems(of: layers)
        problems += AddressReview(rulebook: rulebook).problems
        problems += SignReview(rulebook: rulebook, outlines: outlines).problems
        for layer in layers where layer.hasHooks {
            for source in layer.plan.scripts {
                guard let outline = outlines[source.path] else { continue }
                problems +=
                    HookReview(rulebook: rulebook, outline: outline, file: source.path).problems
            }
        }
    }

    /// Two scenarios of one name: a failure would not say which. Those that a function of the
    /// script makes have the name that it makes.
    private var repeatedScenarios: [Problem] {
        struct Key: Hashable {
            var layer: String
            var name: String
        }
        var first: [Key: SourcePosition] = [:]
        return scenarios.compactMap { scenario in
            let line = outlines[scenario.position.file]?.tokens(onLine: scenario.position.line)
            let isWritten = line?.contains { $0.kind == .string && $0.text == scenario.name }
            guard isWritten == true else { return nil }
            let key = Key(layer: scenario.layer, name: scenario.name)
            guard let known = first[key] else {
                first[key] = scenario.position
                return nil
            }
            let isSameFile = known.file == scenario.position.file
            let place =
                isSameFile
                ? Label(fr: "ligne \(known.line)", en: "line \(known.line)")
                : Label(fr: known.description, en: known.description)
            return Problem(
                "scenario_twice", at: scenario.position, column: scenario.column,
                severity: .warning,
                fr: "deux scénarios s'appellent « \(scenario.name.clipped) » (déjà \(place.fr)) : "
                    + "donner à chacun son nom.",
                en: "two scenarios are called '\(scenario.name.clipped)' (already \(place.en)): "
                    + "give each its own name.")
        }
    }
}
