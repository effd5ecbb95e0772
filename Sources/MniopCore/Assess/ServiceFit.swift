/// What matters of a person to find a service.
struct PersonToServe {
    let minor: Minor
    /// Departments of where she is and of who reports.
    let here: [String]
    /// Departments where she is in danger.
    let danger: [String]
    let wantsDistance: Bool
    let languages: [String]
    let forms: [String]
    let asOf: CivilDate

    init(_ observation: Observation) {
        minor = observation.minor
        here =
            observation.codes(Atoms.place)
            + observation.selection.counted.compactMap { $0.actor?.department }
        let named = observation.codes("departement_danger")
        danger = named.isEmpty ? observation.codes(Atoms.place) : named
        wantsDistance =
            ["eloignement_necessaire", "danger_local"].contains(where: observation.mayBeTrue)
            || !named.isEmpty
        languages =
            observation.codes("langue") + observation.selection.counted.compactMap(\.language)
        forms = observation.codes("exploitation")
        asOf = observation.asOf
    }

    /// Where distance is wanted, not in the department of danger: the one that is named, else the
    /// one where the person is.
    func canReach(_ service: ServiceDeclaration) -> Bool {
        if service.territory.isEmpty { return true }
        if service.isElsewhere { return !danger.contains(where: service.territory.contains) }
        return here.contains(where: service.territory.contains)
    }
}

/// How well a service suits a person: its place in the list, and the reasons in words.
struct ServiceFit {
    /// One digit a criterion, so that the smaller number comes first: audience, form, language,
    /// opening, nearness, confidentiality, room.
    private(set) var rank = 0
    /// Seven digits of two bits.
    static let rankBits = 14

    private(set) var reasons: [ServiceReason] = []
    private(set) var capacity: ServiceCapacity?

    init(_ service: ServiceDeclaration, _ person: PersonToServe, _ options: AssessmentOptions) {
        reasons.reserveCapacity(4)
        capacity = ServiceFit.capacity(service, options, person.asOf)
        weighAudience(service, person)
        weigh(
            .form, service.forms, person.forms,
            told: { Label(fr: "connaît cette forme : \($0)", en: "knows this form: \($0)") })
        weigh(
            .language, service.languages, person.languages,
            told: { Label(fr: "langue parlée : \($0)", en: "language spoken: \($0)") })
        weighOpening()
        weighPlace(service, person)
        weighRoom()
    }

    private mutating func weigh(_ digit: Int) { rank = rank << 2 | digit }

    private mutating func add(_ digit: Int, _ kind: ServiceReason.Kind, _ text: Label?) {
        weigh(digit)
        if let text { reasons.append(ServiceReason(kind, text)) }
    }

    private mutating func weighAudience(_ service: ServiceDeclaration, _ person: PersonToServe) {
        let isFitted = !service.audience.isEmpty && person.minor != .unknown
        guard isFitted else { return add(1, .audience, nil) }
        let isChild = person.minor != .no
        guard service.audience.contains(isChild ? "mineur" : "majeur") else {
            return add(1, .audience, nil)
        }
        add(0, .audience, isChild ? Wording.forMinors : Wording.forAdults)
    }

    /// What the service names and the person needs. Neither list is whole: what is not in it puts
    /// the service later, and never leaves it out.
    private mutating func weigh(
        _ kind: ServiceReason.Kind, _ offered: [String], _ needed: [String],
        told: (String) -> Label
    ) {
        if offered.isEmpty || needed.isEmpty { return add(1, kind, nil) }
        let common = offered.filter(needed.contains)
        guard common.isEmpty else {
            return add(0, kind, told(common.joined(separator: ", ")))
        }
        add(2, kind, nil)
    }

    private mutating func weighOpening() {
        guard let capacity, let isOpen = capacity.isOpen else { return add(1, .opening, nil) }
        add(isOpen ? 0 : 2, .opening, Wording.opening(isOpen, capacity.asOf))
    }

    /// A department is a reason to go there, unless it is the one to leave. Of a confidential place
    /// no department is ever said.
    private mutating func weighPlace(_ service: ServiceDeclaration, _ person: PersonToServe) {
        if service.isElsewhere {
            add(person.wantsDistance ? 0 : 2, .elsewhere, Wording.elsewhere)
        } else if service.isConfidential {
            add(1, .confidential, Wording.confidentialEntry)
        } else if service.territory.isEmpty {
            let isLocal = service.level == "departement"
            add(
                isLocal ? 1 : 2, isLocal ? .near : .nationwide,
                isLocal ? Wording.ofTheDepartment : Wording.wholeCountry)
        } else if person.wantsDistance, person.danger.contains(where: service.territory.contains) {
            add(3, .inDanger, Wording.inDanger)
        } else {
            add(1, .near, Wording.worksIn(service.territory))
        }
        // A place that nobody knows of is wanted where there is someone to flee from.
        weigh(service.isConfidential == person.wantsDistance ? 0 : 1)
    }

    private mutating func weighRoom() {
        guard let capacity else { return add(1, .capacity, nil) }
        if capacity.isFull { return add(2, .capacity, Wording.full(capacity.asOf)) }
        guard let places = capacity.places else { return add(1, .capacity, nil) }
        add(0, .capacity, Wording.room(places, capacity.asOf))
    }

    /// What the host said last, on or before the day of the assessment. How many places a
    /// confidential service has is not shown.
    private static func capacity(
        _ service: ServiceDeclaration, _ options: AssessmentOptions, _ asOf: CivilDate
    ) -> ServiceCapacity? {
        if options.services.isEmpty { return nil }
        let said = options.services.filter { $0.service == service.id && $0.asOf <= asOf }
        guard let status = said.max(by: { $0.asOf < $1.asOf }) else { return nil }
        let isFull = status.places.map { $0 <= 0 } ?? false
        return ServiceCapacity(
            places: service.isConfidential && !isFull ? nil : status.places,
            isOpen: status.isOpen, isFull: isFull, asOf: status.asOf)
    }
}
