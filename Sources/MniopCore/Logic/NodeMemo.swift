/// What one walk over a store notes of its nodes. Room that is used again by the next walk, and is
/// not cleared in between: each walk has its own number. Whoever holds it frees it.
struct NodeMemo {
    private struct Entry {
        var walk: UInt32 = 0
        var result: NodeID = 0
    }

    private var entries: UnsafeMutablePointer<Entry>
    private var count = 0
    private var walk: UInt32 = 0

    init() { entries = .allocate(capacity: 1) }

    func free() { entries.deallocate() }

    /// Begins a walk over nodes up to `last`, of which nothing is noted yet.
    mutating func begin(last: NodeID) {
        walk &+= 1
        if Int(last) < count, walk != 0 { return }
        entries.deallocate()
        count = max(count, Int(last) + 1)
        count += count / 2
        entries = .allocate(capacity: count)
        entries.initialize(repeating: Entry(), count: count)
        walk = 1
    }

    /// PRECONDITION, of both: `node` is none beyond the last one of this walk.
    @inline(__always)
    subscript(node: NodeID) -> NodeID? {
        let entry = entries[Int(node)]
        return entry.walk == walk ? entry.result : nil
    }

    @inline(__always)
    func note(_ node: NodeID, _ result: NodeID) {
        entries[Int(node)] = Entry(walk: walk, result: result)
    }
}
