import MniopCore

extension LoadWork {
    /// Looks closely at hooks, for whoever checks scripts: their words first, then, where these
    /// are right, a run. Drops no layer: the loader lives with a hook that fails.
    mutating func reviewHooks() {
        guard let rulebook else { return }
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
