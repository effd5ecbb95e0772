import MniopCore
import MniopExchange
import MniopScript
import Testing

/// Made-up signals: taken whole, the same every time, and with the shares that are published.
struct SyntheticTests {
    private static func lines(_ count: UInt64, seed: UInt64) throws -> [String] {
        let signals = SyntheticSignals(try #require(Scripts.rulebook), seed: seed)
        return (0..<count).map { signals.line($0) }
    }

    @Test func aRowIsTheSameWhateverWasAskedBefore() throws {
        let signals = SyntheticSignals(try #require(Scripts.rulebook), seed: 3)
        let last = signals.line(99)
        #expect(try SyntheticTests.lines(100, seed: 3).last == last)
        #expect(try SyntheticTests.lines(100, seed: 4).last != last)
    }

    @Test func neighboursDrawNothingInCommon() throws {
        let texts = try SyntheticTests.lines(1_000, seed: 1)
        func departments(_ text: String) -> [Substring] {
            text.split(separator: "\"").filter { $0.count == 2 && $0.allSatisfy(\.isNumber) }
        }
        let same = zip(texts, texts.dropFirst()).filter { departments($0) == departments($1) }
        // Two of thirteen departments twice: one pair in 169.
        #expect(same.count < 40)
    }

    @Test func sharesAreThosePublished() throws {
        let count = 20_000
        let texts = try SyntheticTests.lines(UInt64(count), seed: 11)
        func share(_ text: String) -> Double {
            Double(texts.filter { $0.firstRange(of: text) != nil }.count) / Double(count)
        }
        #expect(abs(share(#""sexe":"F""#) - 0.89) < 0.02)
        #expect(abs(share(#""plainte_deposee":true"#) - 0.14) < 0.02)
        #expect(abs(share(#""exploitation":["sexuelle"]"#) - 0.43) < 0.02)
        #expect(abs(share(#""exploitation":["travail"]"#) - 0.055) < 0.01)
        let minors = (11...17).reduce(0) { $0 + share("\"age\":\($1),") }
        #expect(abs(minors - 0.12) < 0.02)
    }
}
