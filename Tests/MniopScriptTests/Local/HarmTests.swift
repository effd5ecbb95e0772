import MniopCore
import MniopScript
import Testing

/// Harm by addition is refused: what a local layer may not read, to whom it may not send, and how
/// much it may add.
@Suite struct HarmTests {
    static func load(_ text: String, reviews: Bool = false) -> LoadResult {
        ScriptLoader.load(
            sources: [
                SmallNation.source,
                Fixtures.source(
                    "departements/33/a.lua",
                    "language(1)\ndepartment \"33\" { fr = \"Gironde\" }\n" + text),
            ], reviews: reviews)
    }

    /// What the functions of a department propose for one person, whom a hospital there saw.
    static func hooks(
        _ text: String, facts: [(String, Bool)] = []
    ) throws -> HookRunner.Result {
        let load = load(text)
        let rulebook = try #require(load.rulebook)
        #expect(load.problems.isEmpty, "\(load.problems)")
        let date = try #require(CivilDate("2024-06-01"))
        var signal = Signal(id: "s", date: date)
        signal.actor = Signal.Actor(kind: "hopital", department: "33")
        signal.facts = facts.map { ($0.0, .value(.boolean($0.1))) }
        let answer = try rulebook.assess([signal], asOf: date)
        return HookRunner(load.hooks, rulebook: rulebook).run(answer, signals: [signal])
    }

    private static func rule(_ fields: String) -> String {
        "measure \"33.m\" { fr = \"M\", \(fields) }"
    }

    /// Directly, and through what rests on it: the message names both.
    static let shielded: [(text: String, says: [String])] = [
        (rule("when = fact.sejour_regulier"), ["« sejour_regulier »"]),
        (rule("when = no(fact.nationalite:is \"FR\")"), ["« nationalite »"]),
        (rule("when = open \"sejour\""), ["« sejour »", "la règle dépend de « nationalite »"]),
        (rule("when = no(available \"sejour\")"), ["« sejour »", "« nationalite »"]),
        (rule("when = true, unless = { open \"sejour\" }"), ["la règle dépend de"]),
        (rule("when = true, concerns = open \"sejour\""), ["la règle dépend de"]),
        (
            rule("when = fact.etranger_sans_titre"),
            ["« etranger_sans_titre »", "le fait dépend de « nationalite »"]
        ),
        (
            "fact \"33.f\" { type = \"boolean\", fr = \"F\", from = open \"sejour\" }",
            ["la règle dépend de"]
        ),
        ("sufficiency { fr = \"S\", when = open \"sejour\" }", ["la règle dépend de"]),
        (
            "on_assessment(function(case) return case:outcome \"sejour\" end)",
            ["« sejour » dépend de « nationalite »"]
        ),
    ]

    @Test(arguments: shielded) func shieldedFactsAreNotRead(_ given: (text: String, says: [String]))
        throws
    {
        let load = Self.load(given.text)
        let told = load.problems.map { "\($0.position) \($0.code) \($0.text.fr)" }
        let problem = try #require(load.problems.first, "\(given.text)")
        #expect(problem.code == "shielded_fact" && problem.position.line == 3, "\(told)")
        for words in given.says { #expect(problem.text.fr.contains(words), "\(told)") }
        #expect(load.layersUnavailable == ["33"] && load.rulebook != nil)
    }

    @Test func ruleThatRestsOnNoShieldedFactIsRead() {
        let load = Self.load(Self.rule("when = all { open \"logement\", available \"suite\" }"))
        #expect(load.problems.isEmpty, "\(load.problems)")
    }

    /// By a route, and by a service that is shown where a rule is open.
    @Test(arguments: ["police", "gendarmerie", "prefecture", "consulat"])
    func noAdultIsSentWithoutAgreement(_ kind: String) throws {
        func codes(_ text: String) -> [String] { Self.load(text).problems.map(\.code) }
        let refused = ["route_without_agreement"]
        func service(_ rule: String) -> String {
            "service \"33.s\" { fr = \"S\", kind = \"\(kind)\", territory = { \"33\" }, "
                + "does = { \"\(rule)\" } }\n"
        }
        let agreed = "when = all { fact.plainte, fact.accord_transmission }"
        #expect(codes(Self.rule("when = fact.plainte, route = { to = \"\(kind)\" }")) == refused)
        #expect(codes(Self.rule("\(agreed), route = { to = \"\(kind)\" }")) == [])
        #expect(
            codes(service("33.m") + Self.rule("when = fact.plainte, route = { to = \"33.s\" }"))
                == refused + refused)
        #expect(codes(service("33.m") + Self.rule("when = fact.plainte")) == refused)
        #expect(codes(service("33.m") + Self.rule(agreed)) == [])
        #expect(codes(service("33.m") + Self.rule("when = true, concerns = fact.mineur")) == [])
        // A national rule is no way round.
        #expect(codes(service("logement")) == refused)
        #expect(codes(service("signaler")) == [])
        // Nor is a national service.
        #expect(codes(Self.rule("when = true, route = { to = \"commissariat\" }")) == refused)
    }

