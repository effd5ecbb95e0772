import LuaSandbox
import MniopCore

/// What Lua says of a text that it cannot read, in the words of whoever wrote it: what stands
/// there, what is missing, and where.
struct SyntaxError {
    let message: String
    private let file: String
    let line: Int
    let words: LuaTokens
    let outline: LuaOutline
    let text: [UInt8]
    /// What Lua stopped at, as written; `nil` at the end of the text.
    let near: String?
    /// Its token.
    let index: Int?
    let names: DeclaredNames

    init(_ error: SandboxError, in source: ScriptSource, names: DeclaredNames) {
        self.names = names
        (message, file, line, text) = (error.message, source.path, error.line, source.text)
        words = LuaTokens(source.text)
        outline = LuaOutline(words)
        let parts = Self.halves(error.message, at: " near ")
        let sign = parts?.after ?? "<eof>"
        let isQuoted = sign.hasPrefix("'") && sign.hasSuffix("'") && sign.utf8.count > 2
        near = sign == "<eof>" ? nil : isQuoted ? String(sign.dropFirst().dropLast()) : sign
        index = near.flatMap { [outline] in Self.find($0, outline, error) }
    }

    var problem: Problem {
        if let found = hardSpace ?? unopenedQuote ?? inHook { return found }
        if let found = comment ?? sign ?? sentence ?? foreign ?? curlyEnd ?? unfinished ?? openList
        {
            return found
        }
        if let found = useWithoutQuotes ?? ending ?? otherLanguage { return found }
        guard let index, let token = outline.token(index) else { return other }
        if let found = habit(index, token) { return found }
        if let found = frenchWord(index, token) ?? dotted(index, token) ?? misused(index, token) {
            return found
        }
        if let found = bracket(index, token) ?? spare(index, token) ?? block(index, token) {
            return found
        }
        if message.hasPrefix("'}' expected") { return inTable(index, token) }
        if message.hasPrefix("malformed number") { return unquoted(index, token) }
        return colon(index, token) ?? statement(index, token) ?? empty(index, token) ?? other
    }
}

/// The kinds of mistake.
extension SyntaxError {
    /// The text ends, and something is still open.
    private var ending: Problem? {
        guard near == nil else { return nil }
        if let start = number(after: "(starting at line ") {
            let column = words.stop?.line == start ? words.stop?.column : nil
            return told(
                line: start, column: column,
                fr: "ce texte ou ce commentaire, ouvert ligne \(start), n'est jamais fermé : "
                    + "ajouter ]].",
                en: "this text or comment, opened on line \(start), is never closed: add ]].")
        }
        let opened = Self.halves(message, at: "(to close '").map { String($0.after) }
        let sign = opened?.prefix { $0 != "'" }
        let start = number(after: "' at line ")
        let wanted = message.hasPrefix("')' expected") ? "(" : "{"
        let open = openToken(String(sign ?? wanted[...]), line: start)
        guard let token = open else { return nil }
        switch token.text {
        case "{":
            return told(
                token,
                fr: "l'accolade ouverte ligne \(token.line) n'est jamais fermée : ajouter }.",
                en: "the brace opened on line \(token.line) is never closed: add }.")
        case "(":
            return told(
                token,
                fr: "la parenthèse ouverte ligne \(token.line) n'est jamais fermée : ajouter ).",
                en: "the bracket opened on line \(token.line) is never closed: add ).")
        default:
            let end = token.text == "repeat" ? "until" : token.text == "[" ? "]" : "end"
            return told(
                token,
                fr: "« \(token.text) », ligne \(token.line), n'est jamais fermé : ajouter "
                    + "\(end).",
                en: "'\(token.text)' on line \(token.line) is never closed: add \(end).")
        }
    }

