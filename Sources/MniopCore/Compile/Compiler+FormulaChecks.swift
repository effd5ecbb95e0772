/// Formulas name what exists, and ask of a fact what its type can answer.
extension Compiler {
    func checkFormulas() {
        isInFormula = true
        defer { isInFormula = false }
        catalogue.forEachFormula { formula, layer in
            speaking = layer
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
            if let found = index.indicators[id] {
                return checkSeen(id, catalogue.indicators[found].layer, at: position)
            }
            unknown(
                "unknown_indicator", Label(fr: "indice", en: "indicator"), id, position,
                index.indicators.keys)
        case .positive(let grid, let dimension): checkDimension(grid, dimension, at: position)
        case .reading(let grid, let name): checkReading(grid, name, at: position)
        case .open(let id), .available(let id): rules([id], at: position)
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
        if let problem = otherwise(code, what, name, position) { return problems.append(problem) }
        let seen = known.filter { !NamedThing.isForeign($0, to: speaking) }
        problems.append(.unknown(code, what, name, at: position, among: seen))
    }

    /// What is looked up by the name of a declaration; values and dimensions are not.
    private static let named: Set<String> = [
        "unknown_fact", "unknown_indicator", "unknown_rule", "unknown_document", "unknown_route",
        "unknown_grid", "unknown_parameter", "unknown_actor",
    ]

    /// The name is there, but is another's, or stands for something else.
    private func otherwise(
        _ code: String, _ what: Label, _ name: String, _ position: SourcePosition
    ) -> Problem? {
        guard Self.named.contains(code) else { return nil }
        let thing = NamedThing(name, index, catalogue)
        let isUnseen = thing.map { !NamedThing.sees(speaking, $0.layer) }
        if isUnseen ?? NamedThing.isForeign(name, to: speaking) {
            return .foreign(name, to: speaking, thing, at: position)
        }
        guard let thing else { return nil }
        if isInFormula, let use = thing.use {
            return Problem(
                code, at: position, fr: "« \(name) » est \(thing.noun.fr) : écrire \(use)",
                en: "\"\(name)\" is \(thing.noun.en): write \(use)")
        }
        return Problem(
            code, at: position,
            fr: "« \(name) » est \(thing.noun.fr), pas \(Problem.article(what)) \(what.fr)",
            en: "\"\(name)\" is \(thing.noun.en), not a \(what.en)")
    }

    /// Another department's layer may not be there, nor take part in the case: what rests on it
    /// would stay silent.
    func checkSeen(_ name: String, _ layer: String, at position: SourcePosition) {
        if NamedThing.sees(speaking, layer) { return }
        let thing = NamedThing(name, index, catalogue)
        problems.append(.foreign(name, to: speaking, thing, at: position))
    }

    /// Its position in the catalogue.
    func knownFact(_ id: String, at position: SourcePosition) -> Int? {
        if let found = index.facts[id] {
            checkSeen(id, catalogue.facts[found].layer, at: position)
            return found
        }
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
        checkSeen(grid, catalogue.grids[found].layer, at: position)
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
        checkSeen(grid, catalogue.grids[found].layer, at: position)
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
    static func foreign(
        _ name: String, to layer: String, _ thing: NamedThing?, at position: SourcePosition
    ) -> Problem {
        let text = NamedThing.foreign(name, to: layer, thing)
        return Problem("other_layer", at: position, fr: text.fr, en: text.en)
    }

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
