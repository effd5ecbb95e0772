import MniopCore

/// One thing that two answers about the same person say otherwise.
public struct AnswerChange: Sendable, Equatable {
    /// What it does to the person.
    public enum Nature: String, Sendable, CaseIterable {
        /// Something closes, waits, goes away or comes later.
        case loss
        case gain
        /// Neither: another question, another reading of what was closed anyway.
        case other
    }

    /// In the order in which changes of one nature are shown.
    public enum Kind: String, Sendable, CaseIterable {
        case number, right, duty, measure, alert, sufficient, form, dimension, deadline, service
        /// Of a rule that stands on both sides: what it calls for, to whom it leads, its articles.
        case documents, route, basis
        case question, proposal, minor
    }

    public var nature: Nature
    public var kind: Kind
    /// A rule, `form.grid.profile.reading`, a service ...
    public var id: String
    /// A code or a date, the same in both languages, or words. `nil`: not in that answer.
    public var old: Label?
    public var new: Label?
}

/// What changed in the answer about one person, what is lost first.
public struct AnswerDifference: Sendable {
    public var person: String
    public var changes: [AnswerChange]

    public func count(_ nature: AnswerChange.Nature) -> Int {
        changes.filter { $0.nature == nature }.count
    }

    /// The changes from `old` to `new`, two answers about the same signals on the same day.
    /// Values only: reasons, words and places in the scripts are not compared.
    public init(from old: Assessment, to new: Assessment) {
        person = new.person
        var finder = DifferenceFinder()
        finder.compare(old, new)
        func rank(_ entry: (change: AnswerChange, fall: Int)) -> (Int, Int, Int) {
            let (change, fall) = entry
            return (
                AnswerChange.Nature.allCases.firstIndex(of: change.nature) ?? 0,
                AnswerChange.Kind.allCases.firstIndex(of: change.kind) ?? 0, -fall
            )
        }
        changes = finder.changes.enumerated()
            .sorted { a, b in
                let (first, second) = (rank(a.element), rank(b.element))
                return first == second ? a.offset < b.offset : first < second
            }
            .map(\.element.change)
    }
}
