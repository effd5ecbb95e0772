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

    /// The cells of a yes and of a no.
    static var no: CellSet { CellSet(word: 1) }
    static var yes: CellSet { CellSet(word: 2) }
    static func ofTruth(_ isTrue: Bool) -> CellSet { isTrue ? yes : no }

    private init(word: UInt64) { words = SIMD4(word, 0, 0, 0) }

    mutating func insert(_ cell: Int) {
        // Nearly all variables have few cells.
        if cell >= 0, cell < 64 {
            words[0] |= 1 << UInt64(cell)
            return
        }
        guard cell >= 0, cell < CellSet.capacity else { return }
        words[cell >> 6] |= 1 << UInt64(cell & 63)
    }

    @inline(__always)
    func contains(_ cell: Int) -> Bool {
        if cell >= 0, cell < 64 { return words[0] >> UInt64(cell) & 1 == 1 }
        return cell >= 0 && cell < CellSet.capacity && words[cell >> 6] >> UInt64(cell & 63) & 1 == 1
    }

    var isEmpty: Bool { words == .zero }

    var count: Int {
        words[0].nonzeroBitCount + words[1].nonzeroBitCount + words[2].nonzeroBitCount
            + words[3].nonzeroBitCount
    }

    /// The only cell, where there is just one.
    var single: Int? {
        if words[1] | words[2] | words[3] == 0 {
            let low = words[0]
            return low != 0 && low & (low &- 1) == 0 ? low.trailingZeroBitCount : nil
        }
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
