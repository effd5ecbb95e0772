/// A set of the cells into which the thresholds of a rulebook cut a variable's domain.
///
/// LIMIT: 256 cells a variable.
struct CellSet: Sendable, Equatable, Hashable {
    static let capacity = 256

    // Four numbers and no vector: an assessment compares thousands of sets, nearly all of which
    // differ or are empty beyond the first.
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0
    private var fourth: UInt64 = 0

    init() {}

    /// The cells `0 ..< count`.
    init(first count: Int) {
        for cell in 0..<max(0, min(count, CellSet.capacity)) { insert(cell) }
    }

    init(_ cell: Int) { insert(cell) }

    /// The cells of a yes and of a no.
    static var no: CellSet { CellSet(word: 1) }
    static var yes: CellSet { CellSet(word: 2) }
    static func ofTruth(_ isTrue: Bool) -> CellSet { isTrue ? yes : no }

    private init(word: UInt64) { first = word }

    mutating func insert(_ cell: Int) {
        guard cell >= 0, cell < CellSet.capacity else { return }
        let bit: UInt64 = 1 << UInt64(cell & 63)
        // Nearly all variables have few cells.
        switch cell >> 6 {
        case 0: first |= bit
        case 1: second |= bit
        case 2: third |= bit
        default: fourth |= bit
        }
    }

    @inline(__always)
    func contains(_ cell: Int) -> Bool {
        if cell >= 0, cell < 64 { return first >> UInt64(cell) & 1 == 1 }
        return containsFar(cell)
    }

    private func containsFar(_ cell: Int) -> Bool {
        guard cell >= 0, cell < CellSet.capacity else { return false }
        let word =
            switch cell >> 6 {
            case 0: first
            case 1: second
            case 2: third
            default: fourth
            }
        return word >> UInt64(cell & 63) & 1 == 1
    }

    var isEmpty: Bool { first | second | third | fourth == 0 }

    var count: Int {
        first.nonzeroBitCount + second.nonzeroBitCount + third.nonzeroBitCount
            + fourth.nonzeroBitCount
    }

    /// The only cell, where there is just one.
    @inline(__always)
    var single: Int? {
        if second | third | fourth == 0 {
            return first != 0 && first & (first &- 1) == 0 ? first.trailingZeroBitCount : nil
        }
        return singleFar
    }

    private var singleFar: Int? {
        guard count == 1 else { return nil }
        for (place, word) in [first, second, third, fourth].enumerated() where word != 0 {
            return place * 64 + word.trailingZeroBitCount
        }
        return nil
    }

    func union(_ other: CellSet) -> CellSet {
        var result = self
        result.first |= other.first
        result.second |= other.second
        result.third |= other.third
        result.fourth |= other.fourth
        return result
    }

    func intersection(_ other: CellSet) -> CellSet {
        var result = self
        result.first &= other.first
        result.second &= other.second
        result.third &= other.third
        result.fourth &= other.fourth
        return result
    }

    func isSubset(of other: CellSet) -> Bool { intersection(other) == self }
}
