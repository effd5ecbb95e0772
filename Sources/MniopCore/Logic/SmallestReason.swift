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
    private let unitOfVariable: [Int32]
    private var stamp: [UInt32]
    private var round: UInt32 = 0
    private var stack: [NodeID] = []
    private var kept: [Bool]
    /// Units of which something is known.
    private var isKnown: [Bool]
    /// Units that each root reads, where they were found beforehand.
    private let supports: [NodeID: [Int32]]

    /// `unitOfVariable` is -1 for variables that are context (a version, a layer): always fixed.
    init(
        _ store: DiagramStore, allowed: [CellSet], free: [CellSet], unitOfVariable: [Int32],
        unitCount: Int, supports: [NodeID: [Int32]] = [:]
    ) {
        self.store = store
        self.allowed = allowed
        self.free = free
        self.unitOfVariable = unitOfVariable
        stamp = Array(repeating: 0, count: store.nodeCount)
        kept = Array(repeating: false, count: unitCount)
        isKnown = kept
        self.supports = supports
        for variable in allowed.indices where allowed[variable] != free[variable] {
            let unit = unitOfVariable[variable]
            if unit >= 0 { isKnown[Int(unit)] = true }
        }
    }

    /// As `Restriction.narrow`.
    mutating func narrow(_ variable: Int, to cells: CellSet) {
        allowed[variable] = cells
        let unit = unitOfVariable[variable]
        if unit >= 0, cells != free[variable] { isKnown[Int(unit)] = true }
    }

    /// The units of a smallest reason why `root` reaches just the terminals `target`, in order.
    mutating func units(for root: NodeID, target: UInt8) -> [Int] {
        let known = knownUnits(root)
        for unit in known { kept[unit] = true }
        defer { for unit in known { kept[unit] = false } }
        // Freeing a necessary unit alone already changes the result: it is in every reason.
        var necessary: [Int] = []
        var others: [Int] = []
        for unit in known {
            kept[unit] = false
            if holds(root, target) { others.append(unit) } else { necessary.append(unit) }
            kept[unit] = true
        }
        for unit in others { kept[unit] = false }
        if holds(root, target) { return necessary }
        if known.count <= SmallestReason.exhaustiveLimit {
            for size in 1...max(1, others.count) {
                if let found = search(root, target, others, from: 0, size: size) {
                    return (necessary + found).sorted()
                }
            }
        }
        for unit in others { kept[unit] = true }
        // Later units are dropped first: what the catalogue names first is kept.
        for unit in others.reversed() {
            kept[unit] = false
            if !holds(root, target) { kept[unit] = true }
        }
        return (necessary + others.filter { kept[$0] }).sorted()
    }

    private mutating func search(
        _ root: NodeID, _ target: UInt8, _ units: [Int], from start: Int, size: Int
    ) -> [Int]? {
        if size == 0 { return holds(root, target) ? [] : nil }
        guard start + size <= units.count else { return nil }
        for index in start...(units.count - size) {
            kept[units[index]] = true
            defer { kept[units[index]] = false }
            if let rest = search(root, target, units, from: index + 1, size: size - 1) {
                return [units[index]] + rest
            }
        }
        return nil
    }

    private func knownUnits(_ root: NodeID) -> [Int] {
        let units = supports[root] ?? store.supportUnits(root, unitOfVariable)
        return units.lazy.map(Int.init).filter { isKnown[$0] }
    }

    /// Whether the kept units alone let the diagram reach no terminal outside `target`.
    private mutating func holds(_ root: NodeID, _ target: UInt8) -> Bool {
        round &+= 1
        stack.removeAll(keepingCapacity: true)
        stack.append(root)
        while let node = stack.popLast() {
            if store.isTerminal(node) {
                if target >> UInt8(node) & 1 == 0 { return false }
                continue
            }
            if stamp[Int(node)] == round { continue }
            stamp[Int(node)] = round
            let variable = Int(store.variable(node))
            let unit = Int(unitOfVariable[variable])
            let isFreed = unit >= 0 && !kept[unit]
            let cells = isFreed ? free[variable] : allowed[variable]
            for cell in 0..<store.domains[variable] where cells.contains(cell) {
                stack.append(store.child(node, cell))
            }
        }
        return true
    }
}

extension DiagramStore {
    /// Units that a diagram reads on any path, in order: a smaller reason may lie on a path that
    /// another known unit cuts off.
    func supportUnits(_ root: NodeID, _ unitOfVariable: [Int32]) -> [Int32] {
        Set(support(root).map { unitOfVariable[$0] }.filter { $0 >= 0 }).sorted()
    }
}
