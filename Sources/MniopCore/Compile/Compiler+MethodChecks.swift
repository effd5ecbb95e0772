/// A scoring method can be fulfilled, and is given what it counts.
extension Compiler {
    func check(_ dimension: DimensionDeclaration, of grid: GridDeclaration) {
        switch dimension.method {
        case .elements(let names): checkElements(names, dimension, grid)
        case .weightedSum(let threshold):
            checkReachable(threshold, dimension, grid) { $0.weight ?? 1 }
        case .countAtLeast(let count): checkReachable(count, dimension, grid) { _ in 1 }
        case .delphi, .any: break
        }
    }

    private func checkElements(
        _ names: [String], _ dimension: DimensionDeclaration, _ grid: GridDeclaration
    ) {
        for name in names {
            guard let other = grid.dimensions.first(where: { $0.id == name }) else {
                unknown(
                    "unknown_dimension",
                    Label(fr: "dimension de « \(grid.id) »", en: "dimension of \"\(grid.id)\""),
                    name, dimension.position, grid.dimensions.map(\.id))
                continue
            }
            guard other.method.isElements else { continue }
            problems.append(
                Problem(
                    "cycle", at: dimension.position,
                    fr: "« \(dimension.id) » réunit des dimensions qui comptent des indices ; "
                        + "« \(name) » en réunit elle-même",
                    en: "\"\(dimension.id)\" joins dimensions that count indicators; "
                        + "\"\(name)\" itself joins some"))
        }
    }

    struct DimensionName: Hashable {
        var grid: String
        var dimension: String
    }

    /// What counts in each dimension that indicators name, whether it exists or not.
    func findWeights() -> [DimensionName: [IndicatorWeight]] {
        var found: [DimensionName: [IndicatorWeight]] = [:]
        for indicator in catalogue.indicators where !indicator.isContextOnly {
            for weight in indicator.countsAs {
                let name = DimensionName(grid: weight.grid, dimension: weight.dimension)
                found[name, default: []].append(weight)
            }
        }
        return found
    }

    /// What every indicator together gives must reach the cut-off, in some profile.
    private func checkReachable(
        _ wanted: Int, _ dimension: DimensionDeclaration, _ grid: GridDeclaration,
        _ worth: (IndicatorWeight) -> Int
    ) {
        guard dimension.when == nil else { return }
        let weights = weights[DimensionName(grid: grid.id, dimension: dimension.id)] ?? []
        let most =
            grid.profiles.map { profile in
                weights.filter { $0.profiles.isEmpty || $0.profiles.contains(profile.id) }
                    .reduce(0) { $0 + worth($1) }
            }.max() ?? 0
        guard most > 0, most < wanted else { return }
        problems.append(
            Problem(
                "cut_off_too_high", at: dimension.position,
                fr: "\(grid.id).\(dimension.id) demande \(wanted), "
                    + "et tous ses indices ensemble donnent \(most)",
                en: "\(grid.id).\(dimension.id) wants \(wanted), "
                    + "and all its indicators together give \(most)"))
    }

    /// No rule reads a screening instrument: it sends to a specialist, and concludes nothing.
    func checkScreens() {
        let screens = Set(catalogue.grids.filter(\.isScreen).map(\.id))
        guard !screens.isEmpty else { return }
        catalogue.forEachFormula { formula, _ in
            formula.forEach { part in
                let grid: String
                switch part.node {
                case .positive(let id, _), .reading(let id, _): grid = id
                default: return
                }
                guard screens.contains(grid) else { return }
                let isItsOwn = catalogue.grids.contains { declaration in
                    declaration.id == grid
                        && declaration.readings.contains { $0.when == formula }
                }
                guard !isItsOwn else { return }
                problems.append(
                    Problem(
                        "screen_read", at: part.position,
                        fr: "« \(grid) » est un outil de repérage : il oriente vers un "
                            + "spécialiste, aucune règle ne le lit",
                        en: "\"\(grid)\" is a screening instrument: it sends to a specialist, "
                            + "no rule reads it"))
            }
        }
    }
}

extension ScoringMethod {
    /// LIMIT: the greatest count or threshold.
    public static let greatest = 1000

    var isElements: Bool { if case .elements = self { true } else { false } }
}
