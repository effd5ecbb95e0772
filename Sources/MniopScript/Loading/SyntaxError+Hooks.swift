import MniopCore

/// Mistakes in the function of `on_assessment`, where authors write Lua itself.
extension SyntaxError {
    var inHook: Problem? {
        let tokens = outline.tokens
        let at = index ?? tokens.count - 1
        guard tokens.indices.contains(at) else { return nil }
        if let found = form(before: at) { return found }
        // The mistake may stand further on its line than the first word that reads the same.
        var last = at
        while last + 1 < tokens.count, tokens.line(last + 1) == line { last += 1 }
        let start = (0...last).last { tokens.isSign($0, .function) && !outline.inFunction[$0] }
        guard let start else { return nil }
        let body = HookBody(outline, start: start, at: at, last: last)
        if let (place, meant) = body.foreignWord, let token = outline.token(place) {
            return told(
                token, fr: HookWords.french(meant, for: token.text),
                en: HookWords.english(meant, for: token.text))
        }
        guard start < at else { return nil }
        return curly(body) ?? bare(body) ?? sign(body) ?? condition(body) ?? unclosed(body)
    }

    /// `“langue”`.
    private func curly(_ body: HookBody) -> Problem? {
        guard let near, near.hasPrefix("<\\"), let token = body.foreignToken(on: line) else {
            return nil
        }
        let quotes: Set<Character> = ["“", "”", "„", "‘", "’", "«", "»"]
        let word = token.text
        guard let first = word.first, let last = word.last, quotes.contains(first) else {
            return nil
        }
        let inner = word.dropFirst().dropLast(quotes.contains(last) ? 1 : 0)
        let text = quotes.contains(last) && word.count > 2 ? "\"\(inner)\"" : "\"...\""
        return told(
            token,
            fr: "« \(word.clipped) » : écrire \(text), avec les guillemets droits du clavier.",
            en: "'\(word.clipped)': write \(text), with the straight quotes of the keyboard.")
    }

    /// `on_assessment function(case)`, `on_assessment(case)`.
    private func form(before at: Int) -> Problem? {
        let tokens = outline.tokens
        let found = (0...at).last {
            tokens.kind($0) == .name && tokens.reads($0, HookText.verb)
        }
        guard let verb = found else { return nil }
        guard let next = outline.token(verb + 1) else {
            return near == nil ? formed(outline.tokens[verb], "", "") : nil
        }
        if next.isSymbol("(") {
            guard let given = outline.token(verb + 2), given.kind == .name,
                !HookText(names: outline).declared.contains(given.text)
            else { return nil }
            return formed(given, "il manque le mot function", "the word function is missing")
        }
        if next.isKeyword("function") || next.kind == .name {
            return formed(next, "il manque la parenthèse", "the bracket is missing")
        }
        return nil
    }

    private func formed(_ token: LuaToken, _ fr: String, _ en: String) -> Problem {
        if fr.isEmpty {
            return told(
                token,
                fr: "on_assessment attend une fonction : on_assessment(function(case) ... end).",
                en: "on_assessment wants a function: on_assessment(function(case) ... end).")
        }
        return told(
            token, fr: "\(fr) avant « \(shown(token)) » : on_assessment(function(case) ... end).",
            en: "\(en) before '\(shown(token))': on_assessment(function(case) ... end).")
    }

    /// `case:present oit.D5.04`, `question = oit.D5.04`.
    private func bare(_ body: HookBody) -> Problem? {
        guard let start = body.bareName, let token = outline.token(start) else { return nil }
        let name = body.text.path(from: start).text.clipped
        var call = ""
        if let method = body.method(before: start) { call = method + " " }
        if outline.token(start - 1)?.isSymbol("=") == true {
            call = (outline.token(start - 2)?.text ?? "") + " = "
        }
        return told(
            token,
            fr: "« \(name) » : un texte va entre guillemets droits : \(call)\"\(name)\".",
            en: "'\(name)': a text goes in straight quotes: \(call)\"\(name)\".")
    }

    /// Signs of other languages, and `=` where things are compared.
    private func sign(_ body: HookBody) -> Problem? {
        if near == "!" || near == "=", let found = exclamation(body) { return found }
        guard let found = body.sign(isComparison: message.hasPrefix("'then'")),
            let token = outline.token(found.place)
        else { return nil }
        return written(
            token.line, token.column, found.written, found.meant,
            isComparison: token.text != "&" && token.text != "|")
    }

