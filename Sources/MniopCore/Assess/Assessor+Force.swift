extension Assessor {
    /// Why no version of a rule governs on the day, or on any possible day, of its clock; `nil`
    /// where one may.
    func notInForce(_ rule: Int) -> Label? {
        let versions = rulebook.layout.ruleVersions[rule]
        var days = [observation.asOf]
        if let clock = versions.clock {
            days = observation.values[clock, default: []].compactMap {
                if case .date(let day) = $0 { day } else { nil }
            }
        }
        guard let first = days.min(), let last = days.max() else { return nil }
        var after: CivilDate?
        var before: CivilDate?
        for span in versions.spans where span.isInForce {
            if days.contains(where: span.days.contains) { return nil }
            if span.days.upperBound < first { after = span.days.upperBound }
            if before == nil, last < span.days.lowerBound { before = span.days.lowerBound }
        }
        return Wording.notInForce(after: after, before: before)
    }
}

extension RuleVersions {
    /// The version that the clock stands in; `nil` where that is not known and there are several,
    /// and where it is not in force.
    func number(_ observation: Observation) -> Int? {
        if clock == nil {
            for number in spans.indices where spans[number].days.contains(observation.asOf) {
                return spans[number].isInForce ? number : nil
            }
            return nil
        }
        let possible = possible(observation)
        return possible.count == 1 && spans[possible[0]].isInForce ? possible[0] : nil
    }

    /// Versions that a possible date of the clock stands in: all where nobody said it.
    func possible(_ observation: Observation) -> [Int] {
        var dates = [observation.asOf]
        if let clock {
            guard let values = observation.values[clock] else { return Array(spans.indices) }
            dates = values.compactMap { if case .date(let date) = $0 { date } else { nil } }
        }
        return spans.indices.filter { number in dates.contains { spans[number].days.contains($0) } }
    }
}

extension Wording {
    /// `last`: the last day of the version before; `next`: the first of the one to come.
    fileprivate static func notInForce(after last: CivilDate?, before next: CivilDate?) -> Label {
        switch (last, next) {
        case (nil, nil):
            Label(fr: "Aucune version en vigueur", en: "No version in force")
        case (nil, let next?):
            Label(
                fr: "Aucune version en vigueur avant le " + next.description,
                en: "No version in force before " + next.description)
        case (let last?, nil):
            Label(
                fr: "Aucune version en vigueur après le " + last.description,
                en: "No version in force after " + last.description)
        case (let last?, let next?):
            Label(
                fr: "Aucune version en vigueur entre le \(last) et le \(next)",
                en: "No version in force between \(last) and \(next)")
        }
    }
}
