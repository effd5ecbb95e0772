/// Nodes under what is known of one person: those of the store that restriction leaves, and those
/// that it has and the store has not.
///
/// Few of the store's nodes are ever restricted, so that the lists begin small and grow: what is
/// taken from the system at once and given back costs more than the walks. A class, so that walks
/// change it without copies. One thread at a time.
final class RestrictedNodes {
    private struct Node {
        var variable: Int32
        var firstChild: Int32
        var count: Int32
        var hash: Int32
    }

    private let knowledge: Knowledge
    private let diagrams: FrozenDiagrams
    private let room: Room
    /// The number of the first node that the store has not.
    private let base: Int
    /// Restriction of each node of the store; -1: not yet.
    private let memo: UnsafeMutablePointer<NodeID>
    /// Children of nodes that are being built.
    private let scratch: UnsafeMutablePointer<NodeID>
    private var scratchCount = 0
    private var nodes: UnsafeMutablePointer<Node>
    private var nodeCount = 0
    private var nodeCapacity: Int
    private var children: UnsafeMutablePointer<NodeID>
    private var childCount = 0
    private var childCapacity: Int
    /// Never changed once filled: who was given a set may read it where the list has grown.
    private var supports: UnsafeMutablePointer<UInt64>
    /// Open addressing, at most half full; -1: free.
    private var slots: UnsafeMutablePointer<NodeID>
    private var slotMask = 4095

    /// `capacity`: nodes for which there is room at first.
    init(_ knowledge: Knowledge, capacity: Int = 4096) {
        nodeCapacity = max(1, capacity)
        childCapacity = max(1, capacity) * 4
        self.knowledge = knowledge
        diagrams = knowledge.diagrams
        base = diagrams.nodeCount
        room = knowledge.room
        memo = room.list(base, of: -1)
        for terminal in 0..<Terminal.count { memo[Int(terminal)] = terminal }
        nodes = room.list(nodeCapacity)
        children = room.list(childCapacity)
        supports = room.list(nodeCapacity * diagrams.stride)
        // A path tests a variable once: the scratch never holds more than all cells of all.
        scratch = room.list(diagrams.cellCount)
        slots = room.list(slotMask + 1, of: -1)
    }

    /// What the rest of a node of the store reads.
    func supportOfRestricted(_ id: NodeID) -> UnsafePointer<UInt64> { support(restrict(id)) }

    /// What is left of a node of the store.
    func restrict(_ id: NodeID) -> NodeID {
        let known = memo[Int(id)]
        if known >= 0 { return known }
        let result = restricted(id)
        memo[Int(id)] = result
        return result
    }

    private func restricted(_ id: NodeID) -> NodeID {
        let reached = knowledge.terminalsIfFound(id)
        if reached != 0, reached & (reached &- 1) == 0 {
            return NodeID(reached.trailingZeroBitCount)
        }
        let node = diagrams.nodes + Int(id)
        if node.pointee.blocks & knowledge.blocks == .zero { return node.pointee.atRest }
        let children = diagrams.children + Int(node.pointee.firstChild)
        let variable = node.pointee.variable
        let way = knowledge.ways[Int(variable)]
        if way.cell >= 0 { return restrict(children[Int(way.cell)]) }
        // Nearly all variables are a yes or a no.
        if way.cell == Way.every, node.pointee.cellCount == 2 {
            let first = restrict(children[0])
            let second = restrict(children[1])
            // Below it nothing that is known told: it is the store's own.
            if first == children[0], second == children[1], !way.isKnown { return id }
            return first == second ? first : pair(variable, first, second, way.isKnown)
        }
        let cells = knowledge.cells + Int(variable)
        let mark = scratchCount
        for cell in 0..<Int(node.pointee.cellCount)
        where way.cell == Way.every || cells.pointee.contains(cell) {
            let child = restrict(children[cell])
            scratch[scratchCount] = child
            scratchCount &+= 1
        }
        let count = scratchCount - mark
        scratchCount = mark
        return reduced(variable, scratch + mark, count, way.isKnown)
    }

