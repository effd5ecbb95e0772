import MniopCore

/// Writes batch rows: as JSON Lines, nested by path, or as CSV (RFC 4180, `\n`, a header line).
///
/// What stands between two values is the same in every row: it is made once.
public struct RowWriter: Sendable {
    public enum Form: String, Sendable, CaseIterable { case jsonl, csv }

    private let form: Form
    private let columns: [BatchColumns.Column]
    /// What stands before each value, and at the end.
    private let before: [[UInt8]]
    private let end: [UInt8]
    /// The words of outcomes and verdicts as they are written, in the order of `allCases`.
    private let outcomes: [[UInt8]]
    private let verdicts: [[UInt8]]
    /// The line above all rows; empty in JSON Lines.
    public let header: [UInt8]

    public init(_ columns: BatchColumns, _ form: Form) {
        self.form = form
        func written(_ word: String) -> [UInt8] {
            Array((form == .jsonl ? "\"\(word)\"" : word).utf8)
        }
        outcomes = OutcomeKind.allCases.map { written($0.rawValue) }
        verdicts = ReadingVerdict.allCases.map { written($0.rawValue) }
        self.columns = columns.columns.map(\.column)
        switch form {
        case .jsonl:
            (before, end) = RowWriter.braces(columns.columns.map(\.path))
            header = []
        case .csv:
            before = columns.columns.indices.map { $0 == 0 ? [] : [UInt8(ascii: ",")] }
            end = [UInt8(ascii: "\n")]
            var line: [UInt8] = []
            for (number, path) in columns.paths.enumerated() {
                line += before[number]
                RowWriter.append(cell: path, to: &line)
            }
            header = line + end
        }
    }

    /// The keys, commas and braces of an object nested by paths.
    private static func braces(_ paths: [[String]]) -> (before: [[UInt8]], end: [UInt8]) {
        var before: [[UInt8]] = []
        var open: ArraySlice<String> = []
        for (number, path) in paths.enumerated() {
            let groups = path.dropLast()
            let common = zip(open, groups).prefix { $0 == $1 }.count
            var text = number == 0 ? "{" : String(repeating: "}", count: open.count - common) + ","
            for name in groups.dropFirst(common) { text += quoted(name) + ":{" }
            before.append(Array((text + quoted(path.last ?? "") + ":").utf8))
            open = groups
        }
        return (before, Array((String(repeating: "}", count: open.count + 1) + "\n").utf8))
    }

    private static func quoted(_ name: String) -> String {
        var json = JSONBuilder(pretty: false)
        json.string(name)
        return json.text
    }

    /// Appends one row.
    public func append(_ verdicts: Verdicts, to bytes: inout [UInt8]) {
        for (number, column) in columns.enumerated() {
            bytes += before[number]
            switch column {
            case .person: append(text: verdicts.person, to: &bytes)
            case .signals: bytes += String(verdicts.signals).utf8
            case .minor: append(code: verdicts.minor.rawValue, to: &bytes)
            case .sufficient:
                append(code: verdicts.isSufficient ? "yes" : "not_yet", to: &bytes)
            case .named(let form): append(verdicts.forms[form].map(\.isNamed), to: &bytes)
            case .reading(let form, let name):
                append(
                    verdicts.forms[form].map { self.verdicts[$0[name].place] }, to: &bytes)
            case .outcome(let rule):
                append(verdicts.outcomes[rule].map { outcomes[$0.place] }, to: &bytes)
            }
        }
        bytes += end
    }

    /// A word of ours, that needs no escapes.
    private func append(code: String, to bytes: inout [UInt8]) {
        if form == .jsonl { bytes.append(UInt8(ascii: "\"")) }
        bytes += code.utf8
        if form == .jsonl { bytes.append(UInt8(ascii: "\"")) }
    }

    private func append(_ written: [UInt8]?, to bytes: inout [UInt8]) {
        guard let written else { return appendNothing(to: &bytes) }
        bytes += written
    }

    private func append(_ truth: Bool?, to bytes: inout [UInt8]) {
        guard let truth else { return appendNothing(to: &bytes) }
        switch form {
        case .jsonl: bytes += (truth ? "true" : "false").utf8
        case .csv: bytes.append(UInt8(ascii: truth ? "1" : "0"))
        }
    }

    private func append(text: String, to bytes: inout [UInt8]) {
        switch form {
        case .jsonl: bytes += RowWriter.quoted(text).utf8
        case .csv: RowWriter.append(cell: text, to: &bytes)
        }
    }

    private func appendNothing(to bytes: inout [UInt8]) {
        if form == .jsonl { bytes += "null".utf8 }
    }

    private static func append(cell: String, to bytes: inout [UInt8]) {
        let needsQuotes = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        guard needsQuotes else {
            bytes += cell.utf8
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension ReadingVerdict {
    /// Its place in `allCases`.
    var place: Int {
        switch self {
        case .yes: 0
        case .possible: 1
        case .notShown: 2
        case .notApplicable: 3
        }
    }
}
