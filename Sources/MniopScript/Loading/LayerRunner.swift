import LuaSandbox
import MniopCore

/// Runs the files of a layer in a sandbox of their own.
struct LayerRunner {
    let plan: LayerPlan
    let library: HelperLibrary
    let limits: SandboxLimits

    struct Result {
        var recording = Recording()
        var problems: [Problem] = []
        /// Kept where hooks are to run.
        var sandbox: Sandbox?
    }

    /// A syntax error, or any other, ends its file; the other files go on. A limit ends the layer:
    /// the sandbox is then of no more use.
    func run(_ files: [ScriptSource]) -> Result {
        var result = Result()
        do {
            let sandbox = try Sandbox(ScriptPrelude.compiled, limits: limits)
            result.sandbox = sandbox
            let helpers = library.texts(for: files, of: plan)
            result.problems += helpers.problems
            _ = try sandbox.call("sources", [helpers.table])
            for file in files {
                if let problem = file.encodingProblem {
                    result.problems.append(problem)
                    continue
                }
                var failure: Problem?
                do {
                    try sandbox.run(source: file.text, name: file.path)
                } catch {
                    failure = problem(error, in: file)
                    if Self.isFatal(error) {
                        result.sandbox = nil
                        result.problems += [failure].compactMap { $0 }
                        return result
                    }
                }
                if failure?.position.line == 0, let place = sandbox.refusal {
                    failure?.position = SourcePosition(place)
                }
                try result.recording.take(from: sandbox)
                result.problems += [failure].compactMap { $0 }
            }
        } catch {
            let first = files.first ?? ScriptSource(path: plan.id, bytes: [])
            result.problems.append(problem(error, in: first))
            result.sandbox = nil
        }
        return result
    }

    static func isFatal(_ error: any Error) -> Bool {
        guard let error = error as? SandboxError else { return true }
        switch error.kind {
        case .instructions, .memory, .outputSize, .misuse: return true
        default: return false
        }
    }

    private func problem(_ error: any Error, in file: ScriptSource) -> Problem {
        guard let error = error as? SandboxError else {
            let position = SourcePosition(file: file.path, line: 0)
            return Problem("script_error", at: position, fr: "\(error)", en: "\(error)")
        }
        let verbs =
            file.isScenarioFile
            ? [Verb.scenario] : Verb.allCases.filter { $0.isAllowed(in: plan.kind) }
        return ScriptErrors.problem(
            error, in: file, verbs: verbs.map(\.rawValue), names: library.names(of: plan))
    }
}
