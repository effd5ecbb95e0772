import MniopCore

/// Gathers the changes between two answers, list by list.
struct DifferenceFinder {
    /// `fall`: how far the person falls, for the order.
    private(set) var changes: [(change: AnswerChange, fall: Int)] = []

    mutating func compare(_ old: Assessment, _ new: Assessment) {
        lists(.number, old.emergency.map(\.number), new.emergency.map(\.number))
        outcomes(old.outcomes, new.outcomes)
        if old.sufficient.isReached != new.sufficient.isReached {
            add(
                old.sufficient.isReached ? .loss : .gain, .sufficient, "sufficient",
                code(old.sufficient.isReached ? "yes" : "not_yet"),
                code(new.sufficient.isReached ? "yes" : "not_yet"))
        }
        ranked(.form, Self.readings(old), Self.readings(new))
        ranked(.dimension, Self.dimensions(old), Self.dimensions(new))
        lists(.service, old.services.map(\.service), new.services.map(\.service))
        // One question more or less opens and closes nothing by itself.
        lists(.question, old.questions.map(\.ask), new.questions.map(\.ask), isNeutral: true)
        lists(
            .proposal, old.proposals.map { "\($0.kind.rawValue) \($0.name)" },
            new.proposals.map { "\($0.kind.rawValue) \($0.name)" }, isNeutral: true)
        if old.minor != new.minor {
            add(.other, .minor, "minor", code(old.minor.rawValue), code(new.minor.rawValue))
        }
    }

    private mutating func outcomes(_ old: [Outcome], _ new: [Outcome]) {
        for (id, before, after) in pairs(old, new, id: \.id) {
            guard let rule = after ?? before,
                let kind = AnswerChange.Kind(rawValue: rule.kind.rawValue)
            else { continue }
            if before?.outcome != after?.outcome {
                let (was, becomes) = (Self.rank(before?.outcome), Self.rank(after?.outcome))
                add(
                    nature(was, becomes), kind, id, code(before?.outcome.rawValue),
                    code(after?.outcome.rawValue), fall: was - becomes)
            } else if before?.state != after?.state {
                add(
                    .other, kind, id, code(before?.state?.rawValue), code(after?.state?.rawValue))
            }
            if let before, let after {
                times(before, after)
                means(before, after)
            }
        }
    }

    /// What stands highest. A right that becomes a choice of the authority is less of a right.
    private static func rank(_ outcome: OutcomeKind?) -> Int {
        switch outcome {
        case nil, .closed, .notApplicable, .planned: 0
        case .incomplete: 1
        case .discretionary: 2
        case .open: 3
        }
    }

    /// Best verdict last; `id` is `form.grid.profile.reading`.
    private static func readings(_ answer: Assessment) -> [(id: String, rank: Int, code: String)] {
        let shown: [ReadingVerdict] = [.possible, .yes]
        return grids(answer).flatMap { path, grid in
            [
                ("strict", grid.readings.strict), ("broad", grid.readings.broad),
                ("french", grid.readings.french),
            ].map { name, verdict in
                ("\(path).\(name)", (shown.firstIndex(of: verdict) ?? -1) + 1, verdict.rawValue)
            }
        }
    }

    private static func dimensions(
        _ answer: Assessment
    ) -> [(id: String, rank: Int, code: String)] {
        let order: [DimensionVerdict] = [.notReached, .possible, .positive]
        return grids(answer).flatMap { path, grid in
            grid.dimensions.map {
                ("\(path).\($0.id)", order.firstIndex(of: $0.verdict) ?? 0, $0.verdict.rawValue)
            }
        }
    }

    private static func grids(_ answer: Assessment) -> [(String, GridFinding)] {
        answer.exploitation.flatMap { form in
            form.grids.map { ("\(form.form).\($0.grid).\($0.profile)", $0) }
        }
    }

    private mutating func ranked(
        _ kind: AnswerChange.Kind, _ old: [(id: String, rank: Int, code: String)],
        _ new: [(id: String, rank: Int, code: String)]
    ) {
        for (id, before, after) in pairs(old, new, id: \.id)
        where before?.code != after?.code {
            // What is not in the answer shows nothing, as `not_shown` does.
            add(
                nature(before?.rank ?? 0, after?.rank ?? 0), kind, id, code(before?.code),
                code(after?.code))
        }
    }

