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
    private var table = NodeTable()
    private var scratch: [NodeID] = []
    /// The round in which a restricted node, or a variable, was last met.
    private var nodeMet: [UInt32] = []
    private var variableMet: [UInt32]
    private var round: UInt32 = 0

    init(_ store: DiagramStore, allowed: [CellSet]) {
        self.store = store
        self.allowed = allowed
        memo = Array(repeating: -1, count: store.nodeCount)
        variableMet = Array(repeating: 0, count: allowed.count)
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
        let restricted = restrict(root)
        guard restricted >= Terminal.count else { return [] }
        round &+= 1
        if nodeMet.count < variables.count {
            nodeMet += Array(repeating: 0, count: variables.count - nodeMet.count)
        }
        var found: [Int] = []
        var stack = [restricted]
        while let node = stack.popLast() {
            guard node >= Terminal.count, nodeMet[Int(node)] != round else { continue }
            nodeMet[Int(node)] = round
            let variable = Int(variables[Int(node)])
            if variableMet[variable] != round {
                variableMet[variable] = round
                found.append(variable)
            }
            for child in childRange(node) { stack.append(children[child]) }
        }
        return found.sorted()
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
        let slot = table.slot(NodeTable.hash(variable, scratch[mark...])) { candidate in
            Int(variables[Int(candidate)]) == variable
                && children[childRange(candidate)].elementsEqual(scratch[mark...])
        }
        if let known = table[slot] { return known }
        let id = NodeID(variables.count)
        variables.append(Int32(variable))
        firstChild.append(Int32(children.count))
        children.append(contentsOf: scratch[mark...])
        reached.append(scratch[mark...].reduce(0) { $0 | reached[Int($1)] })
        table.fill(slot, id)
        if table.isFull(variables.count) {
            table.grow(
                (Terminal.count..<NodeID(variables.count)).map {
                    NodeTable.hash(Int(variables[Int($0)]), children[childRange($0)])
                })
        }
        return id
    }
}
