import MniopExchange
import Testing

/// Sizes that nobody sends by mistake: an error, and never a trap.
struct HugeTests {
    @Test func aTextOfTenMegabytes() throws {
        let long = String(repeating: "x", count: 10 << 20)
        let result = try Scripts.read(
            #"{"id":"\#(long)","date":"\#(long)","facts":{"age":"\#(long)"},"language":"\#(long)"}"#
        )
        #expect(
            result.summary == [
                "bad_name 1 id", "impossible_date 1 date", "wrong_type 1 facts.age",
                "bad_code 1 language",
            ])
        #expect(result.problems.first?.found == "string of \(10 << 20) bytes")
        #expect(result.problems.allSatisfy { $0.description.utf8.count < 300 })
    }

    @Test func nestingOfAHundredThousand() throws {
        for (opening, closing) in [("[", "]"), ("{\"a\":", "}")] {
            let deep =
                String(repeating: opening, count: 100_000) + "1"
                + String(repeating: closing, count: 100_000)
            let whole = try Scripts.read(deep)
            #expect(whole.problems.map(\.code) == ["too_deep"])
            let within = try Scripts.read("{\"id\":\"a\",\"facts\":\(deep)}")
            #expect(within.problems.map(\.code) == ["too_deep"])
            #expect(within.rejected.map(\.id) == ["a"])
        }
    }

    @Test func nestingUpToTheLimitIsRead() throws {
        let deep = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
        let result = try Scripts.read(#"{"id":"a","date":"2024-01-01","facts":{"age":\#(deep)}}"#)
        #expect(result.summary == ["wrong_type 1 facts.age"])
    }

    @Test func listsOfAMillion() throws {
        let ones = "[" + String(repeating: "1,", count: 999_999) + "1]"
        let within = try Scripts.read(#"{"id":"a","date":"2024-01-01","present":\#(ones)}"#)
        #expect(within.summary == ["list_too_long 1 present"])
        let whole = try Scripts.read(ones)
        #expect(whole.rejected.count == 1_000_000)
        #expect(whole.problems.count == 10_001)
        #expect(whole.problems.last?.code == "more_problems")
    }

    @Test func moreThanTheLimitInOnePiece() throws {
        let line = "{\"id\":\"a\",\"date\":\"2024-01-01\"}\n"
        let bytes = Array(line.utf8) + [UInt8](repeating: UInt8(ascii: "1"), count: 65 << 20)
        let result = try Scripts.read(bytes)
        #expect(result.signals.map(\.id) == ["a"])
        #expect(result.summary == ["too_large 2 "])
    }
}
