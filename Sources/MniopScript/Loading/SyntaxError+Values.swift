import MniopCore

/// Values and calls that lack a sign: `days 8`, `fact.mineur est vrai`, `case:fact.age`.
extension SyntaxError {
    func misused(_ index: Int, _ token: LuaToken) -> Problem? {
        guard let before = outline.token(index - 1) else { return nil }
        if token.isSymbol("."), let found = dot(index, before) { return found }
        if token.kind == .number, before.kind == .name, let unit = AuthorWords.unit(before.text) {
            return period(before, "\(unit)(\(token.text))")
        }
        if token.kind == .name, before.kind == .number, let unit = AuthorWords.unit(token.text) {
            return period(before, "\(unit)(\(before.text))")
        }
        if token.kind == .number, before.kind == .number {
            return told(
                before, fr: "un numéro va entre guillemets : \"\(before.text) \(token.text) ...\".",
                en: "a number to call goes in quotes: \"\(before.text) \(token.text) ...\".")
        }
        if let found = arguments(index, token, before) { return found }
        if before.text == "language", token.kind == .number {
            return told(
                token, fr: "avec des parenthèses : language(1).", en: "with brackets: language(1).")
        }
        if token.isSymbol("="), before.kind == .string,
            let verb = outline.token(index - 2), Verb(rawValue: verb.text) != nil
        {
            return told(
                token,
                fr: "pas de signe = entre le nom et la table : \(verb.text) "
                    + "\"\(before.text.clipped)\" { ... }.",
                en: "no = between the name and the table: \(verb.text) "
                    + "\"\(before.text.clipped)\" { ... }.")
        }
        if token.kind == .keyword, outline.tokens.isSign(index + 1, .equals),
            !outline.inFunction[index]
        {
            return told(
                token,
                fr:
                    "« \(token.text) » est un mot de Lua : le champ s'écrit "
                    + "[\"\(token.text)\"] = ...",
                en:
                    "'\(token.text)' is a word of Lua: the field is written "
                    + "[\"\(token.text)\"] = ..."
            )
        }
        guard token.kind == .name, Self.endsValue(before) else { return nil }
        if Self.methods.contains(token.text), before.kind != .string {
            return told(
                token,
                fr: "« \(token.text) » : deux points devant, sans espace : :\(token.text).",
                en: "'\(token.text)': a colon before it, without a space: :\(token.text).")
        }
        if ["est", "vaut", "contient"].contains(token.text), !outline.inFunction[index] {
            let method = token.text == "contient" ? ":includes" : ":is"
            return told(
                token,
                fr: "« \(token.text) » : un fait vrai s'écrit fact.x, un fait qui vaut, "
                    + "fact.x\(method) \"...\".",
                en: "'\(token.text)': a fact that is true is written fact.x, one with a value, "
                    + "fact.x\(method) \"...\".")
        }
        if before.kind == .name,
            ["present", "open", "available", "positive", "reading"].contains(before.text)
        {
            let name = outline.expression(from: index)
            return told(
                token,
                fr: "« \(name.clipped) » : un nom va entre guillemets : \(before.text) "
                    + "\"\(name.clipped)\".",
                en: "'\(name.clipped)': a name goes in quotes: \(before.text) "
                    + "\"\(name.clipped)\".")
        }
        return nil
    }

    private static let methods: Set<String> = [
        "is", "isnt", "among", "includes", "below", "atleast", "before", "after", "from",
    ]

    /// `case:fact.age`, `fr = "X". when = true`.
    private func dot(_ index: Int, _ before: LuaToken) -> Problem? {
        guard let name = outline.token(index + 1), name.kind == .name else { return nil }
        if before.kind == .string {
            return told(
                line: line, column: outline.tokens.column(index),
                fr: "il faut une virgule avant « \(name.text) », et non un point.",
                en: "a comma is wanted before '\(name.text)', not a dot.")
        }
        guard before.kind == .name, outline.tokens.isSign(index - 2, .colon) else { return nil }
        return told(
            line: line, column: outline.tokens.column(index),
            fr: "après :\(before.text), le nom va entre guillemets : "
                + ":\(before.text) \"\(name.text.clipped)\".",
            en: "after :\(before.text) the name goes in quotes: "
                + ":\(before.text) \"\(name.text.clipped)\".")
    }

    /// `fact.sexe:is F`, `fact:mineur`.
    private func arguments(_ index: Int, _ token: LuaToken, _ before: LuaToken) -> Problem? {
        guard message.hasPrefix("function arguments expected"), before.kind == .name,
            outline.tokens.isSign(index - 2, .colon), let owner = outline.token(index - 3)
        else { return nil }
        if owner.text == "fact", !Self.methods.contains(before.text) {
            return told(
                before,
                fr: "un point, et non deux : fact.\(before.text).",
                en: "a dot, not a colon: fact.\(before.text).")
        }
        let isNumber = token.kind == .number
        let value = isNumber ? "(\(token.text))" : " \"\(token.text.clipped)\""
        guard isNumber || token.kind == .name else { return nil }
        return told(
            token,
            fr: (isNumber ? "un nombre va entre parenthèses" : "un texte va entre guillemets")
                + " : :\(before.text)\(value).",
            en: (isNumber ? "a number goes in brackets" : "a text goes in quotes")
                + ": :\(before.text)\(value).")
    }

    /// `use national.formules`.
    var useWithoutQuotes: Problem? {
        let tokens = outline.tokens
        for index in tokens.indices
        where tokens.kind(index) == .name && tokens.reads(index, "use") && !tokens.isMember(index) {
            guard let name = outline.token(index + 1), name.kind == .name,
                name.line >= line - 1 || near == nil
            else { continue }
            let written = outline.path(from: index + 1)
            return told(
                name, fr: "« \(written) » : un nom va entre guillemets : use \"\(written)\".",
                en: "'\(written)': a name goes in quotes: use \"\(written)\".")
        }
        return nil
    }

    private func period(_ token: LuaToken, _ meant: String) -> Problem {
        told(
            token,
            fr: "une durée s'écrit avec des parenthèses : \(AuthorWords.time(meant)).",
            en: "a period is written with round brackets: \(AuthorWords.time(meant)).")
    }

    /// `fact.sexe = "F"` in a condition.
    func comparison(_ index: Int, _ token: LuaToken) -> Problem? {
        guard token.isSymbol("="), let name = outline.token(index - 1), name.kind == .name,
            outline.tokens.isSign(index - 2, .dot), let owner = outline.token(index - 3),
            owner.text == "fact", let value = outline.token(index + 1)
        else { return nil }
        let fact = "fact.\(name.text)"
        let right =
            switch value.kind {
            case .keyword where value.text == "true": fact
            case .keyword where value.text == "false": "no(\(fact))"
            case .number: "\(fact):is(\(value.text))"
            default: "\(fact):is \"\(value.text.clipped)\""
            }
        return told(
            token, fr: "« = » ne compare pas : écrire \(right).",
            en: "'=' does not compare: write \(right).")
    }
}