    private mutating func lists(
        _ kind: AnswerChange.Kind, _ old: [String], _ new: [String], isNeutral: Bool = false
    ) {
        for (id, before, after) in pairs(old, new, id: \.self)
        where (before == nil) != (after == nil) {
            let nature: AnswerChange.Nature =
                isNeutral ? .other : after == nil ? .loss : .gain
            add(
                nature, kind, id, code(before.map { _ in "there" }),
                code(after.map { _ in "there" }))
        }
    }
}

/// Times, and what all lists share.
extension DifferenceFinder {
    /// Of a rule that stands on both sides. None of it opens or closes anything.
    private mutating func means(_ old: Outcome, _ new: Outcome) {
        guard Self.isStanding(old.outcome), Self.isStanding(new.outcome) else { return }
        lines(.documents, new.id, old.documents, new.documents)
        lines(.route, new.id, [old.route].compactMap { $0 }, [new.route].compactMap { $0 })
        lines(.basis, new.id, old.basis, new.basis)
    }

    private mutating func lines(
        _ kind: AnswerChange.Kind, _ id: String, _ old: [String], _ new: [String]
    ) {
        if old.sorted() == new.sorted() { return }
        func joined(_ list: [String]) -> Label? {
            list.isEmpty ? nil : code(list.joined(separator: ", "))
        }
        add(.other, kind, id, joined(old), joined(new))
    }

    private static func isStanding(_ kind: OutcomeKind) -> Bool {
        kind == .open || kind == .discretionary || kind == .incomplete
    }

    private mutating func times(_ before: Outcome, _ after: Outcome) {
        guard Self.isStanding(before.outcome), Self.isStanding(after.outcome) else { return }
        func named(_ outcome: Outcome) -> [(id: String, time: OutcomeTime)] {
            outcome.times.enumerated().map { ("\($1.kind.rawValue) \($0)", $1) }
        }
        for (_, old, new) in pairs(named(before), named(after), id: \.id) {
            guard let time = new?.time ?? old?.time else { continue }
            let (was, becomes) = (old.map { text($0.time) }, new.map { text($0.time) })
            if was == becomes { continue }
            let id = "\(after.id) \(time.kind.rawValue)"
            add(nature(of: old?.time, new?.time), .deadline, id, was, becomes)
        }
    }

    private func text(_ time: OutcomeTime) -> Label {
        guard let end = time.end else { return time.counted }
        let start = time.start.map { "\($0)/" } ?? ""
        return Label(fr: "\(start)\(end)", en: "\(start)\(end)")
    }

    /// An actor's duty is better early, a person's limit and a protection are better late.
    private func nature(of old: OutcomeTime?, _ new: OutcomeTime?) -> AnswerChange.Nature {
        guard let kind = (new ?? old)?.kind else { return .other }
        let isLimit = kind == .claimBy || kind == .window
        guard let old, let new else {
            let comes = old == nil
            return comes == isLimit ? .loss : .gain
        }
        guard let was = old.end, let becomes = new.end else { return .other }
        if was == becomes {
            guard let start = old.start, let other = new.start, start != other else {
                return .other
            }
            return other > start ? .loss : .gain
        }
        return (becomes > was) == (kind == .actBy) ? .loss : .gain
    }

    private func nature(_ was: Int, _ becomes: Int) -> AnswerChange.Nature {
        was == becomes ? .other : becomes < was ? .loss : .gain
    }

    private func code(_ text: String?) -> Label? { text.map { Label(fr: $0, en: $0) } }

    private mutating func add(
        _ nature: AnswerChange.Nature, _ kind: AnswerChange.Kind, _ id: String, _ old: Label?,
        _ new: Label?, fall: Int = 0
    ) {
        let change = AnswerChange(nature: nature, kind: kind, id: id, old: old, new: new)
        changes.append((change, fall))
    }

    /// Both sides by id, in the order of the old list, then what only the new one has.
    private func pairs<Item>(
        _ old: [Item], _ new: [Item], id: (Item) -> String
    ) -> [(id: String, old: Item?, new: Item?)] {
        let after = Dictionary(new.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
        let before = Set(old.map(id))
        return old.map { (id($0), $0, after[id($0)]) }
            + new.filter { !before.contains(id($0)) }.map { (id($0), nil, $0) }
    }
}
