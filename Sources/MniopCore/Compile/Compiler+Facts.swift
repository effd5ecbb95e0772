extension Compiler {
    /// Finds which facts imply which, and which are another name for cells of one variable.
    func prepareFacts() {
        for (id, fact) in catalogue.facts.enumerated() {
            for name in fact.implies {
                if let implied = index.facts[name] { impliedBy[implied, default: []].append(id) }
            }
        }
        for (id, fact) in catalogue.facts.enumerated() {
            guard fact.type == .boolean, let from = fact.from,
                let variable = onlyVariable(of: from), layer(of: variable) == fact.layer
            else { continue }
            let root = diagram(from)
            guard store.support(root) == [variable] else { continue }
            var cells = CellSet()
            for cell in 0..<store.domains[variable]
            where store.child(root, cell) == Terminal.yes {
                cells.insert(cell)
            }
            aliases[id] = Alias(variable: variable, cells: cells)
        }
        factMemo = [:]
    }

    /// A local name of a national fact is a fact of its own: what is said of it would else be said
    /// of the nation's.
    private func layer(of variable: Int) -> String? {
        guard case .fact(let base) = table.variables[variable].subject else { return nil }
        return catalogue.facts[base].layer
    }

    /// The variable of the only fact that the formula reads, where that fact is a plain one.
    private func onlyVariable(of formula: Formula) -> Int? {
        var names: Set<String> = []
        var isPlain = true
        formula.forEach {
            switch $0.node {
            case .fact(let id, _), .elapsed(let id, _, _): names.insert(id)
            case .constant, .all, .any, .none, .no, .atLeast: break
            default: isPlain = false
            }
        }
        guard isPlain, names.count == 1, let name = names.first, let base = index.facts[name],
            catalogue.facts[base].from == nil, impliedBy[base, default: []].isEmpty
        else { return nil }
        return table[.fact(base)]
    }

    /// Whether a boolean fact is true: as given, as derived, or as implied by another.
    func truth(ofFact id: Int) -> NodeID {
        if let known = factMemo[id] { return known }
        let outer = profileContext
        profileContext = nil
        defer { profileContext = outer }
        let fact = catalogue.facts[id]
        var result = Terminal.no
        if let alias = aliases[id] {
            result = store.literal(alias.variable, alias.cells)
        } else if let variable = table[.fact(id)] {
            result = store.literal(variable, CellSet(1))
            if let from = fact.from {
                let derived = diagram(from)
                let isDerived = store.literal(variable, CellSet(2))
                result = store.or(result, store.and(isDerived, derived))
            }
        }
        for other in impliedBy[id, default: []] {
            let implied = truth(ofFact: other)
            result = store.or(result, implied)
        }
        factMemo[id] = result
        return result
    }

    /// The diagram of a test of a fact.
    ///
    /// PRECONDITION: `checkFormulas` found the test to suit the fact's type.
    func diagram(_ name: String, _ test: FactTest) -> NodeID {
        guard let id = index.facts[name] else { return Terminal.no }
        if case .isTrue = test { return truth(ofFact: id) }
        guard let variable = table[.fact(id)] else { return elements(id, test) }
        switch (table.variables[variable].domain, test) {
        case (.integer(let cuts), .below(let bound)):
            return store.literal(variable, CellSet(first: cuts.prefix { $0 < bound }.count + 1))
        case (.integer(let cuts), .atLeast(let bound)):
            let below = store.literal(
                variable, CellSet(first: cuts.prefix { $0 < bound }.count + 1))
            return store.not(below)
        case (.integer(let cuts), .isInteger(let value)):
            return store.literal(variable, CellSet(cuts.prefix { $0 <= value }.count))
        case (.code(let codes, _), .isCode(let code)):
            let cell = codes.firstIndex(of: code)
            return store.literal(variable, cell.map { CellSet($0) } ?? CellSet())
        case (.code(let codes, _), .among(let list)):
            var cells = CellSet()
            for code in list {
                if let cell = codes.firstIndex(of: code) { cells.insert(cell) }
            }
            return store.literal(variable, cells)
        case (.date(let domain), .before(let date)):
            let after = store.literal(variable, domain.cells(onOrAfter: date))
            return store.not(after)
        case (.date(let domain), .after(let date)):
            return store.literal(variable, domain.cells(onOrAfter: date.next))
        default:
            return Terminal.no
        }
    }

    /// Tests of a list of codes, or of a code with too many cells: one variable a code.
    private func elements(_ id: Int, _ test: FactTest) -> NodeID {
        let codes: [String]
        switch test {
        case .includes(let code), .isCode(let code): codes = [code]
        case .among(let list): codes = list
        default: codes = []
        }
        var result = Terminal.no
        for code in codes {
            guard let variable = table[.element(fact: id, code)] else { continue }
            let literal = store.literal(variable, CellSet(1))
            result = store.or(result, literal)
        }
        return result
    }

    func elapsed(_ name: String, _ period: Period) -> NodeID {
        guard let id = index.facts[name], let variable = table[.fact(id)],
            case .date(let domain) = table.variables[variable].domain
        else { return Terminal.no }
        return store.literal(variable, domain.cells(elapsed: period))
    }
}
