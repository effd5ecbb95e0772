import MniopCore

/// What each question can answer, and what an author took it to answer.
extension HookComparisons {
    func judge(_ asked: Asked, _ sign: LuaToken, _ literal: LuaToken) -> Problem? {
        let isEqual = sign.text == "==" || sign.text == "~="
        if literal.isKeyword("nil"), isEqual, !asked.isNegated, asked.method == "fact" {
            return nil
        }
        switch asked.method {
        case "outcome" where !asked.isNegated:
            guard isEqual else { return unordered(asked, sign) }
            if literal.isKeyword("nil") { return nil }
            return word(
                asked, literal, among: OutcomeKind.allCases.map(\.rawValue),
                Label(fr: "la réponse d'une règle", en: "the outcome of a rule"))
        case "fact" where !asked.isNegated:
            guard let fact = names.rulebook.fact(asked.id) else { return nil }
            return ofFact(asked, fact, sign, literal)
        default:
            if isEqual, isFlag(literal) { return nil }
            return flag(asked, sign, literal)
        }
    }

    private func ofFact(
        _ asked: Asked, _ fact: FactDeclaration, _ sign: LuaToken, _ literal: LuaToken
    ) -> Problem? {
        let isEqual = sign.text == "==" || sign.text == "~="
        switch fact.type {
        case .boolean:
            return isEqual && isFlag(literal) ? nil : flag(asked, sign, literal)
        case .integer:
            if literal.kind == .number { return nil }
            let number = literal.text.allSatisfy(\.isNumber) ? literal.text : "18"
            return never(
                asked, literal,
                Label(
                    fr: "c'est un nombre, sans guillemets : \(asked.text) \(sign.text) \(number)",
                    en: "it is a number, without quotes: \(asked.text) \(sign.text) \(number)"))
        case .date:
            if literal.kind == .string, CivilDate(literal.text) != nil { return nil }
            let form = "\(asked.text) \(sign.text) \"2024-05-31\""
            return never(
                asked, literal,
                Label(fr: "c'est une date, comme \(form)", en: "it is a date, as in \(form)"))
        case .code:
            guard isEqual else { return unordered(asked, sign) }
            // As signals are read (`SignalBuilder`).
            if fact.id.hasPrefix("departement"), !Departments.isCode(literal.text) {
                return never(
                    asked, literal,
                    Label(
                        fr: "c'est le numéro d'un département, entre guillemets : \"33\", \"2A\"",
                        en: "it is a department's number, in quotes: \"33\", \"2A\""))
            }
            return word(
                asked, literal, among: fact.values,
                Label(fr: "la valeur du fait", en: "the fact's value"))
        case .codes: return list(asked, fact, literal)
        }
    }

    private func isFlag(_ literal: LuaToken) -> Bool {
        literal.isKeyword("true") || literal.isKeyword("false")
    }

    /// `== "oui"`, `== 1`, `< 2`, of what is true or false.
    private func flag(_ asked: Asked, _ sign: LuaToken, _ literal: LuaToken) -> Problem {
        let says = literal.kind == .string ? AuthorWords.literal(literal.text) : literal.text
        let isNo = ["false", "nil", "0"].contains(says ?? "") != (sign.text == "~=")
        let form: String
        if literal.isKeyword("nil"), ["present", "absent"].contains(asked.method) {
            let item = outline.tokens[asked.call].text
            form = "\(item):unknown \"\(asked.id)\""
        } else if asked.isNegated {
            form = String(asked.text.dropFirst(4)) + " ~= ..."
        } else if asked.method == "fact" {
            form = isNo ? "\(asked.text) == false" : asked.text
        } else {
            form = isNo ? "not \(asked.text)" : asked.text
        }
        return never(
            asked, literal,
            Label(
                fr: "c'est vrai ou faux (true, false) : écrire \(form)",
                en: "it is true or false: write \(form)"))
    }

    /// A word that is none of those that it can be.
    private func word(
        _ asked: Asked, _ literal: LuaToken, among known: [String], _ what: Label
    ) -> Problem? {
        if literal.kind == .string, known.isEmpty || known.contains(literal.text) { return nil }
        let written = literal.text
        let near =
            known.contains(written) ? written : AuthorWords.meantValue(written, among: known)
        let isShort = known.count <= Self.mostListed
        let list = known.map { "\"\($0)\"" }.joined(separator: ", ")
        if let near {
            let rest = isShort ? list : ""
            return never(
                asked, literal,
                Label(
                    fr: "vouliez-vous \"\(near)\" ?" + (isShort ? " Il y a : \(rest)" : ""),
                    en: "did you mean \"\(near)\"?" + (isShort ? " There are: \(rest)" : "")))
        }
        let form = known.isEmpty ? "\"\(written)\"" : list
        let isListed = isShort || known.isEmpty
        return never(
            asked, literal,
            Label(
                fr: "\(what.fr) est un texte" + (isListed ? " : \(form)" : " de sa liste"),
                en: "\(what.en) is a text" + (isListed ? ": \(form)" : " of its list")))
    }

    /// A list is equal to nothing; functions have no `:includes`.
    private func list(_ asked: Asked, _ fact: FactDeclaration, _ literal: LuaToken) -> Problem {
        let value = literal.kind == .string ? literal.text.clipped : fact.values.first ?? "..."
        let loop =
            "for _, v in ipairs(\(asked.text) or {}) do if v == \"\(value)\" then ... end end"
        let formula = "\(fact.path):includes \"\(value)\""
        return never(
            asked, literal,
            Label(
                fr: "c'est une liste : écrire \(loop). Dans une condition (when), c'est \(formula)",
                en: "it is a list: write \(loop). In a condition (when), it is \(formula)"))
    }

    private func unordered(_ asked: Asked, _ sign: LuaToken) -> Problem {
        names.told(
            "hook_comparison", sign, file,
            fr: "« \(asked.text) » est un mot : « \(sign.text) » ne le compare pas ; écrire == ou "
                + "~=.",
            en: "'\(asked.text)' is a word: '\(sign.text)' does not compare it; write == or ~=.")
    }

    private func never(_ asked: Asked, _ literal: LuaToken, _ way: Label) -> Problem {
        let found = literal.kind == .string ? "\"\(literal.text.clipped)\"" : literal.text
        return names.told(
            "hook_comparison", literal, file,
            fr: "« \(asked.text) » ne vaut jamais \(found) : \(way.fr).",
            en: "'\(asked.text)' is never \(found): \(way.en).")
    }

    /// LIMIT: values that a message lists.
    private static let mostListed = 12
}
