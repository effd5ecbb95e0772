/// Everything that the formulas of a catalogue ask of facts: the thresholds from which domains
/// are cut.
struct Atoms {
    /// LIMIT: a code fact asked about more codes than this gets a yes/no variable a code.
    static let codeLimit = 200

    /// The fact of where the person is.
    static let place = "departement"
    /// Facts whose department's protocol plays a part: where the person is, where the danger is,
    /// where it happened.
    static let departments = [place, "departement_danger", "departement_faits"]

    var integerCuts: [String: Set<Int64>] = [:]
    var codes: [String: Set<String>] = [:]
    var dateCuts: [String: Set<CivilDate>] = [:]
    var periods: [String: Set<Period>] = [:]
    var actors: Set<String> = []

    init(_ catalogue: Catalogue) {
        catalogue.forEachFormula { formula, _ in
            formula.forEach { add($0) }
        }
        for rule in catalogue.rules {
            for place in rule.versions.indices { add(rule.versions[place]) }
        }
        // The engine itself reads minority.
        integerCuts[AgeModel.age, default: []].insert(18)
    }

    private mutating func add(_ version: RuleVersion) {
        codes[Self.place, default: []].formUnion(version.exceptIn)
        guard let clock = version.clock else { return }
        if let since = version.since { dateCuts[clock, default: []].insert(since) }
        if let last = version.last { dateCuts[clock, default: []].insert(last.next) }
    }

    private mutating func add(_ formula: Formula) {
        switch formula.node {
        case .fact(let id, let test): add(id, test)
        case .elapsed(let id, let period, _): periods[id, default: []].insert(period)
        case .actor(let kind): actors.insert(kind)
        default: break
        }
    }

    private mutating func add(_ id: String, _ test: FactTest) {
        switch test {
        case .isTrue: break
        case .isCode(let code), .includes(let code): codes[id, default: []].insert(code)
        case .among(let list): codes[id, default: []].formUnion(list)
        case .isInteger(let value):
            integerCuts[id, default: []].insert(value)
            let (above, overflow) = value.addingReportingOverflow(1)
            if !overflow { integerCuts[id, default: []].insert(above) }
        case .below(let value), .atLeast(let value):
            integerCuts[id, default: []].insert(value)
        case .before(let date): dateCuts[id, default: []].insert(date)
        case .after(let date): dateCuts[id, default: []].insert(date.next)
        }
    }
}

extension Catalogue {
    /// Calls `visit` on each formula at the top of a declaration, with the layer it is in.
    func forEachFormula(_ visit: (Formula, _ layer: String) -> Void) {
        for fact in facts { if let from = fact.from { visit(from, fact.layer) } }
        for grid in grids {
            for profile in grid.profiles { if let f = profile.concerns { visit(f, grid.layer) } }
            for dimension in grid.dimensions { if let f = dimension.when { visit(f, grid.layer) } }
            for reading in grid.readings {
                if let f = reading.concerns { visit(f, grid.layer) }
                visit(reading.when, grid.layer)
            }
        }
        for sufficiency in sufficiencies { visit(sufficiency.when, sufficiency.layer) }
        for rule in rules {
            // By place: a version is long to copy.
            for place in rule.versions.indices {
                rule.versions[place].forEachFormula { visit($0, rule.layer) }
            }
        }
    }
}

extension RuleVersion {
    public var formulas: [Formula] {
        var list: [Formula] = []
        forEachFormula { list.append($0) }
        return list
    }

    func forEachFormula(_ visit: (Formula) -> Void) {
        visit(when)
        for formula in unless { visit(formula) }
        if let concerns { visit(concerns) }
        for alternative in alternatives {
            if let f = alternative.concerns { visit(f) }
            if let f = alternative.when { visit(f) }
        }
    }
}