    private func written(
        _ line: Int, _ column: Int, _ sign: String, _ meant: String, isComparison: Bool
    ) -> Problem {
        told(
            line: line, column: column,
            fr: "« \(sign) » : dans une fonction, \(isComparison ? "pour comparer, " : "")"
                + "écrire \(meant).",
            en: "'\(sign)': inside a function, \(isComparison ? "to compare, " : "")"
                + "write \(meant).")
    }

    /// `!=`, `=!`, `!`: reading the words stopped there.
    private func exclamation(_ body: HookBody) -> Problem? {
        guard let stop = words.stop, stop.line == line, outline.inFunction[body.at] else {
            return nil
        }
        let lines = text.split(separator: 10, omittingEmptySubsequences: false)
        guard lines.indices.contains(stop.line - 1) else { return nil }
        let bytes = Array(lines[stop.line - 1].dropFirst(stop.column - 1).prefix(2))
        guard bytes.first == UInt8(ascii: "!") else { return nil }
        if let last = outline.tokens.last, last.isSymbol("="), last.line == line,
            last.column + 1 == stop.column
        {
            return written(line, last.column, "=!", "~=", isComparison: true)
        }
        let isUnequal = bytes.last == UInt8(ascii: "=")
        return written(
            line, stop.column, isUnequal ? "!=" : "!", isUnequal ? "~=" : "not",
            isComparison: isUnequal)
    }

    /// `if` without its `then`, `for` without its `do`.
    private func condition(_ body: HookBody) -> Problem? {
        let word = message.hasPrefix("'then' expected") ? "then" : "do"
        guard message.hasPrefix("'\(word)' expected"), outline.inFunction[body.at],
            let last = outline.token(body.at - 1),
            let opening = body.opening(of: word), let first = outline.token(opening)
        else { return nil }
        if word == "then", let brace = body.braceAfterCondition(from: opening),
            let token = outline.token(brace)
        {
            return told(
                token,
                fr: "« { » : une condition n'a pas d'accolades : if ... then ... end.",
                en: "'{': a condition has no braces: if ... then ... end.")
        }
        return told(
            last,
            fr: "il manque \(word) après « \(shown(last)) » : \(first.text) ... \(word) ... end.",
            en: "\(word) is missing after '\(shown(last))': \(first.text) ... \(word) ... end.")
    }

    /// A missing `end`, one too many, `else if`.
    private func unclosed(_ body: HookBody) -> Problem? {
        if message.hasPrefix("')' expected"), let at = index,
            outline.token(at)?.isKeyword("end") == true, let token = outline.token(at)
        {
            return told(
                token, fr: "« end » en trop : la fonction est déjà finie. L'enlever.",
                en: "one 'end' too many: the function has ended already. Remove it.")
        }
        guard
            message.hasPrefix("'end' expected") || message.hasPrefix("unexpected symbol")
                || message.hasPrefix("<eof> expected") || near == nil,
            let open = body.unclosed, let token = outline.token(open)
        else { return nil }
        if let other = body.elseIf, let word = outline.token(other) {
            return told(
                word,
                fr: "« else if » ouvre un second if, qui veut un end de plus : écrire elseif, en "
                    + "un mot.",
                en: "'else if' opens a second if, which wants one more end: write elseif, one "
                    + "word.")
        }
        return told(
            token,
            fr: "« \(token.text) », ligne \(token.line), n'est jamais fermé : ajouter end.",
            en: "'\(token.text)' on line \(token.line) is never closed: add end.")
    }
}

/// A function's words up to where Lua stopped.
private struct HookBody {
    let outline: LuaOutline
    let text: HookText
    let start: Int
    let at: Int
    /// The last word of the line.
    private let last: Int

    init(_ outline: LuaOutline, start: Int, at: Int, last: Int) {
        (self.outline, self.start, self.at, self.last) = (outline, start, at, last)
        text = HookText(names: outline)
    }

    var foreignWord: (index: Int, meant: String)? {
        for index in start...last where outline.inFunction[index] && text.isUnknown(index) {
            if let meant = HookWords.meant(outline.tokens[index].text) { return (index, meant) }
        }
        return nil
    }

    /// A name without quotes, whose next words Lua cannot read.
    var bareName: Int? {
        for index in stride(from: at, through: max(start, at - 6), by: -1)
        where text.isUnknown(index) && text.path(from: index).end + 1 >= at {
            if method(before: index) != nil { return index }
            if outline.token(index - 1)?.isSymbol("=") == true,
                outline.token(index - 2)?.kind == .name, text.path(from: index).end > index
            {
                return index
            }
        }
        return nil
    }

