extension Assessor {
    /// What would change a rule's outcome. `root` is the rule's diagram.
    func changes(_ root: NodeID, _ asChild: Bool) -> RuleChanges {
        let reached = terminals(root, asChild)
        let literals = literals(unitsRead(by: root))
        var result = RuleChanges(sets: [], isWhole: true, ifOtherwise: [])
        for terminal in [
            Terminal.open, Terminal.discretionary, Terminal.closed, Terminal.notApplicable,
        ] where reached != 1 << UInt8(terminal) {
            guard let outcome = Terminal.outcome(terminal) else { continue }
            let isOpening = terminal == Terminal.open || terminal == Terminal.discretionary
            // What counts against the person is never sought in order to open a right.
            let usable =
                isOpening ? literals.filter { !(isAdverse($0.unit) && $0.cell == 1) } : literals
            var search = conclusionSearch(root, asChild, usable)
            let sets = search.wideSets(reaching: 1 << UInt8(terminal), most: RuleChanges.mostSets)
            if !search.isWhole { result.isWhole = false }
            result.sets += sets.map { wide in
                ConcludingSet(
                    outcome: outcome,
                    conditions: wide.choices.compactMap { condition($0, usable) })
            }
        }
        result.ifOtherwise = counterfactuals(root, asChild, Assessor.kind(reached))
        return result
    }

    private func isAdverse(_ unit: Int32) -> Bool { fact(ofUnit: unit).map(isAdverse) ?? false }

    private func isAdverse(_ fact: FactDeclaration) -> Bool {
        !fact.establishedBy.isEmpty && fact.isAdverse
    }

    private func fact(ofUnit unit: Int32) -> FactDeclaration? {
        switch rulebook.table.units[Int(unit)] {
        case .fact(let id), .element(let id, _): rulebook.catalogue.facts[id]
        case .indicator, .actor, .sufficient, .dispute: nil
        }
    }

    private func condition(_ choice: [Int], _ literals: [Literal]) -> ChangeCondition? {
        guard let first = choice.first else { return nil }
        let variables = choice.map { literals[$0].variable }
        if Set(variables).count > 1 { return oneOf(variables, literals[first].unit) }
        var cells = CellSet()
        for number in choice { cells.insert(literals[number].cell) }
        return condition(literals[first].unit, literals[first].variable, cells)
    }

    /// Any of several codes of one list.
    private func oneOf(_ variables: [Int], _ unit: Int32) -> ChangeCondition? {
        let conditions = variables.compactMap { condition(unit, $0, CellSet(1)) }
        guard var result = conditions.first, let fact = fact(ofUnit: unit) else { return nil }
        result.values = conditions.flatMap(\.values)
        let words = result.values.compactMap { value -> Label? in
            guard case .fact(let value) = value else { return nil }
            return rulebook.words(ofValue: value, of: fact.id)
        }
        result.text = fact.label.followed(by: words.joinedByOr())
        return result
    }

    /// Cells of a unit's variable, for a reader.
    func condition(_ unit: Int32, _ variable: Int, _ cells: CellSet) -> ChangeCondition? {
        let words = CellWords(rulebook: rulebook, asOf: observation.asOf)
        let (text, values) = words.words(of: cells, variable)
        if case .indicator(let id) = rulebook.table.units[Int(unit)] {
            return ChangeCondition(
                name: rulebook.catalogue.indicators[id].id, kind: .indicator, text: text,
                values: values, of: .person, establishedBy: [], isAdverse: false,
                isSensitive: false)
        }
        guard let fact = fact(ofUnit: unit) else { return nil }
        // A no that only some may say counts against the person.
        let isDenied = !fact.noEstablishedBy.isEmpty && cells == CellSet(0)
        return ChangeCondition(
            name: fact.id, kind: .fact, text: text, values: values, of: fact.holder,
            establishedBy: isDenied ? fact.noEstablishedBy : fact.establishedBy,
            isAdverse: isDenied || isAdverse(fact), isSensitive: fact.isSensitive)
    }
}

