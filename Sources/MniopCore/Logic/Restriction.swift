/// Diagrams under what is known of one person: known variables are fixed, every branch of an
/// unknown one is followed, and the result is reduced again. That is exact: what is left over
/// names just the variables that can still change the answer.
///
/// What a diagram is where nothing is known was found beforehand, so that only what is known costs.
/// What is decided is not built at all.
struct Restriction {
    let knowledge: Knowledge
    private let diagrams: FrozenDiagrams
    /// Only what is left undecided needs any.
    private lazy var own = OwnNodes(diagrams)
    private var table = NodeTable(capacity: 4096)

    init(_ diagrams: FrozenDiagrams, allowed: [CellSet]) {
        self.init(Knowledge(diagrams, allowed: allowed))
    }

    init(_ knowledge: Knowledge) {
        self.knowledge = knowledge
        diagrams = knowledge.diagrams
    }

    var allowed: [CellSet] { knowledge.allowed }

    /// The terminals that completions of what is unknown can reach, as bits.
    func terminals(_ root: NodeID) -> UInt8 { knowledge.terminals(root) }

    /// The only terminal that can be reached, if there is just one.
    func decided(_ root: NodeID) -> NodeID? {
        let reached = knowledge.terminals(root)
        return reached.nonzeroBitCount == 1 ? NodeID(reached.trailingZeroBitCount) : nil
    }

    /// Unknown variables that can still change the result, in order.
    mutating func undecided(_ root: NodeID) -> [Int] {
        undecidedPlaces(root).map { diagrams.variables($0) } ?? []
    }

    /// The same as a set of places among the variables that are read; `nil`: none. Good until the
    /// restriction goes.
    mutating func undecidedPlaces(_ root: NodeID) -> UnsafePointer<UInt64>? {
        if knowledge.terminals(root).nonzeroBitCount == 1 { return nil }
        let own = own
        return own.support(restrict(root, own))
    }

    /// Adds them to a set of places among the variables that are read.
    mutating func addUndecided(_ root: NodeID, to places: inout BitSet) {
        guard let found = undecidedPlaces(root) else { return }
        places.formUnion(found, diagrams.stride)
    }

    private mutating func restrict(_ id: NodeID, _ own: OwnNodes) -> NodeID {
        let known = own.memo[Int(id)]
        if known >= 0 { return known }
        let result = restricted(id, own)
        own.memo[Int(id)] = result
        return result
    }

    private mutating func restricted(_ id: NodeID, _ own: OwnNodes) -> NodeID {
        if id < Terminal.count { return id }
        let reached = knowledge.terminalsIfFound(id)
        if reached != 0, reached & (reached &- 1) == 0 {
            return NodeID(reached.trailingZeroBitCount)
        }
        let node = diagrams.nodes[Int(id)]
        if node.blocks & knowledge.blocks == .zero { return node.atRest }
        let children = diagrams.children + Int(node.firstChild)
        let way = knowledge.ways[Int(node.variable)]
        if way.cell >= 0 { return restrict(children[Int(way.cell)], own) }
        let cells = knowledge.cells + Int(node.variable)
        let mark = own.scratchCount
        for cell in 0..<Int(node.cellCount)
        where way.cell == Way.every || cells.pointee.contains(cell) {
            let child = restrict(children[cell], own)
            own.push(child)
        }
        let result = reduced(node.variable, from: mark, isKnown: way.isKnown, own)
        own.pop(to: mark)
        return result
    }

    /// The reduced node over the children that lie on the scratch from `mark` on.
    private mutating func reduced(
        _ variable: Int32, from mark: Int, isKnown: Bool, _ own: OwnNodes
    ) -> NodeID {
        let count = own.scratchCount - mark
        // A variable without any cell would be a contradiction in the observation, which is built
        // never to leave one so.
        guard count > 0 else { return Terminal.no }
        let list = UnsafePointer(own.scratch + mark)
        let first = list[0]
        var isSame = true
        var isOfStore = !isKnown
        var hash = NodeTable.seed(Int(variable))
        for index in 0..<count {
            if list[index] != first { isSame = false }
            if Int(list[index]) >= own.base { isOfStore = false }
            hash = NodeTable.mixed(hash, list[index])
        }
        if isSame { return first }
        // Equal functions must be one node, whether the store has it or not.
        let place = NodeTable.place(hash)
        if isOfStore {
            let known = diagrams.find(variable, list, count, place)
            if known >= 0 { return known }
        }
        let slot = table.slot(place) { own.isNode($0, variable, list, count) }
        if let known = table[slot] { return known }
        let id = own.append(variable, list, count, place)
        table.fill(slot, id)
        if table.isFull(own.count) { table.grow(own.allHashes, from: NodeID(own.base)) }
        return id
    }
}

