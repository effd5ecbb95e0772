import MniopCore

/// Consecutive lines of one person, put together.
public struct PersonGroup: Sendable {
    public var person: String
    /// Each once, in the order of the file.
    public var signals: [Signal]
    /// The number of its first line.
    public var line: Int
    /// What was left out of signals that were taken.
    public var notices: [Notice] = []
}

/// Puts the parts of a file together: a person's lines may begin in one part and end in the next.
/// One thread at a time, part after part.
public struct PersonGroups: Sendable {
    /// LIMIT: lines of one person beside each other; more are told and begin a new group.
    public static let mostLines = 10_000

    /// What one part completes.
    public struct Completed: Sendable {
        public var groups: [PersonGroup] = []
        public var problems: [InputProblem] = []
        public var rejected: [RejectedLine] = []
        /// Lines that say again what another line of the same id says.
        public var duplicates = 0
        /// Persons who had a group already.
        public var returning = 0

        public init() {}
    }

    private let file: String
    private var open: [BatchLines.Entry] = []
    private var notices: [Notice] = []
    private var seen = PersonsSeen()

    public init(file: String) { self.file = file }

    /// Whether every person could be remembered, so that who comes back is counted.
    public var remembersAll: Bool { !seen.isFull }

    public mutating func add(_ lines: BatchLines) -> Completed {
        var completed = Completed()
        completed.problems = lines.problems
        completed.rejected = lines.rejected
        for entry in lines.entries {
            if let person = open.first?.signal.person,
                !person.utf8.elementsEqual(entry.signal.person.utf8)
                    || open.count == PersonGroups.mostLines
            {
                close(&completed)
            }
            open.append(entry)
            for notice in entry.notices where !notices.contains(notice) { notices.append(notice) }
        }
        // The part's memory goes; the person's lines stay.
        for place in open.indices { open[place].bytes = Array(open[place].bytes)[...] }
        order(&completed)
        return completed
    }

    /// After the last part.
    public mutating func finish() -> Completed {
        var completed = Completed()
        close(&completed)
        order(&completed)
        return completed
    }

    private func order(_ completed: inout Completed) {
        completed.problems.sort { $0.line < $1.line }
        completed.rejected.sort { $0.line < $1.line }
    }

    private mutating func close(_ completed: inout Completed) {
        defer { (open, notices) = ([], []) }
        guard let first = open.first else { return }
        var accepted = AcceptedSignals()
        for (number, entry) in open.enumerated() {
            accepted.add(
                entry.signal,
                at: AcceptedSignals.Place(bytes: number..<number + 1, line: entry.line, path: "id"))
        }
        for conflict in accepted.conflicts {
            completed.problems.append(.conflict(conflict, file: file))
            guard let number = conflict.place.bytes.first else { continue }
            completed.rejected.append(
                RejectedLine(
                    line: conflict.place.line, bytes: open[number].bytes,
                    emergencySeen: conflict.signal.emergency ?? false))
        }
        let signals = accepted.signals
        completed.duplicates += open.count - accepted.conflicts.count - signals.count
        guard !signals.isEmpty else { return }
        if !seen.insert(first.signal.person) { completed.returning += 1 }
        completed.groups.append(
            PersonGroup(
                person: first.signal.person, signals: signals, line: first.line,
                notices: notices))
    }
}
