import LuaSandbox
import MniopCore

/// What scripts may use: instructions, memory, sizes. Each layer has its own.
public typealias ScriptLimits = SandboxLimits

/// Loads protocol scripts: text in, a rulebook and every problem out.
///
/// A problem in a local layer drops that layer only: the national answer is whole. A problem in
/// the national layer means that there is no rulebook.
public enum ScriptLoader {
    /// Reads no file and no clock: the same sources give the same result.
    ///
    /// `reviews`: for whoever checks scripts. It also tells what a load lives with: a word that
    /// matches nothing. It drops no layer.
    public static func load(
        sources: [ScriptSource], limits: ScriptLimits = ScriptLimits(),
        includeScenarios: Bool = false, reviews: Bool = false
    ) -> LoadResult {
        // Scenarios that nobody asked for are not even read.
        let wanted = includeScenarios ? sources : sources.filter { !$0.isScenarioFile }
        var work = LoadWork(wanted, limits: limits)
        work.readLayers()
        work.compile()
        if includeScenarios { work.readScenarios() }
        if reviews { work.review() }
        return work.result()
    }
}

/// The steps of a load, and what passes between them.
struct LoadWork {
    let limits: SandboxLimits
    let sources: [ScriptSource]
    let outlines: [String: LuaOutline]
    let plans: [LayerPlan]
    let library: HelperLibrary

    var problems: [Problem] = []
    /// In order of layers; without those that were dropped.
    var layers: [LoadedLayer] = []
    var unavailable: [UnavailableLayer] = []
    var rulebook: Rulebook?
    var scenarios: [Scenario] = []
    var unread: [UnreadScenario] = []

    init(_ sources: [ScriptSource], limits: SandboxLimits) {
        self.limits = limits
        var seen: Set<String> = []
        var repeated: [String] = []
        self.sources = sources.sorted(by: ScriptSource.isBefore).filter { source in
            if seen.insert(source.path).inserted { return true }
            repeated.append(source.path)
            return false
        }
        let outlines = Self.outlines(self.sources.filter { $0.bytes.count <= limits.sourceBytes })
        self.outlines = outlines
        let planner = LayerPlanner(self.sources, outlines: outlines)
        plans = planner.plans
        library = HelperLibrary(plans, outlines: outlines)
        problems = planner.problems + repeated.map(Self.repeatedPath)
    }

    private static func outlines(_ sources: [ScriptSource]) -> [String: LuaOutline] {
        let made = SharedWork.map(sources.count, isLong: LayerPlan.isLong(sources)) {
            LuaOutline(LuaTokens(sources[$0].text))
        }
        var outlines: [String: LuaOutline] = [:]
        outlines.reserveCapacity(sources.count)
        for (source, outline) in zip(sources, made) { outlines[source.path] = outline }
        return outlines
    }

    private static func repeatedPath(_ path: String) -> Problem {
        Problem(
            "file_twice", at: SourcePosition(file: path, line: 1),
            fr: "deux scripts ont ce chemin : seul le premier est lu.",
            en: "two scripts have this path: only the first is read.")
    }

    mutating func readLayers() {
        for layer in readParts() {
            problems += layer.problems
            if layer.hasErrors { drop(layer.plan) } else { layers.append(layer) }
        }
        guard plans.first?.kind != .national else { return }
        problems.append(
            Problem(
                "no_national_layer", at: SourcePosition(file: "national", line: 0),
                fr: "aucun script national : les scripts du dossier « national » sont la base de "
                    + "tout.",
                en: "no national script: the scripts of the folder 'national' are the base of "
                    + "everything."))
    }

    /// Each layer, in order of the plans.
    func readParts() -> [LoadedLayer] {
        let parts = plans.flatMap { plan in plan.parts.map { (plan: plan, files: $0) } }
        let (plans, library, outlines, limits) = (plans, library, outlines, limits)
        let read = SharedWork.map(parts.count, isLong: LayerPlan.isLong(sources)) { number in
            // What finds names of the nation is of one thread.
            LoadedLayer(
                parts[number].plan, parts[number].files, library: library, outlines: outlines,
                nationals: NationalNames(plans, outlines: outlines), limits: limits)
        }
        var layers: [LoadedLayer] = []
        for part in read {
            if part.plan.kind == .national, let nation = layers.indices.first {
                layers[nation].add(part)
            } else {
                layers.append(part)
            }
        }
        return layers
    }

    /// The layer's names stay known, so that a signal that uses one gets a notice.
    mutating func drop(_ plan: LayerPlan) {
        layers.removeAll { $0.plan.id == plan.id }
        guard plan.kind != .national else { return }
        var names: Set<String> = []
        for source in plan.scripts {
            for found in outlines[source.path]?.ids(after: Verb.naming) ?? [] {
                names.insert(found.id)
            }
        }
        unavailable.append(
            UnavailableLayer(id: plan.id, kind: plan.kind, names: names.sorted()))
    }

    func result() -> LoadResult {
        let hooks = layers.filter(\.hasHooks).map { layer in
            let names = rulebook.map { HookNames(rulebook: $0, layer: layer.plan.id) }
            var asked: [HookQuestion] = []
            for source in layer.plan.scripts {
                for question in outlines[source.path].flatMap({ names?.questions(in: $0) }) ?? []
                where !asked.contains(question) { asked.append(question) }
            }
            return HookSource(
                plan: layer.plan, helpers: library, limits: limits,
                asked: Array(asked.prefix(HookWorker.mostWatched)))
        }
        return LoadResult(
            rulebook: rulebook, problems: Self.inOrder(locate(problems)), scenarios: scenarios,
            unread: unread.map { unread in
                var located = unread
                located.problems = locate(unread.problems)
                return located
            },
            hooks: HookSet(layers: rulebook == nil ? [] : hooks),
            unavailableLayers: unavailable.sorted { $0.id < $1.id })
    }

    /// LIMIT: a loop in a script can be wrong a million times.
    static let mostProblems = 1000

    /// By file, line and column; each once.
    static func inOrder(_ problems: [Problem]) -> [Problem] {
        var kept: [Problem] = []
        let sorted = problems.enumerated().sorted { a, b in
            let (first, second) = (a.element, b.element)
            if first.position.file != second.position.file {
                return first.position.file.utf8.lexicographicallyPrecedes(
                    second.position.file.utf8)
            }
            return (first.position.line, first.column ?? 0, a.offset)
                < (second.position.line, second.column ?? 0, b.offset)
        }
        for (_, problem) in sorted where !kept.suffix(20).contains(problem) {
            if kept.count == mostProblems {
                kept.append(
                    Problem(
                        "more_problems", at: problem.position,
                        fr: "et d'autres encore : corriger d'abord ceux-ci.",
                        en: "and more: mend these first."))
                return kept
            }
            kept.append(problem)
        }
        return kept
    }
}
