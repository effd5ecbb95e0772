import Testing

@testable import MniopCore

@Suite struct HolidayCalendarTests {
    /// Easter Sundays of 2000 to 2040, by D. Knuth's algorithm (The Art of Computer Programming,
    /// 1.3.2, exercise 14) and not by ours.
    static let easters = """
        2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11 2005-03-27 2006-04-16 2007-04-08
        2008-03-23 2009-04-12 2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20 2015-04-05
        2016-03-27 2017-04-16 2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09
        2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13
        2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25 2039-04-10
        2040-04-01
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).compactMap { CivilDate(String($0)) }

    private func days(_ year: Int) throws -> [CivilDate] {
        let first = try #require(CivilDate(year: year, month: 1, day: 1))
        let last = try #require(CivilDate(year: year, month: 12, day: 31))
        return (first.day...last.day).map { CivilDate(clamping: Int64($0)) }
    }

    private func sure(_ calendar: HolidayCalendar, _ year: Int) throws -> [String] {
        try days(year).filter { calendar.holiday(on: $0)?.isSure == true }
            .map { String($0.description.dropFirst(5)) }
    }

    @Test func easterIsASundayThatOthersComputeToo() {
        #expect(Self.easters.count == 41)
        for day in Self.easters {
            #expect(CivilDate.easter(day.components.year) == day)
            #expect(day.weekday == 6)
        }
    }

    @Test func theMainlandHasElevenHolidays() throws {
        #expect(
            try sure(.mainland, 2024) == [
                "01-01", "04-01", "05-01", "05-08", "05-09", "05-20", "07-14", "08-15", "11-01",
                "11-11", "12-25",
            ])
        for easter in Self.easters {
            let year = easter.components.year
            let found = try days(year).filter { HolidayCalendar.mainland.holiday(on: $0) != nil }
            let movable = [1, 39, 50].map { CivilDate(clamping: Int64(easter.day) + $0) }
            #expect(movable.allSatisfy(found.contains))
            // Ascension fell on 1 May in 2008, and may fall on 8 May.
            let fixed = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"]
                .compactMap { CivilDate("\(year)-\($0)") }
            #expect(Set(found) == Set(movable + fixed))
        }
    }

    @Test(arguments: [
        ("57", "12-26"), ("67", "12-26"), ("68", "12-26"), ("971", "05-27"), ("972", "05-22"),
        ("973", "06-10"), ("974", "12-20"), ("976", "04-27"), ("977", "10-09"),
        ("986", "04-28"), ("986", "07-29"), ("987", "03-05"),
        ("988", "09-24"),
    ]) func aPlaceHasItsOwnDays(code: String, day: String) throws {
        let calendar = HolidayCalendar(department: code)
        for year in 2000...2040 {
            let date = try #require(CivilDate("\(year)-\(day)"))
            #expect(calendar.holiday(on: date)?.isSure == true)
            let elsewhere = HolidayCalendar.mainland.holiday(on: date)
            // Ascension and Whit Monday may fall on the day of the abolition.
            let movable = [nil, "lundi de Pentecôte", "Ascension"]
            #expect(movable.contains(elsewhere?.label.fr))
        }
    }

    /// No calendar lacks a day of the mainland's: a time limit never ends earlier for it.
    @Test func everyPlaceHasTheMainlandsDays() throws {
        for calendar in HolidayCalendar.allCases {
            for year in [2000, 2008, 2024, 2040] {
                for day in try days(year)
                where HolidayCalendar.mainland.holiday(on: day) != nil {
                    #expect(calendar.holiday(on: day)?.isSure == true)
                }
            }
        }
    }

    @Test func whatIsNotSureIsWorkedAndSaysWhy() throws {
        let friday = try #require(CivilDate("2024-03-29"))
        let alsace = HolidayCalendar(department: "67")
        #expect(alsace.isWorkingDay(friday))
        #expect(alsace.holiday(on: friday)?.doubt?.fr.contains("temple protestant") == true)
        #expect(HolidayCalendar.mainland.holiday(on: friday) == nil)
        #expect(!HolidayCalendar(department: "987").isWorkingDay(friday))
        for day in ["2024-05-27", "2024-05-28"] {
            let date = try #require(CivilDate(day))
            #expect(HolidayCalendar(department: "978").isWorkingDay(date))
        }
    }

    @Test func everyDepartmentHasACalendar() {
        #expect(HolidayCalendar(department: "33") == .mainland)
        #expect(HolidayCalendar(department: "2A") == .mainland)
        #expect(HolidayCalendar(department: "x") == .mainland)
        let places = Set(HolidayCalendar.allCases.map(\.place.fr))
        #expect(places.count == HolidayCalendar.allCases.count)
    }
}
