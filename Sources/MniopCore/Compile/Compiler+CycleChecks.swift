/// No definition may rest on itself. The circle is printed.
extension Compiler {
    func checkCycles() {
        checkSameAs()
        var walk = CircleWalk()
        for rule in catalogue.rules { visit(ruleNamed(rule.id), at: rule.position, &walk) }
        for fact in catalogue.facts where fact.from != nil || !fact.implies.isEmpty {
            visit(factNamed(fact.id), at: fact.position, &walk)
        }
        for grid in catalogue.grids { visit(gridNamed(grid.id), at: grid.position, &walk) }
        if let first = catalogue.sufficiencies.first {
            visit(.sufficient, at: first.position, &walk)
        }
    }

    /// What may rest on other definitions.
    fileprivate enum Definition: Hashable {
        case rule(Int)
        case fact(Int)
        case grid(Int)
        case sufficient
        /// What nothing declares, as messages call it.
        case unknown(String)
    }

    fileprivate struct CircleWalk {
        /// `false`: on the path; `true`: done.
        var state: [Definition: Bool] = [:]
        var path: [Definition] = []
    }

    /// The facts that say they imply a fact of this name, each once.
    func findImplying() -> [String: [Int]] {
        var found: [String: [Int]] = [:]
        for (number, fact) in catalogue.facts.enumerated() {
            for name in fact.implies where found[name]?.last != number {
                found[name, default: []].append(number)
            }
        }
        return found
    }

    private func ruleNamed(_ id: String) -> Definition {
        index.rules[id].map { .rule($0) } ?? .unknown("rule \(id)")
    }

    private func factNamed(_ id: String) -> Definition {
        index.facts[id].map { .fact($0) } ?? .unknown("fact \(id)")
    }

    private func gridNamed(_ id: String) -> Definition {
        index.grids[id].map { .grid($0) } ?? .unknown("grid \(id)")
    }

    private func name(_ definition: Definition) -> String {
        switch definition {
        case .rule(let number): "rule \(catalogue.rules[number].id)"
        case .fact(let number): "fact \(catalogue.facts[number].id)"
        case .grid(let number): "grid \(catalogue.grids[number].id)"
        case .sufficient: "sufficient()"
        case .unknown(let name): name
        }
    }

    /// `same_as` names an observation itself, not another name of one.
    private func checkSameAs() {
        for indicator in catalogue.indicators {
            guard let id = indicator.sameAs, let found = index.indicators[id] else { continue }
            let other = catalogue.indicators[found]
            if id == indicator.id || other.sameAs != nil {
                problems.append(
                    Problem(
                        "same_as_chain", at: indicator.position,
                        fr: "same_as = \"\(id)\" : nommez l'indice qui n'en désigne pas un autre"
                            + (other.sameAs.map { " (« \($0) »)" } ?? ""),
                        en: "same_as = \"\(id)\": name the indicator that stands for no other"
                            + (other.sameAs.map { " (\"\($0)\")" } ?? "")))
            }
            if other.layer != indicator.layer, other.layer != LayerDeclaration.nationalID {
                problems.append(
                    Problem(
                        "same_as_elsewhere", at: indicator.position,
                        fr: "same_as = \"\(id)\" est d'une autre couche locale : une couche ne "
                            + "dépend pas d'une autre",
                        en: "same_as = \"\(id)\" is of another local layer: no layer depends on "
                            + "another"))
            }
        }
    }

    private func visit(
        _ definition: Definition, at position: SourcePosition, _ walk: inout CircleWalk
    ) {
        if let isDone = walk.state[definition] {
            if !isDone, let start = walk.path.firstIndex(of: definition) {
                report(Array(walk.path[start...]) + [definition], at: position)
            }
            return
        }
        guard walk.path.count < Compiler.longestChain else {
            let name = name(definition)
            problems.append(
                Problem(
                    "chain_too_long", at: position,
                    fr: "« \(name) » : plus de \(Compiler.longestChain) définitions reposent l'une "
                        + "sur l'autre",
                    en: "\"\(name)\": more than \(Compiler.longestChain) definitions rest on one "
                        + "another"))
            walk.state[definition] = true
            return
        }
        walk.state[definition] = false
        walk.path.append(definition)
        for (next, place) in references(of: definition) { visit(next, at: place, &walk) }
        walk.path.removeLast()
        walk.state[definition] = true
    }

    private func report(_ circle: [Definition], at position: SourcePosition) {
        let text = circle.map(name).joined(separator: " -> ")
        problems.append(
            Problem(
                "cycle", at: position, fr: "définition circulaire : \(text)",
                en: "circular definition: \(text)"))
    }

    private func references(of definition: Definition) -> [(Definition, SourcePosition)] {
        var formulas: [Formula] = []
        var found: [(Definition, SourcePosition)] = []
        switch definition {
        case .sufficient: formulas = catalogue.sufficiencies.map(\.when)
        case .rule(let number):
            let versions = catalogue.rules[number].versions
            for place in versions.indices {
                versions[place].forEachFormula {
                    addReferences(of: $0, in: definition, to: &found)
                }
            }
        case .grid(let number):
            let declaration = catalogue.grids[number]
            formulas = declaration.profiles.compactMap(\.concerns)
            formulas += declaration.dimensions.compactMap(\.when)
            for reading in declaration.readings {
                formulas += [reading.when] + (reading.concerns.map { [$0] } ?? [])
            }
        case .fact(let number):
            formulas = catalogue.facts[number].from.map { [$0] } ?? []
            for other in implying[catalogue.facts[number].id] ?? [] {
                let fact = catalogue.facts[other]
                found.append((factNamed(fact.id), fact.position))
            }
        case .unknown: break
        }
        for formula in formulas { addReferences(of: formula, in: definition, to: &found) }
        return found
    }

    private func addReferences(
        of formula: Formula, in definition: Definition,
        to found: inout [(Definition, SourcePosition)]
    ) {
        formula.forEach {
            switch $0.node {
            case .open(let id), .available(let id): found.append((ruleNamed(id), $0.position))
            case .sufficient: found.append((.sufficient, $0.position))
            case .fact(let id, .isTrue): found.append((factNamed(id), $0.position))
            case .positive(let grid, _):
                let next = gridNamed(grid)
                // A grid's own readings stand on its dimensions, which is no circle.
                if next != definition { found.append((next, $0.position)) }
            case .reading(let grid, _): found.append((gridNamed(grid), $0.position))
            default: break
            }
        }
    }
}
