/// One report by one front-line actor about one person (formats.md, A signal).
///
/// Holds no name, address or free text: `person` is a pseudonym that the host draws.
public struct Signal: Sendable, Equatable {
    public struct Actor: Sendable, Equatable {
        public var kind: String
        public var department: String?
        public var hospital: String?

        public init(kind: String, department: String? = nil, hospital: String? = nil) {
            self.kind = kind
            self.department = department
            self.hospital = hospital
        }
    }

    /// What was said of a fact.
    public enum Statement: Sendable, Equatable {
        case value(FactValue)
        /// The person would not say: unknown, and not to be asked again by this kind of actor.
        case refused
        /// Asking would have put the person at risk: as `refused`.
        case unsafe
    }

    public struct Consent: Sendable, Equatable {
        public enum Status: String, Sendable, CaseIterable {
            case given, refused
            case notAsked = "not_asked"
            case notNeeded = "not_needed"
        }
        public var status: Status
        public var ground: String?

        public init(status: Status, ground: String? = nil) {
            self.status = status
            self.ground = ground
        }
    }

    public struct Contact: Sendable, Equatable {
        /// Channels that the person calls safe.
        public var safe: [String]
        public var exploiterPresent: Bool?

        public init(safe: [String] = [], exploiterPresent: Bool? = nil) {
            self.safe = safe
            self.exploiterPresent = exploiterPresent
        }
    }

    public enum Interpreter: String, Sendable, CaseIterable {
        case professional, none
        /// Never an interpreter: gives a notice.
        case companion
    }

    /// Other persons seen on the same occasion.
    public struct Others: Sendable, Equatable {
        public var persons: Int64?
        public var minors: Int64?

        public init(persons: Int64? = nil, minors: Int64? = nil) {
            self.persons = persons
            self.minors = minors
        }
    }

    public enum Basis: String, Sendable, CaseIterable { case observed, stated, hearsay }

    /// The secrecy under which the signal was made.
    public enum Regime: String, Sendable, CaseIterable {
        case medical, social, child, police, labour
    }

    public var id: String
    public var person: String
    public var date: CivilDate
    public var actor: Actor?
    /// In order of name, each name once.
    public var facts: [(name: String, statement: Statement)]
    /// In order of id, each once.
    public var present: [String]
    public var absent: [String]
    /// Immediate danger, as the actor judges it.
    public var emergency: Bool?
    public var consent: Consent?
    public var contact: Contact?
    public var language: String?
    public var interpreter: Interpreter?
    public var event: String?
    public var others: Others?
    public var basis: [(name: String, basis: Basis)]
    public var regime: Regime?
    public var voids: [String]

    public init(id: String, person: String? = nil, date: CivilDate) {
        self.id = id
        self.person = person ?? id
        self.date = date
        actor = nil
        facts = []
        present = []
        absent = []
        emergency = nil
        consent = nil
        contact = nil
        language = nil
        interpreter = nil
        event = nil
        others = nil
        basis = []
        regime = nil
        voids = []
    }

    public static func == (a: Signal, b: Signal) -> Bool {
        a.id == b.id && a.person == b.person && a.date == b.date && a.actor == b.actor
            && a.facts.elementsEqual(b.facts) { $0.name == $1.name && $0.statement == $1.statement }
            && a.present == b.present && a.absent == b.absent && a.emergency == b.emergency
            && a.consent == b.consent && a.contact == b.contact && a.language == b.language
            && a.interpreter == b.interpreter && a.event == b.event && a.others == b.others
            && a.basis.elementsEqual(b.basis) { $0.name == $1.name && $0.basis == $1.basis }
            && a.regime == b.regime && a.voids == b.voids
    }
}
