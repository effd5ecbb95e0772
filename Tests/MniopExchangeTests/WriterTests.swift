@testable import MniopCore
import MniopExchange
import Testing

/// Assessments as JSON: the keys of formats.md in their order, and the same bytes every time.
struct WriterTests {
    private static func assess(_ text: String) throws -> Assessment {
        let rulebook = try #require(Scripts.rulebook)
        let signals = try Scripts.read(text).signals
        return try rulebook.assess(signals, asOf: try #require(CivilDate("2024-06-01")))
    }

    private static let usual = #"""
        {"id":"s1","person":"p","date":"2024-05-01","actor":{"kind":"hopital","department":"33"},
         "facts":{"age":30,"nationalite":"TIERS","plainte_deposee":true,"date_depot":"2024-05-20",
         "exploitation":["travail"]},"present":["oit.D4.02"],"emergency":true}
        """#

    /// Keys of an object in the order in which they are written, nested ones left out.
    private static func keys(of json: String) -> [String] {
        var keys: [String] = []
        for line in json.split(separator: "\n") where line.hasPrefix("  \"") {
            keys.append(String(line.dropFirst(3).prefix { $0 != "\"" }))
        }
        return keys
    }

    @Test func keysAreThoseOfTheFormat() throws {
        let json = AssessmentWriter.json(try Self.assess(Self.usual), pretty: true)
        #expect(
            Self.keys(of: json) == [
                "format", "person", "signals", "as_of", "rulebook", "minor", "exploitation",
                "sufficient", "actors_seen", "emergency", "contradictions", "alerts", "duties",
                "measures", "rights", "services", "questions", "proposals", "notices",
            ])
    }

    @Test func outcomesHaveEveryKey() throws {
        let assessment = try Self.assess(Self.usual)
        let json = AssessmentWriter.json(assessment)
        let right = try #require(assessment.rights.first)
        let start =
            #""rights":[{"id":"sejour","label":{"fr":"Séjour","en":"Stay"},"outcome":"open","#
            + #""state":"to_claim","status":null,"version":"2021-05-01","#
            + #""basis":["CESEDA L.425-1"],"#
            + #""because":[{"name":"plainte_deposee","value":true},"#
            + #"{"name":"nationalite","value":"TIERS"}],"via":[],"missing":[],"reserves":[],"#
            + #""times":[{"kind":"runs","start":"2024-05-20","end":"2024-06-19","#
        let end =
            #""missing":[],"passed":false}],"urgency":"routine","authority":"prefecture","#
            + #""route":null,"owed_by":[],"note":null,"documents":[],"alternatives":[],"#
            + #""grade":"read","layer":"national","source":"\#(right.source)"}]"#
        #expect(json.contains(start))
        #expect(json.contains(end))
        #expect(right.source.description.hasPrefix("national/base.lua:"))
    }

    /// A day before any version: the answer says which day the first one is of.
    @Test func whatIsNotInForceSaysSinceWhenItIs() throws {
        let rulebook = try #require(Scripts.rulebook)
        let text = #"{"id":"s1","person":"p","date":"2020-05-01","facts":{"nationalite":"TIERS"}}"#
        let day = try #require(CivilDate("2021-04-30"))
        let json = AssessmentWriter.json(
            try rulebook.assess(try Scripts.read(text).signals, asOf: day))
        #expect(
            json.contains(
                #""outcome":"not_applicable","state":null,"status":null,"version":null,"basis":[],"#
            )
        )
        #expect(
            json.contains(
                #""note":{"fr":"Aucune version en vigueur avant le 2021-05-01","#
                    + #""en":"No version in force before 2021-05-01"},"documents":[]"#))
    }

    @Test func findingsHaveEveryKey() throws {
        let json = AssessmentWriter.json(try Self.assess(Self.usual))
        #expect(
            json.contains(
                #""exploitation":[{"form":"travail","named":true,"grids":[{"grid":"oit","#
                    + #""profile":"adulte","dimensions":[{"id":"D4","verdict":"possible","#
                    + #""strong":0,"medium":1,"weak":0,"fired":[],"gap":["#))
        #expect(
            json.contains(
                #""open":{"strong":["oit.D4.01"],"medium":[],"weak":[]}}],"readings":{"strict":"#
                    + #""not_applicable","broad":"possible","french":"not_applicable","sentence":{"#
            ))
        #expect(!json.contains(#""strong":0,"any""#))
        #expect(json.contains(#""sufficient":{"value":"yes","because":[{"name":"emergency","#))
        #expect(json.contains(#""parameters":{}}"#))
    }

    @Test func whatIsWrittenIsJSON() throws {
        for text in [Self.usual, #"{"id":"a\"\\b é\/😀","date":"2024-01-01"}"#] {
            let assessment = try Self.assess(text)
            for pretty in [true, false] {
                let json = AssessmentWriter.json(assessment, pretty: pretty)
                #expect(json == AssessmentWriter.json(try Self.assess(text), pretty: pretty))
                #expect(pretty || !json.contains("\n"))
                // The reader refuses the keys, and says nothing against the JSON.
                let codes = Set(try Scripts.read(json).problems.map(\.code))
                #expect(codes.contains("unknown_key") && !codes.contains("bad_json"))
                let first = try Scripts.read("[\(json)]").rejected.first
                #expect(first?.person == assessment.person)
            }
        }
    }

    @Test func textsAreEscaped() throws {
        var assessment = try Self.assess(Self.usual)
        assessment.notices = [
            Notice(code: "\"\\/\n\r\t\u{0}\u{1b}\u{7f}\u{2028}", text: Label(fr: "é😀", en: ""))
        ]
        assessment.contradictions = [Contradiction(name: "a", kind: .allegation, signals: ["s"])]
        assessment.proposals = [
            Proposal(
                kind: .contact, name: "n", why: "w", layer: "33",
                source: SourcePosition(file: "a.lua", line: 3))
        ]
        let json = AssessmentWriter.json(assessment)
        #expect(
            json.hasSuffix(
                #""proposals":[{"kind":"contact","name":"n","why":"w","layer":"33","#
                    + #""source":"a.lua:3"}],"notices":[{"code":"\"\\/\n\r\t\u0000\u001b\u007f"#
                    + #"\u2028","text":{"fr":"é😀","en":""}}]}"#))
        #expect(
            json.contains(
                #""contradictions":[{"name":"a","kind":"allegation","signals":["s"]}]"#))
    }

    @Test func severalValuesAreWrittenAsSuch() throws {
        var assessment = try Self.assess(Self.usual)
        assessment.sufficient.because = [
            Reason(name: "a", value: .oneOf([.integer(-3), .codes(["x", "y"])])),
            Reason(name: "b", value: .present), Reason(name: "c", value: .absent),
        ]
        #expect(
            AssessmentWriter.json(assessment).contains(
                #""because":[{"name":"a","value":{"one_of":[-3,["x","y"]]}},"#
                    + #"{"name":"b","value":"present"},{"name":"c","value":"absent"}]}"#))
    }
}
