extension Assessor {
    private var isChild: Bool { observation.minor == .yes || observation.minor == .presumed }

    /// The numbers to call, wherever there is danger, a child, an emergency, or enough to act on.
    func emergencyNumbers(_ assessment: Assessment) -> [EmergencyNumber] {
        let urgent = assessment.alerts.filter { outcome in
            outcome.outcome == .open
                && rulebook.rule(outcome.id)?.versions.contains { $0.isEmergency } == true
        }.map(\.id)
        guard observation.isEmergency || isChild || isSufficient || !urgent.isEmpty else {
            return []
        }
        return rulebook.catalogue.services.compactMap { service in
            guard let number = service.number, observation.isActive(layer: service.layer),
                suits(service)
            else { return nil }
            let isCalledFor =
                service.does.isEmpty || service.does.contains { urgent.contains($0) }
            guard isCalledFor else { return nil }
            return EmergencyNumber(number: number, when: service.label)
        }
    }

    private func suits(_ service: ServiceDeclaration) -> Bool {
        if service.audience.isEmpty || observation.minor == .unknown { return true }
        if observation.minor == .presumed { return true }
        return service.audience.contains(isChild ? "mineur" : "majeur")
    }

    /// Who can do what is open, here or for the whole country.
    func offers(_ assessment: Assessment) -> [ServiceOffer] {
        let standing = Set(
            assessment.outcomes.filter { $0.outcome == .open || $0.outcome == .discretionary }
                .map(\.id))
        let here = Set(observation.codes("departement"))
            .union(observation.selection.counted.compactMap { $0.actor?.department })
        return rulebook.catalogue.services.compactMap { service in
            guard service.number == nil, observation.isActive(layer: service.layer),
                suits(service), isSafe(service),
                service.territory.isEmpty || !here.isDisjoint(with: service.territory)
            else { return nil }
            let rules = service.does.filter { standing.contains($0) }
            guard !rules.isEmpty else { return nil }
            return ServiceOffer(
                service: service.id, label: label(service), contact: service.contact,
                rules: rules, because: because(service))
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
