import MniopCore

/// When a dimension is positive, as published (indicators.md, 1.4 to 1.5; language.md, grids), and
/// nothing of how the library computes it: presence is counted, unknowns are tried out.
enum PublishedRule {
    struct Cell {
        /// The observation, by its number in `PublishedGrids`.
        var observation: Int
        var strength: Strength?
        var weight: Int
    }

    struct Count: Hashable {
        var strong = 0
        var medium = 0
        var weak = 0
        var all = 0
        var sum = 0

        mutating func add(_ cell: Cell) {
            switch cell.strength {
            case .strong: strong += 1
            case .medium: medium += 1
            case .weak: weak += 1
            case nil: break
            }
            all += 1
            sum += cell.weight
        }
    }

    /// `elements` is not counted: it is asked of the other dimensions.
    static func isPositive(_ method: ScoringMethod, _ count: Count) -> Bool {
        let (s, m, w) = (count.strong, count.medium, count.weak)
        switch method {
        case .delphi:
            return s >= 2 || (s >= 1 && m + w >= 1) || m >= 3 || (m >= 2 && w >= 1)
        case .any: return count.all >= 1
        case .countAtLeast(let wanted): return count.all >= wanted
        case .weightedSum(let threshold): return count.sum >= threshold
        case .elements: return false
        }
    }

    /// What must still be seen, strength by strength, so that the dimension is positive and no part
    /// of it suffices.
    static func smallestAdditions(_ present: Count, open: Count) -> [Count] {
        func sum(_ s: Int, _ m: Int, _ w: Int) -> Count {
            Count(strong: present.strong + s, medium: present.medium + m, weak: present.weak + w)
        }
        var found: [Count] = []
        for s in 0...min(open.strong, 2) {
            for m in 0...min(open.medium, 3) {
                for w in 0...min(open.weak, 2) where isPositive(.delphi, sum(s, m, w)) {
                    let isSmallest =
                        (s == 0 || !isPositive(.delphi, sum(s - 1, m, w)))
                        && (m == 0 || !isPositive(.delphi, sum(s, m - 1, w)))
                        && (w == 0 || !isPositive(.delphi, sum(s, m, w - 1)))
                    if isSmallest { found.append(Count(strong: s, medium: m, weak: w)) }
                }
            }
        }
        return found
    }
}

/// The grids of a catalogue as its declarations give them: what counts where, one observation once
/// whatever list names it, with its greatest strength.
struct PublishedGrids {
    struct Profile {
        var grid: Int
        var profile: Int
        var cells: [[PublishedRule.Cell]]
    }

    let catalogue: Catalogue
    /// Every name of each observation.
    private(set) var names: [[String]] = []
    private(set) var observation: [String: Int] = [:]
    private(set) var profiles: [Profile] = []
    /// Never scored: they may be seen, and change nothing.
    let contextOnly: [String]

    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        contextOnly = catalogue.indicators.filter(\.isContextOnly).map(\.id)
        let byID = Dictionary(uniqueKeysWithValues: catalogue.indicators.map { ($0.id, $0) })
        for indicator in catalogue.indicators where !indicator.isContextOnly {
            var meant = indicator
            while let other = meant.sameAs.flatMap({ byID[$0] }) { meant = other }
            let number = observation[meant.id] ?? names.count
            if number == names.count { names.append([]) }
            observation[meant.id] = number
            observation[indicator.id] = number
            names[number].append(indicator.id)
        }
        for (number, grid) in catalogue.grids.enumerated() {
            for profile in grid.profiles.indices {
                profiles.append(
                    Profile(
                        grid: number, profile: profile,
                        cells: grid.dimensions.map { cells(grid, grid.profiles[profile].id, $0.id) }
                    ))
            }
        }
    }

    private func cells(
        _ grid: GridDeclaration, _ profile: String, _ dimension: String
    ) -> [PublishedRule.Cell] {
        func rank(_ cell: PublishedRule.Cell) -> Int {
            switch cell.strength {
            case .strong: 3
            case .medium: 2
            case .weak: 1
            case nil: 0
            }
        }
        var found: [Int: PublishedRule.Cell] = [:]
        for indicator in catalogue.indicators where !indicator.isContextOnly {
            guard let number = observation[indicator.id] else { continue }
            for weight in indicator.countsAs
            where weight.grid == grid.id && weight.dimension == dimension
                && (weight.profiles.isEmpty || weight.profiles.contains(profile))
            {
                let cell = PublishedRule.Cell(
                    observation: number, strength: weight.strength, weight: weight.weight ?? 1)
                if let known = found[number],
                    (rank(known), known.weight) >= (rank(cell), cell.weight)
                {
                    continue
                }
                found[number] = cell
            }
        }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }
}
