/// A grid as diagrams, a profile at a time.
struct CompiledGrid: Sendable {
    struct Cell: Sendable {
        /// The indicator that stands for the observation.
        var indicator: Int
        var strength: Strength?
        /// `weighted_sum` only; 1 elsewhere.
        var weight: Int
        var grade: Grade
    }

    /// A class, so that it is shared and not copied.
    final class Profile: Sendable {
        let concerns: NodeID
        /// Per dimension.
        let cells: [[Cell]]
        let dimensions: [NodeID]
        /// Per dimension: the other way to be positive.
        let otherWays: [NodeID]
        /// Per reading: whom it concerns, and when it holds.
        let readings: [(concerns: NodeID, when: NodeID)]
        /// Per reading: yes, no, or not applicable where it, or the profile, is not about the
        /// person. What is left undecided in it is what its questions are about.
        let verdicts: [NodeID]
        /// Per reading: the elements that it asks for together.
        let elements: [[ReadingElement]]

        init(
            concerns: NodeID, cells: [[Cell]], dimensions: [NodeID], otherWays: [NodeID],
            readings: [(concerns: NodeID, when: NodeID)], verdicts: [NodeID],
            elements: [[ReadingElement]]
        ) {
            self.concerns = concerns
            self.cells = cells
            self.dimensions = dimensions
            self.otherWays = otherWays
            self.readings = readings
            self.verdicts = verdicts
            self.elements = elements
        }
    }

    var profiles: [Profile]
}

extension Compiler {
    func compileGrid(_ grid: Int) -> CompiledGrid {
        let declaration = catalogue.grids[grid]
        var profiles: [CompiledGrid.Profile] = []
        for (number, profile) in declaration.profiles.enumerated() {
            let dimensions = declaration.dimensions.indices.map {
                dimension(grid, number, $0)
            }
            let otherWays = declaration.dimensions.map {
                $0.when.map { diagram($0) } ?? Terminal.no
            }
            let readings = declaration.readings.indices.map { reading(grid, number, $0) }
            let concerns = profile.concerns.map { diagram($0) } ?? Terminal.yes
            profiles.append(
                CompiledGrid.Profile(
                    concerns: concerns,
                    cells: declaration.dimensions.indices.map { cells(grid, number, $0) },
                    dimensions: dimensions, otherWays: otherWays, readings: readings,
                    verdicts: readings.map {
                        let about = store.and(concerns, $0.concerns)
                        return store.ite(about, $0.when, Terminal.notApplicable)
                    },
                    elements: declaration.readings.map {
                        elements(of: $0.when, (grid, number), concerns)
                    }))
        }
        return CompiledGrid(profiles: profiles)
    }

