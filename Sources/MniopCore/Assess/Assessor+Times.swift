extension Assessor {
    /// A time of a rule, counted from what is known.
    func time(_ rule: TimeRule) -> OutcomeTime {
        let opens = rule.opens.map { moment($0) }
        let end = moment(rule.end)
        let start = rule.kind == .runs ? end.from : opens?.date
        var missing: [String] = []
        for name in (opens?.missing ?? []) + end.missing where !missing.contains(name) {
            missing.append(name)
        }
        return OutcomeTime(
            kind: rule.kind, start: start, end: end.date,
            counted: counted(opens?.words, end.words), missing: missing,
            passed: end.date.map { $0 < observation.asOf } ?? false)
    }

    struct Moment {
        var date: CivilDate?
        /// The date that it is counted from.
        var from: CivilDate?
        var missing: [String]
        var words: Label
    }

    private func moment(_ point: TimePoint) -> Moment {
        switch point {
        case .hours(let hours):
            return Moment(
                date: nil, from: nil, missing: [],
                words: Label(
                    fr: "\(hours) heures à compter de maintenant", en: "\(hours) hours from now"))
        case .counted(let count):
            return moment(count)
        case .earliest(let list):
            let moments = list.map { moment($0) }
            // An unknown part could come first: then nothing is sure.
            let isWhole = moments.allSatisfy { $0.date != nil }
            let first = moments.compactMap(\.date).min()
            return Moment(
                date: isWhole ? first : nil, from: moments.first { $0.date == first }?.from,
                missing: moments.flatMap(\.missing),
                words: join(moments, fr: "au plus tôt de", en: "the earlier of"))
        case .latest(let list):
            let moments = list.map { moment($0) }
            // What is known is a bound that an unknown part can only move later: it stands until
            // it has passed, and then says nothing.
            let isWhole = moments.allSatisfy { $0.date != nil }
            let last = moments.compactMap(\.date).max()
            let stands = last.map { isWhole || $0 >= observation.asOf } ?? false
            return Moment(
                date: stands ? last : nil, from: moments.first { $0.date == last }?.from,
                missing: moments.flatMap(\.missing),
                words: join(moments, fr: "au plus tard de", en: "the later of"))
        }
    }

    private func join(_ moments: [Moment], fr: String, en: String) -> Label {
        Label(
            fr: fr + " : " + moments.map(\.words.fr).joined(separator: " ; "),
            en: en + ": " + moments.map(\.words.en).joined(separator: "; "))
    }

    private func counted(_ opens: Label?, _ end: Label) -> Label {
        guard let opens else { return end }
        return Label(
            fr: "ouvre : \(opens.fr) ; ferme : \(end.fr)",
            en: "opens: \(opens.en); closes: \(end.en)")
    }
}
