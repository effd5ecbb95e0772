/// An open-addressing table of nodes by what they are; the nodes themselves lie elsewhere.
struct NodeTable: Sendable {
    /// -1: free. The count is a power of two, at most half full.
    private(set) var slots: [NodeID]

    /// `capacity`: a power of two.
    init(capacity: Int = 256) { slots = Array(repeating: -1, count: capacity) }

    /// The hash of a node is made of its variable and each of its children, in order: FNV-1a, which
    /// is fixed, so that no run differs from another.
    @inline(__always)
    static func seed(_ variable: Int) -> UInt64 {
        0xcbf2_9ce4_8422_2325 ^ UInt64(truncatingIfNeeded: variable)
    }

    @inline(__always)
    static func mixed(_ value: UInt64, _ child: NodeID) -> UInt64 {
        (value ^ UInt64(UInt32(bitPattern: child))) &* 0x100_0000_01b3
    }

    @inline(__always)
    static func place(_ value: UInt64) -> Int {
        Int(truncatingIfNeeded: (value ^ (value >> 32)) & 0x7fff_ffff)
    }

    /// The slot of the node that `isSame` knows, or the free one where it belongs.
    func slot(_ hash: Int, _ isSame: (NodeID) -> Bool) -> Int {
        var slot = hash & (slots.count - 1)
        while slots[slot] >= 0, !isSame(slots[slot]) { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    subscript(slot: Int) -> NodeID? { slots[slot] >= 0 ? slots[slot] : nil }

    mutating func fill(_ slot: Int, _ id: NodeID) { slots[slot] = id }

    /// Whether `count` nodes, terminals among them, want a larger table.
    func isFull(_ count: Int) -> Bool { count * 2 >= slots.count }

    /// Doubles the table; `hashes` are those of the nodes from `first` on, in order.
    mutating func grow(_ hashes: [Int], from first: NodeID) {
        var count = slots.count * 2
        while hashes.count * 2 >= count { count *= 2 }
        slots = Array(repeating: -1, count: count)
        for (offset, hash) in hashes.enumerated() {
            slots[slot(hash) { _ in false }] = first + NodeID(offset)
        }
    }
}
