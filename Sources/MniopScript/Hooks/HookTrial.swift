import LuaSandbox
import MniopCore

/// Runs hooks on two invented cases, for those who check scripts: one of which nobody said
/// anything yet, and one where all is known. What fails on the first would fail often.
struct HookTrial {
    let rulebook: Rulebook

    /// Problems of one layer's hooks; at most one a place.
    func problems(_ source: HookSource) -> [Problem] {
        var found: [Problem] = []
        for kind in Kind.allCases {
            for problem in trial(source, kind)
            where !found.contains(where: { $0.position == problem.position }) {
                found.append(problem)
            }
        }
        return found
    }

    private enum Kind: CaseIterable { case nothing, everything }

    private func trial(_ source: HookSource, _ kind: Kind) -> [Problem] {
        guard let day = CivilDate("2025-01-15") else { return [] }
        var signal = Signal(id: "essai", date: day)
        if kind == .everything { fill(&signal, day) }
        var options = AssessmentOptions()
        options.extraLayers = [source.plan.id]
        // A case that Core would refuse says nothing of the hook.
        guard let assessment = try? rulebook.assess([signal], asOf: day, options: options) else {
            return []
        }
        let view = CaseView(assessment, signals: [signal], rulebook: rulebook)
        let runner = HookRunner(HookSet(layers: []), rulebook: rulebook)
        return HookWorker(source, rulebook: rulebook).run(view).flatMap { outcome in
            switch outcome {
            case .failure(let error): [problem(error, source, kind)]
            case .success(let answer): runner.refusals(answer, source.plan.id, view)
            }
        }
    }

    private func fill(_ signal: inout Signal, _ day: CivilDate) {
        for fact in rulebook.catalogue.facts {
            let value: FactValue? =
                switch fact.type {
                case .boolean: .boolean(true)
                case .integer: .integer(30)
                case .date: .date(day)
                case .code: fact.values.first.map(FactValue.code)
                case .codes: .codes(fact.values.sorted())
                }
            if let value { signal.facts.append((fact.id, .value(value))) }
        }
        signal.facts.sort { $0.name < $1.name }
        signal.present = rulebook.catalogue.indicators.map(\.id).sorted()
    }

    private func problem(_ error: any Error, _ source: HookSource, _ kind: Kind) -> Problem {
        let failure = error as? SandboxError
        var text = failure.map(ScriptErrors.label) ?? Label(fr: "\(error)", en: "\(error)")
        if !text.fr.hasSuffix(".") { text = Label(fr: text.fr + ".", en: text.en + ".") }
        let isNothing = kind == .nothing
        let isOfNil = failure?.message.contains("nil") == true
        let file = source.plan.scripts.first { $0.path == failure?.script }?.path
        let place = SourcePosition(
            file: file ?? source.plan.scripts.first?.path ?? "",
            line: file == nil ? 1 : failure?.line ?? 1)
        return Problem(
            "hook_failed", at: place,
            fr: "cette fonction s'arrête ici quand "
                + (isNothing ? "rien n'est encore connu" : "tout est connu") + " : "
                + text.fr.cut(to: HookRunner.longestReason)
                + (isNothing && isOfNil
                    ? " Un fait inconnu vaut nil : écrire d'abord case:fact \"...\" and ..." : ""),
            en: "this function stops here when "
                + (isNothing ? "nothing is known yet" : "all is known") + ": "
                + text.en.cut(to: HookRunner.longestReason)
                + (isNothing && isOfNil
                    ? " A fact that is unknown is nil: write first case:fact \"...\" and ..." : ""))
    }
}

extension HookRunner {
    /// What is refused of an answer, where it was proposed.
    func refusals(_ answer: HookWorker.Answer, _ layer: String, _ view: CaseView) -> [Problem] {
        answer.declared.items.filter { $0.verb == "propose" }.compactMap { item in
            var result = Result()
            var one = answer
            one.declared = Recording(item)
            one.hasMore = false
            read(one, layer, view, into: &result)
            return result.notices.first.map {
                Problem("hook_failed", at: item.position, fr: $0.text.fr, en: $0.text.en)
            }
        }
    }
}
