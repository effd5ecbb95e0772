import LuaSandbox
import MniopCore

/// What the sandbox says, as a problem of the script.
enum ScriptErrors {
    /// `verbs`: those that may be written in this file; `facts`: those that it may read.
    static func problem(
        _ error: SandboxError, in source: ScriptSource, verbs: [String],
        facts: @autoclosure () -> [String]
    ) -> Problem {
        if error.kind == .syntax { return SyntaxError(error, in: source).problem }
        let isNamed = !error.script.isEmpty && error.script != ScriptPrelude.name
        let position = SourcePosition(file: isNamed ? error.script : source.path, line: error.line)
        if position.file == source.path, let name = unknownName(error.message) {
            return UnknownName(
                name.name, near: name.near, at: position, in: source, verbs: verbs, facts: facts()
            ).problem
        }
        let text = label(error)
        return Problem(
            code(error), at: position, column: arithmetic(error, in: source), fr: text.fr,
            en: text.en)
    }

    /// `fact.a + fact.b`: where the sign stands.
    private static func arithmetic(_ error: SandboxError, in source: ScriptSource) -> Int? {
        guard error.message.hasPrefix("opérateur de Lua"), error.script == source.path else {
            return nil
        }
        return LuaOutline(LuaTokens(source.text)).tokens(onLine: error.line).first {
            $0.kind == .symbol && ["+", "-", "*", "/", "..", "%", "^", "#"].contains($0.text)
        }?.column
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
            case .syntax: "Lua ne peut lire ce texte : \(text)"
            case .instructions:
                "ce script fait trop de calculs (boucle sans fin ?) : \(text)"
            case .memory: "ce script prend trop de mémoire : \(text)"
            case .sourceSize: "ce fichier est trop grand : en faire plusieurs. \(text)"
            case .outputSize: "ce fichier déclare trop de choses : en faire plusieurs. \(text)"
            case .depth: "tables ou appels imbriqués trop profondément : \(text)"
            case .encoding: "ce fichier n'est pas en UTF-8 : \(text)"
            default:
                inFrench(text) ?? (isLua(text) ? "le script s'arrête ici ; Lua dit : " : "") + text
            }
        return Label(fr: french, en: text)
    }

    /// Lua's own words. Any other text is what a script or a helper says itself, with `error`, to
    /// whoever writes the next line.
    private static func isLua(_ text: String) -> Bool {
        [
            "attempt to ", "bad argument ", "'for' ", "stack overflow", "C stack overflow",
            "number has no ", "number (local", "string length overflow", "invalid ", "wrong ",
            "malformed ", "unfinished ", "missing ", "too many ", "table index ", "error in ",
            "global write", "unknown name",
        ].contains { text.hasPrefix($0) }
    }

    /// `attempt to call a nil value (field 'comitee')`: what a helper does not have.
    private static func absentValue(_ text: String) -> String? {
        let parts = text.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 3, parts[0].hasPrefix("attempt to "),
            parts[0].contains(" a nil value (")
        else { return nil }
        let isCall = parts[0].hasPrefix("attempt to call")
        return "« \(parts[1]) » n'existe pas ici"
            + (isCall ? ", ou n'est pas une fonction" : "") + " : vérifier son orthographe."
    }

    /// The sandbox's own messages (CLuaGuard/environment.c), those that authors meet most.
    private static func inFrench(_ text: String) -> String? {
        if text == "this table is read-only" { return "cette table ne se modifie pas." }
        if let absent = absentValue(text) { return absent }
        if let unknown = unknownName(text) {
            return "nom inconnu « \(unknown.name) »."
                + (unknown.near.map { " Vouliez-vous « \($0) » ?" } ?? "")
        }
        let parts = text.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 3, parts[0] == "global write: " else { return nil }
        if Verb(rawValue: parts[1]) != nil {
            return "une déclaration s'écrit sans signe = : \(parts[1]) \"nom\" { ... }."
        }
        return "« \(parts[1]) » n'est pas déclaré : écrire local \(parts[1]) = ..."
    }

    private static func unknownName(_ text: String) -> (name: String, near: String?)? {
        let parts = text.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 3, parts[0] == "unknown name " else { return nil }
        return (parts[1], parts.count >= 5 ? parts[3] : nil)
    }
}

