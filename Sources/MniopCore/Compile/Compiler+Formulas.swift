extension Compiler {
    /// The diagram of a condition.
    func diagram(_ formula: Formula) -> NodeID {
        switch formula.node {
        case .constant(let value): return value ? Terminal.yes : Terminal.no
        case .all(let list): return store.all(diagrams(list))
        case .any(let list): return store.any(diagrams(list))
        case .none(let list):
            let any = store.any(diagrams(list))
            return store.not(any)
        case .no(let inner):
            let condition = diagram(inner)
            return store.not(condition)
        case .atLeast(let count, let list): return store.atLeast(count, diagrams(list))
        case .fact(let id, let test): return diagram(id, test)
        case .elapsed(let id, let period, let atLeast):
            let condition = elapsed(id, period)
            return atLeast ? condition : store.not(condition)
        case .present(let id): return present(id)
        case .positive(let grid, let dimension): return positive(grid, dimension)
        case .reading(let grid, let name): return reading(grid, name)
        case .sufficient:
            guard let variable = table[.sufficient] else { return Terminal.no }
            return store.literal(variable, CellSet(1))
        case .open(let id): return outcome(id, isIn: [Terminal.open])
        case .available(let id):
            return outcome(id, isIn: [Terminal.open, Terminal.discretionary])
        case .parameter(let id, let value): return parameter(id, value)
        case .actor(let kind):
            guard let variable = table[.actor(kind)] else { return Terminal.no }
            return store.literal(variable, CellSet(1))
        }
    }

    func diagrams(_ list: [Formula]) -> [NodeID] { list.map { diagram($0) } }

    func present(_ id: String) -> NodeID {
        guard let indicator = index.indicators[id], let variable = variable(ofIndicator: indicator)
        else { return Terminal.no }
        return store.literal(variable, CellSet(1))
    }

    /// One observation is one variable, whichever list named it.
    func variable(ofIndicator id: Int) -> Int? {
        table[.indicator(canonical(indicator: id))]
    }

    func canonical(indicator id: Int) -> Int {
        catalogue.canonical(indicator: id, index.indicators)
    }

    private func parameter(_ id: String, _ value: String) -> NodeID {
        guard let position = index.parameters[id], let variable = table[.parameter(position)],
            let cell = catalogue.parameters[position].values.firstIndex(of: value)
        else { return Terminal.no }
        return store.literal(variable, CellSet(cell))
    }

    private func outcome(_ id: String, isIn wanted: Set<NodeID>) -> NodeID {
        guard let rule = index.rules[id] else { return Terminal.no }
        let root = compiledRule(rule).root
        return store.mapTerminals(root) { wanted.contains($0) ? Terminal.yes : Terminal.no }
    }

    /// Where the condition is certain: an unknown variable counts only if every value of it would
    /// do. The result reads what is established of each variable, which is never unknown.
    func certain(_ root: NodeID) -> NodeID {
        store.nodeMemo.begin(last: root)
        return certainly(root)
    }

    private func certainly(_ node: NodeID) -> NodeID {
        if store.isTerminal(node) { return node }
        if let known = store.nodeMemo[node] { return known }
        let variable = Int(store.variable(node))
        var children: [NodeID] = []
        children.reserveCapacity(store.domains[variable] + 1)
        for cell in 0..<store.domains[variable] {
            children.append(certainly(store.child(node, cell)))
        }
        let result: NodeID
        if let established = table[.established(variable)] {
            let always = store.all(children)
            children.append(always)
            result = store.node(established, children)
        } else if case .dispute = table.variables[variable].domain {
            result = store.all(children)
        } else {
            result = store.node(variable, children)
        }
        store.nodeMemo.note(node, result)
        return result
    }
}

extension Catalogue {
    /// The indicator that stands for the observation: the one that `same_as` names, in one step.
    func canonical(indicator id: Int, _ names: NameIndex) -> Int {
        indicators[id].sameAs.flatMap { names[$0] } ?? id
    }
}
