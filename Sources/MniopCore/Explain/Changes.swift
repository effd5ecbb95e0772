/// One condition of a change: a fact or an indicator, and the values that would do.
public struct ChangeCondition: Sendable, Equatable {
    /// The fact's or the indicator's name.
    public var name: String
    public var kind: Question.Kind
    /// The condition in words: `Nationalité : pays tiers ou apatride`. Dates are `2024-05-14`.
    public var text: Label
    /// A value of each kind that would do, in order; empty for a code that no rule names.
    public var values: [ReasonValue]
    /// Who answers: the person is asked only for what is `person`, and nobody asks the person for
    /// what `establishedBy` names.
    public var of: FactHolder
    /// Kinds of actor who alone can establish it; empty: anyone.
    public var establishedBy: [String]
    /// It counts against the person: never to be obtained from her.
    public var isAdverse: Bool
    /// To be asked with care.
    public var isSensitive: Bool
}

/// A smallest set of what is unknown that would conclude the rule, whatever else is unknown.
public struct ConcludingSet: Sendable, Equatable {
    /// What the rule would then be.
    public var outcome: OutcomeKind
    /// All of them together; each value of each would do.
    public var conditions: [ChangeCondition]
}

/// One thing that was given and, if it were otherwise, would change the outcome.
public struct Counterfactual: Sendable, Equatable {
    public var given: Reason
    /// What was given, in words.
    public var givenText: Label
    /// What would have to be true instead.
    public var instead: ChangeCondition
    /// What the rule would then be.
    public var outcome: OutcomeKind
}

/// What would change the outcome of a rule for a person.
public struct RuleChanges: Sendable, Equatable {
    /// At most `mostSets` of each outcome, the smallest first: open and discretionary, then closed,
    /// then not applicable.
    public var sets: [ConcludingSet]
    /// `false` where other sets, none of them smaller than those of their outcome, may do too.
    public var isWhole: Bool
    /// One fact or indicator at a time.
    public var ifOtherwise: [Counterfactual]
    /// Nothing is said, since it would tell what secrecy covers.
    public var isWithheld = false

    public static let withheld = RuleChanges(
        sets: [], isWhole: true, ifOtherwise: [], isWithheld: true)

    /// LIMIT: sets of one outcome.
    public static let mostSets = 5
}
