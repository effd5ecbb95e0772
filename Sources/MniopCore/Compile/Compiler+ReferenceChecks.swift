/// Declarations name what exists.
extension Compiler {
    func checkReferences() {
        // By place here and below: what is declared is long to copy.
        for place in catalogue.facts.indices {
            speaking = catalogue.facts[place].layer
            check(catalogue.facts[place])
        }
        for place in catalogue.indicators.indices {
            speaking = catalogue.indicators[place].layer
            check(catalogue.indicators[place])
        }
        for grid in catalogue.grids {
            speaking = grid.layer
            check(grid)
        }
        speaking = LayerDeclaration.nationalID
        for form in catalogue.exploitations { check(form) }
        for service in catalogue.services {
            speaking = service.layer
            rules(service.does, at: service.position)
            for code in service.territory where !Departments.isCode(code) {
                problems.append(.notADepartment(code, at: service.position))
            }
        }
        for document in catalogue.documents {
            speaking = document.layer
            rules(document.rules, at: document.position)
        }
        speaking = LayerDeclaration.nationalID
        for parameter in catalogue.parameters
        where !parameter.values.contains(parameter.defaultValue) {
            unknown(
                "unknown_code",
                Label(fr: "valeur de « \(parameter.id) »", en: "value of \"\(parameter.id)\""),
                parameter.defaultValue, parameter.position, parameter.values)
        }
        for rule in catalogue.rules {
            speaking = rule.layer
            for place in rule.versions.indices { check(rule.versions[place]) }
        }
    }

    private func actors(_ kinds: [String], at position: SourcePosition) {
        for kind in kinds where index.actors[kind] == nil {
            unknown(
                "unknown_actor", Label(fr: "acteur", en: "actor"), kind, position,
                index.actors.keys)
        }
    }

    func rules(_ ids: [String], at position: SourcePosition) {
        for id in ids {
            if let found = index.rules[id] {
                checkSeen(id, catalogue.rules[found].layer, at: position)
            } else {
                unknownRule(id, at: position)
            }
        }
    }

    private func unknownRule(_ id: String, at position: SourcePosition) {
        guard let found = index.references[id] else {
            return unknown(
                "unknown_rule", Label(fr: "règle", en: "rule"), id, position, index.rules.keys)
        }
        let place = catalogue.references[found].position
        problems.append(
            Problem(
                "unknown_rule", at: position,
                fr: "« \(id) » est une référence (\(place)), pas une règle : rien n'en dépend",
                en: "\"\(id)\" is a reference (\(place)), no rule: nothing depends on it"))
    }

    private func check(_ fact: FactDeclaration) {
        actors(
            fact.askableBy + fact.establishedBy + fact.noEstablishedBy, at: fact.position)
        for name in fact.implies {
            guard let found = knownFact(name, at: fact.position) else { continue }
            let implied = catalogue.facts[found]
            if implied.type != .boolean || fact.type != .boolean {
                problems.append(.wrongTest(implied, "implies", at: fact.position))
            }
            if fact.layer != implied.layer {
                problems.append(
                    Problem(
                        "local_implies_national", at: fact.position,
                        fr: "un fait local ne peut pas entraîner « \(name) », "
                            + "qui n'est pas de sa couche",
                        en: "a local fact may not imply \"\(name)\", "
                            + "which is not of its layer"))
            }
        }
        if fact.from != nil, fact.type != .boolean {
            problems.append(.wrongTest(fact, "from", at: fact.position))
        }
    }

    private func check(_ indicator: IndicatorDeclaration) {
        actors(indicator.seenBy.map(\.actor), at: indicator.position)
        if let other = indicator.sameAs, index.indicators[other] == nil {
            unknown(
                "unknown_indicator", Label(fr: "indice", en: "indicator"), other,
                indicator.position, index.indicators.keys)
        }
        if let other = indicator.sameAs.flatMap({ index.indicators[$0] }),
            catalogue.indicators[other].layer != indicator.layer, !indicator.countsAs.isEmpty
        {
            problems.append(
                Problem(
                    "local_reweighs", at: indicator.position,
                    fr: "« \(indicator.id) » est le même indice que "
                        + "« \(catalogue.indicators[other].id) », qui n'est pas de cette couche : "
                        + "il compte comme lui, sans « counts_as »",
                    en: "\"\(indicator.id)\" is the same as "
                        + "\"\(catalogue.indicators[other].id)\", which is not of this layer: "
                        + "it counts as that one does, without \"counts_as\""))
        }
        if indicator.isContextOnly, !indicator.countsAs.isEmpty {
            problems.append(
                Problem(
                    "context_only_scored", at: indicator.position,
                    fr: "« \(indicator.id) » est un élément de contexte : il ne compte jamais",
                    en: "\"\(indicator.id)\" is context only: it never counts"))
        }
        struct Counted: Hashable { var grid, dimension, profile: String }
        var seen: Set<Counted> = []
        for weight in indicator.countsAs {
            check(weight)
            for profile in profiles(of: weight) {
                let counted = Counted(
                    grid: weight.grid, dimension: weight.dimension, profile: profile)
                if !seen.insert(counted).inserted {
                    problems.append(
                        Problem(
                            "counted_twice", at: weight.position,
                            fr: "« \(indicator.id) » compte deux fois dans "
                                + "\(weight.grid).\(weight.dimension)",
                            en: "\"\(indicator.id)\" counts twice in "
                                + "\(weight.grid).\(weight.dimension)"))
                    break
                }
            }
        }
    }

