import Testing

@testable import MniopCore

/// A rule whose version is picked by a date of the case, not by the date of the assessment.
@Suite struct ClockTests {
    private let b = Build.self

    private func rulebook(_ count: Int = 2) throws -> Rulebook {
        var old = b.version(b.fact("a"), since: "2010-01-01")
        old.last = CivilDate("2019-12-31")
        old.basis = ["ancien"]
        old.clock = "date_faits"
        var new = b.version(b.fact("b"), since: "2020-01-01")
        new.basis = ["nouveau"]
        new.clock = "date_faits"
        let versions = Array([old, new].prefix(count))
        var rule = b.rule("r", old)
        rule.versions = versions
        let catalogue = b.catalogue(
            facts: [b.declare("a"), b.declare("b"), b.declare("date_faits", .date, .trait)],
            rules: [rule])
        let result = Rulebook.compile(catalogue, digest: "0")
        return try #require(result.rulebook, "\(result.problems)")
    }

    private func outcome(
        _ rulebook: Rulebook, _ a: Bool?, _ b: Bool?, _ dates: String...,
        asOf: String = "2024-06-01"
    ) throws -> Outcome {
        var facts: [(String, FactValue)] = []
        if let a { facts.append(("a", .boolean(a))) }
        if let b { facts.append(("b", .boolean(b))) }
        var signals = [self.b.signal(facts, id: "s0", date: "2024-01-01")]
        for (number, text) in dates.enumerated() {
            let date = try #require(CivilDate(text))
            signals.append(
                self.b.signal(
                    [("date_faits", .date(date))], id: "s\(number + 1)", date: "2024-01-01"))
        }
        let day = try #require(CivilDate(asOf))
        return try #require(try rulebook.assess(signals, asOf: day)["r"])
    }

    @Test func theDatePicksTheVersionWhateverTheAssessmentsDate() throws {
        let rulebook = try rulebook()
        for asOf in ["2024-06-01", "2030-01-01"] {
            let old = try outcome(rulebook, true, false, "2015-05-05", asOf: asOf)
            #expect(old.outcome == .open && old.basis == ["ancien"])
            #expect(old.version == CivilDate("2010-01-01"))
            let new = try outcome(rulebook, true, false, "2020-01-01", asOf: asOf)
            #expect(new.outcome == .closed && new.basis == ["nouveau"])
        }
        let eve = try outcome(rulebook, true, false, "2019-12-31")
        #expect(eve.outcome == .open)
    }

    @Test func anUnknownDateLeavesEveryVersionThatMayApply() throws {
        let rulebook = try rulebook()
        let undecided = try outcome(rulebook, true, false)
        #expect(undecided.outcome == .incomplete && undecided.version == nil)
        #expect(undecided.basis == ["ancien", "nouveau"])
        #expect(undecided.missing == ["date_faits"])
        let both = try outcome(rulebook, nil, true)
        #expect(both.outcome == .incomplete && both.missing.contains("date_faits"))
    }

    /// Two dates are said: the versions that neither stands in are out.
    @Test func contradictoryDatesLeaveTheirVersions() throws {
        let rulebook = try rulebook()
        let apart = try outcome(rulebook, true, false, "2015-01-01", "2021-01-01")
        #expect(apart.outcome == .incomplete && apart.basis == ["ancien", "nouveau"])
        let together = try outcome(rulebook, true, nil, "2015-01-01", "2016-01-01")
        #expect(together.outcome == .open && together.basis == ["ancien"])
    }

    @Test func aDateBeforeAnyVersionIsNotApplicableBecauseOfIt() throws {
        let early = try outcome(try rulebook(), true, true, "2009-12-31")
        #expect(early.outcome == .notApplicable && early.version == nil && early.basis.isEmpty)
        #expect(early.because.map(\.name) == ["date_faits"])
        #expect(early.missing.isEmpty && early.times.isEmpty)
        #expect(early.note?.en == "No version in force before 2010-01-01")
    }

    /// A rule with one version, closed since: it still applies to what happened under it.
    @Test func aClosedVersionAppliesToItsOwnTime() throws {
        let rulebook = try rulebook(1)
        let then = try outcome(rulebook, true, nil, "2015-05-05")
        #expect(then.outcome == .open && then.version == CivilDate("2010-01-01"))
        let since = try outcome(rulebook, true, nil, "2021-05-05")
        #expect(since.outcome == .notApplicable && since.version == nil)
        #expect(since.because.map(\.name) == ["date_faits"])
        #expect(since.note?.fr == "Aucune version en vigueur après le 2019-12-31")
        #expect(then.notInForce == nil)
        let unknown = try outcome(rulebook, true, nil)
        #expect(unknown.outcome == .incomplete && unknown.missing == ["date_faits"])
        #expect(unknown.basis == ["ancien"])
    }

    /// By the date of the assessment: before the first version, in a repealed stretch, after.
    @Test func theAnswerSaysWhyNoVersionGoverns() throws {
        var first = b.version(b.fact("a"), since: "2010-01-01")
        first.last = CivilDate("2012-12-31")
        var repealed = b.version(b.f(.constant(true)), since: "2013-01-01")
        repealed.last = CivilDate("2014-12-31")
        repealed.isInForce = false
        var again = b.version(b.fact("a"), since: "2015-01-01")
        again.last = CivilDate("2016-12-31")
        again.concerns = b.no(b.fact("a"))
        let catalogue = b.catalogue(
            facts: [b.declare("a")], rules: [b.rule("r", first, repealed, again)])
        let rulebook = try #require(Rulebook.compile(catalogue, digest: "0").rulebook)
        func note(_ day: String) throws -> String? {
            let signal = b.signal([("a", .boolean(true))], date: "2000-01-01")
            let asOf = try #require(CivilDate(day))
            return try #require(try rulebook.assess([signal], asOf: asOf)["r"]).note?.en
        }
        #expect(try note("2009-12-31") == "No version in force before 2010-01-01")
        #expect(try note("2010-01-01") == nil)
        #expect(
            try note("2014-12-31") == "No version in force between 2012-12-31 and 2015-01-01")
        // Not applicable to this person, by a version that is in force.
        #expect(try note("2016-12-31") == nil)
        #expect(try note("2017-01-01") == "No version in force after 2016-12-31")
    }

    @Test func versionsOfARuleHaveOneClock() throws {
        var old = b.version(b.fact("a"), since: "2010-01-01")
        old.last = CivilDate("2019-12-31")
        var new = b.version(b.fact("a"), since: "2020-01-01")
        new.clock = "date_faits"
        let catalogue = b.catalogue(
            facts: [b.declare("a"), b.declare("date_faits", .date)], rules: [b.rule("r", old, new)])
        let problems = Rulebook.compile(catalogue, digest: "0").problems
        #expect(problems.map(\.code) == ["clock_differs"])
    }
}
