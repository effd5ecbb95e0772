/// What is true of one rule for one person.
public struct Outcome: Sendable, Equatable {
    /// What does not depend on the person.
    public var rule: RuleText
    public var outcome: OutcomeKind
    /// Rights only, where they are open, discretionary or incomplete.
    public var state: RightState?
    /// `since` of the version in force; `nil` where none is, or where it always was.
    public var version: CivilDate?
    public var basis: [String]
    /// A smallest set of facts and indicators that makes it so.
    public var because: [Reason]
    /// The rules that it passed through.
    public var via: [String]
    public var missing: [String]
    /// Unknown grounds of expiry or refusal, for the authority to establish.
    public var reserves: [String]
    public var times: [OutcomeTime]
    public var alternatives: [AlternativeOutcome]
    public var grade: Grade
    /// Of a rule that had no version in force on the day of its clock: since when there is one, or
    /// until when there was. `nil` otherwise.
    public var notInForce: Label? = nil

    public var kind: RuleKind { rule.kind }
    public var id: String { rule.id }
    public var label: Label { rule.label }
    public var urgency: Urgency { rule.urgency }
    public var status: LegalStatus? { rule.status }
    public var authority: String? { rule.authority }
    public var route: String? { rule.route }
    public var owedBy: [String] { rule.owedBy }
    public var documents: [String] { outcome.isStanding ? rule.documents : [] }
    public var note: Label? { notInForce ?? rule.note }
    public var layer: String { rule.layer }
    public var source: SourcePosition { rule.source }
}

extension OutcomeKind {
    /// Open, or still to be completed.
    var isStanding: Bool { self == .open || self == .discretionary || self == .incomplete }
}

/// What every outcome of one version of a rule has alike: made once, shared by all answers.
public final class RuleText: Sendable, Equatable {
    public let kind: RuleKind
    public let id: String
    public let label: Label
    public let urgency: Urgency
    /// Announced, or asked for and refused: no legal effect. `nil` for law in force.
    public let status: LegalStatus?
    public let authority: String?
    public let route: String?
    public let owedBy: [String]
    /// What an outcome that stands calls for.
    public let documents: [String]
    public let note: Label?
    public let layer: String
    public let source: SourcePosition

    /// `version`: `nil` for a rule that has none, which compiles to no rulebook.
    init(_ rule: RuleDeclaration, _ version: RuleVersion?) {
        kind = rule.kind
        id = rule.id
        label = rule.label
        urgency = version?.urgency ?? .routine
        status = version?.status
        authority = rule.authority
        route = version?.route
        owedBy = version?.owedBy ?? []
        documents = version?.documents ?? []
        note = version?.note
        layer = rule.layer
        source = version?.position ?? rule.position
    }

    public static func == (a: RuleText, b: RuleText) -> Bool {
        if a === b { return true }
        return a.kind == b.kind && a.id == b.id && a.label == b.label && a.urgency == b.urgency
            && a.status == b.status && a.authority == b.authority && a.route == b.route
            && a.owedBy == b.owedBy
            && a.documents == b.documents && a.note == b.note && a.layer == b.layer
            && a.source == b.source
    }
}

extension RuleDeclaration {
    /// One text a version, in order; one in all where there is none.
    func texts() -> [RuleText] {
        versions.isEmpty ? [RuleText(self, nil)] : versions.map { RuleText(self, $0) }
    }
}
