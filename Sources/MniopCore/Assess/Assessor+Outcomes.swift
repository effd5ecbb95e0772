extension Assessor {
    /// The outcome of every rule of an active layer, in order of the catalogue.
    func findOutcomes() -> [Outcome] {
        var result: [Outcome] = []
        result.reserveCapacity(rulebook.catalogue.rules.count)
        for id in rulebook.catalogue.rules.indices
        where observation.activeLayers.contains(rulebook.layout.ruleLayer[id]) {
            result.append(outcome(id, rulebook.catalogue.rules[id]))
        }
        return result
    }

    func outcome(_ id: Int, _ rule: RuleDeclaration) -> Outcome {
        let compiled = rulebook.rules[id]
        let number = versionNumber(rule)
        let version = number.map { rule.versions[$0] }
        let shown = version ?? rule.versions.last
        // Rules for children read a presumed minor as a minor.
        let asChild = version?.isForChildren == true && childRestriction != nil
        let reached = terminals(compiled.root, asChild)
        let kind = Assessor.kind(reached)
        outcomeOfRule[id] = kind
        let because = describe(reasonUnits(compiled.root, reached, asChild))
        let missing = kind == .incomplete ? nameIDs(units(undecided(compiled.root, asChild))) : []
        note(missing, settling: id)
        let compiledVersion = number.map { compiled.versions[$0] }
        let via = compiledVersion?.via ?? []
        let isStanding = kind == .open || kind == .discretionary || kind == .incomplete
        let reserves = isStanding ? self.reserves(compiledVersion, asChild) : []
        // Of what is closed too: a protection that ended says when.
        let times = kind == .notApplicable ? [] : (version?.times ?? []).map { time($0) }
        if kind == .open || kind == .discretionary { noteDates(times, of: id) }
        return Outcome(
            kind: rule.kind, id: rule.id, label: rule.label, outcome: kind,
            state: state(rule, kind, times), version: version?.since,
            basis: basis(version, rule, kind), because: because,
            via: via.map { rulebook.catalogue.rules[$0].id }, missing: missing.map { name($0) },
            reserves: reserves, times: times, urgency: shown?.urgency ?? .routine,
            authority: rule.authority, route: shown?.route, owedBy: shown?.owedBy ?? [],
            documents: isStanding ? shown?.documents ?? [] : [],
            alternatives: alternatives(version, compiledVersion, asChild),
            note: shown?.note, grade: grade(shown, via, because), layer: rule.layer,
            source: shown?.position ?? rule.position)
    }

    /// The version that the rule's clock stands in; `nil` where that clock is not known and there
    /// are several.
    func versionNumber(_ rule: RuleDeclaration) -> Int? {
        var date = observation.asOf
        if let clock = rule.versions.first(where: { $0.clock != nil })?.clock,
            let id = rulebook.index.facts[clock], rule.versions.count > 1
        {
            guard let possible = observation.values[id], possible.count == 1,
                case .date(let known) = possible[0]
            else { return nil }
            date = known
        }
        guard let number = rule.versions.firstIndex(where: { $0.covers(date) }),
            rule.versions[number].isInForce
        else { return nil }
        return number
    }

    /// The articles of the version; of every version where it is not known which applies.
    private func basis(
        _ version: RuleVersion?, _ rule: RuleDeclaration, _ kind: OutcomeKind
    ) -> [String] {
        if let version { return version.basis }
        guard kind == .incomplete else { return [] }
        var all: [String] = []
        for article in rule.versions.flatMap(\.basis) where !all.contains(article) {
            all.append(article)
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
        _ version: RuleVersion?, _ compiled: CompiledRule.Version?, _ asChild: Bool
    ) -> [AlternativeOutcome] {
        guard let version, let compiled else { return [] }
        let names =
            [(version.reading, version.grade)]
            + version.alternatives.map { ($0.reading, $0.grade) }
            + (version.exceptIn.isEmpty ? [] : [(RuleVersion.lawOfThePlace, Grade.memory)])
        // The law of a place is shown where the person is there.
        if version.alternatives.isEmpty,
            observation.codes(Atoms.place).allSatisfy({ !version.exceptIn.contains($0) })
        {
            return []
        }
        return zip(names, compiled.readings).map { name, root in
            AlternativeOutcome(
                reading: name.0, outcome: Assessor.kind(terminals(root, asChild)), grade: name.1)
        }
    }

    /// The lowest grade along the reasons.
    private func grade(_ version: RuleVersion?, _ via: [Int], _ because: [Reason]) -> Grade {
        var result = version?.grade ?? .memory
        for id in via {
            let rule = rulebook.catalogue.rules[id]
            guard let number = versionNumber(rule) else { continue }
            result = min(result, rule.versions[number].grade)
        }
        for reason in because {
            if let grade = rulebook.indicator(reason.name)?.grade { result = min(result, grade) }
        }
        return result
    }

    private func state(
        _ rule: RuleDeclaration, _ kind: OutcomeKind, _ times: [OutcomeTime]
    ) -> RightState? {
        guard rule.kind == .right, kind != .notApplicable, kind != .planned else { return nil }
        if observation.codes("titre_detenu").contains(rule.id) {
            return times.contains { $0.kind == .runs && $0.passed } ? .expired : .held
        }
        if observation.codes("refus_notifie").contains(rule.id) { return .refused }
        if observation.codes("demande_deposee").contains(rule.id) { return .claimed }
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
