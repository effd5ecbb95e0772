/// The known units that a diagram tests with everything known, and those of them without which the
/// result would be another: found in one walk.
///
/// Freeing one unit changes the result where some way that the walk takes comes to the unit, leaves
/// it by a cell that only the free unit has, and can then reach another terminal with everything
/// else known. What a node reaches with everything known is found once for all rules.
extension SmallestReason {
    /// What a walk notes of a unit.
    private enum Mark {
        static let isUnknown: UInt64 = 1
        static let isKnown: UInt64 = 2
        static let isNecessary: UInt64 = 3
    }

    /// Finds them, and says how many are tested. `target`: the terminals that the root reaches with
    /// everything known.
    func findTested(_ root: NodeID, _ target: UInt8) -> Int {
        let round = nextRound()
        let own = SmallestReason.stamp(round)
        let knownBlocks = knowledge.blocks
        var count = 0
        stack[0] = root
        above[0] = -1
        var height = 1
        while height > 0 {
            height -= 1
            let id = stack[height]
            let node = diagrams.nodes + Int(id)
            if node.pointee.blocks & knownBlocks == .zero { continue }
            let variable = Int(node.pointee.variable)
            let unit = unitOfVariable[variable]
            let stamp = stamps[Int(id)]
            let isSeen = stamp >> 1 == own >> 1
            // The last bit: the walk came to the unit here, not only from itself.
            let comesHere = unit >= 0 && unit != above[height]
            let isEntered = isSeen && stamp & 1 == 1
            if isSeen, isEntered || !comesHere { continue }
            stamps[Int(id)] = own | (comesHere ? 1 : 0)
            if unit >= 0 {
                if marks[Int(unit)] & ~3 != round << 2 {
                    note(Int(unit), variable, root, round, &count)
                }
                if comesHere, marks[Int(unit)] & 3 == Mark.isKnown,
                    leavesTarget(id, unit, target)
                {
                    marks[Int(unit)] |= Mark.isNecessary
                }
            }
            if isSeen { continue }
            let children = diagrams.children + Int(node.pointee.firstChild)
            let way = knowledge.ways[variable]
            if way.cell >= 0 {
                stack[height] = children[Int(way.cell)]
                above[height] = unit
                height += 1
                continue
            }
            let some = way.cell == Way.some ? knowledge.cells[variable] : CellSet()
            for cell in 0..<Int(node.pointee.cellCount)
            where way.cell == Way.every || some.contains(cell) {
                stack[height] = children[cell]
                above[height] = unit
                height += 1
            }
        }
        return count
    }

    /// Notes a unit that the walk comes by for the first time.
    private func note(
        _ unit: Int, _ variable: Int, _ root: NodeID, _ round: UInt64, _ count: inout Int
    ) {
        let isKnown = isKnown(unit, variable, in: root)
        if isKnown {
            found[count] = unit
            count += 1
        }
        marks[unit] = round << 2 | (isKnown ? Mark.isKnown : Mark.isUnknown)
    }

    /// List both in order, before the next walk, and say how many there are. `tested`: how many
    /// the walk found.
    func listNecessary(_ tested: Int, _ list: UnsafeMutablePointer<Int>) -> Int {
        self.list(tested, Mark.isNecessary, list)
    }

    func listOthers(_ tested: Int, _ list: UnsafeMutablePointer<Int>) -> Int {
        self.list(tested, Mark.isKnown, list)
    }

    private func list(
        _ tested: Int, _ mark: UInt64, _ list: UnsafeMutablePointer<Int>
    ) -> Int {
        var count = 0
        for place in 0..<tested where marks[found[place]] & 3 == mark {
            let unit = found[place]
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

    /// Whether another terminal can be reached from here where the unit is free.
    private func leavesTarget(_ id: NodeID, _ unit: Int32, _ target: UInt8) -> Bool {
        let node = diagrams.nodes + Int(id)
        if node.pointee.reached & ~target == 0 { return false }
        if id < Terminal.count { return true }
        let variable = Int(node.pointee.variable)
        guard unitOfVariable[variable] == unit else {
            return knowledge.terminals(id) & ~target != 0
        }
        let children = diagrams.children + Int(node.pointee.firstChild)
        let way = freeWays[variable]
        if way.cell >= 0 { return leavesTarget(children[Int(way.cell)], unit, target) }
        let some = way.cell == Way.some ? cells(variable, way) : CellSet()
        for cell in 0..<Int(node.pointee.cellCount)
        where way.cell == Way.every || some.contains(cell) {
            if leavesTarget(children[cell], unit, target) { return true }
        }
        return false
    }
}
