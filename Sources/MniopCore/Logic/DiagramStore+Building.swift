/// The operators of the script language, on diagrams.
extension DiagramStore {
    func and(_ a: NodeID, _ b: NodeID) -> NodeID { ite(a, b, Terminal.no) }
    func or(_ a: NodeID, _ b: NodeID) -> NodeID { ite(a, Terminal.yes, b) }
    func not(_ a: NodeID) -> NodeID { ite(a, Terminal.no, Terminal.yes) }

    func all(_ list: [NodeID]) -> NodeID {
        list.reversed().reduce(Terminal.yes) { and($1, $0) }
    }

    func any(_ list: [NodeID]) -> NodeID {
        list.reversed().reduce(Terminal.no) { or($1, $0) }
    }

    /// At least `count` of the conditions hold.
    func atLeast(_ count: Int, _ list: [NodeID]) -> NodeID {
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
    func mapTerminals(_ root: NodeID, _ map: (NodeID) -> NodeID) -> NodeID {
        let terminals = (0..<Terminal.count).map(map)
        nodeMemo.begin(last: root)
        return terminals.withUnsafeBufferPointer { mapped(root, $0) }
    }

    private func mapped(
        _ id: NodeID, _ terminals: UnsafeBufferPointer<NodeID>
    ) -> NodeID {
        if isTerminal(id) { return terminals[Int(id)] }
        if let known = nodeMemo[id] { return known }
        let node = nodes[Int(id)]
        let mark = mark
        for cell in 0..<domains[Int(node.variable)] {
            push(mapped(children[Int(node.firstChild) + cell], terminals))
        }
        let result = popNode(Int(node.variable), from: mark)
        nodeMemo.note(id, result)
        return result
    }

    /// The function where each variable is in its allowed cells, for those that have any: it reads
    /// no variable that makes no difference there.
    func restricted(_ root: NodeID, to allowed: [Int: CellSet]) -> NodeID {
        var sets = [CellSet?](repeating: nil, count: domains.count)
        for (variable, cells) in allowed where sets.indices.contains(variable) {
            sets[variable] = cells
        }
        nodeMemo.begin(last: root)
        return restricted(root, sets)
    }

    private func restricted(_ id: NodeID, _ allowed: [CellSet?]) -> NodeID {
        if isTerminal(id) { return id }
        if let known = nodeMemo[id] { return known }
        let node = nodes[Int(id)]
        let variable = Int(node.variable)
        let cells = allowed[variable]
        let mark = mark
        // Where it cannot be it may be anything: the first that it can be, so that equal functions
        // become one node and what makes no difference goes.
        var first: NodeID?
        var left = 0
        for cell in 0..<domains[variable] {
            guard cells?.contains(cell) ?? true else {
                if let first { push(first) } else { left += 1 }
                continue
            }
            let child = restricted(children[Int(node.firstChild) + cell], allowed)
            if first == nil { for _ in 0..<left { push(child) } }
            first = first ?? child
            push(child)
        }
        if first == nil { for _ in 0..<left { push(id) } }
        let result = popNode(variable, from: mark)
        nodeMemo.note(id, result)
        return result
    }

    /// Variables that the function depends on, in order.
    func support(_ root: NodeID) -> [Int] {
        var found = BitSet(domains.count)
        nodeMemo.begin(last: root)
        let mark = mark
        push(root)
        // Children are older than their parents: none is beyond the root.
        while self.mark > mark {
            let id = pop()
            if isTerminal(id) || nodeMemo[id] != nil { continue }
            nodeMemo.note(id, id)
            let node = nodes[Int(id)]
            found[Int(node.variable)] = true
            for cell in 0..<domains[Int(node.variable)] {
                let child = children[Int(node.firstChild) + cell]
                if !isTerminal(child) { push(child) }
            }
        }
        return found.members
    }
}

extension DiagramStore {
    /// The weights of the conditions that hold reach the threshold.
    ///
    /// PRECONDITION: weights are at least 1 and the threshold at most `ScoringMethod.greatest`.
    func weightedSum(
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
    func delphi(_ indicators: [(condition: NodeID, strength: Strength)]) -> NodeID {
        struct Count {
            var index = 0
            var strong = 0
            var medium = 0
            var weak = 0

            /// Of a count that is not positive: there are at most 1 strong, 2 medium and 1 weak.
            var place: Int { ((index * 2 + strong) * 3 + medium) * 2 + weak }
        }
        var memo = [NodeID](repeating: -1, count: indicators.count * 12)
        func build(_ store: DiagramStore, _ count: Count) -> NodeID {
            if Delphi.isPositive(strong: count.strong, medium: count.medium, weak: count.weak) {
                return Terminal.yes
            }
            guard count.index < indicators.count else { return Terminal.no }
            let known = memo[count.place]
            if known >= 0 { return known }
            var without = count
            without.index += 1
            var with = without
            switch indicators[count.index].strength {
            case .strong: with.strong += 1
            case .medium: with.medium += 1
            // A second weak one changes nothing: saturate, so that diagrams stay small.
            case .weak: with.weak = 1
            }
            let then = build(store, with)
            let otherwise = build(store, without)
            let result = store.ite(indicators[count.index].condition, then, otherwise)
            memo[count.place] = result
            return result
        }
        return build(self, Count())
    }
}
