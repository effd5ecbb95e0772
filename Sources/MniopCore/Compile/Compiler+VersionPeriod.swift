/// What a diagram is while one version of a rule is in force.
extension Compiler {
    /// The function where the clock of `version` stands between its dates. Of other rules, only
    /// versions that are in force on a day of that time are left.
    func diagram(
        _ root: NodeID, during version: RuleVersion, of rule: RuleDeclaration
    ) -> NodeID {
        var allowed: [Int: CellSet] = [:]
        if let clock = version.clock {
            guard let fact = index.facts[clock], let variable = table[.fact(fact)],
                case .date(let domain) = table.variables[variable].domain
            else { return root }
            allowed[variable] = domain.cells(from: version.since, to: version.last)
        } else {
            for variable in store.support(root) {
                guard case .version(let other) = table.variables[variable].subject else { continue }
                allowed[variable] = versions(of: catalogue.rules[other], during: version)
            }
        }
        return bounded(
            Label(fr: "règle « \(rule.id) »", en: "rule \"\(rule.id)\""), at: version.position
        ) { store.restricted(root, to: allowed) }
    }

    /// Cells of the versions of a rule that are in force on some day of the period; the last cell
    /// where on some day none is.
    private func versions(of rule: RuleDeclaration, during period: RuleVersion) -> CellSet {
        let days = period.days
        var cells = CellSet()
        for (number, version) in rule.versions.enumerated() where version.days.overlaps(days) {
            cells.insert(number)
        }
        guard let first = rule.versions.first?.days.lowerBound,
            let last = rule.versions.last?.days.upperBound,
            first <= days.lowerBound, days.upperBound <= last
        else {
            cells.insert(rule.versions.count)
            return cells
        }
        return cells
    }
}

extension RuleVersion {
    /// The days between its dates, first and last included.
    fileprivate var days: ClosedRange<CivilDate> {
        let first = since ?? .earliest
        return first...max(first, last ?? .latest)
    }
}

extension DateDomain {
    /// The cells of dates from `first` to `last`, both cuts of the domain or absent.
    fileprivate func cells(from first: CivilDate?, to last: CivilDate?) -> CellSet {
        let after = last.map { cells(onOrAfter: $0.next) } ?? CellSet()
        let since = first.map { cells(onOrAfter: $0) } ?? CellSet(first: cellCount)
        var result = CellSet()
        for cell in 0..<cellCount where since.contains(cell) && !after.contains(cell) {
            result.insert(cell)
        }
        return result
    }
}
