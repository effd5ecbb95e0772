/// The indicators of one dimension, counted: present, and unknown.
struct Tally {
    var strong = 0
    var medium = 0
    var weak = 0
    /// Present observations, strongest first.
    var present: [CompiledGrid.Cell] = []
    var open: [CompiledGrid.Cell] = []

    /// Unknown observations by strength; `plain`: of none.
    private(set) var openCounts = (strong: 0, medium: 0, weak: 0, plain: 0)

    enum Seen { case present, absent, unknown }

    /// `seen`: `nil` for an indicator that plays no part.
    init(_ cells: [CompiledGrid.Cell], _ seen: (Int) -> Seen?) {
        open.reserveCapacity(cells.count)
        for cell in cells {
            switch seen(cell.indicator) {
            case .present:
                present.append(cell)
                switch cell.strength {
                case .strong: strong += 1
                case .medium, .none: medium += 1
                case .weak: weak += 1
                }
            case .unknown:
                open.append(cell)
                switch cell.strength {
                case .strong: openCounts.strong += 1
                case .medium: openCounts.medium += 1
                case .weak: openCounts.weak += 1
                case .none: openCounts.plain += 1
                }
            case .absent, nil: break
            }
        }
        if present.count < 2 { return }
        present = present.enumerated().sorted {
            ($1.element.strength.rank, $0.offset) < ($0.element.strength.rank, $1.offset)
        }.map(\.element)
    }

    var presentCount: ScoreCount { Tally.count(present) }
    var openCount: ScoreCount { Tally.count(open) }

    private static func count(_ cells: [CompiledGrid.Cell]) -> ScoreCount {
        cells.reduce(into: ScoreCount()) { $0.add($1.strength, $1.weight) }
    }

    /// A smallest set of present observations that suffices; empty where they do not.
    func smallestFiring(_ method: ScoringMethod) -> [Int] {
        func first(_ strength: Strength, _ count: Int) -> [CompiledGrid.Cell] {
            Array(present.filter { $0.strength == strength }.prefix(count))
        }
        let chosen: [CompiledGrid.Cell]
        switch method {
        case .any: chosen = Array(present.prefix(1))
        case .countAtLeast(let count):
            chosen = present.count >= count ? Array(present.prefix(count)) : []
        case .weightedSum(let threshold): chosen = heaviest(present, reaching: threshold) ?? []
        case .elements: chosen = []
        case .delphi:
            if strong >= 1, present.count >= 2 {
                chosen = Array(present.prefix(2))
            } else if medium >= 2, medium + weak >= 3 {
                chosen = Array((first(.medium, 3) + first(.weak, 1)).prefix(3))
            } else {
                chosen = []
            }
        }
        return chosen.map(\.indicator).sorted()
    }

    /// What is still wanted, as at most five shapes that the unknown indicators can fill.
    func gap(_ method: ScoringMethod) -> [GapShape] {
        var result: [GapShape] = []
        result.reserveCapacity(3)
        func add(_ strong: Int, _ medium: Int, _ weak: Int, any: Int = 0) {
            let shape = GapShape(strong: strong, medium: medium, weak: weak, any: any)
            if canFill(shape) { result.append(shape) }
        }
        switch method {
        case .any: add(0, 0, 0, any: 1)
        case .countAtLeast(let count): add(0, 0, 0, any: count - present.count)
        case .weightedSum(let threshold):
            let left = threshold - present.reduce(0) { $0 + $1.weight }
            if let wanted = heaviest(open, reaching: left) { add(0, 0, 0, any: wanted.count) }
        // The gap is that of the dimensions that it is made of.
        case .elements: break
        case .delphi:
            if strong >= 1 || (medium >= 2 && weak == 0) {
                add(0, 0, 0, any: 1)
            } else if medium == 0 && weak == 0 {
                add(1, 0, 0, any: 1)
                add(0, 3, 0)
                add(0, 2, 1)
            } else if medium == 0 {
                add(1, 0, 0)
                add(0, 2, 0)
            } else if weak == 0 {
                add(1, 0, 0)
                add(0, 2, 0)
                add(0, 1, 1)
            } else {
                add(1, 0, 0)
                add(0, 1, 0)
            }
        }
        return result
    }

    /// The fewest cells whose weights reach the sum; `nil` where all together do not.
    private func heaviest(
        _ cells: [CompiledGrid.Cell], reaching sum: Int
    ) -> [CompiledGrid.Cell]? {
        var chosen: [CompiledGrid.Cell] = []
        var left = sum
        for cell in cells.sorted(by: { ($1.weight, $0.indicator) < ($0.weight, $1.indicator) })
        where left > 0 {
            chosen.append(cell)
            left -= cell.weight
        }
        return left <= 0 ? chosen : nil
    }

    private func canFill(_ shape: GapShape) -> Bool {
        openCounts.strong >= shape.strong && openCounts.medium >= shape.medium
            && openCounts.weak >= shape.weak
            && open.count >= shape.strong + shape.medium + shape.weak + shape.any
    }
}
