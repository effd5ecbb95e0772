/// Sets of variables, one a node, as bits in one array.
struct VariableSets: Sendable {
    /// Words of one set.
    let stride: Int
    private var words: [UInt64] = []

    init(variables: Int) { stride = (variables + 63) / 64 }

    /// That many empty sets.
    init(variables: Int, count: Int) {
        self.init(variables: variables)
        words = Array(repeating: 0, count: count * stride)
    }

    /// Appends an empty set.
    mutating func append() { words.append(contentsOf: repeatElement(0, count: stride)) }

    mutating func insert(_ variable: Int, into set: Int) {
        words[set * stride + variable >> 6] |= 1 << UInt64(variable & 63)
    }

    mutating func formUnion(_ set: Int, _ other: Int) {
        for word in 0..<stride { words[set * stride + word] |= words[other * stride + word] }
    }

    /// As `formUnion`, with a set of another array.
    ///
    /// PRECONDITION: both are of the same variables.
    mutating func formUnion(_ set: Int, _ others: VariableSets, _ other: Int) {
        for word in 0..<stride {
            words[set * stride + word] |= others.words[other * stride + word]
        }
    }

    /// The variables of a set, growing.
    func members(_ set: Int) -> [Int] {
        BitSet.members(words[set * stride..<(set + 1) * stride])
    }

    /// Those that are in `bits` too, growing.
    func members(_ set: Int, in bits: BitSet) -> [Int] {
        var result: [Int] = []
        for word in 0..<stride {
            BitSet.add(words[set * stride + word] & bits.words[word], word, to: &result)
        }
        return result
    }

    mutating func reserveCapacity(_ sets: Int) { words.reserveCapacity(sets * stride) }
}
