/// Where each name of a list stands. Built once, read by any thread.
///
/// A dictionary keyed by text would do: its hash, made to withstand hostile keys, costs ten times
/// as much, and an assessment looks up hundreds of names. Hostile keys cannot slow this one down:
/// only scripts add names, signals merely ask for them.
final class NameIndex: Sendable {
    /// The names, each once, in order.
    let keys: [String]
    /// Where each of them stands in the list.
    private let places: [Int32]
    /// Open addressing, at most half full; -1: free.
    private let slots: [Int32]
    /// Which lengths there are, as bits; the last stands for all from 63 bytes on. Most names that
    /// a short list has not are told by it.
    private let lengths: UInt64

    /// Of a name that comes twice the first place counts; `twice` learns of the second.
    init(_ names: some Sequence<String>, twice: (_ first: Int, _ second: Int) -> Void = { _, _ in })
    {
        let names = Array(names)
        var count = 8
        while count < names.count * 2 { count *= 2 }
        var slots = Array(repeating: Int32(-1), count: count)
        var keys: [String] = []
        var places: [Int32] = []
        var lengths: UInt64 = 0
        for (place, name) in names.enumerated() {
            var slot = NameIndex.hash(name) & (count - 1)
            while slots[slot] >= 0, keys[Int(slots[slot])] != name {
                slot = (slot + 1) & (count - 1)
            }
            if slots[slot] >= 0 {
                twice(Int(places[Int(slots[slot])]), place)
                continue
            }
            slots[slot] = Int32(keys.count)
            keys.append(name)
            lengths |= NameIndex.length(name)
            places.append(Int32(place))
        }
        self.keys = keys
        self.places = places
        self.slots = slots
        self.lengths = lengths
    }

    private static func length(_ name: String) -> UInt64 { 1 << UInt64(min(name.utf8.count, 63)) }

    subscript(name: String) -> Int? {
        guard lengths & NameIndex.length(name) != 0 else { return nil }
        let mask = slots.count - 1
        var slot = NameIndex.hash(name) & mask
        while slots[slot] >= 0 {
            let key = Int(slots[slot])
            if keys[key] == name { return Int(places[key]) }
            slot = (slot + 1) & mask
        }
        return nil
    }

    func contains(_ name: String) -> Bool { self[name] != nil }

    private static func hash(_ name: String) -> Int {
        if let hash = name.utf8.withContiguousStorageIfAvailable(hash) { return hash }
        // A string that lies elsewhere than in Swift.
        return Array(name.utf8).withUnsafeBufferPointer(hash)
    }

    /// Eight bytes at a time, mixed by multiplication. Fixed, so that no run differs from another.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var value: UInt64 = 0x9e37_79b9_7f4a_7c15 ^ UInt64(bytes.count)
        var offset = 0
        let raw = UnsafeRawBufferPointer(bytes)
        while offset + 8 <= raw.count {
            // The same on every machine: the little end first.
            let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            value = mixed(value, word.littleEndian)
            offset += 8
        }
        var rest: UInt64 = 0
        while offset < bytes.count {
            rest = rest << 8 | UInt64(bytes[offset])
            offset += 1
        }
        value = mixed(value, rest)
        return Int(truncatingIfNeeded: (value ^ value >> 29) & 0x7fff_ffff)
    }

    @inline(__always)
    private static func mixed(_ value: UInt64, _ word: UInt64) -> UInt64 {
        let (high, low) = (value ^ word).multipliedFullWidth(by: 0xd6e8_feb8_6659_fd93)
        return high ^ low
    }
}
