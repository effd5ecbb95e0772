import MniopCore
import MniopExchange
import Testing

/// One object, an array, or JSON Lines; and texts that are none.
struct FormTests {
    private static let good = #"{"id":"s1","date":"2024-01-01"}"#

    private static func line(_ id: String) -> String { #"{"id":"\#(id)","date":"2024-01-01"}"# }

    @Test(arguments: [
        good, "\u{FEFF}" + good, good + "\n", good + "\r\n", "\n\n  " + good + "  \n\n",
        "[" + good + "]", "\u{FEFF}[\n" + good + "\n]\n",
        "{\n  \"id\": \"s1\",\r\n  \"date\":"
            + "\r\n\t\"2024-01-01\"}\n\n", good + "\n" + good,
    ])
    func oneSignal(_ text: String) throws {
        let result = try Scripts.read(text)
        #expect(result.summary == [])
        #expect(result.signals.map(\.id) == ["s1"])
        #expect(result.rejected.isEmpty)
    }

    @Test func everyKeyIsRead() throws {
        let result = try Scripts.read(
            #"""
            {"format":1,"id":"s1","person":"p1","date":"2024-02-29",
             "actor":{"kind":"hopital","department":"2A","hospital":"33.chu"},
             "facts":{"plainte_deposee":true,"age":17,"nationalite":"TIERS","exploitation":
               ["travail","mendicite","travail"],"date_depot":"2024-02-01","departement":"refused",
               "mineur":"unsafe","birth_date":null},
             "present":["oit.D4.02"],"absent":["oit.D4.01"],"emergency":true,
             "consent":{"status":"not_needed","ground":"minor"},
             "contact":{"safe":["sms","phone"],"exploiter_present":false},
             "language":"bg","interpreter":"companion","event":"v1",
             "others":{"persons":3,"minors":1},"basis":{"oit.D4.02":"observed","age":"stated"},
             "regime":"medical","voids":["s0"]}
            """#)
        #expect(result.summary == [])
        let signal = try #require(result.signals.first)
        var expected = Signal(id: "s1", person: "p1", date: try #require(CivilDate("2024-02-29")))
        expected.actor = Signal.Actor(kind: "hopital", department: "2A", hospital: "33.chu")
        expected.facts = [
            (name: "age", statement: .value(.integer(17))),
            (
                name: "date_depot",
                statement: .value(.date(try #require(CivilDate("2024-02-01"))))
            ),
            (name: "departement", statement: .refused),
            (name: "exploitation", statement: .value(.codes(["mendicite", "travail"]))),
            (name: "mineur", statement: .unsafe),
            (name: "nationalite", statement: .value(.code("TIERS"))),
            (name: "plainte_deposee", statement: .value(.boolean(true))),
        ]
        expected.present = ["oit.D4.02"]
        expected.absent = ["oit.D4.01"]
        expected.emergency = true
        expected.consent = Signal.Consent(status: .notNeeded, ground: "minor")
        expected.contact = Signal.Contact(safe: ["phone", "sms"], exploiterPresent: false)
        expected.language = "bg"
        expected.interpreter = .companion
        expected.event = "v1"
        expected.others = Signal.Others(persons: 3, minors: 1)
        expected.basis = [(name: "age", basis: .stated), (name: "oit.D4.02", basis: .observed)]
        expected.regime = .medical
        expected.voids = ["s0"]
        #expect(signal == expected)
    }

    @Test func nullIsAsIfTheKeyWereNotThere() throws {
        let result = try Scripts.read(
            #"{"id":"s1","date":"2024-01-01","person":null,"actor":null,"facts":null,"#
                + #""present":null,"consent":{"status":"given","ground":null},"basis":null}"#)
        #expect(result.summary == [])
        #expect(result.signals.first?.person == "s1")
    }

    /// Doubt about age is read as a minor.
    @Test(arguments: [#""age":15,"#, ""])
    func minorsWhoRefuseAreKeptWhole(age: String) throws {
        let result = try Scripts.read(
            #"{"id":"s1","date":"2024-01-01","consent":{"status":"refused"},"language":"fr","#
                + #""facts":{\#(age)"plainte_deposee":true}}"#)
        #expect(result.summary == [])
    }

    @Test func adultsWhoRefuseKeepAgeFormsAndIndicators() throws {
        let result = try Scripts.read(
            #"{"id":"s1","date":"2024-01-01","consent":{"status":"refused"},"#
                + #""facts":{"age":30,"exploitation":["travail"]},"present":["oit.D4.01"],"#
                + #""regime":"medical","actor":{"kind":"hopital"},"emergency":true,"#
                + #""basis":{"oit.D4.01":"observed"}}"#)
        #expect(result.summary == [])
    }

    @Test func aBadLineIsRejectedAndTheOthersGoOn() throws {
        let text = [
            Self.line("a"), "", "{\"id\":\"b\",\"date\":\"2024-01-01\"", Self.line("c"), "garbage",
            "{\"id\":\"d\",\"date\":\"2024-01-01\",}", Self.line("e"), "{\"id\":\"f\",\"da",
        ].joined(separator: "\r\n")
        let result = try Scripts.read(text)
        #expect(result.signals.map(\.id) == ["a", "c", "e"])
        #expect(result.summary == ["bad_json 3 ", "bad_json 5 ", "bad_json 6 ", "bad_json 8 "])
        #expect(result.problems.map(\.column) == [30, 1, 31, 14])
        #expect(result.rejected.map(\.line) == [3, 5, 6, 8])
        #expect(result.rejected.map(\.id) == ["b", nil, "d", "f"])
        let bytes = Array(text.utf8)
        #expect(String(decoding: bytes[result.rejected[1].bytes], as: UTF8.self) == "garbage")
    }

    @Test func aBrokenFirstLineHidesNoOther() throws {
        for first in ["{\"id\":\"a\",", "garbage", "{\"id\":\"a\"}}", "\"\\", "{"] {
            let result = try Scripts.read("\(first)\n\(Self.line("b"))\n\(Self.line("c"))\n")
            #expect(result.signals.map(\.id) == ["b", "c"], "\(first)")
            #expect(result.rejected.map(\.line) == [1], "\(first)")
        }
    }

    @Test func linesThatAreAllBrokenAreToldOneByOne() throws {
        let line = #"{"id":"a","emergency":true"#
        let result = try Scripts.read("\(line)\n\(line)\n\(line)\n")
        #expect(result.rejected.map(\.line) == [1, 2, 3])
        #expect(result.rejected.allSatisfy { $0.emergencySeen && $0.id == "a" })
    }

    @Test func aBrokenFileIsSaidOnceWithLineAndColumn() throws {
        let object = "{\n  \"id\": \"a\",\n  \"date\" \"2024-01-01\"\n}"
        #expect(try Scripts.read(object).problems.map { [$0.line, $0.column] } == [[3, 10]])
        let array = "\n[\n\(Self.line("a")),\n\(Self.line("b"))\n\(Self.line("c"))]"
        let result = try Scripts.read(array)
        #expect(result.problems.map { [$0.line, $0.column] } == [[5, 1]])
        #expect(result.signals.isEmpty && result.rejected.count == 1)
        #expect(try Scripts.read("[\(Self.line("a"))").problems.map(\.column) == [32])
    }

    @Test func linesWithinAFileAreThoseOfTheFault() throws {
        let text = """
            [
              {
                "id": "a", "date": "2024-01-01",
                "facts": {
                  "age": "x",
                  "mineur": null, "nationalite":
                    "XX"
                }
              }, {"id": "b", "date": "2024-01-01"},

              {"id": "c \\\\\\" ] }",
               "dat": 1}
            ]
            """
        let result = try Scripts.read(text)
        #expect(
            result.summary == [
                "wrong_type 5 [0].facts.age", "unknown_code 7 [0].facts.nationalite",
                "unknown_key 12 [2].dat", "missing_key 11 [2].date",
            ])
        #expect(result.rejected.map(\.line) == [2, 11])
        let bytes = Array(text.utf8)
        for rejected in result.rejected {
            let raw = String(decoding: bytes[rejected.bytes], as: UTF8.self)
            #expect(raw.hasPrefix("{") && raw.hasSuffix("}"))
        }
        #expect(result.signals.map(\.id) == ["b"])
    }

    @Test(arguments: [
        ("", "empty_input"), (" \r\n\t\n", "empty_input"), ("\u{FEFF}", "empty_input"),
        ("nul", "bad_json"), ("{\"id\":\"\\ud800\"}", "bad_json"),
        ("{\"id\":\"\\udc00x\"}", "bad_json"), ("{\"id\":\"a\u{0}\"}", "bad_json"),
        ("\u{0}", "bad_json"), ("[1,]", "bad_json"), ("{\"id\":18446744073709551616}", "bad_json"),
        ("{\"id\":1e400}", "bad_json"), ("{\"id\":01}", "bad_json"), ("{'id':1}", "bad_json"),
    ])
    func whatIsNoJSON(_ text: String, _ code: String) throws {
        let result = try Scripts.read(text)
        #expect(result.problems.map(\.code) == [code])
        #expect(result.rejected.count == 1)
    }

    @Test func aPlaceThatIsNotKnownIsNotMadeUp() throws {
        #expect(try Scripts.read("[\n{\"id\":1e999}\n]").problems.map(\.line) == [0])
        #expect(try Scripts.read("\(Self.good)\n{\"id\":1e999}").problems.map(\.line) == [2])
    }

    @Test func wrongBytesAreSaidWithTheirPlace() throws {
        var bytes = Array("\(Self.line("a"))\n{\"id\":\"".utf8) + [0xC3, 0x28]
        bytes += Array("\"}\n\(Self.line("b"))".utf8)
        let result = try Scripts.read(bytes)
        #expect(result.problems.map(\.code) == ["bad_encoding"])
        #expect(result.problems.map { [$0.line, $0.column] } == [[2, 8]])
        #expect(result.signals.map(\.id) == ["a", "b"])
    }
}