    private var unfinished: Problem? {
        if message.hasPrefix("unfinished string") {
            return told(
                line: words.stop?.line ?? line, column: words.stop?.column,
                fr: "le guillemet ouvert ici n'est pas fermé sur la ligne : ajouter \" à la fin "
                    + "du texte.",
                en: "the quote opened here is not closed on its line: add \" at the text's end.")
        }
        guard message.hasPrefix("invalid escape"), let near else { return nil }
        let sign = String(near.suffix(2))
        return told(
            line: line, column: column(of: sign),
            fr: "« \(sign) » : dans un texte, la barre \\ s'écrit \\\\.",
            en: "'\(sign)': in a text, the bar \\ is written \\\\.")
    }

    /// A table goes on without a comma.
    private func inTable(_ index: Int, _ token: LuaToken) -> Problem {
        let word = shown(token)
        let before = outline.token(index - 1)
        let opened = number(after: "' at line ")
        if let found = comparison(index, token) { return found }
        if token.isSymbol("="), let before, before.kind == .string,
            before.text.contains(".") || before.text.utf8.first.map({ $0 < 65 }) == true
        {
            return bracketed(before, before.text)
        }
        if token.isSymbol("=") {
            let key = before.map(shown) ?? ""
            return told(
                token,
                fr: "« = » après « \(key) » : un nom de champ s'écrit sans guillemets, sans "
                    + "espace et sans tiret : nom = valeur.",
                en: "'=' after '\(key)': a field's name has no quotes, no space and no hyphen: "
                    + "name = value.")
        }
        if token.column == 1, let opened, Verb(rawValue: token.text) != nil {
            return unclosedBrace(of: opened, before: word, at: token)
        }
        if let cut = cutText(before: index) { return cut }
        let opening = opened.map { " (accolade ouverte ligne \($0))" } ?? ""
        let english = opened.map { " (brace opened on line \($0))" } ?? ""
        guard Self.startsValue(token) else {
            return told(
                token, fr: "« \(word) » ne va pas ici : il faut une virgule ou }\(opening).",
                en: "'\(word)' will not do here: a comma or } is wanted\(english).")
        }
        if opened == nil {
            return told(
                token, fr: "il manque sans doute une virgule juste avant « \(word) ».",
                en: "a comma is probably missing just before '\(word)'.")
        }
        return told(
            token, fr: "virgule manquante avant « \(word) »\(opening).",
            en: "comma missing before '\(word)'\(english).")
    }

    /// A quote within a text: `"dit "oui""`, `'l'hôpital'`.
    func cutText(before index: Int) -> Problem? {
        guard let token = outline.token(index), let before = outline.token(index - 1),
            before.kind == .string, before.line == token.line, !token.isSymbol("."),
            before.column + before.text.utf8.count + 2 == token.column,
            outline.token(index + 1)?.isSymbol("=") != true
        else { return nil }
        let word = shown(token)
        return told(
            token,
            fr: "le texte s'arrête au guillemet juste avant « \(word) » : entourer le texte de \" "
                + "et écrire \\\" ou « » à l'intérieur.",
            en: "the text ends at the quote just before '\(word)': put \" around the text and "
                + "write \\\" within it.")
    }

    /// Between declarations: `department 33 { ... }`, `document "d" { ... },`, `}`.
    private func statement(_ index: Int, _ token: LuaToken) -> Problem? {
        let before = outline.token(index - 1)
        let word = shown(token)
        if let found = unopenedTable(before: index) { return found }
        if let early = closedInLine(before: index) ?? closedEarly(before: index) { return early }
        if message.hasPrefix("syntax error"), let before {
            if before.kind == .name, token.kind == .name,
                let meant = Names.nearest(before.text, among: ["local", "function"])
            {
                return told(
                    before, fr: "nom inconnu « \(before.text) ». Vouliez-vous « \(meant) » ?",
                    en: "unknown name '\(before.text)'. Did you mean '\(meant)'?")
            }
            if before.kind == .name, token.kind == .name || token.kind == .number {
                return told(
                    token,
                    fr: "« \(word) » : un nom va entre guillemets : \(before.text) \"\(word)\".",
                    en: "'\(word)': a name goes in quotes: \(before.text) \"\(word)\".")
            }
            if token.isSymbol(","), before.isSymbol("}") || before.isSymbol(")") {
                return told(
                    token, fr: "« , » en trop : pas de virgule entre deux déclarations.",
                    en: "one ',' too many: no comma between two declarations.")
            }
        }
        let isClosing = ["}", ")", "]", "end"].contains(token.text) && token.kind != .string
        let isSpare =
            message.hasPrefix("<eof> expected") || Self.isNothingOpen(before: index, outline)
        guard isClosing, isSpare else { return nil }
        return tooMany(token)
    }

