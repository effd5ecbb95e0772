/// Nodes piled up while diagrams are built. What is taken off keeps its room.
struct NodeStack: Sendable {
    private var nodes: [NodeID] = []
    private(set) var count = 0

    subscript(place: Int) -> NodeID { nodes[place] }

    mutating func append(_ node: NodeID) {
        if count < nodes.count {
            nodes[count] = node
        } else {
            nodes.append(node)
        }
        count += 1
    }

    /// Takes off all from `mark` on.
    mutating func drop(to mark: Int) { count = mark }
}
