/// One value that one unit could take, and what saying so fixes.
struct Literal: Sendable {
    var unit: Int32
    /// Literals of one group are alternatives to a reader: values of one fact, codes of one list.
    var group: Int32
    /// The variable that holds the value, and its cell.
    var variable: Int
    var cell: Int
    /// Cells of the variable itself and of what is established of it.
    var own: [(variable: Int, cells: CellSet)]
    /// What follows for other variables (what implies something false is false).
    var implied: [(variable: Int, cells: CellSet)]
}

/// Smallest sets of literals that alone make a diagram reach one of the wanted terminals whatever
/// else is unknown: implicants of least size of the function left over, counted in units.
///
/// A set that concludes must cut every path to another terminal, so that the search takes one
/// such path and tries the literals that cut it (the hitting sets of Reiter, "A Theory of Diagnosis
/// from First Principles", 1987). Sizes are tried in turn: no smaller set is missed.
///
/// LIMIT: sets of more than `largest` literals are not sought; at most `mostSteps` partial sets
/// are tried.
struct ConclusionSearch {
    static let mostSteps = 20_000
    static let largest = 6
    /// LIMIT: sets of one size; more would be a list that nobody reads.
    private static let mostOfOneSize = 200

    /// Sufficiency, which rules read as a variable, is itself concluded by facts and indicators.
    struct Sufficiency {
        var root: NodeID
        /// The variable and what is established of it.
        var variables: [Int]
        /// Cells under which it is read: doubt about age is read as a minor.
        var allowed: [CellSet]
    }

    private let store: DiagramStore
    private let root: NodeID
    /// Cells of each variable with no literal.
    private let allowed: [CellSet]
    private let sufficiency: Sufficiency?
    let literals: [Literal]
    /// Whether no other set of at most `largest` literals concludes.
    private(set) var isWhole = true

    private var steps = 0
    private var target: UInt8 = 0
    private var found: [[Int]] = []
    private var visited: Set<[Int]> = []
    init(
        _ store: DiagramStore, root: NodeID, allowed: [CellSet], sufficiency: Sufficiency?,
        literals: [Literal]
    ) {
        self.store = store
        self.root = root
        self.allowed = allowed
        self.sufficiency = sufficiency
        self.literals = literals
    }

    /// Sets of positions in `literals`, growing in size: every size whole, until `most` are found
    /// that a reader would tell apart. No set holds another; the empty set is never given.
    mutating func sets(reaching target: UInt8, most: Int) -> [[Int]] {
        self.target = target
        steps = 0
        found = []
        isWhole = true
        guard canReach(target), concludes([]) == false else { return [] }
        for size in 1...ConclusionSearch.largest {
            visited = []
            extend([], left: size)
            if distinct.count >= most { isWhole = false }
            if !isWhole { break }
        }
        return found.sorted {
            $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count
        }
    }

    /// Some of the sets found are not given.
    mutating func leaveOut() { isWhole = false }

    /// Sets found, those of the same groups as one: a reader sees them together.
    private var distinct: Set<[Int32]> { Set(found.map { $0.map { literals[$0].group } }) }

    /// Whether fewer of the literals were found to conclude.
    func holdsSmaller(_ chosen: [Int]) -> Bool {
        found.contains { $0.count < chosen.count && $0.allSatisfy(chosen.contains) }
    }

    /// Whether the literals alone conclude.
    func concludes(_ chosen: [Int]) -> Bool {
        let cells = cells(with: chosen)
        return path(from: root, to: ~target, cells.root) == nil
    }

    private mutating func extend(_ chosen: [Int], left: Int) {
        steps += 1
        guard steps <= ConclusionSearch.mostSteps, found.count < Self.mostOfOneSize else {
            isWhole = false
            return
        }
        let cells = cells(with: chosen)
        guard let path = path(from: root, to: ~target, cells.root) else {
            found.append(chosen)
            return
        }
        guard left > 0, mayConclude(chosen, cells.root) else { return }
        var wanted = cutting(path)
        if let sufficiency, path.contains(where: { sufficiency.variables.contains($0.variable) }),
            let other = self.path(
                from: sufficiency.root, to: ~(1 << UInt8(Terminal.yes)), cells.sufficiency)
        {
            wanted.formUnion(cutting(other))
        }
        for literal in wanted.sorted() {
            let unit = literals[literal].unit
            guard !chosen.contains(where: { literals[$0].unit == unit }) else { continue }
            let next = (chosen + [literal]).sorted()
            guard visited.insert(next).inserted,
                !found.contains(where: { $0.allSatisfy(next.contains) })
            else { continue }
            extend(next, left: left - 1)
        }
    }

