extension Assessor {
    /// Every unknown fact or indicator that can still change the answer, and none that cannot:
    /// for rules, sufficiency, times and the forms already pointed to.
    func questions(_ readings: [NameID]) -> [Question] {
        let names = rulebook.catalogue.facts.count + rulebook.catalogue.indicators.count
        let settled = SettledRules(missing, rulebook.layout.rulesByName, names: names)
        var isWanted = settled.isMissing
        var isWantedByAll = BitSet(names)
        for id in sufficiencyMissing + readings {
            isWanted[id] = true
            isWantedByAll[id] = true
        }
        let ranked = isWanted.members.map {
            (rank: rank($0, settled[$0], isWantedByAll[$0]), id: $0)
        }
        var asked: [Int: Int] = [:]
        return ranked.sorted { $0.rank < $1.rank }.compactMap { rank, id in
            if rank >> Assessor.localBit != 0, isOneTooMany(id, settled[id], &asked) { return nil }
            return question(id, settled[id])
        }
    }

    /// LIMIT: questions that one local layer adds to an answer. GUIDE.md tells it.
    static let mostLocalQuestions = 30

    /// Whether a layer has asked all that it may; the answer then says so.
    private func isOneTooMany(
        _ id: NameID, _ settled: ArraySlice<Int>, _ asked: inout [Int: Int]
    ) -> Bool {
        guard let layer = localLayer(id, settled) else { return false }
        asked[layer, default: 0] += 1
        guard asked[layer, default: 0] > Assessor.mostLocalQuestions else { return false }
        layersCut.insert(layer)
        return true
    }

    /// The layer that wants to know: of the fact or the indicator, else of the first rule.
    private func localLayer(_ id: NameID, _ settled: ArraySlice<Int>) -> Int? {
        let layout = rulebook.layout
        let facts = rulebook.catalogue.facts.count
        let own = id < facts ? layout.factLayer[id] : layout.indicatorLayer[id - facts]
        return own == layout.national ? settled.first.map { layout.ruleLayer[$0] } : own
    }

    /// Dates without which a time of what is open cannot be told.
    ///
    /// They join the names from `start` on.
    func noteDates(_ times: [OutcomeTime], _ missing: inout [NameID], from start: Int) {
        for time in times {
            for name in time.missing {
                guard let id = rulebook.index.facts[name], !missing[start...].contains(id)
                else { continue }
                missing.append(id)
            }
        }
    }

    private func question(_ id: NameID, _ settled: ArraySlice<Int>) -> Question? {
        let rules = settled.map { rulebook.ruleNames[$0] }
        let count = rulebook.catalogue.facts.count
        if id < count {
            guard let askers = askers(id) else { return nil }
            return Question(
                ask: name(id), kind: .fact, label: rulebook.catalogue.facts[id].label,
                of: rulebook.catalogue.facts[id].holder, askableBy: askers,
                isSensitive: rulebook.catalogue.facts[id].isSensitive, settles: rules)
        }
        return Question(
            ask: name(id), kind: .indicator,
            label: rulebook.catalogue.indicators[id - count].label, of: .person,
            askableBy: rulebook.layout.seers[id - count], isSensitive: false, settles: rules)
    }

    /// Who may ask: not again those whom the person refused, or who could not ask safely. `nil`
    /// where that is everyone, since an empty list means anyone.
    private func askers(_ id: Int) -> [String]? {
        let declared = rulebook.catalogue.facts[id].askableBy
        guard let refused = observation.notToAsk[id] else { return declared }
        let all = declared.isEmpty ? rulebook.catalogue.actors.map(\.id) : declared
        let left = all.filter { !refused.contains($0) }
        return left.isEmpty ? nil : left
    }

    /// The nation's first, in name and in use; safety, language and wishes; what the file can
    /// answer; indicators; the rest. Within each, what settles most national rules, then the
    /// catalogue's order.
    private func rank(
        _ id: NameID, _ settled: ArraySlice<Int>, _ isWantedByAll: Bool
    ) -> UInt64 {
        let facts = rulebook.catalogue.facts.count
        let fact = id < facts ? id : nil
        let place = fact ?? id - facts
        let nation = rulebook.layout.national
        let layer =
            fact.map { rulebook.layout.factLayer[$0] } ?? rulebook.layout.indicatorLayer[place]
        let national = settled.reduce(0) {
            $0 + (rulebook.layout.ruleLayer[$1] == nation ? 1 : 0)
        }
        // From the weightiest to the lightest; no part can overflow into the next.
        var rank: UInt64 = layer == nation && (national > 0 || isWantedByAll) ? 0 : 1
        rank = rank << 4 | UInt64(fact.map(group) ?? 4)
        rank = rank << 16 | UInt64(0xffff - min(national, 0xffff))
        rank = rank << 1 | (fact == nil ? 1 : 0)
        return rank << 32 | UInt64(truncatingIfNeeded: place) & 0xffff_ffff
    }

    /// Where `rank` says that the question is a local layer's.
    private static let localBit = UInt64(4 + 16 + 1 + 32)

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
