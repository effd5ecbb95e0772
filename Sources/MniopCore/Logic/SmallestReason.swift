/// Smallest sets of known units that alone make a result what it is: prime implicants of the
/// result reached (Shih, Choi and Darwiche, "A Symbolic Approach to Explaining Bayesian Network
/// Classifiers", 2018).
///
/// A unit is what a reader calls one fact or indicator; it may stand behind several variables.
///
/// A class, so that what it works on is never copied. One thread at a time.
final class SmallestReason {
    /// LIMIT: above so many known units the answer is minimal by inclusion, not by size.
    static let exhaustiveLimit = 16

    let knowledge: Knowledge
    let diagrams: FrozenDiagrams
    let table: VariableTable
    /// Cells of each variable where nothing is known of it.
    private let free: [CellSet]
    /// How a walk takes each variable where nothing is known of it. A variable without a unit is
    /// context (a version, a layer): it is always as allowed.
    let freeWays: UnsafeMutablePointer<Way>
    /// The same with what is kept.
    let ways: UnsafeMutablePointer<Way>
    /// Units of each variable; -1 for context.
    let unitOfVariable: UnsafeMutablePointer<Int32>
    /// Variables of which something is known.
    private let isKnownVariable: UnsafeMutablePointer<Bool>
    private let isKnownUnit: UnsafeMutablePointer<Bool>
    /// Known variables as places among those that are read.
    let knownPlaces: UnsafeMutablePointer<UInt64>
    /// How many variables of each block say something, and the blocks that have any.
    private let keptInBlock: UnsafeMutablePointer<Int32>
    let keptBlocks: UnsafeMutablePointer<FrozenDiagrams.Blocks>

    /// What the last walk that came by each node left there.
    let stamps: UnsafeMutablePointer<UInt16>
    /// Of each unit: the walk that last tested it, and what that found.
    let marks: UnsafeMutablePointer<UInt64>
    let round: UnsafeMutablePointer<UInt64>
    /// Nodes still to be walked: beside the node at hand those beside the nodes above it, of which
    /// a way has one a variable. Never more, then, than all cells of all variables, and the root.
    let stack: UnsafeMutablePointer<NodeID>
    /// The unit above each of them: -1 for context.
    let above: UnsafeMutablePointer<Int32>
    /// Room for every unit once.
    let found: UnsafeMutablePointer<Int>
    /// The same for what is chosen, and for what else was tested.
    let chosen: UnsafeMutablePointer<Int>
    private let others: UnsafeMutablePointer<Int>
    /// Units of which all sets are tried, and those that are being tried.
    let candidates: UnsafeMutablePointer<Int>
    let tried: UnsafeMutablePointer<Int>

    init(_ knowledge: Knowledge, free: [CellSet], _ table: VariableTable) {
        self.knowledge = knowledge
        self.free = free
        self.table = table
        diagrams = knowledge.diagrams
        let count = knowledge.count
        let room = knowledge.room
        let units = table.units.count
        freeWays = room.list(count)
        ways = room.list(count)
        unitOfVariable = room.list(count)
        isKnownVariable = room.list(count, of: false)
        keptInBlock = room.list(FrozenDiagrams.blockCount, of: 0)
        keptBlocks = room.list(1, of: .zero)
        round = room.list(1, of: 0)
        stamps = room.list(diagrams.nodeCount, of: 0)
        marks = room.list(units, of: 0)
        isKnownUnit = room.list(units, of: false)
        knownPlaces = room.list(diagrams.stride, of: 0)
        found = room.list(units)
        chosen = room.list(units)
        others = room.list(units)
        candidates = room.list(SmallestReason.exhaustiveLimit)
        tried = room.list(SmallestReason.exhaustiveLimit)
        stack = room.list(diagrams.cellCount + 1)
        above = room.list(diagrams.cellCount + 1)
        unitOfVariable.initialize(from: table.unitOfVariable, count: count)
        freeWays.initialize(from: knowledge.ways, count: count)
        for variable in 0..<count
        where knowledge.cells[variable] != free[variable] && unitOfVariable[variable] >= 0 {
            noteKnown(variable)
            freeWays[variable] = diagrams.way(variable, free[variable])
            freeWays[variable].isFree = true
        }
        ways.initialize(from: freeWays, count: count)
        for variable in 0..<count where ways[variable].isKnown { note(variable, 1) }
    }

