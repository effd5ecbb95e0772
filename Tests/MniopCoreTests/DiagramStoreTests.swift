import Testing

@testable import MniopCore

/// The store builds what its operators mean, each function once.
@Suite struct DiagramStoreTests {
    static let domains = [2, 3, 2, 4, 3, 2, 2, 5, 2, 3, 2, 2]

    /// Numbers without end, the same in every run.
    struct Numbers {
        var state: UInt64

        mutating func next(below bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
    }

    /// A condition, and what it says where every variable is in a given cell.
    struct Condition {
        var node: NodeID
        var holds: ([Int]) -> Bool
    }

    static func conditions(_ store: DiagramStore, _ numbers: inout Numbers) -> [Condition] {
        var found: [Condition] = []
        for variable in domains.indices {
            let cell = numbers.next(below: domains[variable])
            found.append(
                Condition(node: store.literal(variable, CellSet(cell))) { $0[variable] == cell })
        }
        for _ in 0..<60 {
            let a = found[numbers.next(below: found.count)]
            let b = found[numbers.next(below: found.count)]
            let c = found[numbers.next(below: found.count)]
            let made = store.ite(a.node, b.node, c.node)
            found.append(
                Condition(node: made) { a.holds($0) ? b.holds($0) : c.holds($0) })
        }
        return found
    }

    static func value(_ store: DiagramStore, _ node: NodeID, _ cells: [Int]) -> NodeID {
        var node = node
        while !store.isTerminal(node) {
            node = store.child(node, cells[Int(store.variable(node))])
        }
        return node
    }

    @Test(arguments: 0..<20)
    func saysWhatItsConditionsSay(_ seed: Int) {
        let store = DiagramStore(domains: Self.domains, limit: 1_000_000)
        var numbers = Numbers(state: UInt64(seed))
        let conditions = Self.conditions(store, &numbers)
        for _ in 0..<100 {
            let cells = Self.domains.map { numbers.next(below: $0) }
            for condition in conditions {
                let expected = condition.holds(cells) ? Terminal.yes : Terminal.no
                #expect(Self.value(store, condition.node, cells) == expected)
            }
        }
        // One function, one node, whichever way it came about.
        for (a, b) in zip(conditions, conditions.dropFirst()) {
            let either = store.or(a.node, b.node)
            #expect(store.not(store.and(store.not(a.node), store.not(b.node))) == either)
            #expect(store.or(b.node, a.node) == either)
        }
    }

    @Test(arguments: 0..<10)
    func keepsWhatRootsReachWhenCompacted(_ seed: Int) {
        let store = DiagramStore(domains: Self.domains, limit: 1_000_000)
        var numbers = Numbers(state: UInt64(seed))
        let conditions = Self.conditions(store, &numbers)
        let kept = Array(conditions.suffix(3))
        let before = store.nodeCount
        let number = store.compact(kept.map(\.node))
        #expect(store.nodeCount <= before)
        for _ in 0..<100 {
            let cells = Self.domains.map { numbers.next(below: $0) }
            for condition in kept {
                let expected = condition.holds(cells) ? Terminal.yes : Terminal.no
                #expect(Self.value(store, number[Int(condition.node)], cells) == expected)
            }
        }
        // It is built on as before: nothing is there twice.
        let count = store.nodeCount
        for condition in kept {
            let node = number[Int(condition.node)]
            #expect(store.ite(node, Terminal.yes, Terminal.no) == node)
            #expect(store.not(store.not(node)) == node)
        }
        #expect(store.nodeCount <= count * 2)
    }

    /// Far more nodes than a new store has room for.
    @Test func grows() {
        let count = 240
        let store = DiagramStore(domains: Array(repeating: 2, count: count), limit: 1_000_000)
        let literals = (0..<count).map { store.literal($0, CellSet(1)) }
        let half = store.atLeast(count / 2, literals)
        #expect(store.nodeCount > 12_000)
        for present in [count / 2 - 1, count / 2] {
            let cells = (0..<count).map { $0 < present ? 1 : 0 }
            let expected = present == count / 2 ? Terminal.yes : Terminal.no
            #expect(Self.value(store, half, cells) == expected)
        }
        #expect(store.atLeast(count / 2, literals) == half)
    }

    @Test func stopsAtItsLimit() {
        let store = DiagramStore(domains: Array(repeating: 2, count: 40), limit: 100)
        let literals = (0..<40).map { store.literal($0, CellSet(1)) }
        _ = store.atLeast(20, literals)
        #expect(store.isOverflown)
        #expect(store.nodeCount <= 100)
        store.clearOverflow()
        #expect(store.and(literals[0], literals[0]) == literals[0])
        #expect(!store.isOverflown)
    }

    @Test func findsWhatItReads() {
        let store = DiagramStore(domains: Self.domains, limit: 1_000_000)
        let a = store.literal(3, CellSet(2))
        let b = store.literal(7, CellSet(4))
        #expect(store.support(store.or(a, b)) == [3, 7])
        #expect(store.support(store.or(a, store.not(a))) == [])
        let known = store.restricted(store.or(a, b), to: [3: CellSet(1)])
        #expect(known == b)
    }
}
