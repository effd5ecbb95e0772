import MniopCore
import Testing

/// The six probes of exact three-valued logic: what no rule engine that fills gaps with defaults
/// can answer.
@Suite struct MissingFactProbes {
    static let b = Build.self

    static func outcome(_ when: Formula, _ known: [(String, Bool)]) throws -> Outcome {
        let catalogue = b.catalogue(
            facts: ["a", "b", "c"].map { b.declare($0) }, rules: [b.rule("p", when: when)])
        let rulebook = try #require(Rulebook.compile(catalogue, digest: "0").rulebook)
        let signal = b.signal(known.map { ($0.0, .boolean($0.1)) })
        let assessment = try rulebook.assess([signal], asOf: signal.date)
        return try #require(assessment["p"])
    }

    static let aOrBAndC = b.any(b.fact("a"), b.all(b.fact("b"), b.fact("c")))
    static let twoOfThree = b.f(.atLeast(2, [b.fact("a"), b.fact("b"), b.fact("c")]))

    @Test func orWithNoAndYesAsksTheLast() throws {
        let outcome = try Self.outcome(Self.aOrBAndC, [("a", false), ("b", true)])
        #expect(outcome.outcome == .incomplete)
        #expect(outcome.missing == ["c"])
    }

    @Test func negationOfUnknownAsks() throws {
        let outcome = try Self.outcome(Self.b.no(Self.b.fact("c")), [])
        #expect(outcome.outcome == .incomplete)
        #expect(outcome.missing == ["c"])
    }

    @Test func orWithYesIsOpen() throws {
        let outcome = try Self.outcome(Self.aOrBAndC, [("a", true)])
        #expect(outcome.outcome == .open)
        #expect(outcome.missing.isEmpty)
        #expect(outcome.because.map(\.name) == ["a"])
    }

    @Test func twoOfThreeWithOneAsksTheThird() throws {
        let outcome = try Self.outcome(Self.twoOfThree, [("a", true), ("b", false)])
        #expect(outcome.outcome == .incomplete)
        #expect(outcome.missing == ["c"])
    }

    @Test func twoOfThreeWithTwoIsOpen() throws {
        let outcome = try Self.outcome(Self.twoOfThree, [("a", true), ("b", true)])
        #expect(outcome.outcome == .open)
        #expect(outcome.missing.isEmpty)
    }

    @Test func aTautologyNeedsNothing() throws {
        let c = Self.b.fact("c")
        let outcome = try Self.outcome(Self.b.any(c, Self.b.no(c)), [])
        #expect(outcome.outcome == .open)
        #expect(outcome.missing.isEmpty)
        #expect(outcome.because.isEmpty)
    }
}

/// Diagrams against brute force over every completion of what is unknown.
@Suite struct ExactnessTests {
    static let names = ["a", "b", "c", "d", "e"]
    static let ages: [Int64] = [5, 12, 17, 18, 30]

    /// A random condition over five yes/no facts and an age.
    static func formula(_ dice: inout Dice, depth: Int) -> Formula {
        let b = Build.self
        if depth == 0 || Int.random(in: 0..<4, using: &dice) == 0 {
            switch Int.random(in: 0..<8, using: &dice) {
            case 0: return b.f(.fact("n", .below(13)))
            case 1: return b.f(.fact("n", .atLeast(18)))
            case 2: return b.f(.constant(Bool.random(using: &dice)))
            default: return b.fact(names.randomElement(using: &dice) ?? "a")
            }
        }
        let count = Int.random(in: 1...3, using: &dice)
        let list = (0..<count).map { _ in formula(&dice, depth: depth - 1) }
        switch Int.random(in: 0..<5, using: &dice) {
        case 0: return b.f(.all(list))
        case 1: return b.f(.any(list))
        case 2: return b.f(.none(list))
        case 3: return b.no(list[0])
        default: return b.f(.atLeast(Int.random(in: 1...count, using: &dice), list))
        }
    }

