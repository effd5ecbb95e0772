extension Assessor {
    private var isChild: Bool { observation.minor == .yes || observation.minor == .presumed }

    /// The numbers to call, wherever there is danger, a child, an emergency, or enough to act on.
    func emergencyNumbers() -> [EmergencyNumber] {
        let rules = rulebook.catalogue.rules
        let urgent = rules.indices.filter { rule in
            rules[rule].kind == .alert && outcomeOfRule[rule] == .open
                && rules[rule].versions.contains { $0.isEmergency }
        }
        guard observation.isEmergency || isChild || isSufficient || !urgent.isEmpty else {
            return []
        }
        let services = rulebook.catalogue.services
        return services.indices.compactMap { id in
            guard let number = services[id].number, isActive(service: id), suits(services[id])
            else { return nil }
            let rules = rulebook.layout.serviceRules[id]
            guard rules.isEmpty || rules.contains(where: { urgent.contains($0) }) else {
                return nil
            }
            return EmergencyNumber(number: number, when: services[id].label)
        }
    }

    private func isActive(service id: Int) -> Bool {
        observation.activeLayers.contains(rulebook.layout.serviceLayer[id])
    }

    private func suits(_ service: ServiceDeclaration) -> Bool {
        if service.audience.isEmpty || observation.minor == .unknown { return true }
        if observation.minor == .presumed { return true }
        return service.audience.contains(isChild ? "mineur" : "majeur")
    }

    /// Who can do what is open, here or for the whole country.
    func offers() -> [ServiceOffer] {
        let here = Set(observation.codes(Atoms.place))
            .union(observation.selection.counted.compactMap { $0.actor?.department })
        let services = rulebook.catalogue.services
        return services.indices.compactMap { id in
            let rules = rulebook.layout.serviceRules[id].filter {
                outcomeOfRule[$0] == .open || outcomeOfRule[$0] == .discretionary
            }
            guard !rules.isEmpty, services[id].number == nil, isActive(service: id) else {
                return nil
            }
            let service = services[id]
            guard suits(service), isSafe(service),
                service.territory.isEmpty || !here.isDisjoint(with: service.territory)
            else { return nil }
            return ServiceOffer(
                service: service.id, label: label(service), contact: service.contact,
                rules: rules.map { rulebook.catalogue.rules[$0].id }, because: because(service))
        }
    }

    /// Where distance is wanted, not in the department of danger: the one that is named, else the
    /// one where the person is.
    private func isSafe(_ service: ServiceDeclaration) -> Bool {
        guard service.isElsewhere, !service.territory.isEmpty else { return true }
        let danger = observation.codes("departement_danger")
        let avoided = danger.isEmpty ? observation.codes("departement") : danger
        return Set(avoided).isDisjoint(with: service.territory)
    }

    /// Of a confidential place, only the way in.
    private func label(_ service: ServiceDeclaration) -> Label {
        guard service.isConfidential, service.layer != LayerDeclaration.nationalID else {
            return service.label
        }
        return Wording.confidential
    }

    private func because(_ service: ServiceDeclaration) -> Label {
        if service.isElsewhere {
            return Wording.elsewhere
        }
        if service.territory.isEmpty {
            return service.level == "departement" ? Wording.ofTheDepartment : Wording.wholeCountry
        }
        let codes = service.territory.joined(separator: ", ")
        return Label(fr: "intervient dans : \(codes)", en: "works in: \(codes)")
    }
}
