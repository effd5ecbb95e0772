extension Assessor {
    /// Every unknown fact or indicator that can still change the answer, and none that cannot:
    /// for rules, sufficiency, times and the forms already pointed to.
    func questions(_ readings: [NameID]) -> [Question] {
        let settled = SettledRules(
            missingOfRule, rulebook.layout.rulesByName,
            names: rulebook.catalogue.facts.count + rulebook.catalogue.indicators.count)
        var isWanted = settled.isMissing
        for id in sufficiencyMissing { isWanted[id] = true }
        for id in readings { isWanted[id] = true }
        let ranked = isWanted.members.map { (rank: rank($0, settled[$0]), id: $0) }
        return ranked.sorted { $0.rank < $1.rank }.compactMap { question($0.id, settled[$0.id]) }
    }

    /// Dates without which a time of what is open cannot be told.
    func noteDates(_ times: [OutcomeTime], of rule: Int) {
        for name in times.lazy.flatMap(\.missing) {
            guard let id = rulebook.index.facts[name], !missingOfRule[rule].contains(id) else {
                continue
            }
            missingOfRule[rule].append(id)
        }
    }

    private func question(_ id: NameID, _ settled: ArraySlice<Int>) -> Question? {
        let rules = settled.map { rulebook.texts[$0][0].id }
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

    /// The nation's first; safety, language and wishes; what the file can answer; indicators; the
    /// rest. Within each, what settles most national rules, then the catalogue's order.
    private func rank(_ id: NameID, _ settled: ArraySlice<Int>) -> UInt64 {
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
        var rank: UInt64 = layer == nation ? 0 : 1
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

/// Which rules each fact or indicator would settle, in the order of their names.
struct SettledRules {
    let isMissing: BitSet
    /// The rules of all names, one after another, and where those of each begin.
    private var rules: [Int]
    private var starts: [Int]

    /// `missing`: of each rule, what would settle it, each once. `order`: the rules by name.
    init(_ missing: [[NameID]], _ order: [Int], names: Int) {
        var isMissing = BitSet(names)
        starts = Array(repeating: 0, count: names + 1)
        for list in missing { for id in list { starts[id + 1] += 1 } }
        for id in 0..<names {
            if starts[id + 1] > 0 { isMissing[id] = true }
            starts[id + 1] += starts[id]
        }
        self.isMissing = isMissing
        rules = Array(repeating: 0, count: starts[names])
        var next = starts
        for rule in order {
            for id in missing[rule] {
                rules[next[id]] = rule
                next[id] += 1
            }
        }
    }

    subscript(name: NameID) -> ArraySlice<Int> { rules[starts[name]..<starts[name + 1]] }
}
