extension Assessor {
    /// Every unknown fact or indicator that can still change the answer, and none that cannot:
    /// for rules, sufficiency, times and the forms already pointed to.
    func questions(_ assessment: Assessment, _ readings: [Unit]) -> [Question] {
        var settles: [String: [String]] = [:]
        for outcome in assessment.outcomes {
            for name in outcome.missing { settles[name, default: []].append(outcome.id) }
            guard outcome.outcome == .open || outcome.outcome == .discretionary else { continue }
            for name in outcome.times.flatMap(\.missing)
            where !settles[name, default: []].contains(outcome.id) {
                settles[name, default: []].append(outcome.id)
            }
        }
        var wanted = Set(settles.keys)
        wanted.formUnion(names(sufficiencyMissing))
        wanted.formUnion(names(readings))
        let national = Set(
            settles.values.joined().filter {
                rulebook.index.rules[$0].map {
                    rulebook.catalogue.rules[$0].layer == LayerDeclaration.nationalID
                } ?? false
            })
        let ranked = wanted.map { name in
            (rank(name, settles[name, default: []].filter(national.contains).count), name)
        }
        return ranked.sorted { $0.0 < $1.0 }
            .compactMap { question($0.1, settles[$0.1, default: []].sorted()) }
    }

    private func question(_ name: String, _ settles: [String]) -> Question? {
        if let id = rulebook.index.facts[name] {
            let fact = rulebook.catalogue.facts[id]
            guard let askers = askers(id, fact) else { return nil }
            return Question(
                ask: name, kind: .fact, label: fact.label, of: fact.holder,
                askableBy: askers, isSensitive: fact.isSensitive, settles: settles)
        }
        guard let indicator = rulebook.indicator(name) else { return nil }
        return Question(
            ask: name, kind: .indicator, label: indicator.label, of: .person,
            askableBy: indicator.seenBy.map(\.actor), isSensitive: false, settles: settles)
    }

    /// Who may ask: not again those whom the person refused, or who could not ask safely. `nil`
    /// where that is everyone, since an empty list means anyone.
    private func askers(_ id: Int, _ fact: FactDeclaration) -> [String]? {
        guard let refused = observation.notToAsk[id] else { return fact.askableBy }
        let all = fact.askableBy.isEmpty ? rulebook.catalogue.actors.map(\.id) : fact.askableBy
        let left = all.filter { !refused.contains($0) }
        return left.isEmpty ? nil : left
    }

    /// The nation's first; safety, language and wishes; what the file can answer; indicators; the
    /// rest. Within each, what settles most national rules, then the catalogue's order.
    private func rank(_ name: String, _ national: Int) -> UInt64 {
        let indicator = rulebook.index.indicators[name] ?? 0
        let fact = rulebook.index.facts[name]
        let layer =
            fact.map { rulebook.catalogue.facts[$0].layer }
            ?? rulebook.catalogue.indicators[indicator].layer
        let group = fact.map(group) ?? 4
        // From the weightiest to the lightest; no part can overflow into the next.
        var rank: UInt64 = layer == LayerDeclaration.nationalID ? 0 : 1
        rank = rank << 4 | UInt64(group)
        rank = rank << 16 | UInt64(0xffff - min(national, 0xffff))
        rank = rank << 1 | (fact == nil ? 1 : 0)
        return rank << 32 | UInt64(truncatingIfNeeded: fact ?? indicator) & 0xffff_ffff
    }

    private func group(_ fact: Int) -> Int {
        switch rulebook.catalogue.facts[fact].topic {
        case "safety": 0
        case "language": 1
        case "wish": 2
        case "status": 6
        case "file": 3
        default: rulebook.catalogue.facts[fact].holder == .file ? 3 : 5
        }
    }
}
