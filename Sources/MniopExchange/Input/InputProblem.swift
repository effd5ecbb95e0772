import MniopCore

/// Why a signal was not taken, said so that whoever wrote it can mend it. Never holds a value.
public struct InputProblem: Error, Sendable, Equatable, CustomStringConvertible {
    public var file: String
    /// From 1: the line of JSON Lines, or the line of the file where the fault stands; 0 where it
    /// is not known.
    public var line: Int
    /// From 1, in bytes; 0 where only the line is known. Given where the text is no JSON.
    public var column: Int
    /// JSON path: `facts.age`, `[3].present[2]`; empty: the whole.
    public var path: String
    /// A stable name of the kind of problem, e.g. `unknown_key`.
    public var code: String
    /// What was found, by type and length, never the value; empty where there is nothing to say.
    public var found: String
    /// What is wrong and what was expected.
    public var text: Label
    /// The nearest known name.
    public var nearest: String?

    init(
        file: String, line: Int, column: Int = 0, path: String, code: String, found: String,
        text: Label, nearest: String? = nil
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.path = path
        self.code = code
        self.found = found
        self.text = text
        self.nearest = nearest
    }

    init(_ problem: SignalProblem, file: String, line: Int) {
        self.init(
            file: file, line: line, path: problem.path, code: problem.code, found: problem.found,
            text: problem.text, nearest: problem.nearest)
    }

    /// `file:line: path: text`, in French.
    public var description: String { text(in: .french) }

    /// `file:line: path: text (found: ...)`.
    public func text(in language: Language) -> String {
        var parts = [line > 0 ? "\(file):\(line)" : file]
        if !path.isEmpty { parts.append(path) }
        parts.append(text.text(in: language))
        let message = parts.joined(separator: ": ")
        guard !found.isEmpty, column == 0 else { return message }
        switch language {
        case .french: return message + " (trouvé : \(InputProblem.french(found)))"
        case .english: return message + " (found: \(found))"
        }
    }

    private static let words = [
        "null": "null", "boolean": "true ou false", "integer": "un nombre entier",
        "date": "une date", "fact": "un fait", "nothing": "rien", "key": "une clé",
        "real number": "un nombre à virgule",
        "integer beyond 64 bits": "un nombre entier trop grand",
    ]

    /// "string of 5 bytes" -> "un texte entre guillemets": Core, too, describes in English.
    private static func french(_ found: String) -> String {
        if let word = words[found] { return word }
        let parts = found.split(separator: " ")
        guard parts.count >= 3 else { return found }
        switch (parts[0], parts[2]) {
        case ("string", "0"): return "un texte vide"
        case ("string", let bytes) where (Int(bytes) ?? 0) <= SignalBuilder.longestName:
            return "un texte entre guillemets"
        case ("string", let bytes), ("text", let bytes): return "un texte de \(bytes) octets"
        case ("list", let count): return "une liste de \(count)"
        case ("object", let count): return "des accolades, \(count) clés"
        default: return found
        }
    }
}
