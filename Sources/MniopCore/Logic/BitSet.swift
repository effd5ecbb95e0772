/// A set of small numbers, as bits.
struct BitSet: Sendable, Equatable {
    private(set) var words: [UInt64]

    /// Room for the numbers `0 ..< count`.
    init(_ count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

    @inline(__always)
    subscript(number: Int) -> Bool {
        get { words[number >> 6] >> UInt64(number & 63) & 1 == 1 }
        set {
            let bit: UInt64 = 1 << UInt64(number & 63)
            if newValue { words[number >> 6] |= bit } else { words[number >> 6] &= ~bit }
        }
    }

    func contains(_ number: Int) -> Bool { self[number] }

    mutating func removeAll() { for word in words.indices { words[word] = 0 } }

    /// The numbers, growing.
    var members: [Int] { BitSet.members(words[...]) }

    static func members(_ words: ArraySlice<UInt64>) -> [Int] {
        var result: [Int] = []
        result.reserveCapacity(words.reduce(0) { $0 + $1.nonzeroBitCount })
        for (offset, word) in words.enumerated() { add(word, offset, to: &result) }
        return result
    }

    /// Appends the numbers of the word at `offset`.
    @inline(__always)
    static func add(_ word: UInt64, _ offset: Int, to list: inout [Int]) {
        var bits = word
        while bits != 0 {
            list.append(offset * 64 + bits.trailingZeroBitCount)
            bits &= bits &- 1
        }
    }
}
