import MniopCore

/// A scripted acceptance test: what was signalled, and what the answer must be.
public struct Scenario: Sendable {
    public var name: String
    /// Layer of its file: `national`, a department or a hospital.
    public var layer: String
    public var position: SourcePosition
    var column: Int?
    public internal(set) var asOf: CivilDate
    var signals: [ScenarioSignal]
    /// Active whatever the signals say.
    var extraLayers: [String]
    /// Free places that the host is supposed to know of, on the day of the assessment.
    var places: [(service: String, count: Int64, place: Place)] = []
    var expectations: [Expectation]

    /// Rules that the scenario expects something of, each once, with the outcome that it expects
    /// where it names one: what the scenario shows to a reader of the rule.
    public var rulesShown: [(id: String, outcome: OutcomeKind?)] {
        var shown: [(id: String, outcome: OutcomeKind?)] = []
        for expectation in expectations {
            guard let (id, outcome) = expectation.kind.rule else { continue }
            if let known = shown.firstIndex(where: { $0.id == id }) {
                shown[known].outcome = shown[known].outcome ?? outcome
            } else {
                shown.append((id, outcome))
            }
        }
        return shown
    }
}

struct ScenarioSignal: Sendable {
    var id: String
    var date: CivilDate
    var actor: Signal.Actor?
    var actorPlace: Place?
    var facts: [(name: String, value: RawValue, place: Place)] = []
    var present: [(id: String, place: Place)] = []
    var absent: [(id: String, place: Place)] = []
    var emergency: Bool?
    var place: Place
}

/// One thing that the answer must say, and where the scenario says so.
struct Expectation: Sendable {
    enum Kind: Sendable {
        case sufficient(Bool)
        case outcome(RuleKind, id: String, OutcomeKind)
        /// Exact sets.
        case missing(rule: String, [String])
        case because(rule: String, [String])
        case reserves(rule: String, [String])
        /// End of the rule's first time.
        case deadline(rule: String, CivilDate)
        case asks(String)
        case notAsks(String)
        /// When the rule's first window opens.
        case opens(rule: String, CivilDate)
        case service(String, isThere: Bool)
        case notice(String, isThere: Bool)
        /// The name that a hook proposes.
        case proposal(String, isThere: Bool)
        /// A layer that plays no part.
        case silent(layer: String)
        case minor(Minor)
        case reading(form: String, ReadingName, ReadingVerdict)
        case dimension(grid: String, profile: String, id: String, DimensionVerdict)
    }

    var kind: Kind
    var place: Place
}

extension Expectation.Kind {
    fileprivate var rule: (id: String, outcome: OutcomeKind?)? {
        switch self {
        case .outcome(_, let id, let outcome): (id, outcome)
        case .missing(let id, _), .because(let id, _), .reserves(let id, _), .deadline(let id, _),
            .opens(let id, _):
            (id, nil)
        default: nil
        }
    }
}

/// What became of a scenario.
public struct ScenarioResult: Sendable {
    public var name: String
    public var layer: String
    public var position: SourcePosition
    /// Each with what was expected and what was found. Empty: passed.
    public var failures: [Problem]
    /// The answer, where there was one.
    public var assessment: Assessment?

    public var hasPassed: Bool { failures.isEmpty }
}
