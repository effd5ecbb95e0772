public enum RuleKind: String, Sendable, CaseIterable {
    case right, duty, measure, alert
}

public enum Urgency: String, Sendable, CaseIterable {
    case now, days, routine
}

/// What is announced or refused: it is shown, and has no legal effect.
public enum LegalStatus: String, Sendable, CaseIterable {
    case planned, refused
}

/// Another reading of the same text, with its own source.
public struct AlternativeReading: Sendable, Equatable {
    public var reading: String
    public var label: Label?
    /// `nil`: as in the version.
    public var concerns: Formula?
    /// `nil`: as in the version.
    public var when: Formula?
    public var basis: [String]
    public var grade: Grade
    public var position: SourcePosition

    public init(
        reading: String, label: Label?, concerns: Formula?, when: Formula?, basis: [String],
        grade: Grade, position: SourcePosition
    ) {
        self.reading = reading
        self.label = label
        self.concerns = concerns
        self.when = when
        self.basis = basis
        self.grade = grade
        self.position = position
    }
}

/// A rule as it stood between two dates.
public struct RuleVersion: Sendable, Equatable {
    /// First day in force; `nil` (local layers): always.
    public var since: CivilDate?
    /// Last day in force; `nil`: still in force.
    public var last: CivilDate?
    /// `false` for a repealed stretch, so that it is no gap.
    public var isInForce: Bool
    public var basis: [String]
    /// Whom the rule is about, else `not_applicable`; `nil`: everyone.
    public var concerns: Formula?
    /// What must be shown.
    public var when: Formula
    /// Expiry, and grounds that the authority must establish: unknown leaves the outcome.
    public var unless: [Formula]
    /// The authority may, and need not.
    public var isDiscretionary: Bool
    public var status: LegalStatus?
    /// The date fact that picks the version; `nil`: `as_of`.
    public var clock: String?
    public var neverRequires: [String]
    public var documents: [String]
    public var route: String?
    public var urgency: Urgency
    public var times: [TimeRule]
    public var grade: Grade
    public var isForChildren: Bool
    public var isEmergency: Bool
    public var note: Label?
    /// Name of the main reading, beside `alternatives`.
    public var reading: String
    public var alternatives: [AlternativeReading]
    public var owedBy: [String]
    /// Departments and territories where the text does not apply as it stands: there the outcome
    /// is incomplete, since the law of the place was not read.
    public var exceptIn: [String]
    public var position: SourcePosition

    public init(when: Formula, grade: Grade, position: SourcePosition) {
        since = nil
        last = nil
        isInForce = true
        basis = []
        concerns = nil
        self.when = when
        unless = []
        isDiscretionary = false
        status = nil
        clock = nil
        neverRequires = []
        documents = []
        route = nil
        urgency = .routine
        times = []
        self.grade = grade
        isForChildren = false
        isEmergency = false
        note = nil
        reading = "texte"
        alternatives = []
        owedBy = []
        exceptIn = []
        self.position = position
    }
}

public struct RuleDeclaration: Sendable, Equatable {
    public var kind: RuleKind
    public var id: String
    public var label: Label
    public var authority: String?
    /// In order of time.
    public var versions: [RuleVersion]
    public var layer: String
    public var position: SourcePosition

    public init(
        kind: RuleKind, id: String, label: Label, authority: String?, versions: [RuleVersion],
        layer: String, position: SourcePosition
    ) {
        self.kind = kind
        self.id = id
        self.label = label
        self.authority = authority
        self.versions = versions
        self.layer = layer
        self.position = position
    }
}
