import MniopCore
import MniopScript
import Testing

/// What scenarios have shown of rules, on scripts small enough to know the truth by hand.
@Suite struct CoverageTests {
    private struct Found {
        var coverage: ScenarioCoverage
        var rule: String

        /// Of each clause of the rule, in order: what was never seen.
        var missing: [ClauseStates] {
            coverage.clauses.indices.filter { coverage.clauses[$0].rule == rule }
                .map(coverage.missing)
        }

        var possible: [ClauseStates] {
            coverage.clauses.filter { $0.rule == rule }.map(\.possible)
        }
    }

    /// One measure with these fields, and scenarios with these facts.
    private func cover(
        _ fields: String, _ scenarios: String..., more: String = ""
    ) throws -> Found {
        let rule = """
            measure "m" { fr = "M", en = "M", since = "2020-01-01", basis = { "y" },
              grade = "read", \(fields) }
            \(more)
            """
        let played = scenarios.enumerated().map { number, facts in
            "scenario \"s\(number)\" { as_of = \"2024-01-01\", \(facts), "
                + "expect = { minor = \"unknown\" } }"
        }
        let load = Fixtures.load([
            ("national/m.lua", "language(1)\n" + rule),
            ("national/m.scenarios.lua", "language(1)\n" + played.joined(separator: "\n")),
        ])
        let rulebook = try #require(load.rulebook, "\(load.problems)")
        #expect(load.problems.isEmpty, "\(load.problems)")
        let runner = ScenarioRunner(load, rulebook: rulebook)
        var coverage = ScenarioCoverage(rulebook)
        for scenario in load.scenarios { coverage.add(scenario, runner) }
        for (index, clause) in coverage.clauses.enumerated() {
            #expect(coverage.seen[index].isSubset(of: clause.possible))
        }
        return Found(coverage: coverage, rule: "m")
    }

    private let two = "when = any { fact.certificat, fact.plainte }"

    @Test func nothingIsSeenWithoutAScenario() throws {
        // The group, then its two conditions.
        #expect(try cover(two).missing == [.all, .all, .all])
    }

    @Test func eachStateIsSeenByItself() throws {
        let yes = "facts = { certificat = true }"
        // The group is true, the first true, the second unknown.
        #expect(
            try cover(two, yes).missing
                == [[.fails, .unknown], [.fails, .unknown], [.holds, .fails]])
        let no = "facts = { certificat = false, plainte = false }"
        #expect(try cover(two, yes, no).missing == [.unknown, .unknown, .holds])
        let half = "facts = { certificat = false }"
        #expect(try cover(two, yes, no, half).missing == [[], .unknown, .holds])
        let other = "facts = { plainte = true }"
        #expect(try cover(two, yes, no, half, other).missing == [[], [], []])
    }

    /// `no(x)` and a group of one are the condition that they hold; a constant is none.
    @Test func whatIsTheSameIsCountedOnce() throws {
        #expect(
            try cover("when = no(fact.plainte)", "facts = { plainte = true }").missing == [
                [.fails, .unknown]
            ])
        #expect(try cover("when = all { any { fact.plainte } }").missing == [.all])
        #expect(try cover("when = true").missing == [])
    }

    /// What is not about the person plays no part.
    @Test func whereTheRuleDoesNotConcernNothingElseIsSeen() throws {
        let fields = "concerns = fact.certificat, when = fact.plainte, unless = { fact.mineur }"
        let elsewhere = "facts = { certificat = false, plainte = true }"
        #expect(try cover(fields, elsewhere).missing == [[.holds, .unknown], .all, .all])
        let perhaps = "facts = { plainte = true }"
        #expect(
            try cover(fields, perhaps).missing
                == [[.holds, .fails], [.fails, .unknown], [.holds, .fails]])
    }

    @Test func onlyTheVersionThatAppliesIsSeen() throws {
        let load = try cover(
            "when = true", "facts = { plainte = true }",
            more: """
                measure "v" { fr = "V", en = "V",
                  version { since = "2000-01-01", last = "2019-12-31", basis = { "z" },
                    grade = "read", when = fact.plainte },
                  version { since = "2020-01-01", basis = { "z" }, grade = "read",
                    when = fact.plainte } }
                measure "p" { fr = "P", en = "P", since = "2020-01-01", basis = { "z" },
                  grade = "read", status = "planned", when = fact.plainte }
                """)
        #expect(
            Found(coverage: load.coverage, rule: "v").missing == [.all, [.fails, .unknown]])
        // What has no effect is not counted.
        #expect(Found(coverage: load.coverage, rule: "p").missing == [])
    }

    @Test func whatCannotBeIsExempt() throws {
        // A tautology, and an actor, who is always known.
        #expect(
            try cover("when = any { fact.plainte, no(fact.plainte) }").possible == [.holds, .all])
        #expect(try cover("when = actor:is \"hopital\"").possible == [[.holds, .fails]])
        // Sufficiency is reached or not yet.
        #expect(try cover("when = sufficient()").possible == [[.holds, .unknown]])
        // A rule that begins with this one is never out of force while this one applies; one that
        // ended before never opens.
        let other = """
            measure "avant" { fr = "A", en = "A", since = "2000-01-01", last = "2010-12-31",
              basis = { "z" }, grade = "read", when = fact.plainte }
            """
        #expect(try cover("when = open \"avant\"", more: other).possible == [.fails])
        let lists = "fact \"l\" { type = \"codes\", fr = \"L\", en = \"L\", values = { \"a\" } }"
        #expect(
            try cover("when = fact.l:includes \"a\"", more: lists).possible
                == [[.holds, .unknown]])
        let found = try cover("when = sufficient()")
        #expect(found.coverage.total.exempt >= 1)
    }

    @Test func whatNobodyExpectsIsSeenAndNotChecked() throws {
        let found = try cover(two, "facts = { certificat = true, plainte = true }")
        #expect(found.coverage.total.seen >= 3)
        #expect(found.coverage.total.checked == 0)
        #expect(ScenarioCoverage.Total.percent(1, of: 3) == 33)
        #expect(ScenarioCoverage.Total.percent(0, of: 0) == 100)
    }

    /// On the scripts that ship: what scenarios bring about was thought possible.
    @Test func seenIsPossible() throws {
        let sources = try ScriptFiles.read(paths: [LocalAddsTests.scripts])
        let load = ScriptLoader.load(sources: sources, includeScenarios: true)
        let rulebook = try #require(load.rulebook)
        let runner = ScenarioRunner(load, rulebook: rulebook)
        var coverage = ScenarioCoverage(rulebook)
        for scenario in load.scenarios { coverage.add(scenario, runner) }
        for (index, clause) in coverage.clauses.enumerated() {
            #expect(
                coverage.seen[index].isSubset(of: clause.possible),
                "\(clause.rule) \(clause.formula.position)")
        }
        let total = coverage.total
        #expect(coverage.scenarioCount == load.scenarios.count)
        #expect(total.possible + total.exempt == coverage.clauses.count * 3)
        #expect(total.checked <= total.seen && total.seen <= total.possible)
    }
}
