/// What is known of one person, as walks through frozen diagrams read it, and the terminals that
/// every node reaches under it.
///
/// One serves all rules of an assessment, since they share their nodes. A class, so that the
/// restriction and the reasons share it; what changes lies behind pointers, since to check for
/// overlapping access at each node would cost more than the walk. One thread at a time.
final class Knowledge {
    let diagrams: FrozenDiagrams
    /// Allowed cells of each variable, and how a walk takes them.
    let cells: UnsafeMutablePointer<CellSet>
    let ways: UnsafeMutablePointer<Way>
    /// How many variables there are.
    let count: Int
    private let blocksInUse: UnsafeMutablePointer<FrozenDiagrams.Blocks>
    /// Whatever works with this knowledge keeps its lists here too.
    let room: Room
    /// Terminals that each node reaches, as bits; 0: not yet found.
    private let reached: UnsafeMutablePointer<UInt8>

    /// Another knowledge of the same person, and the blocks with a variable of which it says
    /// something else: what reads none of them reaches the same.
    private let other: Knowledge?
    private let differing: FrozenDiagrams.Blocks

    /// `other`: as above; both are narrowed together.
    init(_ diagrams: FrozenDiagrams, allowed: [CellSet], sharedWith other: Knowledge? = nil) {
        self.diagrams = diagrams
        self.other = other
        let room = other?.room ?? Room()
        self.room = room
        var differing = FrozenDiagrams.Blocks.zero
        if let other {
            for variable in allowed.indices where allowed[variable] != other.cells[variable] {
                differing |= diagrams.block(variable)
            }
        }
        self.differing = differing
        count = allowed.count
        cells = room.list(count)
        cells.initialize(from: allowed, count: count)
        ways = room.list(count)
        ways.initialize(from: diagrams.restWays, count: count)
        reached = room.list(diagrams.nodeCount, of: 0)
        var blocks = diagrams.restBlocks
        let free = diagrams.free
        for variable in allowed.indices where allowed[variable] != free[variable] {
            ways[variable] = Way(allowed[variable], diagrams.full[variable])
            blocks |= diagrams.block(variable)
        }
        blocksInUse = room.list(1, of: blocks)
    }

    var allowed: [CellSet] { Array(UnsafeBufferPointer(start: cells, count: count)) }

    /// Blocks with a variable of which something is known.
    var blocks: FrozenDiagrams.Blocks { blocksInUse.pointee }

    /// Whether what the other knowledge says elsewhere may tell in what this diagram reaches.
    func differs(_ root: NodeID) -> Bool { diagrams.nodes[Int(root)].blocks & differing != .zero }

    /// Narrows a variable further.
    ///
    /// PRECONDITION: no diagram that reads the variable was walked yet.
    func narrow(_ variable: Int, to cells: CellSet) {
        self.cells[variable] = cells
        ways[variable] = Way(cells, diagrams.full[variable])
        blocksInUse.pointee |= diagrams.block(variable)
    }

    /// The terminals that completions of what is unknown can reach, as bits: every path tests a
    /// variable once, so that each terminal at the end of an allowed path is one.
    func terminals(_ node: NodeID) -> UInt8 {
        let known = reached[Int(node)]
        return known != 0 ? known : findTerminals(node, blocks)
    }

    private func findTerminals(_ id: NodeID, _ blocks: FrozenDiagrams.Blocks) -> UInt8 {
        let node = diagrams.nodes[Int(id)]
        var result: UInt8 = 0
        if node.blocks & blocks == .zero {
            result = diagrams.nodes[Int(node.atRest)].reached
        } else if let other, node.blocks & differing == .zero {
            result = other.terminals(id)
        } else {
            let children = diagrams.children + Int(node.firstChild)
            let variable = Int(node.variable)
            let way = ways[variable].cell
            if way >= 0 {
                result = visit(children[Int(way)], blocks)
            } else {
                for cell in 0..<Int(node.cellCount)
                where way == Way.every || cells[variable].contains(cell) {
                    result |= visit(children[cell], blocks)
                    // What the diagram reaches at all is reached: no branch adds to it.
                    if result == node.reached { break }
                }
            }
        }
        // A variable without any cell would be a contradiction in the observation, which is built
        // never to leave one so.
        if result == 0 { result = 1 << UInt8(Terminal.no) }
        reached[Int(id)] = result
        return result
    }

    /// The same where it was found already; 0 elsewhere.
    @inline(__always)
    func terminalsIfFound(_ node: NodeID) -> UInt8 { reached[Int(node)] }

    @inline(__always)
    private func visit(_ node: NodeID, _ blocks: FrozenDiagrams.Blocks) -> UInt8 {
        let known = reached[Int(node)]
        return known != 0 ? known : findTerminals(node, blocks)
    }
}
