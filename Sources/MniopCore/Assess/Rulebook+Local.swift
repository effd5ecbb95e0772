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

    /// The name is that of a service, or of a kind of service, to which an adult is sent only with
    /// agreement: police, prefecture, consulate.
    public func needsAgreement(_ name: String) -> Bool {
        if let service = index.services[name] {
            return catalogue.services[service].kind?.needsAgreement ?? false
        }
        return ServiceKind.needsAgreement(actor: name)
    }
}
