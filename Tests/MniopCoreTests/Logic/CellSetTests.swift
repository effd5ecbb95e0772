import Testing

@testable import MniopCore

/// Against a set of numbers.
@Suite struct CellSetTests {
    /// Numbers in and beside the cells that there may be.
    private static func numbers(_ dice: inout Dice) -> Set<Int> {
        let span = [2, 64, 80, 300].randomElement(using: &dice) ?? 2
        return Set(
            (0..<Int.random(in: 0...6, using: &dice)).map { _ in
                Int.random(in: -1..<span, using: &dice)
            })
    }

    private static func cells(_ numbers: Set<Int>) -> CellSet {
        var result = CellSet()
        for number in numbers { result.insert(number) }
        return result
    }

    private static func members(_ cells: CellSet) -> Set<Int> {
        Set((-2...301).filter { cells.contains($0) })
    }

    @Test(arguments: 0..<20) func isASetOfNumbers(seed: Int) {
        var dice = Dice(state: UInt64(seed))
        for _ in 0..<50 {
            let whole = 0..<CellSet.capacity
            let a = Self.numbers(&dice).filter(whole.contains)
            let b = Self.numbers(&dice).filter(whole.contains)
            let (x, y) = (Self.cells(a), Self.cells(b))
            #expect(Self.members(x) == a)
            #expect(x.count == a.count)
            #expect(x.isEmpty == a.isEmpty)
            #expect(x.single == (a.count == 1 ? a.first : nil))
            #expect((x == y) == (a == b))
            #expect(Self.members(x.union(y)) == a.union(b))
            #expect(Self.members(x.intersection(y)) == a.intersection(b))
            #expect(x.isSubset(of: y) == a.isSubset(of: b))
        }
    }

    @Test(arguments: [-1, 0, 1, 2, 63, 64, 65, 192, 256, 300]) func beginsWithTheFirst(count: Int) {
        let wanted = Set(0..<max(0, min(count, CellSet.capacity)))
        #expect(Self.members(CellSet(first: count)) == wanted)
    }

    @Test func whatIsNoCellIsLeftOut() {
        #expect(CellSet(-1).isEmpty)
        #expect(CellSet(CellSet.capacity).isEmpty)
        #expect(Self.members(.yes.union(.no)) == [0, 1])
    }
}
