import MniopCore

/// What Lua cannot see in a script and would silently get wrong.
struct TokenChecks {
    let file: String
    let outline: LuaOutline

    /// Lua keeps the last of two equal keys: the first would be lost without a word.
    func duplicateKeys() -> [Problem] {
        outline.duplicateKeys.map { key, first, token in
            problem(
                "duplicate_key", token,
                fr: "« \(key) » est écrit deux fois dans la même table (déjà ligne \(first)) : "
                    + "Lua ne garderait que le second. En enlever un, ou réunir les deux listes.",
                en: "'\(key)' is written twice in one table (already on line \(first)): Lua would "
                    + "keep only the second. Remove one, or join the two lists.")
        }
    }

    /// Lua's operators take a formula for `true`: conditions would be dropped without a word.
    func operators() -> [Problem] {
        outline.operators.compactMap { index in
            guard let sign = outline.tokens.sign(index),
                let advice = Self.advice(sign, isElapsed: isElapsed(before: index)),
                !outline.inFunction[index], !isAttribute(index)
            else { return nil }
            let token = outline.tokens[index]
            if let found = notEqual(index, token, sign) ?? assigned(index, token, sign) {
                return found
            }
            // `<>` is told at its first sign, `=>` at its `=`.
            let before = outline.token(index - 1)
            if sign == .isGreater, before?.isSymbol("<") == true || isKey(before: index - 1) {
                return nil
            }
            return problem(
                "operator_on_formula", token,
                fr: "« \(token.text) » ne s'applique pas aux formules, et Lua ne le dirait pas : "
                    + "il laisserait tomber des conditions. Écrire \(advice).",
                en: "'\(token.text)' does not apply to formulas, and Lua would not say so: it "
                    + "would drop conditions. Write \(advice).")
        }
    }

    /// `fact.sexe <> "F"`.
    private func notEqual(_ index: Int, _ token: LuaToken, _ sign: LuaSign) -> Problem? {
        guard sign == .isLess, outline.tokens.isSign(index + 1, .isGreater) else { return nil }
        return problem(
            "operator_on_formula", token,
            fr: "« <> » ne s'applique pas ici : écrire fact.x:isnt(v).",
            en: "'<>' does not apply here: write fact.x:isnt(v).")
    }

    /// `fr == "X"`, `fr => "X"`: a field, not a comparison.
    private func assigned(_ index: Int, _ token: LuaToken, _ sign: LuaSign) -> Problem? {
        let isArrow = sign == .isGreater && outline.tokens.isSign(index - 1, .equals)
        guard isArrow ? isKey(before: index - 1) : sign == .isEqual && isKey(before: index),
            let name = outline.token(isArrow ? index - 2 : index - 1)
        else { return nil }
        let shown = isArrow ? "=>" : token.text
        return problem(
            "operator_on_formula", isArrow ? outline.tokens[index - 1] : token,
            fr: "« \(shown) » : un champ s'écrit avec un seul signe = : \(name.text) = ...",
            en: "'\(shown)': a field is written with one = only: \(name.text) = ...")
    }

    /// A name at the beginning of an entry stands before the word.
    private func isKey(before index: Int) -> Bool {
        let tokens = outline.tokens
        guard tokens.kind(index - 1) == .name else { return false }
        if tokens.isSign(index - 2, .comma) || tokens.isSign(index - 2, .semicolon) { return true }
        // `any { a == b }` compares.
        guard tokens.isSign(index - 2, .openBrace) else { return false }
        return !["all", "any", "none"].contains(outline.token(index - 3)?.text ?? "")
    }

    /// `elapsed(fact.x) > days(60)`.
    private func isElapsed(before index: Int) -> Bool {
        let tokens = outline.tokens
        guard tokens.isSign(index - 1, .closeParenthesis) else { return false }
        return (1...8).contains {
            tokens.kind(index - $0) == .name && tokens.reads(index - $0, "elapsed")
        }
    }

    private static func advice(_ sign: LuaSign, isElapsed: Bool) -> String? {
        switch sign {
        case .and: "all { a, b }"
        case .or: "any { a, b }"
        case .not: "no(a)"
        case .isEqual: "fact.x:is(v)"
        case .isNotEqual: "fact.x:isnt(v)"
        case .isGreater where isElapsed, .isAtLeast where isElapsed:
            "elapsed(fact.x):atleast(days(n))"
        case .isLess where isElapsed, .isAtMost where isElapsed: "elapsed(fact.x):below(days(n))"
        case .isLess: "fact.x:below(n)"
        case .isGreater: "fact.x:atleast(n + 1)"
        case .isAtMost: "fact.x:below(n + 1)"
        case .isAtLeast: "fact.x:atleast(n)"
        default: nil
        }
    }

    /// `local x <const> = 1`.
    private func isAttribute(_ index: Int) -> Bool {
        let sign = outline.tokens[index].text
        let nameAt = sign == "<" ? index + 1 : index - 1
        guard let name = outline.token(nameAt), name.kind == .name,
            ["const", "close"].contains(name.text)
        else { return false }
        return outline.token(nameAt - 1)?.isSymbol("<") == true
            && outline.token(nameAt + 1)?.isSymbol(">") == true
    }

    private func problem(_ code: String, _ token: LuaToken, fr: String, en: String) -> Problem {
        Problem(
            code, at: SourcePosition(file: file, line: token.line), column: token.column,
            fr: fr, en: en)
    }
}

extension LuaOutline {
    /// Keys given again in one table, with the line of the first.
    var duplicateKeys: [(key: String, firstLine: Int, token: LuaToken)] {
        tables.indices.filter { mayRepeatKey(in: $0) }.flatMap { table in
            var lines: [String: Int] = [:]
            return entries(of: table).compactMap { entry -> (String, Int, LuaToken)? in
                guard let key = key(of: entry), let token = token(entry.token) else { return nil }
                if let first = lines[key] { return (key, first, token) }
                lines[key] = token.line
                return nil
            }
        }
    }
}

extension TokenChecks {
    /// `"40.contact" { ... }`: what it declares is missing. Lua takes the text for an argument of
    /// the declaration before.
    func namesAlone() -> [Problem] {
        let tokens = outline.tokens
        return outline.tables.compactMap { table in
            let name = table.token - 1
            guard table.callee == nil, tokens.kind(name) == .string, tokens.column(name) == 1,
                tokens.isSign(name - 1, .closeBrace) || tokens.isSign(name - 1, .closeParenthesis)
            else { return nil }
            let token = tokens[name]
            return problem(
                "missing_verb", token,
                fr: "devant « \(token.text.clipped) », il manque ce que c'est : measure, service, "
                    + "alert, fact ...",
                en: "before '\(token.text.clipped)', what it is is missing: measure, service, "
                    + "alert, fact ...")
        }
    }

    /// A script says first which version of the language it is written in.
    func language() -> [Problem] {
        let first = outline.tokens.first
        if first?.kind == .name, first?.text == "language" { return [] }
        return [
            Problem(
                "missing_language", at: SourcePosition(file: file, line: first?.line ?? 1),
                column: first?.column ?? 1,
                fr: "un script commence par language(1).", en: "a script starts with language(1).")
        ]
    }
}