    private static func many(_ count: Int, _ declaration: String) -> String {
        "for i = 1, \(count) do \(declaration) end "
    }

    static let floods: [(code: String, text: String)] = [
        ("too_many_rules", many(101, "alert(\"33.a\" .. i) { fr = \"A\", when = true }")),
        (
            "too_many_services",
            many(
                101,
                "service(\"33.a\" .. i) { fr = \"A\", kind = \"autre\", territory = { \"33\" } }")
        ),
        ("too_many_facts", many(201, "fact(\"33.a\" .. i) { fr = \"A\", type = \"boolean\" }")),
        (
            "too_many_indicators",
            many(201, "indicator(\"33.a\" .. i) { fr = \"A\", source = \"S\" }")
        ),
        ("too_many_documents", many(101, "document(\"33.a\" .. i) { fr = \"A\" }")),
        (
            "too_many_names",
            "local t = {} "
                + many(
                    51,
                    "fact(\"33.a\" .. i) { fr = \"A\", type = \"boolean\" } "
                        + "t[i] = fact[\"33.a\" .. i]") + rule("when = any(t)")
        ),
        (
            "too_many_names",
            "local t = {} "
                + many(
                    51,
                    "fact(\"33.a\" .. i) { fr = \"A\", type = \"boolean\" } "
                        + "t[i] = fact[\"33.a\" .. i]") + " sufficiency { when = any(t) }"
        ),
        ("text_too_long", rule("when = true, authority = string.rep(\"x\", 2001)")),
        ("text_too_long", rule("when = true, basis = { string.rep(\"x\", 2001) }")),
        (
            "list_too_long",
            "local t = {} " + many(201, "t[i] = \"x\"") + rule("when = true, basis = t")
        ),
    ]

    @Test(arguments: floods) func noLayerFloods(_ flood: (code: String, text: String)) {
        let load = Self.load(flood.text)
        #expect(load.problems.map(\.code) == [flood.code], "\(load.problems.map(\.text.fr))")
        #expect(load.layersUnavailable == ["33"])
    }

    /// The nation's questions first; thirty of a layer's at most, and a notice for the rest.
    @Test func questionsOfALayerAreCounted() throws {
        let load = Self.load(
            """
            for part = 1, 2 do
              local t = { fact.condamnation }
              for i = 1, 40 do
                local id = "33.f" .. part * 100 + i
                fact(id) { fr = "F", type = "boolean", topic = "safety" }
                t[i + 1] = fact[id]
              end
              measure("33.m" .. part) { fr = "M", when = any(t) }
            end
            """)
        let rulebook = try #require(load.rulebook)
        #expect(load.problems.isEmpty, "\(load.problems)")
        let date = try #require(CivilDate("2024-06-01"))
        let signal = Signal(id: "s", date: date)
        var options = AssessmentOptions()
        let alone = try rulebook.assess([signal], asOf: date, options: options)
        options.extraLayers = ["33"]
        let answer = try rulebook.assess([signal], asOf: date, options: options)
        #expect(answer.questions.count == alone.questions.count + 30)
        #expect(
            answer.questions.prefix(alone.questions.count).map(\.ask) == alone.questions.map(\.ask))
        #expect(answer.notices.map(\.code).filter { $0 == "local_questions_cut" }.count == 1)
    }

    /// Kept from the generated scripts: a local name of a national fact stood for the nation's own
    /// variable, so that a "no" to the one closed what rests on the other.
    @Test func localNameOfANationalFactIsAFactOfItsOwn() throws {
        let load = Self.load(
            """
            fact "33.f" { type = "boolean", fr = "F", from = fact.danger_immediat }
            fact "33.majeur" { type = "boolean", fr = "Majeur", from = fact.age:atleast(18) }
            measure "33.m" { fr = "M", when = fact["33.f"] }
            """)
        let rulebook = try #require(load.rulebook)
        let date = try #require(CivilDate("2024-06-01"))
        var options = AssessmentOptions()
        options.extraLayers = ["33"]
        var signal = Signal(id: "s", date: date)
        for value in [true, false] {
            signal.facts = [
                ("33.f", .value(.boolean(false))), ("33.majeur", .value(.boolean(value))),
            ]
            let answer = try rulebook.assess([signal], asOf: date, options: options)
            #expect(answer.alerts.first { $0.id == "urgence" }?.outcome == .incomplete)
            #expect(answer.minor == .unknown)
            #expect(answer.measures.first { $0.id == "33.m" }?.outcome == .closed)
        }
        signal.facts = [("danger_immediat", .value(.boolean(true)))]
        let answer = try rulebook.assess([signal], asOf: date, options: options)
        #expect(answer.measures.first { $0.id == "33.m" }?.outcome == .open)
    }
}
