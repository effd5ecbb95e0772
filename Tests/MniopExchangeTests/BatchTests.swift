import MniopCore
@testable import MniopExchange
import Testing

/// A file read part by part says what the file says, wherever it is cut.
struct BatchTests {
    private static func lines(_ texts: [String]) -> [String] {
        texts.map { "{\"date\":\"2024-01-01\",\($0)}" }
    }

    private static let file = lines([
        #""id":"a1","person":"a","present":["oit.D4.01"]"#,
        #""id":"a2","person":"a","facts":{"age":20}"#,
        #""id":"b1","person":"b","facts":{"age":"x"}"#, #""id":"b2","person":"b","emergency":true"#,
        #""id":"c1","person":"c","facts":{"age":20}"#,
        #""id":"c1","person":"c","facts":{"age":30}"#,
        #""id":"c2","person":"c""#, #""id":"c2","person":"c""#, #""id":"a3","person":"a""#,
        #""id":"d1","emergency":true,"facts":{"aje":1}"#,
    ])

    /// Of the whole file, cut after these lines.
    private static func read(_ cuts: [Int]) throws -> PersonGroups.Completed {
        let reader = SignalReader(rulebook: try #require(Scripts.rulebook))
        var groups = PersonGroups(file: "f")
        var whole = PersonGroups.Completed()
        func add(_ part: PersonGroups.Completed) {
            whole.groups += part.groups
            whole.problems += part.problems
            whole.rejected += part.rejected
            whole.duplicates += part.duplicates
            whole.returning += part.returning
        }
        var first = 0
        for end in cuts + [file.count] {
            let text = file[first..<end].map { $0 + "\n" }.joined()
            add(groups.add(reader.readBatch(Array(text.utf8), file: "f", firstLine: first + 1)))
            first = end
        }
        add(groups.finish())
        return whole
    }

    @Test func consecutiveLinesOfAPersonAreOneGroup() throws {
        let read = try BatchTests.read([])
        #expect(read.groups.map(\.person) == ["a", "b", "c", "a"])
        #expect(
            read.groups.map { $0.signals.map(\.id) } == [["a1", "a2"], ["b2"], ["c2"], ["a3"]])
        #expect(read.groups.map(\.line) == [1, 4, 5, 9])
        #expect(read.returning == 1)
        #expect(read.duplicates == 1)
    }

    @Test func blankLinesAreNothing() throws {
        let reader = SignalReader(rulebook: try #require(Scripts.rulebook))
        for text in ["", "\n", "\u{FEFF}\n\r\n  \n"] {
            let read = reader.readBatch(Array(text.utf8), file: "f", firstLine: 1)
            #expect(read.entries.isEmpty && read.rejected.isEmpty && read.problems.isEmpty)
        }
    }

    @Test func everyLineIsTakenOrRejected() throws {
        let read = try BatchTests.read([])
        let taken = read.groups.reduce(0) { $0 + $1.signals.count } + read.duplicates
        #expect(taken + read.rejected.count == BatchTests.file.count)
        #expect(read.rejected.map(\.line) == [3, 5, 6, 10])
        #expect(read.rejected.map(\.emergencySeen) == [false, false, false, true])
        for line in read.rejected {
            #expect(String(decoding: line.bytes, as: UTF8.self) == BatchTests.file[line.line - 1])
        }
        #expect(
            read.problems.map(\.code)
                == ["wrong_type", "conflicting_id", "conflicting_id", "unknown_fact"])
    }

    @Test func whereTheFileIsCutChangesNothing() throws {
        let whole = try BatchTests.read([])
        for cut in 1..<BatchTests.file.count {
            for other in cut..<BatchTests.file.count {
                let read = try BatchTests.read(cut == other ? [cut] : [cut, other])
                #expect(read.groups.map(\.signals) == whole.groups.map(\.signals))
                #expect(read.groups.map(\.line) == whole.groups.map(\.line))
                #expect(Set(read.rejected.map(\.line)) == Set(whole.rejected.map(\.line)))
                #expect(read.returning == whole.returning)
                #expect(read.duplicates == whole.duplicates)
            }
        }
    }

