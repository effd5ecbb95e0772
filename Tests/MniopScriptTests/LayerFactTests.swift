import MniopCore
import MniopScript
import Testing

/// `hospital "x" { facts = { ... } }`: what a hospital says of itself, and nothing that closes.
@Suite struct LayerFactTests {
    private static let national = """
        language(1)
        fact "signe" { type = "boolean", fr = "Signé", en = "Signed", stated_by = "hospital" }
        fact "refus" { type = "boolean", fr = "Refus", en = "Refusal", stated_by = "hospital" }
        measure "ici" { fr = "Ici", en = "Here", since = "2020-01-01", basis = { "A" },
          grade = "read", when = all { fact.signe, fact.plainte } }
        measure "sauf" { fr = "Sauf", en = "Except", since = "2020-01-01", basis = { "B" },
          grade = "read", when = fact.plainte, unless = { fact.refus } }
        """

    private func load(_ facts: String, verb: String = "hospital") -> LoadResult {
        Fixtures.load([
            ("national/plus.lua", Self.national),
            (
                "hopitaux/33.chu/a.lua",
                """
                language(1)
                \(verb) "33.chu" { fr = "CHU", department = "33", \(facts) }
                """
            ),
            (
                "hopitaux/33.autre/a.lua",
                "language(1)\nhospital \"33.autre\" { fr = \"Autre\", department = \"33\" }"
            ),
        ])
    }

    private func assess(
        _ rulebook: Rulebook, _ signals: [(hospital: String?, facts: [(String, Bool)])],
        asOf: String = "2024-06-01"
    ) throws -> Assessment {
        let day = try #require(CivilDate(asOf))
        let made = signals.enumerated().map { number, given in
            var signal = Signal(id: "s\(number)", person: "p", date: day)
            signal.actor = Signal.Actor(kind: "hopital", hospital: given.hospital)
            signal.facts = given.facts.map { (name: $0.0, statement: .value(.boolean($0.1))) }
            return signal
        }
        return try rulebook.assess(made, asOf: day)
    }

    private func ici(_ assessment: Assessment) -> OutcomeKind? {
        assessment.outcomes.first { $0.id == "ici" }?.outcome
    }

    @Test func itIsTrueOfItsOwnSignalsAlone() throws {
        let loaded = load("facts = { signe = true }, facts_since = \"2022-01-01\"")
        let rulebook = try #require(loaded.rulebook, "\(loaded.problems)")
        #expect(loaded.problems.isEmpty, "\(loaded.problems)")
        let known = [("plainte", true)]
        #expect(ici(try assess(rulebook, [("33.chu", known)])) == .open)
        #expect(ici(try assess(rulebook, [("33.autre", known)])) == .incomplete)
        #expect(ici(try assess(rulebook, [(nil, known)])) == .incomplete)
        #expect(ici(try assess(rulebook, [("33.autre", known), ("33.chu", [])])) == .open)
        let questions = try assess(rulebook, [("33.chu", [])]).questions.map(\.ask)
        #expect(!questions.contains("signe"))
        for (day, outcome) in [
            ("2021-12-31", OutcomeKind.incomplete), ("2022-01-01", .open),
        ] {
            #expect(ici(try assess(rulebook, [("33.chu", known)], asOf: day)) == outcome)
        }
    }

    /// Who reports may know better: then both are possible.
    @Test func aSignalThatSaysOtherwiseIsAContradiction() throws {
        let rulebook = try #require(load("facts = { signe = true }").rulebook)
        let answer = try assess(rulebook, [("33.chu", [("plainte", true), ("signe", false)])])
        #expect(ici(answer) == .incomplete)
        #expect(answer.contradictions.map(\.name) == ["signe"])
        let same = try assess(rulebook, [("33.chu", [("plainte", true), ("signe", true)])])
        #expect(ici(same) == .open && same.contradictions.isEmpty)
    }

    /// A fact that nothing national lets it say, or a value that would close.
    @Test(arguments: [
        ("facts = { signe = false }", "layer_fact_closes", "« signe = false » fermerait « ici »"),
        ("facts = { refus = true }", "layer_fact_closes", "« refus = true » fermerait « sauf »"),
        ("facts = { plainte = true }", "layer_fact", "« plainte » n'est pas un fait"),
        ("facts = { signee = true }", "layer_fact", "Vouliez-vous « signe » ?"),
        ("facts = { signe = \"oui\" }", "wrong_type", ""),
        ("facts_since = \"2022-13-01\", facts = { signe = true }", "bad_date", ""),
    ])
    func whatWouldCloseDoesNotLoad(_ facts: String, _ code: String, _ words: String) throws {
        let loaded = load(facts)
        let problem = try #require(loaded.problems.first { $0.severity == .error })
        #expect(problem.code == code, "\(loaded.problems)")
        #expect(problem.text.fr.contains(words), "\(problem.text.fr)")
        #expect(problem.position.description.hasPrefix("hopitaux/33.chu/a.lua:2"))
        // The rest stands, without that hospital.
        #expect(loaded.rulebook?.catalogue.layers.map(\.id) == ["national", "33.autre"])
    }

