extension Assessor {
    private var isChild: Bool { observation.minor == .yes || observation.minor == .presumed }

    /// The numbers to call, wherever there is danger, a child, an emergency, or enough to act on.
    func emergencyNumbers() -> [EmergencyNumber] {
        let rules = rulebook.catalogue.rules
        let outcomes = outcomeOfRule
        let urgent = rules.indices.filter { rule in
            outcomes[rule] == .open && rules[rule].kind == .alert
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

    /// What the services of active layers can do of what is open.
    func services() -> ServiceSearch {
        let person = PersonToServe(observation)
        var search = ServiceSearch(rules: rulebook.rules.count)
        var found: [(rank: Int, service: Int, rules: [Int], fit: ServiceFit)] = []
        let services = rulebook.catalogue.services
        let outcomes = outcomeOfRule
        for id in services.indices where isActive(service: id) && services[id].number == nil {
            let rules = rulebook.layout.serviceRules[id].filter {
                outcomes[$0] == .open || outcomes[$0] == .discretionary
            }
            guard !rules.isEmpty else { continue }
            // Once: each use of the element could copy it.
            let service = services[id]
            guard suits(service), person.canReach(service) else {
                search.leftOut.append((id, rules))
                continue
            }
            let fit = ServiceFit(service, person, options)
            let isFull = fit.capacity?.isFull == true
            let rank = (isFull ? 2 : 0) | layerRank(service)
            found.append((rank << ServiceFit.rankBits | fit.rank, id, rules, fit))
            for rule in rules {
                search.isServed[rule] = true
                if !isFull { search.hasRoom[rule] = true }
            }
        }
        found.sort { ($0.rank, $0.service) < ($1.rank, $1.service) }
        search.offers.reserveCapacity(found.count)
        for (_, id, rules, fit) in found { search.offers.append(offer(services[id], rules, fit)) }
        sayNextLevel(&search)
        return search
    }

    /// The nation's services come first, like everything that is the nation's.
    private func layerRank(_ service: ServiceDeclaration) -> Int {
        service.layer == LayerDeclaration.nationalID ? 0 : 1
    }

    private func offer(
        _ service: ServiceDeclaration, _ rules: [Int], _ fit: ServiceFit
    ) -> ServiceOffer {
        ServiceOffer(
            service: service.id, label: rulebook.shownLabel(of: service), contact: service.contact,
            rules: rules.map { rulebook.catalogue.rules[$0].id }, reasons: fit.reasons,
            audience: service.audience, forms: service.forms, languages: service.languages,
            opening: service.opening, capacity: fit.capacity)
    }

    /// Where no service of the department does, the one of the whole country says why it is there.
    private func sayNextLevel(_ search: inout ServiceSearch) {
        let wanted = Set(
            search.leftOut.filter { rulebook.catalogue.services[$0.service].level == "departement" }
                .flatMap(\.rules))
        if wanted.isEmpty { return }
        for number in search.offers.indices {
            guard isNational(search.offers[number]),
                search.offers[number].rules.contains(where: { id in
                    rulebook.index.rules[id].map(wanted.contains) ?? false
                })
            else { continue }
            search.offers[number].reasons.append(ServiceReason(.nextLevel, Wording.nextLevel))
        }
    }
}

/// What was found, and for which rules nothing was.
struct ServiceSearch {
    var offers: [ServiceOffer] = []
    /// Rules for which there is a service, and one that is not full.
    var isServed: BitSet
    var hasRoom: BitSet
    /// Services that could do a rule, and do not suit the person or her place.
    var leftOut: [(service: Int, rules: [Int])] = []

    init(rules: Int) {
        isServed = BitSet(rules)
        hasRoom = isServed
    }

    /// Rules that want a service and found none, in order.
    var unserved: [Int] {
        Set(leftOut.flatMap(\.rules)).filter { !isServed[$0] }.sorted()
    }

    /// Rules of which every service is full, in order.
    var full: [Int] { isServed.members.filter { !hasRoom[$0] } }
}

extension Assessor {
    /// What must be said beside the list of services.
    func serviceNotices(_ search: ServiceSearch) -> [Notice] {
        let rules = rulebook.catalogue.rules
        var notices: [Notice] = []
        for (code, list, text) in [
            ("no_service", search.unserved, Wording.noService),
            ("services_full", search.full, Wording.servicesFull),
        ] as [(String, [Int], ([Label], Label) -> Label)] where !list.isEmpty {
            let next = nextLevel(search)
            notices.append(Notice(code: code, text: text(list.map { rules[$0].label }, next)))
        }
        let asksForPlace = search.offers.contains { offer in
            offer.capacity != nil
                || offer.reasons.contains { $0.kind == .elsewhere || $0.kind == .confidential }
        }
        if asksForPlace { notices.append(Wording.placeNotPromised) }
        let later = options.services.filter { $0.asOf > observation.asOf }.map(\.service)
        if !later.isEmpty { notices.append(Wording.laterServices(Set(later).sorted())) }
        return notices
    }

    private func isNational(_ offer: ServiceOffer) -> Bool {
        rulebook.index.services[offer.service].map {
            rulebook.catalogue.services[$0].level == "national"
        } ?? false
    }

    /// The nation's services that are offered and have room; else the number for all victims.
    private func nextLevel(_ search: ServiceSearch) -> Label {
        let national = search.offers.filter {
            isNational($0) && $0.capacity?.isFull != true
        }
        if !national.isEmpty { return national.prefix(3).map(\.label).joined(separator: " ; ") }
        let lines = rulebook.catalogue.services.lazy.filter {
            $0.layer == LayerDeclaration.nationalID && $0.number == Wording.victimsNumber
        }
        return lines.first.map {
            $0.label.followed(by: Label(name: Wording.victimsNumber))
        } ?? Wording.wholeCountryLevel
    }
}
