import MniopCore

/// Periods and times: `days(30):from "date_x"`, `earliest { ... }`, `hours(24)`;
/// `months(2):from("date_x"):restarted_by("date_y")`, `:suspended("date_debut", "date_fin")`,
/// `:to_working_day()`.
struct TimeReader {
    let log: ProblemLog

    /// `nil` where it is no period, or its number is out of range.
    static func period(_ call: RawCall) -> Period? {
        guard call.tag == "period", call.arguments.count == 2,
            case .string(let name) = call.arguments[0], let unit = Period.Unit(rawValue: name),
            case .integer(let count) = call.arguments[1]
        else { return nil }
        return Period(count, unit)
    }

    func point(_ value: RawValue, named name: String, at place: Place) -> TimePoint? {
        guard case .call(let call) = value else { return refuse(value, name, place) }
        switch call.tag {
        case "period":
            guard let period = Self.period(call) else { return badPeriod(call, place) }
            if period.unit == .hours { return .hours(period.count) }
            log.add(
                "time_without_start", at: at(call, place),
                fr: "« \(name) » : dire depuis quelle date, days(30):from \"date_x\" "
                    + "(ou :from \"as_of\").",
                en: "'\(name)': say from which date, days(30):from \"date_x\" "
                    + "(or :from \"as_of\").")
            return nil
        case "from": return from(call, place)
        case "earliest", "latest": return several(call, name, place)
        default: return refuse(value, name, place)
        }
    }

    private func from(_ call: RawCall, _ place: Place) -> TimePoint? {
        guard call.arguments.count >= 2, case .call(let inner) = call.arguments[0] else {
            return badPeriod(call, place)
        }
        guard let period = Self.period(inner) else { return badPeriod(inner, place) }
        guard let fact = name(call.arguments[1], ":from", call, place) else { return nil }
        if period.unit == .hours {
            log.add(
                "hours_from_date", at: at(call, place),
                fr: "des heures ne se comptent pas depuis une date : hours(24) seul part du "
                    + "moment de l'évaluation.",
                en: "hours are not counted from a date: hours(24) alone starts at the moment of "
                    + "assessment.")
            return nil
        }
        var count = TimeCount(period, from: fact)
        for part in call.arguments.dropFirst(2) {
            guard case .call(let clause) = part, read(clause, into: &count, place) else {
                return nil
            }
        }
        return .counted(count)
    }

    /// What follows `:from`; `false` where it is wrong, which is then told.
    private func read(_ clause: RawCall, into count: inout TimeCount, _ place: Place) -> Bool {
        let method = ":" + clause.tag
        let names = clause.arguments.map { name($0, method, clause, place) }
        let known = names.compactMap { $0 }
        guard known.count == names.count else { return false }
        if known.contains("as_of") {
            log.add(
                "wrong_argument", at: at(clause, place),
                fr: "\(method) attend des faits du dossier : « as_of » est la date de "
                    + "l'évaluation.",
                en: "\(method) wants facts of the case: 'as_of' is the date of the assessment.")
            return false
        }
        switch (clause.tag, known.count) {
        case ("restarted_by", 1...): count.restartedBy += known
        case ("suspended", 2):
            count.suspensions.append(TimeCount.Suspension(from: known[0], until: known[1]))
        case ("to_working_day", 0): count.movesToWorkingDay = true
        default:
            let form =
                switch clause.tag {
                case "restarted_by": ":restarted_by(\"date_x\")"
                case "suspended": ":suspended(\"date_debut\", \"date_fin\")"
                default: ":to_working_day()"
                }
            log.add(
                "wrong_argument", at: at(clause, place), fr: "\(method) s'écrit \(form).",
                en: "\(method) is written \(form).")
            return false
        }
        return true
    }

