import MniopCore
import MniopExchange
import MniopScript

/// Reads a file part by part, decides its persons on all processors, and writes rows in the order
/// of the file, in bounded memory.
///
/// Parts and groups depend on the file alone: how many threads there are changes no byte.
final class BatchRun {
    private let reader: SignalReader
    private let rulebook: Rulebook
    private let rows: any BatchRowMaker
    private let workers: [any BatchRowMaker]
    private let output: BatchFile
    private let rejects: BatchFile?
    private let file: String
    private let report: BatchReport
    private var groups: PersonGroups
    private(set) var counts: BatchCounts

    init(
        reader: SignalReader, rulebook: Rulebook, rows: any BatchRowMaker, threads: Int,
        file: String, output: BatchFile, rejects: BatchFile?, report: BatchReport
    ) {
        self.reader = reader
        self.rulebook = rulebook
        self.rows = rows
        workers = [rows] + (1..<max(1, threads)).map { _ in rows.copy() }
        self.file = file
        self.output = output
        self.rejects = rejects
        self.report = report
        groups = PersonGroups(file: file)
        counts = BatchCounts(rulebook)
    }

    /// Whether who comes back could be counted to the end.
    var remembersAll: Bool { groups.remembersAll }

    /// What ended a run: reading or writing, and of which file.
    struct Failure: Error {
        var message: Label
    }

    /// Whether rows are streamed to something that is no regular file.
    var isStream: Bool { output.isStream }

    func run(_ source: inout LineSource) throws(Failure) {
        try write(rows.header)
        var parts: [(bytes: [UInt8], line: Int)] = []
        while let part = try next(&source) {
            switch part {
            case .lines(let bytes, let line):
                parts.append((bytes, line))
                if parts.count == workers.count {
                    try work(parts)
                    parts = []
                    report.progress(counts, source)
                }
            case .tooLong(let bytes, let line, let isFirst, let isLast):
                try work(parts)
                parts = []
                try reject(bytes, line, isFirst, isLast)
            }
        }
        try work(parts)
        try decide([groups.finish()])
    }

    private func work(_ parts: [(bytes: [UInt8], line: Int)]) throws(Failure) {
        guard !parts.isEmpty else { return }
        let (reader, file) = (reader, file)
        let read = Parallel.map(parts) { _, part in
            reader.readBatch(part.bytes, file: file, firstLine: part.line)
        }
        for lines in read {
            counts.lines += lines.entries.count + lines.rejected.count
            for notice in lines.notices { report.notice(notice) }
        }
        var completed: [PersonGroups.Completed] = []
        for lines in read { completed.append(groups.add(lines)) }
        try decide(completed)
    }

    private func decide(_ completed: [PersonGroups.Completed]) throws(Failure) {
        let workers = workers
        let made = Parallel.map(completed) { number, part in
            workers[number % workers.count].make(part.groups)
        }
        for (part, rows) in zip(completed, made) {
            for problem in part.problems { report.problem(problem) }
            try reject(part.rejected)
            counts.signals += part.groups.reduce(part.duplicates) { $0 + $1.signals.count }
            counts.returning += part.returning
            for (person, error) in rows.failures { report.failure(person, error) }
            counts.add(rows.counts)
            try write(rows.bytes)
        }
    }

    private func reject(_ lines: [RejectedLine]) throws(Failure) {
        counts.rejected += lines.count
        var bytes: [UInt8] = []
        for line in lines {
            if line.emergencySeen {
                counts.rejectedEmergencies += 1
                report.emergency(line: line.line)
            }
            bytes += line.bytes
            bytes.append(UInt8(ascii: "\n"))
        }
        try writeReject(bytes)
    }

    /// A line that is too long to be read goes to the rejects as it comes.
    private func reject(
        _ bytes: [UInt8], _ line: Int, _ isFirst: Bool, _ isLast: Bool
    ) throws(Failure) {
        if isFirst {
            counts.lines += 1
            counts.rejected += 1
            report.tooLong(line: line)
        }
        try writeReject(bytes)
        if isLast, bytes.last != UInt8(ascii: "\n") { try writeReject([UInt8(ascii: "\n")]) }
    }

    // MARK: Files

    private func next(_ source: inout LineSource) throws(Failure) -> LineSource.Part? {
        do {
            return try source.next()
        } catch {
            throw Failure(message: Wording.unreadable(file, error.reason))
        }
    }

    private func write(_ bytes: [UInt8]) throws(Failure) {
        do {
            try output.write(bytes)
        } catch {
            throw Failure(message: Wording.unwritable(output.path, error.reason))
        }
    }

    private func writeReject(_ bytes: [UInt8]) throws(Failure) {
        guard let rejects else { return }
        do {
            try rejects.write(bytes)
        } catch {
            throw Failure(message: Wording.unwritable(rejects.path, error.reason))
        }
    }

    /// Puts the files in their places.
    func finish() throws(Failure) {
        for file in [rejects, output].compactMap({ $0 }) {
            do {
                try file.finish()
            } catch {
                throw Failure(message: Wording.unwritable(file.path, error.reason))
            }
        }
    }
}

/// What a part's persons become.
struct MadeRows {
    var bytes: [UInt8] = []
    var counts: BatchCounts
    var failures: [(line: Int, error: AssessmentError)] = []
}

/// Makes rows of persons. One thread at a time; `copy` for another.
protocol BatchRowMaker: AnyObject {
    /// What stands above all rows.
    var header: [UInt8] { get }
    func make(_ groups: [PersonGroup]) -> MadeRows
    func copy() -> any BatchRowMaker
}

/// Outcomes without reasons.
final class VerdictRows: BatchRowMaker {
    private let decider: BatchDecider
    private let writer: RowWriter
    private let empty: BatchCounts

    init(_ decider: BatchDecider, _ writer: RowWriter, _ rulebook: Rulebook) {
        self.decider = decider
        self.writer = writer
        empty = BatchCounts(rulebook)
    }

    private init(_ decider: BatchDecider, _ writer: RowWriter, _ empty: BatchCounts) {
        self.decider = decider
        self.writer = writer
        self.empty = empty
    }

    var header: [UInt8] { writer.header }

    func copy() -> any BatchRowMaker { VerdictRows(decider.copy(), writer, empty) }

    func make(_ groups: [PersonGroup]) -> MadeRows {
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

/// Whole assessments, with what hooks propose.
final class ExplainedRows: BatchRowMaker {
    private let load: LoadResult
    private let rulebook: Rulebook
    private let date: CivilDate
    private var run: AssessmentRun

    init(_ load: LoadResult, _ rulebook: Rulebook, asOf date: CivilDate) {
        self.load = load
        self.rulebook = rulebook
        self.date = date
        run = AssessmentRun(load, rulebook, asOf: date, audience: nil)
    }

    var header: [UInt8] { [] }

    func copy() -> any BatchRowMaker { ExplainedRows(load, rulebook, asOf: date) }

    func make(_ groups: [PersonGroup]) -> MadeRows {
        var made = MadeRows(counts: BatchCounts(rulebook))
        for group in groups {
            do throws(AssessmentError) {
                let person = SignalInput.Person(
                    id: group.person, signals: group.signals, notices: group.notices)
                let assessment = try run.assess(person)
                made.counts.add(Verdicts(assessment, of: rulebook))
                made.bytes += (AssessmentWriter.json(assessment, pretty: false) + "\n").utf8
            } catch {
                made.counts.failed += 1
                made.failures.append((group.line, error))
            }
        }
        return made
    }
}
