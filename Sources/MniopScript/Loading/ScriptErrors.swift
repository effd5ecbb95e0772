import LuaSandbox
import MniopCore

/// What the sandbox says, as a problem of the script.
enum ScriptErrors {
    static func problem(_ error: SandboxError, in file: String) -> Problem {
        let isNamed = !error.script.isEmpty && error.script != ScriptPrelude.name
        let position = SourcePosition(file: isNamed ? error.script : file, line: error.line)
        let text = label(error)
        return Problem(code(error), at: position, fr: text.fr, en: text.en)
    }

    static func code(_ error: SandboxError) -> String {
        switch error.kind {
        case .syntax: "syntax_error"
        case .instructions: "script_too_long"
        case .memory: "script_too_large"
        case .sourceSize: "file_too_large"
        case .outputSize: "too_many_declarations"
        case .depth: "nested_too_deep"
        case .encoding: "not_utf8"
        default: "script_error"
        }
    }

    /// The prelude's own messages carry both languages; Lua's are English.
    static func label(_ error: SandboxError) -> Label {
        let mark = " || "
        let text = error.message
        if let cut = text.firstRange(of: mark) {
            return Label(fr: String(text[..<cut.lowerBound]), en: String(text[cut.upperBound...]))
        }
        let french: String =
            switch error.kind {
            case .syntax: "erreur de syntaxe Lua : \(text)"
            case .instructions:
                "ce script fait trop de calculs (boucle sans fin ?) : \(text)"
            case .memory: "ce script prend trop de mémoire : \(text)"
            case .sourceSize: "ce fichier est trop grand : en faire plusieurs. \(text)"
            case .outputSize: "ce fichier déclare trop de choses : en faire plusieurs. \(text)"
            case .depth: "tables ou appels imbriqués trop profondément : \(text)"
            case .encoding: "ce fichier n'est pas en UTF-8 : \(text)"
            default: inFrench(text) ?? "erreur dans le script : \(text)"
            }
        return Label(fr: french, en: text)
    }

    /// The sandbox's own messages (CLuaGuard/environment.c), those that authors meet most.
    private static func inFrench(_ text: String) -> String? {
        if text == "this table is read-only" { return "cette table ne se modifie pas." }
        let parts = text.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 3 else { return nil }
        switch parts[0] {
        case "unknown name ":
            let near = parts.count >= 5 ? " Vouliez-vous « \(parts[3]) » ?" : ""
            return "nom inconnu « \(parts[1]) »." + near
        case "global write: ":
            return "« \(parts[1]) » n'est pas déclaré : écrire local \(parts[1]) = ..."
        default: return nil
        }
    }
}

extension String {
    /// The first place where `other` stands.
    func firstRange(of other: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(other) {
                return start..<index(start, offsetBy: other.count)
            }
            start = index(after: start)
        }
        return nil
    }
}
