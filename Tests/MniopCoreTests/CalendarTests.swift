import Testing

@testable import MniopCore

@Suite struct CalendarTests {
    private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    @Test func everyDayOfFourCenturiesGoesRoundTrip() throws {
        var day = try date("1800-01-01")
        let last = try date("2200-12-31")
        while day < last {
            let (year, month, dayOfMonth) = day.components
            #expect(CivilDate(year: year, month: month, day: dayOfMonth) == day)
            #expect(CivilDate(day.description) == day)
            day = day.next
        }
    }

    @Test(arguments: [
        "2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10", "0000-01-01", "2024-1-1",
        "01/06/2024", "2024-06-01 ", "", "２０２４-06-01",
    ]) func refusesWhatIsNoDay(text: String) {
        #expect(CivilDate(text) == nil)
    }

    /// Ends of months and leap days, as time limits are counted.
    @Test(arguments: [
        ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
        ("2024-02-29", 12, "2025-02-28"), ("2024-03-31", 6, "2024-09-30"),
        ("2023-12-15", 1, "2024-01-15"), ("2024-01-15", -1, "2023-12-15"),
    ]) func addsMonths(from: String, months: Int, to: String) throws {
        #expect(try date(from).adding(months: months) == date(to))
    }

    @Test func staysWithinTheCalendar() throws {
        let century = try #require(Period(36_500, .years))
        #expect(try date("2024-06-01").adding(century) == .latest)
        #expect(try date("2024-06-01").adding(months: -12 * 3000) == .earliest)
    }

    /// Known Easters, and what hangs on them.
    @Test(arguments: [(2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05")])
    func knowsEaster(year: Int, day: String) throws {
        #expect(try CivilDate.easter(year) == date(day))
    }

    @Test func workingDaysSkipWeekendsAndHolidays() throws {
        let two = try #require(Period(2, .workingDays))
        // Tuesday 7 May 2024, then the 8th and Ascension on the 9th are holidays.
        #expect(try date("2024-05-07").adding(two) == date("2024-05-13"))
    }

    @Test(arguments: [
        ("2006-06-02", 17), ("2006-06-01", 18), ("2004-02-29", 20), ("2030-01-01", 0),
    ]) func countsYears(birth: String, years: Int) throws {
        #expect(try date("2024-06-01").years(since: date(birth)) == years)
    }
}

@Suite struct DateDomainTests {
    /// Cells against the comparisons themselves, over every day around the thresholds, with
    /// lengths whose order depends on the month (60 days and 2 months).
    @Test func cellsAgreeWithComparisons() throws {
        let cuts = try Set(["2024-01-28", "2023-11-22"].map { try #require(CivilDate($0)) })
        let periods = try Set(
            [(60, Period.Unit.days), (2, .months), (3, .years)].map {
                try #require(Period(Int64($0.0), $0.1))
            })
        let domain = try #require(DateDomain(cuts: cuts, periods: periods))
        for asOfText in ["2024-03-01", "2024-03-31", "2023-05-01", "2025-02-28", "2027-01-28"] {
            let asOf = try #require(CivilDate(asOfText))
            var seen = CellSet()
            var day = try #require(CivilDate("2019-01-01"))
            while day < asOf.adding(months: 24) {
                let cell = try #require(domain.cell(of: day, asOf: asOf))
                seen.insert(cell)
                for cut in cuts {
                    #expect(domain.cells(onOrAfter: cut).contains(cell) == (day >= cut))
                }
                for period in periods {
                    #expect(
                        domain.cells(elapsed: period).contains(cell)
                            == (day.adding(period) <= asOf))
                }
                day = day.next
            }
            #expect(seen == domain.feasible(asOf: asOf))
        }
    }
}
