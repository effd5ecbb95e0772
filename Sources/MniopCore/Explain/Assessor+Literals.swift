/// From what could be said of a person to what it fixes in the diagrams.
extension Assessor {
    /// The values that unknown facts and indicators of these units could take, in order.
    func literals(_ units: [Int32]) -> [Literal] {
        var result: [Literal] = []
        for unit in units {
            guard let variable = variable(ofUnit: unit), isUnknown(variable) else { continue }
            for cell in 0..<rulebook.store.domains[variable]
            where observation.allowed[variable].contains(cell) && canBeSaid(unit, cell) {
                result.append(literal(unit, variable, cell))
            }
        }
        return result
    }

    /// The variable that holds a unit's value; `nil` for what is no fact and no indicator.
    func variable(ofUnit unit: Int32) -> Int? {
        switch rulebook.table.units[Int(unit)] {
        case .fact(let id): rulebook.table[.fact(id)]
        case .element(let id, let code): rulebook.table[.element(fact: id, code)]
        case .indicator(let id): rulebook.table[.indicator(id)]
        // A rule cannot be waiting for who reports, nor for which reading is right.
        case .actor, .sufficient, .dispute: nil
        }
    }

    private func isUnknown(_ variable: Int) -> Bool {
        guard observation.allowed[variable].count > 1 else { return false }
        // No further age ends a doubt about it.
        return variable != rulebook.layout.age?.variable || !isAgeContested
    }

    private var isAgeContested: Bool {
        observation.mayBeTrue(AgeModel.contested)
            || observation.contradictions.contains { $0.name == AgeModel.age }
    }

    /// A list that is never whole cannot say that a code is not in it.
    private func canBeSaid(_ unit: Int32, _ cell: Int) -> Bool {
        guard case .element(let id, _) = rulebook.table.units[Int(unit)], cell == 0 else {
            return true
        }
        let fact = rulebook.catalogue.facts[id]
        return fact.type == .code || fact.isComplete
    }

    private func literal(_ unit: Int32, _ variable: Int, _ cell: Int) -> Literal {
        var supposed = observation
        supposed.allowed[variable] = CellSet(cell)
        supposed.closeImplications()
        supposed.fixEstablished()
        var literal = Literal(
            unit: unit, group: group(unit, cell), variable: variable, cell: cell, own: [],
            implied: [])
        for changed in observation.allowed.indices
        where changed == variable || supposed.allowed[changed] != observation.allowed[changed] {
            let change = (variable: changed, cells: supposed.allowed[changed])
            if rulebook.table.unitOfVariable[changed] == unit {
                literal.own.append(change)
            } else {
                literal.implied.append(change)
            }
        }
        return literal
    }

    /// The codes of one list stand together; "not in the list" stands alone.
    private func group(_ unit: Int32, _ cell: Int) -> Int32 {
        guard case .element(let id, _) = rulebook.table.units[Int(unit)], cell == 1 else {
            return unit
        }
        return rulebook.table.units.firstIndex {
            if case .element(id, _) = $0 { true } else { false }
        }.map(Int32.init) ?? unit
    }

    /// The units that a rule reads, through sufficiency too, in order.
    func unitsRead(by root: NodeID) -> [Int32] {
        let units = unitsOf(root)
        let isSufficiencyRead = units.contains { rulebook.table.units[Int($0)] == .sufficient }
        return isSufficiencyRead ? Set(units + unitsOf(rulebook.sufficiency)).sorted() : units
    }

    private func unitsOf(_ root: NodeID) -> [Int32] {
        let read = rulebook.diagrams.variables(rulebook.diagrams.support(root))
        return Set(read.map { rulebook.table.unitOfVariable[$0] }.filter { $0 >= 0 }).sorted()
    }

    /// The search for what would conclude a rule.
    func conclusionSearch(
        _ root: NodeID, _ asChild: Bool, _ literals: [Literal]
    ) -> ConclusionSearch {
        let base = observation.allowed
        let child = childRestriction?.allowed ?? base
        var sufficiency: ConclusionSearch.Sufficiency?
        if !isSufficient, let variable = rulebook.table[.sufficient] {
            sufficiency = ConclusionSearch.Sufficiency(
                root: rulebook.sufficiency,
                variables: [variable, rulebook.table[.established(variable)]].compactMap { $0 },
                allowed: child)
        }
        return ConclusionSearch(
            rulebook.store, root: root, allowed: asChild ? child : base,
            sufficiency: sufficiency, literals: literals)
    }
}
