/// Walks with what is kept of what is known.
extension SmallestReason {
    /// Begins a walk.
    func nextRound() -> UInt32 {
        // A stamp holds the round and one bit more.
        if round.pointee == UInt32.max >> 1 {
            stamps.initialize(repeating: 0, count: diagrams.nodeCount)
            marks.initialize(repeating: 0, count: table.units.count)
            round.pointee = 0
        }
        round.pointee += 1
        return round.pointee << 1
    }

    /// Marks the units that a walk tests before it comes to a terminal outside `target`, and gives
    /// the mark.
    func testedLeaving(_ root: NodeID, _ target: UInt8) -> UInt64 {
        let round = nextRound()
        let mark = UInt64(round) << 2
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
        _ root: NodeID, _ target: UInt8, _ round: UInt32, _ blocks: FrozenDiagrams.Blocks,
        _ mark: UInt64?
    ) -> Bool {
        var height = 1
        stack[0] = root
        while height > 0 {
            height -= 1
            let id = stack[height]
            if stamps[Int(id)] == round { continue }
            stamps[Int(id)] = round
            let node = diagrams.nodes[Int(id)]
            // Whatever is known there, nothing else is reached.
            if node.reached & ~target == 0 { continue }
            if id < Terminal.count { return false }
            // What reads nothing known reaches what it does at rest.
            if node.blocks & blocks == .zero {
                if diagrams.nodes[Int(node.atRest)].reached & ~target != 0 { return false }
                continue
            }
            let variable = Int(node.variable)
            if let mark, unitOfVariable[variable] >= 0 {
                marks[Int(unitOfVariable[variable])] = mark
            }
            let children = diagrams.children + Int(node.firstChild)
            let way = ways[variable]
            if way.cell >= 0 {
                stack[height] = children[Int(way.cell)]
                height += 1
                continue
            }
            let some = way.cell == Way.some ? cells(variable, way) : CellSet()
            for cell in 0..<Int(node.cellCount) where way.cell == Way.every || some.contains(cell) {
                stack[height] = children[cell]
                height += 1
            }
        }
        return true
    }
}
