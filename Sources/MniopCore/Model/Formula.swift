/// A condition as its author wrote it. It stays beside the compiled diagram for words,
/// coverage and the list of rules crossed.
public struct Formula: Sendable, Equatable {
    public indirect enum Node: Sendable, Equatable {
        case constant(Bool)
        case all([Formula])
        case any([Formula])
        case none([Formula])
        case no(Formula)
        case atLeast(Int, [Formula])
        case fact(String, FactTest)
        /// `date + period <= as_of` (or, negated, `>`).
        case elapsed(fact: String, Period, atLeast: Bool)
        case present(String)
        case positive(grid: String, dimension: String)
        case reading(grid: String, name: String)
        case sufficient
        /// The rule's outcome is `open`.
        case open(String)
        /// The rule's outcome is `open` or `discretionary`.
        case available(String)
        case parameter(String, value: String)
        /// One of the signals comes from this kind of actor.
        case actor(String)
    }

    public var node: Node
    public var position: SourcePosition

    public init(_ node: Node, at position: SourcePosition) {
        self.node = node
        self.position = position
    }

    /// The formulas directly below this one.
    public var children: [Formula] {
        switch node {
        case .all(let list), .any(let list), .none(let list), .atLeast(_, let list): list
        case .no(let inner): [inner]
        default: []
        }
    }

    /// Conditions within one another, this one counted.
    public var depth: Int {
        switch node {
        case .all(let list), .any(let list), .none(let list), .atLeast(_, let list):
            list.reduce(0) { max($0, $1.depth) } + 1
        case .no(let inner): inner.depth + 1
        default: 1
        }
    }

    /// Calls `visit` on this formula and everything below it, parents first.
    public func forEach(_ visit: (Formula) -> Void) {
        visit(self)
        switch node {
        case .all(let list), .any(let list), .none(let list), .atLeast(_, let list):
            // By place: none is copied.
            for place in list.indices { list[place].forEach(visit) }
        case .no(let inner): inner.forEach(visit)
        default: break
        }
    }
}

/// What a formula asks of one fact.
public enum FactTest: Sendable, Equatable {
    case isTrue
    case isCode(String)
    case isInteger(Int64)
    case among([String])
    case includes(String)
    /// Strictly below.
    case below(Int64)
    case atLeast(Int64)
    case before(CivilDate)
    case after(CivilDate)
}
