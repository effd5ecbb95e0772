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
        guard !found.isEmpty else { return message }
        switch language {
        case .french: return message + " (trouvé : \(InputProblem.french(found)))"
        case .english: return message + " (found: \(found))"
        }
    }

    private static let words = [
        "null": "null", "boolean": "booléen", "integer": "entier", "date": "date",
        "fact": "un fait", "nothing": "rien", "key": "clé", "real number": "nombre à virgule",
        "integer beyond 64 bits": "entier de plus de 64 bits",
    ]

    /// "string of 5 bytes" -> "texte de 5 octets": Core, too, describes in English.
    private static func french(_ found: String) -> String {
        if let word = words[found] { return word }
        let parts = found.split(separator: " ")
        guard parts.count >= 3 else { return found }
        switch parts[0] {
        case "string", "text": return "texte de \(parts[2]) octets"
        case "list": return "liste de \(parts[2])"
        case "object": return "objet de \(parts[2]) clés"
        default: return found
        }
    }
}