    private func check(_ weight: IndicatorWeight) {
        guard let found = index.grids[weight.grid] else {
            return unknown(
                "unknown_grid", Label(fr: "grille", en: "grid"), weight.grid,
                weight.position, index.grids.keys)
        }
        let grid = catalogue.grids[found]
        checkSeen(grid.id, grid.layer, at: weight.position)
        for profile in weight.profiles where !grid.profiles.contains(where: { $0.id == profile }) {
            unknown(
                "unknown_profile",
                Label(fr: "profil de « \(grid.id) »", en: "profile of \"\(grid.id)\""), profile,
                weight.position, grid.profiles.map(\.id))
        }
        guard let dimension = grid.dimensions.first(where: { $0.id == weight.dimension }) else {
            return unknown(
                "unknown_dimension",
                Label(fr: "dimension de « \(grid.id) »", en: "dimension of \"\(grid.id)\""),
                weight.dimension, weight.position, grid.dimensions.map(\.id))
        }
        if dimension.method == .delphi, weight.strength == nil {
            problems.append(
                Problem(
                    "missing_field", at: weight.position,
                    fr: "« strength » manque : \(grid.id).\(dimension.id) compte des indices "
                        + "forts, moyens et faibles",
                    en: "\"strength\" is missing: \(grid.id).\(dimension.id) counts strong, "
                        + "medium and weak indicators"))
        }
    }

    private func check(_ grid: GridDeclaration) {
        for dimension in grid.dimensions { check(dimension, of: grid) }
        for dimension in grid.dimensions
        where dimension.when == nil && !dimension.method.isElements {
            let name = DimensionName(grid: grid.id, dimension: dimension.id)
            guard weights[name] == nil else { continue }
            problems.append(
                Problem(
                    "dimension_unreachable", at: dimension.position,
                    fr: "rien ne peut rendre positive la dimension \(grid.id).\(dimension.id)",
                    en: "nothing can make dimension \(grid.id).\(dimension.id) positive"))
        }
    }

    private func check(_ form: ExploitationDeclaration) {
        for use in form.grids {
            guard let found = index.grids[use.grid] else {
                unknown(
                    "unknown_grid", Label(fr: "grille", en: "grid"), use.grid, form.position,
                    index.grids.keys)
                continue
            }
            let known = catalogue.grids[found].profiles.map(\.id)
            for profile in use.profiles where !known.contains(profile) {
                unknown(
                    "unknown_profile", Label(fr: "profil", en: "profile"), profile,
                    form.position, known)
            }
        }
    }

    private func check(_ version: RuleVersion) {
        let position = version.position
        actors(version.owedBy, at: position)
        for id in version.documents {
            if let found = index.documents[id] {
                checkSeen(id, catalogue.documents[found].layer, at: position)
                continue
            }
            unknown(
                "unknown_document", Label(fr: "document", en: "document"), id, position,
                index.documents.keys)
        }
        for id in version.neverRequires { _ = knownFact(id, at: position) }
        for code in version.exceptIn where !Departments.isCode(code) {
            problems.append(.notADepartment(code, at: position))
        }
        if !version.exceptIn.isEmpty { _ = knownFact(Atoms.place, at: position) }
        if let clock = version.clock { date(clock, at: position) }
        for time in version.times {
            for point in [time.opens, time.end].compactMap({ $0 }) {
                for fact in point.facts where fact != TimePoint.asOf {
                    date(fact, at: time.position)
                }
            }
        }
        if let route = version.route, let found = index.services[route] {
            checkSeen(route, catalogue.services[found].layer, at: position)
        } else if let route = version.route, index.actors[route] == nil {
            unknown(
                "unknown_route", Label(fr: "destinataire", en: "recipient"), route, position,
                Array(index.actors.keys) + Array(index.services.keys))
        }
    }

    private func date(_ id: String, at position: SourcePosition) {
        guard let found = knownFact(id, at: position) else { return }
        let fact = catalogue.facts[found]
        if fact.type == .date { return }
        problems.append(
            Problem(
                "wrong_type", at: position,
                fr: "« \(id) » est de type \(fact.type.rawValue) : il faut ici un fait de "
                    + "type date",
                en: "\"\(id)\" is of type \(fact.type.rawValue): a fact of type date is wanted "
                    + "here"))
    }
}

extension Problem {
    static func notADepartment(_ code: String, at position: SourcePosition) -> Problem {
        Problem(
            "unknown_department", at: position,
            fr: "« \(code) » n'est pas un code de département ; attendu : \"33\", \"2A\", \"974\"…",
            en: "\"\(code)\" is not a department code; expected: \"33\", \"2A\", \"974\"…")
    }
}