    /// `case:present` before a name, with or without its bracket.
    func method(before index: Int) -> String? {
        let last = outline.token(index - 1)?.isSymbol("(") == true ? index - 2 : index - 1
        guard let method = outline.token(last), HookChecks.methods.contains(method.text),
            outline.token(last - 1)?.isSymbol(":") == true, let item = outline.token(last - 2)
        else { return nil }
        return "\(item.text):\(method.text)"
    }

    func foreignToken(on line: Int) -> LuaToken? {
        (start...last).map { outline.tokens[$0] }.first {
            $0.line == line && $0.kind == .name && $0.text.utf8.contains { $0 >= 128 }
        }
    }

    private static let signs = ["&": "and", "|": "or"]

    /// Where the sign begins, the sign, and what Lua writes.
    func sign(isComparison: Bool) -> (place: Int, written: String, meant: String)? {
        guard let token = outline.token(at), token.kind == .symbol, outline.inFunction[at] else {
            return nil
        }
        let next = outline.token(at + 1).flatMap { $0.kind == .symbol ? $0.text : nil } ?? ""
        let before = outline.token(at - 1).flatMap { $0.kind == .symbol ? $0.text : nil } ?? ""
        switch token.text {
        case "=" where before == "==": return (at - 1, "===", "==")
        case "=" where before == "=": return (at - 1, "= =", "==")
        case "=" where next == "~" && isComparison: return (at, "=~", "~=")
        case "=" where next == ">" && isComparison: return (at, "=>", ">=")
        case "=" where next == "<" && isComparison: return (at, "=<", "<=")
        case "=" where isComparison: return (at, "=", "==")
        case ">" where before == "<": return (at - 1, "<>", "~=")
        case "&", "|":
            let meant = Self.signs[token.text] ?? ""
            if before == token.text { return (at - 1, token.text + before, meant) }
            return (at, next == token.text ? token.text + next : token.text, meant)
        default: return nil
        }
    }

    /// The `if` or `for` whose `then` or `do` is missing.
    func opening(of word: String) -> Int? {
        let words = word == "then" ? ["if", "elseif"] : ["for", "while"]
        return (start..<at).last {
            outline.tokens.kind($0) == .keyword && words.contains(outline.tokens[$0].text)
        }
    }

    /// `if case:present "x" {`.
    func braceAfterCondition(from opening: Int) -> Int? {
        (opening..<at).first { index in
            outline.tokens.isSign(index, .openBrace)
                && (outline.tokens.kind(index - 1) == .string
                    || outline.tokens.isSign(index - 1, .closeParenthesis))
        }
    }

    var elseIf: Int? {
        (start..<at).last { index in
            outline.token(index)?.isKeyword("else") == true
                && outline.token(index + 1)?.isKeyword("if") == true
                && outline.tokens.line(index) == outline.tokens.line(index + 1)
        }
    }

    /// What an `end` is missing for, as the signs and the indentation show.
    var unclosed: Int? {
        var open: [Int] = []
        for index in start...at {
            switch outline.tokens.sign(index) {
            case .openBrace, .openParenthesis, .openBracket, .function, .if, .do, .repeat:
                open.append(index)
            case .end:
                if let last = open.last, isBlock(last),
                    let outer = open.dropLast().last(where: isBlock),
                    let column = lineStart(index, alone: true),
                    column < lineStart(last) ?? 0, column <= lineStart(outer) ?? 0
                {
                    return last
                }
                guard let last = open.popLast(), isBlock(last) else { return nil }
            case .until: _ = open.popLast()
            case .closeBrace, .closeParenthesis, .closeBracket:
                guard let last = open.popLast() else { return nil }
                if isBlock(last) { return last }
            default: break
            }
        }
        return near(open)
    }

    /// At the end of the text.
    private func near(_ open: [Int]) -> Int? {
        guard at == outline.tokens.count - 1 else { return nil }
        return open.last.flatMap { isBlock($0) ? $0 : nil }
    }

    private func isBlock(_ index: Int) -> Bool { outline.tokens.kind(index) == .keyword }

    /// Column of the first word of the line; `alone`: only where it is this word.
    private func lineStart(_ index: Int, alone: Bool = false) -> Int? {
        let line = outline.tokens.line(index)
        var first = index
        while first > 0, outline.tokens.line(first - 1) == line { first -= 1 }
        return alone && first != index ? nil : outline.tokens.column(first)
    }
}
