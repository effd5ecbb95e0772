extension Assessor {
    /// The outcome of every rule of an active layer.
    func findOutcomes() -> OrderedOutcomes {
        let layout = rulebook.layout
        var rules: [Standing] = []
        var ranks: [Int] = []
        // Changed here and kept at the end: what an object holds is checked at each change.
        var kinds = [OutcomeKind?](repeating: nil, count: rulebook.rules.count)
        rules.reserveCapacity(rulebook.rules.count)
        ranks.reserveCapacity(rulebook.rules.count)
        for id in rulebook.rules.indices
        where observation.activeLayers.contains(layout.ruleLayer[id]) {
            let rule = standing(id)
            kinds[id] = rule.kind
            let rank = OrderedOutcomes.rank(
                rule.kind, rule.text.urgency, isNational: layout.ruleLayer[id] == layout.national)
            ranks.append(rank << 32 | rules.count)
            rules.append(rule)
        }
        ranks.sort()
        var result = OrderedOutcomes()
        result.reserve { kind in rules.reduce(0) { $0 + ($1.text.kind == kind ? 1 : 0) } }
        outcomeOfRule = kinds
        var missing = Array(repeating: [NameID](), count: rulebook.rules.count)
        for rank in ranks {
            let place = rank & 0xffff_ffff
            result.append(outcome(rules[place], &missing[rules[place].id]))
        }
        missingOfRule = missing
        return result
    }

    /// How a rule stands, before why.
    struct Standing {
        let id: Int
        /// The version in force, where it is known.
        let number: Int?
        let span: RuleVersions.Span?
        let text: RuleText
        let asChild: Bool
        let reached: UInt8

        var kind: OutcomeKind { Assessor.kind(reached) }
    }

    private func standing(_ id: Int) -> Standing {
        let number = versionNumber(id)
        let span = number.map { rulebook.layout.ruleVersions[id].spans[$0] }
        // Rules for children read a presumed minor as a minor.
        let asChild = childKnown != nil && span?.isForChildren == true
        let texts = rulebook.texts[id]
        return Standing(
            id: id, number: number, span: span, text: texts[number ?? texts.count - 1],
            asChild: asChild, reached: terminals(rulebook.rules[id].root, asChild))
    }

    func outcome(_ id: Int) -> Outcome {
        var missing: [NameID] = []
        let result = outcome(standing(id), &missing)
        missingOfRule[id] = missing
        return result
    }

    /// `missing`: what would settle the rule.
    private func outcome(_ rule: Standing, _ missing: inout [NameID]) -> Outcome {
        let (id, number, span, asChild) = (rule.id, rule.number, rule.span, rule.asChild)
        let root = rulebook.rules[id].root
        let version = number.map { rulebook.rules[id].versions[$0] }
        let kind = rule.kind
        let because = describe(reasonUnits(root, rule.reached, asChild))
        missing = kind == .incomplete ? self.missing(root, asChild) : []
        let missingNames = missing.map { name($0) }
        let via = version?.via ?? []
        let reserves = kind.isStanding ? self.reserves(version?.unless ?? [], asChild) : []
        // Of what is closed too: a protection that ended says when.
        let found = kind == .notApplicable ? [] : span?.times.map { times.time($0) } ?? []
        if kind == .open || kind == .discretionary { noteDates(found, &missing) }
        return Outcome(
            rule: rule.text, outcome: kind, state: state(rule.text, kind, found),
            version: span?.since,
            basis: span?.basis ?? basis(id, kind), because: because,
            via: version?.viaNames ?? [], missing: missingNames,
            reserves: reserves, times: found,
            alternatives: alternatives(id, number, version, asChild),
            grade: grade(id, number, via, because),
            notInForce: number == nil && kind == .notApplicable ? notInForce(id) : nil)
    }

    /// The version that the rule's clock stands in; `nil` where that clock is not known and there
    /// are several.
    func versionNumber(_ rule: Int) -> Int? { versions[rule] }

    func versionNumber(_ rule: RuleDeclaration) -> Int? {
        rulebook.index.rules[rule.id].flatMap { versionNumber($0) }
    }

    /// The articles of every version that may apply, where it is not known which.
    private func basis(_ rule: Int, _ kind: OutcomeKind) -> [String] {
        guard kind == .incomplete else { return [] }
        var all: [String] = []
        let versions = rulebook.layout.ruleVersions[rule]
        for number in versions.possible(observation) {
            for article in versions.spans[number].basis
            where !all.contains(article) {
                all.append(article)
            }
        }
        return all
    }

    static func kind(_ reached: UInt8) -> OutcomeKind {
        guard reached.nonzeroBitCount == 1,
            let outcome = Terminal.outcome(NodeID(reached.trailingZeroBitCount))
        else { return .incomplete }
        return outcome
    }

    func terminals(_ root: NodeID, _ asChild: Bool) -> UInt8 {
        (asChild ? childKnown ?? known : known).terminals(root)
    }

    func undecided(_ root: NodeID, _ asChild: Bool) -> [Int] {
        if isOfChild(root, asChild), let found = childRestriction?.undecided(root) {
            return found
        }
        return restriction.undecided(root)
    }

    func addUndecided(_ root: NodeID, _ asChild: Bool, to found: inout BitSet) {
        if isOfChild(root, asChild), childRestriction?.addUndecided(root, to: &found) != nil {
            return
        }
        restriction.addUndecided(root, to: &found)
    }

    func reasonUnits(
        _ root: NodeID, _ target: UInt8, _ asChild: Bool
    ) -> [Int] {
        (isOfChild(root, asChild) ? childReasons ?? reasons : reasons).units(for: root, target: target)
    }

    /// Unknown grounds of expiry or refusal: for the authority to establish.
    private func reserves(_ grounds: [NodeID], _ asChild: Bool) -> [String] {
        if grounds.isEmpty { return [] }
        var isThere = BitSet(rulebook.diagrams.stride * 64)
        for ground in grounds { addUndecided(ground, asChild, to: &isThere) }
        return isThere.words.withUnsafeBufferPointer { words in
            words.baseAddress.map { nameIDs($0) } ?? []
        }.map { name($0) }
    }

    private func alternatives(
        _ rule: Int, _ number: Int?, _ compiled: CompiledRule.Version?, _ asChild: Bool
    ) -> [AlternativeOutcome] {
        guard let number, let compiled, !compiled.readings.isEmpty else { return [] }
        let span = rulebook.layout.ruleVersions[rule].spans[number]
        // The law of a place is shown where the person is there.
        let isElsewhere = places.contains { Departments.isOne(of: span.exceptIn, $0) }
        if !span.hasAlternatives, !isElsewhere { return [] }
        return zip(span.readings, compiled.readings).map { reading, root in
            AlternativeOutcome(
                reading: reading.name, outcome: Assessor.kind(terminals(root, asChild)),
                grade: reading.grade)
        }
    }

    /// The lowest grade along the reasons.
    private func grade(
        _ rule: Int, _ version: Int?, _ via: [Int], _ because: [Reason]
    ) -> Grade {
        let versions = rulebook.layout.ruleVersions
        var result =
            version.map { versions[rule].spans[$0].grade } ?? versions[rule].spans.last?.grade
            ?? .memory
        for id in via {
            guard let number = versionNumber(id) else { continue }
            result = min(result, versions[id].spans[number].grade)
        }
        for reason in because where reason.isOfIndicator {
            guard let id = rulebook.index.indicators[reason.name] else { continue }
            if let grade = rulebook.catalogue.indicators[id].grade { result = min(result, grade) }
        }
        return result
    }

    private func state(
        _ rule: RuleText, _ kind: OutcomeKind, _ times: [OutcomeTime]
    ) -> RightState? {
        guard rule.kind == .right, kind != .notApplicable, kind != .planned else { return nil }
        if titles.held.contains(rule.id) {
            return times.contains { $0.kind == .runs && $0.passed } ? .expired : .held
        }
        if titles.refused.contains(rule.id) { return .refused }
        if titles.claimed.contains(rule.id) { return .claimed }
        if times.contains(where: { $0.kind == .runs && $0.passed }) { return .expired }
        return kind == .open || kind == .discretionary ? .toClaim : nil
    }
}

extension Reason {
    fileprivate var isOfIndicator: Bool {
        switch value {
        case .present, .absent: true
        case .fact, .oneOf: false
        }
    }
}
