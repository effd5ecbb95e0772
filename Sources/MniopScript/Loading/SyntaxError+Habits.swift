import MniopCore

/// What was meant is known by the words around the place where Lua stops.
extension SyntaxError {
    func habit(_ index: Int, _ token: LuaToken) -> Problem? {
        guard !outline.inFunction[index] else { return nil }
        return connective(index, token) ?? missingSign(index, token) ?? methodOfField(index)
            ?? twoEquals(index, token) ?? listInRound(index, token)
            ?? declared(index, token) ?? closedTwice(index)
    }

    private func isName(_ token: LuaToken?, _ names: [String]) -> Bool {
        guard let token, token.kind == .name else { return false }
        return names.contains(token.text)
    }

    /// `if fact.x`, `{ "40" et "33" }`.
    private func connective(_ index: Int, _ token: LuaToken) -> Problem? {
        guard let before = outline.token(index - 1) else { return nil }
        if token.isKeyword("if"), before.isSymbol("=") || before.isSymbol("{") {
            return told(
                token, fr: "« if » : une condition n'a pas de « si » : when = fact.x.",
                en: "'if': a condition has no 'if': when = fact.x.")
        }
        guard token.kind == .name, ["et", "ou"].contains(token.text.lowercased()),
            before.kind == .string, outline.token(index - 2)?.kind == .symbol
        else { return nil }
        return told(
            token, fr: "« \(token.text) » : dans une liste, une virgule sépare les éléments.",
            en: "'\(token.text)': in a list, a comma parts the entries.")
    }

    /// `fact mineur`, `no fact.mineur`, `present("a" "b")`.
    private func missingSign(_ index: Int, _ token: LuaToken) -> Problem? {
        guard let word = outline.token(index - 1), innermost(before: index) != nil else {
            return nil
        }
        if token.kind == .string, word.kind == .string,
            outline.tokens.isSign(index - 2, .openParenthesis),
            let owner = outline.token(index - 3),
            isName(owner, ["present", "open", "available", "positive", "reading"])
        {
            let form = "any { \(owner.text) \(shown(word)), \(owner.text) \(shown(token)) }"
            return told(
                token, fr: "\(owner.text) ne prend qu'un nom : \(form), ou all { ... }.",
                en: "\(owner.text) takes one name: \(form), or all { ... }.")
        }
        guard token.kind == .name, word.kind == .name, !outline.tokens.isMember(index - 1),
            outline.token(index - 2)?.kind == .symbol
        else { return nil }
        let name = outline.path(from: index).clipped
        let form: String
        switch word.text {
        case "fact", "parameter": form = "\(word.text).\(name)"
        case "no": form = "no(\(name))"
        case "all", "any", "none": form = "\(word.text) { \(name), ... }"
        default: return nil
        }
        return told(
            word, fr: "« \(word.text) \(name) » : écrire \(form).",
            en: "'\(word.text) \(name)': write \(form).")
    }

    /// `when: fact.x`: to Lua, a method of `when`.
    private func methodOfField(_ index: Int) -> Problem? {
        guard message.hasPrefix("function arguments expected"),
            outline.tokens.isSign(index - 2, .colon), let field = outline.token(index - 3),
            field.kind == .name, field.text != "fact", let sign = outline.token(index - 4),
            sign.isSymbol("{") || sign.isSymbol(","), let open = innermost(before: index - 3),
            !isName(outline.token(open - 1), ["all", "any", "none"])
        else { return nil }
        let value = outline.path(from: index - 1)
        return told(
            field,
            fr: "« \(field.text): » : un champ s'écrit avec = : \(field.text) = \(value)",
            en: "'\(field.text):': a field is written with =: \(field.text) = \(value)")
    }

    /// `act_by = days = 8`.
    private func twoEquals(_ index: Int, _ token: LuaToken) -> Problem? {
        guard token.isSymbol("="), let name = outline.token(index - 1), name.kind == .name,
            outline.tokens.isSign(index - 2, .equals), let unit = AuthorWords.unit(name.text),
            let count = outline.token(index + 1), count.kind == .number
        else { return nil }
        let form = AuthorWords.time("\(unit)(\(count.text))")
        return told(
            name, fr: "« \(name.text) = \(count.text) » : écrire \(form).",
            en: "'\(name.text) = \(count.text)': write \(form).")
    }

    /// `documents = ( "a", "b" )`: of several commas on the line, the one in that bracket.
    private func listInRound(_ index: Int, _ token: LuaToken) -> Problem? {
        guard message.hasPrefix("')' expected"), token.isSymbol(",") else { return nil }
        let open = outline.tokens.indices.lazy.compactMap { at -> Int? in
            guard self.outline.tokens.line(at) == token.line,
                self.outline.tokens.isSign(at, .comma)
            else { return nil }
            return self.innermost(before: at)
        }.first {
            self.outline.tokens.isSign($0, .openParenthesis)
                && self.outline.tokens.isSign($0 - 1, .equals)
        }
        guard let open, let sign = outline.token(open) else { return nil }
        return told(
            sign, fr: "une liste va entre accolades { ... }, pas entre parenthèses.",
            en: "a list goes in braces { ... }, not in round brackets.")
    }

    /// `measure = "40.x" { ... }`.
    private func declared(_ index: Int, _ token: LuaToken) -> Problem? {
        guard token.isSymbol("{"), let id = outline.token(index - 1), id.kind == .string,
            let sign = outline.token(index - 2), sign.isSymbol("="),
            let verb = outline.token(index - 3), Verb(rawValue: verb.text) != nil,
            innermost(before: index) == nil
        else { return nil }
        let form = "\(verb.text) \(shown(id)) { ... }"
        return told(
            sign, fr: "pas de signe = après \(verb.text) : \(form).",
            en: "no = after \(verb.text): \(form).")
    }

    /// `"text”`.
    var curlyEnd: Problem? {
        guard message.hasPrefix("unfinished string"), let stop = words.stop else { return nil }
        let lines = text.split(separator: 10, omittingEmptySubsequences: false)
        guard lines.indices.contains(stop.line - 1) else { return nil }
        let rest = String(decoding: lines[stop.line - 1].dropFirst(stop.column), as: UTF8.self)
        guard let sign = rest.first(where: { "”“»".contains($0) }) else { return nil }
        return told(
            line: stop.line, column: stop.column,
            fr: "le texte commence par un guillemet droit et finit par « \(sign) » : mettre des "
                + "guillemets droits \"…\" des deux côtés.",
            en: "the text begins with a straight quote and ends with '\(sign)': put straight "
                + "quotes \"…\" on both sides.")
    }
}
