import MniopCore

/// The steps of one reading, and what passes between them.
struct ReadWork {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    let context: ReadingContext
    let bytes: Bytes
    let file: String
    let parser = JSONParser()
    /// Without the byte order mark.
    let whole: Range<Int>
    let firstLine: Int

    /// Whether signals are kept as they come, whatever their ids.
    var keepsEverySignal = false
    private(set) var everySignal: [(signal: Signal, place: AcceptedSignals.Place)] = []
    private(set) var result = ReadResult()
    private var accepted = AcceptedSignals()

    init(_ context: ReadingContext, _ bytes: Bytes, file: String, line: Int) {
        self.context = context
        self.bytes = bytes
        self.file = file
        firstLine = line
        let hasMark = line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
        whole = (hasMark ? 3 : 0)..<bytes.count
    }

    func part(_ range: Range<Int>) -> Bytes { Bytes(rebasing: bytes[range]) }

    mutating func add(_ problem: InputProblem) {
        let count = result.problems.count
        guard count <= ReadResult.mostProblems else { return }
        if count < ReadResult.mostProblems { return result.problems.append(problem) }
        result.problems.append(
            InputProblem(
                file: file, line: problem.line, path: "", code: "more_problems", found: "",
                text: Label(
                    fr: "et d'autres encore : corriger d'abord ceux-ci",
                    en: "and more: mend these first")))
    }

    /// A text that is no JSON. `line` is where it begins.
    mutating func reject(_ failure: JSONFailure, _ range: Range<Int>, line: Int) {
        let glance = EmergencyGlance(bytes: bytes[range])
        result.rejected.append(
            Rejected(
                line: line, bytes: range, emergencySeen: glance.emergencySeen,
                person: glance.person, id: glance.id))
        var place = (line: line, column: 0)
        if let offset = failure.offset {
            let before = bytes[range].prefix(offset)
            let lines = before.reduce(0) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
            let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
            let start = lineStart ?? self.lineStart(before: range.lowerBound)
            place = (line + lines, before.endIndex - start + 1)
        } else if bytes[range].contains(UInt8(ascii: "\n")) {
            place.line = 0
        }
        let text = failure.text(in: bytes[range])
        let at = place.column
        add(
            InputProblem(
                file: file, line: place.line, column: at, path: "", code: failure.code,
                found: "text of \(range.count) bytes",
                text: Label(
                    fr: at > 0 ? "colonne \(at) : \(text.fr)" : text.fr,
                    en: at > 0 ? "column \(at): \(text.en)" : text.en)))
    }

    private func lineStart(before offset: Int) -> Int {
        let before = bytes[whole.lowerBound..<max(whole.lowerBound, offset)]
        return before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? whole.lowerBound
    }

    /// Reads one signal out of a parsed document. `line` is where it begins; `manyLines`: whether
    /// its nodes may stand on lines of their own.
    mutating func read(
        _ root: JSONNode, prefix: String, _ range: Range<Int>, line: Int, manyLines: Bool
    ) {
        var draft = SignalDraft(context, prefix: prefix)
        let signal = draft.read(root)
        if let signal {
            let place = AcceptedSignals.Place(
                bytes: range, line: line, path: draft.full("id"))
            if keepsEverySignal {
                everySignal.append((signal, place))
            } else {
                accepted.add(signal, at: place)
            }
        } else {
            let glance = EmergencyGlance(root)
            result.rejected.append(
                Rejected(
                    line: line, bytes: range, emergencySeen: glance.emergencySeen,
                    person: glance.person, id: glance.id))
        }
        guard !draft.findings.isEmpty || signal != nil && !draft.notes.isEmpty else { return }
        var lines: [Int: Int] = [:]
        if manyLines {
            var scan = RawScan(bytes, range, line: line)
            let wanted = Set(draft.findings.map(\.node) + draft.notes.map(\.node))
            lines = scan.lines(of: wanted, first: root.index)
        }
        for finding in draft.findings {
            add(InputProblem(finding.problem, file: file, line: lines[finding.node] ?? line))
        }
        guard let signal else { return }
        for note in draft.notes {
            result.notices.append(
                InputNotice(
                    file: file, line: lines[note.node] ?? line, path: note.path,
                    name: note.name, person: signal.person, notice: note.notice))
        }
    }

    /// Settles ids given twice, and puts everything in the order of the file.
    mutating func finish() -> ReadResult {
        for conflict in accepted.conflicts {
            add(.conflict(conflict, file: file))
            result.rejected.append(
                Rejected(
                    line: conflict.place.line, bytes: conflict.place.bytes,
                    emergencySeen: conflict.signal.emergency ?? false,
                    person: conflict.signal.person, id: conflict.signal.id))
        }
        result.rejected.sort { $0.bytes.lowerBound < $1.bytes.lowerBound }
        result.signals = accepted.signals
        return result
    }
}