/// What was given, supposed otherwise one at a time.
extension Assessor {
    private func counterfactuals(
        _ root: NodeID, _ asChild: Bool, _ current: OutcomeKind
    ) -> [Counterfactual] {
        var result: [Counterfactual] = []
        for unit in unitsRead(by: root) {
            guard let variable = variable(ofUnit: unit),
                observation.allowed[variable] != observation.free[variable],
                !observation.impliedFalse.contains(variable),
                let given = describe([Int(unit)]).first, isGiven(given)
            else { continue }
            var cellsOf: [OutcomeKind: CellSet] = [:]
            for cells in alternatives(unit, variable) {
                let outcome = outcome(of: root, asChild, supposing: variable, in: cells)
                guard outcome != current else { continue }
                cellsOf[outcome] = cellsOf[outcome, default: CellSet()].union(cells)
            }
            for outcome in OutcomeKind.allCases {
                guard let cells = cellsOf[outcome],
                    let instead = condition(unit, variable, cells)
                else { continue }
                result.append(
                    Counterfactual(
                        given: given, givenText: rulebook.words(of: given), instead: instead,
                        outcome: outcome))
            }
        }
        return result
    }

    /// Somebody said so: not what only follows from something else.
    private func isGiven(_ reason: Reason) -> Bool {
        switch reason.value {
        case .present, .absent: return true
        case .fact, .oneOf:
            guard let id = rulebook.index.facts[reason.name] else { return false }
            return observation.values[id]?.isEmpty == false
        }
    }

    /// What else the variable could have been, a cell at a time. Of a list that is never whole, a
    /// code that were not in it would be unknown.
    private func alternatives(_ unit: Int32, _ variable: Int) -> [CellSet] {
        let free = observation.free[variable]
        if case .element(let id, _) = rulebook.table.units[Int(unit)],
            rulebook.catalogue.facts[id].type == .codes, !rulebook.catalogue.facts[id].isComplete
        {
            return observation.allowed[variable].contains(0) ? [CellSet(1)] : [free]
        }
        let domain = rulebook.table.variables[variable].domain
        return (0..<rulebook.store.domains[variable]).filter {
            // Of a derived fact, cell 2 stands for "not given".
            !observation.allowed[variable].contains($0)
                && (free.contains($0) || (domain == .derived && $0 < 2))
        }.map { CellSet($0) }
    }

    private func outcome(
        of root: NodeID, _ asChild: Bool, supposing variable: Int, in cells: CellSet
    ) -> OutcomeKind {
        var supposed = observation
        supposed.allowed[variable] = cells
        supposed.reopenImplied()
        if !supposed.isEmergency, let sufficient = rulebook.table[.sufficient] {
            supposed.allowed[sufficient] = supposed.free[sufficient]
        }
        supposed.closeImplications()
        supposed.fixEstablished()
        var child = supposed.allowed
        if let age = rulebook.layout.age, age.variable != variable,
            let allowed = observation.childAllowed
        {
            child[age.variable] = allowed[age.variable]
            for doubt in observation.doubted where doubt.variable != variable {
                child[doubt.variable] = allowed[doubt.variable]
            }
        }
        let reading = Restriction(rulebook.diagrams, allowed: child)
        if let sufficient = rulebook.table[.sufficient],
            reading.terminals(rulebook.sufficiency) == 1 << UInt8(Terminal.yes)
        {
            for number in [sufficient, rulebook.table[.established(sufficient)]].compactMap({ $0 })
            {
                supposed.allowed[number] = CellSet(1)
                child[number] = CellSet(1)
            }
        }
        let restriction = Restriction(
            rulebook.diagrams, allowed: asChild ? child : supposed.allowed)
        return Assessor.kind(restriction.terminals(root))
    }
}
