/// Fills a signal with checks against a rulebook. JSON, C setters and scenarios all come through
/// here, so that they refuse the same things in the same words.
public struct SignalBuilder {
    /// LIMIT: bytes of an id, a pseudonym or a code.
    public static let longestName = 256
    /// LIMIT: codes in one list.
    public static let longestList = 4096

    private let rulebook: Rulebook
    public var signal: Signal
    private var facts: [String: Signal.Statement] = [:]

    public init(rulebook: Rulebook, id: String, date: CivilDate) {
        self.rulebook = rulebook
        signal = Signal(id: id, date: date)
    }

    public mutating func setPerson(_ person: String) { signal.person = person }

    public mutating func setActor(
        kind: String, department: String?, hospital: String?
    ) throws(SignalProblem) {
        guard rulebook.hasActor(kind) else {
            throw .unknown(
                "unknown_actor", "actor.kind", kind,
                Label(fr: "un type d'acteur déclaré", en: "a declared kind of actor"),
                rulebook.nearestActor(kind))
        }
        if let department, !Departments.isCode(department) {
            throw .unknown(
                "unknown_department", "actor.department", department,
                Label(
                    fr: "un code de département (\"33\", \"2A\", \"974\")",
                    en: "a department code (\"33\", \"2A\", \"974\")"), nil)
        }
        if let hospital, !rulebook.hasHospital(hospital) {
            throw .unknown(
                "unknown_hospital", "actor.hospital", hospital,
                Label(fr: "un établissement déclaré", en: "a declared hospital"),
                rulebook.nearestHospital(hospital))
        }
        signal.actor = Signal.Actor(kind: kind, department: department, hospital: hospital)
    }

    /// Sets a fact; a second time replaces the first.
    public mutating func setFact(
        _ name: String, _ statement: Signal.Statement
    ) throws(SignalProblem) {
        let path = "facts.\(SignalProblem.short(name))"
        guard let fact = rulebook.fact(name) else {
            throw .unknown(
                "unknown_fact", path, name,
                Label(fr: "un fait déclaré", en: "a declared fact"), rulebook.nearestFact(name))
        }
        if case .value(let value) = statement {
            facts[name] = .value(try check(value, fact, path))
        } else {
            facts[name] = statement
        }
    }

    /// Sets a fact from a text: `refused`, `unsafe`, a code, or a date, by the fact's type.
    public mutating func setFact(_ name: String, text: String) throws(SignalProblem) {
        switch text {
        case "refused": return try setFact(name, .refused)
        case "unsafe": return try setFact(name, .unsafe)
        default: break
        }
        let path = "facts.\(SignalProblem.short(name))"
        guard rulebook.fact(name)?.type == .date else {
            return try setFact(name, .value(.code(text)))
        }
        guard let date = CivilDate(text) else {
            throw SignalProblem(
                "impossible_date", path: path, found: SignalProblem.describe(text: text),
                fr: "attendu : une date qui existe, année-mois-jour, comme 2025-01-31",
                en: "expected: a date that exists, year-month-day, as 2025-01-31")
        }
        try setFact(name, .value(.date(date)))
    }

    public mutating func addPresent(_ id: String, path: String) throws(SignalProblem) {
        try checkIndicator(id, path)
        signal.present.append(id)
    }

    public mutating func addAbsent(_ id: String, path: String) throws(SignalProblem) {
        try checkIndicator(id, path)
        signal.absent.append(id)
    }

    private func checkIndicator(_ id: String, _ path: String) throws(SignalProblem) {
        guard rulebook.indicator(id) == nil else { return }
        throw .unknown(
            "unknown_indicator", path, id,
            Label(fr: "un indice déclaré", en: "a declared indicator"),
            rulebook.nearestIndicator(id))
    }

    /// The signal, with its lists in order; checks what concerns it as a whole.
    public func finish() throws(SignalProblem) -> Signal {
        var result = signal
        for (path, name) in [("id", result.id), ("person", result.person)] {
            guard !name.isEmpty, name.utf8.count <= SignalBuilder.longestName,
                name.utf8.allSatisfy({ $0 >= 32 && $0 != 127 })
            else {
                throw SignalProblem(
                    "bad_name", path: path, found: SignalProblem.describe(text: name),
                    fr: "attendu : un texte de 1 à \(SignalBuilder.longestName) octets",
                    en: "expected: a text of 1 to \(SignalBuilder.longestName) bytes")
            }
        }
        result.facts = facts.sorted { $0.key < $1.key }.map { (name: $0.key, statement: $0.value) }
        result.present = Set(result.present).sorted()
        result.absent = Set(result.absent).sorted()
        result.basis.sort { $0.name < $1.name }
        result.voids = Set(result.voids).sorted()
        try checkConsent(result)
        return result
    }

    /// What may be kept of an adult who refuses: age, forms and indicators.
    public static let keptWithoutConsent: Set<String> = AgeModel.sources.union([
        AgeModel.contested, AgeModel.minor, "exploitation",
    ])

    private func checkConsent(_ signal: Signal) throws(SignalProblem) {
        guard isOfAnAdultWhoRefuses else { return }
        for (name, _) in signal.facts where !SignalBuilder.keptWithoutConsent.contains(name) {
            throw SignalProblem(
                "consent_refused", path: "facts.\(name)", found: "fact",
                fr: "la personne refuse : seuls l'âge, les formes d'exploitation et les indices "
                    + "peuvent être gardés",
                en: "the person refuses: only age, forms of exploitation and indicators "
                    + "may be kept")
        }
    }

    /// The person is known to be an adult, and refuses that the signal be kept. Doubt about age is
    /// read as a minor.
    public var isOfAnAdultWhoRefuses: Bool {
        guard signal.consent?.status == .refused else { return false }
        var ages = AgeModel()
        for case (let name, .value(let value)) in facts {
            if value == .boolean(true),
                name == AgeModel.minor || name == AgeModel.contested || name == "mna"
            {
                return false
            }
            if name == AgeModel.minor { ages.addMinority(false, on: signal.date) }
            ages.add(name, value, on: signal.date)
        }
        return ages.ages(asOf: signal.date)?.allSatisfy { $0 >= 18 } ?? false
    }
}
