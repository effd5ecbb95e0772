/// What no local script may do, and what no author means to.
extension LocalWriter {
    mutating func hostile() -> String {
        switch Int.random(in: 0..<6, using: &dice) {
        case 0: taking()
        case 1: shielded()
        case 2: routing()
        case 3: flooding()
        case 4: breaking()
        default: endless()
        }
    }

    /// What is the nation's, or a neighbour's.
    private mutating func taking() -> String {
        let rule = word(words.rules)
        let fact = word(words.booleans)
        return word([
            "measure \"\(rule)\" { fr = \"X\", when = no(sufficient()) }",
            "alert \"\(rule)\" { fr = \"X\", when = true, last = \"2020-01-01\" }",
            "right \"\(rule)\" { fr = \"X\", when = no(fact[\"\(fact)\"]) }",
            "right \"\(code).x\" { fr = \"X\", when = true }",
            "fact \"\(fact)\" { type = \"boolean\", fr = \"X\", from = no(fact[\"\(fact)\"]) }",
            "fact \"\(code).x\" { type = \"boolean\", fr = \"X\", implies = { \"\(fact)\" } }",
            "indicator \"\(word(words.indicators))\" { fr = \"X\", source = \"S\" }",
            "indicator \"\(code).x\" { fr = \"X\", source = \"S\", same_as = "
                + "\"\(word(words.indicators))\", counts_as = { \(weight()) } }",
            "service \"\(word(words.services))\" { fr = \"X\", kind = \"autre\", territory = {} }",
            "document \"\(word(words.documents))\" { fr = \"X\" }",
            "parameter \"lecture\" { fr = \"X\", values = { \"a\" }, default = \"a\" }",
            "exploitation \"travail\" { fr = \"X\", grids = {} }", "verified_until \"2000-01-01\"",
            "actor \"hopital\" { fr = \"X\" }", "department \"2A\" { fr = \"X\" }",
            "measure \"2A.x\" { fr = \"X\", when = true }", "national = nil", "fact.age = 1",
            "local b = use \"national.base\" b.x = 1", "getmetatable(fact).__index = nil",
            "setmetatable(fact, {})", "_ENV = {}", "load(\"x = 1\")()", "string.format = nil",
        ])
    }

    private mutating func shielded() -> String {
        let fact = word(words.shielded)
        let hidden = words.rules.filter { !words.readableRules.contains($0) }
        return word([
            "measure \"\(code).x\" { fr = \"X\", when = fact[\"\(fact)\"] }",
            "measure \"\(code).x\" { fr = \"X\", when = open \"\(word(hidden))\" }",
            "measure \"\(code).x\" { fr = \"X\", when = true, "
                + "unless = { open \"\(word(hidden))\" } }",
            "fact \"\(code).x\" { type = \"boolean\", fr = \"X\", "
                + "from = open \"\(word(hidden))\" }",
            "on_assessment(function(case) case:fact \"\(fact)\" end)",
            "on_assessment(function(case) local n = \"\(fact)\" case:fact(n) end)",
            "on_assessment(function(case) local n = \"\(word(hidden))\" case:outcome(n) end)",
        ])
    }

    private mutating func routing() -> String {
        let kind = word(["police", "gendarmerie", "prefecture", "consulat"])
        return word([
            "measure \"\(code).x\" { fr = \"X\", when = true, route = { to = \"\(kind)\" } }",
            "service \"\(code).x\" { fr = \"X\", kind = \"\(kind)\", territory = { \"\(code)\" }, "
                + "does = { \"\(word(words.rules))\" } }",
            "on_assessment(function() propose { contact = \"\(kind)\", why = \"W\" } end)",
            "duty \"\(code).x\" { fr = \"X\", owed_by = { \"hopital\" }, for_children = true, "
                + "when = sufficient() }",
        ])
    }

    private mutating func flooding() -> String {
        let many = "for i = 1, \(Int.random(in: 50...400, using: &dice)) do "
        return word([
            many + "measure(\"\(code).m\" .. i) { fr = \"X\", when = true } end",
            many + "document(\"\(code).m\" .. i) { fr = \"X\" } end",
            many + "fact(\"\(code).m\" .. i) { type = \"boolean\", fr = \"X\" } end",
            many + "service(\"\(code).m\" .. i) { fr = \"X\", kind = \"autre\", "
                + "territory = \"national\", does = { \"\(word(words.rules))\" } } end",
            "document \"\(code).x\" { fr = string.rep(\"x\", 100000) }",
            "local t = {} " + many + "t[i] = \"x\" end document \"\(code).x\" { fr = \"X\", "
                + "languages = t }",
            "local t = {} " + many + "fact(\"\(code).n\" .. i) { type = \"boolean\", fr = \"X\" } "
                + "t[i] = fact[\"\(code).n\" .. i] end "
                + "measure \"\(code).x\" { fr = \"X\", when = any(t) }",
        ])
    }

    private mutating func breaking() -> String {
        word([
            "error(\"raté\")", "error({})", "local x = nil + 1", "measure \"\(code).x\" {",
            "measure \"\(code).x\" { fr = \"X\", when = fact.age and fact.danger }",
            "measure \"\(code).x\" { fr = 1, when = \"oui\", since = 3 }", "mesure \"x\" {}",
            "measure \"\(code).x\" { fr = \"X\", when = true, when = false }",
            "measure \"\(code).x\" { fr = \"X\", when = present \"nulle.part\" }",
            "local x = fact.danger for i = 1, 300 do x = no(x) end",
            "local x = fact.danger for i = 1, 40 do x = any { x, x } end "
                + "measure \"\(code).x\" { fr = \"X\", when = x }",
            "local t = {} t.t = t document \"\(code).x\"(t)", "language(2)",
            "local seen = {} on_assessment(function() seen[1] = true end)",
            "on_assessment(function(case) for i = 1, 1e9 do end end)", "propose {}",
            "on_assessment(function(case) local t = {} for i = 1, 1e7 do t[i] = { i } end end)",
        ])
    }

    private mutating func endless() -> String {
        // Each costs a whole budget: rarely.
        chance(8)
            ? word([
                "while true do end", "while true do pcall(error) end",
                "local s = \"x\" while true do s = s .. s end", "local function f() f() end f()",
            ]) : breaking()
    }

    /// One slip of the hand: bytes lost, doubled or exchanged. Texts are ASCII.
    mutating func mutated(_ text: String) -> String {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...3, using: &dice) where bytes.count > 4 {
            let place = Int.random(in: 0..<bytes.count - 2, using: &dice)
            switch Int.random(in: 0..<4, using: &dice) {
            case 0: bytes.remove(at: place)
            case 1: bytes.insert(bytes[place], at: place)
            case 2: bytes.swapAt(place, place + 1)
            default: bytes[place] = UInt8.random(in: 32..<127, using: &dice)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
