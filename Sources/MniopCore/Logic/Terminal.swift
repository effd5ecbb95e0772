/// A reference into a `DiagramStore`: a terminal below `Terminal.count`, else an inner node.
typealias NodeID = Int32

/// What a path through a diagram ends in. Conditions end in `no` and `yes`, rules in an outcome.
enum Terminal {
    static let no: NodeID = 0
    static let yes: NodeID = 1
    static let closed: NodeID = 2
    static let open: NodeID = 3
    static let discretionary: NodeID = 4
    static let notApplicable: NodeID = 5
    static let planned: NodeID = 6
    static let count: NodeID = 8

    /// The outcome of a terminal; `nil` for the two of conditions.
    static func outcome(_ node: NodeID) -> OutcomeKind? {
        switch node {
        case closed: .closed
        case open: .open
        case discretionary: .discretionary
        case notApplicable: .notApplicable
        case planned: .planned
        default: nil
        }
    }
}