    /// The node over two children that differ.
    private func pair(
        _ variable: Int32, _ first: NodeID, _ second: NodeID, _ isKnown: Bool
    ) -> NodeID {
        let hash = NodeTable.place(
            NodeTable.mixed(NodeTable.mixed(NodeTable.seed(Int(variable)), first), second))
        let list = scratch + scratchCount
        list[0] = first
        list[1] = second
        let isOfStore = !isKnown && Int(first) < base && Int(second) < base
        return find(variable, list, 2, hash, isOfStore)
    }

    /// The reduced node over these children.
    private func reduced(
        _ variable: Int32, _ list: UnsafePointer<NodeID>, _ count: Int, _ isKnown: Bool
    ) -> NodeID {
        // A variable without any cell would be a contradiction in the observation, which is built
        // never to leave one so.
        guard count > 0 else { return Terminal.no }
        let first = list[0]
        var isSame = true
        var isOfStore = !isKnown
        var hash = NodeTable.seed(Int(variable))
        for index in 0..<count {
            if list[index] != first { isSame = false }
            if Int(list[index]) >= base { isOfStore = false }
            hash = NodeTable.mixed(hash, list[index])
        }
        if isSame { return first }
        return find(variable, list, count, NodeTable.place(hash), isOfStore)
    }

    /// The node over these children, which is made where there is none.
    @inline(__always)
    private func find(
        _ variable: Int32, _ list: UnsafePointer<NodeID>, _ count: Int, _ hash: Int,
        _ isOfStore: Bool
    ) -> NodeID {
        // Equal functions must be one node, whether the store has it or not.
        if isOfStore {
            let known = diagrams.find(variable, list, count, hash)
            if known >= 0 { return known }
        }
        var slot = hash & slotMask
        while slots[slot] >= 0 {
            let node = nodes + (Int(slots[slot]) - base)
            if node.pointee.variable == variable, Int(node.pointee.count) == count,
                FrozenDiagrams.areEqual(children + Int(node.pointee.firstChild), list, count)
            {
                return slots[slot]
            }
            slot = (slot + 1) & slotMask
        }
        let id = append(variable, list, count, hash)
        slots[slot] = id
        if nodeCount * 2 > slotMask { growTable() }
        return id
    }

    private func append(
        _ variable: Int32, _ list: UnsafePointer<NodeID>, _ count: Int, _ hash: Int
    ) -> NodeID {
        if nodeCount == nodeCapacity { growNodes() }
        while childCount + count > childCapacity { growChildren() }
        let number = nodeCount
        nodes[number] = Node(
            variable: variable, firstChild: Int32(childCount), count: Int32(count),
            hash: Int32(truncatingIfNeeded: hash))
        let own = children + childCount
        let stride = diagrams.stride
        let set = supports + number * stride
        set.update(from: support(list[0]), count: stride)
        let place = Int(diagrams.placeOfVariable[Int(variable)])
        set[place >> 6] |= 1 << UInt64(place & 63)
        own[0] = list[0]
        for index in 1..<count {
            own[index] = list[index]
            if list[index] < Terminal.count { continue }
            FrozenDiagrams.unite(set, support(list[index]), stride)
        }
        nodeCount = number + 1
        childCount += count
        return NodeID(base + number)
    }

    private func growNodes() {
        let stride = diagrams.stride
        let (oldNodes, oldSupports) = (nodes, supports)
        nodes = room.list(nodeCapacity * 2)
        nodes.initialize(from: oldNodes, count: nodeCapacity)
        supports = room.list(nodeCapacity * 2 * stride)
        supports.initialize(from: oldSupports, count: nodeCapacity * stride)
        nodeCapacity *= 2
    }

    private func growChildren() {
        let old = children
        children = room.list(childCapacity * 2)
        children.initialize(from: old, count: childCount)
        childCapacity *= 2
    }

    private func growTable() {
        slotMask = slotMask * 2 + 1
        slots = room.list(slotMask + 1, of: -1)
        for number in 0..<nodeCount {
            var slot = Int(nodes[number].hash) & slotMask
            while slots[slot] >= 0 { slot = (slot + 1) & slotMask }
            slots[slot] = NodeID(base + number)
        }
    }

    /// What a node, of the store or not, reads.
    func support(_ node: NodeID) -> UnsafePointer<UInt64> {
        Int(node) < base
            ? diagrams.support(node)
            : UnsafePointer(supports + (Int(node) - base) * diagrams.stride)
    }
}
