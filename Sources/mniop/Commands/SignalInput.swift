import MniopCore
import MniopExchange
import MniopScript

/// The signals of several files, person by person, and what was wrong with them.
struct SignalInput {
    /// Signals of one person each, persons in order.
    private(set) var persons: [[Signal]] = []
    /// One text a problem, in the order of the files.
    private(set) var problems: [String] = []
    private(set) var hasUnreadableFile = false
    /// A signal was rejected in which an emergency could be read.
    private(set) var sawRejectedEmergency = false

    init(_ files: [String], _ load: LoadResult, _ rulebook: Rulebook, language: Language) {
        let reader = SignalReader(rulebook: rulebook, unavailableNames: load.unavailableNames)
        var signals: [Signal] = []
        for file in files {
            do {
                let result = reader.read(try InputFile.read(file), file: file)
                signals += result.signals
                problems += result.problems.map { $0.text(in: language) }
                if result.rejected.contains(where: \.emergencySeen) { sawRejectedEmergency = true }
            } catch {
                hasUnreadableFile = true
                let text = Wording.unreadable(file, error.reason).text(in: language)
                problems.append("mniop: " + text)
            }
        }
        persons = groupByPerson(signals)
    }
}
