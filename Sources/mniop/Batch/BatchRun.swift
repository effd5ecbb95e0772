import MniopCore
import MniopExchange
import MniopScript

/// Reads a file part by part, decides its persons on all processors, and writes rows in the order
/// of the file, in bounded memory.
///
/// Parts and groups depend on the file alone: how many threads there are changes no byte.
final class BatchRun {
    private let reader: SignalReader
    private let rows: any BatchRowMaker
    private let workers: [any BatchRowMaker]
    private let output: BatchFile
    private let rejects: BatchFile?
    private let file: String
    private let report: BatchReport
    private var ledger: BatchLedger

    init(
        reader: SignalReader, rulebook: Rulebook, rows: any BatchRowMaker, threads: Int,
        file: String, output: BatchFile, rejects: BatchFile?, report: BatchReport
    ) {
        self.reader = reader
        self.rows = rows
        workers = [rows] + (1..<max(1, threads)).map { _ in rows.copy() }
        self.file = file
        self.output = output
        self.rejects = rejects
        self.report = report
        ledger = BatchLedger(rulebook, file: file)
    }

    var counts: BatchCounts { ledger.counts }
    /// Whether who comes back could be counted to the end.
    var remembersAll: Bool { ledger.remembersAll }
    var namesLeftOut: Int { ledger.namesLeftOut }

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
        try decide([ledger.finish()])
    }

    private func work(_ parts: [(bytes: [UInt8], line: Int)]) throws(Failure) {
        guard !parts.isEmpty else { return }
        let (reader, file) = (reader, file)
        let read = Parallel.map(parts) { _, part in
            reader.readBatch(part.bytes, file: file, firstLine: part.line)
        }
        var completed: [PersonGroups.Completed] = []
        for lines in read { completed.append(ledger.read(lines)) }
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
            for problem in ledger.made(rows, of: part) { report.problem(problem) }
            try write(rows.bytes)
        }
    }

    private func reject(_ lines: [RejectedLine]) throws(Failure) {
        var bytes: [UInt8] = []
        for line in lines {
            if line.emergencySeen { report.emergency(line: line.line) }
            bytes += line.bytes
            bytes.append(UInt8(ascii: "\n"))
        }
        try writeReject(bytes)
    }

    /// A line that is too long to be read goes to the rejects as it comes.
    private func reject(
        _ bytes: [UInt8], _ line: Int, _ isFirst: Bool, _ isLast: Bool
    ) throws(Failure) {
        if isFirst { report.problem(ledger.readTooLong(line: line)) }
        try writeReject(bytes)
        if isLast, bytes.last != UInt8(ascii: "\n") { try writeReject([UInt8(ascii: "\n")]) }
    }

    // MARK: Files

    private func next(_ source: inout LineSource) throws(Failure) -> LineCutter.Part? {
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
