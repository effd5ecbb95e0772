/// What local scripts are kept from, for what runs beside the diagrams: their functions.
extension Rulebook {
    /// A fact on stay, nationality or asylum on which the rule's outcome rests; `nil` where it
    /// rests on none, or where nothing is called so. Walks the rule's diagram.
    public func shieldedFact(behind rule: String) -> String? {
        guard let id = index.rules[rule] else { return nil }
        for variable in store.support(rules[id].root) {
            let unit = table.unitOfVariable[variable]
            guard unit >= 0 else { continue }
            switch table.units[Int(unit)] {
            case .fact(let fact), .element(let fact, _):
                if catalogue.facts[fact].isShielded { return catalogue.facts[fact].id }
            case .actor, .indicator, .sufficient, .dispute: continue
            }
        }
        return nil
    }

    /// The same of a fact: itself, or what it is derived from.
    public func shieldedFact(behindFact name: String) -> String? {
        guard let first = index.facts[name] else { return nil }
        if catalogue.facts[first].isShielded { return name }
        guard catalogue.facts[first].from != nil else { return nil }
        var seen: Set<String> = [name]
        var left = [name]
        var found: String?
        while found == nil, let next = left.popLast() {
            guard let fact = fact(next) else { continue }
            if fact.isShielded { return next }
            fact.from?.forEach { formula in
                switch formula.node {
                case .fact(let id, _), .elapsed(let id, _, _):
                    if seen.insert(id).inserted { left.append(id) }
                case .open(let id), .available(let id): found = found ?? shieldedFact(behind: id)
                default: break
                }
            }
        }
        return found
    }

    /// The name is that of a service, or of a kind of service, to which an adult is sent only with
    /// agreement: police, prefecture, consulate.
    public func needsAgreement(_ name: String) -> Bool {
        if let service = index.services[name] {
            return catalogue.services[service].kind?.needsAgreement ?? false
        }
        return ServiceKind.needsAgreement(actor: name)
    }
}
