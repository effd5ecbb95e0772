import LuaSandbox
import MniopCore

/// What the sandbox says, as a problem of the script.
enum ScriptErrors {
    /// `verbs`: those that may be written in this file; `names`: what it may name.
    static func problem(
        _ error: SandboxError, in source: ScriptSource, verbs: [String],
        names: DeclaredNames
    ) -> Problem {
        if error.kind == .syntax { return SyntaxError(error, in: source, names: names).problem }
        let isNamed = !error.script.isEmpty && error.script != ScriptPrelude.name
        let position = SourcePosition(file: isNamed ? error.script : source.path, line: error.line)
        if position.file == source.path, let name = unknownName(error.message) {
            return UnknownName(
                name.name, near: name.near, at: position, in: source, verbs: verbs, names: names
            ).problem
        }
        if let verb = assignedVerb(error.message) {
            return Problem(
                "script_error", at: position,
                fr: "« \(verb) » : pas de signe = après ce mot : \(verb) \"nom\" { ... }.",
                en: "'\(verb)': no = after this word: \(verb) \"name\" { ... }.")
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

    /// The prelude's messages and those of national helpers carry both languages; Lua's are
    /// English.
    static func label(_ error: SandboxError) -> Label {
        let mark = " || "
        let text = error.message
        if let cut = text.firstRange(of: mark) {
            let place = LuaMessage.placed(text)?.place ?? ""
            return Label(
                fr: String(text[..<cut.lowerBound]), en: place + text[cut.upperBound...])
        }
        switch error.kind {
        case .syntax: return Label(fr: "Lua ne peut lire ce texte : \(text)", en: text)
        case .instructions:
            return Label(
                fr: "ce script fait trop de calculs (plus de \(error.limit) instructions) : une "
                    + "boucle est-elle sans fin ?",
                en: "this script computes too much (more than \(error.limit) instructions): does a "
                    + "loop never end?")
        case .memory:
            let isText = text.hasSuffix("a text is too long")
            return isText
                ? Label(
                    fr: "un texte de ce script est trop long : le faire plus court.",
                    en: "a text of this script is too long: make it shorter.")
                : Label(
                    fr: "ce script prend trop de mémoire (limite : \(error.limit) octets) : une "
                        + "boucle ajoute-t-elle sans fin ?",
                    en: "this script takes too much memory (limit: \(error.limit) bytes): does a "
                        + "loop add without end?")
        case .sourceSize:
            return Label(
                fr: "ce fichier est trop grand : en faire plusieurs.",
                en: "this file is too large: make several of it.")
        case .outputSize:
            return Label(
                fr: "ce fichier déclare trop de choses : en faire plusieurs.",
                en: "this file declares too many things: make several of it.")
        case .depth:
            return Label(
                fr: "des tables sont imbriquées trop profondément, ou se contiennent elles-mêmes.",
                en: "tables are nested too deeply, or hold themselves.")
        case .encoding:
            return Label(
                fr: "un texte n'est pas en UTF-8 : enregistrer le fichier dans ce codage.",
                en: "a text is not in UTF-8: save the file in that encoding.")
        default:
            if let label = LuaMessage.label(text) { return label }
            let isForeign = isLua(text)
            return Label(
                fr: (isForeign ? "le script s'arrête ici ; Lua dit : " : "") + text,
                en: (isForeign ? "the script stops here; Lua says: " : "") + text)
        }
    }

    /// Lua's own words, of a release to come. Any other text is what a script or a helper says
    /// itself, with `error`, to whoever writes the next line.
    private static func isLua(_ text: String) -> Bool {
        [
            "attempt to ", "bad argument ", "'for' ", "number has no ", "invalid ", "wrong ",
            "malformed ", "unfinished ", "missing ", "too many ", "table index ", "error in ",
        ].contains { text.hasPrefix($0) }
    }

    /// `measure = "40.x"`.
    private static func assignedVerb(_ text: String) -> String? {
        let name = LuaMessage.captures("global write: '*'*", in: text)?.first
        return name.flatMap { Verb(rawValue: $0)?.rawValue }
    }

    private static func unknownName(_ text: String) -> (name: String, near: String?)? {
        if let both = LuaMessage.captures("unknown name '*'; did you mean '*'?", in: text) {
            return (both[0], both[1])
        }
        return LuaMessage.captures("unknown name '*'", in: text).map { ($0[0], nil) }
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
    /// What reads the fact, the sign or the rule that was meant, where a condition goes.
    private let use: String?
    private let isCondition: Bool
    /// `fact.x // text`: to Lua, a division.
    private let mark: LuaToken?

    init(
        _ name: String, near: String?, at position: SourcePosition, in source: ScriptSource,
        verbs: [String], names: DeclaredNames
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
        let before = index.flatMap { outline.token($0 - 1) }
        mark = before?.isSymbol("//") == true || before?.isSymbol("#") == true ? before : nil
        isValue = index.map { Self.isValue($0, outline) } ?? false
        isCondition = isValue && index.map { outline.isCondition($0) } ?? false
        use = isCondition ? Self.use(of: name, names, hasNear: self.near != nil) : nil
    }

    /// `fact.mineur` for `mineur`, `open "acse_orientation"` for `acse_orientation`.
    private static func use(of name: String, _ names: DeclaredNames, hasNear: Bool) -> String? {
        if let use = names.use(of: name) { return use }
        if hasNear { return nil }
        let near =
            Names.nearest(name, among: names.facts) ?? Names.nearest(name, among: names.rules)
        return near.flatMap(names.use)
    }

    /// `type = boolean }`: a value by itself, not the beginning of a call.
    private static func isValue(_ index: Int, _ outline: LuaOutline) -> Bool {
        guard let before = outline.token(index - 1), let after = outline.token(index + 1) else {
            return false
        }
        return ["=", "{", ",", "("].contains(before.text) && before.kind == .symbol
            && [",", "}", ")", ";", ":"].contains(after.text) && after.kind == .symbol
    }

    var problem: Problem {
        if let mark { return commentProblem(mark) }
        let (french, english): (String, String)
        if isValue, let literal = AuthorWords.literal(name) {
            return literalProblem(literal)
        }
        if isCondition {
            let meant = use ?? near
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
    fileprivate func commentProblem(_ mark: LuaToken) -> Problem {
        Problem(
            "script_error", at: SourcePosition(file: position.file, line: mark.line),
            column: mark.column,
            fr: "« \(mark.text) » : un commentaire commence par deux tirets : -- ...",
            en: "'\(mark.text)': a comment begins with two hyphens: -- ...")
    }

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
