import MniopCore

/// A part of a file of JSON Lines, read: what was taken and what was not, each with its line.
public struct BatchLines: Sendable {
    /// A signal that was taken.
    public struct Entry: Sendable {
        public var signal: Signal
        public var line: Int
        /// The line as it stood.
        public var bytes: ArraySlice<UInt8>
        /// What was left out of it.
        public var notices: [Notice] = []
    }

    /// In the order of the file.
    public var entries: [Entry] = []
    public var problems: [InputProblem] = []
    public var rejected: [RejectedLine] = []
    public var notices: [InputNotice] = []

    public init() {}
}

/// A line that was not taken.
public struct RejectedLine: Sendable {
    public var line: Int
    /// The line as it stood, for the rejects file.
    public var bytes: ArraySlice<UInt8>
    public var emergencySeen: Bool

    public init(line: Int, bytes: ArraySlice<UInt8>, emergencySeen: Bool) {
        self.line = line
        self.bytes = bytes
        self.emergencySeen = emergencySeen
    }
}

extension SignalReader {
    /// Reads whole lines of a file, of which the first is number `firstLine`. Any thread.
    ///
    /// Ids are not compared: a file may be longer than memory. See `PersonGroups`.
    public func readBatch(_ bytes: [UInt8], file: String, firstLine: Int) -> BatchLines {
        var lines = BatchLines()
        bytes.withUnsafeBufferPointer { buffer in
            var work = ReadWork(context, buffer, file: file, line: firstLine)
            work.keepsEverySignal = true
            work.readLines()
            let result = work.finish()
            lines.entries = work.everySignal.map { signal, place in
                BatchLines.Entry(signal: signal, line: place.line, bytes: bytes[place.bytes])
            }
            // One signal a line.
            let noticesOfLine = Dictionary(grouping: result.notices, by: \.line)
            for place in lines.entries.indices where !noticesOfLine.isEmpty {
                let notices = noticesOfLine[lines.entries[place].line] ?? []
                lines.entries[place].notices = notices.map(\.notice)
            }
            lines.problems = result.problems
            lines.notices = result.notices
            lines.rejected = result.rejected.map {
                RejectedLine(
                    line: $0.line, bytes: bytes[$0.bytes], emergencySeen: $0.emergencySeen)
            }
        }
        return lines
    }
}
