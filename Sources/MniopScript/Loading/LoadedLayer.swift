import LuaSandbox
import MniopCore

/// A layer, or a part of one, that was run and read.
struct LoadedLayer {
    let plan: LayerPlan
    private(set) var catalogue: Catalogue
    private(set) var hasHooks: Bool
    /// Scenarios that stand in ordinary files.
    private(set) var scenarios: [RawItem]
    private(set) var problems: [Problem] = []

    var hasErrors: Bool { problems.contains { $0.severity == .error } }

    init(
        _ plan: LayerPlan, _ files: [ScriptSource], library: HelperLibrary,
        outlines: [String: LuaOutline], nationals: NationalNames, limits: SandboxLimits
    ) {
        self.plan = plan
        let run = LayerRunner(plan: plan, library: library, limits: limits).run(files)
        let log = ProblemLog(outlines: outlines)
        for source in files {
            guard let outline = outlines[source.path] else { continue }
            log.append(Self.check(outline, of: source, isScenario: false))
        }
        if !run.problems.isEmpty { log.append(Self.hookProblems(plan, outlines, run.problems)) }
        log.append(run.problems)
        // What a broken file did not get to say is no fault of what it did say.
        let reader = CatalogueReader(
            layer: plan, recording: run.recording, log: log,
            broken: Set(run.problems.map(\.position.file)), nationals: nationals)
        catalogue = reader.catalogue
        hasHooks = reader.hasHooks
        if hasHooks, run.problems.isEmpty { log.append(Self.hookProblems(plan, outlines, [])) }
        scenarios = reader.scenarios
        problems = Self.news(log.problems, beside: [])
    }

    /// Adds the part of the same layer whose files come next.
    mutating func add(_ next: LoadedLayer) {
        var others = next.catalogue
        // Each part says of what layer it is.
        others.layers = []
        catalogue.add(others)
        hasHooks = hasHooks || next.hasHooks
        scenarios += next.scenarios
        problems += next.problems
    }

    /// In files that Lua can read.
    private static func hookProblems(
        _ plan: LayerPlan, _ outlines: [String: LuaOutline], _ found: [Problem]
    ) -> [Problem] {
        guard plan.kind != .national else { return [] }
        let unread = Set(found.filter { $0.code == "syntax_error" }.map(\.position.file))
        return plan.scripts.filter { !unread.contains($0.path) }.flatMap { source in
            outlines[source.path].flatMap { HookChecks($0, file: source.path) }?.problems() ?? []
        }
    }

    /// What running says of a line that the words, or the list of helpers, already explain is
    /// the same mistake in poorer words.
    static func news(_ found: [Problem], beside told: [Problem]) -> [Problem] {
        found.filter { problem in
            let here = (told + found).filter { $0.position == problem.position }
            switch problem.code {
            case "script_error":
                let file = problem.position.file
                let isNameless = (told + found).contains {
                    $0.code == "missing_verb" && $0.position.file == file
                }
                return !isNameless && !here.contains { $0.code != "script_error" }
            case "syntax_error": return !here.contains { $0.code == "operator_on_formula" }
            default: return true
            }
        }
    }

    /// Checks on the words of a file.
    static func check(
        _ outline: LuaOutline, of source: ScriptSource, isScenario: Bool
    ) -> [Problem] {
        // Its words are none: that is told when it would run.
        if source.isWide { return [] }
        let checks = TokenChecks(file: source.path, outline: outline)
        let operators = isScenario ? [] : checks.operators()
        return operators + checks.duplicateKeys() + checks.language() + checks.namesAlone()
    }
}