/// Nodes that a restriction has and the store has not.
///
/// Each stands for one node of the store and has no more children than it: that bounds what is
/// allocated here, so that nothing need grow or be checked. One thread at a time.
private final class OwnNodes {
    /// The number of the first one.
    let base: Int
    /// Restriction of each node of the store; -1: not yet.
    let memo: UnsafeMutablePointer<NodeID>
    let scratch: UnsafeMutablePointer<NodeID>
    private let diagrams: FrozenDiagrams
    private let variables: UnsafeMutablePointer<Int32>
    private let firstChild: UnsafeMutablePointer<Int32>
    private let hashes: UnsafeMutablePointer<Int>
    private let children: UnsafeMutablePointer<NodeID>
    private let supports: UnsafeMutablePointer<UInt64>
    private struct Counts {
        var nodes = 0
        var children = 0
        var scratch = 0
    }
    private let counts: UnsafeMutablePointer<Counts>

    init(_ diagrams: FrozenDiagrams) {
        self.diagrams = diagrams
        base = diagrams.nodeCount
        memo = .allocate(capacity: base)
        memo.initialize(repeating: -1, count: base)
        variables = .allocate(capacity: base)
        firstChild = .allocate(capacity: base + 1)
        hashes = .allocate(capacity: base)
        children = .allocate(capacity: max(1, diagrams.childCount))
        supports = .allocate(capacity: base * diagrams.stride)
        // A path tests a variable once: the scratch never holds more than all cells of all.
        counts = .allocate(capacity: 1)
        counts.initialize(to: Counts())
        scratch = .allocate(capacity: max(1, diagrams.domains.reduce(0, +)))
        firstChild[0] = 0
    }

    deinit {
        memo.deallocate()
        variables.deallocate()
        firstChild.deallocate()
        hashes.deallocate()
        children.deallocate()
        supports.deallocate()
        scratch.deallocate()
        counts.deallocate()
    }

    var count: Int { counts.pointee.nodes }
    var scratchCount: Int { counts.pointee.scratch }
    var allHashes: [Int] { Array(UnsafeBufferPointer(start: hashes, count: count)) }

    func push(_ node: NodeID) {
        scratch[counts.pointee.scratch] = node
        counts.pointee.scratch += 1
    }

    func pop(to mark: Int) { counts.pointee.scratch = mark }

    func isNode(
        _ id: NodeID, _ variable: Int32, _ list: UnsafePointer<NodeID>, _ count: Int
    ) -> Bool {
        let number = Int(id) - base
        let first = Int(firstChild[number])
        return variables[number] == variable && Int(firstChild[number + 1]) - first == count
            && FrozenDiagrams.areEqual(children + first, list, count)
    }

    func append(
        _ variable: Int32, _ list: UnsafePointer<NodeID>, _ count: Int, _ hash: Int
    ) -> NodeID {
        let number = counts.pointee.nodes
        let first = counts.pointee.children
        variables[number] = variable
        hashes[number] = hash
        let set = supports + number * diagrams.stride
        let stride = diagrams.stride
        let other = support(list[0])
        for word in 0..<stride { set[word] = other[word] }
        let place = Int(diagrams.placeOfVariable[Int(variable)])
        set[place >> 6] |= 1 << UInt64(place & 63)
        children[first] = list[0]
        for index in 1..<count {
            children[first + index] = list[index]
            FrozenDiagrams.unite(set, support(list[index]), stride)
        }
        firstChild[number + 1] = Int32(first + count)
        counts.pointee.nodes = number + 1
        counts.pointee.children = first + count
        return NodeID(base + number)
    }

    /// What a node, of the store or not, reads.
    func support(_ node: NodeID) -> UnsafePointer<UInt64> {
        Int(node) < base
            ? diagrams.support(node)
            : UnsafePointer(supports + (Int(node) - base) * diagrams.stride)
    }
}
