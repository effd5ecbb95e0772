extension Assessor {
    /// A profile of a grid that a form of exploitation is told by.
    struct ProfileUse: Sendable {
        var grid: Int
        var profile: Int
        /// Whether its indicators point to the form.
        var points = true
    }
}

extension ExploitationDeclaration {
    /// In the order in which the form names them.
    func profiles(_ catalogue: Catalogue, _ index: CatalogueIndex) -> [Assessor.ProfileUse] {
        grids.flatMap { use -> [Assessor.ProfileUse] in
            guard let grid = index.grids[use.grid] else { return [] }
            let all = catalogue.grids[grid].profiles
            return all.indices
                .filter { use.profiles.isEmpty || use.profiles.contains(all[$0].id) }
                .map { Assessor.ProfileUse(grid: grid, profile: $0, points: use.points) }
        }
    }
}
