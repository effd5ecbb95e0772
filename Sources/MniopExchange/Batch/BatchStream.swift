import MniopCore

/// A batch of which the bytes are handed over: no file is opened and no thread is made.
///
/// Bytes come in any pieces. Rows, problems and counts do not depend on where they are cut. One
/// thread at a time.
public final class BatchStream {
    /// What one call made.
    public struct Made: Sendable {
        /// Whole rows.
        public var rows: [UInt8] = []
        public var problems: [InputProblem] = []
        /// A line that was too long is here without its bytes.
        public var rejected: [RejectedLine] = []

        public init() {}
    }

    private let reader: SignalReader
    private let maker: any BatchRowMaker
    private let file: String
    private var cutter = LineCutter()
    public private(set) var ledger: BatchLedger
    private var hasHeader = false
    public private(set) var isFinished = false

    /// `file` is the name in messages.
    public init(
        reader: SignalReader, rows: any BatchRowMaker, rulebook: Rulebook, file: String
    ) {
        self.reader = reader
        maker = rows
        self.file = file
        ledger = BatchLedger(rulebook, file: file)
    }

    /// The next bytes of the file. After `finish` they are not looked at.
    public func add(_ bytes: UnsafeRawBufferPointer) -> Made {
        var made = begin()
        guard !isFinished else { return made }
        var left = bytes[...]
        // Part by part, so that a large piece is not held twice.
        while !left.isEmpty {
            let count = min(left.count, max(1, cutter.missing))
            cutter.add(UnsafeRawBufferPointer(rebasing: left.prefix(count)))
            left = left.dropFirst(count)
            takeParts(&made)
        }
        return made
    }

    /// The file ends: the last line, and the last person.
    public func finish() -> Made {
        var made = begin()
        guard !isFinished else { return made }
        isFinished = true
        cutter.finish()
        takeParts(&made)
        decide(ledger.finish(), &made)
        return made
    }

    private func begin() -> Made {
        var made = Made()
        if !hasHeader { made.rows = maker.header }
        hasHeader = true
        return made
    }

    private func takeParts(_ made: inout Made) {
        while let part = cutter.next() {
            switch part {
            case .lines(let bytes, let line):
                let lines = reader.readBatch(bytes, file: file, firstLine: line)
                decide(ledger.read(lines), &made)
            case .tooLong(_, let line, let isFirst, _):
                guard isFirst else { continue }
                made.problems.append(ledger.readTooLong(line: line))
                made.rejected.append(RejectedLine(line: line, bytes: [], emergencySeen: false))
            }
        }
    }

    private func decide(_ part: PersonGroups.Completed, _ made: inout Made) {
        let rows = maker.make(part.groups)
        made.problems += part.problems + ledger.made(rows, of: part)
        made.rejected += part.rejected
        made.rows += rows.bytes
    }
}
