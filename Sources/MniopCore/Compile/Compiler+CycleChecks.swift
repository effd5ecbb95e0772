/// No definition may rest on itself. The circle is printed.
extension Compiler {
    func checkCycles() {
        checkSameAs()
        var state: [String: Bool] = [:]  // false: on the path; true: done
        var path: [String] = []
        for rule in catalogue.rules {
            visit("rule \(rule.id)", at: rule.position, &state, &path)
        }
        for fact in catalogue.facts where fact.from != nil || !fact.implies.isEmpty {
            visit("fact \(fact.id)", at: fact.position, &state, &path)
        }
        for grid in catalogue.grids {
            visit("grid \(grid.id)", at: grid.position, &state, &path)
        }
        if let first = catalogue.sufficiencies.first {
            visit("sufficient()", at: first.position, &state, &path)
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
        _ name: String, at position: SourcePosition, _ state: inout [String: Bool],
        _ path: inout [String]
    ) {
        if state[name] == true { return }
        if state[name] == false {
            if let start = path.firstIndex(of: name) {
                report(Array(path[start...]) + [name], at: position)
            }
            return
        }
        guard path.count < Compiler.longestChain else {
            problems.append(
                Problem(
                    "chain_too_long", at: position,
                    fr: "« \(name) » : plus de \(Compiler.longestChain) définitions reposent l'une "
                        + "sur l'autre",
                    en: "\"\(name)\": more than \(Compiler.longestChain) definitions rest on one "
                        + "another"))
            state[name] = true
            return
        }
        state[name] = false
        path.append(name)
        for (next, place) in references(of: name) { visit(next, at: place, &state, &path) }
        path.removeLast()
        state[name] = true
    }

    private func report(_ circle: [String], at position: SourcePosition) {
        let text = circle.joined(separator: " -> ")
        problems.append(
            Problem(
                "cycle", at: position, fr: "définition circulaire : \(text)",
                en: "circular definition: \(text)"))
    }

    private func references(of name: String) -> [(String, SourcePosition)] {
        var formulas: [Formula] = []
        var found: [(String, SourcePosition)] = []
        if name == "sufficient()" {
            formulas = catalogue.sufficiencies.map(\.when)
        } else if let id = name.dropping("rule "), let rule = index.rules[id] {
            formulas = catalogue.rules[rule].versions.flatMap(\.formulas)
        } else if let id = name.dropping("grid "), let grid = index.grids[id] {
            let declaration = catalogue.grids[grid]
            formulas = declaration.profiles.compactMap(\.concerns)
            formulas += declaration.dimensions.compactMap(\.when)
            for reading in declaration.readings {
                formulas += [reading.when] + (reading.concerns.map { [$0] } ?? [])
            }
        } else if let id = name.dropping("fact "), let fact = index.facts[id] {
            formulas = catalogue.facts[fact].from.map { [$0] } ?? []
            for other in catalogue.facts where other.implies.contains(id) {
                found.append(("fact \(other.id)", other.position))
            }
        }
        for formula in formulas {
            formula.forEach {
                switch $0.node {
                case .open(let id), .available(let id): found.append(("rule \(id)", $0.position))
                case .sufficient: found.append(("sufficient()", $0.position))
                case .fact(let id, .isTrue): found.append(("fact \(id)", $0.position))
                // A grid's own readings stand on its dimensions, which is no circle.
                case .positive(let grid, _) where "grid \(grid)" != name:
                    found.append(("grid \(grid)", $0.position))
                case .reading(let grid, _): found.append(("grid \(grid)", $0.position))
                default: break
                }
            }
        }
        return found
    }
}

extension String {
    fileprivate func dropping(_ prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}
