/// The outcomes of rules by kind, each in its order: the nation first, then what is urgent, then
/// what is open, then the catalogue's order.
///
/// Outcomes are large: they are made in that order, so that none is ever moved.
struct OrderedOutcomes {
    private(set) var alerts: [Outcome] = []
    private(set) var duties: [Outcome] = []
    private(set) var measures: [Outcome] = []
    private(set) var rights: [Outcome] = []
    /// Rules closed by a text that was not read again.
    private(set) var closedFromMemory: [String] = []

    /// Makes room for so many of each kind.
    mutating func reserve(_ count: (RuleKind) -> Int) {
        alerts.reserveCapacity(count(.alert))
        duties.reserveCapacity(count(.duty))
        measures.reserveCapacity(count(.measure))
        rights.reserveCapacity(count(.right))
    }

    mutating func append(_ outcome: consuming Outcome) {
        if outcome.outcome == .closed, outcome.grade == .memory {
            closedFromMemory.append(outcome.id)
        }
        switch outcome.kind {
        case .alert: alerts.append(outcome)
        case .duty: duties.append(outcome)
        case .measure: measures.append(outcome)
        case .right: rights.append(outcome)
        }
    }

    /// The rank of an outcome among all, before the catalogue's order.
    static func rank(_ outcome: OutcomeKind, _ urgency: Urgency, isNational: Bool) -> Int {
        let standing =
            switch outcome {
            case .open: 0
            case .discretionary: 1
            case .incomplete: 2
            case .closed: 3
            case .planned: 4
            case .notApplicable: 5
            }
        let urgency =
            switch urgency {
            case .now: 0
            case .days: 1
            case .routine: 2
            }
        return (isNational ? 0 : 1) << 8 | (standing <= 2 ? urgency : 3) << 4 | standing
    }
}
