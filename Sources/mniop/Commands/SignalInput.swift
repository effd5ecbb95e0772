import MniopCore
import MniopExchange
import MniopScript

/// The signals of several files, person by person, and what was wrong with them.
struct SignalInput {
    struct Person {
        var id: String
        var signals: [Signal]
        /// What was left out of signals that were taken.
        var notices: [Notice]
    }

    /// Persons in order.
    private(set) var persons: [Person] = []
    /// One text a problem, in the order of the files.
    private(set) var problems: [String] = []
    private(set) var hasUnreadableFile = false
    /// Rejected signals in which an emergency could be read, as far as they could be named.
    private(set) var rejectedEmergencies: [String] = []
    /// Persons of whom a signal was rejected, as far as they could be read.
    private(set) var rejectedPersons: Set<String> = []
    /// Names that were left out of signals that were taken.
    private(set) var leftOut: [(name: String, person: String)] = []

    /// `elsewhere`: names that other scripts declare, to be left out of the signals that hold
    /// them. `contents`: the bytes of a file.
    init(
        _ files: [String], _ load: LoadResult, _ rulebook: Rulebook, language: Language,
        elsewhere: Set<String> = [],
        contents: (String) throws(InputFile.Unreadable) -> [UInt8] = InputFile.read
    ) {
        let reader = SignalReader(
            rulebook: rulebook,
            unavailableNames: load.unavailableNames + load.layersUnavailable + elsewhere)
        var signals: [Signal] = []
        var notices: [InputNotice] = []
        for file in files {
            do {
                let result = reader.read(try contents(file), file: file)
                signals += result.signals
                problems += result.problems.map { $0.text(in: language) }
                notices += result.notices
                rejectedPersons.formUnion(result.rejected.compactMap { $0.person ?? $0.id })
                rejectedEmergencies += result.rejected.filter(\.emergencySeen).map {
                    $0.id ?? $0.person ?? "\(file):\($0.line)"
                }
            } catch {
                hasUnreadableFile = true
                let text = Wording.unreadable(file, error.reason).text(in: language)
                problems.append("mniop: " + text)
            }
        }
        leftOut = notices.map { ($0.name, $0.person) }
        persons = groupByPerson(signals).map { group in
            Person(
                id: group.person, signals: group.signals,
                notices: notices.filter { $0.person == group.person }.map(\.notice))
        }
    }
}
