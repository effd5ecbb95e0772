import MniopCore

extension Explanation {
    /// The same explanation without what secrecy keeps from a kind of actor; `nil` where the rule
    /// only concerns the person's defence.
    ///
    /// A reader who sees the formula could work a hidden fact out from the state of what stands
    /// around it. So where anything that the rule reads is withheld, only single conditions of
    /// which everything is visible keep their state, and nothing is said of what would change.
    func shown(to reader: String, signals: [Signal], rulebook: Rulebook) -> Explanation? {
        let secrecy = Secrecy(reader: reader, signals: signals, rulebook: rulebook)
        let trees = [concerns, when].compactMap { $0 } + grounds.map(\.reasoning)
        guard let shown = Screen(secrecy, rulebook).cover(outcome),
            !trees.contains(where: { $0.reads(secrecy.isDefence) }),
            !changes.names.contains(where: secrecy.isDefence)
        else { return nil }
        var result = self
        result.outcome = shown
        let isWithheld =
            shown.because != outcome.because || trees.contains { $0.isWithheld(secrecy) }
            || changes.ifOtherwise.contains { secrecy.substitute(for: $0.given) != nil }
        result.concerns = concerns?.shown(secrecy, isWithheld)
        result.when = when?.shown(secrecy, isWithheld)
        for number in result.grounds.indices {
            result.grounds[number].reasoning = grounds[number].reasoning.shown(secrecy, isWithheld)
        }
        if isWithheld { result.changes = .withheld }
        result.hideClock(secrecy, rulebook)
        return result
    }

    /// A hidden date that picks the version shows neither itself nor where it falls.
    private mutating func hideClock(_ secrecy: Secrecy, _ rulebook: Rulebook) {
        let clocks = rulebook.rule(outcome.id)?.versions.compactMap(\.clock) ?? []
        guard clocks.contains(where: secrecy.isHidden(clock:)) else { return }
        for number in versions.indices {
            versions[number].applies = .withheld
            versions[number].why = Wording.withheldState
        }
    }
}

extension Reasoning {
    fileprivate func reads(_ isWanted: (String) -> Bool) -> Bool {
        if case .fact(let id) = subject, isWanted(id) { return true }
        return given.contains { isWanted($0.reason.name) }
            || children.contains { $0.reads(isWanted) }
    }

    /// Something that the reader may not see counts here, or may where the tree was cut.
    fileprivate func isWithheld(_ secrecy: Secrecy) -> Bool {
        (note == .cut && secrecy.withholdsSomething)
            || given.contains { secrecy.substitute(for: $0.reason) != nil }
            || children.contains { $0.isWithheld(secrecy) }
    }

    fileprivate func shown(_ secrecy: Secrecy, _ isWithheld: Bool) -> Reasoning {
        var result = self
        let visible = given.filter { secrecy.substitute(for: $0.reason) == nil }
        if isWithheld, given.isEmpty || visible.count < given.count { result.state = .withheld }
        result.given = visible.map { given in
            var given = given
            given.signals.removeAll { secrecy.isHidden(signal: $0) }
            return given
        }
        result.children = children.map { $0.shown(secrecy, isWithheld) }
        // How many were looked for tells how many hidden ones were seen.
        if isWithheld { result.children.removeAll { $0.isCountOrHidden(secrecy) } }
        return result
    }

    private func isCountOrHidden(_ secrecy: Secrecy) -> Bool {
        guard children.isEmpty, state == .withheld || state == .unknown else { return false }
        switch subject {
        // Which indicators are listed under a dimension says which were seen.
        case .indicator: return state == .withheld
        case .none: return note == nil
        default: return false
        }
    }
}

extension RuleChanges {
    fileprivate var names: [String] {
        sets.flatMap { $0.conditions.map(\.name) } + ifOtherwise.map(\.given.name)
    }
}