    /// The observations that count in a dimension for a profile, in order of variable, each once
    /// with its greatest strength.
    func cells(_ grid: Int, _ profile: Int, _ dimension: Int) -> [CompiledGrid.Cell] {
        let declaration = catalogue.grids[grid]
        let profileID = declaration.profiles[profile].id
        var found: [Int: CompiledGrid.Cell] = [:]
        for (id, position) in counting[grid][dimension] {
            let indicator = catalogue.indicators[id]
            let weight = indicator.countsAs[position]
            guard weight.profiles.isEmpty || weight.profiles.contains(profileID) else { continue }
            let observation = canonical(indicator: id)
            let cell = CompiledGrid.Cell(
                indicator: observation, strength: weight.strength, weight: weight.weight ?? 1,
                grade: weight.grade ?? indicator.grade ?? declaration.grade)
            if let known = found[observation],
                (known.strength.rank, known.weight) >= (cell.strength.rank, cell.weight)
            {
                continue
            }
            found[observation] = cell
        }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Per grid and dimension: the indicators that count there, and where each says so.
    func findCounting() -> [[[(indicator: Int, position: Int)]]] {
        var result = catalogue.grids.map { grid in
            Array(repeating: [(indicator: Int, position: Int)](), count: grid.dimensions.count)
        }
        let dimensions = catalogue.grids.map { grid in
            Dictionary(
                grid.dimensions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
        }
        for (id, indicator) in catalogue.indicators.enumerated() where !indicator.isContextOnly {
            for (position, weight) in indicator.countsAs.enumerated() {
                guard let grid = index.grids[weight.grid],
                    let dimension = dimensions[grid][weight.dimension]
                else { continue }
                result[grid][dimension].append((id, position))
            }
        }
        return result
    }

    /// When a dimension is positive for a profile.
    func dimension(_ grid: Int, _ profile: Int, _ dimension: Int) -> NodeID {
        let key = DimensionKey(grid: grid, profile: profile, dimension: dimension)
        if let known = dimensionMemo[key] { return known }
        let declaration = catalogue.grids[grid].dimensions[dimension]
        let result = bounded(
            Label(fr: "dimension « \(declaration.id) »", en: "dimension \"\(declaration.id)\""),
            at: declaration.position
        ) {
            let conditions = cells(grid, profile, dimension).compactMap { cell in
                table[.indicator(cell.indicator)].map { (store.literal($0, CellSet(1)), cell) }
            }
            let counted: NodeID
            switch declaration.method {
            case .delphi:
                counted = store.delphi(
                    conditions.map { (condition: $0.0, strength: $0.1.strength ?? .weak) })
            case .any:
                counted = store.any(conditions.map(\.0))
            case .countAtLeast(let wanted):
                counted = store.atLeast(wanted, conditions.map(\.0))
            case .weightedSum(let threshold):
                counted = store.weightedSum(
                    threshold, conditions.map { (condition: $0.0, weight: $0.1.weight) })
            case .elements(let names):
                // INVARIANT: checked to name other dimensions that are no conjunctions themselves.
                let all = catalogue.grids[grid].dimensions
                counted = store.all(
                    names.compactMap { name in all.firstIndex { $0.id == name } }
                        .map { self.dimension(grid, profile, $0) })
            }
            let other = declaration.when.map { diagram($0) } ?? Terminal.no
            return store.or(counted, other)
        }
        dimensionMemo[key] = result
        return result
    }

    /// `positive "grid.dimension"`: for some profile that concerns the person, or for the profile
    /// that is being read.
    func positive(_ gridID: String, _ dimensionID: String) -> NodeID {
        guard let grid = index.grids[gridID],
            let dimension = catalogue.grids[grid].dimensions.firstIndex(where: {
                $0.id == dimensionID
            })
        else { return Terminal.no }
        if let context = profileContext, context.grid == grid {
            return self.dimension(grid, context.profile, dimension)
        }
        return anyProfile(grid) { self.dimension(grid, $0, dimension) }
    }

    func reading(_ gridID: String, _ name: String) -> NodeID {
        guard let grid = index.grids[gridID],
            let reading = catalogue.grids[grid].readings.firstIndex(where: {
                $0.name.rawValue == name
            })
        else { return Terminal.no }
        return anyProfile(grid) { profile in
            let found = self.reading(grid, profile, reading)
            return self.store.and(found.concerns, found.when)
        }
    }

    private func anyProfile(_ grid: Int, _ body: (Int) -> NodeID) -> NodeID {
        var result = Terminal.no
        for (number, profile) in catalogue.grids[grid].profiles.enumerated() {
            let concerns = profile.concerns.map { diagram($0) } ?? Terminal.yes
            let holds = body(number)
            let both = store.and(concerns, holds)
            result = store.or(result, both)
        }
        return result
    }

    private func reading(
        _ grid: Int, _ profile: Int, _ reading: Int
    ) -> (concerns: NodeID, when: NodeID) {
        let outer = profileContext
        profileContext = (grid, profile)
        defer { profileContext = outer }
        let declaration = catalogue.grids[grid].readings[reading]
        let concerns = declaration.concerns.map { diagram($0) } ?? Terminal.yes
        return (concerns, diagram(declaration.when))
    }

    /// What suffices, with local alternatives under their layer.
    func compileSufficiency() -> NodeID {
        var result = Terminal.no
        for sufficiency in catalogue.sufficiencies {
            let condition = bounded(
                Label(fr: "la suffisance", en: "sufficiency"), at: sufficiency.position
            ) {
                let holds = diagram(sufficiency.when)
                sufficiencyConditions.append(holds)
                guard sufficiency.layer != LayerDeclaration.nationalID,
                    let layer = index.layers[sufficiency.layer],
                    let variable = table[.layer(layer)]
                else { return holds }
                let isActive = store.literal(variable, CellSet(1))
                return store.and(isActive, holds)
            }
            result = store.or(result, condition)
        }
        return result
    }
}

extension Strength? {
    var rank: Int {
        switch self {
        case .none: 0
        case .some(.weak): 1
        case .some(.medium): 2
        case .some(.strong): 3
        }
    }
}
