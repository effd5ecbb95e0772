import MniopCore

/// One brace too many: which of them, as the fields and the indentation show.
extension SyntaxError {
    /// A brace that closes a declaration whose fields go on.
    func closedEarly(before index: Int) -> Problem? {
        let tokens = outline.tokens
        var depth = 0
        var opened = 0
        for at in tokens.indices.prefix(index + 1) where tokens.kind(at) == .symbol {
            switch tokens.sign(at) {
            case .openBrace, .openParenthesis, .openBracket:
                if depth == 0 { opened = at }
                depth += 1
            case .closeBrace, .closeParenthesis, .closeBracket:
                depth -= 1
                let next = tokens.isSign(at + 1, .comma) ? at + 2 : at + 1
                guard depth <= 0, tokens.isSign(at, .closeBrace), tokens.kind(next) == .name,
                    tokens.isSign(next + 1, .equals), let brace = outline.token(at)
                else { continue }
                return stays(brace, opened, outside: next)
            default: break
            }
        }
        return nil
    }

    /// `measure = { ... } },` within `expect = {`, whose fields go on in the same column: the
    /// second brace of that line, though Lua only stumbles over the last one of the declaration.
    func closedInLine(before index: Int) -> Problem? {
        let tokens = outline.tokens
        var open: [Int] = []
        for at in tokens.indices.prefix(index + 1) where tokens.kind(at) == .symbol {
            switch tokens.sign(at) {
            case .openBrace, .openParenthesis, .openBracket: open.append(at)
            case .closeParenthesis, .closeBracket: _ = open.popLast()
            case .closeBrace:
                guard let opened = open.popLast(), isAmongFields(at, opened),
                    let brace = outline.token(at)
                else { continue }
                return stays(brace, opened, outside: fieldAfter(at))
            default: break
            }
        }
        return nil
    }

    /// `scenario "s"` and then fields: the brace that opens the table is missing.
    func unopenedTable(before index: Int) -> Problem? {
        let tokens = outline.tokens
        var depth = 0
        for at in tokens.indices.prefix(index) {
            switch tokens.sign(at) {
            case .openBrace, .openParenthesis, .openBracket: depth += 1
            case .closeBrace, .closeParenthesis, .closeBracket: depth -= 1
            default: break
            }
            guard depth == 0, tokens.kind(at) == .string, tokens.kind(at - 1) == .name,
                tokens.kind(at + 1) == .name, tokens.isSign(at + 2, .equals),
                !outline.inFunction[at], let verb = outline.token(at - 1),
                Verb(rawValue: verb.text) != nil, let id = outline.token(at)
            else { continue }
            let form = "\(verb.text) \(shown(id)) {"
            return told(
                id, fr: "il manque l'accolade qui ouvre la table : \(form)",
                en: "the brace that opens the table is missing: \(form)")
        }
        return nil
    }

    private func fieldAfter(_ brace: Int) -> Int {
        outline.tokens.isSign(brace + 1, .comma) ? brace + 2 : brace + 1
    }

    /// The table was opened at the end of a line, and closed at the end of one of its fields.
    private func isAmongFields(_ brace: Int, _ opened: Int) -> Bool {
        let tokens = outline.tokens
        let next = fieldAfter(brace)
        guard tokens.kind(next) == .name, tokens.isSign(next + 1, .equals) else { return false }
        var first = brace
        while first > 0, tokens.line(first - 1) == tokens.line(brace) { first -= 1 }
        return first > opened && tokens.kind(first) != .symbol
            && tokens.line(opened + 1) > tokens.line(opened)
            && tokens.line(next) > tokens.line(brace)
            && tokens.column(next) == tokens.column(first)
    }

    private func stays(_ brace: LuaToken, _ opened: Int, outside next: Int) -> Problem {
        let line = outline.tokens.line(opened)
        let field = outline.token(next)?.text ?? ""
        return told(
            brace,
            fr: "cette accolade ferme déjà celle de la ligne \(line) : « \(field) » reste dehors. "
                + "L'enlever.",
            en: "this brace closes already that of line \(line): '\(field)' stays outside. "
                + "Remove it.")
    }

    /// `when = true }, }`: one brace closes the declaration, another follows.
    func closedTwice(_ index: Int) -> Problem? {
        guard outline.tokens.isSign(index, .comma), outline.tokens.isSign(index - 1, .closeBrace),
            let other = outline.token(index + 1), other.isSymbol("}"),
            innermost(before: index) == nil, let brace = outline.token(index - 1)
        else { return nil }
        if let early = closedInLine(before: index) { return early }
        return told(
            brace,
            fr:
                "une accolade en trop : celle-ci ferme déjà la déclaration, et une autre suit "
                + "ligne \(other.line). Enlever celle-ci.",
            en: "one brace too many: this one already closes the declaration, and another follows "
                + "on line \(other.line). Remove this one.")
    }
}