    private func noteKnown(_ variable: Int) {
        isKnownVariable[variable] = true
        isKnownUnit[Int(unitOfVariable[variable])] = true
        let place = Int(diagrams.placeOfVariable[variable])
        if place >= 0 { knownPlaces[place >> 6] |= 1 << UInt64(place & 63) }
    }

    /// As `Knowledge.narrow`, which comes first.
    func narrow(_ variable: Int, to cells: CellSet) {
        guard table.unitOfVariable[variable] >= 0, cells != free[variable] else { return }
        noteKnown(variable)
        freeWays[variable].isFree = true
        ways[variable].isFree = true
    }

    /// The units of a smallest reason why `root` reaches just the terminals `target`, in order.
    /// Good until the next one is asked for.
    ///
    /// PRECONDITION: `target` is what the root reaches with everything known.
    func units(for root: NodeID, target: UInt8) -> UnsafeBufferPointer<Int> {
        // Freeing a necessary unit alone already changes the result: it is in every reason. What
        // the walk with everything known does not test is not necessary.
        let tested = findTested(root, target)
        let count = listNecessary(tested, chosen)
        // What was tested suffices, since the walk then takes the same way.
        if count == tested { return result(count) }
        let left = listOthers(tested, others)
        for place in 0..<count { keep(chosen[place], true) }
        defer { for place in 0..<count { keep(chosen[place], false) } }
        if holds(root, target) { return result(count) }
        if let few = findCandidates(root, beside: count), few > 0 {
            for size in 1...few where search(root, target, few, from: 0, size: size) {
                return result(count, tried, size)
            }
        }
        // Later units are dropped first: what the catalogue names first is kept.
        for place in 0..<left { keep(others[place], true) }
        defer { for place in 0..<left { keep(others[place], false) } }
        var keptFrom = left
        for place in (0..<left).reversed() {
            keep(others[place], false)
            if !holds(root, target) {
                keep(others[place], true)
                // What is kept moves to the end of the list, which is done with.
                keptFrom -= 1
                (others[place], others[keptFrom]) = (others[keptFrom], others[place])
            }
        }
        return result(count, others + keptFrom, left - keptFrom)
    }

    /// The chosen units with those of another list, in order.
    private func result(
        _ count: Int, _ more: UnsafeMutablePointer<Int>? = nil, _ moreCount: Int = 0
    ) -> UnsafeBufferPointer<Int> {
        // What the walk found was listed already.
        found.update(from: chosen, count: count)
        guard let more, moreCount > 0 else {
            return UnsafeBufferPointer(start: found, count: count)
        }
        (found + count).update(from: more, count: moreCount)
        var all = UnsafeMutableBufferPointer(start: found, count: count + moreCount)
        all.sort()
        return UnsafeBufferPointer(all)
    }

    /// Takes what is known of a unit into account, or leaves it out.
    func keep(_ unit: Int, _ isKept: Bool) {
        for variable in table.variablesOfUnit[unit] {
            let way = isKept ? knowledge.ways[variable] : freeWays[variable]
            if ways[variable].isKnown != way.isKnown { note(variable, way.isKnown ? 1 : -1) }
            ways[variable] = way
        }
    }

    private func note(_ variable: Int, _ change: Int32) {
        let block = Int(diagrams.blockOf[variable])
        keptInBlock[block] += change
        if change > 0 {
            keptBlocks.pointee |= diagrams.block(variable)
        } else if keptInBlock[block] == 0 {
            keptBlocks.pointee &= ~diagrams.block(variable)
        }
    }

    /// Whether the diagram, which reads `variable` of the unit, reads one of which something is
    /// known.
    func isKnown(_ unit: Int, _ variable: Int, in root: NodeID) -> Bool {
        if isKnownVariable[variable] { return true }
        return isKnownUnit[unit]
            && table.variablesOfUnit[unit].contains {
                isKnownVariable[$0] && diagrams.reads(root, $0)
            }
    }

    /// Cells of a variable where a walk takes some of them.
    func cells(_ variable: Int, _ way: Way) -> CellSet {
        way.isFree ? free[variable] : knowledge.cells[variable]
    }
}
