/// Diagrams that no longer grow, laid out for walking: what a walk reads of a node lies together,
/// and is read without checks.
///
/// A walk takes a few instructions a node, and an assessment walks thousands of them: to check
/// bounds and count references at each would cost more than the walk.
///
/// INVARIANT: every child and every `atRest` is a node of the same object, and every node's
/// variable has as many cells as the node has children. Both are so by construction, in `init`, and
/// nothing is ever changed: any thread may read.
final class FrozenDiagrams: @unchecked Sendable {
    /// Blocks of variables, as bits: small enough to stay close at hand.
    typealias Blocks = SIMD2<UInt64>
    static let blockCount = 128

    struct Node {
        /// What the node and all below it read, in blocks.
        var blocks: Blocks
        var firstChild: Int32
        /// The node that it is where nothing is known.
        var atRest: NodeID
        var variable: Int32
        var cellCount: Int16
        /// The terminals that it reaches, as bits.
        var reached: UInt8
    }

    let nodeCount: Int
    let childCount: Int
    let nodes: UnsafeMutablePointer<Node>
    let children: UnsafeMutablePointer<NodeID>
    /// Of each variable: its block, and how many cells it has.
    let blockOf: [UInt8]
    private let blockBits: UnsafeMutablePointer<Blocks>
    let domains: [Int]
    /// Of each variable where nothing is known of it: its cells, and how a walk takes them.
    let free: [CellSet]
    let full: [CellSet]
    let restWays: UnsafeMutablePointer<Way>
    /// Blocks with a variable of which something is known even there.
    let restBlocks: Blocks
    /// Cells of all variables together.
    let cellCount: Int
    /// The variables that any node reads, growing, and the place of each among them; -1 elsewhere.
    let readVariables: [Int]
    let placeOfVariable: [Int32]
    /// Words of one set of variables.
    let stride: Int
    let supports: UnsafeMutablePointer<UInt64>
    /// The table by which a node is found by what it is.
    private let slots: UnsafeMutablePointer<NodeID>
    private let slotMask: Int

    /// `atRest` of each node is a node of the store.
    init(_ store: DiagramStore, free: [CellSet], groups: [BlockGroup], atRest: [NodeID]) {
        nodeCount = store.nodeCount
        childCount = store.childCount
        domains = store.domains
        full = store.full
        self.free = free
        nodes = .allocate(capacity: nodeCount)
        children = .allocate(capacity: max(1, childCount))
        slotMask = store.slotCount - 1
        slots = .allocate(capacity: store.slotCount)
        slots.initialize(from: store.slots, count: store.slotCount)

        let isRead = store.variablesRead
        readVariables = isRead.members
        stride = max(1, (readVariables.count + 63) / 64)
        // Written once, node by node: it is the largest of these lists.
        supports = .allocate(capacity: nodeCount * stride)
        supports.initialize(repeating: 0, count: Int(Terminal.count) * stride)
        var places = Array(repeating: Int32(-1), count: domains.count)
        for (place, variable) in readVariables.enumerated() { places[variable] = Int32(place) }
        placeOfVariable = places
        blockOf = BlockGroup.blocks(of: groups, read: readVariables)
        blockBits = .allocate(capacity: max(1, blockOf.count))
        for (variable, block) in blockOf.enumerated() {
            var bits = Blocks.zero
            bits[Int(block) >> 6] = 1 << UInt64(block & 63)
            blockBits[variable] = bits
        }
        cellCount = domains.reduce(0, +)
        restWays = .allocate(capacity: max(1, domains.count))
        var blocks = Blocks.zero
        for variable in domains.indices {
            let (free, full) = (free[variable], store.full[variable])
            var way = Way(free, full)
            way.isKnown = free != full && free.single == nil
            if way.isKnown { blocks |= blockBits[variable] }
            restWays[variable] = way
        }
        restBlocks = blocks
        fill(store, atRest)
    }

    deinit {
        nodes.deallocate()
        children.deallocate()
        supports.deallocate()
        slots.deallocate()
        blockBits.deallocate()
        restWays.deallocate()
    }