    /// The name of a date fact; `nil` where it is none, which is then told.
    private func name(
        _ value: RawValue, _ method: String, _ call: RawCall, _ place: Place
    ) -> String? {
        if case .string(let fact) = value, !fact.isEmpty { return fact }
        let found = value.kind
        let written = log.argument(of: String(method.dropFirst()), at: call.position) ?? ""
        let meant = written.hasPrefix("fact.") ? " \(method) \"\(written.dropFirst(5))\"." : nil
        log.add(
            "wrong_argument", at: at(call, place),
            fr: "\(method) attend le nom d'un fait de type date, entre guillemets ; trouvé : "
                + "\(found.fr)." + (meant.map { " Écrire" + $0 } ?? ""),
            en: "\(method) wants the name of a date fact, in quotes; found: \(found.en)."
                + (meant.map { " Write" + $0 } ?? ""))
        return nil
    }

    private func several(_ call: RawCall, _ name: String, _ place: Place) -> TimePoint? {
        guard case .table(let list)? = call.arguments.first, !list.array.isEmpty,
            list.fields.isEmpty
        else { return refuse(call.arguments.first ?? .nothing, name, place) }
        let points = list.array.map { point($0, named: name, at: place) }
        let whole = points.compactMap { $0 }
        guard whole.count == points.count else { return nil }
        return call.tag == "earliest" ? .earliest(whole) : .latest(whole)
    }

    private func badPeriod(_ call: RawCall, _ place: Place) -> TimePoint? {
        if Self.reportQuoted(call, at: at(call, place), log) { return nil }
        if call.tag == "from", case .string(let fact)? = call.arguments.first {
            log.add(
                "wrong_argument", at: at(call, place),
                fr: "deux points, et non un point, devant from : ...:from \"\(fact.clipped)\".",
                en: "a colon, not a dot, before from: ...:from \"\(fact.clipped)\".")
            return nil
        }
        log.add(
            "wrong_argument", at: at(call, place),
            fr: "une durée s'écrit days(30), months(2), years(1), working_days(3) ou hours(24), "
                + "avec un entier de 0 à 36500.",
            en: "a period is written days(30), months(2), years(1), working_days(3) or hours(24), "
                + "with a whole number from 0 to 36500.")
        return nil
    }

    /// `days("8")`: `true` where that is the mistake, which is then told.
    static func reportQuoted(_ call: RawCall, at place: Place, _ log: ProblemLog) -> Bool {
        guard call.tag == "period", call.arguments.count == 2,
            case .string(let unit) = call.arguments[0],
            case .string(let text) = call.arguments[1], Int64(text) != nil
        else { return false }
        let found = log.place(of: text, at: call.position)
        log.add(
            "wrong_argument", at: found.column == nil ? place : found,
            fr: "\(unit) attend un nombre sans guillemets : \(unit)(\(text)) ; trouvé : "
                + "\"\(text)\".",
            en: "\(unit) wants a number without quotes: \(unit)(\(text)); found: \"\(text)\".")
        return true
    }

    private func refuse(_ value: RawValue, _ name: String, _ place: Place) -> TimePoint? {
        let found = log.kind(of: value, at: place)
        let isWord = if case .function = value { true } else { false }
        let meant =
            isWord
            ? log.word(at: place).flatMap(AuthorWords.unit).map { AuthorWords.time("\($0)(3)") }
            : Self.meant(value)
        log.add(
            "wrong_type", at: place,
            fr: "« \(name) » attend un délai : days(30):from \"date_x\" ; trouvé : \(found.fr)."
                + (meant.map { " Écrire \($0)." } ?? ""),
            en: "'\(name)' wants a time: days(30):from \"date_x\"; found: \(found.en)."
                + (meant.map { " Write \($0)." } ?? ""))
        return nil
    }

    /// `8`, `"8 jours"`, `{ days = 8 }`.
    private static func meant(_ value: RawValue) -> String? {
        switch value {
        case .integer(let number) where (0...36_500).contains(number):
            AuthorWords.time("days(\(number))")
        case .string(let text): AuthorWords.period(text).map(AuthorWords.time)
        case .table(let table):
            table.fields.lazy.compactMap { name, value -> String? in
                guard let unit = AuthorWords.unit(name), case .integer(let number) = value else {
                    return nil
                }
                return AuthorWords.time("\(unit)(\(number))")
            }.first
        default: nil
        }
    }

    /// Where the period itself is written, when the outline does not know better.
    private func at(_ call: RawCall, _ place: Place) -> Place {
        place.column == nil ? Place(call.position) : place
    }
}
