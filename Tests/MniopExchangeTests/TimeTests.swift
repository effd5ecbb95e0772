import MniopCore
import MniopExchange
import MniopScript
import Testing

/// Times in the answer as JSON: how each was counted, what is missing, whether it has passed.
@Suite struct TimeTests {
    private static let script = #"""
        language(1)
        fact "plainte" { type = "boolean", fr = "Plainte", en = "Complaint" }
        fact "departement" { type = "code", fr = "Département", en = "Department" }
        fact "notifie" { type = "date", kind = "event", fr = "Notification", en = "Notice" }
        fact "stop" { type = "date", kind = "event", fr = "Arrêt", en = "Stop" }
        fact "reprise" { type = "date", kind = "event", fr = "Reprise", en = "Resumption" }
        measure "recours" { fr = "Recours", en = "Appeal", since = "2020-01-01",
          basis = { "CPC 641" }, grade = "read", when = fact.plainte,
          claim_by = months(2):from("notifie"):suspended("stop", "reprise"):to_working_day() }
        """#

    private func times(_ dates: String) throws -> String {
        let source = ScriptSource(path: "national/a.lua", bytes: Array(Self.script.utf8))
        let rulebook = try #require(ScriptLoader.load(sources: [source]).rulebook)
        let text = """
            {"id":"s","date":"2024-03-01","facts":{"plainte":true,"departement":"33",\(dates)}}
            """
        let result = SignalReader(rulebook: rulebook).read(
            Array(text.utf8), file: "a.json")
        let day = try #require(CivilDate("2024-05-07"))
        let json = AssessmentWriter.json(try rulebook.assess(result.signals, asOf: day))
        let start = try #require(json.firstRange(of: "\"times\":"))
        let end = try #require(json.firstRange(of: ",\"urgency\""))
        return String(json[start.lowerBound..<end.lowerBound])
    }

    @Test func aCarriedEndSaysWhy() throws {
        #expect(
            try times(#""notifie":"2024-03-04","stop":"2024-01-01","reprise":"2024-01-02""#)
                == #""times":[{"kind":"claim_by","start":null,"end":"2024-05-06","#
                + #""counted":{"fr":"2 mois à compter de : Notification (4 mars 2024) ; "#
                + #"reporté au lundi 6 mai 2024, car le 4 mai 2024 est un samedi","#
                + #""en":"2 months from: Notice (4 March 2024); "#
                + #"carried to Monday 6 May 2024, since 4 May 2024 is a Saturday"},"#
                + #""missing":[],"passed":true}]"#)
    }

    @Test func anOpenSuspensionHasNoEnd() throws {
        let text = try times(#""notifie":"2024-03-04","stop":"2024-03-10""#)
        #expect(text.contains(#""end":null"#))
        #expect(text.contains("pas de date de fin connue (Reprise)"))
        #expect(text.hasSuffix(#""missing":["reprise"],"passed":false}]"#))
    }
}
