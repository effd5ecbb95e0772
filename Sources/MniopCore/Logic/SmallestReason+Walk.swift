/// Walks with what is kept of what is known.
extension SmallestReason {
    /// Begins a walk, and gives its number.
    func nextRound() -> UInt64 {
        round.pointee &+= 1
        // A stamp has room for the last bits alone: those of another walk must not come again.
        if SmallestReason.stamp(round.pointee) == 0 {
            stamps.initialize(repeating: 0, count: diagrams.nodeCount)
            round.pointee &+= 1
        }
        return round.pointee
    }

    /// What a walk leaves at a node; its lowest bit is free.
    static func stamp(_ round: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: round << 1) }

    /// Marks the units that a walk tests before it comes to a terminal outside `target`, and gives
    /// the mark.
    func testedLeaving(_ root: NodeID, _ target: UInt8) -> UInt64 {
        let round = nextRound()
        let mark = round << 2
        // What reads a unit that could be kept is walked too.
        _ = holds(root, target, round, keptBlocks.pointee | knowledge.blocks, mark)
        return mark
    }

    /// Whether the kept units alone let the diagram reach no terminal outside `target`.
    func holds(_ root: NodeID, _ target: UInt8) -> Bool {
        holds(root, target, nextRound(), keptBlocks.pointee, nil)
    }

    /// The same, with every unit that is tested marked.
    private func holds(
        _ root: NodeID, _ target: UInt8, _ round: UInt64, _ blocks: FrozenDiagrams.Blocks,
        _ mark: UInt64?
    ) -> Bool {
        let (nodes, allChildren) = (diagrams.nodes, diagrams.children)
        let (stack, stamps, ways) = (stack, stamps, ways)
        let others = ~target
        let stamp = SmallestReason.stamp(round)
        if nodes[Int(root)].reached & others == 0 { return true }
        if root < Terminal.count { return false }
        stack[0] = root
        var height = 1
        while height > 0 {
            height -= 1
            let id = Int(stack[height])
            if stamps[id] == stamp { continue }
            stamps[id] = stamp
            let node = nodes + id
            // What reads nothing known reaches what it does at rest.
            if node.pointee.blocks & blocks == .zero {
                if nodes[Int(node.pointee.atRest)].reached & others != 0 { return false }
                continue
            }
            let variable = Int(node.pointee.variable)
            if let mark, unitOfVariable[variable] >= 0 {
                marks[Int(unitOfVariable[variable])] = mark
            }
            let children = allChildren + Int(node.pointee.firstChild)
            let way = ways[variable]
            let first = way.cell >= 0 ? Int(way.cell) : 0
            let end = way.cell >= 0 ? first + 1 : Int(node.pointee.cellCount)
            let some = way.cell == Way.some ? cells(variable, way) : CellSet()
            for cell in first..<end where way.cell != Way.some || some.contains(cell) {
                let child = children[cell]
                // Whatever is known there, nothing else is reached.
                if nodes[Int(child)].reached & others == 0 { continue }
                // What is reached with everything known is reached with less.
                if knowledge.terminals(child) & others != 0 { return false }
                stack[height] = child
                height += 1
            }
        }
        return true
    }
}
