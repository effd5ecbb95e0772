/// Reduced ordered decision diagrams with several values a variable and several terminals, shared
/// in one store: equal functions are the same node, so equality is comparison of two numbers.
///
/// Bryant, "Graph-Based Algorithms for Boolean Function Manipulation" (1986); several values and
/// terminals as in Darwiche and Marquis, "A Knowledge Compilation Map" (2002).
///
/// A load makes some ten thousands of nodes and looks at each many times: they are read without
/// checks, as in `FrozenDiagrams`.
///
/// INVARIANT: variables grow along every path; no node has only equal children; every child is an
/// older node of the same store; a node has one child a cell of its variable. One thread builds,
/// and once it is done any thread may read.
final class DiagramStore: @unchecked Sendable {
    /// LIMIT: variables that one path may test. Diagrams are walked by recursion, and a host's
    /// thread may have a small stack.
    static let deepest: Int32 = 500
    /// LIMIT: children of all nodes: they are counted in 32 bits.
    static let mostChildren = Int(Int32.max)

    struct Node {
        /// `Int32.max` for terminals, so that they sort last.
        var variable: Int32
        var firstChild: Int32
        /// Variables on the longest path from here.
        var depth: Int32
        var hash: Int32
    }

    /// Number of cells of each variable.
    let domains: [Int]
    /// All cells of each variable.
    let full: [CellSet]
    /// LIMIT: nodes that the store may hold; beyond it results are void and `isOverflown` is set.
    var limit: Int
    var isOverflown = false

    private(set) var nodes: UnsafeMutablePointer<Node>
    private(set) var nodeCount = Int(Terminal.count)
    /// Room for what a national rulebook takes: what is not used costs nothing.
    private var nodeRoom = 1 << 16
    private(set) var children: UnsafeMutablePointer<NodeID>
    private(set) var childCount = 0
    private var childRoom = 1 << 19
    /// The table by which a node is found by what it is; -1: free. The count is a power of two, at
    /// least twice that of the nodes.
    private(set) var slots: UnsafeMutablePointer<NodeID>
    private(set) var slotCount: Int
    /// Children of nodes that are being made.
    private var scratch: UnsafeMutablePointer<NodeID>
    private var scratchCount = 0
    private var scratchRoom = 1024
    /// Of both every access is short: none is held while another begins.
    @exclusivity(unchecked) private var iteMemo: IteMemo
    @exclusivity(unchecked) var nodeMemo = NodeMemo()

    init(domains: [Int], limit: Int) {
        self.domains = domains
        full = domains.map { CellSet(first: $0) }
        self.limit = limit
        slotCount = Self.firstSlots(variables: domains.count)
        iteMemo = IteMemo(count: slotCount / 8)
        nodes = .allocate(capacity: nodeRoom)
        children = .allocate(capacity: childRoom)
        slots = .allocate(capacity: slotCount)
        scratch = .allocate(capacity: scratchRoom)
        slots.initialize(repeating: -1, count: slotCount)
        nodes.initialize(
            repeating: Node(variable: .max, firstChild: 0, depth: 0, hash: 0),
            count: nodeCount)
    }

    /// The table begins small and grows with the nodes: one that is much larger than what it holds
    /// is slower, since less of it stays close at hand.
    private static func firstSlots(variables: Int) -> Int {
        var count = 256
        while count < 1 << 15, count < variables * 128 { count *= 2 }
        return count
    }

    deinit {
        nodes.deallocate()
        children.deallocate()
        slots.deallocate()
        scratch.deallocate()
        iteMemo.free()
        nodeMemo.free()
    }

    /// The variable that a node tests; `Int32.max` for terminals.
    @inline(__always)
    func variable(_ node: NodeID) -> Int32 { nodes[Int(node)].variable }

    @inline(__always)
    func child(_ node: NodeID, _ cell: Int) -> NodeID {
        children[Int(nodes[Int(node)].firstChild) + cell]
    }

    /// The children of an inner node. Good until the next node is made.
    func children(_ node: NodeID) -> UnsafeBufferPointer<NodeID> {
        let node = nodes[Int(node)]
        return UnsafeBufferPointer(
            start: children + Int(node.firstChild), count: domains[Int(node.variable)])
    }

    @inline(__always)
    func isTerminal(_ node: NodeID) -> Bool { node < Terminal.count }

