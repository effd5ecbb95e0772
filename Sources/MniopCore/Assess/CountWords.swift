/// How a time was counted, in plain French and English, clause by clause.
struct CountWords {
    private let period: Period
    private var first = Label(fr: "", en: "")
    private var clauses: [Label] = []

    init(_ period: Period) { self.period = period }

    var label: Label {
        Label(
            fr: ([first.fr] + clauses.map(\.fr)).joined(separator: " ; "),
            en: ([first.en] + clauses.map(\.en)).joined(separator: "; "))
    }

    private mutating func add(fr: String, en: String) { clauses.append(Label(fr: fr, en: en)) }

    mutating func start(_ fact: Label, _ date: CivilDate?) {
        let day = Label(
            fr: date.map { " (\(fr($0)))" } ?? "", en: date.map { " (\(en($0)))" } ?? "")
        if period.isSameDay {
            first = Label(
                fr: "le jour même : \(fact.fr)\(day.fr)", en: "on the very day: \(fact.en)\(day.en)"
            )
            return
        }
        first = Label(
            fr: "\(period.words.fr) à compter de : \(fact.fr)\(day.fr)",
            en: "\(period.words.en) from: \(fact.en)\(day.en)")
    }

    mutating func startedAgain(_ fact: Label, _ date: CivilDate?) {
        add(
            fr: "cette date fait repartir le délai, qui courait depuis : \(fact.fr)"
                + (date.map { " (\(fr($0)))" } ?? ""),
            en: "this date starts the time again, which ran from: \(fact.en)"
                + (date.map { " (\(en($0)))" } ?? ""))
    }

    mutating func mayStartAgain(_ facts: [Label]) {
        guard !facts.isEmpty else { return }
        add(
            fr: "à recompter si cette date existe : " + facts.map(\.fr).joined(separator: ", "),
            en: "to be counted again if this date exists: "
                + facts.map(\.en).joined(separator: ", "))
    }

    mutating func suspended(_ stop: TimeCounting.Stop, _ period: Period) {
        guard let until = stop.until else { return }
        let days = until.day - stop.from.day
        // Of working days only those of the suspension count, and they are not all days.
        let isAdded = period.unit != .workingDays
        let added = Label(
            fr: isAdded ? ", \(days) jour\(days == 1 ? " ajouté" : "s ajoutés")" : "",
            en: isAdded ? ", \(days) day\(days == 1 ? "" : "s") added" : "")
        add(
            fr: "suspendu du \(fr(stop.from)) jusqu'à la reprise le \(fr(until))\(added.fr)",
            en: "suspended from \(en(stop.from)) until it resumed on \(en(until))\(added.en)")
    }

    mutating func suspendedSince(_ date: CivilDate, _ ends: [Label]) {
        add(
            fr: "suspendu depuis le \(fr(date)), pas de date de fin connue ("
                + ends.map(\.fr).joined(separator: ", ") + ") : aucune échéance ne peut être dite",
            en: "suspended since \(en(date)), no end known ("
                + ends.map(\.en).joined(separator: ", ") + "): no date can be given")
    }

    mutating func suspendedUntil(_ date: CivilDate, _ begin: Label) {
        add(
            fr: "suspendu jusqu'au \(fr(date)), pas de date de début connue (\(begin.fr)) : "
                + "aucune échéance ne peut être dite",
            en: "suspended until \(en(date)), no beginning known (\(begin.en)): no date can be "
                + "given")
    }

    mutating func endsBeforeItBegins(_ from: CivilDate, _ until: CivilDate) {
        add(
            fr: "suspension du \(fr(from)) au \(fr(until)), qui finit avant de commencer : "
                + "dates à vérifier, aucune échéance ne peut être dite",
            en: "suspension from \(en(from)) to \(en(until)), which ends before it begins: dates "
                + "to be checked, no date can be given")
    }

    mutating func maySuspend(_ begin: Label) {
        add(
            fr: "suspendu si cette date existe : \(begin.fr)",
            en: "suspended if this date exists: \(begin.en)")
    }

    /// `reporté au lundi 6 mai 2024, car le 4 mai 2024 est un samedi`.
    mutating func carried(_ days: [CivilDate], to end: CivilDate, _ calendar: HolidayCalendar) {
        // Of a weekend one day says enough; a holiday that follows it is said too.
        let said = days.enumerated().filter { number, day in
            number == 0 || calendar.holiday(on: day)?.isSure == true && day.weekday < 5
        }.map { why($1, calendar) }
        guard !said.isEmpty else { return }
        add(
            fr: "reporté au \(end.wordsWithWeekday(in: .french)), car "
                + said.map(\.fr).joined(separator: " et "),
            en: "carried to \(end.wordsWithWeekday(in: .english)), since "
                + said.map(\.en).joined(separator: " and "))
    }

    private func why(_ day: CivilDate, _ calendar: HolidayCalendar) -> Label {
        if let holiday = calendar.holiday(on: day), holiday.isSure {
            return Label(
                fr: "le \(fr(day)) est férié (\(holiday.label.fr))",
                en: "\(en(day)) is a public holiday (\(holiday.label.en))")
        }
        let isSaturday = day.weekday == 5
        return Label(
            fr: "le \(fr(day)) est un \(isSaturday ? "samedi" : "dimanche")",
            en: "\(en(day)) is a \(isSaturday ? "Saturday" : "Sunday")")
    }

    mutating func doubtful(_ days: [CivilDate], _ calendar: HolidayCalendar) {
        for day in days {
            guard let holiday = calendar.holiday(on: day), let doubt = holiday.doubt else {
                continue
            }
            add(
                fr: "le \(fr(day)) (\(holiday.label.fr)) est compté comme ouvré : \(doubt.fr)",
                en: "\(en(day)) (\(holiday.label.en)) is counted as a working day: \(doubt.en)")
        }
    }

    /// Nothing is said of a mainland department: that is what everyone expects.
    mutating func calendar(_ calendar: HolidayCalendar, isPlaced: Bool) {
        let place = calendar.place
        if !isPlaced {
            add(
                fr: "jours fériés \(place.fr), faute de connaître le département",
                en: "public holidays \(place.en), since the department is not known")
        } else if calendar != .mainland {
            add(fr: "jours fériés \(place.fr)", en: "public holidays \(place.en)")
        }
    }

    private func fr(_ date: CivilDate) -> String { date.words(in: .french) }
    private func en(_ date: CivilDate) -> String { date.words(in: .english) }
}

extension Period {
    /// `days(0)`: the end is the beginning.
    var isSameDay: Bool { count == 0 && unit != .hours }

    public var words: Label {
        let isOne = count == 1
        return switch unit {
        case .hours:
            Label(fr: "\(count) heure\(isOne ? "" : "s")", en: "\(count) hour\(isOne ? "" : "s")")
        case .days:
            Label(fr: "\(count) jour\(isOne ? "" : "s")", en: "\(count) day\(isOne ? "" : "s")")
        case .months: Label(fr: "\(count) mois", en: "\(count) month\(isOne ? "" : "s")")
        case .years:
            Label(fr: "\(count) an\(isOne ? "" : "s")", en: "\(count) year\(isOne ? "" : "s")")
        case .workingDays:
            Label(
                fr: "\(count) jour\(isOne ? " ouvré" : "s ouvrés")",
                en: "\(count) working day\(isOne ? "" : "s")")
        }
    }
}
