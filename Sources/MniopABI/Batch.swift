import CMniop
import MniopCore
import MniopExchange
import Synchronization

/// What `mniop_batch` is. Belongs to one thread at a time: see `inUse`.
///
/// INVARIANT: `stream` and `last` are changed, and read, under `inUse`.
final class BatchHandle: Handle {
    let inUse = InUse()
    private let rulebook: Rulebook
    private let stream: BatchStream
    private let use: Use
    /// What the last call made; what C borrowed of it lives as long.
    private var last = BatchMade(BatchStream.Made())
    /// Made when first asked for, of what was counted by then.
    private let metadata = Mutex<CText?>(nil)

    /// What the rows are for, and under which law and choices they are made.
    struct Use {
        var purpose: String
        var asOf: CivilDate
        var options: AssessmentOptions
    }

    init(_ rulebook: Rulebook, _ stream: BatchStream, _ use: Use) {
        self.rulebook = rulebook
        self.stream = stream
        self.use = use
    }

    func add(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
        try step { stream in stream.add(bytes) }
    }

    func finish() throws(Failure) { try step { stream in stream.finish() } }

    private func step(_ body: (BatchStream) -> BatchStream.Made) throws(Failure) {
        try inUse.change("batch") { () throws(Failure) in
            guard !stream.isFinished else { throw .finished }
            last = BatchMade(body(stream))
            metadata.withLock { $0 = nil }
        }
    }

    /// What the last call made, for the time of `body`; `nil` while another thread is at work.
    func read<T>(_ body: (BatchMade) -> T?) -> T? {
        do {
            return try inUse.read("batch") { () throws(Failure) in body(last) }
        } catch {
            return nil
        }
    }

    func count(_ which: Int32) -> Int {
        let ledger: BatchLedger?
        do {
            ledger = try inUse.read("batch") { () throws(Failure) in stream.ledger }
        } catch {
            return 0
        }
        guard let ledger else { return 0 }
        let counts = ledger.counts
        return switch which {
        case MNIOP_COUNT_LINES: counts.lines
        case MNIOP_COUNT_SIGNALS: counts.signals
        case MNIOP_COUNT_REJECTED: counts.rejected
        case MNIOP_COUNT_REJECTED_EMERGENCIES: counts.rejectedEmergencies
        case MNIOP_COUNT_PERSONS: counts.persons
        case MNIOP_COUNT_RETURNING: counts.returning
        case MNIOP_COUNT_FAILED: counts.failed
        case MNIOP_COUNT_SUFFICIENT: counts.sufficient
        case MNIOP_COUNT_LEFT_OUT: ledger.namesLeftOut
        default: 0
        }
    }

    func metadataText() throws(Failure) -> CText {
        try inUse.read("batch") { () throws(Failure) in
            metadata.withLock { text in
                if let text { return text }
                let data = BatchMetadata(
                    purpose: use.purpose, asOf: use.asOf, counts: stream.ledger.counts,
                    options: use.options)
                let made = CText(data.json(rulebook))
                text = made
                return made
            }
        }
    }
}

/// What one call on a batch made, laid out for C. Immutable.
struct BatchMade {
    let rows: CText
    let problems: [ProblemHandle]
    let rejected: [RejectedHandle]

    init(_ made: BatchStream.Made) {
        rows = CText(bytes: made.rows[...])
        problems = made.problems.map { ProblemHandle(CallProblem(ofBatch: $0)) }
        rejected = made.rejected.map(RejectedHandle.init)
    }
}

/// What `mniop_rejected` is. Immutable.
final class RejectedHandle: Handle {
    let line: Int
    let bytes: CText
    let isEmergency: Bool

    init(_ line: RejectedLine) {
        self.line = line.line
        bytes = CText(bytes: line.bytes)
        isEmergency = line.emergencySeen
    }
}

extension Failure {
    fileprivate static var finished: Failure {
        Failure(
            MNIOP_MISUSE, "finished", "batch", fr: "ce lot est terminé : en commencer un autre",
            en: "this batch is finished: begin another one")
    }
}

extension CallProblem {
    /// A problem of a file of signals: `file:line: path`.
    fileprivate init(ofBatch problem: InputProblem) {
        self.init(problem)
        let parts = [problem.file, problem.line > 0 ? "\(problem.line)" : ""]
        let position = parts.filter { !$0.isEmpty }.joined(separator: ":")
        let place = [position, problem.path].filter { !$0.isEmpty }.joined(separator: ": ")
        self.place = place.withoutControlCharacters
    }
}

@c @implementation
public func mniop_batch_add(
    _ batch: OpaquePointer?, _ bytes: UnsafePointer<CChar>?, _ length: Int,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    attempt(error) { () throws(Failure) in
        let handle = try BatchHandle.required(batch, "batch")
        try handle.add(UnsafeRawBufferPointer(try Input.bytes(bytes, length, "bytes")))
    }
}

@c @implementation
public func mniop_batch_finish(
    _ batch: OpaquePointer?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    attempt(error) { () throws(Failure) in
        try BatchHandle.required(batch, "batch").finish()
    }
}

@c @implementation
public func mniop_batch_free(_ batch: UnsafeMutablePointer<OpaquePointer?>?) {
    BatchHandle.free(batch)
}

@c @implementation
public func mniop_batch_rows(
    _ batch: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(BatchHandle.of(batch)?.read(\.rows), length)
}

@c @implementation
public func mniop_batch_problem_count(_ batch: OpaquePointer?) -> Int {
    BatchHandle.of(batch)?.read(\.problems.count) ?? 0
}

@c @implementation
public func mniop_batch_problem(_ batch: OpaquePointer?, _ index: Int) -> OpaquePointer? {
    BatchHandle.of(batch)?.read { element($0.problems, index) }?.borrowed()
}

@c @implementation
public func mniop_batch_rejected_count(_ batch: OpaquePointer?) -> Int {
    BatchHandle.of(batch)?.read(\.rejected.count) ?? 0
}

@c @implementation
public func mniop_batch_rejected(_ batch: OpaquePointer?, _ index: Int) -> OpaquePointer? {
    BatchHandle.of(batch)?.read { element($0.rejected, index) }?.borrowed()
}

@c @implementation
public func mniop_rejected_line(_ rejected: OpaquePointer?) -> Int {
    RejectedHandle.of(rejected)?.line ?? 0
}

@c @implementation
public func mniop_rejected_bytes(
    _ rejected: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(RejectedHandle.of(rejected)?.bytes, length)
}

@c @implementation
public func mniop_rejected_is_emergency(_ rejected: OpaquePointer?) -> Int32 {
    RejectedHandle.of(rejected)?.isEmergency == true ? 1 : 0
}

@c @implementation
public func mniop_batch_count(_ batch: OpaquePointer?, _ count: mniop_code) -> Int {
    BatchHandle.of(batch)?.count(count) ?? 0
}

@c @implementation
public func mniop_batch_metadata_json(
    _ batch: OpaquePointer?, _ json: UnsafeMutablePointer<UnsafePointer<CChar>?>?,
    _ length: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    json?.pointee = nil
    length?.pointee = 0
    return attempt(error) { () throws(Failure) in
        let handle = try BatchHandle.required(batch, "batch")
        guard let json else { throw .missing("json") }
        json.pointee = give(try handle.metadataText(), length)
    }
}
