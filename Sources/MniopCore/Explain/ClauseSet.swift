/// What a clause was, or can be.
public struct ClauseStates: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let holds = ClauseStates(rawValue: 1)
    public static let fails = ClauseStates(rawValue: 2)
    public static let unknown = ClauseStates(rawValue: 4)
    public static let all: ClauseStates = [.holds, .fails, .unknown]

    public var count: Int { rawValue.nonzeroBitCount }
}

/// A condition of a version of a rule: a single one, or what joins several. `no(x)` is no clause
/// of its own: it holds where `x` fails. Nor is a group of one.
public struct Clause: Sendable, Equatable {
    public enum Part: Sendable, Equatable {
        case concerns, when, unless
        /// Of another reading, by its name.
        case reading(String)
    }

    public var rule: String
    /// By position among the rule's versions.
    public var version: Int
    public var part: Part
    public var formula: Formula
    /// The states that some signals could bring about.
    public var possible: ClauseStates

    var root: NodeID
    /// Whom the reading is about: where that fails, the clause plays no part.
    var concerns: NodeID
}

/// The clauses of every version in force of every rule of a rulebook, to tell which of them a case
/// makes true, false or unknown: what coverage counts. A pure value: any thread, at any time.
public struct ClauseSet: Sendable {
    public let rulebook: Rulebook
    /// In order of the catalogue.
    public let clauses: [Clause]
    private let diagrams: FrozenDiagrams

    /// Compiles every clause by itself: the rulebook keeps only the diagrams of whole rules.
    public init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
        // INVARIANT: the same catalogue gives the same variables, in the same order.
        let compiler = Compiler(rulebook.catalogue)
        compiler.prepareFacts()
        var work = ClauseWork(compiler: compiler)
        work.collect()
        let number = compiler.store.compact(work.clauses.flatMap { [$0.root, $0.concerns] })
        diagrams = compiler.store.freeze(
            free: rulebook.layout.free, groups: rulebook.layout.groups)
        clauses = work.clauses.map { clause in
            var clause = clause
            clause.root = number[Int(clause.root)]
            clause.concerns = number[Int(clause.concerns)]
            return clause
        }
    }

    /// What these signals of one person make of each clause: one state, or none where its version
    /// does not apply, its layer is not active, or the rule does not concern the person.
    public func states(
        _ signals: [Signal], asOf: CivilDate, options: AssessmentOptions = AssessmentOptions()
    ) throws(AssessmentError) -> [ClauseStates] {
        let observation = try Observation(rulebook, signals, asOf: asOf, options: options)
        let assessor = Assessor(observation, options)
        let plain = Restriction(diagrams, allowed: assessor.observation.allowed)
        // Rules for children read a presumed minor as a minor.
        let asChild = assessor.childRestriction.map {
            Restriction(diagrams, allowed: $0.allowed)
        }
        let rules = rulebook.catalogue.rules
        let applied = rules.enumerated().map { id, rule -> Int? in
            let layer = rulebook.layout.ruleLayer[id]
            return assessor.observation.activeLayers.contains(layer)
                ? assessor.versionNumber(rule) : nil
        }
        return clauses.map { clause in
            guard let rule = rulebook.index.rules[clause.rule], applied[rule] == clause.version
            else { return [] }
            let isForChildren = rules[rule].versions[clause.version].isForChildren
            func reached(_ root: NodeID) -> UInt8 {
                if isForChildren, let found = asChild?.terminals(root) { return found }
                return plain.terminals(root)
            }
            let no = UInt8(1) << UInt8(Terminal.no)
            let yes = UInt8(1) << UInt8(Terminal.yes)
            if reached(clause.concerns) == no { return [] }
            switch reached(clause.root) {
            case yes: return .holds
            case no: return .fails
            default: return .unknown
            }
        }
    }
}
