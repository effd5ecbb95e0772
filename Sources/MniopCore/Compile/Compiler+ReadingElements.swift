/// One thing that a reading asks for beside others: an act, a means, a purpose.
struct ReadingElement: Sendable {
    var root: NodeID
    /// What may show it, by name: dimensions and facts. Single indicators are left to questions.
    var ways: [(label: Label, root: NodeID)]
}

extension Compiler {
    /// The elements of a reading, in the order in which they are written, for a profile: what
    /// cannot be within it (minority, in an adult's) is no way to show anything.
    func elements(
        of formula: Formula, _ profile: (grid: Int, profile: Int), _ concerns: NodeID
    ) -> [ReadingElement] {
        let outer = profileContext
        profileContext = profile
        defer { profileContext = outer }
        return Compiler.together(formula).map { part in
            let ways = leaves(part).map { leaf in
                let holds = diagram(leaf.formula)
                return (label: leaf.label, root: store.and(concerns, holds))
            }
            return ReadingElement(
                root: diagram(part), ways: ways.filter { $0.root != Terminal.no })
        }
    }

    private static func together(_ formula: Formula) -> [Formula] {
        if case .all(let list) = formula.node { return list.flatMap { together($0) } }
        return [formula]
    }

    private func leaves(_ formula: Formula) -> [(label: Label, formula: Formula)] {
        var found: [(label: Label, formula: Formula)] = []
        formula.forEach { part in
            switch part.node {
            case .fact(let id, _):
                guard let fact = index.facts[id] else { return }
                found.append((catalogue.facts[fact].label, part))
            case .positive(let id, let name):
                guard let grid = index.grids[id],
                    let dimension = catalogue.grids[grid].dimensions.first(where: { $0.id == name })
                else { return }
                found.append((dimension.label, part))
            default: return
            }
        }
        return found
    }
}
