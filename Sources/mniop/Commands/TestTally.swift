import MniopCore
import MniopScript

/// What became of all that was to be played: scenarios that ran, and what could not be read.
struct TestTally {
    /// What was not played.
    struct Unplayed {
        enum Kind {
            case scenario(String)
            /// A file of scenarios that stops somewhere.
            case scenarioFile
            /// A script with an error: its layer is left out.
            case script
        }

        var kind: Kind
        var layer: String
        var position: SourcePosition
        var problems: [Problem]

        var name: String {
            if case .scenario(let name) = kind { name } else { position.file }
        }
    }

    let results: [ScenarioResult]
    let unplayed: [Unplayed]

    /// Every error of the load has its place here: a status of 1 has a number on the last line.
    init(_ load: LoadResult, _ results: [ScenarioResult]) {
        self.results = results
        let errors = load.problems.filter { $0.severity == .error }
        var found: [Unplayed] = []
        var owned: [Problem] = []
        for unread in load.unread {
            guard let name = unread.name else { continue }
            let own = unread.problems.filter { $0.severity == .error }
            owned += own
            found.append(
                Unplayed(
                    kind: .scenario(name), layer: unread.layer, position: unread.position,
                    problems: own))
        }
        let rest = errors.filter { !owned.contains($0) }
        var files: [String] = []
        for problem in rest where !files.contains(problem.position.file) {
            files.append(problem.position.file)
        }
        for file in files {
            let own = rest.filter { $0.position.file == file }
            guard let first = own.first else { continue }
            let source = ScriptSource(path: file, bytes: [])
            found.append(
                Unplayed(
                    kind: source.isScenarioFile ? .scenarioFile : .script,
                    layer: load.unread.first { $0.position.file == file }?.layer ?? file,
                    position: first.position, problems: own))
        }
        unplayed = found
    }

    var failed: Int { results.filter { !$0.hasPassed }.count }
    var isGood: Bool { failed == 0 && unplayed.isEmpty }

    /// `N passed, N failed`, and what was not played where there is any.
    func lastLine(_ language: Language) -> String {
        let counts = "\(results.count - failed) passed, \(failed) failed"
        if unplayed.isEmpty { return counts }
        return counts + ", " + Wording.errorCount(unplayed.count).text(in: language)
    }

    /// LIMIT: what one sentence names.
    private static let mostNamed = 5

    /// What was not played, in one sentence; `nil` where all was. `paths`: how files are shown.
    func sentence(_ paths: ScriptPaths) -> Label? {
        if unplayed.isEmpty { return nil }
        let named = unplayed.prefix(Self.mostNamed).map { item -> Label in
            let file = paths.shown(item.position.file)
            return switch item.kind {
            case .scenario(let name):
                Wording.unplayed(scenario: name, "\(file):\(item.position.line)")
            case .scenarioFile: Wording.unplayed(scenarioFile: file)
            case .script: Wording.unplayed(script: file)
            }
        }
        return Wording.notPlayed(named, more: unplayed.count - named.count)
    }
}
