import MniopCore
import Testing

@Suite struct RuleTests {
    static let b = Build.self

    private func assess(
        _ catalogue: Catalogue, _ signals: [Signal], asOf: String = "2024-06-01"
    ) throws -> Assessment {
        let result = Rulebook.compile(catalogue, digest: "0")
        let rulebook = try #require(result.rulebook, "\(result.problems)")
        return try rulebook.assess(signals, asOf: try #require(CivilDate(asOf)))
    }

    private func problems(_ catalogue: Catalogue) -> [String] {
        Rulebook.compile(catalogue, digest: "0").problems.map(\.code)
    }

    @Test func unknownGroundOfRefusalIsAReserve() throws {
        let catalogue = Self.b.catalogue(
            facts: [Self.b.declare("a"), Self.b.declare("menace")],
            rules: [Self.b.rule("r", when: Self.b.fact("a"), unless: [Self.b.fact("menace")])])
        let open = try assess(catalogue, [Self.b.signal([("a", .boolean(true))])])
        #expect(open["r"]?.outcome == .open)
        #expect(open["r"]?.reserves == ["menace"])
        #expect(open.questions.map(\.ask).contains("menace") == false)
        let closed = try assess(
            catalogue, [Self.b.signal([("a", .boolean(true)), ("menace", .boolean(true))])])
        #expect(closed["r"]?.outcome == .closed)
        #expect(closed["r"]?.because.map(\.name) == ["menace"])
    }

    /// `open` of another rule takes that rule's reserves as it takes them: unknown leaves it open.
    @Test func openSeesThroughReserves() throws {
        let catalogue = Self.b.catalogue(
            facts: [Self.b.declare("a"), Self.b.declare("menace")],
            rules: [
                Self.b.rule("r", when: Self.b.fact("a"), unless: [Self.b.fact("menace")]),
                Self.b.rule("s", when: Self.b.f(.open("r"))),
            ])
        let open = try assess(catalogue, [Self.b.signal([("a", .boolean(true))])])
        #expect(open["s"]?.outcome == .open)
        #expect(open["s"]?.via == ["r"])
        let closed = try assess(
            catalogue, [Self.b.signal([("a", .boolean(true)), ("menace", .boolean(true))])])
        #expect(closed["s"]?.outcome == .closed)
    }

    @Test func versionsAreChosenByDate() throws {
        var first = Self.b.version(Self.b.fact("a"), since: "2007-09-15")
        first.last = CivilDate("2021-04-30")
        let second = Self.b.version(Self.b.no(Self.b.fact("a")), since: "2021-05-01")
        let catalogue = Self.b.catalogue(
            facts: [Self.b.declare("a")], rules: [Self.b.rule("r", first, second)])
        let signal = Self.b.signal([("a", .boolean(true))], date: "2000-01-01")
        for (asOf, outcome) in [
            ("2007-09-14", OutcomeKind.notApplicable), ("2007-09-15", .open),
            ("2021-04-30", .open), ("2021-05-01", .closed),
        ] {
            #expect(try assess(catalogue, [signal], asOf: asOf)["r"]?.outcome == outcome)
        }
    }

    @Test func disputedLawNeverCloses() throws {
        var version = Self.b.version(Self.b.fact("logement"))
        version.alternatives = [
            AlternativeReading(
                reading: "rapport", label: nil, concerns: nil,
                when: Self.b.any(Self.b.fact("logement"), Self.b.fact("travail")), basis: [],
                grade: .report, position: Self.b.here)
        ]
        let catalogue = Self.b.catalogue(
            facts: [Self.b.declare("logement"), Self.b.declare("travail")],
            rules: [Self.b.rule("r", version)])
        let disputed = try assess(
            catalogue,
            [Self.b.signal([("logement", .boolean(false)), ("travail", .boolean(true))])])
        #expect(disputed["r"]?.outcome == .incomplete)
        #expect(disputed["r"]?.missing == [])
        #expect(disputed["r"]?.alternatives.map(\.outcome) == [.closed, .open])
        let agreed = try assess(catalogue, [Self.b.signal([("logement", .boolean(true))])])
        #expect(agreed["r"]?.outcome == .open)
    }

    @Test func neverRequiresIsCheckedThroughOtherRules() {
        var version = Self.b.version(Self.b.f(.open("inner")))
        version.neverRequires = ["plainte"]
        let facts = [Self.b.declare("plainte"), Self.b.declare("a")]
        let direct = Self.b.catalogue(
            facts: facts,
            rules: [
                Self.b.rule("inner", when: Self.b.fact("plainte")), Self.b.rule("r", version),
            ])
        #expect(problems(direct) == ["never_requires"])
        // The fact is named but makes no difference: that is no dependence.
        let p = Self.b.fact("plainte")
        let harmless = Self.b.catalogue(
            facts: facts,
            rules: [
                Self.b.rule(
                    "inner", when: Self.b.all(Self.b.any(p, Self.b.no(p)), Self.b.fact("a"))),
                Self.b.rule("r", version),
            ])
        #expect(problems(harmless) == [])
    }

    /// What an older law required, the newer one may declare that it never does.
    @Test func neverRequiresIsOfOneVersion() {
        func two(_ clock: String?, inOld: [String] = [], inNew: [String]) -> [String] {
            var old = Self.b.version(Self.b.fact("x"), since: "2010-01-01")
            old.last = CivilDate("2019-12-31")
            old.neverRequires = inOld
            old.clock = clock
            var new = Self.b.version(Self.b.f(.constant(true)), since: "2020-01-01")
            new.neverRequires = inNew
            new.clock = clock
            // Another rule that reads it as it stood: still through it, by the day.
            var through = Self.b.version(Self.b.f(.open("r")), since: "2021-01-01")
            through.neverRequires = clock == nil ? ["x"] : []
            let catalogue = Self.b.catalogue(
                facts: [Self.b.declare("x"), Self.b.declare("date_faits", .date, .trait)],
                rules: [Self.b.rule("r", old, new), Self.b.rule("s", through)])
            return problems(catalogue)
        }
        for clock in [nil, "date_faits"] {
            #expect(two(clock, inNew: ["x"]) == [])
            #expect(two(clock, inOld: ["x"], inNew: ["x"]) == ["never_requires"])
        }
        #expect(two("date_faits", inNew: ["date_faits"]) == ["never_requires"])
    }

    /// What a rule required until a day, another that began before that day requires through it.
    @Test func neverRequiresLooksAtEveryDayOfTheVersion() {
        var old = Self.b.version(Self.b.fact("x"), since: "2010-01-01")
        old.last = CivilDate("2019-12-31")
        let new = Self.b.version(Self.b.f(.constant(true)), since: "2020-01-01")
        for (since, expected) in [("2019-12-31", ["never_requires"]), ("2020-01-01", [])] {
            var through = Self.b.version(Self.b.f(.open("r")), since: since)
            through.neverRequires = ["x"]
            let catalogue = Self.b.catalogue(
                facts: [Self.b.declare("x")],
                rules: [Self.b.rule("r", old, new), Self.b.rule("s", through)])
            #expect(problems(catalogue) == expected)
        }
    }

    /// What implies a fact is false where the fact is: to say so is to say something of it.
    @Test func neverRequiresLooksThroughImplications() throws {
        var cause = Self.b.declare("ici")
        cause.implies = ["loi"]
        var version = Self.b.version(Self.b.fact("ici"))
        version.neverRequires = ["loi"]
        let catalogue = Self.b.catalogue(
            facts: [cause, Self.b.declare("loi")], rules: [Self.b.rule("r", version)])
        #expect(problems(catalogue) == ["never_requires"])
        version.neverRequires = []
        let loaded = Self.b.catalogue(
            facts: [cause, Self.b.declare("loi")], rules: [Self.b.rule("r", version)])
        let said = try assess(loaded, [Self.b.signal([("loi", .boolean(false))])])
        #expect(said["r"]?.outcome == .closed)
    }

    @Test func loadTimeChecks() {
        let a = Self.b.fact("a")
        let facts = [Self.b.declare("a"), Self.b.declare("n", .integer)]
        func check(_ rules: RuleDeclaration...) -> [String] {
            problems(Self.b.catalogue(facts: facts, rules: rules))
        }
        #expect(check(Self.b.rule("r", when: Self.b.fact("aa"))) == ["unknown_fact"])
        #expect(check(Self.b.rule("r", when: Self.b.fact("n"))) == ["wrong_type"])
        #expect(
            check(
                Self.b.rule("r", when: Self.b.f(.open("s"))),
                Self.b.rule("s", when: Self.b.f(.open("r")))) == ["cycle"])
        var first = Self.b.version(a, since: "2020-01-01")
        first.last = CivilDate("2020-12-31")
        #expect(
            check(Self.b.rule("r", first, Self.b.version(a, since: "2021-01-02")))
                == ["version_gap"])
        #expect(
            check(Self.b.rule("r", first, Self.b.version(a, since: "2020-12-31")))
                == ["version_overlap"])
        #expect(
            check(Self.b.rule("r", Self.b.version(Self.b.f(.sufficient)), kind: .right))
                == ["right_needs_score"])
        #expect(check(Self.b.rule("r", when: a), Self.b.rule("r", when: a)) == ["duplicate"])
    }

    @Test func evidenceIsNeverAgainst() {
        let indicator = IndicatorDeclaration(
            id: "i", label: Self.b.label, source: "s", layer: "national", position: Self.b.here)
        let catalogue = Self.b.catalogue(
            facts: [], rules: [Self.b.rule("r", when: Self.b.no(Self.b.f(.present("i"))))],
            indicators: [indicator])
        #expect(problems(catalogue) == ["evidence_against"])
    }
}

/// What outgrows a bound is refused with the rule's name; nothing overflows.
@Suite struct BoundTests {
    static let b = Build.self

    private func problems(_ count: Int, _ combine: ([Formula]) -> Formula.Node) -> [String] {
        let names = (0..<count).map { "f\($0)" }
        let catalogue = Self.b.catalogue(
            facts: names.map { Self.b.declare($0) },
            rules: [Self.b.rule("r", when: Self.b.f(combine(names.map { Self.b.fact($0) })))])
        return Rulebook.compile(catalogue, digest: "0").problems.map(\.code)
    }

    @Test func aLongDisjunctionIsBounded() {
        #expect(problems(400) { .any($0) } == [])
        #expect(problems(5000) { .any($0) } == ["diagram_too_large"])
    }

    @Test func aWideCountIsBounded() {
        #expect(problems(100) { .atLeast(50, $0) } == [])
        #expect(problems(900) { .atLeast(450, $0) } == ["diagram_too_large"])
    }
}
