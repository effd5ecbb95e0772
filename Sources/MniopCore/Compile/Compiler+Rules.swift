/// A rule as diagrams.
struct CompiledRule: Sendable {
    /// A class, so that it is shared and not copied.
    final class Version: Sendable {
        /// Grounds of expiry or refusal, one by one, for the reserves.
        let unless: [NodeID]
        /// Rules that the version refers to, all the way down, in order of the catalogue.
        let via: [Int]
        /// Their names, in the same order.
        let viaNames: [String]
        /// What must be shown and whom it concerns, in every reading: for the checks at load.
        let conditions: [NodeID]
        /// The outcome under each reading, the main one first; empty where there is but one.
        let readings: [NodeID]

        init(
            unless: [NodeID], via: [Int], viaNames: [String], conditions: [NodeID],
            readings: [NodeID]
        ) {
            self.unless = unless
            self.via = via
            self.viaNames = viaNames
            self.conditions = conditions
            self.readings = readings
        }
    }

    /// The outcome, version and readings chosen along the way.
    var root: NodeID
    var versions: [Version]
}

extension Compiler {
    func compiledRule(_ id: Int) -> CompiledRule {
        if let known = ruleMemo[id] { return known }
        // A rule never sees the profile that a grid is being read for.
        let outer = profileContext
        profileContext = nil
        defer { profileContext = outer }
        let rule = catalogue.rules[id]
        var versions: [CompiledRule.Version] = []
        let root = bounded(
            Label(fr: "règle « \(rule.id) »", en: "rule \"\(rule.id)\""), at: rule.position
        ) {
            var root = Terminal.notApplicable
            for (number, version) in rule.versions.enumerated() {
                let compiled = compile(version, of: id)
                versions.append(compiled.version)
                let isChosen = condition(choosing: number, version, of: id)
                root = store.ite(isChosen, compiled.root, root)
            }
            return root
        }
        let compiled = CompiledRule(root: root, versions: versions)
        ruleMemo[id] = compiled
        return compiled
    }

    private func compile(
        _ version: RuleVersion, of rule: Int
    ) -> (root: NodeID, version: CompiledRule.Version) {
        let unless = version.unless.map { diagram($0) }
        var ended = Terminal.no
        for ground in unless {
            let isCertain = certain(ground)
            ended = store.or(ended, isCertain)
        }
        let concerns = version.concerns.map { diagram($0) } ?? Terminal.yes
        let when = diagram(version.when)
        var conditions = [concerns, when]
        var readings = [outcome(version, concerns, when, ended)]
        for alternative in version.alternatives {
            let otherConcerns = alternative.concerns.map { diagram($0) } ?? concerns
            let otherWhen = alternative.when.map { diagram($0) } ?? when
            conditions += [otherConcerns, otherWhen]
            readings.append(outcome(version, otherConcerns, otherWhen, ended))
        }
        var root = readings[0]
        if let dispute = table[.dispute(rule: rule)], readings.count > 1 {
            for (number, reading) in readings.enumerated().dropFirst() {
                let isRead = store.literal(dispute, CellSet(number))
                root = store.ite(isRead, reading, root)
            }
        }
        if let elsewhere = lawOfThePlace(version), let dispute = table[.dispute(rule: rule)] {
            // Known to be in such a place: its law may be another, and no fact settles it.
            let isRead = store.literal(dispute, CellSet(readings.count))
            let isOther = store.and(elsewhere, isRead)
            root = store.ite(isOther, Terminal.notApplicable, root)
            readings.append(store.ite(elsewhere, Terminal.notApplicable, readings[0]))
        }
        let via = via(version)
        return (
            root,
            CompiledRule.Version(
                unless: unless, via: via, viaNames: via.map { catalogue.rules[$0].id },
                conditions: conditions,
                readings: readings.count > 1 ? readings : [])
        )
    }

    private func outcome(
        _ version: RuleVersion, _ concerns: NodeID, _ when: NodeID, _ ended: NodeID
    ) -> NodeID {
        guard version.isInForce else { return Terminal.notApplicable }
        if version.status != nil {
            return store.ite(concerns, Terminal.planned, Terminal.notApplicable)
        }
        let opened = version.isDiscretionary ? Terminal.discretionary : Terminal.open
        let shown = store.ite(when, opened, Terminal.closed)
        let standing = store.ite(ended, Terminal.closed, shown)
        return store.ite(concerns, standing, Terminal.notApplicable)
    }

    /// Where it is established that the person is in a place that the text excepts; `nil` where it
    /// excepts none. Not knowing the place leaves the text as it is.
    private func lawOfThePlace(_ version: RuleVersion) -> NodeID? {
        guard !version.exceptIn.isEmpty else { return nil }
        let isThere = diagram(Atoms.place, .among(version.exceptIn))
        return certain(isThere)
    }

    /// When the rule's clock stands in the version.
    private func condition(
        choosing number: Int, _ version: RuleVersion, of rule: Int
    ) -> NodeID {
        guard let clock = version.clock else {
            guard let variable = table[.version(rule: rule)] else { return Terminal.yes }
            return store.literal(variable, CellSet(number))
        }
        var result = Terminal.yes
        if let since = version.since {
            let before = diagram(clock, .before(since))
            result = store.not(before)
        }
        if let last = version.last {
            let inTime = diagram(clock, .before(last.next))
            result = store.and(result, inTime)
        }
        return result
    }

    /// The rules that a version's formulas refer to, all the way down.
    private func via(_ version: RuleVersion) -> [Int] {
        var found: Set<Int> = []
        for formula in version.formulas {
            formula.forEach {
                switch $0.node {
                case .open(let id), .available(let id):
                    guard let rule = index.rules[id] else { return }
                    found.insert(rule)
                    for version in compiledRule(rule).versions { found.formUnion(version.via) }
                default: break
                }
            }
        }
        return found.sorted()
    }
}
