/// Lays out a `BatchPlan`.
struct BatchPlanBuilder {
    let rulebook: Rulebook
    private let diagrams: FrozenDiagrams
    /// The cells of each variable under any signals; then what is so where there are none.
    let free: [CellSet]
    let base: [CellSet]
    private(set) var ends: [Int32] = []
    private(set) var terms: [BatchPlan.Term] = []
    private var guards: [BatchPlan.Guard] = []
    private var guardIndex: [BatchPlan.Guard: Int32] = [:]
    /// Of each node that was laid out: the node that stands for it, its first plane, its terminals.
    private var standsFor: [NodeID: NodeID] = [:]
    private var places: [NodeID: (plane: Int32, reached: UInt8)] = [:]

    init(
        _ rulebook: Rulebook, asOf: CivilDate, _ options: AssessmentOptions
    ) throws(AssessmentError) {
        self.rulebook = rulebook
        diagrams = rulebook.diagrams
        free = rulebook.layout.free(asOf: asOf)
        base = try Observation(
            rulebook, SignalSelection(), asOf: asOf, free: free, options: options
        ).allowed
    }

    // MARK: Nodes

    /// Lays out what is below the roots and not laid out yet, children before parents.
    mutating func addNodes(under roots: [NodeID]) {
        var isWanted = Array(repeating: false, count: diagrams.nodeCount)
        var waiting = roots
        while let id = waiting.popLast() {
            guard id >= Terminal.count, !isWanted[Int(id)], standsFor[id] == nil else { continue }
            isWanted[Int(id)] = true
            for branch in branches(id) { waiting.append(branch.child) }
        }
        // Children are older than their parents.
        for id in isWanted.indices where isWanted[id] { add(NodeID(id)) }
    }

    private mutating func add(_ id: NodeID) {
        var arms: [(child: NodeID, cells: CellSet)] = []
        for branch in branches(id) {
            let child = standing(branch.child)
            if let place = arms.firstIndex(where: { $0.child == child }) {
                arms[place].cells = arms[place].cells.union(branch.cells)
            } else {
                arms.append((child, branch.cells))
            }
        }
        if arms.count == 1 {
            standsFor[id] = arms[0].child
            return
        }
        standsFor[id] = id
        let variable = Int(diagrams.nodes[Int(id)].variable)
        var reached: UInt8 = 0
        for arm in arms { reached |= terminals(arm.child) }
        let first = Int32(ends.count) + 1
        places[id] = (first, reached)
        let conditions = arms.map { number(BatchPlan.Guard(variable: variable, cells: $0.cells)) }
        for terminal in 0..<UInt8(Terminal.count) where reached >> terminal & 1 == 1 {
            for (arm, condition) in zip(arms, conditions) {
                let source = plane(arm.child, terminal)
                if source >= 0 {
                    terms.append(BatchPlan.Term(condition: condition, source: source))
                }
            }
            ends.append(Int32(terms.count))
        }
    }

    /// The children that somebody can come to, each with all cells that lead there.
    private func branches(_ id: NodeID) -> [(child: NodeID, cells: CellSet)] {
        let node = diagrams.nodes[Int(id)]
        let children = diagrams.children + Int(node.firstChild)
        let possible = possibleForSomebody(Int(node.variable))
        var result: [(child: NodeID, cells: CellSet)] = []
        for cell in 0..<Int(node.cellCount) where possible.contains(cell) {
            if let place = result.firstIndex(where: { $0.child == children[cell] }) {
                result[place].cells.insert(cell)
            } else {
                result.append((children[cell], CellSet(cell)))
            }
        }
        return result
    }

    private func possibleForSomebody(_ variable: Int) -> CellSet {
        switch rulebook.table.variables[variable].subject {
        // Nothing that signals say changes them.
        case .version, .parameter: return base[variable]
        default: break
        }
        // What no date can be under `asOf`.
        return rulebook.layout.groups[variable] == .date ? free[variable] : diagrams.full[variable]
    }

    private func standing(_ id: NodeID) -> NodeID {
        id < Terminal.count ? id : standsFor[id] ?? id
    }

    private func terminals(_ id: NodeID) -> UInt8 {
        id < Terminal.count ? 1 << UInt8(id) : places[id]?.reached ?? 0
    }

    /// Where the lanes of a node that may end so are; -1: none can.
    private func plane(_ id: NodeID, _ terminal: UInt8) -> Int32 {
        if id < Terminal.count { return id == NodeID(terminal) ? BatchPlan.everyLane : -1 }
        guard let place = places[id], place.reached >> terminal & 1 == 1 else { return -1 }
        let below = place.reached & ((1 << terminal) - 1)
        return place.plane + Int32(below.nonzeroBitCount)
    }

    func root(_ id: NodeID) -> BatchPlan.Root {
        let id = standing(id)
        var planes = SIMD8<Int32>(repeating: -1)
        for terminal in 0..<UInt8(Terminal.count) { planes[Int(terminal)] = plane(id, terminal) }
        return BatchPlan.Root(planes: planes)
    }

    // MARK: Guards

    private mutating func number(_ condition: BatchPlan.Guard) -> Int32 {
        if let known = guardIndex[condition] { return known }
        let number = Int32(guards.count) + 1
        guards.append(condition)
        guardIndex[condition] = number
        return number
    }

    /// Puts the guards of each variable beside each other, and the terms on their new numbers.
    mutating func sortGuards() -> (
        guards: [BatchPlan.Guard], ofVariable: [(variable: Int, guards: Range<Int>)]
    ) {
        let order = guards.indices.sorted { (guards[$0].variable, $0) < (guards[$1].variable, $1) }
        var newNumber = Array(repeating: BatchPlan.everyLane, count: guards.count + 1)
        for (place, old) in order.enumerated() { newNumber[old + 1] = Int32(place) + 1 }
        for term in terms.indices {
            terms[term].condition = newNumber[Int(terms[term].condition)]
        }
        let sorted = order.map { guards[$0] }
        var ofVariable: [(variable: Int, guards: Range<Int>)] = []
        for (place, condition) in sorted.enumerated() {
            if let last = ofVariable.indices.last, ofVariable[last].variable == condition.variable {
                ofVariable[last].guards = ofVariable[last].guards.lowerBound..<place + 1
            } else {
                ofVariable.append((condition.variable, place..<place + 1))
            }
        }
        return (sorted, ofVariable)
    }
}
