import MniopCore

/// A person about whom everything is known, and the grids' formulas read plainly.
struct World {
    let grids: PublishedGrids
    /// The profile that is read.
    var profile: PublishedGrids.Profile
    var isMinor: Bool
    var isSeen: [Bool]
    var facts: [String: FactValue]

    /// The completion with the least, or with the most, of what is unknown. Grids' formulas take no
    /// evidence as a denial, so these two bound all others; `GridReferenceTests` tries the others
    /// too where they are few.
    init(_ grids: PublishedGrids, _ person: PersonSeen, most: Bool) {
        self.grids = grids
        profile = PublishedGrids.Profile(grid: 0, profile: 0, cells: [])
        isMinor = person.isMinor
        isSeen = person.states.map { $0 == .present || (most && $0 == .unknown) }
        facts = person.facts
        guard most else { return }
        for fact in grids.catalogue.facts where ["acte", "moyen", "exploitation"].contains(fact.id)
        {
            // A given list is not whole: other codes remain possible.
            facts[fact.id] = .codes(fact.values)
        }
        for id in ["but_exploitation", "prostitution"] where facts[id] == nil {
            facts[id] = .boolean(true)
        }
    }

    func count(_ cells: [PublishedRule.Cell]) -> PublishedRule.Count {
        var count = PublishedRule.Count()
        for cell in cells where isSeen[cell.observation] { count.add(cell) }
        return count
    }

    func isPositive(_ dimension: Int) -> Bool {
        let grid = grids.catalogue.grids[profile.grid]
        let declaration = grid.dimensions[dimension]
        if let when = declaration.when, holds(when) { return true }
        if case .elements(let names) = declaration.method {
            return names.allSatisfy { name in
                grid.dimensions.firstIndex { $0.id == name }.map { isPositive($0) } == true
            }
        }
        return PublishedRule.isPositive(declaration.method, count(profile.cells[dimension]))
    }

    /// `nil` of what no grid's formula uses: the test then fails rather than guesses.
    func holds(_ formula: Formula) -> Bool {
        switch formula.node {
        case .constant(let value): return value
        case .all(let list): return list.allSatisfy { holds($0) }
        case .any(let list): return list.contains { holds($0) }
        case .none(let list): return !list.contains { holds($0) }
        case .no(let inner): return !holds(inner)
        case .atLeast(let count, let list): return list.filter { holds($0) }.count >= count
        case .present(let id): return grids.observation[id].map { isSeen[$0] } == true
        case .positive(let id, let dimension): return isPositive(id, dimension)
        case .fact("mineur", _): return isMinor
        case .fact(let id, let test): return holds(id, test)
        default: return false
        }
    }

    private func holds(_ id: String, _ test: FactTest) -> Bool {
        switch (facts[id], test) {
        case (.boolean(let value), .isTrue): value
        case (.codes(let list), .among(let wanted)): list.contains { wanted.contains($0) }
        case (.codes(let list), .includes(let code)): list.contains(code)
        default: false
        }
    }

    /// In the profile that is read, or, of another grid, in a profile that concerns the person.
    private func isPositive(_ id: String, _ dimension: String) -> Bool {
        let all = grids.catalogue.grids
        guard let grid = all.firstIndex(where: { $0.id == id }),
            let number = all[grid].dimensions.firstIndex(where: { $0.id == dimension })
        else { return false }
        if grid == profile.grid { return isPositive(number) }
        return grids.profiles.contains { other in
            guard other.grid == grid else { return false }
            var world = self
            world.profile = other
            let concerns = all[grid].profiles[other.profile].concerns
            return (concerns.map { world.holds($0) } ?? true) && world.isPositive(number)
        }
    }
}
