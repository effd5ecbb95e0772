/// Which persons had a group already, in bounded memory: by 64 bits of a hash of the pseudonym, so
/// that two persons are taken for one about once in 10^6 files of three million persons.
///
/// The hash is the same in every process: what is counted must be too.
struct PersonsSeen: Sendable {
    /// LIMIT: persons remembered (32 MiB).
    static let most = 3_000_000

    private var slots: [UInt64] = Array(repeating: 0, count: 1 << 12)
    private(set) var count = 0
    private(set) var isFull = false

    /// `false` where the person was there.
    mutating func insert(_ person: String) -> Bool {
        let hash = PersonsSeen.hash(person)
        if count * 4 >= slots.count * 3, !isFull { grow() }
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            if slots[slot] == hash { return false }
            slot = (slot + 1) & (slots.count - 1)
        }
        guard count < PersonsSeen.most else {
            isFull = true
            return true
        }
        slots[slot] = hash
        count += 1
        return true
    }

    private mutating func grow() {
        guard slots.count < 1 << 22 else { return }
        let old = slots
        slots = Array(repeating: 0, count: old.count * 2)
        for hash in old where hash != 0 {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = hash
        }
    }

    /// FNV-1a, mixed by the finaliser of SplitMix64; never 0.
    private static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
        hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
        hash ^= hash >> 31
        return hash == 0 ? 1 : hash
    }
}
