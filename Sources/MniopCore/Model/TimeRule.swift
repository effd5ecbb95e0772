/// A length of time as the law counts it.
public struct Period: Sendable, Equatable, Hashable {
    public enum Unit: String, Sendable, CaseIterable {
        case hours, days, months, years
        case workingDays = "working_days"
    }

    public var count: Int32
    public var unit: Unit

    /// LIMIT: `count` is held between 0 and 36 500 so that no date arithmetic can overflow.
    public init?(_ count: Int64, _ unit: Unit) {
        guard (0...36_500).contains(count) else { return nil }
        self.count = Int32(count)
        self.unit = unit
    }
}

/// A moment counted from dates that may be unknown.
public indirect enum TimePoint: Sendable, Equatable {
    /// `period` after the date fact; the fact `as_of` is the date of the assessment.
    case after(Period, fact: String)
    /// Hours from the moment of assessment: a text, never computed from a date.
    case hours(Int32)
    case earliest([TimePoint])
    case latest([TimePoint])
}

/// A time that goes with a rule. One that has passed is shown as passed and changes no outcome.
public struct TimeRule: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// A protection that lasts.
        case runs
        /// An actor's duty.
        case actBy = "act_by"
        /// The person's limit to claim.
        case claimBy = "claim_by"
        case window
    }

    public var kind: Kind
    /// `window` only: when it opens.
    public var opens: TimePoint?
    public var end: TimePoint
    public var position: SourcePosition

    public init(kind: Kind, opens: TimePoint?, end: TimePoint, position: SourcePosition) {
        self.kind = kind
        self.opens = opens
        self.end = end
        self.position = position
    }
}
