/// A service that can do what is open, and what speaks for it.
public struct ServiceOffer: Sendable, Equatable {
    public var service: String
    public var label: Label
    public var contact: Label?
    /// Rules of the answer that it carries out, or to which they lead.
    public var rules: [String]
    /// What its place in the list comes from, the strongest first.
    public var reasons: [ServiceReason]
    /// `mineur`, `majeur`; empty: everyone.
    public var audience: [String]
    /// Forms of exploitation that it is for; empty: all.
    public var forms: [String]
    /// Languages spoken there, as the scripts say; empty: not said.
    public var languages: [String]
    /// Opening hours, as the scripts say.
    public var opening: Label?
    /// What the host says of it; `nil`: nothing, which is not "full".
    public var capacity: ServiceCapacity?

    /// The reasons in one sentence.
    public var because: Label {
        Label(
            fr: reasons.map(\.text.fr).joined(separator: " ; "),
            en: reasons.map(\.text.en).joined(separator: "; "))
    }
}

public struct ServiceReason: Sendable, Equatable {
    public enum Kind: String, Sendable {
        case audience, form, language, opening, near, elsewhere, confidential, nationwide
        /// Nothing was found nearer.
        case nextLevel = "next_level"
        /// It acts where the danger is.
        case inDanger = "in_danger"
        case capacity
    }

    public var kind: Kind
    public var text: Label

    init(_ kind: Kind, _ text: Label) {
        self.kind = kind
        self.text = text
    }
}

/// Room in a service, as the host knows it on a day. No promise: nothing is held for anyone.
public struct ServiceCapacity: Sendable, Equatable {
    /// Free places; `nil`: not known, or not to be shown.
    public var places: Int64?
    public var isOpen: Bool?
    public var isFull: Bool
    /// The day on which it was so.
    public var asOf: CivilDate
}

/// What a host knows of a service, given with an assessment.
public struct ServiceStatus: Sendable, Equatable {
    /// LIMIT: free places of one service.
    public static let mostPlaces: Int64 = 1_000_000

    public var service: String
    public var places: Int64?
    public var isOpen: Bool?
    public var asOf: CivilDate

    public init(service: String, places: Int64? = nil, isOpen: Bool? = nil, asOf: CivilDate) {
        self.service = service
        self.places = places
        self.isOpen = isOpen
        self.asOf = asOf
    }
}

extension Rulebook {
    public func service(_ id: String) -> ServiceDeclaration? {
        index.services[id].map { catalogue.services[$0] }
    }

    public func nearestService(_ name: String) -> String? {
        Names.nearest(name, among: index.services.keys)
    }

    /// What may be shown of a service: of a confidential place that a local script names, the way
    /// in alone. The nation's own are entry points already.
    public func shownLabel(of service: ServiceDeclaration) -> Label {
        guard service.isConfidential, service.layer != LayerDeclaration.nationalID else {
            return service.label
        }
        return Wording.confidential
    }
}
