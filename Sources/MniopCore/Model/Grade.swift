/// How far a statement of law was checked. The order is that of trust: `memory` is the lowest.
///
/// A report of a government is read but may misstate the code, hence below `read`.
public enum Grade: String, Sendable, CaseIterable, Comparable {
    /// Not read by anyone of the team.
    case memory
    /// The report alone says so.
    case report
    /// Read in a secondary source, or in an earlier version of the official text.
    case read
    /// Read in the official text in force.
    case verified

    private var rank: Int {
        switch self {
        case .memory: 0
        case .report: 1
        case .read: 2
        case .verified: 3
        }
    }

    public static func < (a: Grade, b: Grade) -> Bool { a.rank < b.rank }
}