    /// Whether further literals could conclude, if each could be chosen anew on every path: where
    /// even that fails, no fixed set does.
    private func mayConclude(_ chosen: [Int], _ cells: [CellSet]) -> Bool {
        var reachable: [Int: CellSet] = [:]
        for (number, literal) in literals.enumerated() {
            guard !chosen.contains(where: { literals[$0].unit == literal.unit }) else { continue }
            // A set that holds a smaller one is not sought.
            let isLeft = !found.contains { set in
                set.allSatisfy { $0 == number || chosen.contains($0) }
            }
            guard isLeft else { continue }
            for change in literal.own + literal.implied {
                reachable[change.variable] = reachable[change.variable, default: CellSet()]
                    .union(change.cells)
            }
        }
        for variable in sufficiency?.variables ?? [] { reachable[variable] = CellSet(1) }
        var memo: [NodeID: Bool] = [:]
        return mayConclude(root, cells, reachable, &memo)
    }

    private func mayConclude(
        _ node: NodeID, _ cells: [CellSet], _ reachable: [Int: CellSet],
        _ memo: inout [NodeID: Bool]
    ) -> Bool {
        if store.isTerminal(node) { return target >> UInt8(node) & 1 == 1 }
        if let known = memo[node] { return known }
        let variable = Int(store.variable(node))
        var isSure = true
        var isPossible = false
        for cell in 0..<store.domains[variable] {
            let isAllowed = cells[variable].contains(cell)
            let isChosen = reachable[variable]?.contains(cell) == true
            guard isAllowed || isChosen else { continue }
            let holds = mayConclude(store.child(node, cell), cells, reachable, &memo)
            if isAllowed, !holds { isSure = false }
            if isChosen, holds { isPossible = true }
        }
        memo[node] = isSure || isPossible
        return isSure || isPossible
    }

    /// Literals after which the path is no longer there.
    private func cutting(_ path: [Step]) -> Set<Int> {
        var result: Set<Int> = []
        for step in path {
            for (number, literal) in literals.enumerated() {
                let cuts = { (change: (variable: Int, cells: CellSet)) in
                    change.variable == step.variable && !change.cells.contains(step.cell)
                }
                if literal.own.contains(where: cuts) || literal.implied.contains(where: cuts) {
                    result.insert(number)
                }
            }
        }
        return result
    }

    private func cells(
        with chosen: [Int]
    ) -> (root: [CellSet], sufficiency: [CellSet]) {
        var root = allowed
        var other = sufficiency?.allowed ?? []
        // What is said outright comes after what only follows.
        for change in chosen.flatMap({ literals[$0].implied })
            + chosen.flatMap({ literals[$0].own })
        {
            root[change.variable] = change.cells
            if !other.isEmpty { other[change.variable] = change.cells }
        }
        if let sufficiency,
            path(from: sufficiency.root, to: ~(1 << UInt8(Terminal.yes)), other) == nil
        {
            for variable in sufficiency.variables { root[variable] = CellSet(1) }
        }
        return (root, other)
    }

    private struct Step {
        var variable: Int
        var cell: Int
    }

    /// A shortest path to a terminal of `terminals`; `nil` where there is none.
    private func path(from root: NodeID, to terminals: UInt8, _ cells: [CellSet]) -> [Step]? {
        var parents: [NodeID: (node: NodeID, cell: Int)] = [:]
        var queue = [root]
        var next = 0
        while next < queue.count {
            let node = queue[next]
            next += 1
            if store.isTerminal(node) {
                guard terminals >> UInt8(node) & 1 == 1 else { continue }
                return steps(to: node, from: root, parents)
            }
            let variable = Int(store.variable(node))
            for cell in 0..<store.domains[variable] where cells[variable].contains(cell) {
                let child = store.child(node, cell)
                guard child != root, parents[child] == nil else { continue }
                parents[child] = (node, cell)
                queue.append(child)
            }
        }
        return nil
    }

    private func steps(
        to end: NodeID, from root: NodeID, _ parents: [NodeID: (node: NodeID, cell: Int)]
    ) -> [Step] {
        var result: [Step] = []
        var node = end
        while node != root, let parent = parents[node] {
            result.append(Step(variable: Int(store.variable(parent.node)), cell: parent.cell))
            node = parent.node
        }
        return result.reversed()
    }

    /// Whether some values of the units at hand could lead there at all.
    private func canReach(_ target: UInt8) -> Bool {
        var open = allowed
        for change in literals.flatMap({ $0.own + $0.implied }) {
            open[change.variable] = open[change.variable].union(change.cells)
        }
        for variable in sufficiency?.variables ?? [] { open[variable].insert(1) }
        return path(from: root, to: target, open) != nil
    }
}
