import MniopCore

/// Keeps the books of a batch: puts persons together and counts, part after part in the order of
/// the file, whoever reads the parts and decides the persons. One thread at a time.
public struct BatchLedger: Sendable {
    private let file: String
    private var groups: PersonGroups
    public private(set) var counts: BatchCounts
    /// Names that were left out of signals, of layers that did not load.
    public private(set) var namesLeftOut = 0

    public init(_ rulebook: Rulebook, file: String) {
        self.file = file
        groups = PersonGroups(file: file)
        counts = BatchCounts(rulebook)
    }

    /// Whether who comes back could be counted to the end.
    public var remembersAll: Bool { groups.remembersAll }

    /// A part was read: what it completes.
    public mutating func read(_ lines: BatchLines) -> PersonGroups.Completed {
        counts.lines += lines.entries.count + lines.rejected.count
        namesLeftOut += lines.notices.count
        return groups.add(lines)
    }

    /// A line was too long to be read.
    public mutating func readTooLong(line: Int) -> InputProblem {
        counts.lines += 1
        counts.rejected += 1
        return .lineTooLong(line, file: file)
    }

    /// After the last part.
    public mutating func finish() -> PersonGroups.Completed { groups.finish() }

    /// Rows were made of what a part completed. What could not be decided comes back as problems.
    public mutating func made(
        _ rows: MadeRows, of part: PersonGroups.Completed
    ) -> [InputProblem] {
        counts.rejected += part.rejected.count
        for line in part.rejected where line.emergencySeen { counts.rejectedEmergencies += 1 }
        counts.signals += part.groups.reduce(part.duplicates) { $0 + $1.signals.count }
        counts.returning += part.returning
        counts.add(rows.counts)
        return rows.failures.map { .notAssessed($0.line, file: file, $0.error) }
    }
}

extension InputProblem {
    static func lineTooLong(_ line: Int, file: String) -> InputProblem {
        let most = LineCutter.longestLine >> 20
        return InputProblem(
            file: file, line: line, path: "", code: "line_too_long", found: "",
            text: Label(
                fr: "ligne de plus de \(most) Mio ; attendu : un signalement par ligne",
                en: "a line of more than \(most) MiB; expected: one signal a line"))
    }

    /// `error` in words, without the ids that it may hold.
    public static func notAssessed(
        _ line: Int, file: String, _ error: AssessmentError
    ) -> InputProblem {
        let why: Label =
            switch error {
            case .noSignal: Label(fr: "aucun signalement", en: "no signal")
            case .severalPersons:
                Label(fr: "plusieurs personnes ensemble", en: "several persons together")
            case .conflictingSignals:
                Label(
                    fr: "deux signalements différents d'un même id",
                    en: "two different signals of one id")
            case .unknownParameter, .unknownParameterValue:
                Label(
                    fr: "un paramètre ou une valeur que les scripts ne déclarent pas",
                    en: "a parameter or value that no script declares")
            }
        return InputProblem(
            file: file, line: line, path: "", code: "not_assessed", found: "",
            text: Label(
                fr: "cette personne n'a pas pu être évaluée : \(why.fr)",
                en: "this person could not be assessed: \(why.en)"))
    }
}
