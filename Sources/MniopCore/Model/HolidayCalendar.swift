/// French public holidays of the mainland (Code du travail L.3133-1). Alsace-Moselle and the
/// overseas territories have more, which are not counted here: a time limit counted without
/// them ends earlier, never later.
extension CivilDate {
    /// Monday is 0, Sunday is 6. 1970-01-01 was a Thursday.
    var weekday: Int { ((Int(day) + 3) % 7 + 7) % 7 }

    var isWorkingDay: Bool { weekday < 5 && !isPublicHoliday }

    var isPublicHoliday: Bool {
        let (year, month, day) = components
        switch (month, day) {
        case (1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25): return true
        default: break
        }
        guard let easter = CivilDate.easter(year) else { return false }
        // Easter Monday, Ascension, Whit Monday.
        return [1, 39, 50].contains(Int(self.day) - Int(easter.day))
    }

    /// Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus/Jones/Butcher).
    static func easter(_ year: Int) -> CivilDate? {
        let a = year % 19
        let b = year / 100
        let c = year % 100
        let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
        let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114
        return CivilDate(year: year, month: f / 31, day: f % 31 + 1)
    }

    func addingWorkingDays(_ count: Int) -> CivilDate {
        var date = self
        var left = count
        while left > 0, date < .latest {
            date = date.next
            if date.isWorkingDay { left -= 1 }
        }
        return date
    }
}
