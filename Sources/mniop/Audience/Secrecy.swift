import MniopCore

/// Who shares which secrecy, and so what a kind of actor may be shown of signals.
///
/// A fact is withheld from a reader where every signal that says so was made under a secrecy that
/// the reader does not share.
struct Secrecy {
    /// A kind that is not here shares no secrecy: in doubt a fact is withheld, never shown.
    private static let shared: [Signal.Regime: Set<String>] = [
        .medical: ["hopital"],
        .social: ["travailleur_social", "association", "hebergement"],
        .child: ["travailleur_social", "mmna", "education", "juge"],
        .police: ["police", "gendarmerie", "juge"],
        .labour: ["inspection_travail"],
    ]

    /// The secrecy of professions that are always bound, where a signal does not say its regime.
    private static let bound: [String: Signal.Regime] = [
        "hopital": .medical, "travailleur_social": .social, "mmna": .child,
    ]

    /// For the lawyer's note only (facts.md): no authority that could prosecute is shown them.
    private static let defence: Set<String> = ["mis_en_cause", "contrainte_irresistible"]
    private static let prosecuting: Set<String> = [
        "police", "gendarmerie", "inspection_travail", "prefecture", "juge",
    ]

    /// Facts that say the same thing: whoever may see one may see the age in a reason.
    private static let age: Set<String> = [
        "age", "birth_year", "birth_date", "mineur", "age_conteste",
    ]
    /// Reasons that are nobody's secret.
    private static let open: Set<String> = ["emergency", "actor"]

    let reader: String
    private let visible: [Signal]
    private let hidden: [Signal]

    init(reader: String, signals: [Signal], rulebook: Rulebook) {
        self.reader = reader
        let signals = signals.map { signal in
            var signal = Secrecy.canonical(signal, rulebook)
            signal.regime = signal.regime ?? signal.actor.flatMap { Secrecy.bound[$0.kind] }
            return signal
        }
        func isShared(_ signal: Signal) -> Bool {
            signal.regime.map { Secrecy.shared[$0]?.contains(reader) == true } ?? true
        }
        visible = signals.filter(isShared)
        hidden = signals.filter { !isShared($0) }
    }

    /// Reasons name the observation itself, whichever list the actor took it from.
    private static func canonical(_ signal: Signal, _ rulebook: Rulebook) -> Signal {
        func observation(_ id: String) -> String {
            var id = id
            // A chain of lists cannot be longer than this: the loader refuses cycles.
            for _ in 0..<16 {
                guard let same = rulebook.indicator(id)?.sameAs else { return id }
                id = same
            }
            return id
        }
        var signal = signal
        signal.present = signal.present.map(observation)
        signal.absent = signal.absent.map(observation)
        return signal
    }

    var withholdsSomething: Bool { !hidden.isEmpty }

    func isDefence(_ name: String) -> Bool {
        Secrecy.prosecuting.contains(reader) && Secrecy.defence.contains(name)
    }

    func isHidden(signal id: String) -> Bool { hidden.contains { $0.id == id } }

    /// What stands for a reason that the reader may not see; `nil` where the reader may.
    func substitute(for reason: Reason) -> String? {
        if isDefence(reason.name) { return Withheld.defence }
        if hidden.isEmpty || Secrecy.open.contains(reason.name) { return nil }
        switch reason.value {
        case .present:
            return substitute(reason.name, visible.contains { $0.present.contains(reason.name) }) {
                $0.present.contains(reason.name)
            }
        case .absent:
            return substitute(reason.name, visible.contains { $0.absent.contains(reason.name) }) {
                $0.absent.contains(reason.name)
            }
        case .fact(let value): return substitute(forFact: reason.name, [value])
        case .oneOf(let values): return substitute(forFact: reason.name, values)
        }
    }

    /// A name alone (an indicator that fired, a contradiction).
    func substitute(forName name: String) -> String? {
        if isDefence(name) { return Withheld.defence }
        return substitute(name, visible.contains { says($0, name) }) { says($0, name) }
    }

    /// A date that only hidden signals give.
    func isHidden(clock name: String) -> Bool {
        hidden.contains { says($0, name) } && !visible.contains { says($0, name) }
    }

    private func substitute(forFact name: String, _ values: [FactValue]) -> String? {
        let names = Secrecy.age.contains(name) ? Secrecy.age : [name]
        func states(_ signal: Signal) -> Bool { signal.facts.contains { names.contains($0.name) } }
        // An age is carried over time: its value is not one that a signal gave.
        let isAge = Secrecy.age.contains(name)
        let isSeen =
            isAge
            ? visible.contains(where: states) && !hidden.contains(where: states)
            : values.allSatisfy { value in visible.contains { gives($0, name, value) } }
        return substitute(name, isSeen, from: states)
    }

    /// `from` tells the signals that the reason comes from.
    private func substitute(
        _ name: String, _ isSeen: Bool, from isSource: (Signal) -> Bool
    ) -> String? {
        if isSeen || hidden.isEmpty { return nil }
        // What no signal says outright was derived, perhaps from what is hidden.
        let source = hidden.first(where: isSource) ?? hidden.first
        return source?.regime.map(Withheld.name)
    }

    private func gives(_ signal: Signal, _ name: String, _ value: FactValue) -> Bool {
        signal.facts.contains { fact in
            guard fact.name == name, case .value(let given) = fact.statement else { return false }
            if case (.codes(let all), .codes(let wanted)) = (given, value) {
                return wanted.allSatisfy(all.contains)
            }
            return given == value
        }
    }

    private func says(_ signal: Signal, _ name: String) -> Bool {
        signal.present.contains(name) || signal.absent.contains(name)
            || signal.facts.contains { $0.name == name }
    }
}
