/// A reference into a `DiagramStore`: a terminal below `Terminal.count`, else an inner node.
typealias NodeID = Int32

/// What a path through a diagram ends in. Conditions end in `no` and `yes`, rules in an outcome.
enum Terminal {
    static let no: NodeID = 0
    static let yes: NodeID = 1
    static let closed: NodeID = 2
    static let open: NodeID = 3
    static let discretionary: NodeID = 4
    static let notApplicable: NodeID = 5
    static let planned: NodeID = 6
    static let count: NodeID = 8

    /// The outcome of a terminal; `nil` for the two of conditions.
    static func outcome(_ node: NodeID) -> OutcomeKind? {
        switch node {
        case closed: .closed
        case open: .open
        case discretionary: .discretionary
        case notApplicable: .notApplicable
        case planned: .planned
        default: nil
        }
    }
}

/// Reduced ordered decision diagrams with several values a variable and several terminals, shared
/// in one store: equal functions are the same node, so equality is comparison of two numbers.
///
/// Bryant, "Graph-Based Algorithms for Boolean Function Manipulation" (1986); several values and
/// terminals as in Darwiche and Marquis, "A Knowledge Compilation Map" (2002).
///
/// INVARIANT: variables grow along every path; no node has only equal children.
struct DiagramStore: Sendable {
    /// LIMIT: variables that one path may test. Diagrams are walked by recursion, and a host's
    /// thread may have a small stack.
    static let deepest: Int32 = 500

    /// Number of cells of each variable.
    let domains: [Int]
    /// All cells of each variable.
    let full: [CellSet]
    /// LIMIT: nodes that the store may hold; beyond it results are void and `isOverflown` is set.
    var limit: Int
    private(set) var isOverflown = false

    private(set) var variables: [Int32]
    private(set) var firstChild: [Int32]
    private(set) var children: [NodeID] = []
    /// Variables on the longest path from each node.
    private var depths: [Int32]
    private var unique = NodeTable()
    private var iteMemo = IteMemo()
    private var scratch = NodeStack()
    init(domains: [Int], limit: Int) {
        self.domains = domains
        full = domains.map { CellSet(first: $0) }
        self.limit = limit
        variables = Array(repeating: Int32.max, count: Int(Terminal.count))
        firstChild = Array(repeating: 0, count: Int(Terminal.count))
        depths = firstChild
    }

    var nodeCount: Int { variables.count }

    /// The variable that a node tests; `Int32.max` for terminals, so that they sort last.
    func variable(_ node: NodeID) -> Int32 { variables[Int(node)] }

    func child(_ node: NodeID, _ cell: Int) -> NodeID {
        children[Int(firstChild[Int(node)]) + cell]
    }

    /// The children of an inner node.
    func children(_ node: NodeID) -> ArraySlice<NodeID> {
        let first = Int(firstChild[Int(node)])
        return children[first..<(first + domains[Int(variables[Int(node)])])]
    }

    func isTerminal(_ node: NodeID) -> Bool { node < Terminal.count }

    /// The node that goes to `children[c]` where `variable` is in cell `c`.
    ///
    /// PRECONDITION: one child a cell, each testing only later variables.
    mutating func node(_ variable: Int, _ children: [NodeID]) -> NodeID {
        let mark = scratch.count
        for child in children { scratch.append(child) }
        defer { scratch.drop(to: mark) }
        return node(variable, from: mark)
    }

    /// As above, over the children that lie on the scratch from `mark` on.
    private mutating func node(_ variable: Int, from mark: Int) -> NodeID {
        let end = scratch.count
        guard mark < end else { return Terminal.no }
        let first = scratch[mark]
        var isSame = true
        var depth: Int32 = 0
        var hash = NodeTable.seed(variable)
        for index in mark..<end {
            let child = scratch[index]
            if child != first { isSame = false }
            depth = max(depth, depths[Int(child)])
            hash = NodeTable.mixed(hash, child)
        }
        if isSame { return first }
        let slot = unique.slot(NodeTable.place(hash)) { isNode($0, variable, from: mark) }
        if let known = unique[slot] { return known }
        depth += 1
        guard variables.count < limit, depth <= DiagramStore.deepest else {
            isOverflown = true
            return Terminal.no
        }
        let id = NodeID(variables.count)
        variables.append(Int32(variable))
        depths.append(depth)
        firstChild.append(Int32(children.count))
        for index in mark..<end { children.append(scratch[index]) }
        unique.fill(slot, id)
        if unique.isFull(variables.count) { unique.grow(hashes, from: Terminal.count) }
        return id
    }

    private func isNode(_ id: NodeID, _ variable: Int, from mark: Int) -> Bool {
        guard Int(variables[Int(id)]) == variable else { return false }
        let first = Int(firstChild[Int(id)])
        for place in 0..<scratch.count - mark
        where children[first + place] != scratch[mark + place] {
            return false
        }
        return true
    }

