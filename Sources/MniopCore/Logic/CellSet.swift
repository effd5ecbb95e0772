/// A set of the cells into which the thresholds of a rulebook cut a variable's domain.
///
/// LIMIT: 256 cells a variable.
struct CellSet: Sendable, Equatable, Hashable {
    static let capacity = 256

    private var words: SIMD4<UInt64>

    init() { words = .zero }

    /// The cells `0 ..< count`.
    init(first count: Int) {
        words = .zero
        for cell in 0..<max(0, min(count, CellSet.capacity)) { insert(cell) }
    }

    init(_ cell: Int) {
        words = .zero
        insert(cell)
    }

    mutating func insert(_ cell: Int) {
        guard cell >= 0, cell < CellSet.capacity else { return }
        words[cell >> 6] |= 1 << UInt64(cell & 63)
    }

    func contains(_ cell: Int) -> Bool {
        cell >= 0 && cell < CellSet.capacity && words[cell >> 6] >> UInt64(cell & 63) & 1 == 1
    }

    var isEmpty: Bool { words == .zero }

    var count: Int {
        words[0].nonzeroBitCount + words[1].nonzeroBitCount + words[2].nonzeroBitCount
            + words[3].nonzeroBitCount
    }

    /// The only cell, where there is just one.
    var single: Int? {
        guard count == 1 else { return nil }
        for word in 0..<4 where words[word] != 0 {
            return word * 64 + words[word].trailingZeroBitCount
        }
        return nil
    }

    func union(_ other: CellSet) -> CellSet {
        var result = self
        result.words |= other.words
        return result
    }

    func intersection(_ other: CellSet) -> CellSet {
        var result = self
        result.words &= other.words
        return result
    }

    func isSubset(of other: CellSet) -> Bool { words & other.words == words }
}