    @Test func whatOpensLoads() throws {
        #expect(load("facts = { refus = false, signe = true }").problems.isEmpty)
    }

    /// Only hospitals, and only what the nation declares.
    @Test func departmentsSayNothingOfThemselves() {
        let department = Fixtures.load([
            ("national/plus.lua", Self.national),
            (
                "departements/40/a.lua",
                "language(1)\ndepartment \"40\" { fr = \"Landes\", facts = { signe = true } }"
            ),
        ])
        #expect(department.problems.map(\.code) == ["unknown_field"])
        let local = Fixtures.loadLocal(
            "fact \"33.x\" { type = \"boolean\", fr = \"X\", stated_by = \"hospital\" }")
        #expect(local.problems.map(\.code) == ["field_not_local"])
        let word = Fixtures.loadNational(
            "fact \"x\" { type = \"boolean\", fr = \"X\", en = \"X\", stated_by = \"mairie\" }")
        #expect(!word.problems.isEmpty)
    }
}

/// Which layers a case concerns, and what a layer that is missing takes away: nothing.
@Suite struct CaseLayerTests {
    private static func department(_ code: String) -> (path: String, text: String) {
        (
            "departements/\(code)/a.lua",
            """
            language(1)
            department "\(code)" { fr = "D" }
            measure "\(code).m" { fr = "M", when = fact.plainte }
            """
        )
    }

    private static let places = """
        language(1)
        fact "departement_faits" { type = "code", kind = "trait", fr = "Faits", en = "Facts" }
        fact "departement_danger" { type = "code", fr = "Danger", en = "Danger" }
        """

    private func active(
        _ facts: [(String, String)], department: String? = nil
    ) throws -> [String] {
        let loaded = Fixtures.load(
            [("national/places.lua", Self.places)] + ["13", "33", "75", "95"].map(Self.department))
        let rulebook = try #require(loaded.rulebook, "\(loaded.problems)")
        let day = try #require(CivilDate("2024-06-01"))
        var signal = Signal(id: "s", date: day)
        signal.actor = Signal.Actor(kind: "hopital", department: department)
        signal.facts = facts.map { (name: $0.0, statement: .value(.code($0.1))) }
        let answer = try rulebook.assess([signal], asOf: day)
        #expect(!answer.notices.contains { $0.code == "layer_unavailable" })
        return answer.rulebook.layers.filter(\.isActive).map(\.id)
    }

    @Test func theCaseAndTheActorChooseTheLayers() throws {
        #expect(try active([]) == ["national"])
        #expect(try active([("departement", "33")]) == ["national", "33"])
        #expect(try active([("departement_danger", "75")]) == ["national", "75"])
        #expect(try active([("departement_faits", "13")]) == ["national", "13"])
        #expect(
            try active(
                [
                    ("departement", "33"), ("departement_danger", "75"),
                    ("departement_faits", "13"),
                ], department: "95") == ["national", "13", "33", "75", "95"])
        // No script there: the national answer, and no word of a failure.
        #expect(try active([("departement", "44")], department: "976") == ["national"])
    }

    /// A layer that does not load leaves the national answer, with a notice.
    @Test(arguments: [
        "language(1)\ndepartment \"33\" { fr = \"G\" }\nmeasure \"33.m\" {",
        "language(1)\ndepartment \"33\" { fr = \"G\" }\nmesure(\"33.m\")",
        "language(1)\ndepartment \"33\" { fr = \"G\" }\nlocal i = 0\nwhile true do i = i + 1 end",
        "language(1)\ndepartment \"33\" { fr = \"G\" }\nright \"sejour\" { fr = \"X\" }",
    ])
    func aBrokenLayerTakesNothing(_ text: String) throws {
        let loaded = Fixtures.load([("departements/33/a.lua", text), Self.department("40")])
        #expect(loaded.layersUnavailable == ["33"])
        let alone = try #require(Fixtures.load([]).rulebook)
        let rulebook = try #require(loaded.rulebook)
        let day = try #require(CivilDate("2024-06-01"))
        var signal = Signal(id: "s", date: day)
        signal.facts = [
            (name: "departement", statement: .value(.code("33"))),
            (name: "nationalite", statement: .value(.code("TIERS"))),
            (name: "plainte", statement: .value(.boolean(true))),
        ]
        var options = AssessmentOptions()
        options.unavailableLayers = loaded.layersUnavailable
        let whole = try alone.assess([signal], asOf: day)
        let answer = try rulebook.assess([signal], asOf: day, options: options)
        #expect(answer.outcomes.map(\.id) == whole.outcomes.map(\.id))
        #expect(answer.outcomes.map(\.outcome) == whole.outcomes.map(\.outcome))
        #expect(answer.notices.contains { $0.code == "layer_unavailable" })
    }
}