    /// Clears the mark of an overflow, so that the next rule can be tried.
    mutating func clearOverflow() { isOverflown = false }

    /// `yes` exactly where `variable` is in one of `cells`.
    mutating func literal(_ variable: Int, _ cells: CellSet) -> NodeID {
        node(
            variable,
            (0..<domains[variable]).map { cells.contains($0) ? Terminal.yes : Terminal.no })
    }

    /// `then` where the condition holds, else `otherwise`.
    mutating func ite(_ condition: NodeID, _ then: NodeID, _ otherwise: NodeID) -> NodeID {
        if condition == Terminal.yes { return then }
        if condition == Terminal.no { return otherwise }
        if then == otherwise { return then }
        if then == Terminal.yes, otherwise == Terminal.no { return condition }
        if isOverflown { return Terminal.no }
        if let known = iteMemo.find(condition, then, otherwise) { return known }
        let top = min(variable(condition), variable(then), variable(otherwise))
        let domain = domains[Int(top)]
        let mark = scratch.count
        for cell in 0..<domain {
            let result = ite(
                cofactor(condition, top, cell), cofactor(then, top, cell),
                cofactor(otherwise, top, cell))
            scratch.append(result)
        }
        let result = node(Int(top), from: mark)
        scratch.drop(to: mark)
        if !isOverflown { iteMemo.keep(condition, then, otherwise, result, variables.count) }
        return result
    }

    private func cofactor(_ node: NodeID, _ variable: Int32, _ cell: Int) -> NodeID {
        self.variable(node) == variable ? child(node, cell) : node
    }

    /// Keeps only what the roots reach, and gives the new number of each node that is kept.
    mutating func compact(_ roots: some Sequence<NodeID>) -> [NodeID] {
        var isReached = Array(repeating: false, count: variables.count)
        var stack = Array(roots)
        while let node = stack.popLast() {
            if isReached[Int(node)] { continue }
            isReached[Int(node)] = true
            if !isTerminal(node) { stack.append(contentsOf: children(node)) }
        }
        var renumbered = Array(repeating: NodeID(0), count: variables.count)
        var kept = DiagramStore(domains: domains, limit: limit)
        // Children are older than their parents, so that each is renumbered before it is named.
        for node in 0..<variables.count {
            if node < Terminal.count {
                renumbered[node] = NodeID(node)
            } else if isReached[node] {
                renumbered[node] = kept.keep(node, of: self, renumbered)
            }
        }
        kept.unique.grow(kept.hashes, from: Terminal.count)
        self = kept
        return renumbered
    }

    /// Appends a node of another store, which is not here yet. The table learns of it later.
    private mutating func keep(
        _ node: Int, of other: DiagramStore, _ renumbered: [NodeID]
    ) -> NodeID {
        let id = NodeID(variables.count)
        variables.append(other.variables[node])
        depths.append(other.depths[node])
        firstChild.append(Int32(children.count))
        let first = Int(other.firstChild[node])
        for index in first..<first + domains[Int(other.variables[node])] {
            children.append(renumbered[Int(other.children[index])])
        }
        return id
    }

    private var hashes: [Int] {
        (Terminal.count..<NodeID(variables.count)).map {
            NodeTable.hash(Int(variables[Int($0)]), children($0))
        }
    }

    /// Drops what only building needs, and lays out what walks need: what each node reads, reaches,
    /// and is where nothing is known: where every variable is in one of its `free` cells.
    mutating func freeze(free: [CellSet], groups: [BlockGroup]) -> FrozenDiagrams {
        limit = .max
        var atRest = (0..<NodeID(variables.count)).map { $0 }
        for node in Terminal.count..<NodeID(variables.count) {
            let mark = scratch.count
            let variable = Int(self.variable(node))
            let only = free[variable].single
            for cell in 0..<domains[variable] where only == nil || cell == only {
                scratch.append(atRest[Int(child(node, cell))])
            }
            atRest[Int(node)] = self.node(variable, from: mark)
            scratch.drop(to: mark)
        }
        // A node that was added reads only what is not fixed.
        while atRest.count < variables.count { atRest.append(NodeID(atRest.count)) }
        iteMemo = IteMemo()
        depths = []
        return FrozenDiagrams(self, free: free, groups: groups, atRest: atRest)
    }

    var childCount: Int { children.count }

    /// The table by which nodes are found by what they are, -1 where there is none.
    var uniqueSlots: [NodeID] { unique.slots }

    /// Variables that any node tests.
    var variablesRead: BitSet {
        var result = BitSet(domains.count)
        for node in Int(Terminal.count)..<variables.count { result[Int(variables[node])] = true }
        return result
    }
}
