/// What a batch says of one person: what `Rulebook.assess` says, without reasons.
public struct Verdicts: Sendable, Equatable {
    public var person: String
    /// How many signals were read.
    public var signals: Int
    public var minor: Minor
    public var isSufficient: Bool
    /// In the order of the catalogue's exploitations; `nil`: nothing points to the form.
    public var forms: [FormVerdict?]
    /// In the order of the catalogue's rules; `nil`: a rule of a layer that plays no part.
    public var outcomes: [OutcomeKind?]
}

/// A form of exploitation: each reading at its strongest over the grids that concern the person.
public struct FormVerdict: Sendable, Equatable {
    public var isNamed: Bool
    public var strict: ReadingVerdict = .notApplicable
    public var broad: ReadingVerdict = .notApplicable
    public var french: ReadingVerdict = .notApplicable

    public init(isNamed: Bool) { self.isNamed = isNamed }

    public subscript(name: ReadingName) -> ReadingVerdict {
        switch name {
        case .strict: strict
        case .broad: broad
        case .french: french
        }
    }

    mutating func raise(_ name: ReadingName, to verdict: ReadingVerdict) {
        guard verdict.strength > self[name].strength else { return }
        switch name {
        case .strict: strict = verdict
        case .broad: broad = verdict
        case .french: french = verdict
        }
    }
}

extension ReadingVerdict {
    /// `yes` above `possible` above `notShown` above `notApplicable`.
    var strength: Int {
        switch self {
        case .notApplicable: 0
        case .notShown: 1
        case .possible: 2
        case .yes: 3
        }
    }
}

extension FormVerdict {
    /// Of what an assessment found.
    init(_ finding: FormFinding) {
        self.init(isNamed: finding.isNamed)
        for grid in finding.grids {
            raise(.strict, to: grid.readings.strict)
            raise(.broad, to: grid.readings.broad)
            raise(.french, to: grid.readings.french)
        }
    }
}

extension Verdicts {
    /// Of an assessment under the same rulebook. A rule of a layer that plays no part is not in it.
    public init(_ assessment: Assessment, of rulebook: Rulebook) {
        person = assessment.person
        signals = assessment.signals.count
        minor = assessment.minor
        isSufficient = assessment.sufficient.isReached
        let findings = Dictionary(
            assessment.exploitation.map { ($0.form, $0) }, uniquingKeysWith: { first, _ in first })
        forms = rulebook.catalogue.exploitations.map { form in
            findings[form.id].map { FormVerdict($0) }
        }
        let kinds = Dictionary(
            assessment.outcomes.map { ($0.id, $0.outcome) }, uniquingKeysWith: { first, _ in first }
        )
        outcomes = rulebook.catalogue.rules.map { kinds[$0.id] }
    }
}
