import MniopCore

/// One signal while it is read: all that is wrong with it, and what was left out of it.
struct SignalDraft {
    struct Finding {
        /// Index of the node where the fault stands.
        var node: Int
        var problem: SignalProblem
    }

    struct Note {
        var node: Int
        var path: String
        /// What was left out.
        var name: String
        var notice: Notice
    }

    /// LIMIT: problems of one signal.
    static let mostFindings = 100

    let context: ReadingContext
    /// Before every path: `[3]` in a list, else empty.
    let prefix: String
    private(set) var findings: [Finding] = []
    private(set) var notes: [Note] = []
    private(set) var isFull = false

    init(_ context: ReadingContext, prefix: String) {
        self.context = context
        self.prefix = prefix
    }

    /// The path from the outermost value.
    func full(_ path: String) -> String {
        if path.isEmpty || prefix.isEmpty { return prefix + path }
        return path.hasPrefix("[") ? prefix + path : prefix + "." + path
    }

    mutating func add(_ problem: SignalProblem, _ node: JSONNode, _ path: String) {
        guard !isFull else { return }
        var problem = problem
        problem.path = full(path)
        findings.append(Finding(node: node.index, problem: problem))
        guard findings.count == SignalDraft.mostFindings else { return }
        isFull = true
        let more = SignalProblem(
            "more_problems", path: prefix, found: "", fr: "et d'autres encore",
            en: "and more")
        findings.append(Finding(node: node.index, problem: more))
    }

    mutating func add(
        _ code: String, _ node: JSONNode, _ path: String, found: String? = nil, fr: String,
        en: String, nearest: String? = nil
    ) {
        guard !isFull else { return }
        let problem = SignalProblem(
            code, path: path, found: found ?? node.described,
            fr: fr + (nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? ""),
            en: en + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""), nearest: nearest)
        add(problem, node, path)
    }

    /// What Core refuses, in Core's words, and for a wrong type how JSON writes the right one;
    /// `true` where it refused nothing.
    @discardableResult
    mutating func attempt(
        _ node: JSONNode, _ path: String, _ form: WrittenForm? = nil,
        _ body: () throws(SignalProblem) -> Void
    ) -> Bool {
        do {
            try body()
            return true
        } catch {
            var problem = error
            if problem.code == "wrong_type", let remedy = form?.remedy(for: node) {
                problem.text = SignalDraft.join(problem.text, remedy)
            }
            add(problem, node, path)
            return false
        }
    }

    /// Whether the name belongs to a layer that did not load; if so, says it.
    mutating func leaveOut(_ name: String, _ node: JSONNode, _ path: String) -> Bool {
        guard let layer = context.unavailableLayer(of: name) else { return false }
        guard notes.count < SignalDraft.mostFindings else { return true }
        let notice = Notice(
            code: "layer_unavailable",
            text: Label(
                fr: "« \(name) » n'a pas été lu : protocole local « \(layer) » indisponible.",
                en: "\"\(name)\" was not read: local layer \"\(layer)\" unavailable."))
        notes.append(Note(node: node.index, path: full(path), name: name, notice: notice))
        return true
    }
}
