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
    case counted(TimeCount)
    /// Hours from the moment of assessment: a text, never computed from a date.
    case hours(Int32)
    case earliest([TimePoint])
    case latest([TimePoint])

    /// `period` after the date fact; the fact `as_of` is the date of the assessment.
    public static func after(_ period: Period, fact: String) -> TimePoint {
        .counted(TimeCount(period, from: fact))
    }

    static let asOf = "as_of"

    /// The date facts that it is counted from.
    public var facts: [String] {
        switch self {
        case .counted(let count): count.facts
        case .hours: []
        case .earliest(let list), .latest(let list): list.flatMap(\.facts)
        }
    }
}

/// A period from a date fact, and what may start it again, suspend it or carry its end.
public struct TimeCount: Sendable, Equatable {
    /// Nothing runs from the first date until the day before the second.
    public struct Suspension: Sendable, Equatable {
        public var from: String
        public var until: String

        public init(from: String, until: String) {
            self.from = from
            self.until = until
        }
    }

    public var period: Period
    public var fact: String
    /// Date facts from which it is counted anew: the last known one holds.
    public var restartedBy: [String]
    public var suspensions: [Suspension]
    /// An end on a Saturday, a Sunday or a public holiday is carried to the next working day
    /// (CPC 642, CPP 801).
    public var movesToWorkingDay: Bool

    public init(_ period: Period, from fact: String) {
        self.period = period
        self.fact = fact
        restartedBy = []
        suspensions = []
        movesToWorkingDay = false
    }

    public var facts: [String] {
        [fact] + restartedBy + suspensions.flatMap { [$0.from, $0.until] }
    }

    /// Whether its end depends on the public holidays of the place.
    var readsHolidays: Bool { movesToWorkingDay || period.unit == .workingDays }
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
