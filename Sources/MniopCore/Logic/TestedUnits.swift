/// The known units that a diagram tests with everything known, and those of them without which the
/// result would be another: found in one walk.
///
/// Freeing one unit changes the result where some way that the walk takes comes to the unit, leaves
/// it by a cell that only the free unit has, and can then reach another terminal with everything
/// else known. What a node reaches with everything known is found once for all rules.
struct TestedUnits {
    /// How many are tested.
    private(set) var count = 0
    private let reason: SmallestReason
    private let diagrams: FrozenDiagrams
    private let target: UInt8

    /// `target`: the terminals that the root reaches with everything known.
    init(_ reason: SmallestReason, _ root: NodeID, _ target: UInt8) {
        self.reason = reason
        self.target = target
        diagrams = reason.diagrams
        walk(root)
    }

    private mutating func walk(_ root: NodeID) {
        let knowledge = reason.knowledge
        let stamps = reason.stamps
        let round = reason.nextRound()
        let own = SmallestReason.stamp(round)
        let knownBlocks = knowledge.blocks
        let stack = reason.stack
        let above = reason.above
        let unitOfVariable = reason.unitOfVariable
        stack[0] = root
        above[0] = -1
        var height = 1
        while height > 0 {
            height -= 1
            let id = stack[height]
            let node = diagrams.nodes[Int(id)]
            if node.blocks & knownBlocks == .zero { continue }
            let variable = Int(node.variable)
            let unit = unitOfVariable[variable]
            let stamp = stamps[Int(id)]
            let isSeen = stamp >> 1 == own >> 1
            // The last bit: the walk came to the unit here, not only from itself.
            let comesHere = unit >= 0 && unit != above[height]
            let isEntered = isSeen && stamp & 1 == 1
            if isSeen, isEntered || !comesHere { continue }
            stamps[Int(id)] = own | (comesHere ? 1 : 0)
            if unit >= 0 { note(Int(unit), variable, id, root, comesHere, round << 2) }
            if isSeen { continue }
            let children = diagrams.children + Int(node.firstChild)
            let way = knowledge.ways[variable]
            if way.cell >= 0 {
                stack[height] = children[Int(way.cell)]
                above[height] = unit
                height += 1
                continue
            }
            let some = way.cell == Way.some ? knowledge.cells[variable] : CellSet()
            for cell in 0..<Int(node.cellCount) where way.cell == Way.every || some.contains(cell) {
                stack[height] = children[cell]
                above[height] = unit
                height += 1
            }
        }
    }

    /// List both in order, before the next walk, and say how many there are.
    func listNecessary(_ list: UnsafeMutablePointer<Int>) -> Int {
        self.list(list) { $0 == Mark.isNecessary }
    }

    func listOthers(_ list: UnsafeMutablePointer<Int>) -> Int {
        self.list(list) { $0 == Mark.isKnown }
    }

    private func list(_ list: UnsafeMutablePointer<Int>, _ isWanted: (UInt64) -> Bool) -> Int {
        var count = 0
        for place in 0..<self.count where isWanted(reason.marks[reason.found[place]] & 3) {
            let unit = reason.found[place]
            // A walk comes by units nearly in order.
            var at = count
            while at > 0, list[at - 1] > unit {
                list[at] = list[at - 1]
                at -= 1
            }
            list[at] = unit
            count += 1
        }
        return count
    }

    private enum Mark {
        static let isUnknown: UInt64 = 1
        static let isKnown: UInt64 = 2
        static let isNecessary: UInt64 = 3
    }

    private mutating func note(
        _ unit: Int, _ variable: Int, _ node: NodeID, _ root: NodeID, _ comesHere: Bool,
        _ round: UInt64
    ) {
        var mark = reason.marks[unit]
        if mark & ~3 != round {
            let isKnown = reason.isKnown(unit, variable, in: root)
            if isKnown {
                reason.found[count] = unit
                count += 1
            }
            mark = round | (isKnown ? Mark.isKnown : Mark.isUnknown)
            reason.marks[unit] = mark
        }
        guard mark & 3 == Mark.isKnown, comesHere, leavesTarget(node, Int32(unit)) else { return }
        reason.marks[unit] = round | Mark.isNecessary
    }

    /// Whether another terminal can be reached from here where the unit is free.
    private func leavesTarget(_ id: NodeID, _ unit: Int32) -> Bool {
        let node = diagrams.nodes[Int(id)]
        if node.reached & ~target == 0 { return false }
        if id < Terminal.count { return true }
        let variable = Int(node.variable)
        guard reason.unitOfVariable[variable] == unit else {
            return reason.knowledge.terminals(id) & ~target != 0
        }
        let children = diagrams.children + Int(node.firstChild)
        let way = reason.freeWays[variable]
        if way.cell >= 0 { return leavesTarget(children[Int(way.cell)], unit) }
        let some = way.cell == Way.some ? reason.cells(variable, way) : CellSet()
        for cell in 0..<Int(node.cellCount) where way.cell == Way.every || some.contains(cell) {
            if leavesTarget(children[cell], unit) { return true }
        }
        return false
    }
}
