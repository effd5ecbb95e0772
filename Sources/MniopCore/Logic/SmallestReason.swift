/// Smallest sets of known units that alone make a result what it is: prime implicants of the
/// result reached (Shih, Choi and Darwiche, "A Symbolic Approach to Explaining Bayesian Network
/// Classifiers", 2018).
///
/// A unit is what a reader calls one fact or indicator; it may stand behind several variables.
struct SmallestReason {
    /// LIMIT: above so many known units the answer is minimal by inclusion, not by size.
    static let exhaustiveLimit = 16

    private let store: DiagramStore
    private var allowed: [CellSet]
    /// Cells of each variable where nothing is known of it.
    private let free: [CellSet]
    private let table: VariableTable
    /// Cells of each variable with what is kept, and the variables of which that says something.
    private var current: [CellSet]
    private var isKept: BitSet
    /// How many of them are in each block, and the blocks that have any.
    private var keptInBlock = Array(repeating: 0, count: 64)
    private var keptBlocks: UInt64 = 0
    /// Variables that say something as allowed, and as free.
    private var saysAllowed: BitSet
    private var saysFree: BitSet
    /// Variables of which something is known.
    private var isKnownVariable: BitSet
    private var stamp: [UInt32]
    private var round: UInt32 = 0
    private var stack: [NodeID] = []
    /// Units that the last walk tested.
    private var isMet: BitSet

    /// A variable without a unit is context (a version, a layer): it is always as allowed.
    init(
        _ store: DiagramStore, allowed: [CellSet], free: [CellSet], _ table: VariableTable
    ) {
        self.store = store
        self.allowed = allowed
        self.free = free
        self.table = table
        current = free
        isKept = BitSet(allowed.count)
        saysAllowed = isKept
        saysFree = isKept
        isKnownVariable = isKept
        stamp = Array(repeating: 0, count: store.nodeCount)
        isMet = BitSet(table.units.count)
        for variable in allowed.indices {
            saysAllowed[variable] = !store.isAtRest(variable, allowed[variable])
            if allowed[variable] == free[variable] {
                saysFree[variable] = saysAllowed[variable]
            } else {
                saysFree[variable] = !store.isAtRest(variable, free[variable])
                isKnownVariable[variable] = table.unitOfVariable[variable] >= 0
            }
            let isContext = table.unitOfVariable[variable] < 0
            if isContext { current[variable] = allowed[variable] }
            mark(variable, isContext ? saysAllowed[variable] : saysFree[variable])
        }
    }

    /// As `Restriction.narrow`.
    mutating func narrow(_ variable: Int, to cells: CellSet) {
        allowed[variable] = cells
        saysAllowed[variable] = !store.isAtRest(variable, cells)
        if table.unitOfVariable[variable] >= 0, cells != free[variable] {
            isKnownVariable[variable] = true
        }
    }

    /// Takes what is known of a unit into account, or leaves it out.
    private mutating func keep(_ unit: Int, _ isKept: Bool) {
        for variable in table.variablesOfUnit[unit] {
            current[variable] = isKept ? allowed[variable] : free[variable]
            mark(variable, isKept ? saysAllowed[variable] : saysFree[variable])
        }
    }

    private mutating func mark(_ variable: Int, _ says: Bool) {
        if isKept[variable] == says { return }
        isKept[variable] = says
        let block = Int(store.blockOf[variable])
        keptInBlock[block] += says ? 1 : -1
        if says {
            keptBlocks |= store.block(variable)
        } else if keptInBlock[block] == 0 {
            keptBlocks &= ~store.block(variable)
        }
    }

    /// The units of a smallest reason why `root` reaches just the terminals `target`, in order.
    mutating func units(for root: NodeID, target: UInt8) -> [Int] {
        let known = knownUnits(root)
        if known.isEmpty { return [] }
        for unit in known { keep(unit, true) }
        defer { for unit in known { keep(unit, false) } }
        // Freeing a necessary unit alone already changes the result: it is in every reason. What
        // the walk with everything known does not test is not necessary.
        isMet = BitSet(table.units.count)
        _ = holds(root, target)
        let tested = isMet
        guard known.contains(where: { tested[$0] }) else { return [] }
        var necessary: [Int] = []
        var others: [Int] = []
        for unit in known {
            guard tested[unit] else {
                others.append(unit)
                continue
            }
            keep(unit, false)
            if holds(root, target) { others.append(unit) } else { necessary.append(unit) }
            keep(unit, true)
        }
        for unit in others { keep(unit, false) }
        if holds(root, target) { return necessary }
        if known.count <= SmallestReason.exhaustiveLimit {
            for size in 1...max(1, others.count) {
                if let found = search(root, target, others, from: 0, size: size) {
                    return (necessary + found).sorted()
                }
            }
        }
        // What was tested suffices, since the walk then takes the same way. Later units are dropped
        // first: what the catalogue names first is kept.
        let candidates = others.filter { tested[$0] }
        for unit in candidates { keep(unit, true) }
        var kept: [Int] = []
        for unit in candidates.reversed() {
            keep(unit, false)
            if !holds(root, target) {
                keep(unit, true)
                kept.append(unit)
            }
        }
        return (necessary + kept).sorted()
    }

    private mutating func search(
        _ root: NodeID, _ target: UInt8, _ units: [Int], from start: Int, size: Int
    ) -> [Int]? {
        if size == 0 { return holds(root, target) ? [] : nil }
        guard start + size <= units.count else { return nil }
        for index in start...(units.count - size) {
            keep(units[index], true)
            defer { keep(units[index], false) }
            if let rest = search(root, target, units, from: index + 1, size: size - 1) {
                return [units[index]] + rest
            }
        }
        return nil
    }

    /// Known units that the diagram reads on any path, in order: a smaller reason may lie on a
    /// path that another known unit cuts off.
    private func knownUnits(_ root: NodeID) -> [Int] {
        var last = -1
        var result: [Int] = []
        for variable in store.supports.members(Int(root), in: isKnownVariable) {
            let unit = Int(table.unitOfVariable[variable])
            if unit == last { continue }
            last = unit
            result.append(unit)
        }
        return result
    }

    /// Whether the kept units alone let the diagram reach no terminal outside `target`.
    private mutating func holds(_ root: NodeID, _ target: UInt8) -> Bool {
        round &+= 1
        stack.removeAll(keepingCapacity: true)
        stack.append(root)
        while let node = stack.popLast() {
            if stamp[Int(node)] == round { continue }
            stamp[Int(node)] = round
            if store.isTerminal(node) {
                if target >> UInt8(node) & 1 == 0 { return false }
                continue
            }
            // What reads nothing known reaches what it does at rest.
            if store.blocks[Int(node)] & keptBlocks == 0 {
                if store.reached[Int(store.atRest[Int(node)])] & ~target != 0 { return false }
                continue
            }
            let variable = Int(store.variable(node))
            let unit = table.unitOfVariable[variable]
            if unit >= 0 { isMet[Int(unit)] = true }
            let cells = current[variable]
            for cell in 0..<store.domains[variable] where cells.contains(cell) {
                stack.append(store.child(node, cell))
            }
        }
        return true
    }
}
