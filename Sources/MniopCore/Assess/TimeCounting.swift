/// A time counted from dates that are known: pure arithmetic on the calendar, no facts.
struct TimeCounting {
    /// Suspended days: from the first one to the day before `until`; `nil`: not ended.
    struct Stop: Equatable {
        var from: CivilDate
        var until: CivilDate?
    }

    enum End: Equatable {
        case on(CivilDate)
        /// Suspended from this day on, and not known until when.
        case open(since: CivilDate)
    }

    var period: Period
    var start: CivilDate
    var stops: [Stop] = []
    var calendar = HolidayCalendar.mainland
    var movesToWorkingDay = false

    struct Result: Equatable {
        var end: End
        /// The stops that moved the end.
        var effective: [Stop] = []
        /// Days without work on which it would have ended, one after the other.
        var carried: [CivilDate] = []
        /// Days that were counted as worked and are holidays in a part of the place.
        var doubtful: [CivilDate] = []
    }

    func count() -> Result {
        var result =
            period.unit == .workingDays ? countWorkingDays() : countDays()
        guard movesToWorkingDay, case .on(var end) = result.end else { return result }
        while !calendar.isWorkingDay(end), end < .latest {
            result.carried.append(end)
            end = end.next
        }
        result.end = .on(end)
        note(end, in: &result)
        return result
    }

    private var ordered: [Stop] {
        stops.sorted { ($0.from, $0.until ?? .latest) < ($1.from, $1.until ?? .latest) }
    }

    /// The end, and each suspension that it meets adds its days. Days before the time started,
    /// days after its end, and days that two suspensions share are counted once or not at all.
    private func countDays() -> Result {
        var end = start.adding(period)
        var reached = start
        var result = Result(end: .on(end))
        for stop in ordered {
            let from = max(stop.from, reached)
            guard from <= end else { break }
            guard let until = stop.until else {
                result.end = .open(since: from)
                return result
            }
            guard until > from else { continue }
            end = CivilDate(clamping: Int64(end.day) + Int64(until.day) - Int64(from.day))
            reached = until
            result.effective.append(Stop(from: from, until: until))
        }
        result.end = .on(end)
        return result
    }

    private func countWorkingDays() -> Result {
        var date = start
        var left = Int(period.count)
        var result = Result(end: .on(date))
        let ordered = ordered
        while left > 0, date < .latest {
            date = date.next
            if let stop = ordered.first(where: { $0.from <= date && date < $0.until ?? .latest }) {
                guard stop.until != nil else {
                    result.end = .open(since: stop.from)
                    return result
                }
                if !result.effective.contains(stop) { result.effective.append(stop) }
                continue
            }
            guard calendar.isWorkingDay(date) else { continue }
            left -= 1
            note(date, in: &result)
        }
        result.end = .on(date)
        return result
    }

    private func note(_ date: CivilDate, in result: inout Result) {
        guard calendar.holiday(on: date)?.isSure == false, !result.doubtful.contains(date)
        else { return }
        result.doubtful.append(date)
    }
}