    /// Clears the mark of an overflow, so that the next rule can be tried.
    func clearOverflow() { isOverflown = false }

    /// `yes` exactly where `variable` is in one of `cells`.
    func literal(_ variable: Int, _ cells: CellSet) -> NodeID {
        let mark = scratchCount
        for cell in 0..<domains[variable] {
            push(cells.contains(cell) ? Terminal.yes : Terminal.no)
        }
        return popNode(variable, from: mark)
    }

    /// The node that goes to `children[c]` where `variable` is in cell `c`.
    ///
    /// PRECONDITION: one child a cell, each testing only later variables.
    func node(_ variable: Int, _ children: [NodeID]) -> NodeID {
        let mark = scratchCount
        for child in children { push(child) }
        return popNode(variable, from: mark)
    }

    /// `then` where the condition holds, else `otherwise`.
    @inline(__always)
    func ite(_ condition: NodeID, _ then: NodeID, _ otherwise: NodeID) -> NodeID {
        if condition == Terminal.yes { return then }
        if condition == Terminal.no { return otherwise }
        if then == otherwise { return then }
        if then == Terminal.yes, otherwise == Terminal.no { return condition }
        let known = iteMemo.find(condition, then, otherwise)
        return known >= 0 ? known : newIte(condition, then, otherwise)
    }

    @inline(never)
    private func newIte(_ condition: NodeID, _ then: NodeID, _ otherwise: NodeID) -> NodeID {
        if isOverflown { return Terminal.no }
        let (a, b, c) = (nodes[Int(condition)], nodes[Int(then)], nodes[Int(otherwise)])
        let top = min(a.variable, b.variable, c.variable)
        // Of what does not test the variable every cell is the whole.
        let firstA = a.variable == top ? Int(a.firstChild) : -1
        let firstB = b.variable == top ? Int(b.firstChild) : -1
        let firstC = c.variable == top ? Int(c.firstChild) : -1
        let count = domains[Int(top)]
        let result: NodeID
        if count == 2 {
            // As nearly all are: a third less work than by a list.
            let no = ite(
                firstA < 0 ? condition : children[firstA], firstB < 0 ? then : children[firstB],
                firstC < 0 ? otherwise : children[firstC])
            let yes = ite(
                firstA < 0 ? condition : children[firstA + 1],
                firstB < 0 ? then : children[firstB + 1],
                firstC < 0 ? otherwise : children[firstC + 1])
            result = pair(top, no, yes)
        } else {
            let mark = scratchCount
            for cell in 0..<count {
                push(
                    ite(
                        firstA < 0 ? condition : children[firstA + cell],
                        firstB < 0 ? then : children[firstB + cell],
                        firstC < 0 ? otherwise : children[firstC + cell]))
            }
            result = popNode(Int(top), from: mark)
        }
        if !isOverflown { iteMemo.keep(condition, then, otherwise, result, nodes: nodeCount) }
        return result
    }
}

/// Making nodes.
extension DiagramStore {
    @inline(__always)
    func push(_ child: NodeID) {
        if scratchCount == scratchRoom {
            scratchRoom *= 2
            scratch = Self.moved(scratch, scratchCount, to: scratchRoom)
        }
        scratch[scratchCount] = child
        scratchCount += 1
    }

    /// PRECONDITION: something was pushed.
    @inline(__always)
    func pop() -> NodeID {
        scratchCount -= 1
        return scratch[scratchCount]
    }

    /// Takes off what was pushed since `mark`.
    @inline(__always)
    func pop(to mark: Int) { scratchCount = mark }

    /// Where the next child is pushed.
    var mark: Int { scratchCount }

    /// The node over the children that were pushed since `mark`, which are taken off.
    func popNode(_ variable: Int, from mark: Int) -> NodeID {
        let count = scratchCount - mark
        scratchCount = mark
        guard count > 0 else { return Terminal.no }
        let list = scratch + mark
        let first = list[0]
        var isSame = true
        var depth: Int32 = 0
        var value = NodeTable.seed(variable)
        for index in 0..<count {
            let child = list[index]
            if child != first { isSame = false }
            depth = max(depth, nodes[Int(child)].depth)
            value = NodeTable.mixed(value, child)
        }
        if isSame { return first }
        let hash = NodeTable.place(value)
        var slot = hash & (slotCount - 1)
        while slots[slot] >= 0 {
            let known = nodes[Int(slots[slot])]
            if Int(known.hash) == hash, Int(known.variable) == variable,
                FrozenDiagrams.areEqual(children + Int(known.firstChild), list, count)
            {
                return slots[slot]
            }
            slot = (slot + 1) & (slotCount - 1)
        }
        return add(Int32(truncatingIfNeeded: variable), list, count, depth + 1, hash, at: slot)
    }