    private func fill(_ store: DiagramStore, _ atRest: [NodeID]) {
        var next = 0
        for id in 0..<NodeID(nodeCount) {
            let own = Int(id)
            if id < Terminal.count {
                nodes[own] = Node(
                    blocks: .zero, firstChild: 0, atRest: id, variable: .max, cellCount: 0,
                    reached: 1 << UInt8(id))
                continue
            }
            let list = store.children(id)
            let variable = Int(store.variable(id))
            var node = Node(
                blocks: block(variable), firstChild: Int32(next), atRest: atRest[own],
                variable: Int32(variable), cellCount: Int16(list.count), reached: 0)
            // Children are older than their parents.
            let set = supports + own * stride
            set.initialize(from: supports + Int(list[0]) * stride, count: stride)
            for child in list {
                children[next] = child
                next += 1
                node.blocks |= nodes[Int(child)].blocks
                node.reached |= nodes[Int(child)].reached
                if child != list[0] {
                    FrozenDiagrams.unite(set, supports + Int(child) * stride, stride)
                }
            }
            let place = Int(placeOfVariable[variable])
            set[place >> 6] |= 1 << UInt64(place & 63)
            nodes[own] = node
        }
    }

    /// The block that a variable is in, as a bit.
    @inline(__always)
    func block(_ variable: Int) -> Blocks { blockBits[variable] }

    /// How a walk takes a variable that is in one of these cells.
    func way(_ variable: Int, _ cells: CellSet) -> Way {
        cells == free[variable] ? restWays[variable] : Way(cells, full[variable])
    }

    /// The node over these children, if it is there.
    @inline(__always)
    func find(
        _ variable: Int32, _ list: UnsafePointer<NodeID>, _ count: Int, _ hash: Int
    ) -> NodeID {
        var slot = hash & slotMask
        while slots[slot] >= 0 {
            let node = nodes[Int(slots[slot])]
            if node.variable == variable, Int(node.cellCount) == count,
                FrozenDiagrams.areEqual(children + Int(node.firstChild), list, count)
            {
                return slots[slot]
            }
            slot = (slot + 1) & slotMask
        }
        return -1
    }

    /// The variables of a set of places, growing.
    func variables(_ set: UnsafePointer<UInt64>) -> [Int] {
        var result: [Int] = []
        var count = 0
        for word in 0..<stride { count += set[word].nonzeroBitCount }
        result.reserveCapacity(count)
        for word in 0..<stride {
            var bits = set[word]
            while bits != 0 {
                result.append(readVariables[word * 64 + bits.trailingZeroBitCount])
                bits &= bits &- 1
            }
        }
        return result
    }

    func support(_ node: NodeID) -> UnsafePointer<UInt64> {
        UnsafePointer(supports + Int(node) * stride)
    }

    func reads(_ node: NodeID, _ variable: Int) -> Bool {
        let place = Int(placeOfVariable[variable])
        return place >= 0 && support(node)[place >> 6] >> UInt64(place & 63) & 1 == 1
    }

    @inline(__always)
    static func unite(
        _ set: UnsafeMutablePointer<UInt64>, _ other: UnsafePointer<UInt64>, _ stride: Int
    ) {
        for word in 0..<stride { set[word] |= other[word] }
    }

    @inline(__always)
    static func areEqual(
        _ a: UnsafePointer<NodeID>, _ b: UnsafePointer<NodeID>, _ count: Int
    ) -> Bool {
        for index in 0..<count where a[index] != b[index] { return false }
        return true
    }
}

/// How a walk takes a variable: down one branch, every branch, or those of some cells.
struct Way {
    static let every: Int16 = -1
    static let some: Int16 = -2

    /// The only cell, or `every`, or `some`.
    var cell: Int16
    /// Something is known of the variable.
    var isKnown = true
    /// Its cells are those where nobody said anything.
    var isFree = false

    init(_ cells: CellSet, _ full: CellSet) {
        cell = cells.single.map { Int16($0) } ?? (cells == full ? Way.every : Way.some)
    }
}

/// Which variables share a block: those that are known together.
enum BlockGroup: Sendable {
    /// Always known.
    case context
    /// Dates are limited by `as_of`.
    case date
    case other

    /// A number below `FrozenDiagrams.blockCount` for each variable: the others that are read
    /// share evenly what the first two leave, neighbours together.
    static func blocks(of groups: [BlockGroup], read: [Int]) -> [UInt8] {
        var result = groups.map { group -> UInt8 in
            switch group {
            case .context: 0
            case .date: 1
            case .other: 2
            }
        }
        let others = read.filter { groups[$0] == .other }
        for (place, variable) in others.enumerated() {
            result[variable] = UInt8(2 + place * (FrozenDiagrams.blockCount - 2) / others.count)
        }
        return result
    }
}
