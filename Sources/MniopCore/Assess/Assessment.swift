/// The explained answer about one person: see formats.md, An assessment. Every list is in a
/// fixed order and no key is ever left out.
public struct Assessment: Sendable {
    public var person: String
    public var signals: [String]
    public var asOf: CivilDate
    public var rulebook: RulebookIdentity
    public var minor: Minor
    public var exploitation: [FormFinding]
    public var sufficient: Sufficiency
    /// Distinct kinds of actor behind the present indicators. No rule may read it.
    public var actorsSeen: Int
    public var emergency: [EmergencyNumber]
    public var contradictions: [Contradiction]
    public var alerts: [Outcome]
    public var duties: [Outcome]
    public var measures: [Outcome]
    public var rights: [Outcome]
    public var services: [ServiceOffer]
    public var questions: [Question]
    public var proposals: [Proposal]
    public var notices: [Notice]

    /// All outcomes, alerts first.
    public var outcomes: [Outcome] { alerts + duties + measures + rights }
}

public struct RulebookIdentity: Sendable, Equatable {
    public struct Layer: Sendable, Equatable {
        public var id: String
        public var digest: String
        public var isActive: Bool
    }

    public var digest: String
    public var layers: [Layer]
    public var parameters: [(id: String, value: String)]

    public static func == (a: RulebookIdentity, b: RulebookIdentity) -> Bool {
        a.digest == b.digest && a.layers == b.layers
            && a.parameters.elementsEqual(b.parameters) { $0 == $1 }
    }
}

public enum Minor: String, Sendable {
    case yes, no
    /// There is doubt about the age: rules for children are open as for a minor.
    case presumed
    /// Nobody said anything.
    case unknown
}

/// A fact or an indicator with the value that counted.
public struct Reason: Sendable, Equatable {
    public var name: String
    public var value: ReasonValue

    public init(name: String, value: ReasonValue) {
        self.name = name
        self.value = value
    }
}

public enum ReasonValue: Sendable, Equatable {
    case fact(FactValue)
    /// Any of these values: the signals disagree, or leave room (an age carried over time).
    case oneOf([FactValue])
    case present
    case absent
}

public struct FormFinding: Sendable {
    public var form: String
    public var label: Label
    /// A fact names the form.
    public var isNamed: Bool
    public var grids: [GridFinding]
}

public struct GridFinding: Sendable {
    public var grid: String
    public var profile: String
    public var label: Label
    public var grade: Grade
    public var dimensions: [DimensionFinding]
    public var readings: Readings
}

public enum DimensionVerdict: String, Sendable {
    case positive
    /// What is unknown could make it positive.
    case possible
    /// No unknown indicator could make it positive.
    case notReached = "not_reached"
}

/// How many indicators of each strength are still wanted; `any` is of whatever strength.
public struct GapShape: Sendable, Equatable {
    public var strong: Int
    public var medium: Int
    public var weak: Int
    public var any: Int
}

public struct DimensionFinding: Sendable {
    public var id: String
    public var label: Label
    public var verdict: DimensionVerdict
    /// Present indicators by strength.
    public var strong: Int
    public var medium: Int
    public var weak: Int
    /// A smallest set that makes it positive.
    public var fired: [String]
    public var gap: [GapShape]
    /// Unknown indicators by strength.
    public var openStrong: [String]
    public var openMedium: [String]
    public var openWeak: [String]
    /// The lowest grade of the cells behind `fired`.
    public var grade: Grade
}

public enum ReadingVerdict: String, Sendable, CaseIterable {
    case yes, possible
    case notShown = "not_shown"
    case notApplicable = "not_applicable"
}

public struct Readings: Sendable {
    public var strict: ReadingVerdict
    public var broad: ReadingVerdict
    public var french: ReadingVerdict
    /// Where they disagree and why.
    public var sentence: Label
}

public struct Sufficiency: Sendable {
    /// There is no "no".
    public var isReached: Bool
    public var because: [Reason]
}

public struct EmergencyNumber: Sendable, Equatable {
    public var number: String
    public var when: Label
}

public struct Contradiction: Sendable, Equatable {
    public enum Kind: String, Sendable {
        case fact, indicator
        /// An adverse fact from someone who cannot establish it: shown, not counted.
        case allegation
    }

    public var name: String
    public var kind: Kind
    public var signals: [String]
}

public enum OutcomeKind: String, Sendable, CaseIterable {
    case open, discretionary, incomplete, closed
    case notApplicable = "not_applicable"
    case planned
}

/// Where a right stands once it may be claimed.
public enum RightState: String, Sendable {
    case toClaim = "to_claim"
    case claimed, held, refused, expired
}

public struct OutcomeTime: Sendable, Equatable {
    public var kind: TimeRule.Kind
    public var start: CivilDate?
    /// `nil` where a date is missing, or for hours.
    public var end: CivilDate?
    /// How it was counted, in words.
    public var counted: Label
    /// Facts whose date is missing.
    public var missing: [String]
    public var passed: Bool
}

public struct AlternativeOutcome: Sendable, Equatable {
    public var reading: String
    public var outcome: OutcomeKind
    public var grade: Grade
}

public struct Question: Sendable, Equatable {
    public enum Kind: String, Sendable { case fact, indicator }

    public var ask: String
    public var kind: Kind
    public var label: Label
    public var of: FactHolder
    /// Empty: anyone.
    public var askableBy: [String]
    public var isSensitive: Bool
    public var settles: [String]
}

/// What a hook of a local script proposes.
public struct Proposal: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable { case question, contact, measure, alert }

    public var kind: Kind
    public var name: String
    public var why: String
    public var layer: String
    public var source: SourcePosition

    public init(kind: Kind, name: String, why: String, layer: String, source: SourcePosition) {
        self.kind = kind
        self.name = name
        self.why = why
        self.layer = layer
        self.source = source
    }
}

/// What the reader must know.
public struct Notice: Sendable, Equatable {
    public var code: String
    public var text: Label

    public init(code: String, text: Label) {
        self.code = code
        self.text = text
    }
}
