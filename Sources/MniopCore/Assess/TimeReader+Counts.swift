/// A count from date facts, with what starts it again, suspends it and carries its end.
extension TimeReader {
    func moment(_ count: TimeCount) -> Moment {
        var words = CountWords(count.period)
        var missing: [String] = []
        let start = start(of: count, &missing, &words)
        guard let start else {
            words.start(label(count.fact), nil)
            return Moment(date: nil, from: nil, missing: missing, words: words.label)
        }
        var isBlocked = false
        var counting = TimeCounting(period: count.period, start: start)
        counting.movesToWorkingDay = count.movesToWorkingDay
        for suspension in count.suspensions {
            switch stop(suspension, start: start, &missing, &words) {
            case .none: break
            case .known(let stop): counting.stops.append(stop)
            case .unclear: isBlocked = true
            }
        }
        let isPlaced = place(count, &counting)
        var result = counting.count()
        if isBlocked { result.end = .open(since: start) }
        guard case .on(let end) = result.end else {
            if case .open(let since) = result.end, !isBlocked {
                openSuspension(count, since, &missing, &words)
            }
            return Moment(date: nil, from: start, missing: missing, words: words.label)
        }
        for stop in result.effective { words.suspended(stop, count.period) }
        words.carried(result.carried, to: end, counting.calendar)
        words.doubtful(result.doubtful, counting.calendar)
        if count.readsHolidays { words.calendar(counting.calendar, isPlaced: isPlaced) }
        if !isPlaced, holidaysMatter(counting, end) { missing.append(Atoms.place) }
        return Moment(date: end, from: start, missing: missing, words: words.label)
    }

    /// The last known of the dates that it may be counted from. One that is not known may have
    /// started it again: it is asked for, and the known date holds meanwhile.
    private func start(
        of count: TimeCount, _ missing: inout [String], _ words: inout CountWords
    ) -> CivilDate? {
        let first = date(ofFact: count.fact)
        let again = count.restartedBy.map { (fact: $0, date: date(ofFact: $0)) }
        let unknown = again.filter { $0.date == nil }.map(\.fact)
        let known = again.compactMap { entry in entry.date.map { (fact: entry.fact, date: $0) } }
        let latest = known.max { $0.date < $1.date }
        if let latest, first.map({ $0 < latest.date }) ?? true {
            words.start(label(latest.fact), latest.date)
            words.startedAgain(label(count.fact), first)
            missing += unknown
            return latest.date
        }
        guard let first else {
            missing += [count.fact] + unknown
            return nil
        }
        words.start(label(count.fact), first)
        words.mayStartAgain(unknown.map { label($0) })
        missing += unknown
        return first
    }

    private enum Stopped {
        case none
        case known(TimeCounting.Stop)
        /// It happened, and its length is not known.
        case unclear
    }

    private func stop(
        _ suspension: TimeCount.Suspension, start: CivilDate, _ missing: inout [String],
        _ words: inout CountWords
    ) -> Stopped {
        // Of several possible dates those that add the fewest days, so that no limit is missed.
        let from = date(ofFact: suspension.from, isLast: true)
        let until = date(ofFact: suspension.until)
        switch (from, until) {
        case (nil, nil):
            words.maySuspend(label(suspension.from))
            missing.append(suspension.from)
            return .none
        case (nil, let until?):
            guard until > start else { return .none }
            words.suspendedUntil(until, label(suspension.from))
            missing.append(suspension.from)
            return .unclear
        case (let from?, let until?) where until < from:
            words.endsBeforeItBegins(from, until)
            missing.append(suspension.until)
            return .unclear
        case (let from?, let until):
            return .known(TimeCounting.Stop(from: from, until: until))
        }
    }

    private func openSuspension(
        _ count: TimeCount, _ since: CivilDate, _ missing: inout [String],
        _ words: inout CountWords
    ) {
        let open = count.suspensions.filter {
            date(ofFact: $0.from) != nil && date(ofFact: $0.until) == nil
        }
        words.suspendedSince(since, open.map { label($0.until) })
        missing += open.map(\.until).filter { !missing.contains($0) }
    }

    /// The calendar of the place; `false` where the place is not known, or not one.
    private func place(_ count: TimeCount, _ counting: inout TimeCounting) -> Bool {
        guard count.readsHolidays else { return true }
        var found: [HolidayCalendar] = []
        for code in places {
            let calendar = HolidayCalendar(department: code)
            if !found.contains(calendar) { found.append(calendar) }
        }
        guard let only = found.first, found.count == 1 else { return false }
        counting.calendar = only
        return true
    }

    /// Whether the place could change the end: only then is it asked for.
    private func holidaysMatter(_ counting: TimeCounting, _ end: CivilDate) -> Bool {
        guard index.facts[Atoms.place] != nil else { return false }
        // LIMIT: over a year of working days every calendar differs.
        if counting.period.unit == .workingDays, counting.period.count > 366 { return true }
        return HolidayCalendar.allCases.contains { calendar in
            var other = counting
            other.calendar = calendar
            return other.count().end != .on(end)
        }
    }

    private func label(_ fact: String) -> Label {
        index.facts[fact].map { facts[$0].label } ?? Label(fr: "l'évaluation", en: "the assessment")
    }

    /// A date that is known; of several possible ones the first, so that no limit is missed.
    private func date(ofFact name: String, isLast: Bool = false) -> CivilDate? {
        if name == TimePoint.asOf { return asOf }
        guard let id = index.facts[name] else { return nil }
        let dates = values[id, default: []].compactMap { value -> CivilDate? in
            if case .date(let date) = value { date } else { nil }
        }
        return isLast ? dates.max() : dates.min()
    }
}
