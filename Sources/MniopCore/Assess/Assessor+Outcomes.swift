extension Assessor {
    /// The outcome of every rule of an active layer, in order of the catalogue.
    func findOutcomes() -> [Outcome] {
        var result: [Outcome] = []
        result.reserveCapacity(rulebook.catalogue.rules.count)
        for id in rulebook.catalogue.rules.indices
        where observation.activeLayers.contains(rulebook.layout.ruleLayer[id]) {
            result.append(outcome(id))
        }
        return result
    }

    func outcome(_ id: Int) -> Outcome {
        let compiled = rulebook.rules[id]
        let number = versionNumber(id)
        let span = number.map { rulebook.layout.ruleVersions[id].spans[$0] }
        // Rules for children read a presumed minor as a minor.
        let asChild = childRestriction != nil && span?.isForChildren == true
        let reached = terminals(compiled.root, asChild)
        let kind = Assessor.kind(reached)
        outcomeOfRule[id] = kind
        let because = describe(reasonUnits(compiled.root, reached, asChild))
        let missing = kind == .incomplete ? nameIDs(units(undecided(compiled.root, asChild))) : []
        note(missing, settling: id)
        let version = number.map { compiled.versions[$0] }
        let via = version?.via ?? []
        let reserves = kind.isStanding ? self.reserves(version, asChild) : []
        // Of what is closed too: a protection that ended says when.
        let times = kind == .notApplicable ? [] : span?.times.map { time($0) } ?? []
        if kind == .open || kind == .discretionary { noteDates(times, of: id) }
        let texts = rulebook.texts[id]
        return Outcome(
            rule: texts[number ?? texts.count - 1], outcome: kind,
            state: state(texts[0], kind, times),
            version: span?.since,
            basis: span?.basis ?? basis(id, kind), because: because,
            via: via.map { rulebook.texts[$0][0].id }, missing: missing.map { name($0) },
            reserves: reserves, times: times,
            alternatives: alternatives(id, number, version, asChild),
            grade: grade(id, number, via, because),
            notInForce: number == nil && kind == .notApplicable ? notInForce(id) : nil)
    }

    /// The version that the rule's clock stands in; `nil` where that clock is not known and there
    /// are several.
    func versionNumber(_ rule: Int) -> Int? {
        let spans = rulebook.layout.ruleVersions[rule].spans
        let only: Int?
        if rulebook.layout.ruleVersions[rule].clock == nil {
            only = spans.firstIndex { $0.days.contains(observation.asOf) }
        } else {
            let possible = possibleVersions(rule)
            only = possible.count == 1 ? possible[0] : nil
        }
        return only.flatMap { spans[$0].isInForce ? $0 : nil }
    }

    func versionNumber(_ rule: RuleDeclaration) -> Int? {
        rulebook.index.rules[rule.id].flatMap { versionNumber($0) }
    }

    /// Versions that a possible date of the rule's clock stands in: all where nobody said it.
    private func possibleVersions(_ rule: Int) -> [Int] {
        let versions = rulebook.layout.ruleVersions[rule]
        var dates = [observation.asOf]
        if let clock = versions.clock {
            guard let values = observation.values[clock] else {
                return Array(versions.spans.indices)
            }
            dates = values.compactMap { if case .date(let date) = $0 { date } else { nil } }
        }
        return versions.spans.indices.filter { number in
            dates.contains { versions.spans[number].days.contains($0) }
        }
    }

    /// The articles of every version that may apply, where it is not known which.
    private func basis(_ rule: Int, _ kind: OutcomeKind) -> [String] {
        guard kind == .incomplete else { return [] }
        var all: [String] = []
        for number in possibleVersions(rule) {
            for article in rulebook.layout.ruleVersions[rule].spans[number].basis
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
        if asChild, let reached = childRestriction?.terminals(root) { return reached }
        return restriction.terminals(root)
    }

    func undecided(_ root: NodeID, _ asChild: Bool) -> [Int] {
        if asChild, let found = childRestriction?.undecided(root) { return found }
        return restriction.undecided(root)
    }

    func reasonUnits(
        _ root: NodeID, _ target: UInt8, _ asChild: Bool
    ) -> [Int] {
        if asChild, let found = childReasons?.units(for: root, target: target) { return found }
        return reasons.units(for: root, target: target)
    }

    /// Unknown grounds of expiry or refusal: for the authority to establish.
    private func reserves(
        _ version: CompiledRule.Version?, _ asChild: Bool
    ) -> [String] {
        var variables: [Int] = []
        for ground in version?.unless ?? [] {
            variables += undecided(ground, asChild)
        }
        return names(units(variables.sorted()))
    }

    private func alternatives(
        _ rule: Int, _ number: Int?, _ compiled: CompiledRule.Version?, _ asChild: Bool
    ) -> [AlternativeOutcome] {
        guard let number, let compiled, !compiled.readings.isEmpty else { return [] }
        let version = rulebook.catalogue.rules[rule].versions[number]
        // The law of a place is shown where the person is there.
        if version.alternatives.isEmpty,
            observation.codes(Atoms.place).allSatisfy({
                !Departments.isOne(of: version.exceptIn, $0)
            })
        {
            return []
        }
        let names =
            [(version.reading, version.grade)]
            + version.alternatives.map { ($0.reading, $0.grade) }
            + (version.exceptIn.isEmpty ? [] : [(RuleVersion.lawOfThePlace, Grade.memory)])
        return zip(names, compiled.readings).map { name, root in
            AlternativeOutcome(
                reading: name.0, outcome: Assessor.kind(terminals(root, asChild)), grade: name.1)
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
        for reason in because where reason.value == .present || reason.value == .absent {
            if let grade = rulebook.indicator(reason.name)?.grade { result = min(result, grade) }
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

    /// The nation first, then what is urgent, then what is open, then the catalogue's order.
    static func ordered(_ outcomes: [Outcome]) -> [Outcome] {
        let ranks = outcomes.indices.map { rank(outcomes[$0]) << 32 | $0 }
        return ranks.sorted().map { outcomes[$0 & 0xffff_ffff] }
    }

    private static func rank(_ outcome: Outcome) -> Int {
        let standing =
            switch outcome.outcome {
            case .open: 0
            case .discretionary: 1
            case .incomplete: 2
            case .closed: 3
            case .planned: 4
            case .notApplicable: 5
            }
        let urgency =
            switch outcome.urgency {
            case .now: 0
            case .days: 1
            case .routine: 2
            }
        let layer = outcome.layer == LayerDeclaration.nationalID ? 0 : 1
        return layer << 8 | (standing <= 2 ? urgency : 3) << 4 | standing
    }
}
