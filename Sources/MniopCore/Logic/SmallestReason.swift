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
    private let knownPlaces: UnsafeMutablePointer<UInt64>
    /// How many variables of each block say something, and the blocks that have any.
    private let keptInBlock: UnsafeMutablePointer<Int32>
    let keptBlocks: UnsafeMutablePointer<FrozenDiagrams.Blocks>

    /// Rounds in which a walk last came by each node; one walk is one round.
    let stamps: UnsafeMutablePointer<UInt32>
    /// Of each unit: the round that last tested it, and what that found.
    let marks: UnsafeMutablePointer<UInt64>
    let round: UnsafeMutablePointer<UInt32>
    /// Nodes still to be walked: each is walked once, so that there are never more than all
    /// children and the root.
    let stack: UnsafeMutablePointer<NodeID>
    /// The unit above each of them: -1 for context.
    let above: UnsafeMutablePointer<Int32>
    /// Room for every unit once.
    let found: UnsafeMutablePointer<Int>

    init(_ knowledge: Knowledge, free: [CellSet], _ table: VariableTable) {
        self.knowledge = knowledge
        self.free = free
        self.table = table
        diagrams = knowledge.diagrams
        let count = knowledge.count
        freeWays = .allocate(capacity: max(1, count))
        ways = .allocate(capacity: max(1, count))
        unitOfVariable = .allocate(capacity: max(1, count))
        keptInBlock = .allocate(capacity: FrozenDiagrams.blockCount)
        keptInBlock.initialize(repeating: 0, count: FrozenDiagrams.blockCount)
        stamps = .allocate(capacity: diagrams.nodeCount)
        stamps.initialize(repeating: 0, count: diagrams.nodeCount)
        marks = .allocate(capacity: max(1, table.units.count))
        marks.initialize(repeating: 0, count: table.units.count)
        isKnownVariable = .allocate(capacity: max(1, count))
        isKnownVariable.initialize(repeating: false, count: count)
        isKnownUnit = .allocate(capacity: max(1, table.units.count))
        isKnownUnit.initialize(repeating: false, count: table.units.count)
        knownPlaces = .allocate(capacity: diagrams.stride)
        knownPlaces.initialize(repeating: 0, count: diagrams.stride)
        keptBlocks = .allocate(capacity: 1)
        keptBlocks.initialize(to: .zero)
        round = .allocate(capacity: 1)
        round.initialize(to: 0)
        stack = .allocate(capacity: diagrams.childCount + 1)
        above = .allocate(capacity: diagrams.childCount + 1)
        found = .allocate(capacity: max(1, table.units.count))
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

    deinit {
        freeWays.deallocate()
        ways.deallocate()
        unitOfVariable.deallocate()
        keptInBlock.deallocate()
        stamps.deallocate()
        marks.deallocate()
        isKnownVariable.deallocate()
        isKnownUnit.deallocate()
        knownPlaces.deallocate()
        keptBlocks.deallocate()
        round.deallocate()
        stack.deallocate()
        above.deallocate()
        found.deallocate()
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
    ///
    /// PRECONDITION: `target` is what the root reaches with everything known.
    func units(for root: NodeID, target: UInt8) -> [Int] {
        // Freeing a necessary unit alone already changes the result: it is in every reason. What
        // the walk with everything known does not test is not necessary.
        let tested = TestedUnits(self, root, target)
        let necessary = tested.necessary
        // What was tested suffices, since the walk then takes the same way.
        if necessary.count == tested.count { return necessary }
        for unit in necessary { keep(unit, true) }
        defer { for unit in necessary { keep(unit, false) } }
        if holds(root, target) { return necessary }
        let others = tested.others
        if let known = fewKnownUnits(root) {
            let left = known.filter { !necessary.contains($0) }
            for size in 1...max(1, left.count) {
                if let found = search(root, target, left, from: 0, size: size) {
                    return (necessary + found).sorted()
                }
            }
        }
        // Later units are dropped first: what the catalogue names first is kept.
        for unit in others { keep(unit, true) }
        defer { for unit in others { keep(unit, false) } }
        var kept: [Int] = []
        for unit in others.reversed() {
            keep(unit, false)
            if !holds(root, target) {
                keep(unit, true)
                kept.append(unit)
            }
        }
        return (necessary + kept).sorted()
    }

    /// The first set of so many of the units that suffices beside what is kept.
    ///
    /// PRECONDITION: no smaller one does.
    private func search(
        _ root: NodeID, _ target: UInt8, _ units: [Int], from start: Int, size: Int
    ) -> [Int]? {
        guard start + size <= units.count else { return nil }
        if size == 1 {
            // The one must cut off the way that the walk takes to another terminal, so that it is
            // tested there.
            let tested = testedLeaving(root, target)
            for unit in units[start...] where marks[unit] == tested {
                keep(unit, true)
                defer { keep(unit, false) }
                if holds(root, target) { return [unit] }
            }
            return nil
        }
        for index in start...(units.count - size) {
            keep(units[index], true)
            defer { keep(units[index], false) }
            if let rest = search(root, target, units, from: index + 1, size: size - 1) {
                return [units[index]] + rest
            }
        }
        return nil
    }

    /// Takes what is known of a unit into account, or leaves it out.
    private func keep(_ unit: Int, _ isKept: Bool) {
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

    /// Known units that the diagram reads on any path, in order: a smaller reason may lie on a
    /// path that another known unit cuts off. `nil` where there are too many to try all sets.
    private func fewKnownUnits(_ root: NodeID) -> [Int]? {
        let support = diagrams.support(root)
        var last = -1
        var result: [Int] = []
        result.reserveCapacity(SmallestReason.exhaustiveLimit)
        for word in 0..<diagrams.stride {
            var bits = support[word] & knownPlaces[word]
            while bits != 0 {
                let variable = diagrams.readVariables[word * 64 + bits.trailingZeroBitCount]
                bits &= bits &- 1
                let unit = Int(unitOfVariable[variable])
                if unit == last { continue }
                last = unit
                if result.count == SmallestReason.exhaustiveLimit { return nil }
                result.append(unit)
            }
        }
        return result
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