/// A name that nothing gives a value to: a verb that does not exist, or a text without quotes.
struct UnknownName {
    fileprivate let name: String
    private let near: String?
    fileprivate let position: SourcePosition
    private let verbs: [String]
    fileprivate let column: Int?
    private let isValue: Bool
    /// What reads the fact that was meant, where a condition goes.
    private let fact: String?
    private let isCondition: Bool

    init(
        _ name: String, near: String?, at position: SourcePosition, in source: ScriptSource,
        verbs: [String], facts: [String]
    ) {
        (self.name, self.position, self.verbs) = (name, position, verbs)
        self.near = AuthorWords.meant(name, among: AuthorWords.language) ?? near
        let outline = LuaOutline(LuaTokens(source.text))
        let index = outline.tokens.indices.first { index in
            let token = outline.tokens[index]
            guard token.line == position.line, token.kind == .name, token.text == name else {
                return false
            }
            let before = outline.token(index - 1)
            return before?.isSymbol(".") != true && before?.isSymbol(":") != true
                && outline.token(index + 1)?.isSymbol("=") != true
        }
        column = index.flatMap(outline.token)?.column
        isValue = index.map { Self.isValue($0, outline) } ?? false
        isCondition = isValue && index.map { outline.isCondition($0) } ?? false
        let meant =
            facts.contains(name) ? name : self.near == nil ? Names.nearest(name, among: facts) : nil
        fact = meant.map { $0.contains(".") ? "fact[\"\($0)\"]" : "fact.\($0)" }
    }

    /// `type = boolean }`: a value by itself, not the beginning of a call.
    private static func isValue(_ index: Int, _ outline: LuaOutline) -> Bool {
        guard let before = outline.token(index - 1), let after = outline.token(index + 1) else {
            return false
        }
        return ["=", "{", ",", "("].contains(before.text) && before.kind == .symbol
            && [",", "}", ")", ";"].contains(after.text) && after.kind == .symbol
    }

    var problem: Problem {
        let (french, english): (String, String)
        if isValue, let literal = AuthorWords.literal(name) {
            return literalProblem(literal)
        }
        if isCondition {
            let meant = fact ?? near
            french =
                meant.map { "Vouliez-vous \($0) ?" }
                ?? "Une condition est un fait (fact.nom), un signe (present \"nom\"), sufficient()."
            english =
                meant.map { "Did you mean \($0)?" }
                ?? "A condition is a fact (fact.name), a sign (present \"name\"), sufficient()."
        } else if isValue {
            let found = near.map { " Sinon, vouliez-vous « \($0) » ?" } ?? ""
            let other = near.map { " Else, did you mean '\($0)'?" } ?? ""
            french = "Un texte va entre guillemets : \"\(name)\"." + found
            english = "A text goes in quotes: \"\(name)\"." + other
        } else if let near {
            french = "Vouliez-vous « \(near) » ?"
            english = "Did you mean '\(near)'?"
        } else {
            let list = verbs.joined(separator: ", ")
            french = "On déclare ici avec : \(list)."
            english = "One declares here with: \(list)."
        }
        return Problem(
            "script_error", at: position, column: column,
            fr: "nom inconnu « \(name) ». \(french)", en: "unknown name '\(name)'. \(english)")
    }
}

extension UnknownName {
    /// `sensitive = vrai`; a value that is unknown is left out.
    fileprivate func literalProblem(_ literal: String) -> Problem {
        let isNothing = literal == "nil"
        return Problem(
            "script_error", at: position, column: column,
            fr: isNothing
                ? "nom inconnu « \(name) » : ce qui est inconnu ne s'écrit pas, enlever le champ."
                : "nom inconnu « \(name) » : écrire \(literal), sans guillemets.",
            en: isNothing
                ? "unknown name '\(name)': what is unknown is not written, remove the field."
                : "unknown name '\(name)': write \(literal), without quotes.")
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
