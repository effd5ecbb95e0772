import MniopCore

/// A small random rulebook with a grid, and its answer in a world where everything is known: for
/// tests that compare with brute force over completions.
struct SmallWorld {
    static let facts = ["a", "b", "c"]
    static let signs = (0..<5).map { "g.\($0)" }

    /// What is true; what is not there is false.
    typealias Completion = Set<String>

    private(set) var catalogue = Catalogue()
    private(set) var grid: GridDeclaration
    private var rules: [Formula] = []
    private var sufficiency = Build.f(.constant(false))
    /// Strength and weight of each sign in each dimension that counts it.
    private var cells: [String: [(sign: String, strength: Strength, weight: Int)]] = [:]

    init(_ dice: inout Dice) {
        let b = Build.self
        grid = GridDeclaration(
            id: "g", label: b.label, source: "essai", grade: .read, layer: "national",
            position: b.here)
        grid.profiles =
            Bool.random(using: &dice)
            ? [ProfileDeclaration(id: "p", label: b.label, concerns: nil, position: b.here)]
            : [("p", b.no(b.fact("a"))), ("q", b.fact("a"))].map {
                ProfileDeclaration(id: $0.0, label: b.label, concerns: $0.1, position: b.here)
            }
        let indicators = makeDimensions(&dice)
        makeReadings(&dice)
        for _ in 0..<2 { rules.append(formula(&dice, depth: 2, may: [.deny, .score, .suffice])) }
        sufficiency = formula(&dice, depth: 2, may: [.score])
        catalogue = b.catalogue(
            facts: Self.facts.map { b.declare($0) },
            rules: rules.enumerated().map { b.rule("r\($0.offset)", when: $0.element) },
            indicators: indicators, grids: [grid])
        catalogue.sufficiencies = [
            SufficiencyDeclaration(
                label: b.label, when: sufficiency, layer: "national", position: b.here)
        ]
        var form = ExploitationDeclaration(
            id: "travail", label: b.label, layer: "national", position: b.here)
        form.grids = [ExploitationDeclaration.GridUse(grid: "g", profiles: [])]
        catalogue.exploitations = [form]
    }

    private mutating func makeDimensions(_ dice: inout Dice) -> [IndicatorDeclaration] {
        let b = Build.self
        var indicators = Self.signs.map {
            IndicatorDeclaration(
                id: $0, label: b.label, source: "essai", layer: "national", position: b.here)
        }
        for id in ["D1", "D2"] {
            let method: ScoringMethod =
                [.delphi, .any, .countAtLeast(2), .weightedSum(threshold: 3)]
                .randomElement(using: &dice) ?? .any
            let when = Int.random(in: 0..<4, using: &dice) == 0 ? b.fact("b") : nil
            grid.dimensions.append(
                DimensionDeclaration(
                    id: id, label: b.label, method: method, when: when, position: b.here))
            for number in indicators.indices where Int.random(in: 0..<4, using: &dice) > 0 {
                let strength = Strength.allCases.randomElement(using: &dice) ?? .weak
                var cell = IndicatorWeight(
                    grid: "g", dimension: id, strength: strength, profiles: [], grade: nil,
                    position: b.here)
                if case .weightedSum = method { cell.weight = Int.random(in: 1...2, using: &dice) }
                indicators[number].countsAs.append(cell)
                cells[id, default: []].append(
                    (indicators[number].id, strength, cell.weight ?? 1))
            }
        }
        grid.dimensions.append(
            DimensionDeclaration(
                id: "D3", label: b.label, method: .elements(["D1", "D2"]), when: nil,
                position: b.here))
        return indicators
    }

    private mutating func makeReadings(_ dice: inout Dice) {
        let b = Build.self
        for name in ReadingName.allCases where Bool.random(using: &dice) {
            let concerns = Int.random(in: 0..<3, using: &dice) == 0 ? b.no(b.fact("c")) : nil
            grid.readings.append(
                ReadingDeclaration(
                    name: name, label: b.label, concerns: concerns,
                    when: formula(&dice, depth: 2, may: [.score]), position: b.here))
        }
    }

