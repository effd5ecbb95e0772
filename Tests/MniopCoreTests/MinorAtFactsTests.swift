import Testing

@testable import MniopCore

/// Minority at the facts, from the birth and the date of the facts.
@Suite struct MinorAtFactsTests {
    private static let b = Build.self

    private func rulebook() throws -> Rulebook {
        var minor = Self.b.declare("mineur")
        minor.from = Self.b.f(.fact("age", .below(18)))
        let catalogue = Self.b.catalogue(
            facts: [
                Self.b.declare("age", .integer, .trait), minor,
                Self.b.declare("birth_date", .date, .trait),
                Self.b.declare("birth_year", .integer, .trait),
                Self.b.declare("date_faits", .date, .trait),
                Self.b.declare("mineur_lors_des_faits", .boolean, .trait),
                Self.b.declare("age_conteste"),
            ],
            rules: [Self.b.rule("r", when: Self.b.fact("mineur_lors_des_faits"))])
        let result = Rulebook.compile(catalogue, digest: "0")
        return try #require(result.rulebook, "\(result.problems)")
    }

    private func outcome(_ facts: (String, FactValue)...) throws -> Outcome {
        let asOf = try #require(CivilDate("2024-06-01"))
        let signals = facts.enumerated().map {
            Self.b.signal([$0.element], id: "s\($0.offset)", date: "2024-06-01")
        }
        return try #require(try rulebook().assess(signals, asOf: asOf)["r"])
    }

    private func born(_ birth: String, facts: String...) throws -> OutcomeKind {
        var list: [(String, FactValue)] = [
            ("birth_date", .date(try #require(CivilDate(birth))))
        ]
        for day in facts { list.append(("date_faits", .date(try #require(CivilDate(day))))) }
        let asOf = try #require(CivilDate("2024-06-01"))
        let signals = list.enumerated().map {
            Self.b.signal([$0.element], id: "s\($0.offset)", date: "2024-06-01")
        }
        return try #require(try rulebook().assess(signals, asOf: asOf)["r"]).outcome
    }

    @Test func theEighteenthBirthday() throws {
        #expect(try born("2002-05-10", facts: "2020-05-09") == .open)
        #expect(try born("2002-05-10", facts: "2020-05-10") == .closed)
    }

    /// Born on 29 February, one is of age on 1 March: eighteen years later is no leap year.
    @Test func bornOnALeapDay() throws {
        #expect(try born("2000-02-29", facts: "2018-02-28") == .open)
        #expect(try born("2000-02-29", facts: "2018-03-01") == .closed)
    }

    /// Two dates that are said apart: doubt remains where they disagree, and before birth.
    @Test func everyDateMustAgree() throws {
        #expect(try born("2002-05-10", facts: "2020-05-09", "2019-01-01") == .open)
        #expect(try born("2002-05-10", facts: "2020-05-09", "2020-05-10") == .incomplete)
        #expect(try born("2002-05-10", facts: "2002-05-09") == .incomplete)
        #expect(try born("2002-05-10") == .incomplete)
    }

    @Test func anAgeIsCarriedBack() throws {
        let day = try #require(CivilDate("2022-06-01"))
        func age(_ years: Int64) throws -> Outcome {
            try outcome(("age", .integer(years)), ("date_faits", .date(day)))
        }
        // Twenty on 1 June 2024: eighteen two years before, to the day.
        #expect(try age(20).outcome == .closed)
        #expect(try age(19).outcome == .open)
        #expect(try age(19).because.map(\.name) == ["mineur_lors_des_faits"])
        let eve = try #require(CivilDate("2022-05-31"))
        let unsure = try outcome(("age", .integer(20)), ("date_faits", .date(eve)))
        #expect(unsure.outcome == .incomplete && unsure.missing == ["mineur_lors_des_faits"])
        let year = try outcome(("birth_year", .integer(2004)), ("date_faits", .date(day)))
        #expect(year.outcome == .incomplete)
    }

    /// What somebody says holds, and a contested age leaves the doubt.
    @Test func whatIsSaidHolds() throws {
        let day = try #require(CivilDate("2022-06-01"))
        let said = try outcome(
            ("age", .integer(30)), ("date_faits", .date(day)),
            ("mineur_lors_des_faits", .boolean(true)))
        #expect(said.outcome == .open)
        let contested = try outcome(
            ("age", .integer(30)), ("date_faits", .date(day)), ("age_conteste", .boolean(true)))
        #expect(contested.outcome == .incomplete)
    }

    /// Whoever is a minor on a day was one at every fact before it.
    @Test func minorityIsCarriedBackAndMajorityForward() throws {
        let before = try #require(CivilDate("2023-01-01"))
        let minor = try outcome(("mineur", .boolean(true)), ("date_faits", .date(before)))
        #expect(minor.outcome == .open)
        let adult = try outcome(("mineur", .boolean(false)), ("date_faits", .date(before)))
        #expect(adult.outcome == .incomplete)
    }
}
