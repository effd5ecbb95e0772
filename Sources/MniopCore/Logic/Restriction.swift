/// Diagrams under what is known of one person: known variables are fixed, every branch of an
/// unknown one is followed, and the result is reduced again. That is exact: what is left over
/// names just the variables that can still change the answer.
///
/// One restriction serves all rules of an assessment, since they share their nodes.
struct Restriction {
    private let store: DiagramStore
    /// Allowed cells of each variable.
    private(set) var allowed: [CellSet]

    /// Restricted nodes: terminals keep their ids, inner ones start at `Terminal.count`.
    private var variables: [Int32] = []
    private var firstChild: [Int32] = []
    private var children: [NodeID] = []
    private var reached: [UInt8]
    /// Restriction of each node of the store; -1: not yet.
    private var memo: [NodeID]
    /// Open addressing over restricted inner nodes; -1: free.
    private var table: [NodeID]
    private var scratch: [NodeID] = []

    init(_ store: DiagramStore, allowed: [CellSet]) {
        self.store = store
        self.allowed = allowed
        memo = Array(repeating: -1, count: store.nodeCount)
        table = Array(repeating: -1, count: 256)
        reached = (0..<Int(Terminal.count)).map { UInt8(1) << UInt8($0) }
        for terminal in 0..<Int(Terminal.count) { memo[terminal] = NodeID(terminal) }
        variables = Array(repeating: Int32.max, count: Int(Terminal.count))
        firstChild = Array(repeating: 0, count: Int(Terminal.count))
    }

    /// Narrows a variable further.
    ///
    /// PRECONDITION: no diagram that reads the variable was restricted yet.
    mutating func narrow(_ variable: Int, to cells: CellSet) { allowed[variable] = cells }

    /// The terminals that completions of what is unknown can reach, as bits.
    mutating func terminals(_ root: NodeID) -> UInt8 { reached[Int(restrict(root))] }

    /// The only terminal that can be reached, if there is just one.
    mutating func decided(_ root: NodeID) -> NodeID? {
        let restricted = restrict(root)
        return restricted < Terminal.count ? restricted : nil
    }

    /// Unknown variables that can still change the result, in order.
    mutating func undecided(_ root: NodeID) -> [Int] {
        var found: Set<Int32> = []
        var seen: Set<NodeID> = []
        var stack = [restrict(root)]
        while let node = stack.popLast() {
            guard node >= Terminal.count, seen.insert(node).inserted else { continue }
            found.insert(variables[Int(node)])
            for child in childRange(node) { stack.append(children[child]) }
        }
        return found.sorted().map(Int.init)
    }

    private func childRange(_ node: NodeID) -> Range<Int> {
        let first = Int(firstChild[Int(node)])
        let next = Int(node) + 1
        return first..<(next < firstChild.count ? Int(firstChild[next]) : children.count)
    }

    private mutating func restrict(_ node: NodeID) -> NodeID {
        let known = memo[Int(node)]
        if known >= 0 { return known }
        let variable = Int(store.variable(node))
        let cells = allowed[variable]
        let mark = scratch.count
        for cell in 0..<store.domains[variable] where cells.contains(cell) {
            let child = restrict(store.child(node, cell))
            scratch.append(child)
        }
        let result = reduced(variable, from: mark)
        scratch.removeSubrange(mark...)
        memo[Int(node)] = result
        return result
    }

    /// The reduced node over the children that lie on the scratch from `mark` on.
    private mutating func reduced(_ variable: Int, from mark: Int) -> NodeID {
        // No allowed cell would be a contradiction in the observation, which is built never to
        // leave a variable without one.
        guard mark < scratch.count else { return Terminal.no }
        let first = scratch[mark]
        if scratch[mark...].allSatisfy({ $0 == first }) { return first }
        if (variables.count - Int(Terminal.count)) * 2 >= table.count { grow() }
        var slot = hash(variable, scratch[mark...]) & (table.count - 1)
        while table[slot] >= 0 {
            let candidate = table[slot]
            if Int(variables[Int(candidate)]) == variable,
                children[childRange(candidate)].elementsEqual(scratch[mark...])
            {
                return candidate
            }
            slot = (slot + 1) & (table.count - 1)
        }
        let id = NodeID(variables.count)
        table[slot] = id
        variables.append(Int32(variable))
        firstChild.append(Int32(children.count))
        children.append(contentsOf: scratch[mark...])
        reached.append(scratch[mark...].reduce(0) { $0 | reached[Int($1)] })
        return id
    }

    /// FNV-1a over the children: fixed, so that no run differs from another.
    private func hash(_ variable: Int, _ list: ArraySlice<NodeID>) -> Int {
        var value: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(variable)
        for child in list { value = (value ^ UInt64(UInt32(bitPattern: child))) &* 0x100_0000_01b3 }
        return Int(truncatingIfNeeded: (value ^ (value >> 32)) & 0x7fff_ffff)
    }

    private mutating func grow() {
        table = Array(repeating: -1, count: table.count * 2)
        for id in Int(Terminal.count)..<variables.count {
            let list = children[childRange(NodeID(id))]
            var slot = hash(Int(variables[id]), list) & (table.count - 1)
            while table[slot] >= 0 { slot = (slot + 1) & (table.count - 1) }
            table[slot] = NodeID(id)
        }
    }
}