    private enum Freedom { case deny, score, suffice }

    private func formula(_ dice: inout Dice, depth: Int, may: Set<Freedom>) -> Formula {
        let b = Build.self
        if depth == 0 || Int.random(in: 0..<4, using: &dice) == 0 {
            let fact = Self.facts.randomElement(using: &dice) ?? "a"
            switch Int.random(in: 0..<7, using: &dice) {
            case 0, 1: return b.fact(fact)
            case 2: return may.contains(.deny) ? b.no(b.fact(fact)) : b.fact(fact)
            case 3: return b.f(.present(Self.signs.randomElement(using: &dice) ?? "g.0"))
            case 4 where may.contains(.suffice): return b.f(.sufficient)
            default:
                let dimension = ["D1", "D2", "D3"].randomElement(using: &dice) ?? "D1"
                return b.f(.positive(grid: "g", dimension: dimension))
            }
        }
        let list = (0..<Int.random(in: 2...3, using: &dice)).map { _ in
            formula(&dice, depth: depth - 1, may: may)
        }
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: return b.f(.all(list))
        case 1: return b.f(.any(list))
        default: return b.f(.atLeast(2, list))
        }
    }
}

extension SmallWorld {
    /// What the answer says in a completion, for the forms that are pointed to where `isPointed`.
    /// `sufficient` stands for the score in the rules: not reached, it is either.
    func answer(_ world: Completion, isPointed: Bool, sufficient: [Bool]) -> [String] {
        var said: [String] = ["\(isSufficient(world))"]
        for rule in rules {
            said.append("\(sufficient.map { holds(rule, world, profile: nil, sufficient: $0) })")
        }
        guard isPointed else { return said }
        for profile in grid.profiles {
            guard profile.concerns.map({ holds($0, world, profile: profile) }) ?? true else {
                said.append("\(profile.id): another")
                continue
            }
            said.append("\(profile.id): this one")
            for reading in grid.readings {
                let concerns = reading.concerns.map { holds($0, world, profile: profile) } ?? true
                let isHeld = holds(reading.when, world, profile: profile)
                said.append(concerns ? "\(isHeld)" : "not applicable")
            }
        }
        return said
    }

    func isSufficient(_ world: Completion) -> Bool { holds(sufficiency, world, profile: nil) }

    func isPositive(_ dimension: String, _ world: Completion) -> Bool {
        guard let declaration = grid.dimensions.first(where: { $0.id == dimension }) else {
            return false
        }
        if let when = declaration.when, holds(when, world, profile: nil) { return true }
        let seen = cells[dimension, default: []].filter { world.contains($0.sign) }
        func count(_ strength: Strength) -> Int { seen.filter { $0.strength == strength }.count }
        let (s, m, w) = (count(.strong), count(.medium), count(.weak))
        switch declaration.method {
        case .delphi: return 10 * s + 5 * m + 2 * min(w, 3) >= 12 && (s > 0 || m > 1)
        case .any: return !seen.isEmpty
        case .countAtLeast(let wanted): return seen.count >= wanted
        case .weightedSum(let threshold): return seen.reduce(0) { $0 + $1.weight } >= threshold
        case .elements(let names): return names.allSatisfy { isPositive($0, world) }
        }
    }

    private func holds(
        _ formula: Formula, _ world: Completion, profile: ProfileDeclaration?,
        sufficient: Bool = false
    ) -> Bool {
        func each(_ inner: Formula) -> Bool {
            holds(inner, world, profile: profile, sufficient: sufficient)
        }
        switch formula.node {
        case .constant(let value): return value
        case .all(let list): return list.allSatisfy(each)
        case .any(let list): return list.contains(where: each)
        case .none(let list): return !list.contains(where: each)
        case .no(let inner): return !each(inner)
        case .atLeast(let wanted, let list): return list.filter(each).count >= wanted
        case .fact(let id, _): return world.contains(id)
        case .present(let id): return world.contains(id)
        case .sufficient: return sufficient
        // Some profile always concerns the person, and a dimension is the same in each.
        case .positive(_, let dimension): return isPositive(dimension, world)
        default: return false
        }
    }
}
