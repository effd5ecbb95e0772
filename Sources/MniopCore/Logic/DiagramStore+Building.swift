/// The operators of the script language, on diagrams.
extension DiagramStore {
    mutating func and(_ a: NodeID, _ b: NodeID) -> NodeID { ite(a, b, Terminal.no) }
    mutating func or(_ a: NodeID, _ b: NodeID) -> NodeID { ite(a, Terminal.yes, b) }
    mutating func not(_ a: NodeID) -> NodeID { ite(a, Terminal.no, Terminal.yes) }

    mutating func all(_ list: [NodeID]) -> NodeID {
        list.reversed().reduce(Terminal.yes) { and($1, $0) }
    }

    mutating func any(_ list: [NodeID]) -> NodeID {
        list.reversed().reduce(Terminal.no) { or($1, $0) }
    }

    /// At least `count` of the conditions hold.
    mutating func atLeast(_ count: Int, _ list: [NodeID]) -> NodeID {
        if count <= 0 { return Terminal.yes }
        if count > list.count { return Terminal.no }
        // row[k]: at least k of the conditions from here on.
        var row = [Terminal.yes] + Array(repeating: Terminal.no, count: count)
        for condition in list.reversed() {
            for wanted in stride(from: count, to: 0, by: -1) {
                row[wanted] = ite(condition, row[wanted - 1], row[wanted])
            }
        }
        return row[count]
    }

    /// Replaces each terminal by another node.
    mutating func mapTerminals(_ root: NodeID, _ map: (NodeID) -> NodeID) -> NodeID {
        var memo: [NodeID: NodeID] = [:]
        return mapTerminals(root, map, &memo)
    }

    private mutating func mapTerminals(
        _ node: NodeID, _ map: (NodeID) -> NodeID, _ memo: inout [NodeID: NodeID]
    ) -> NodeID {
        if isTerminal(node) { return map(node) }
        if let known = memo[node] { return known }
        let variable = Int(self.variable(node))
        var results: [NodeID] = []
        for cell in 0..<domains[variable] {
            results.append(mapTerminals(child(node, cell), map, &memo))
        }
        let result = self.node(variable, results)
        memo[node] = result
        return result
    }

    /// The function where each variable is in its allowed cells, for those that have any: it reads
    /// no variable that makes no difference there.
    mutating func restricted(_ root: NodeID, to allowed: [Int: CellSet]) -> NodeID {
        var memo: [NodeID: NodeID] = [:]
        return restricted(root, allowed, &memo)
    }

    private mutating func restricted(
        _ node: NodeID, _ allowed: [Int: CellSet], _ memo: inout [NodeID: NodeID]
    ) -> NodeID {
        if isTerminal(node) { return node }
        if let known = memo[node] { return known }
        let variable = Int(self.variable(node))
        var results: [NodeID?] = []
        for cell in 0..<domains[variable] {
            let isAllowed = allowed[variable]?.contains(cell) ?? true
            results.append(isAllowed ? restricted(child(node, cell), allowed, &memo) : nil)
        }
        // Where it cannot be it may be anything: the first that it can be, so that equal functions
        // become one node and what makes no difference goes.
        let any = results.lazy.compactMap { $0 }.first ?? node
        let result = self.node(variable, results.map { $0 ?? any })
        memo[node] = result
        return result
    }

    /// Variables that the function depends on, in order.
    func support(_ root: NodeID) -> [Int] {
        var isSeen = BitSet(Int(root) + 1)
        var found = BitSet(domains.count)
        var stack = [root]
        while let node = stack.popLast() {
            // Children are older than their parents.
            guard !isTerminal(node), !isSeen[Int(node)] else { continue }
            isSeen[Int(node)] = true
            let variable = Int(variable(node))
            found[variable] = true
            for cell in 0..<domains[variable] { stack.append(child(node, cell)) }
        }
        return found.members
    }
}

extension DiagramStore {
    /// The weights of the conditions that hold reach the threshold.
    ///
    /// PRECONDITION: weights are at least 1 and the threshold at most `ScoringMethod.greatest`.
    mutating func weightedSum(
        _ threshold: Int, _ list: [(condition: NodeID, weight: Int)]
    ) -> NodeID {
        if threshold <= 0 { return Terminal.yes }
        // row[k]: at least k is still wanted from here on.
        var row = [Terminal.yes] + Array(repeating: Terminal.no, count: threshold)
        for (condition, weight) in list.reversed() {
            for wanted in stride(from: threshold, to: 0, by: -1) {
                row[wanted] = ite(condition, row[max(0, wanted - weight)], row[wanted])
            }
        }
        return row[threshold]
    }
}

/// ILO/EC rule inside one dimension: two strong; one strong and one other; three medium; two
/// medium and one weak (WCMS_105023, p. 3).
enum Delphi {
    static func isPositive(strong: Int, medium: Int, weak: Int) -> Bool {
        strong >= 2 || (strong >= 1 && medium + weak >= 1) || medium >= 3
            || (medium >= 2 && weak >= 1)
    }
}

extension DiagramStore {
    /// The Delphi rule over indicator variables.
    ///
    /// PRECONDITION: `indicators` in order of variable, each once.
    mutating func delphi(_ indicators: [(condition: NodeID, strength: Strength)]) -> NodeID {
        struct Count: Hashable {
            var index: Int
            var strong: Int
            var medium: Int
            var weak: Int
        }
        var memo: [Count: NodeID] = [:]
        func build(_ store: inout DiagramStore, _ count: Count) -> NodeID {
            if Delphi.isPositive(strong: count.strong, medium: count.medium, weak: count.weak) {
                return Terminal.yes
            }
            guard count.index < indicators.count else { return Terminal.no }
            if let known = memo[count] { return known }
            var without = count
            without.index += 1
            var with = without
            switch indicators[count.index].strength {
            case .strong: with.strong += 1
            case .medium: with.medium += 1
            // A second weak one changes nothing: saturate, so that diagrams stay small.
            case .weak: with.weak = 1
            }
            let then = build(&store, with)
            let otherwise = build(&store, without)
            let result = store.ite(indicators[count.index].condition, then, otherwise)
            memo[count] = result
            return result
        }
        return build(&self, Count(index: 0, strong: 0, medium: 0, weak: 0))
    }
}
