import MniopCore

/// What a part's persons become.
public struct MadeRows: Sendable {
    public var bytes: [UInt8] = []
    public var counts: BatchCounts
    /// Persons who could not be decided, with the number of their first line.
    public var failures: [(line: Int, error: AssessmentError)] = []

    public init(counts: BatchCounts) { self.counts = counts }
}

/// Makes rows of persons. One thread at a time; `copy` for another.
public protocol BatchRowMaker: AnyObject {
    /// What stands above all rows.
    var header: [UInt8] { get }
    func make(_ groups: [PersonGroup]) -> MadeRows
    func copy() -> any BatchRowMaker
}

/// Outcomes without reasons.
public final class VerdictRows: BatchRowMaker {
    private let decider: BatchDecider
    private let writer: RowWriter
    private let empty: BatchCounts

    public init(_ decider: BatchDecider, _ writer: RowWriter, _ rulebook: Rulebook) {
        self.decider = decider
        self.writer = writer
        empty = BatchCounts(rulebook)
    }

    private init(_ decider: BatchDecider, _ writer: RowWriter, _ empty: BatchCounts) {
        self.decider = decider
        self.writer = writer
        self.empty = empty
    }

    public var header: [UInt8] { writer.header }

    public func copy() -> any BatchRowMaker { VerdictRows(decider.copy(), writer, empty) }

    public func make(_ groups: [PersonGroup]) -> MadeRows {
        var made = MadeRows(counts: empty)
        for (group, result) in zip(groups, decider.decide(groups.map(\.signals))) {
            switch result {
            case .success(let verdicts):
                made.counts.add(verdicts)
                writer.append(verdicts, to: &made.bytes)
            case .failure(let error):
                made.counts.failed += 1
                made.failures.append((group.line, error))
            }
        }
        return made
    }
}