    /// The node over these two children: what `popNode` does, without a list.
    @inline(__always)
    private func pair(_ variable: Int32, _ no: NodeID, _ yes: NodeID) -> NodeID {
        if no == yes { return no }
        let hash = NodeTable.place(
            NodeTable.mixed(NodeTable.mixed(NodeTable.seed(Int(variable)), no), yes))
        var slot = hash & (slotCount - 1)
        while slots[slot] >= 0 {
            let known = nodes[Int(slots[slot])]
            if Int(known.hash) == hash, known.variable == variable,
                children[Int(known.firstChild)] == no, children[Int(known.firstChild) + 1] == yes
            {
                return slots[slot]
            }
            slot = (slot + 1) & (slotCount - 1)
        }
        let depth = max(nodes[Int(no)].depth, nodes[Int(yes)].depth) + 1
        return withUnsafePointer(to: (no, yes)) { both in
            both.withMemoryRebound(to: NodeID.self, capacity: 2) {
                add(variable, $0, 2, depth, hash, at: slot)
            }
        }
    }

    /// A new node, whose place in the table is free.
    private func add(
        _ variable: Int32, _ list: UnsafePointer<NodeID>, _ count: Int, _ depth: Int32,
        _ hash: Int, at slot: Int
    ) -> NodeID {
        guard nodeCount < limit, depth <= DiagramStore.deepest,
            childCount <= DiagramStore.mostChildren - count
        else {
            isOverflown = true
            return Terminal.no
        }
        let node = Node(
            variable: variable, firstChild: Int32(truncatingIfNeeded: childCount), depth: depth,
            hash: Int32(truncatingIfNeeded: hash))
        let id = NodeID(truncatingIfNeeded: nodeCount)
        slots[slot] = id
        append(node, list, count)
        if nodeCount * 2 > slotCount { makeSlots(slotCount * 2) }
        return id
    }

    private func append(_ node: Node, _ list: UnsafePointer<NodeID>, _ count: Int) {
        if nodeCount == nodeRoom {
            nodeRoom *= 2
            nodes = Self.moved(nodes, nodeCount, to: nodeRoom)
        }
        nodes[nodeCount] = node
        nodeCount += 1
        if childCount + count > childRoom {
            childRoom = childRoom * 2 + count
            children = Self.moved(children, childCount, to: childRoom)
        }
        for index in 0..<count { children[childCount + index] = list[index] }
        childCount += count
    }

    /// Moves what is there to larger or smaller room.
    private static func moved<Element>(
        _ old: UnsafeMutablePointer<Element>, _ count: Int, to room: Int
    ) -> UnsafeMutablePointer<Element> {
        let new = UnsafeMutablePointer<Element>.allocate(capacity: max(1, room))
        new.moveInitialize(from: old, count: count)
        old.deallocate()
        return new
    }

    /// Drops the nodes after the first ones, and all room that is no longer needed.
    func cut(nodes count: Int, children keptChildren: Int) {
        (nodeCount, nodeRoom) = (count, count)
        nodes = Self.moved(nodes, count, to: count)
        (childCount, childRoom) = (keptChildren, keptChildren)
        children = Self.moved(children, keptChildren, to: keptChildren)
        iteMemo.free()
        iteMemo = IteMemo(count: 256)
        var slots = 256
        while count * 2 > slots { slots *= 2 }
        makeSlots(slots)
    }

    /// Lays the table out anew, with this many places.
    private func makeSlots(_ count: Int) {
        slots.deallocate()
        slots = .allocate(capacity: count)
        slots.initialize(repeating: -1, count: count)
        slotCount = count
        for id in Int(Terminal.count)..<nodeCount {
            var slot = Int(nodes[id].hash) & (count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (count - 1) }
            slots[slot] = NodeID(truncatingIfNeeded: id)
        }
    }
}
