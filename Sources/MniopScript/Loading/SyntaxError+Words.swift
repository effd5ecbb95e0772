import MniopCore

/// Words and signs of other languages, French first.
extension SyntaxError {
    /// A comment that begins with `#`, `//`, `/*`, `—` or a single hyphen.
    var comment: Problem? {
        let tokens = outline.tokens
        if near == "#", line == 1 { return comment(line: 1, column: 1, "#") }
        let last = index ?? tokens.indices.last { tokens.line($0) <= line } ?? -1
        let lines = [line, index.flatMap { $0 > 0 ? tokens.line($0 - 1) : nil } ?? line]
        for at in tokens.indices where at <= last && lines.contains(tokens.line(at)) {
            let token = tokens[at]
            let isFirst = at == 0 || tokens.line(at - 1) < token.line
            let before = outline.token(at - 1)
            let ends = before?.kind == .symbol && [",", ";", "{", "}"].contains(before?.text ?? "")
            guard isFirst || (ends && !outline.inFunction[at]) else { continue }
            if opensComment(token, outline.token(at + 1)) {
                let sign = token.text == "/" ? "/*" : token.kind == .name ? "—" : token.text
                return comment(line: token.line, column: token.column, sign)
            }
        }
        return nil
    }

    private func opensComment(_ token: LuaToken, _ next: LuaToken?) -> Bool {
        if token.kind == .name { return token.text.hasPrefix("—") || token.text.hasPrefix("–") }
        guard token.kind == .symbol else { return false }
        switch token.text {
        case "#", "//": return true
        case "/": return next?.isSymbol("*") == true
        case "-": return next.map { $0.kind == .name } ?? true
        default: return false
        }
    }

    private func comment(line: Int, column: Int, _ sign: String) -> Problem {
        told(
            line: line, column: column,
            fr: "« \(sign) » : un commentaire commence par deux tirets : -- ...",
            en: "'\(sign)': a comment begins with two hyphens: -- ...")
    }

    /// Signs of mathematics, and quotes that are none.
    var sign: Problem? {
        guard let near else { return nil }
        if near == "`" {
            return told(
                line: line, column: column(of: near),
                fr: "« ` » : seulement les guillemets droits \"...\".",
                en: "'`': only straight quotes \"...\".")
        }
        guard near.hasPrefix("<\\"),
            let token = outline.tokens.first(where: {
                $0.line == line && $0.kind == .name && Self.signs[$0.text] != nil
            }), let advice = Self.signs[token.text]
        else { return nil }
        return told(
            token, fr: "« \(token.text) » n'est pas un signe de l'outil : écrire \(advice).",
            en: "'\(token.text)' is no sign of the tool: write \(advice).")
    }

    private static let signs = [
        "≥": "fact.x:atleast(n)", "≤": "fact.x:below(n + 1)", "≠": "fact.x:isnt(v)",
        "×": "all { a, b }",
    ]

    /// Operators of other languages: `!=`, `&&`, `||`.
    var otherLanguage: Problem? {
        guard let near, ["!", "&", "|"].contains(near) else { return nil }
        let at = index.flatMap(outline.token)?.column ?? column(of: near)
        let isInFunction = isInFunction(column: at ?? 1)
        let isNotEqual = near == "!" && column(of: "!=") == at
        let sign = isNotEqual ? "!=" : near == "!" ? "!" : near + near
        let advice =
            switch sign {
            case "!=": isInFunction ? "~=" : "fact.x:isnt(v)"
            case "!": isInFunction ? "not" : "no(a)"
            case "&&": isInFunction ? "and" : "all { a, b }"
            default: isInFunction ? "or" : "any { a, b }"
            }
        return told(
            line: line, column: at, fr: "« \(sign) » n'a pas de sens ici : écrire \(advice).",
            en: "'\(sign)' means nothing here: write \(advice).")
    }

    private func isInFunction(column: Int) -> Bool {
        let tokens = outline.tokens
        let before = tokens.indices.last {
            tokens.line($0) < line || (tokens.line($0) == line && tokens.column($0) < column)
        }
        return before.map { outline.inFunction[$0] } ?? false
    }

    // MARK: French

    private static let inFunction = [
        "et": "and", "ou": "or", "non": "not", "pas": "not", "si": "if ... then ... end",
        "alors": "then", "sinon": "else", "sinonsi": "elseif ... then", "fin": "end",
        "tantque": "while ... do ... end", "pour": "for ... do ... end", "faire": "do",
        "retourne": "return", "retourner": "return", "fonction": "function", "finsi": "end",
        "and": "and", "or": "or", "not": "not", "if": "if", "then": "then", "else": "else",
        "elseif": "elseif", "end": "end", "function": "function", "for": "for",
        "while": "while", "return": "return", "do": "do", "local": "local",
    ]
    private static let inFormula = [
        "et": "all { a, b }", "ou": "any { a, b }", "non": "no(a)", "pas": "no(a)",
        "sans": "no(a)", "sauf": "no(a)", "si": "when = ...", "mais": "all { a, b }",
        "avec": "all { a, b }", "and": "all { a, b }", "or": "any { a, b }", "not": "no(a)",
    ]

    /// `a et b`, `si ... alors ... fin`.
    func frenchWord(_ index: Int, _ token: LuaToken) -> Problem? {
        if message.hasPrefix("')' expected"), let open = innermost(before: index),
            outline.token(open + 1)?.text == "fonction"
        {
            return french(open + 1)
        }
        return french(index - 1) ?? french(index)
    }

    private func french(_ index: Int) -> Problem? {
        guard let token = outline.token(index), token.kind == .name,
            !outline.tokens.isMember(index), !outline.tokens.isSign(index + 1, .equals)
        else { return nil }
        let word = token.text.lowercased()
        if word == "fonction" || word == "function" {
            return told(
                token, fr: "« \(token.text) » : le mot est function, en minuscules.",
                en: "'\(token.text)': the word is function, in small letters.")
        }
        let isInFunction = outline.inFunction[index]
        guard let advice = isInFunction ? Self.inFunction[word] : Self.inFormula[word] else {
            return nil
        }
        return told(
            token,
            fr: "« \(token.text) » : "
                + (isInFunction
                    ? "dans une fonction, les mots sont ceux de Lua : écrire \(advice)."
                    : "dans une condition, écrire \(advice)."),
            en: "'\(token.text)': "
                + (isInFunction
                    ? "in a function, the words are Lua's: write \(advice)."
                    : "in a condition, write \(advice)."))
    }
}
