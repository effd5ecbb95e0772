import MniopCore

extension LoadWork {
    /// What a load lives with, and its author should know. Drops no layer.
    mutating func review() {
        guard let rulebook else { return }
        problems += ServiceReview(rulebook: rulebook, outlines: outlines).problems
        reviewHooks(rulebook)
    }

    /// Their words first; then, where these are right, a run.
    private mutating func reviewHooks(_ rulebook: Rulebook) {
        for layer in layers where layer.hasHooks {
            let found = layer.plan.scripts.flatMap { source in
                outlines[source.path].map {
                    HookReview(rulebook, $0, file: source.path).problems
                } ?? []
            }
            problems += found
            guard found.isEmpty else { continue }
            problems += HookTrial(rulebook: rulebook).problems(hookSource(of: layer))
        }
    }

    func hookSource(of layer: LoadedLayer) -> HookSource {
        let names = rulebook.map(HookNames.init)
        var asked: [HookQuestion] = []
        for source in layer.plan.scripts {
            for question in outlines[source.path].flatMap({ names?.questions(in: $0) }) ?? []
            where !asked.contains(question) { asked.append(question) }
        }
        return HookSource(
            plan: layer.plan, helpers: library, limits: limits,
            asked: Array(asked.prefix(HookWorker.mostWatched)))
    }
}