    static func truth(_ formula: Formula, _ facts: [String: Bool], _ n: Int64) -> Bool {
        switch formula.node {
        case .constant(let value): return value
        case .all(let list): return list.allSatisfy { truth($0, facts, n) }
        case .any(let list): return list.contains { truth($0, facts, n) }
        case .none(let list): return !list.contains { truth($0, facts, n) }
        case .no(let inner): return !truth(inner, facts, n)
        case .atLeast(let count, let list):
            return list.filter { truth($0, facts, n) }.count >= count
        case .fact(_, .below(let bound)): return n < bound
        case .fact(_, .atLeast(let bound)): return n >= bound
        case .fact(let id, _): return facts[id] == true
        default: return false
        }
    }

    struct Known {
        var facts: [String: Bool]
        var n: Int64?

        func completions() -> [([String: Bool], Int64)] {
            var all: [[String: Bool]] = [facts]
            for name in ExactnessTests.names where facts[name] == nil {
                all = all.flatMap { base in
                    [true, false].map { value in base.merging([name: value]) { $1 } }
                }
            }
            let numbers = n.map { [$0] } ?? ExactnessTests.ages
            return all.flatMap { facts in numbers.map { (facts, $0) } }
        }

        func kind(_ when: Formula) -> OutcomeKind {
            let results = Set(completions().map { ExactnessTests.truth(when, $0.0, $0.1) })
            return results == [true] ? .open : results == [false] ? .closed : .incomplete
        }

        /// Whether learning the name can make a difference to some completion.
        func matters(_ name: String, _ when: Formula) -> Bool {
            completions().contains { facts, number in
                let here = ExactnessTests.truth(when, facts, number)
                if name == "n" {
                    return ExactnessTests.ages.contains {
                        ExactnessTests.truth(when, facts, $0) != here
                    }
                }
                var other = facts
                other[name] = facts[name] != true
                return ExactnessTests.truth(when, other, number) != here
            }
        }
    }

    @Test(arguments: 0..<60) func agreesWithBruteForce(seed: Int) throws {
        var dice = Dice(state: UInt64(seed))
        let b = Build.self
        for _ in 0..<10 {
            let when = Self.formula(&dice, depth: 3)
            let catalogue = b.catalogue(
                facts: Self.names.map { b.declare($0) } + [b.declare("n", .integer)],
                rules: [b.rule("r", when: when)])
            let rulebook = try #require(Rulebook.compile(catalogue, digest: "0").rulebook)
            for _ in 0..<6 {
                var known = Known(facts: [:], n: nil)
                for name in Self.names where Bool.random(using: &dice) {
                    known.facts[name] = Bool.random(using: &dice)
                }
                if Bool.random(using: &dice) { known.n = Self.ages.randomElement(using: &dice) }
                var facts: [(String, FactValue)] = known.facts.map { ($0.key, .boolean($0.value)) }
                if let n = known.n { facts.append(("n", .integer(n))) }
                let signal = b.signal(facts)
                let outcome = try #require(try rulebook.assess([signal], asOf: signal.date)["r"])
                #expect(outcome.outcome == known.kind(when))
                let unknown =
                    Self.names.filter { known.facts[$0] == nil }
                    + (known.n == nil ? ["n"] : [])
                let expected = unknown.filter { known.matters($0, when) }
                #expect(Set(outcome.missing) == Set(expected))
                checkReason(outcome, known, when)
            }
        }
    }

    /// The reason alone gives the same outcome, and no smaller one does.
    private func checkReason(_ outcome: Outcome, _ known: Known, _ when: Formula) {
        guard outcome.outcome != .incomplete else { return }
        func kind(_ names: Set<String>) -> OutcomeKind {
            let kept = known.facts.filter { names.contains($0.key) }
            return Known(facts: kept, n: names.contains("n") ? known.n : nil).kind(when)
        }
        let reason = Set(outcome.because.map(\.name))
        #expect(kind(reason) == outcome.outcome)
        let all = Array(known.facts.keys) + (known.n == nil ? [] : ["n"])
        for bits in 0..<(1 << all.count) where bits.nonzeroBitCount < reason.count {
            let subset = Set(all.indices.filter { bits >> $0 & 1 == 1 }.map { all[$0] })
            #expect(kind(subset) != outcome.outcome)
        }
    }
}
