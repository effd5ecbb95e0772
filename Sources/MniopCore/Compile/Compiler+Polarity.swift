/// Evidence that stands under no negation is monotone by its form alone, so that the diagram need
/// not be searched. Each definition that a formula names is checked where it is declared.
extension Compiler {
    /// Whether more evidence surely never turns any of the formulas from yes to no. `false` says
    /// only that the form does not show it.
    func isPositiveByForm(_ formulas: [Formula]) -> Bool {
        formulas.allSatisfy { isPositive($0, isNegated: false) }
    }

    private func isPositive(_ formula: Formula, isNegated: Bool) -> Bool {
        switch formula.node {
        case .all(let list), .any(let list), .atLeast(_, let list):
            list.allSatisfy { isPositive($0, isNegated: isNegated) }
        case .none(let list): list.allSatisfy { isPositive($0, isNegated: !isNegated) }
        case .no(let inner): isPositive(inner, isNegated: !isNegated)
        case .present, .positive, .reading, .sufficient: !isNegated
        case .open(let id), .available(let id): !isNegated || !isEvident(rule: id)
        case .fact(let id, .isTrue): isPositive(fact: id, isNegated: isNegated)
        case .constant, .fact, .elapsed, .parameter, .actor: true
        }
    }

    /// A fact that is derived is as what derives it.
    private func isPositive(fact id: String, isNegated: Bool) -> Bool {
        guard let fact = index.facts[id] else { return true }
        if let from = catalogue.facts[fact].from, !isPositive(from, isNegated: isNegated) {
            return false
        }
        return impliedBy[fact, default: []].allSatisfy {
            isPositive(fact: catalogue.facts[$0].id, isNegated: isNegated)
        }
    }

    /// Whether the composed diagram of a rule reads evidence.
    private func isEvident(rule id: String) -> Bool {
        guard let rule = index.rules[id] else { return false }
        return store.support(compiledRule(rule).root).contains(where: isEvidence)
    }
}
