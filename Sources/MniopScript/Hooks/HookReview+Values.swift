import MniopCore

/// Comparisons that can never be true: `case:outcome "x" == "ouvert"`, `case:fact "age" == "18"`.
extension HookReview {
    func compared(_ index: Int, _ body: HookBody) -> Problem? {
        let tokens = outline.tokens
        guard let parameter = body.parameter, tokens.kind(index) == .name,
            tokens.reads(index, parameter), tokens.isSign(index + 1, .colon),
            tokens.kind(index + 2) == .name
        else { return nil }
        let isInBrackets = tokens.isSign(index + 3, .openParenthesis)
        let name = isInBrackets ? index + 4 : index + 3
        let sign = isInBrackets ? index + 6 : index + 4
        guard tokens.kind(name) == .string,
            tokens.isSign(sign, .isEqual) || tokens.isSign(sign, .isNotEqual),
            let value = outline.token(sign + 1)
        else { return nil }
        let id = tokens[name].text
        switch tokens[index + 2].text {
        case "outcome": return outcome(id, value)
        case "fact": return fact(id, value)
        case "present", "absent", "unknown":
            guard value.kind == .string || value.kind == .number else { return nil }
            return told(value, "true", "true", known: "true, false")
        default: return nil
        }
    }

    private func outcome(_ id: String, _ value: LuaToken) -> Problem? {
        guard value.kind == .string || value.kind == .number || Self.isFlag(value) else {
            return nil
        }
        let known = OutcomeKind.allCases.map(\.rawValue)
        if value.kind == .string, known.contains(value.text) { return nil }
        let near = AuthorWords.meantValue(value.text, among: known) ?? "open"
        return told(value, "\"\(near)\"", "\"\(near)\"", known: known.joined(separator: ", "))
    }

    private func fact(_ id: String, _ value: LuaToken) -> Problem? {
        guard let fact = rulebook.fact(id) else { return nil }
        switch (fact.type, value.kind) {
        case (.boolean, .string), (.boolean, .number):
            let literal = AuthorWords.literal(value.text)
            return told(value, literal == "false" ? "false" : "true", known: "true, false")
        case (.integer, .string):
            let number = Int64(value.text).map { "\($0)" } ?? "18"
            return told(value, "\(number), sans guillemets", "\(number), without quotes")
        case (.code, .string) where !fact.values.isEmpty && !fact.values.contains(value.text):
            let near = AuthorWords.meantValue(value.text, among: fact.values)
            return told(
                value, "\"\(near ?? fact.values.first ?? "")\"",
                known: fact.values.joined(separator: ", "))
        case (.code, .number), (.date, .number):
            return told(value, "\"\(value.text)\"")
        case (.codes, .string), (.codes, .number):
            return Problem(
                "wrong_value", at: SourcePosition(file: file, line: value.line),
                column: value.column,
                fr:
                    "« \(id) » est une liste : elle ne vaut jamais un seul texte. La parcourir avec "
                    + "for _, code in ipairs(liste) do ... end.",
                en: "'\(id)' is a list: it never equals one text. Go through it with "
                    + "for _, code in ipairs(list) do ... end.")
        default: return nil
        }
    }

    private static func isFlag(_ token: LuaToken) -> Bool {
        token.isKeyword("true") || token.isKeyword("false")
    }

    private func told(
        _ value: LuaToken, _ fr: String, _ en: String? = nil, known: String? = nil
    ) -> Problem {
        Problem(
            "wrong_value", at: SourcePosition(file: file, line: value.line), column: value.column,
            fr: "« \(value.text.clipped) » : jamais égal"
                + (known.map { " ; valeurs possibles : \($0)" } ?? "") + ". Écrire \(fr).",
            en: "'\(value.text.clipped)': never equal"
                + (known.map { "; possible values: \($0)" } ?? "") + ". Write \(en ?? fr).")
    }
}