    /// Whatever else Lua says, with the place.
    private var other: Problem {
        let token = index.flatMap(outline.token)
        let stop = words.stop?.line == line ? words.stop?.column : nil
        let column = token?.column ?? stop ?? outline.tokens(onLine: line).first?.column
        let sign = near.map { "« \($0.clipped) »" } ?? "la fin du fichier"
        let english = near.map { "'\($0.clipped)'" } ?? "the end of the file"
        if let near, ["@", "$", "?", "\\"].contains(near) {
            return told(
                line: line, column: stop ?? column,
                fr: "\(sign) n'a pas de sens ici, hors des guillemets : l'enlever.",
                en: "\(english) means nothing here, outside quotes: remove it.")
        }
        guard let wanted = Self.halves(message, at: " expected").map({ $0.before }) else {
            let isClosing = near.map { ["}", ")", "]"].contains($0) } ?? false
            return told(
                line: line, column: column,
                fr: "\(sign) ne va pas ici" + (isClosing ? " : l'enlever." : "."),
                en: "\(english) will not do here" + (isClosing ? ": remove it." : "."))
        }
        let bare = wanted.filter { $0 != "'" && $0 != "<" && $0 != ">" }
        if bare == "function arguments" {
            return told(
                line: line, column: column,
                fr: "il faut un texte entre guillemets, ou des parenthèses, avant \(sign).",
                en: "a text in quotes, or brackets, are wanted before \(english).")
        }
        if bare == "= or in" {
            return told(
                line: line, column: column, fr: "il faut « , », « = » ou « in » avant \(sign).",
                en: "',', '=' or 'in' is wanted before \(english).")
        }
        let name = bare == "name" ? "un nom" : bare == "eof" ? "la fin du fichier" : "« \(bare) »"
        let plain =
            bare == "name" ? "a name" : bare == "eof" ? "the end of the file" : "'\(bare)'"
        return told(
            line: line, column: column, fr: "il faut \(name) avant \(sign).",
            en: "\(plain) is wanted before \(english).")
    }
}

/// Finding one's way.
extension SyntaxError {
    func told(_ token: LuaToken, fr: String, en: String) -> Problem {
        told(line: token.line, column: token.column, fr: fr, en: en)
    }

    func told(line: Int, column: Int?, fr: String, en: String) -> Problem {
        Problem(
            "syntax_error", at: SourcePosition(file: file, line: line), column: column, fr: fr,
            en: en)
    }

    func shown(_ token: LuaToken) -> String {
        token.kind == .string ? "\"\(token.text.clipped)\"" : token.text.clipped
    }

    private static func halves(_ text: String, at mark: String) -> (before: String, after: String)?
    {
        guard let cut = text.firstRange(of: mark) else { return nil }
        return (String(text[..<cut.lowerBound]), String(text[cut.upperBound...]))
    }

    func number(after mark: String) -> Int? {
        guard let rest = Self.halves(message, at: mark)?.after else { return nil }
        return Int(rest.prefix { $0.isASCII && $0.isNumber })
    }

