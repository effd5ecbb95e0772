/// Every dimension of every grid and profile, laid out so that a score costs what was observed and
/// not what could be.
struct ScoreTable: Sendable {
    struct Row: Sendable {
        var grid: Int
        var profile: Int
        var dimension: Int
        var method: ScoringMethod
        /// Rows that a conjunction is made of.
        var parts: [Int]
        /// Facts may make it positive too.
        var hasOtherWay: Bool
        /// All indicators that count there.
        var total: ScoreCount
        /// The verdict where nothing was observed.
        var atRest: DimensionVerdict
    }

    struct Hit: Sendable {
        var row: Int32
        var strength: Strength?
        var weight: Int
    }

    private(set) var rows: [Row] = []
    /// Per indicator: where it counts.
    private(set) var hits: [[Hit]]
    /// Indicators that only a local layer names, with that layer.
    private(set) var local: [(indicator: Int, layer: Int)] = []

    init(_ catalogue: Catalogue, _ grids: [CompiledGrid], _ layout: VariableLayout) {
        hits = Array(repeating: [], count: catalogue.indicators.count)
        for (grid, declaration) in catalogue.grids.enumerated() {
            for (profile, compiled) in grids[grid].profiles.enumerated() {
                let first = rows.count
                for (number, dimension) in declaration.dimensions.enumerated() {
                    add(
                        Row(
                            grid: grid, profile: profile, dimension: number,
                            method: dimension.method,
                            parts: dimension.method.parts(among: declaration).map { first + $0 },
                            hasOtherWay: dimension.when != nil, total: ScoreCount(),
                            atRest: .notReached),
                        compiled.cells[number])
                }
            }
        }
        let nothing = ScoreState(self)
        for row in rows.indices { rows[row].atRest = nothing.verdict(row, self) }
        for indicator in catalogue.indicators.indices
        where layout.indicatorLayer[indicator] != layout.national
            && layout.observation[indicator] == indicator
        {
            local.append((indicator, layout.indicatorLayer[indicator]))
        }
    }

    private mutating func add(_ row: Row, _ cells: [CompiledGrid.Cell]) {
        var row = row
        for cell in cells {
            row.total.add(cell.strength, cell.weight)
            hits[cell.indicator].append(
                Hit(row: Int32(rows.count), strength: cell.strength, weight: cell.weight))
        }
        rows.append(row)
    }
}

extension ScoringMethod {
    /// The dimensions of a conjunction, by position.
    func parts(among grid: GridDeclaration) -> [Int] {
        guard case .elements(let names) = self else { return [] }
        return names.compactMap { name in grid.dimensions.firstIndex { $0.id == name } }
    }
}

/// Counts under way.
struct ScoreState {
    var present: [ScoreCount]
    var absent: [ScoreCount]
    var isTouched: [Bool]

    init(_ table: ScoreTable) {
        present = Array(repeating: ScoreCount(), count: table.rows.count)
        absent = present
        isTouched = Array(repeating: false, count: table.rows.count)
    }

    mutating func add(_ indicator: Int, isPresent: Bool, _ table: ScoreTable) {
        for hit in table.hits[indicator] {
            let row = Int(hit.row)
            isTouched[row] = true
            if isPresent {
                present[row].add(hit.strength, hit.weight)
            } else {
                absent[row].add(hit.strength, hit.weight)
            }
        }
    }

    func verdict(_ row: Int, _ table: ScoreTable) -> DimensionVerdict {
        let declared = table.rows[row]
        let open = declared.total - present[row] - absent[row]
        let counted =
            declared.method.verdict(present: present[row], open: open)
            ?? conjunction(declared.parts, table)
        return declared.hasOtherWay && counted == .notReached ? .possible : counted
    }

    /// Positive where every part is; out of reach where one is. Parts only rise, so that what each
    /// could be all can be at once.
    private func conjunction(_ parts: [Int], _ table: ScoreTable) -> DimensionVerdict {
        var result = DimensionVerdict.positive
        for part in parts {
            switch verdict(part, table) {
            case .positive: continue
            case .possible: result = .possible
            case .notReached: return .notReached
            }
        }
        return result
    }
}
