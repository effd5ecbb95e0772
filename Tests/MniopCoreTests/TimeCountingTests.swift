import Testing

@testable import MniopCore

/// The arithmetic of time limits, as laws over many dates.
@Suite struct TimeCountingTests {
    private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    private func counting(
        _ count: Int64, _ unit: Period.Unit, _ start: CivilDate,
        _ stops: [TimeCounting.Stop] = []
    ) throws -> TimeCounting {
        TimeCounting(period: try #require(Period(count, unit)), start: start, stops: stops)
    }

    private func end(_ counting: TimeCounting) -> CivilDate? {
        if case .on(let date) = counting.count().end { date } else { nil }
    }

    /// CPC 641 al. 2: the day of the last month that bears the same number, else its last day.
    /// So no month is skipped, and the order of dates is kept.
    @Test func addingMonthsNeverSkipsAMonth() throws {
        var day = try date("2023-12-25")
        let last = try date("2028-03-05")
        while day < last {
            let (year, month, number) = day.components
            for months in [1, 2, 3, 6, 11, 12, 13, 24, 48] {
                let (laterYear, laterMonth, laterNumber) = day.adding(months: months).components
                #expect(laterYear * 12 + laterMonth == year * 12 + month + months)
                let most = CivilDate.days(inMonth: laterMonth, of: laterYear)
                #expect(laterNumber == min(number, most))
                #expect(day.adding(months: months) <= day.next.adding(months: months))
            }
            day = day.next
        }
    }

    @Test func ofALeapDayAYearLaterIsTheEndOfFebruary() throws {
        let leap = try date("2024-02-29")
        #expect(end(try counting(1, .years, leap)) == CivilDate("2025-02-28"))
        #expect(end(try counting(4, .years, leap)) == CivilDate("2028-02-29"))
        #expect(end(try counting(1, .months, date("2024-01-30"))) == CivilDate("2024-02-29"))
    }

    /// CPC 642: the first working day that is not before the end, and nothing nearer.
    @Test func anEndIsCarriedToTheNextWorkingDay() throws {
        for calendar in [HolidayCalendar.mainland, .alsaceMoselle, .reunion] {
            var start = try date("2024-01-01")
            let last = try date("2026-01-01")
            while start < last {
                var carried = try counting(10, .days, start)
                let plain = try #require(end(carried))
                carried.calendar = calendar
                carried.movesToWorkingDay = true
                let result = carried.count()
                let moved = try #require(end(carried))
                #expect(calendar.isWorkingDay(moved))
                #expect(moved >= plain)
                #expect(result.carried.count == Int(moved.day - plain.day))
                #expect(result.carried.allSatisfy { !calendar.isWorkingDay($0) })
                start = start.next
            }
        }
    }

    /// Against walking day by day: a day in a suspension is not counted.
    @Test func suspendedDaysAreAddedOnce() throws {
        var dice = Dice(state: 641)
        let start = try date("2024-01-10")
        for _ in 0..<3000 {
            func near() -> CivilDate {
                CivilDate(clamping: Int64(start.day) + Int64.random(in: -20...60, using: &dice))
            }
            let stops = (0..<Int.random(in: 0...3, using: &dice)).map { _ in
                TimeCounting.Stop(from: near(), until: near())
            }
            let count = Int64.random(in: 0...40, using: &dice)
            func isSuspended(_ day: CivilDate) -> Bool {
                stops.contains { stop in
                    stop.until.map { stop.from <= day && day < $0 } ?? false
                }
            }
            var day = start
            var left = count
            while left > 0 || isSuspended(day) {
                if !isSuspended(day) { left -= 1 }
                day = day.next
            }
            #expect(end(try counting(count, .days, start, stops)) == day, "\(stops) \(count)")
        }
    }

    @Test func anOpenSuspensionGivesNoDateUnlessTheTimeHadEnded() throws {
        let start = try date("2024-01-10")
        for unit in [Period.Unit.days, .workingDays] {
            let open = TimeCounting.Stop(from: try date("2024-01-15"), until: nil)
            let held = try counting(10, unit, start, [open])
            #expect(held.count().end == .open(since: open.from))
            let later = TimeCounting.Stop(from: try date("2024-03-01"), until: nil)
            let free = try counting(10, unit, start, [later])
            #expect(end(free) != nil && free.count().effective.isEmpty)
        }
    }

    @Test func suspendedWorkingDaysAreNotCounted() throws {
        // Tuesday; Wednesday to Friday suspended: Monday and Tuesday count.
        let stop = TimeCounting.Stop(from: try date("2024-06-05"), until: try date("2024-06-08"))
        let counting = try counting(2, .workingDays, date("2024-06-04"), [stop])
        #expect(end(counting) == CivilDate("2024-06-11"))
        #expect(counting.count().effective == [stop])
    }

    /// A calendar with more holidays never ends a time earlier.
    @Test func moreHolidaysNeverEndEarlier() throws {
        var start = try date("2023-11-01")
        let last = try date("2025-01-01")
        while start < last {
            for unit in [Period.Unit.days, .workingDays] {
                var mainland = try counting(5, unit, start)
                mainland.movesToWorkingDay = true
                let plain = try #require(end(mainland))
                for calendar in HolidayCalendar.allCases {
                    var own = mainland
                    own.calendar = calendar
                    #expect(try #require(end(own)) >= plain)
                }
            }
            start = start.next
        }
    }

    @Test func nothingPassesTheEndOfTheCalendar() throws {
        let stop = TimeCounting.Stop(from: .earliest, until: .latest)
        for unit in Period.Unit.allCases {
            var far = try counting(36_500, unit, CivilDate.latest.previous, [stop])
            far.movesToWorkingDay = true
            #expect(end(far).map { $0 <= .latest } ?? true)
        }
    }
}
