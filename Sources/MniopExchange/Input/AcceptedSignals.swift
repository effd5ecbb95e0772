import MniopCore

/// Signals that were taken, each id once.
struct AcceptedSignals {
    struct Place {
        var bytes: Range<Int>
        var line: Int
        var path: String
    }

    struct Conflict {
        var signal: Signal
        var place: Place
        var otherLine: Int
    }

    private var kept: [(signal: Signal, place: Place)] = []
    private var byID: [String: Int] = [:]
    /// Ids of which two signals say different things.
    private var disputed: [String: Int] = [:]
    private var refused: [(signal: Signal, place: Place)] = []

    /// The same signal twice is one: a host may send again what it was not sure to have sent.
    mutating func add(_ signal: Signal, at place: Place) {
        guard let known = byID[signal.id] else {
            byID[signal.id] = kept.count
            kept.append((signal: signal, place: place))
            return
        }
        guard kept.indices.contains(known), kept[known].signal != signal else { return }
        disputed[signal.id] = known
        refused.append((signal: signal, place: place))
    }

    var signals: [Signal] {
        kept.map(\.signal).filter { disputed.isEmpty || disputed[$0.id] == nil }
    }

    /// Which of the two is right cannot be known, and must not depend on their order: all go.
    var conflicts: [Conflict] {
        var found: [Conflict] = []
        var told: Set<String> = []
        for (signal, place) in refused {
            guard let known = disputed[signal.id], kept.indices.contains(known) else { continue }
            let first = kept[known]
            if told.insert(signal.id).inserted {
                found.append(
                    Conflict(signal: first.signal, place: first.place, otherLine: place.line))
            }
            found.append(Conflict(signal: signal, place: place, otherLine: first.place.line))
        }
        return found
    }
}

extension InputProblem {
    static func conflict(_ conflict: AcceptedSignals.Conflict, file: String) -> InputProblem {
        let other = conflict.otherLine
        return InputProblem(
            file: file, line: conflict.place.line, path: conflict.place.path,
            code: "conflicting_id", found: "",
            text: Label(
                fr: "même id qu'à la ligne \(other), et un autre contenu : aucun des deux n'est "
                    + "pris",
                en: "same id as on line \(other), and other contents: neither is taken"))
    }
}
