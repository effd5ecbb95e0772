/// A day of the proleptic Gregorian calendar, between 0001-01-01 and 9999-12-31.
///
/// Calendar conversion after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"
/// (https://howardhinnant.github.io/date_algorithms.html), exact over the whole range.
public struct CivilDate: Sendable, Equatable, Hashable, Comparable, CustomStringConvertible {
    /// Days since 1970-01-01.
    public let day: Int32

    public static let earliest = CivilDate(day: -719_162)
    public static let latest = CivilDate(day: 2_932_896)

    /// PRECONDITION: within `earliest ... latest`; every caller clamps.
    private init(day: Int32) { self.day = day }

    /// The day, held to the calendar's range.
    init(clamping day: Int64) {
        let low = Int64(CivilDate.earliest.day)
        let high = Int64(CivilDate.latest.day)
        self.day = Int32(min(max(day, low), high))
    }

    /// `nil` where there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilDate.days(inMonth: month, of: year)
        else { return nil }
        self.day = CivilDate.dayNumber(year, month, day)
    }

    /// Reads `YYYY-MM-DD` and nothing else.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard (48...57).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 48)
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public static func < (a: CivilDate, b: CivilDate) -> Bool { a.day < b.day }

    public var components: (year: Int, month: Int, day: Int) {
        let shifted = Int(day) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    public var description: String {
        let (year, month, day) = components
        // An answer names many dates: written at once, since to join texts costs far more.
        return String(unsafeUninitializedCapacity: 10) { bytes in
            var count = 0
            func add(_ byte: Int) {
                bytes.initializeElement(at: count, to: UInt8(truncatingIfNeeded: byte))
                count += 1
            }
            func add(twoDigits value: Int) {
                add(48 + value / 10 % 10)
                add(48 + value % 10)
            }
            add(twoDigits: year / 100)
            add(twoDigits: year)
            add(45)
            add(twoDigits: month)
            add(45)
            add(twoDigits: day)
            return count
        }
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let shiftedMonth = month > 2 ? month - 3 : month + 9
        let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(era * 146_097 + dayOfEra - 719_468)
    }
}

extension CivilDate {
    /// The day before, held to the calendar's range.
    public var previous: CivilDate { CivilDate(clamping: Int64(day) - 1) }
    public var next: CivilDate { CivilDate(clamping: Int64(day) + 1) }

    /// `months` later; a day that the month has not becomes its last (31 January + 1 month is
    /// 28 or 29 February), as French time limits are counted (CPC 641 al. 2).
    public func adding(months: Int) -> CivilDate {
        let (year, month, day) = components
        let total = year * 12 + (month - 1) + months
        let newYear = total >= 0 ? total / 12 : -1
        guard newYear >= 1 else { return .earliest }
        guard newYear <= 9999 else { return .latest }
        let newMonth = total % 12 + 1
        let newDay = min(day, CivilDate.days(inMonth: newMonth, of: newYear))
        return CivilDate(day: CivilDate.dayNumber(newYear, newMonth, newDay))
    }

    /// The date after a period. Hours are not counted on dates: they leave the date as it is.
    public func adding(_ period: Period) -> CivilDate {
        switch period.unit {
        case .hours: self
        case .days: CivilDate(clamping: Int64(day) + Int64(period.count))
        case .months: adding(months: Int(period.count))
        case .years: adding(months: Int(period.count) * 12)
        case .workingDays: addingWorkingDays(Int(period.count))
        }
    }

    /// Years completed between `birth` and this day; 0 where `birth` is later.
    public func years(since birth: CivilDate) -> Int {
        let (year, month, day) = components
        let (birthYear, birthMonth, birthDay) = birth.components
        let passed = (month, day) >= (birthMonth, birthDay)
        return max(0, year - birthYear - (passed ? 0 : 1))
    }
}
