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
        let spans = versions.spans.filter(\.isInForce).map(\.days)
        guard let first = days.min(), let last = days.max(),
            !spans.contains(where: { span in days.contains { span.contains($0) } })
        else { return nil }
        return Wording.notInForce(
            after: spans.last { $0.upperBound < first }?.upperBound,
            before: spans.first { last < $0.lowerBound }?.lowerBound)
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
                fr: "Aucune version en vigueur avant le \(next)",
                en: "No version in force before \(next)")
        case (let last?, nil):
            Label(
                fr: "Aucune version en vigueur après le \(last)",
                en: "No version in force after \(last)")
        case (let last?, let next?):
            Label(
                fr: "Aucune version en vigueur entre le \(last) et le \(next)",
                en: "No version in force between \(last) and \(next)")
        }
    }
}
