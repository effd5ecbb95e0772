/// Results of `ite`, each kept until another falls on its place. It grows with the store, so that
/// little is worked out twice. Whoever holds it frees it.
struct IteMemo {
    private struct Entry {
        var condition: NodeID = -1
        var then: NodeID = 0
        var otherwise: NodeID = 0
        var result: NodeID = 0
    }

    private var entries: UnsafeMutablePointer<Entry>
    /// A power of two.
    private var count: Int
    /// 64 less the bits of a place, of which there is at least one.
    private var shift: UInt64

    /// `count`: a power of two, at least 2.
    init(count: Int) {
        self.count = count
        shift = 64 - UInt64(count.trailingZeroBitCount)
        entries = .allocate(capacity: count)
        entries.initialize(repeating: Entry(), count: count)
    }

    func free() { entries.deallocate() }

    /// Products of odd constants, whose high bits depend on all bits of the three: fixed, so that
    /// no run differs from another.
    @inline(__always)
    private func place(_ a: NodeID, _ b: NodeID, _ c: NodeID) -> Int {
        let hash =
            UInt64(UInt32(bitPattern: a)) &* 0x9e37_79b9_7f4a_7c15
            ^ UInt64(UInt32(bitPattern: b)) &* 0xc2b2_ae3d_27d4_eb4f
            ^ UInt64(UInt32(bitPattern: c)) &* 0x1656_67b1_9e37_79f9
        return Int(truncatingIfNeeded: hash &>> shift)
    }

    /// The result; -1 where it is not kept.
    @inline(__always)
    func find(_ a: NodeID, _ b: NodeID, _ c: NodeID) -> NodeID {
        let entry = entries[place(a, b, c)]
        return entry.condition == a && entry.then == b && entry.otherwise == c ? entry.result : -1
    }

    /// `nodes`: how many the store holds.
    @inline(__always)
    mutating func keep(_ a: NodeID, _ b: NodeID, _ c: NodeID, _ result: NodeID, nodes: Int) {
        if nodes > count * 2 { grow() }
        entries[place(a, b, c)] = Entry(condition: a, then: b, otherwise: c, result: result)
    }

    @inline(never)
    private mutating func grow() {
        let (old, oldCount) = (entries, count)
        count *= 2
        shift -= 1
        entries = .allocate(capacity: count)
        entries.initialize(repeating: Entry(), count: count)
        for entry in UnsafeBufferPointer(start: old, count: oldCount) where entry.condition >= 0 {
            entries[place(entry.condition, entry.then, entry.otherwise)] = entry
        }
        old.deallocate()
    }
}
