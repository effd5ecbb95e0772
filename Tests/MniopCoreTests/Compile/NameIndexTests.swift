import Testing

@testable import MniopCore

/// Against a dictionary.
@Suite struct NameIndexTests {
    private static func name(_ dice: inout Dice) -> String {
        let letters = ["a", "b", "_", ".", "é"]
        let length = Int.random(in: 0...5, using: &dice)
        let word = (0..<length).map { _ in letters.randomElement(using: &dice) ?? "a" }.joined()
        return Bool.random(using: &dice) ? word : word + String(repeating: "long_", count: 13)
    }

    @Test(arguments: 0..<20) func findsEachNameAndNoOther(seed: Int) {
        var dice = Dice(state: UInt64(seed))
        let names = (0..<Int.random(in: 0...80, using: &dice)).map { _ in Self.name(&dice) }
        var twice = 0
        let index = NameIndex(names) { first, second in
            #expect(names[first] == names[second] && first < second)
            twice += 1
        }
        let first = Dictionary(names.enumerated().map { ($1, $0) }) { old, _ in old }
        #expect(twice == names.count - first.count)
        #expect(index.keys.count == first.count)
        for name in names + (0..<200).map({ _ in Self.name(&dice) }) {
            #expect(index[name] == first[name])
        }
    }
}
