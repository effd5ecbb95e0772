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
                rule.kind, text(rule).urgency, isNational: layout.ruleLayer[id] == layout.national)
            ranks.append(rank << 32 | rules.count)
            rules.append(rule)
        }
        ranks.sort()
        var result = OrderedOutcomes()
        let declarations = rulebook.catalogue.rules
        result.reserve { kind in
            rules.reduce(0) { $0 + (declarations[$1.id].kind == kind ? 1 : 0) }
        }
        outcomeOfRule = kinds
        var missing = MissingNames()
        missing.names.reserveCapacity(rulebook.names.count)
        missing.ranges = Array(repeating: 0..<0, count: rulebook.rules.count)
        for rank in ranks {
            let place = rank & 0xffff_ffff
            let start = missing.names.count
            result.append(outcome(rules[place], &missing.names))
            missing.ranges[rules[place].id] = start..<missing.names.count
        }
        self.missing = missing
        return result
    }

    /// How a rule stands, before why. Numbers alone: it is copied at every turn.
    struct Standing {
        let id: Int
        /// The version in force, where it is known.
        let number: Int?
        let asChild: Bool
        let reached: UInt8

        var kind: OutcomeKind { Assessor.kind(reached) }
    }

    private func standing(_ id: Int) -> Standing {
        let number = versionNumber(id)
        // Rules for children read a presumed minor as a minor.
        let asChild = childKnown != nil && span(id, number)?.isForChildren == true
        return Standing(
            id: id, number: number, asChild: asChild,
            reached: terminals(rulebook.rules[id].root, asChild))
    }

    private func span(_ id: Int, _ number: Int?) -> RuleVersions.Span? {
        number.map { rulebook.layout.ruleVersions[id].spans[$0] }
    }

    private func text(_ rule: Standing) -> RuleText {
        rulebook.texts[rule.id][rule.number ?? rulebook.texts[rule.id].count - 1]
    }

    func outcome(_ id: Int) -> Outcome {
        var missing: [NameID] = []
        return outcome(standing(id), &missing)
    }

    /// `missing`: where to add what would settle the rule.
    private func outcome(_ rule: Standing, _ missing: inout [NameID]) -> Outcome {
        let root = rulebook.rules[rule.id].root
        let kind = rule.kind
        let text = text(rule)
        let span = span(rule.id, rule.number)
        let version = rule.number.map { rulebook.rules[rule.id].versions[$0] }
        let because = describe(reasonUnits(root, rule.reached, rule.asChild))
        let start = missing.count
        if kind == .incomplete { addMissing(root, rule.asChild, to: &missing) }
        let missingNames = names(missing[start...])
        // Of what is closed too: a protection that ended says when.
        let found = kind == .notApplicable ? [] : span?.times.map { times.time($0) } ?? []
        if kind == .open || kind == .discretionary { noteDates(found, &missing, from: start) }
        return Outcome(
            rule: text, outcome: kind, state: state(text, kind, found),
            version: span?.since, basis: span?.basis ?? basis(rule.id, kind), because: because,
            via: version?.viaNames ?? [], missing: missingNames,
            reserves: kind.isStanding ? reserves(version, rule.asChild) : [], times: found,
            alternatives: alternatives(span, version, rule.asChild),
            grade: grade(rule.id, span, version, because),
            notInForce: rule.number == nil && kind == .notApplicable ? notInForce(rule.id) : nil)
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
        if asChild, let childKnown { return childKnown.terminals(root) }
        return known.terminals(root)
    }

    func undecided(_ root: NodeID, _ asChild: Bool) -> [Int] {
        if isOfChild(root, asChild), let childRestriction {
            return childRestriction.undecided(root)
        }
        return restriction.undecided(root)
    }

    /// Good until the next one is asked for.
    func reasonUnits(
        _ root: NodeID, _ target: UInt8, _ asChild: Bool
    ) -> UnsafeBufferPointer<Int> {
        if isOfChild(root, asChild), let childReasons {
            return childReasons.units(for: root, target: target)
        }
        return reasons.units(for: root, target: target)
    }

    /// Unknown grounds of expiry or refusal: for the authority to establish.
    private func reserves(_ version: CompiledRule.Version?, _ asChild: Bool) -> [String] {
        guard let version, !version.unless.isEmpty else { return [] }
        var found: [NameID] = []
        addMissing(version.unless, asChild, to: &found)
        return names(found[...])
    }

    private func alternatives(
        _ span: RuleVersions.Span?, _ version: CompiledRule.Version?, _ asChild: Bool
    ) -> [AlternativeOutcome] {
        guard let span, let version, !version.readings.isEmpty else { return [] }
        // The law of a place is shown where the person is there.
        let isElsewhere = places.contains { Departments.isOne(of: span.exceptIn, $0) }
        if !span.hasAlternatives, !isElsewhere { return [] }
        return zip(span.readings, version.readings).map { reading, root in
            AlternativeOutcome(
                reading: reading.name, outcome: Assessor.kind(terminals(root, asChild)),
                grade: reading.grade)
        }
    }

    /// The lowest grade along the reasons.
    private func grade(
        _ rule: Int, _ span: RuleVersions.Span?, _ version: CompiledRule.Version?,
        _ because: [Reason]
    ) -> Grade {
        var result = span?.grade ?? rulebook.layout.ruleVersions[rule].spans.last?.grade ?? .memory
        if let version {
            for id in version.via {
                guard let number = versionNumber(id) else { continue }
                result = min(result, rulebook.layout.ruleVersions[id].spans[number].grade)
            }
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