    /// The word on the line that Lua names; of several, the one that explains what it says.
    private static func find(
        _ near: String, _ outline: LuaOutline, _ error: SandboxError
    ) -> Int? {
        let isString = near.hasPrefix("\"") || near.hasPrefix("'")
        let text = isString ? String(near.dropFirst().dropLast()) : near
        let found = outline.tokens.indices.filter { index in
            let token = outline.tokens[index]
            guard token.line == error.line else { return false }
            if token.kind == .number { return token.text.hasPrefix(text) }
            if token.kind == .string { return isString && token.text == text }
            // Lua's own words end at an accent.
            let word = token.text.utf8.prefix { $0 < 128 }
            return !isString && word.elementsEqual(text.utf8)
        }
        return found.first { isLikely($0, outline, error.message) } ?? found.first
    }

    private static func isLikely(_ index: Int, _ outline: LuaOutline, _ message: String) -> Bool {
        let token = outline.tokens[index]
        guard let before = outline.token(index - 1) else { return true }
        for (sign, opening) in [(")", LuaSign.openParenthesis), ("]", .openBracket)]
        where message.hasPrefix("'\(sign)' expected") {
            return innermost(before: index, outline).map { outline.tokens.isSign($0, opening) }
                ?? false
        }
        if message.hasPrefix("'=' expected"), token.isSymbol("]") { return before.isSymbol("]") }
        if message.hasPrefix("<name> expected") {
            return before.isSymbol(".") || before.isSymbol(":") || before.kind == .keyword
        }
        if message.hasPrefix("syntax error") || message.hasPrefix("<eof> expected") {
            return isNothingOpen(before: index, outline)
        }
        if token.isSymbol(")") || token.isSymbol("]"), message.hasPrefix("'}' expected") {
            return innermost(before: index, outline).map { outline.tokens.isSign($0, .openBrace) }
                ?? false
        }
        if startsValue(token) { return endsValue(before) }
        if token.isSymbol("="), message.hasPrefix("'}' expected") {
            let sign = outline.token(index - 2)?.text ?? ""
            return before.kind != .name || !["{", ",", ";"].contains(sign)
        }
        return ["=", ",", "{", "("].contains(before.text) && before.kind == .symbol
            || isNothingOpen(before: index, outline)
    }

    static func startsValue(_ token: LuaToken) -> Bool {
        switch token.kind {
        case .name, .string, .number: true
        case .keyword: ["true", "false", "nil", "function"].contains(token.text)
        case .symbol: token.text == "{"
        }
    }

    static func endsValue(_ token: LuaToken) -> Bool {
        switch token.kind {
        case .name, .string, .number: true
        case .keyword: ["true", "false", "nil", "end"].contains(token.text)
        case .symbol: ["}", ")", "]"].contains(token.text)
        }
    }

    /// The innermost sign that is still open at the end; on the line that Lua gives, if any.
    private func openToken(_ sign: String, line: Int?) -> LuaToken? {
        let pairs = ["{": "}", "(": ")", "[": "]"]
        guard let closing = pairs[sign] else {
            return outline.tokens.last { $0.text == sign && $0.line == line }
        }
        var open: [LuaToken] = []
        for token in outline.tokens where token.kind == .symbol {
            if token.text == sign { open.append(token) }
            if token.text == closing { _ = open.popLast() }
        }
        return open.last { line == nil || $0.line == line } ?? open.last
    }

    static func isNothingOpen(before index: Int, _ outline: LuaOutline) -> Bool {
        var depth = 0
        for token in outline.tokens.prefix(index) where token.kind == .symbol {
            if ["{", "(", "["].contains(token.text) { depth += 1 }
            if ["}", ")", "]"].contains(token.text) { depth -= 1 }
        }
        return depth <= 0
    }

    /// In bytes, from 1.
    func column(of sign: String) -> Int? {
        let lines = text.split(separator: 10, omittingEmptySubsequences: false)
        guard lines.indices.contains(line - 1) else { return nil }
        let bytes = lines[line - 1]
        return bytes.indices.first { bytes[$0...].starts(with: Array(sign.utf8)) }
            .map { $0 - bytes.startIndex + 1 }
    }
}
