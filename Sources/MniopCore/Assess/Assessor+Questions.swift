extension Assessor {
    /// Every unknown fact or indicator that can still change the answer, and none that cannot:
    /// for rules, sufficiency, times and the forms already pointed to.
    func questions(_ readings: [Unit]) -> [Question] {
        var isWanted = BitSet(settles.count)
        for id in settles.indices where !settles[id].isEmpty { isWanted[id] = true }
        for id in nameIDs(sufficiencyMissing) + nameIDs(readings) { isWanted[id] = true }
        let ranked = settles.indices.filter { isWanted[$0] }.map { (rank($0), $0) }
        return ranked.sorted { $0.0 < $1.0 }.compactMap { question($0.1) }
    }

    /// Notes which questions would settle a rule.
    func note(_ missing: [NameID], settling rule: Int) {
        for id in missing { settles[id].append(rule) }
    }

    /// Dates without which a time of what is open cannot be told.
    func noteDates(_ times: [OutcomeTime], of rule: Int) {
        for name in times.lazy.flatMap(\.missing) {
            guard let id = rulebook.index.facts[name], settles[id].last != rule else { continue }
            settles[id].append(rule)
        }
    }

    private func question(_ id: NameID) -> Question? {
        let rules = settles[id].map { rulebook.catalogue.rules[$0].id }.sorted()
        let facts = rulebook.catalogue.facts
        guard id >= facts.count else {
            let fact = facts[id]
            guard let askers = askers(id, fact) else { return nil }
            return Question(
                ask: fact.id, kind: .fact, label: fact.label, of: fact.holder,
                askableBy: askers, isSensitive: fact.isSensitive, settles: rules)
        }
        let indicator = rulebook.catalogue.indicators[id - facts.count]
        return Question(
            ask: indicator.id, kind: .indicator, label: indicator.label, of: .person,
            askableBy: indicator.seenBy.map(\.actor), isSensitive: false, settles: rules)
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
    private func rank(_ id: NameID) -> UInt64 {
        let facts = rulebook.catalogue.facts.count
        let fact = id < facts ? id : nil
        let place = fact ?? id - facts
        let layout = rulebook.layout
        let layer = fact.map { layout.factLayer[$0] } ?? layout.indicatorLayer[place]
        let national = settles[id].reduce(0) {
            $0 + (layout.ruleLayer[$1] == layout.national ? 1 : 0)
        }
        // From the weightiest to the lightest; no part can overflow into the next.
        var rank: UInt64 = layer == layout.national ? 0 : 1
        rank = rank << 4 | UInt64(fact.map(group) ?? 4)
        rank = rank << 16 | UInt64(0xffff - min(national, 0xffff))
        rank = rank << 1 | (fact == nil ? 1 : 0)
        return rank << 32 | UInt64(truncatingIfNeeded: place) & 0xffff_ffff
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