    @Test func personsAreToldApartByTheirBytes() throws {
        let reader = SignalReader(rulebook: try #require(Scripts.rulebook))
        let text = BatchTests.lines([
            "\"id\":\"1\",\"person\":\"e\u{301}\"", "\"id\":\"2\",\"person\":\"\u{e9}\"",
        ]).joined(separator: "\n")
        var groups = PersonGroups(file: "f")
        let read = groups.add(reader.readBatch(Array(text.utf8), file: "f", firstLine: 1))
        #expect(read.groups.count + groups.finish().groups.count == 2)
    }
}

/// Rows say what verdicts say.
struct RowWriterTests {
    private static func verdicts(_ person: String) throws -> (Rulebook, Verdicts) {
        let rulebook = try #require(Scripts.rulebook)
        var signal = Signal(
            id: "s", person: person, date: try #require(CivilDate(year: 2024, month: 1, day: 1)))
        signal.present = ["oit.D4.01"]
        let decider = try BatchDecider(rulebook, asOf: signal.date)
        return (rulebook, try #require(decider.decide([[signal]]).first).get())
    }

    private static func row(_ columns: BatchColumns, _ form: RowWriter.Form, _ verdicts: Verdicts)
        -> String
    {
        let writer = RowWriter(columns, form)
        var bytes = writer.header
        writer.append(verdicts, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func aRowOfJSONIsNestedByPath() throws {
        let (rulebook, verdicts) = try RowWriterTests.verdicts("p")
        #expect(
            RowWriterTests.row(BatchColumns(rulebook), .jsonl, verdicts)
                == #"{"person":"p","signals":1,"minor":"unknown","sufficient":"not_yet","forms":{"#
                + #""travail":{"named":false,"strict":"not_applicable","broad":"possible","#
                + #""french":"not_applicable"}},"outcomes":{"sejour":"incomplete"}}"# + "\n")
    }

    @Test func aRowOfCSVHasAHeader() throws {
        let (rulebook, verdicts) = try RowWriterTests.verdicts(#"a,"b""#)
        let columns = try BatchColumns(rulebook).selecting(["minor", "outcomes"])
        #expect(
            RowWriterTests.row(columns, .csv, verdicts)
                == "person,minor,outcomes.sejour\n\"a,\"\"b\"\"\",unknown,incomplete\n")
    }

    @Test func everySelectionOfColumnsIsJSON() throws {
        let (rulebook, verdicts) = try RowWriterTests.verdicts("p\u{2028}\\\"")
        let all = BatchColumns(rulebook)
        for first in all.paths {
            for second in all.paths {
                let columns = try all.selecting([first, second])
                let row = RowWriterTests.row(columns, .jsonl, verdicts)
                let depth = row.reduce(0) { $0 + ($1 == "{" ? 1 : $1 == "}" ? -1 : 0) }
                #expect(depth == 0 && row.hasSuffix("}\n"), "\(row)")
                #expect(!row.contains(",}") && !row.contains("{,"), "\(row)")
            }
        }
    }

    @Test func anUnknownColumnNamesTheNearest() throws {
        let columns = BatchColumns(try #require(Scripts.rulebook))
        #expect(throws: BatchColumns.Unknown(path: "minr", nearest: "minor")) {
            try columns.selecting(["minr"])
        }
        #expect(throws: BatchColumns.Unknown(path: "outcome", nearest: "outcomes")) {
            try columns.selecting(["outcome"])
        }
    }

    @Test func wordsStandAtTheirPlaces() {
        for (place, kind) in OutcomeKind.allCases.enumerated() { #expect(kind.place == place) }
        for (place, kind) in ReadingVerdict.allCases.enumerated() { #expect(kind.place == place) }
    }
}
