/// Which signals of a person count at `as_of`.
struct SignalSelection {
    let person: String
    /// In order of date, then id.
    var counted: [Signal] = []
    var read: [String] = []
    var later: [String] = []
    var voided: [String] = []

    /// Of nobody: what is so before anything is said.
    init() { person = "" }

    init(_ signals: [Signal], asOf: CivilDate) throws(AssessmentError) {
        guard let person = signals.first?.person else { throw .noSignal }
        self.person = person
        // Nearly all assessments read one.
        if signals.count == 1, signals[0].voids.isEmpty {
            read = [signals[0].id]
            if signals[0].date <= asOf { counted = signals } else { later = read }
            return
        }
        var byID: [String: Signal] = [:]
        for signal in signals {
            guard signal.person == person else { throw .severalPersons }
            if let known = byID[signal.id], known != signal {
                throw .conflictingSignals(id: signal.id)
            }
            byID[signal.id] = signal
        }
        read = byID.keys.sorted()
        let inTime = byID.values.filter { $0.date <= asOf }
        later = byID.values.filter { $0.date > asOf }.map(\.id).sorted()
        let withdrawn = Set(inTime.flatMap(\.voids))
        voided = read.filter { withdrawn.contains($0) }
        counted = inTime.filter { !withdrawn.contains($0.id) }
            .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    }
}

public enum AssessmentError: Error, Sendable, Equatable {
    case noSignal
    case severalPersons
    /// Two different signals of one id.
    case conflictingSignals(id: String)
    case unknownParameter(String)
    case unknownParameterValue(String, String)
}
