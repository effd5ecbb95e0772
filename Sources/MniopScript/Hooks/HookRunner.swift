import LuaSandbox
import MniopCore

/// Runs the hooks of local layers on assessments. One a worker: not to be shared by threads.
///
/// All that a hook can do is propose an addition. One that fails is a notice; the rest stands.
public final class HookRunner {
    public struct Result: Sendable, Equatable {
        public var proposals: [Proposal] = []
        public var notices: [Notice] = []
    }

    private let hooks: HookSet
    let rulebook: Rulebook
    /// By layer, made when first needed; gone after a limit was reached.
    private var sandboxes: [String: Sandbox] = [:]

    public init(_ hooks: HookSet, rulebook: Rulebook) {
        self.hooks = hooks
        self.rulebook = rulebook
    }

    /// `signals` are those that `assessment` was made of.
    public func run(_ assessment: Assessment, signals: [Signal]) -> Result {
        var result = Result()
        let active = Set(assessment.rulebook.layers.filter(\.isActive).map(\.id))
        let sources = hooks.layers.filter { active.contains($0.plan.id) }
        guard !sources.isEmpty else { return result }
        let view = CaseView(assessment, signals: signals, rulebook: rulebook)
        for source in sources { run(source, on: view.lua, into: &result) }
        return result
    }

    /// Adds proposals and notices to an assessment.
    public func apply(to assessment: inout Assessment, signals: [Signal]) {
        let result = run(assessment, signals: signals)
        assessment.proposals += result.proposals
        assessment.notices += result.notices
    }

    private func run(_ source: HookSource, on view: LuaValue, into result: inout Result) {
        let layer = source.plan.id
        do {
            let sandbox = try sandbox(for: source)
            guard case .integer(let count) = try sandbox.call("begin", [view]), count > 0 else {
                return
            }
            for index in 1...count {
                do {
                    // Of a hook that failed, nothing is kept.
                    sandbox.clearRecording()
                    let hasMore = try sandbox.call("hook", [.integer(index)])
                    var declared = Recording()
                    try declared.take(from: sandbox)
                    read(declared, hasMore: hasMore == .boolean(true), layer, into: &result)
                } catch {
                    result.notices.append(failure(error, layer))
                    // What it may have left behind must not reach the next case.
                    sandboxes[layer] = nil
                    if LayerRunner.isFatal(error) { return }
                }
            }
            _ = try sandbox.call("finish", [])
        } catch {
            sandboxes[layer] = nil
            result.notices.append(failure(error, layer))
        }
    }

    private func sandbox(for source: HookSource) throws -> Sandbox {
        if let sandbox = sandboxes[source.plan.id] { return sandbox }
        let runner = LayerRunner(
            plan: source.plan, library: source.helpers, limits: source.limits)
        let run = runner.run(source.plan.scripts)
        guard let sandbox = run.sandbox else {
            throw SandboxError(
                kind: .runtime, message: run.problems.first?.text.fr ?? "")
        }
        _ = try sandbox.call("names", [names])
        sandboxes[source.plan.id] = sandbox
        return sandbox
    }

    /// Names that hooks may ask about.
    private var names: LuaValue {
        let catalogue = rulebook.catalogue
        func list(_ names: [String]) -> LuaValue { .table(.list(names.map(LuaValue.string))) }
        return .table(
            .record([
                ("facts", list(catalogue.facts.map(\.id))),
                ("indicators", list(catalogue.indicators.map(\.id))),
                ("rules", list(catalogue.rules.map(\.id))),
                ("shielded", list(catalogue.facts.filter(\.isShielded).map(\.id))),
            ]))
    }

    private func failure(_ error: any Error, _ layer: String) -> Notice {
        let sandboxError = error as? SandboxError
        let text = sandboxError.map(ScriptErrors.label) ?? Label(fr: "\(error)", en: "\(error)")
        let place = sandboxError.map { $0.script.isEmpty ? "" : " (\($0.script):\($0.line))" }
        return Notice(
            code: "hook_failed",
            text: Label(
                fr: "la fonction on_assessment de la couche « \(layer) »\(place ?? "") a échoué : "
                    + text.fr,
                en: "the on_assessment function of layer '\(layer)'\(place ?? "") failed: "
                    + text.en))
    }
}
