import MniopCore

/// Brackets and blocks that are open too long, closed too early, or of the wrong kind.
extension SyntaxError {
    /// The innermost `(`, `[` or `{` that is open before this word.
    func innermost(before index: Int) -> Int? { Self.innermost(before: index, outline) }

    static func innermost(before index: Int, _ outline: LuaOutline) -> Int? {
        var open: [Int] = []
        let tokens = outline.tokens
        for at in tokens.indices.prefix(index) where tokens.kind(at) == .symbol {
            switch tokens.sign(at) {
            case .openBrace, .openParenthesis, .openBracket: open.append(at)
            case .closeBrace, .closeParenthesis, .closeBracket: _ = open.popLast()
            default: break
            }
        }
        return open.last
    }

    /// `any { a, b,` and then a field: the brace is missing there, whatever line Lua names.
    var openList: Problem? {
        guard message.hasPrefix("'}' expected") else { return nil }
        for table in outline.tables.indices {
            let found = outline.tables[table]
            let entries = outline.entries(of: table)
            guard isList(found), let first = entries.first, first.key == nil,
                let field = entries.first(where: { $0.key != nil }),
                let name = outline.token(field.token), name.kind == .name,
                let open = outline.token(found.callee.map { $0 + 1 } ?? found.token)
            else { continue }
            return unclosedBrace(of: open.line, before: name.text, at: open)
        }
        return nil
    }

    /// `word`: what stands where the brace should be closed already.
    func unclosedBrace(of line: Int, before word: String, at token: LuaToken) -> Problem {
        told(
            token,
            fr: "l'accolade ouverte ligne \(line) n'est pas fermée avant « \(word) » : "
                + "ajouter }.",
            en: "the brace opened on line \(line) is not closed before '\(word)': add }.")
    }

    private static let lists: Set<String> = [
        "territory", "does", "basis", "audience", "languages", "forms", "documents",
        "never_requires", "askable_by", "values", "owed_by", "unless", "implies", "profiles",
    ]

    private func isList(_ table: LuaOutline.Table) -> Bool {
        if let callee = table.callee {
            return ["all", "any", "none", "among"].contains(outline.tokens[callee].text)
        }
        guard outline.tokens.isSign(table.token - 1, .equals) else { return false }
        return Self.lists.contains(outline.token(table.token - 2)?.text ?? "")
    }

    /// `no(a,`, `measure "x" ( ... )`, `any [ a, b ]`.
    func bracket(_ index: Int, _ token: LuaToken) -> Problem? {
        if token.isSymbol("["), message.hasPrefix("unexpected symbol") { return squareList(token) }
        if token.isSymbol("}"), let open = innermost(before: index).flatMap(outline.token),
            open.isSymbol("(")
        {
            return unclosed(open, ")", index)
        }
        guard message.hasPrefix("')' expected") || message.hasPrefix("']' expected"),
            let at = innermost(before: index), let open = outline.token(at)
        else { return nil }
        let before = outline.token(at - 1)
        if open.isSymbol("[") {
            let isKey = before?.isSymbol("{") == true || before?.isSymbol(",") == true
            return isKey ? unclosed(open, "]", index) : squareList(open)
        }
        let isDeclaration =
            before?.kind == .string || Verb(rawValue: before?.text ?? "") != nil
            || before?.text == "version"
        if open.isSymbol("("), isDeclaration, outline.tokens.isSign(at + 2, .equals) {
            return told(
                open, fr: "une table s'ouvre par { et se ferme par }, pas par des parenthèses.",
                en: "a table opens with { and closes with }, not with round brackets.")
        }
        return open.isSymbol("(") ? unclosed(open, ")", index) : nil
    }

    private func squareList(_ token: LuaToken) -> Problem {
        told(
            token, fr: "une liste va entre accolades { ... }, pas entre crochets.",
            en: "a list goes in braces { ... }, not in square brackets.")
    }

    private func unclosed(_ open: LuaToken, _ sign: String, _ index: Int) -> Problem {
        let isKey = outline.tokens.isSign(index, .equals)
        let word = outline.token(isKey ? index - 1 : index).map(shown) ?? ""
        return told(
            open,
            fr:
                "« \(open.text) », ouvert ici, n'est pas fermé avant « \(word) » : "
                + "ajouter \(sign).",
            en: "'\(open.text)', opened here, is not closed before '\(word)': add \(sign).")
    }

    /// `no(a))`.
    func spare(_ index: Int, _ token: LuaToken) -> Problem? {
        guard token.isSymbol(")") || token.isSymbol("]"), let open = innermost(before: index),
            outline.tokens.isSign(open, .openBrace)
        else { return nil }
        return tooMany(token)
    }

    /// `then` and `end` that are missing.
    func block(_ index: Int, _ token: LuaToken) -> Problem? {
        if message.hasPrefix("'then' expected") {
            if token.isSymbol("=") {
                return told(
                    token, fr: "une comparaison s'écrit avec deux signes : ==.",
                    en: "a comparison is written with two signs: ==.")
            }
            return told(
                token, fr: "il manque then avant « \(shown(token)) » : if ... then ... end.",
                en: "then is missing before '\(shown(token))': if ... then ... end.")
        }
        if let split = elseIf(before: index) { return split }
        guard [")", "}", ","].contains(token.text), token.kind == .symbol,
            let open = openBlock(before: index)
        else { return nil }
        return told(
            token,
            fr: "il manque end avant « \(token.text) » : chaque if et chaque function a le sien "
                + "(\(open.text) ouvert ligne \(open.line)).",
            en: "end is missing before '\(token.text)': each if and each function has its own "
                + "(\(open.text) opened on line \(open.line)).")
    }

    /// `else if`: one more `if`, and one more `end`.
    private func elseIf(before index: Int) -> Problem? {
        guard openBlock(before: index) != nil,
            let at = outline.tokens.indices.prefix(index).last(where: { at in
                outline.tokens.isSign(at, .if) && outline.token(at - 1)?.isKeyword("else") == true
                    && outline.tokens.line(at) == outline.tokens.line(at - 1)
            }), let token = outline.token(at - 1)
        else { return nil }
        return told(
            token, fr: "« else if » s'écrit en un mot : elseif ... then.",
            en: "'else if' is written in one word: elseif ... then.")
    }

    /// The word of the innermost block that is open, where no bracket was opened within it.
    private func openBlock(before index: Int) -> LuaToken? {
        var open: [Int] = []
        let tokens = outline.tokens
        for at in tokens.indices.prefix(index) {
            switch tokens.sign(at) {
            case .function, .if, .do, .repeat, .openBrace, .openParenthesis, .openBracket:
                open.append(at)
            case .end, .until, .closeBrace, .closeParenthesis, .closeBracket:
                _ = open.popLast()
            default: break
            }
        }
        guard let last = open.last, tokens.kind(last) == .keyword else { return nil }
        return outline.token(last)
    }
}
