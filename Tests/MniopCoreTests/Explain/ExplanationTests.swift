import Testing

@testable import MniopCore

@Suite struct ExplanationTests {
    static let b = Build.self

    private func explain(
        _ catalogue: Catalogue, _ rule: String, _ signals: [Signal], asOf: String = "2024-06-01"
    ) throws -> Explanation {
        let result = Rulebook.compile(catalogue, digest: "0")
        let rulebook = try #require(result.rulebook, "\(result.problems)")
        let date = try #require(CivilDate(asOf))
        return try #require(try rulebook.explain(rule, signals, asOf: date))
    }

    /// The state of every node is what brute force over all completions says.
    @Test(arguments: 0..<40) func statesAgreeWithBruteForce(seed: Int) throws {
        var dice = Dice(state: UInt64(4800 + seed))
        let names = ExactnessTests.names
        for _ in 0..<8 {
            let when = ExactnessTests.formula(&dice, depth: 3)
            let catalogue = Self.b.catalogue(
                facts: names.map { Self.b.declare($0) } + [Self.b.declare("n", .integer)],
                rules: [Self.b.rule("r", when: when)])
            let rulebook = try #require(Rulebook.compile(catalogue, digest: "0").rulebook)
            var known = ExactnessTests.Known(facts: [:], n: nil)
            for name in names where Bool.random(using: &dice) {
                known.facts[name] = Bool.random(using: &dice)
            }
            if Bool.random(using: &dice) { known.n = 17 }
            var facts: [(String, FactValue)] = known.facts.map { ($0.key, .boolean($0.value)) }
            if let n = known.n { facts.append(("n", .integer(n))) }
            let explanation = try explain(catalogue, "r", [Self.b.signal(facts)])
            let unknown = names.filter { known.facts[$0] == nil } + (known.n == nil ? ["n"] : [])
            let deciding = Set(unknown.filter { known.matters($0, when) })
            func check(_ words: FormulaWords, _ node: Reasoning) {
                #expect(words.text == node.text)
                let results = Set(
                    known.completions().map { ExactnessTests.truth(words.formula, $0.0, $0.1) })
                let open = unknown.filter { known.matters($0, words.formula) }
                let expected: ReasoningState =
                    results == [true]
                    ? .holds
                    : results == [false]
                        ? .fails : deciding.isDisjoint(with: open) ? .notRead : .unknown
                #expect(node.state == expected)
                #expect(words.children.count == node.children.count)
                for (inner, child) in zip(words.children, node.children) { check(inner, child) }
            }
            check(rulebook.words(when), try #require(explanation.when))
            #expect(explanation == (try explain(catalogue, "r", [Self.b.signal(facts)])))
        }
    }

    @Test func anotherRuleIsExpandedOnceAndThenReferredTo() throws {
        let open = Self.b.f(.open("r"))
        let catalogue = Self.b.catalogue(
            facts: [Self.b.declare("a"), Self.b.declare("c")],
            rules: [
                Self.b.rule("r", when: Self.b.fact("a"), unless: [Self.b.fact("c")]),
                Self.b.rule("s", when: Self.b.any(Self.b.all(open, Self.b.fact("c")), open)),
            ])
        let explanation = try explain(
            catalogue, "s", [Self.b.signal([("a", .boolean(true))], id: "x")])
        let when = try #require(explanation.when)
        let first = when.children[0].children[0]
        #expect(first.note == nil && first.state == .holds)
        #expect(first.children.map(\.state) == [.holds, .unknown])
        #expect(first.children[0].given.map(\.signals) == [["x"]])
        #expect(when.children[1].note == .above && when.children[1].children.isEmpty)
    }

    @Test func aLongChainIsCut() throws {
        var rules = [Self.b.rule("r0", when: Self.b.fact("a"))]
        for number in 1...20 {
            rules.append(Self.b.rule("r\(number)", when: Self.b.f(.open("r\(number - 1)"))))
        }
        let catalogue = Self.b.catalogue(facts: [Self.b.declare("a")], rules: rules)
        let explanation = try explain(catalogue, "r20", [Self.b.signal([])])
        var node = explanation.when
        var depth = 0
        while let child = node?.children.first {
            node = child
            depth += 1
        }
        #expect(depth == Explanation.deepest)
        #expect(node?.note == .cut && node?.state == .unknown)
    }

    @Test func versionsSayWhyTheyApplyOrNot() throws {
        var first = Self.b.version(Self.b.fact("a"), since: "2007-09-15")
        first.last = CivilDate("2021-04-30")
        let second = Self.b.version(Self.b.fact("a"), since: "2021-05-01")
        let catalogue = Self.b.catalogue(
            facts: [Self.b.declare("a")], rules: [Self.b.rule("r", first, second)])
        let signal = Self.b.signal([], date: "2000-01-01")
        for (date, states) in [
            ("2000-01-01", [ReasoningState.fails, .fails]), ("2010-01-01", [.holds, .fails]),
            ("2022-01-01", [.fails, .holds]),
        ] {
            let found = try explain(catalogue, "r", [signal], asOf: date)
            #expect(found.versions.map(\.applies) == states)
            #expect((found.when == nil) == !states.contains(.holds))
        }
    }

    @Test func anUnknownClockChoosesNoVersion() throws {
        var first = Self.b.version(Self.b.fact("a"), since: "2007-09-15")
        first.last = CivilDate("2021-04-30")
        first.clock = "jour"
        var second = Self.b.version(Self.b.fact("c"), since: "2021-05-01")
        second.clock = "jour"
        let catalogue = Self.b.catalogue(
            facts: [Self.b.declare("a"), Self.b.declare("c"), Self.b.declare("jour", .date)],
            rules: [Self.b.rule("r", first, second)])
        let unknown = try explain(catalogue, "r", [Self.b.signal([])])
        #expect(unknown.versions.map(\.applies) == [.unknown, .unknown])
        #expect(unknown.when?.subject == .fact("c"))
        let day = try #require(CivilDate("2010-01-01"))
        let known = try explain(catalogue, "r", [Self.b.signal([("jour", .date(day))])])
        #expect(known.versions.map(\.applies) == [.holds, .fails])
    }

    /// What counts against the person is shown with who may establish it, and is never sought.
    @Test func whatIsAdverseIsNeverSought() throws {
        var threat = Self.b.declare("menace")
        threat.establishedBy = ["prefecture"]
        let catalogue = Self.b.catalogue(
            facts: [Self.b.declare("a"), threat],
            rules: [
                Self.b.rule(
                    "r", when: Self.b.any(Self.b.fact("a"), Self.b.fact("menace")),
                    unless: [Self.b.fact("menace")])
            ])
        let found = try explain(catalogue, "r", [Self.b.signal([])])
        #expect(found.grounds.map(\.establishedBy) == [["prefecture"]])
        let opening = found.changes.sets.filter { $0.outcome == .open }
        #expect(opening.map { $0.conditions.map(\.name) } == [["a"]])
        let closing = found.changes.sets.filter { $0.outcome == .closed }.flatMap(\.conditions)
        #expect(closing.contains { $0.name == "menace" })
        #expect(closing.allSatisfy { $0.isAdverse == ($0.name == "menace") })
    }

    /// A no that only some may say is shown with who they are, and is never to be obtained.
    @Test func aNoThatClosesSaysWhoMayEstablishIt() throws {
        var broken = Self.b.declare("rompu")
        broken.noEstablishedBy = ["prefecture"]
        let catalogue = Self.b.catalogue(
            facts: [broken], rules: [Self.b.rule("r", when: Self.b.fact("rompu"))])
        let found = try explain(catalogue, "r", [Self.b.signal([])])
        for (outcome, actors) in [(OutcomeKind.open, []), (.closed, ["prefecture"])] {
            let conditions = found.changes.sets.filter { $0.outcome == outcome }
                .flatMap(\.conditions)
            #expect(conditions.map(\.establishedBy) == [actors])
            #expect(conditions.map(\.isAdverse) == [outcome == .closed])
        }
    }

    @Test func anUnknownRuleHasANearestName() throws {
        let catalogue = Self.b.catalogue(
            facts: [Self.b.declare("a")], rules: [Self.b.rule("droit_x", when: Self.b.fact("a"))])
        let rulebook = try #require(Rulebook.compile(catalogue, digest: "0").rulebook)
        let signal = Self.b.signal([])
        #expect(try rulebook.explain("droit_y", [signal], asOf: signal.date) == nil)
        #expect(rulebook.nearestRule("droit_y") == "droit_x")
    }
}
