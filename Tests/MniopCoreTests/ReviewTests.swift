import MniopCore
import Testing

/// What a review and an attack found: each bug keeps its test.
@Suite struct ReviewTests {
    static let b = Build.self

    private func assess(
        _ catalogue: Catalogue, _ signals: [Signal], asOf: String = "2025-01-15"
    ) throws -> Assessment {
        let result = Rulebook.compile(catalogue, digest: "0")
        let rulebook = try #require(result.rulebook, "\(result.problems)")
        return try rulebook.assess(signals, asOf: try #require(CivilDate(asOf)))
    }

    private func signal(
        _ facts: [(String, FactValue)], on date: String, id: String = "1", actor: String? = nil
    ) -> Signal {
        Self.b.signal(facts, id: id, date: date, actor: actor)
    }

    @Test func aMinorOfLongAgoHasGrownUp() throws {
        let catalogue = MergeTests.catalogue()
        for name in ["mineur", "mna"] {
            let past = signal([(name, .boolean(true))], on: "2000-01-10")
            #expect(try assess(catalogue, [past]).minor == .no)
        }
        let both = [
            signal([("age", .integer(16))], on: "2018-01-10"),
            signal([("mineur", .boolean(true))], on: "2018-01-11", id: "2"),
        ]
        let answer = try assess(catalogue, both)
        #expect(answer.minor == .no)
        #expect(answer.contradictions.isEmpty)
    }

    @Test func disagreementAboutMinorityIsDoubt() throws {
        let signals = [
            signal([("mineur", .boolean(true))], on: "2025-01-10"),
            signal([("mineur", .boolean(false))], on: "2025-01-10", id: "2"),
        ]
        let answer = try assess(MergeTests.catalogue(), signals)
        #expect(answer.minor == .presumed)
        #expect(answer["enfant"]?.outcome == .open)
        let contested = [
            signal([("age_conteste", .boolean(true)), ("age", .integer(19))], on: "2025-01-10"),
            signal([("age_conteste", .boolean(false))], on: "2025-01-10", id: "2"),
        ]
        #expect(try assess(MergeTests.catalogue(), contested).minor == .presumed)
    }

    /// Nobody but those who can establish it says no to what counts for the person.
    @Test func aDenialOfWhatCountsForThePersonIsNoAnswer() throws {
        var grounds = Self.b.declare("motifs")
        grounds.establishedBy = ["police"]
        grounds.isAdverse = false
        let catalogue = Self.b.catalogue(
            facts: [grounds], rules: [Self.b.rule("r", when: Self.b.fact("motifs"))])
        for (actor, outcome) in [("hopital", OutcomeKind.incomplete), ("police", .closed)] {
            let denial = signal([("motifs", .boolean(false))], on: "2025-01-10", actor: actor)
            #expect(try assess(catalogue, [denial])["r"]?.outcome == outcome)
        }
    }

    /// The later of two limits, one unknown, has not passed.
    @Test func anUnknownLimitHasNotPassed() throws {
        let year = try #require(Period(1, .years))
        var version = Self.b.version(Self.b.fact("a"))
        version.times = [
            TimeRule(
                kind: .claimBy, opens: nil,
                end: .latest([.after(year, fact: "d"), .after(year, fact: "e")]),
                position: Self.b.here)
        ]
        let catalogue = Self.b.catalogue(
            facts: [Self.b.declare("a"), Self.b.declare("d", .date), Self.b.declare("e", .date)],
            rules: [Self.b.rule("r", version)])
        let day = try #require(CivilDate("2020-01-01"))
        let known = signal([("a", .boolean(true)), ("d", .date(day))], on: "2025-01-10")
        let time = try #require(try assess(catalogue, [known])["r"]?.times.first)
        #expect(!time.passed)
        #expect(time.end == nil)
        #expect(time.missing == ["e"])
        let earlier = try #require(
            try assess(
                catalogue,
                [
                    signal(
                        [("a", .boolean(true)), ("d", .date(day))],
                        on: "2020-06-01")
                ], asOf: "2020-06-01")["r"]?.times.first)
        #expect(earlier.end == CivilDate("2021-01-01"))
    }

    /// Contradictory statements are taken in the catalogue's order, not in that of a hash.
    @Test func contradictionsGiveOneAnswer() throws {
        var facts = [Self.b.declare("n", .integer)]
        for bound in [3, 5, 8] {
            var fact = Self.b.declare("n\(bound)")
            fact.from = Self.b.f(.fact("n", .atLeast(Int64(bound))))
            facts.append(fact)
        }
        let catalogue = Self.b.catalogue(
            facts: facts, rules: [Self.b.rule("r", when: Self.b.f(.fact("n", .atLeast(4))))])
        let said = signal(
            [("n", .integer(3)), ("n8", .boolean(true)), ("n5", .boolean(true))],
            on: "2025-01-10")
        let first = try assess(catalogue, [said])
        #expect(first.contradictions.contains { $0.name == "n5" })
        for _ in 0..<20 {
            let again = try assess(catalogue, [said])
            #expect(again["r"]?.outcome == first["r"]?.outcome)
            #expect(again["r"]?.because == first["r"]?.because)
        }
    }

    @Test func longChainsAreBounded() {
        let count = 200
        let rules = (0..<count).map { number in
            Self.b.rule(
                "r\(number)",
                when: number == 0 ? Self.b.fact("a") : Self.b.f(.open("r\(number - 1)")))
        }
        let chain = Self.b.catalogue(facts: [Self.b.declare("a")], rules: rules.reversed())
        #expect(
            Rulebook.compile(chain, digest: "0").problems.map(\.code).contains("chain_too_long"))
        var deep = Self.b.fact("a")
        for _ in 0..<60 { deep = Self.b.all(deep) }
        let formula = Self.b.catalogue(
            facts: [Self.b.declare("a")], rules: [Self.b.rule("r", when: deep)])
        #expect(
            Rulebook.compile(formula, digest: "0").problems.map(\.code) == ["formula_too_deep"])
    }

    /// A text that does not apply in a territory is incomplete there, and only there.
    @Test func theLawOfAPlaceIsNotGuessed() throws {
        var version = Self.b.version(Self.b.fact("a"))
        version.exceptIn = ["984", "987"]
        let catalogue = Self.b.catalogue(
            facts: [Self.b.declare("a"), Self.b.declare("departement", .code)],
            rules: [Self.b.rule("r", version)])
        for (place, outcome) in [
            (nil, OutcomeKind.open), ("33", .open), ("987", .incomplete), ("984", .incomplete),
            ("989", .incomplete), ("970", .incomplete), ("985", .incomplete), ("974", .open),
            ("988", .open),
        ] as [(String?, OutcomeKind)] {
            var facts: [(String, FactValue)] = [("a", .boolean(true))]
            if let place { facts.append(("departement", .code(place))) }
            let answer = try assess(catalogue, [signal(facts, on: "2025-01-10")])
            #expect(answer["r"]?.outcome == outcome)
            #expect(answer["r"]?.missing == [])
            #expect(
                answer.notices.contains { $0.code == "law_of_the_place" }
                    == (outcome == .incomplete))
        }
    }
}
