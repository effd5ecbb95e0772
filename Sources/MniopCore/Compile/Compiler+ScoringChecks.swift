/// What is scored can be, is scored once, and is nobody's origin.
extension Compiler {
    /// PRECONDITION: every name exists.
    func checkScoring() {
        checkSameObservation()
        checkContextOnly()
        checkFormulasOfScores()
        for place in catalogue.indicators.indices {
            warnOfProtectedTraits(catalogue.indicators[place])
        }
    }

    /// Two names of one observation do not weigh differently in one dimension.
    private func checkSameObservation() {
        struct Place: Hashable {
            var observation: Int
            var grid: Int
            var dimension: Int
            var profile: Int
        }
        var known: [Place: (strength: Strength?, id: String)] = [:]
        for (id, indicator) in catalogue.indicators.enumerated() {
            if let other = indicator.sameAs.flatMap({ index.indicators[$0] }),
                let next = catalogue.indicators[other].sameAs
            {
                problems.append(.sameAsChain(indicator, next))
            }
            for weight in indicator.countsAs {
                guard let grid = index.grids[weight.grid] else { continue }
                let (dimensions, all) = (
                    catalogue.grids[grid].dimensions, catalogue.grids[grid].profiles
                )
                let dimension = dimensions.firstIndex { $0.id == weight.dimension }
                for (number, profile) in all.enumerated()
                where weight.profiles.isEmpty || weight.profiles.contains(profile.id) {
                    let place = Place(
                        observation: canonical(indicator: id), grid: grid,
                        dimension: dimension ?? -1, profile: number)
                    guard let first = known[place] else {
                        known[place] = (weight.strength, indicator.id)
                        continue
                    }
                    guard first.strength != weight.strength, first.id != indicator.id
                    else { continue }
                    problems.append(.twoStrengths(indicator, weight, first.id))
                    break
                }
            }
        }
    }

    /// The profiles in which a weight counts, by name.
    func profiles(of weight: IndicatorWeight) -> [String] {
        guard weight.profiles.isEmpty else { return weight.profiles }
        return index.grids[weight.grid].map { catalogue.grids[$0].profiles.map(\.id) } ?? []
    }

    /// Another name makes nothing count that never counts.
    private func checkContextOnly() {
        for (id, indicator) in catalogue.indicators.enumerated() {
            let other = catalogue.indicators[canonical(indicator: id)]
            guard other.isContextOnly != indicator.isContextOnly else { continue }
            problems.append(
                Problem(
                    "context_only_scored", at: indicator.position,
                    fr: "« \(indicator.id) » et « \(other.id) » sont le même indice : "
                        + "l'un est un élément de contexte, l'autre compte",
                    en: "\"\(indicator.id)\" and \"\(other.id)\" are the same indicator: "
                        + "one is context only, the other counts"))
        }
    }

    /// No score reads what is context only, or what the person is: stay, nationality, asylum.
    private func checkFormulasOfScores() {
        var formulas = catalogue.sufficiencies.map(\.when)
        for grid in catalogue.grids {
            formulas += grid.profiles.compactMap(\.concerns)
            formulas += grid.dimensions.compactMap(\.when)
            formulas += grid.readings.flatMap { [$0.concerns, $0.when] }.compactMap { $0 }
        }
        for formula in formulas { formula.forEach(checkScored) }
    }

    private func checkScored(_ part: Formula) {
        switch part.node {
        case .present(let id):
            guard let found = index.indicators[id], catalogue.indicators[found].isContextOnly
            else { return }
            problems.append(.contextOnlyRead(id, at: part.position))
        case .fact(let id, _), .elapsed(let id, _, _):
            guard let found = index.facts[id], catalogue.facts[found].isShielded else { return }
            problems.append(
                Problem(
                    "shielded_scored", at: part.position,
                    fr: "« \(id) » dit le séjour, la nationalité ou l'asile : "
                        + "aucune grille et aucune suffisance ne le lit",
                    en: "\"\(id)\" tells stay, nationality or asylum: "
                        + "no grid and no sufficiency reads it"))
        default: return
        }
    }

    /// A dimension that counts something can come to be positive, in each profile that counts.
    func checkReachable(_ grids: [CompiledGrid]) {
        for (grid, compiled) in zip(catalogue.grids, grids) {
            for (number, dimension) in grid.dimensions.enumerated() {
                for (profile, found) in zip(grid.profiles, compiled.profiles)
                where found.dimensions[number] == Terminal.no
                    && (!found.cells[number].isEmpty || dimension.method.isElements)
                {
                    problems.append(
                        .unreachable("\(grid.id).\(dimension.id)", profile.id, dimension.position))
                }
            }
        }
    }
}

extension Problem {
    fileprivate static func twoStrengths(
        _ indicator: IndicatorDeclaration, _ weight: IndicatorWeight, _ other: String
    ) -> Problem {
        Problem(
            "two_strengths", at: weight.position,
            fr: "« \(indicator.id) » est le même indice que « \(other) », et compte autrement "
                + "que lui dans \(weight.grid).\(weight.dimension)",
            en: "\"\(indicator.id)\" is the same indicator as \"\(other)\", and counts "
                + "differently in \(weight.grid).\(weight.dimension)")
    }

    fileprivate static func sameAsChain(
        _ indicator: IndicatorDeclaration, _ next: String
    ) -> Problem {
        let named = indicator.sameAs ?? ""
        return Problem(
            "same_as_chain", at: indicator.position,
            fr: "« \(named) » est lui-même un autre nom de « \(next) » : "
                + "écrivez same_as = \"\(next)\"",
            en: "\"\(named)\" is itself another name of \"\(next)\": "
                + "write same_as = \"\(next)\"")
    }

    fileprivate static func contextOnlyRead(
        _ id: String, at position: SourcePosition
    ) -> Problem {
        Problem(
            "context_only_scored", at: position,
            fr: "« \(id) » est un élément de contexte : aucune grille et aucune suffisance "
                + "ne le lit",
            en: "\"\(id)\" is context only: no grid and no sufficiency reads it")
    }

    fileprivate static func unreachable(
        _ dimension: String, _ profile: String, _ position: SourcePosition
    ) -> Problem {
        Problem(
            "dimension_unreachable", at: position,
            fr: "\(dimension) ne peut pas être positive pour le profil « \(profile) », même "
                + "avec tous ses indices",
            en: "\(dimension) cannot be positive for profile \"\(profile)\", even with "
                + "all its indicators")
    }
}
