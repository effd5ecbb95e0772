/// Diagrams under what is known of one person: known variables are fixed, every branch of an
/// unknown one is followed, and the result is reduced again. That is exact: what is left over
/// names just the variables that can still change the answer.
///
/// What a diagram is where nothing is known was found beforehand, so that only what is known costs.
/// What is decided is not built at all. One thread at a time.
final class Restriction {
    let knowledge: Knowledge
    private let diagrams: FrozenDiagrams
    /// Only what is left undecided needs any.
    private lazy var nodes = RestrictedNodes(knowledge)

    convenience init(_ diagrams: FrozenDiagrams, allowed: [CellSet]) {
        self.init(Knowledge(diagrams, allowed: allowed))
    }

    init(_ knowledge: Knowledge) {
        self.knowledge = knowledge
        diagrams = knowledge.diagrams
    }

    var allowed: [CellSet] { knowledge.allowed }

    /// The terminals that completions of what is unknown can reach, as bits.
    func terminals(_ root: NodeID) -> UInt8 { knowledge.terminals(root) }

    /// The only terminal that can be reached, if there is just one.
    func decided(_ root: NodeID) -> NodeID? {
        let reached = knowledge.terminals(root)
        return reached.nonzeroBitCount == 1 ? NodeID(reached.trailingZeroBitCount) : nil
    }

    /// Unknown variables that can still change the result, in order.
    func undecided(_ root: NodeID) -> [Int] {
        undecidedPlaces(root).map { diagrams.variables($0) } ?? []
    }

    /// The same as a set of places among the variables that are read; `nil`: none. Good until the
    /// restriction goes.
    func undecidedPlaces(_ root: NodeID) -> UnsafePointer<UInt64>? {
        if knowledge.terminals(root).nonzeroBitCount == 1 { return nil }
        return nodes.supportOfRestricted(root)
    }
}
