/// Formulas of every kind, and hooks.
extension LocalWriter {
    mutating func formula(_ depth: Int) -> String {
        guard depth > 0 else { return leaf() }
        switch Int.random(in: 0..<9, using: &dice) {
        case 0: return "all { \(formula(depth - 1)), \(formula(depth - 1)) }"
        case 1: return "any { \(formula(depth - 1)), \(formula(depth - 1)) }"
        case 2: return "none { \(formula(depth - 1)), \(formula(depth - 1)) }"
        case 3: return "no(\(formula(depth - 1)))"
        case 4:
            return "at_least(2, { \(formula(depth - 1)), \(formula(depth - 1)), \(leaf()) })"
        default: return leaf()
        }
    }

    private mutating func leaf() -> String {
        switch Int.random(in: 0..<17, using: &dice) {
        case 0: return "present \"\(word(indicators + words.indicators))\""
        case 1:
            guard let cell = pick(words.cells) else { return "true" }
            return "positive \"\(cell.grid).\(cell.dimension)\""
        case 2: return "reading \"\(word(words.readings))\""
        case 3: return "sufficient()"
        case 4: return "open \"\(word(rules + words.readableRules))\""
        case 5: return "available \"\(word(rules + words.readableRules))\""
        case 6: return "actor:is \"\(word(words.actors))\""
        case 7:
            guard let parameter = pick(words.parameters) else { return "sufficient()" }
            return "parameter[\"\(parameter.id)\"]:is \"\(word(parameter.values))\""
        case 8: return integerTest()
        case 9, 10: return codeTest()
        case 11: return dateTest()
        default: return read(word(facts + words.booleans))
        }
    }

    private func read(_ id: String) -> String { "fact[\"\(id)\"]" }

    private mutating func integerTest() -> String {
        let method = word(["below", "atleast", "is"])
        return read(word(words.integers)) + ":\(method)(\(Int.random(in: 0...40, using: &dice)))"
    }

    private mutating func codeTest() -> String {
        if chance(2), let fact = pick(words.lists) {
            return read(fact.fact)
                + (chance(2)
                    ? ":includes \"\(word(fact.values))\"" : ":among \(texts(fact.values))")
        }
        guard let fact = pick(words.codes) else { return "sufficient()" }
        let value = word(fact.values)
        return read(fact.fact)
            + word([":is \"\(value)\"", ":isnt \"\(value)\"", ":among { \"\(value)\" }"])
    }

    private mutating func dateTest() -> String {
        let fact = read(word(words.dates))
        if chance(2) {
            return "elapsed(\(fact)):atleast(days(\(Int.random(in: 1...90, using: &dice))))"
        }
        let day = "\"20\(Int.random(in: 15...25, using: &dice))-03-01\""
        return fact + ":\(word(["before", "after"]))(\(day))"
    }

    /// Every kind of proposal, every method; sometimes too many, sometimes a failure.
    mutating func hook() -> String {
        let asked = [
            "case:present \"\(word(indicators + words.indicators))\"",
            "case:absent \"\(word(words.indicators))\"",
            "case:unknown \"\(word(facts + words.booleans))\"",
            "case:fact \"\(word(words.booleans))\" == false",
            "case:outcome \"\(word(rules + words.readableRules))\" ~= \"closed\"",
            "case:fact(({ \"\(word(words.booleans))\" })[1])", "true",
        ]
        let proposed = [
            "propose { question = \"\(word(words.booleans))\", why = \"W\" }",
            "propose { contact = \"\(word(services + words.services))\", why = \"W\" }",
            "propose { contact = \"police\", why = \"W\" }",
            "propose { measure = \"M\", why = \"W\" }", "propose { alert = \"A\", why = \"W\" }",
            "for i = 1, 40 do propose { alert = \"A\" .. i, why = \"W\" } end",
            "propose { alert = string.rep(\"A\", 5000), why = \"W\" }", "error(\"raté\")",
            "case[\"rights\"] = {}", "propose(case)",
            "propose { [\"ri\" .. \"ght\"] = \"sejour\", why = \"W\" }",
        ]
        return "on_assessment(function(case) if \(word(asked)) then \(word(proposed)) end end)"
    }
}
