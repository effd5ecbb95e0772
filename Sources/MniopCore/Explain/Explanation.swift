/// One rule for one person: the outcome, the whole reasoning as a tree, and what would change it.
/// A pure value. Every list is in a fixed order; dates inside words are written `2024-05-14`.
public struct Explanation: Sendable, Equatable {
    public var person: String
    public var asOf: CivilDate
    /// The outcome as `Rulebook.assess` gives it.
    public var outcome: Outcome
    /// `false`: the rule is of a local layer that plays no part for this person.
    public var isActive: Bool
    /// In order of time.
    public var versions: [VersionReasoning]
    /// Whom the rule is about; `nil`: everyone.
    public var concerns: Reasoning?
    /// What must be shown; `nil` where no version stands at the date.
    public var when: Reasoning?
    /// Grounds of expiry or refusal: unknown leaves the outcome.
    public var grounds: [GroundReasoning]
    /// Facts that the rule never requires.
    public var neverRequires: [String]
    public var changes: RuleChanges
}

public enum ReasoningState: String, Sendable {
    case holds = "true"
    case fails = "false"
    case unknown
    /// Unknown, and of no effect on the outcome as things stand.
    case notRead = "not_read"
    /// Covered by secrecy.
    case withheld
}

/// A fact or an indicator that counted, with the signals that say so.
public struct GivenValue: Sendable, Equatable {
    public var reason: Reason
    public var text: Label
    /// Empty where no signal says it outright: it follows from something else.
    public var signals: [String]
}

/// A node of the reasoning.
public struct Reasoning: Sendable, Equatable {
    public enum Note: String, Sendable {
        /// Its own reasoning stands elsewhere in the same tree, earlier.
        case above
        /// LIMIT: `Explanation.deepest` or `Explanation.mostNodes` was reached.
        case cut
    }

    public var text: Label
    public var subject: FormulaWords.Subject
    public var state: ReasoningState
    public var given: [GivenValue]
    public var note: Note?
    public var children: [Reasoning]

    /// Nodes of the tree, this one counted.
    public var count: Int { children.reduce(1) { $0 + $1.count } }
}

public struct VersionReasoning: Sendable, Equatable {
    public var since: CivilDate?
    public var last: CivilDate?
    public var basis: [String]
    public var grade: Grade
    /// `unknown` where the date that picks the version is not known.
    public var applies: ReasoningState
    /// Why it applies, or does not.
    public var why: Label
}

public struct GroundReasoning: Sendable, Equatable {
    public var reasoning: Reasoning
    /// Kinds of actor, or the rule's authority: who alone may establish it.
    public var establishedBy: [String]
}

extension Explanation {
    /// LIMIT: nodes within one another, and all together.
    public static let deepest = 12
    public static let mostNodes = 400
}

extension Rulebook {
    /// One rule for one person. All signals are of that person. A pure function: any thread, at
    /// any time; it takes longer than an assessment, since it compiles parts of the rule anew.
    ///
    /// `nil` for a rule that nobody declared: `nearestRule` then helps. Throws as `assess` does.
    public func explain(
        _ rule: String, _ signals: [Signal], asOf: CivilDate,
        options: AssessmentOptions = AssessmentOptions()
    ) throws(AssessmentError) -> Explanation? {
        guard let id = index.rules[rule] else { return nil }
        let observation = try Observation(self, signals, asOf: asOf, options: options)
        return Explainer(Assessor(observation, options)).explain(id)
    }

    public func nearestRule(_ name: String) -> String? {
        Names.nearest(name, among: index.rules.keys)
    }
}
