import MniopCore

extension LoadWork {
    /// Scenarios of every layer, those of dropped layers too: they then fail, and say why.
    /// What is wrong with a scenario drops no layer.
    mutating func readScenarios() {
        for plan in plans {
            let files = plan.scenarioFiles
            let log = ProblemLog(outlines: outlines)
            let reader = ScenarioReader(layer: plan.id, log: log)
            let ordinary = layers.first { $0.plan.id == plan.id }?.scenarios ?? []
            for item in ordinary { read(item, reader, plan) }
            guard !files.isEmpty else {
                problems += log.problems
                continue
            }
            let run = LayerRunner(plan: plan, library: library, limits: limits).run(files)
            for file in files {
                guard let outline = outlines[file.path] else { continue }
                log.append(LoadedLayer.check(outline, of: file, isScenario: true))
            }
            log.append(LoadedLayer.news(run.problems, beside: log.problems))
            for problem in run.problems {
                unread.append(
                    UnreadScenario(
                        name: nil, layer: plan.id, position: problem.position, problems: [problem]))
            }
            let broken = Set(run.problems.map(\.position.file))
            for item in run.recording.items where item.verb != Verb.language.rawValue {
                // The file stopped while this very scenario was being made.
                if item.arguments.isEmpty, broken.contains(item.position.file) { continue }
                if item.verb == Verb.scenario.rawValue {
                    read(item, reader, plan)
                } else {
                    log.add(
                        "verb_not_here", at: log.place(of: item.verb, at: item.position),
                        fr:
                            "« \(item.verb) » n'a pas sa place dans un fichier de scénarios : il "
                            + "n'y a là que language(1), des aides locales et scenario.",
                        en: "'\(item.verb)' has no place in a file of scenarios: it holds only "
                            + "language(1), local helpers and scenario.")
                }
            }
            problems += log.problems
        }
    }

    private mutating func read(_ item: RawItem, _ reader: ScenarioReader, _ plan: LayerPlan) {
        let told = reader.log.problems.count
        if let scenario = reader.scenario(item) { return scenarios.append(scenario) }
        unread.append(
            UnreadScenario(
                name: item.name ?? "?", layer: plan.id, position: item.position,
                problems: Array(reader.log.problems.dropFirst(told))))
    }
}
