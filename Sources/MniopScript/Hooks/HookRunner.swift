import LuaSandbox
import MniopCore

/// Runs the hooks of local layers on assessments. One a worker: not to be shared by threads.
///
/// All that a hook can do is propose an addition. One that fails is a notice; the rest stands.
public final class HookRunner {
    public struct Result: Sendable, Equatable {
        public var proposals: [Proposal] = []
        public var notices: [Notice] = []
        /// What went wrong in the scripts; each is a notice as well.
        var failures: [HookFailure] = []
    }

    let rulebook: Rulebook
    private let sources: [ScriptSource]
    private let layers: [(id: String, worker: HookWorker)]

    public init(_ hooks: HookSet, rulebook: Rulebook) {
        self.rulebook = rulebook
        sources = hooks.layers.flatMap(\.plan.scripts)
        layers = hooks.layers.map { ($0.plan.id, HookWorker($0, rulebook: rulebook)) }
    }

    /// `signals` are those that `assessment` was made of. The result depends on these alone, not
    /// on the cases that the runner saw before.
    public func run(_ assessment: Assessment, signals: [Signal]) -> Result {
        var result = Result()
        var view: CaseView?
        for (id, worker) in layers {
            guard assessment.rulebook.layers.contains(where: { $0.isActive && $0.id == id }) else {
                continue
            }
            let seen = view ?? CaseView(assessment, signals: signals, rulebook: rulebook)
            view = seen
            for outcome in worker.run(seen) {
                switch outcome {
                case .success(let answer): read(answer, id, seen, into: &result)
                case .failure(let error): result.add(failure(error, id))
                }
            }
        }
        return result
    }

    /// Adds proposals and notices to an assessment.
    public func apply(to assessment: inout Assessment, signals: [Signal]) {
        let result = run(assessment, signals: signals)
        if !result.proposals.isEmpty { assessment.proposals += result.proposals }
        if !result.notices.isEmpty { assessment.notices += result.notices }
    }

    private func failure(_ error: any Error, _ layer: String) -> HookFailure {
        let sandboxError = error as? SandboxError
        let text = sandboxError.map(ScriptErrors.label) ?? Label(fr: "\(error)", en: "\(error)")
        let position = sandboxError.flatMap {
            $0.script.isEmpty ? nil : SourcePosition(file: $0.script, line: $0.line)
        }
        return HookFailure(
            position, column: position.flatMap(column),
            of: Label(
                fr: "la fonction on_assessment de la couche « \(layer) »",
                en: "the on_assessment function of layer '\(layer)'"),
            Label(fr: " a échoué : ", en: " failed: "),
            Label(
                fr: text.fr.cut(to: HookRunner.longestReason),
                en: text.en.cut(to: HookRunner.longestReason)))
    }

    /// Where the line's first word stands.
    func column(at position: SourcePosition) -> Int? {
        guard let source = sources.first(where: { $0.path == position.file }) else { return nil }
        let lines = source.text.split(separator: 10, omittingEmptySubsequences: false)
        guard lines.indices.contains(position.line - 1) else { return nil }
        let line = lines[position.line - 1]
        return line.firstIndex { $0 != 32 && $0 != 9 }.map { $0 - line.startIndex + 1 }
    }

    /// LIMIT: characters of what a proposal names and of its reason, and of what a failure says.
    static let longestName = 200
    static let longestReason = 1000
}

extension String {
    /// The first characters, with a mark where there were more.
    func cut(to most: Int) -> String { count > most ? prefix(most) + "…" : self }
}
