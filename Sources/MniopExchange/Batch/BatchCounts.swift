import MniopCore

/// What a batch did, in numbers that add up: lines = signals + rejected + blank.
public struct BatchCounts: Sendable, Equatable {
    /// Lines with anything in them.
    public var lines = 0
    /// Taken, a signal given twice counted twice.
    public var signals = 0
    public var rejected = 0
    /// Lines, rejected, that speak of immediate danger.
    public var rejectedEmergencies = 0
    public var persons = 0
    public var returning = 0
    /// Persons who could not be decided.
    public var failed = 0
    public var sufficient = 0
    public var minors: [Minor: Int] = [:]
    /// Of each form, in the catalogue's order: persons of whom the broad reading says yes, or may.
    public var formsYes: [Int] = []
    public var formsPossible: [Int] = []
    /// Of each rule, in the catalogue's order: persons by outcome, in the order of
    /// `OutcomeKind.allCases`.
    public private(set) var outcomes: [[Int]] = []

    public init(_ rulebook: Rulebook) {
        let forms = rulebook.catalogue.exploitations.count
        formsYes = Array(repeating: 0, count: forms)
        formsPossible = formsYes
        let none = Array(repeating: 0, count: OutcomeKind.allCases.count)
        outcomes = Array(repeating: none, count: rulebook.catalogue.rules.count)
    }

    public mutating func add(_ verdicts: Verdicts) {
        persons += 1
        if verdicts.isSufficient { sufficient += 1 }
        minors[verdicts.minor, default: 0] += 1
        for (form, verdict) in verdicts.forms.enumerated() {
            switch verdict?.broad {
            case .yes: formsYes[form] += 1
            case .possible: formsPossible[form] += 1
            case .notShown, .notApplicable, nil: break
            }
        }
        for (rule, outcome) in verdicts.outcomes.enumerated() {
            if let outcome { outcomes[rule][outcome.place] += 1 }
        }
    }

    public mutating func add(_ other: BatchCounts) {
        lines += other.lines
        signals += other.signals
        rejected += other.rejected
        rejectedEmergencies += other.rejectedEmergencies
        persons += other.persons
        returning += other.returning
        failed += other.failed
        sufficient += other.sufficient
        minors.merge(other.minors, uniquingKeysWith: +)
        for form in formsYes.indices {
            formsYes[form] += other.formsYes[form]
            formsPossible[form] += other.formsPossible[form]
        }
        for rule in outcomes.indices {
            for kind in outcomes[rule].indices {
                outcomes[rule][kind] += other.outcomes[rule][kind]
            }
        }
    }
}

extension OutcomeKind {
    /// Its place in `allCases`.
    var place: Int {
        switch self {
        case .open: 0
        case .discretionary: 1
        case .incomplete: 2
        case .closed: 3
        case .notApplicable: 4
        case .planned: 5
        }
    }
}
