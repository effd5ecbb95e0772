/// Diagrams under what is known of one person: known variables are fixed, every branch of an
/// unknown one is followed, and the result is reduced again. That is exact: what is left over
/// names just the variables that can still change the answer.
///
/// What a diagram is where nothing is known was found beforehand, so that only what is known costs.
/// One restriction serves all rules of an assessment, since they share their nodes.
struct Restriction {
    private let store: DiagramStore
    /// Allowed cells of each variable.
    private(set) var allowed: [CellSet]
    /// Variables of which something is known.
    private var isKnown: BitSet
    private var knownBlocks: UInt64 = 0

    /// The cell of each variable that has just one; -1 elsewhere.
    private var onlyCell: [Int16]

    /// Nodes that the store has not; the first is numbered `base`.
    private let base: Int
    private var variables: [Int32] = []
    private var firstChild: [Int32] = []
    private var children: [NodeID] = []
    private var reached: [UInt8] = []
    private var supports: VariableSets
    /// Restriction of each node of the store; -1: not yet.
    private var memo: [NodeID]
    private var table = NodeTable()
    private var scratch: [NodeID] = []

    init(_ store: DiagramStore, allowed: [CellSet]) {
        self.store = store
        self.allowed = allowed
        base = store.nodeCount
        supports = VariableSets(variables: allowed.count)
        isKnown = BitSet(allowed.count)
        onlyCell = Array(repeating: -1, count: allowed.count)
        for variable in allowed.indices {
            if !store.isAtRest(variable, allowed[variable]) {
                isKnown[variable] = true
                knownBlocks |= store.block(variable)
            }
            if let cell = allowed[variable].single { onlyCell[variable] = Int16(cell) }
        }
        memo = Array(repeating: -1, count: store.nodeCount)
        for terminal in 0..<Int(Terminal.count) { memo[terminal] = NodeID(terminal) }
        let expected = 1024
        variables.reserveCapacity(expected)
        firstChild.reserveCapacity(expected)
        children.reserveCapacity(expected * 2)
        reached.reserveCapacity(expected)
        supports.reserveCapacity(expected)
        scratch.reserveCapacity(expected)
    }

    /// Narrows a variable further.
    ///
    /// PRECONDITION: no diagram that reads the variable was restricted yet.
    mutating func narrow(_ variable: Int, to cells: CellSet) {
        allowed[variable] = cells
        isKnown[variable] = true
        knownBlocks |= store.block(variable)
        onlyCell[variable] = cells.single.map { Int16($0) } ?? -1
    }

    /// The terminals that completions of what is unknown can reach, as bits.
    mutating func terminals(_ root: NodeID) -> UInt8 {
        let restricted = Int(restrict(root))
        return restricted < base ? store.reached[restricted] : reached[restricted - base]
    }

    /// The only terminal that can be reached, if there is just one.
    mutating func decided(_ root: NodeID) -> NodeID? {
        let restricted = restrict(root)
        return restricted < Terminal.count ? restricted : nil
    }

    /// Unknown variables that can still change the result, in order.
    mutating func undecided(_ root: NodeID) -> [Int] {
        let restricted = Int(restrict(root))
        return restricted < base
            ? store.supports.members(restricted) : supports.members(restricted - base)
    }

    private mutating func restrict(_ node: NodeID) -> NodeID {
        let known = memo[Int(node)]
        if known >= 0 { return known }
        if store.blocks[Int(node)] & knownBlocks == 0 {
            let result = store.atRest[Int(node)]
            memo[Int(node)] = result
            return result
        }
        let variable = Int(store.variable(node))
        let only = Int(onlyCell[variable])
        if only >= 0 {
            let result = restrict(store.child(node, only))
            memo[Int(node)] = result
            return result
        }
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
        let list = scratch[mark...]
        var isSame = true
        var isOfStore = !isKnown[variable]
        for child in list {
            if child != first { isSame = false }
            if child >= base { isOfStore = false }
        }
        if isSame { return first }
        // Equal functions must be one node, whether the store has it or not.
        let hash = NodeTable.hash(variable, list)
        if isOfStore, let known = store.find(variable, list, hash) { return known }
        let slot = table.slot(hash) { candidate in
            let own = Int(candidate) - base
            return Int(variables[own]) == variable
                && children[childRange(own)].elementsEqual(list)
        }
        if let known = table[slot] { return known }
        let id = NodeID(base + variables.count)
        append(variable, from: mark)
        table.fill(slot, id)
        if table.isFull(variables.count) {
            table.grow(
                variables.indices.map {
                    NodeTable.hash(Int(variables[$0]), children[childRange($0)])
                }, from: NodeID(base))
        }
        return id
    }

    private mutating func append(_ variable: Int, from mark: Int) {
        let own = variables.count
        variables.append(Int32(variable))
        firstChild.append(Int32(children.count))
        supports.append()
        supports.insert(variable, into: own)
        var bits: UInt8 = 0
        for index in mark..<scratch.count {
            let child = Int(scratch[index])
            if child < base {
                supports.formUnion(own, store.supports, child)
                bits |= store.reached[child]
            } else {
                supports.formUnion(own, child - base)
                bits |= reached[child - base]
            }
        }
        children.append(contentsOf: scratch[mark...])
        reached.append(bits)
    }

    private func childRange(_ own: Int) -> Range<Int> {
        let first = Int(firstChild[own])
        let next = own + 1
        return first..<(next < firstChild.count ? Int(firstChild[next]) : children.count)
    }
}
