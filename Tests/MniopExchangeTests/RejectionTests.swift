import MniopCore
import MniopExchange
import Testing

/// What is kept of signals that are not taken, and signals given twice.
struct RejectionTests {
    @Test(arguments: [
        #"{"id":"a","person":"p","emergency":true,"date":"2024-13-01"}"#,
        #"{"id":"a","person":"p","emergancy":true,"date":"2024-01-01"}"#,
        #"{"id":"a","person":"p","emergency":"true","date":"2024-01-01"}"#,
        #"{"id":"a","person":"p","emergency":1,"date":"2024-01-01"}"#,
        #"{"id":"a","person":"p","emergency":false,"emergency":true,"date":"2024-01-01"}"#,
        #"{"format":9,"id":"a","person":"p","\u0065mergency":true}"#,
        #"{"id":"a","person":"p","emergency":true,"facts":{"age""#,
        #"{"id":"a","person":"p","date":"2024-01-01,"emergency": true}"#,
        #"{"person" : "p","id":"a",emergency: true}"#,
        "[\n{\"id\":\"a\",\"person\":\"p\",\"emergency\":\n  true,}]",
    ])
    func emergenciesAreSeen(_ text: String) throws {
        let result = try Scripts.read(text)
        #expect(result.signals.isEmpty)
        #expect(result.rejected.map(\.emergencySeen) == [true])
        #expect(result.rejected.map(\.person) == ["p"])
        #expect(result.rejected.map(\.id) == ["a"])
    }

    @Test(arguments: [
        #"{"id":"a","emergency":false,"date":"2024-13-01"}"#,
        #"{"id":"a","emergency":false,"date":"2024-01-01""#,
        #"{"id":"a","date":"x"}"#, #"{"id":"a","emergency":null,"date":"x"}"#,
    ])
    func noneIsSeenWhereNoneIs(_ text: String) throws {
        let result = try Scripts.read(text)
        #expect(result.rejected.map(\.emergencySeen) == [false])
        #expect(result.rejected.map(\.person) == ["a"])
    }

    @Test func nobodyIsNamedWhereTwoCouldBe() throws {
        let result = try Scripts.read(
            #"[{"id":"a","person":"p"},{"id":"b","person":"q","emergency":true}"#)
        #expect(result.rejected.map(\.emergencySeen) == [true])
        #expect(result.rejected.map(\.person) == [nil])
    }

    @Test func theSameSignalTwiceIsOne() throws {
        let result = try Scripts.read(
            """
            {"id":"a","date":"2024-01-01","present":["oit.D4.01","oit.D4.02"]}
            {"date":"2024-01-01","id":"a","present":["oit.D4.02","oit.D4.01"],"person":"a"}
            """)
        #expect(result.summary == [])
        #expect(result.signals.count == 1)
    }

    @Test func oneIdOfTwoContentsIsAnError() throws {
        let lines = [
            #"{"id":"a","date":"2024-01-01","emergency":true}"#,
            #"{"id":"b","date":"2024-01-01"}"#, #"{"id":"a","date":"2024-01-02"}"#,
            #"{"id":"a","date":"2024-01-03"}"#,
        ]
        let result = try Scripts.read(lines.joined(separator: "\n"))
        #expect(result.signals.map(\.id) == ["b"])
        #expect(
            result.summary == ["conflicting_id 1 id", "conflicting_id 3 id", "conflicting_id 4 id"])
        #expect(result.rejected.map(\.line) == [1, 3, 4])
        #expect(result.rejected.map(\.emergencySeen) == [true, false, false])
        let array = try Scripts.read("[\(lines.joined(separator: ",\n"))]")
        #expect(array.summary.first == "conflicting_id 1 [0].id")
    }

    @Test func namesOfUnavailableLayersAreANotice() throws {
        let result = try Scripts.read(
            #"{"id":"a","date":"2024-01-01","person":"p","actor":{"kind":"hopital","hospital":"#
                + #""75.chu"},"facts":{"75.x":{"y":1},"59.sos":true,"age":20},"present":["75.i"],"#
                + #""basis":{"75.x":"stated"}}"#)
        #expect(result.summary == [])
        #expect(
            result.notices.map(\.path) == [
                "actor.hospital", "facts.75.x", "facts.59.sos", "present[0]", "basis.75.x",
            ])
        #expect(result.notices.allSatisfy { $0.person == "p" && $0.line == 1 })
        #expect(result.notices.allSatisfy { $0.notice.code == "layer_unavailable" })
        let signal = try #require(result.signals.first)
        #expect(signal.actor == Signal.Actor(kind: "hopital"))
        #expect(signal.facts.map(\.name) == ["age"] && signal.present == [])
        let other = try Scripts.read(#"{"id":"a","date":"2024-01-01","facts":{"7.x":1,"59.y":1}}"#)
        #expect(other.summary == ["unknown_fact 1 facts.7.x", "unknown_fact 1 facts.59.y"])
    }

    @Test func personsAndSignalsAreInOrderOfBytes() throws {
        let date = try #require(CivilDate("2024-01-01"))
        let names = [
            ("b", "2"), ("é", "1"), ("e\u{0301}", "1"), ("B", "1"), ("b", "10"), ("b", "1"),
        ]
        let groups = groupByPerson(names.map { Signal(id: $0.1, person: $0.0, date: date) })
        #expect(
            groups.map { Array($0.person.utf8) }
                == ["B", "b", "e\u{0301}", "é"].map {
                    Array($0.utf8)
                })
        #expect(groups.map { $0.signals.map(\.id) } == [["1"], ["1", "10", "2"], ["1"], ["1"]])
    }

    @Test func partsOfAFileKeepItsLines() throws {
        let reader = SignalReader(rulebook: try #require(Scripts.rulebook))
        let text = Array("{\"id\":\"a\",\"date\":\"2024-01-01\"}\n[]\n{\"id\":1".utf8)
        let result = text.withUnsafeBytes { reader.readLines($0, file: "f", firstLine: 100) }
        #expect(result.summary == ["wrong_type 101 ", "bad_json 102 "])
        let none = [UInt8]().withUnsafeBytes { reader.readLines($0, file: "f", firstLine: 7) }
        #expect(none.problems.isEmpty && none.rejected.isEmpty)
    }
}
