/// Formulas name what exists, and ask of a fact what its type can answer.
extension Compiler {
    func checkFormulas() {
        catalogue.forEachFormula { formula, layer in
            guard formula.depth <= Compiler.deepestFormula else {
                problems.append(
                    Problem(
                        "formula_too_deep", at: formula.position,
                        fr: "plus de \(Compiler.deepestFormula) conditions l'une dans l'autre",
                        en: "more than \(Compiler.deepestFormula) conditions within one another"))
                return
            }
            formula.forEach { check($0, layer: layer) }
        }
        localFormulas().forEach { checkShield($0) }
    }

    private func check(_ formula: Formula, layer: String) {
        let position = formula.position
        switch formula.node {
        case .fact(let id, let test): check(id, test, at: position)
        case .elapsed(let id, _, _):
            guard let fact = knownFact(id, at: position), catalogue.facts[fact].type != .date
            else { return }
            problems.append(.wrongTest(catalogue.facts[fact], "elapsed()", at: position))
        case .present(let id):
            guard index.indicators[id] == nil else { return }
            unknown(
                "unknown_indicator", Label(fr: "indice", en: "indicator"), id, position,
                index.indicators.keys)
        case .positive(let grid, let dimension): checkDimension(grid, dimension, at: position)
        case .reading(let grid, let name): checkReading(grid, name, at: position)
        case .open(let id), .available(let id):
            guard index.rules[id] == nil else { return }
            unknownRule(id, at: position)
        case .parameter(let id, let value): checkParameter(id, value, at: position)
        case .actor(let kind):
            guard index.actors[kind] == nil else { return }
            unknown(
                "unknown_actor", Label(fr: "acteur", en: "actor"), kind, position,
                index.actors.keys)
        case .atLeast(let count, let list):
            guard !(1...max(1, list.count)).contains(count) else { return }
            problems.append(
                Problem(
                    "at_least_count", at: position,
                    fr: "at_least(\(count), …) ne peut dépendre de ses \(list.count) conditions",
                    en: "at_least(\(count), …) cannot depend on its \(list.count) conditions"))
        case .constant, .all, .any, .none, .no, .sufficient: break
        }
    }

    func unknown(
        _ code: String, _ what: Label, _ name: String, _ position: SourcePosition,
        _ known: some Sequence<String>
    ) {
        problems.append(.unknown(code, what, name, at: position, among: known))
    }

    /// Its position in the catalogue.
    func knownFact(_ id: String, at position: SourcePosition) -> Int? {
        if let found = index.facts[id] { return found }
        unknown("unknown_fact", Label(fr: "fait", en: "fact"), id, position, index.facts.keys)
        return nil
    }

    private func check(_ id: String, _ test: FactTest, at position: SourcePosition) {
        guard let found = knownFact(id, at: position) else { return }
        let type = catalogue.facts[found].type
        let suits: Bool
        var codes: [String] = []
        switch test {
        case .isTrue: suits = type == .boolean
        case .isCode(let code):
            suits = type == .code
            codes = [code]
        case .isInteger, .below, .atLeast: suits = type == .integer
        case .among(let list):
            suits = type == .code || type == .codes
            codes = list
        case .includes(let code):
            suits = type == .codes
            codes = [code]
        case .before, .after: suits = type == .date
        }
        guard suits else {
            problems.append(.wrongTest(catalogue.facts[found], test.verb, at: position))
            return
        }
        if codes.isEmpty { return }
        let values = catalogue.facts[found].values
        for code in codes where !values.isEmpty && !values.contains(code) {
            unknown(
                "unknown_code", Label(fr: "code de « \(id) »", en: "code of \"\(id)\""), code,
                position, values)
        }
    }

    private func checkDimension(_ grid: String, _ dimension: String, at position: SourcePosition) {
        guard let found = index.grids[grid] else {
            return unknown(
                "unknown_grid", Label(fr: "grille", en: "grid"), grid, position, index.grids.keys)
        }
        let known = catalogue.grids[found].dimensions.map(\.id)
        guard !known.contains(dimension) else { return }
        unknown(
            "unknown_dimension",
            Label(fr: "dimension de « \(grid) »", en: "dimension of \"\(grid)\""), dimension,
            position, known)
    }

    private func checkReading(_ grid: String, _ name: String, at position: SourcePosition) {
        guard let found = index.grids[grid] else {
            return unknown(
                "unknown_grid", Label(fr: "grille", en: "grid"), grid, position, index.grids.keys)
        }
        let known = catalogue.grids[found].readings.map(\.name.rawValue)
        guard !known.contains(name) else { return }
        unknown(
            "unknown_reading",
            Label(fr: "lecture de « \(grid) »", en: "reading of \"\(grid)\""), name, position,
            known)
    }

    private func checkParameter(_ id: String, _ value: String, at position: SourcePosition) {
        guard let found = index.parameters[id] else {
            return unknown(
                "unknown_parameter", Label(fr: "paramètre", en: "parameter"), id, position,
                index.parameters.keys)
        }
        let known = catalogue.parameters[found].values
        guard !known.contains(value) else { return }
        unknown(
            "unknown_code",
            Label(fr: "valeur de « \(id) »", en: "value of \"\(id)\""), value, position, known)
    }
}

extension FactTest {
    /// The method that an author writes.
    var verb: String {
        switch self {
        case .isTrue: "fact.x"
        case .isCode, .isInteger: ":is()"
        case .among: ":among{}"
        case .includes: ":includes()"
        case .below: ":below()"
        case .atLeast: ":atleast()"
        case .before: ":before()"
        case .after: ":after()"
        }
    }
}

extension Problem {
    static func wrongTest(
        _ fact: FactDeclaration, _ verb: String, at position: SourcePosition
    ) -> Problem {
        let usual =
            switch fact.type {
            case .boolean: "fact.\(fact.id), no(fact.\(fact.id))"
            case .integer: ":is(n), :below(n), :atleast(n)"
            case .date: ":before(date), :after(date), elapsed(fact.\(fact.id)):atleast(days(n))"
            case .code: ":is(code), :isnt(code), :among{codes}"
            case .codes: ":includes(code), :among{codes}"
            }
        return Problem(
            "wrong_type", at: position,
            fr: "« \(fact.id) » est de type \(fact.type.rawValue) et n'accepte pas \(verb) ; "
                + "écrivez plutôt : \(usual)",
            en: "\"\(fact.id)\" is of type \(fact.type.rawValue) and does not take \(verb); "
                + "write instead: \(usual)")
    }
}
