import MniopCore

/// Writes the script of one department: from the seed alone, so that a failure can be written
/// again. Most of what it writes loads; `hostile` is what an author must not do.
struct LocalWriter {
    let code: String
    let words: LocalVocabulary
    var dice: Dice
    /// Own names, so that formulas and fields have some to use.
    private(set) var facts: [String] = []
    private(set) var indicators: [String] = []
    private(set) var rules: [String] = []
    private(set) var services: [String] = []
    private(set) var documents: [String] = []
    private var serial = 0

    init(code: String, words: LocalVocabulary, seed: UInt64) {
        self.code = code
        self.words = words
        dice = Dice(state: seed)
    }

    mutating func script() -> String {
        var parts = ["language(1)", "department \"\(code)\" { fr = \"D\" }"]
        for _ in 0..<Int.random(in: 1...3, using: &dice) { parts.append(item()) }
        if chance(4) { parts.append(hostile()) }
        let text = parts.joined(separator: "\n") + "\n"
        return chance(12) ? mutated(text) : text
    }

    private mutating func item() -> String {
        switch Int.random(in: 0..<16, using: &dice) {
        case 0, 1: fact()
        case 2, 3, 4: indicator()
        case 5: grid()
        case 6: "sufficiency { fr = \"S\", when = \(formula(2)) }"
        case 7: service()
        case 8: document()
        case 9, 10: hook()
        default: rule()
        }
    }

    // MARK: Dice.

    mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &dice) == 0 }

    mutating func pick<Element>(_ list: [Element]) -> Element? { list.randomElement(using: &dice) }

    mutating func word(_ list: [String]) -> String { list.randomElement(using: &dice) ?? "x" }

    mutating func texts(_ list: [String], _ most: Int = 2) -> String {
        let count = Int.random(in: 1...most, using: &dice)
        return "{ " + (0..<count).map { _ in "\"\(word(list))\"" }.joined(separator: ", ") + " }"
    }

    mutating func flag() -> String { Bool.random(using: &dice) ? "true" : "false" }

    mutating func name(_ stem: String) -> String {
        serial += 1
        return "\(code).\(stem)\(serial)"
    }

    mutating func date() -> String {
        "\"20\(Int.random(in: 10...25, using: &dice))-0\(Int.random(in: 1...9, using: &dice))-15\""
    }

    /// Each field in one of so many tables.
    mutating func maybe(_ one: Int, _ field: (inout LocalWriter) -> String) -> String {
        chance(one) ? ", " + field(&self) : ""
    }

    // MARK: Declarations.

    private mutating func fact() -> String {
        let id = name("f")
        var text = "fact \"\(id)\" { fr = \"F\""
        switch Int.random(in: 0..<6, using: &dice) {
        case 0: text += ", type = \"integer\""
        case 1: text += ", type = \"date\", kind = \"event\""
        case 2: text += ", type = \"code\", values = { \"a\", \"b\" }"
        case 3: text += ", type = \"codes\", values = { \"a\", \"b\" }, complete = \(flag())"
        default:
            text += ", type = \"boolean\""
            text += maybe(3) { "from = \($0.formula(2))" }
            text += maybe(4) { "established_by = \($0.texts($0.words.actors))" }
            text += maybe(6) { "implies = \($0.texts($0.facts + $0.words.booleans))" }
            facts.append(id)
        }
        text += maybe(3) { "kind = \"\($0.word(["trait", "state", "event"]))\"" }
        text += maybe(4) { "askable_by = \($0.texts($0.words.actors))" }
        text += maybe(6) { "shield = \($0.flag()), adverse = \($0.flag())" }
        text += maybe(5) { "topic = \"\($0.word(["safety", "wish", "status"]))\"" }
        return text + " }"
    }

    private mutating func indicator() -> String {
        let id = name("i")
        indicators.append(id)
        var text = "indicator \"\(id)\" { fr = \"I\", source = \"S\""
        text += maybe(3) { "seen_by = \($0.texts($0.words.actors))" }
        if chance(4) { return text + ", same_as = \"\(word(words.indicators))\" }" }
        if chance(8) { return text + ", context_only = true }" }
        text += ", counts_as = { " + weight()
        if chance(4) { text += ", " + weight() }
        return text + " } }"
    }

    mutating func weight() -> String {
        guard let cell = pick(words.cells) else { return "{}" }
        var text = "{ grid = \"\(cell.grid)\", dimension = \"\(cell.dimension)\""
        if case .delphi = cell.method {
            text += ", strength = \"\(word(["strong", "medium", "weak"]))\""
        }
        if case .weightedSum = cell.method {
            text += ", weight = \(Int.random(in: 1...9, using: &dice))"
        }
        text += maybe(2) { $0.chance(1) ? "profiles = \($0.texts(cell.profiles, 1))" : "" }
        return text + " }"
    }

    private mutating func grid() -> String {
        let id = name("g")
        let sign = name("i")
        indicators.append(sign)
        let method = word([
            "method = \"any\"", "method = \"delphi\"", "method = \"count_at_least\", n = 1",
        ])
        return """
            grid "\(id)" { fr = "G", source = "S", \
            profiles = { { id = "p", fr = "P"\(maybe(2) { "concerns = \($0.formula(1))" }) } }, \
            dimensions = { { id = "d", fr = "D", \(method)\
            \(maybe(3) { "when = \($0.formula(1))" }) } }, \
            readings = { broad = { fr = "B", when = positive "\(id).d" } } }
            indicator "\(sign)" { fr = "I", source = "S", \
            counts_as = { { grid = "\(id)", dimension = "d", strength = "strong" } } }
            """
    }

    private mutating func service() -> String {
        let id = name("s")
        services.append(id)
        // What a layer loses only once all is compiled costs a compilation: rarely.
        let harmless = ["association", "hopital", "justice", "departement", "autre"]
        let kinds = chance(10) ? ServiceKind.allCases.map(\.rawValue) : harmless
        return "service \"\(id)\" { fr = \"S\", kind = \"\(word(kinds))\", territory = "
            + word(["\"national\"", "{ \"\(code)\" }"])
            + maybe(2) { "does = \($0.texts($0.rules + $0.words.rules, 3))" }
            + maybe(5) { "audience = \($0.texts(["mineur", "majeur"], 1))" }
            + maybe(5) { "number = \"\($0.word(["17", "0 800"]))\"" }
            + maybe(5) { _ in "distance = \"elsewhere\"" }
            + maybe(5) { "confidential = \($0.flag())" } + " }"
    }

    private mutating func document() -> String {
        let id = name("d")
        documents.append(id)
        return "document \"\(id)\" { fr = \"D\""
            + maybe(2) { "[\"for\"] = \($0.texts($0.rules + $0.words.rules))" } + " }"
    }

    private mutating func rule() -> String {
        let id = name("r")
        let verb = word(["measure", "duty", "alert"])
        let fields = (0..<(chance(4) ? 2 : 1)).map { number in
            version(verb, number)
        }
        rules.append(id)
        if fields.count == 1, let one = fields.first {
            return
                "\(verb) \"\(id)\" { fr = \"R\"\(maybe(4) { _ in "authority = \"A\"" }), \(one) }"
        }
        return "\(verb) \"\(id)\" { fr = \"R\", "
            + fields.map { "version { \($0) }" }.joined(separator: ", ") + " }"
    }

    private mutating func version(_ verb: String, _ number: Int) -> String {
        var text = "when = \(formula(3))"
        if number > 0 { text += ", since = \"2024-01-01\"" }
        if number == 0, chance(4) { text += ", since = \(date())" }
        if verb == "duty" { text += ", owed_by = \(texts(words.actors))" }
        text += maybe(3) { "concerns = \($0.formula(2))" }
        text += maybe(4) { "unless = { \($0.formula(1)) }" }
        text += maybe(5) { "discretion = \($0.flag())" }
        text += maybe(8) { "clock = \"\($0.word($0.words.dates))\"" }
        text += maybe(30) { "never_requires = \($0.texts($0.words.booleans))" }
        text += maybe(6) { "documents = \($0.texts($0.documents + $0.words.documents))" }
        text += maybe(4) {
            "route = { to = \"\($0.word($0.services + $0.words.services.prefix(1)))\" }"
        }
        text += maybe(3) { "urgency = \"\($0.word(["now", "days", "routine"]))\"" }
        text += maybe(24) { "for_children = \($0.flag()), emergency = \($0.flag())" }
        text += maybe(8) { "except_in = \($0.texts(["33", "976"]))" }
        text += maybe(6) { "grade = \"\($0.word(["memory", "report", "read", "verified"]))\"" }
        text += maybe(4) { $0.time() }
        text += maybe(6) {
            "alternatives = { { reading = \"autre\", when = \($0.formula(1)) } }"
        }
        return text
    }

    private mutating func time() -> String {
        let from = "\"\(word(words.dates + ["as_of"]))\""
        let period = word(["days(3)", "months(2)", "years(1)", "working_days(5)"])
        switch Int.random(in: 0..<5, using: &dice) {
        case 0: return "act_by = hours(24)"
        case 1: return "claim_by = \(period):from(\(from))"
        case 2: return "runs = latest { \(period):from(\(from)), days(2):from \"as_of\" }"
        case 3:
            return "window = { opens = \(period):from(\(from)), closes = years(4):from(\(from)) }"
        default:
            return "act_by = \(period):from(\"\(word(words.dates))\"):to_working_day()"
        }
    }
}
