/// Counts the times of rules from the dates that are known.
struct TimeReader {
    let facts: [FactDeclaration]
    let index: CatalogueIndex
    let asOf: CivilDate
    /// Possible values of each fact that somebody spoke of.
    let values: SaidValues
    /// Where the person is.
    let places: [String]

    /// Where nothing is known.
    init(_ catalogue: Catalogue, _ index: CatalogueIndex) {
        facts = catalogue.facts
        self.index = index
        asOf = .earliest
        values = SaidValues(facts: catalogue.facts.count)
        places = []
    }

    init(_ observation: Observation, _ places: [String]) {
        facts = observation.rulebook.catalogue.facts
        index = observation.rulebook.index
        asOf = observation.asOf
        values = observation.values
        self.places = places
    }

    func time(_ time: DatedTime) -> OutcomeTime {
        guard let atRest = time.atRest, time.facts.allSatisfy({ values[$0] == nil }) else {
            return self.time(time.rule)
        }
        return atRest
    }

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
            passed: end.date.map { $0 < asOf } ?? false)
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
            let stands = last.map { isWhole || $0 >= asOf } ?? false
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

/// A time of a rule, with its answer where none of its dates is known.
struct DatedTime: Sendable {
    var rule: TimeRule
    /// Facts that it is counted from.
    var facts: [Int]
    /// `nil` where it is counted from the day of the assessment.
    var atRest: OutcomeTime?

    init(_ rule: TimeRule, _ reader: TimeReader) {
        self.rule = rule
        let names = (rule.opens?.facts ?? []) + rule.end.facts
        facts = names.compactMap { reader.index.facts[$0] }
        atRest = names.contains(TimePoint.asOf) ? nil : reader.time(rule)
    }
}
