/// What is done once all is built.
extension DiagramStore {
    /// Keeps only what the roots reach, and gives the new number of each node that is kept.
    func compact(_ roots: some Sequence<NodeID>) -> [NodeID] {
        var isReached = BitSet(nodeCount)
        for root in roots { isReached[Int(root)] = true }
        for id in stride(from: nodeCount - 1, through: Int(Terminal.count), by: -1)
        where isReached[id] {
            // Children are older than their parents: each was passed by before it is come to.
            for child in children(NodeID(truncatingIfNeeded: id)) { isReached[Int(child)] = true }
        }
        var renumbered = Array(repeating: NodeID(0), count: nodeCount)
        var (kept, keptChildren) = (Int(Terminal.count), 0)
        for id in 0..<nodeCount {
            if id < Int(Terminal.count) {
                renumbered[id] = NodeID(truncatingIfNeeded: id)
            } else if isReached[id] {
                renumbered[id] = NodeID(truncatingIfNeeded: kept)
                keep(id, as: kept, at: keptChildren, renumbered)
                keptChildren += domains[Int(nodes[kept].variable)]
                kept += 1
            }
        }
        cut(nodes: kept, children: keptChildren)
        return renumbered
    }

    /// Moves a node down to its new place, which is no later than its old one.
    private func keep(_ id: Int, as new: Int, at place: Int, _ renumbered: [NodeID]) {
        var node = nodes[id]
        let first = Int(node.firstChild)
        var value = NodeTable.seed(Int(node.variable))
        for cell in 0..<domains[Int(node.variable)] {
            let child = renumbered[Int(children[first + cell])]
            children[place + cell] = child
            value = NodeTable.mixed(value, child)
        }
        node.firstChild = Int32(truncatingIfNeeded: place)
        node.hash = Int32(truncatingIfNeeded: NodeTable.place(value))
        nodes[new] = node
    }

    /// Lays out what walks need: what each node reads, reaches, and is where nothing is known:
    /// where every variable is in one of its `free` cells.
    func freeze(free: [CellSet], groups: [BlockGroup]) -> FrozenDiagrams {
        limit = .max
        let only = free.map { $0.single ?? -1 }
        var atRest = (0..<NodeID(truncatingIfNeeded: nodeCount)).map { $0 }
        atRest.withUnsafeMutableBufferPointer { atRest in
            for id in Int(Terminal.count)..<atRest.count {
                let mark = mark
                let variable = Int(nodes[id].variable)
                let first = Int(nodes[id].firstChild)
                if only[variable] >= 0 {
                    atRest[id] = atRest[Int(children[first + only[variable]])]
                    continue
                }
                var isSame = true
                for cell in 0..<domains[variable] {
                    let child = children[first + cell]
                    let rest = atRest[Int(child)]
                    if rest != child { isSame = false }
                    push(rest)
                }
                // Mostly nothing below it is fixed either: there is no need to look for it.
                if isSame { pop(to: mark) } else { atRest[id] = popNode(variable, from: mark) }
            }
        }
        // A node that was added reads only what is not fixed.
        while atRest.count < nodeCount { atRest.append(NodeID(truncatingIfNeeded: atRest.count)) }
        return FrozenDiagrams(self, free: free, groups: groups, atRest: atRest)
    }

    /// Variables that any node tests.
    var variablesRead: BitSet {
        var result = BitSet(domains.count)
        for id in Int(Terminal.count)..<nodeCount { result[Int(nodes[id].variable)] = true }
        return result
    }
}
