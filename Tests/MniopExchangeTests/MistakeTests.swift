import MniopCore
import MniopExchange
import Testing

/// What is wrong in a signal is said, all of it, with its place, and never with its value.
struct MistakeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        /// Keys beside `id` and `date`.
        var json: String
        /// "code path" of each problem.
        var problems: [String]
        var nearest: String?

        init(_ json: String, _ problems: String..., nearest: String? = nil) {
            self.json = json
            self.problems = problems
            self.nearest = nearest
        }

        var testDescription: String { json }
    }

    static let names: [Case] = [
        Case(#""fact":{}"#, "unknown_key fact", nearest: "facts"),
        Case(#""emergancy":false"#, "unknown_key emergancy", nearest: "emergency"),
        Case(
            #""actor":{"kind":"hopital","departement":"33"}"#, "unknown_key actor.departement",
            nearest: "department"),
        Case(
            #""actor":{"kind":"hopitol"}"#, "unknown_actor actor.kind", nearest: "hopital"),
        Case(
            #""actor":{"kind":"hopital","hospital":"33.chv"}"#, "unknown_hospital actor.hospital",
            nearest: "33.chu"),
        Case(#""actor":{"department":"33"}"#, "missing_key actor.kind"),
        Case(
            #""actor":{"kind":"hopital","department":"20"}"#,
            "unknown_department actor.department"),
        Case(
            #""actor":{"kind":"x","department":"99","hospital":"y"}"#, "unknown_actor actor.kind",
            "unknown_department actor.department", "unknown_hospital actor.hospital"),
        Case(
            #""facts":{"aje":1}"#, "unknown_fact facts.aje", nearest: "age"),
        Case(#""facts":{"aje":null}"#, "unknown_fact facts.aje", nearest: "age"),
        Case(
            #""present":["oit.D4.01","oit.D4.O2"]"#, "unknown_indicator present[1]",
            nearest: "oit.D4.02"),
        Case(
            #""basis":{"plainte_depose":"stated"}"#, "unknown_name basis.plainte_depose",
            nearest: "plainte_deposee"),
        Case(
            #""consent":{"statut":"given"}"#, "unknown_key consent.statut",
            "missing_key consent.status", nearest: "status"),
        Case(#""contact":{"safes":[]}"#, "unknown_key contact.safes", nearest: "safe"),
        Case(#""others":{"person":1}"#, "unknown_key others.person", nearest: "persons"),
    ]

    static let values: [Case] = [
        Case(#""format":2,"new_key":1"#, "unsupported_format format"),
        Case(#""format":"1""#, "wrong_type format"),
        Case(#""format":1.0"#, "wrong_type format"),
        Case(#""person":12"#, "wrong_type person"),
        Case(#""person":"""#, "bad_name person"),
        Case(#""person":"a\u0000b""#, "bad_name person"),
        Case(#""actor":"hopital""#, "wrong_type actor"),
        Case(#""actor":{"kind":"hopital","department":33}"#, "wrong_type actor.department"),
        Case(#""facts":[]"#, "wrong_type facts"),
        Case(#""facts":{"age":"24"}"#, "wrong_type facts.age"),
        Case(#""facts":{"age":24.0}"#, "wrong_type facts.age"),
        Case(#""facts":{"age":131}"#, "out_of_range facts.age"),
        Case(#""facts":{"age":-1}"#, "out_of_range facts.age"),
        Case(#""facts":{"age":9223372036854775808}"#, "out_of_range facts.age"),
        Case(#""facts":{"age":true}"#, "wrong_type facts.age"),
        Case(#""facts":{"age":{}}"#, "wrong_type facts.age"),
        Case(#""facts":{"mineur":1}"#, "wrong_type facts.mineur"),
        Case(#""facts":{"mineur":"true"}"#, "wrong_type facts.mineur"),
        Case(#""facts":{"departement":"2C"}"#, "unknown_department facts.departement"),
        Case(#""facts":{"departement":"rue des Lilas"}"#, "bad_code facts.departement"),
        Case(#""facts":{"departement":["33"]}"#, "wrong_type facts.departement"),
        Case(
            #""facts":{"nationalite":"TIER"}"#, "unknown_code facts.nationalite", nearest: "TIERS"),
        Case(#""facts":{"date_depot":"2024-02-30"}"#, "impossible_date facts.date_depot"),
        Case(#""facts":{"date_depot":20240201}"#, "wrong_type facts.date_depot"),
        Case(#""facts":{"exploitation":"travail"}"#, "wrong_type facts.exploitation"),
        Case(
            #""facts":{"exploitation":["travail",1,"mendicitE"]}"#,
            "wrong_type facts.exploitation[1]", "unknown_code facts.exploitation[2]",
            nearest: "mendicite"),
        Case(#""present":"oit.D4.01""#, "wrong_type present"),
        Case(#""absent":[null]"#, "wrong_type absent[0]"),
        Case(
            #""present":["oit.D4.01"],"absent":["oit.D4.01"]"#, "present_and_absent absent[0]"),
        Case(#""emergency":"no""#, "wrong_type emergency"),
        Case(#""consent":{"status":"givn"}"#, "unknown_code consent.status", nearest: "given"),
        Case(#""consent":{"status":"given","ground":"a b"}"#, "bad_code consent.ground"),
        Case(#""contact":{"safe":"sms"}"#, "wrong_type contact.safe"),
        Case(#""contact":{"exploiter_present":0}"#, "wrong_type contact.exploiter_present"),
        Case(#""language":"le français""#, "bad_code language"),
        Case(#""interpreter":"friend""#, "unknown_code interpreter"),
        Case(
            #""others":{"persons":-1,"minors":1.5}"#, "out_of_range others.persons",
            "wrong_type others.minors"),
        Case(#""basis":{"age":"seen"}"#, "unknown_code basis.age"),
        Case(#""regime":"medicall""#, "unknown_code regime", nearest: "medical"),
        Case(#""voids":[1]"#, "wrong_type voids[0]"),
        Case(
            #""facts":{"age":1,"age":2},"id":"b""#, "duplicate_key id", "duplicate_key facts.age"),
    ]

    static let consent: [Case] = [
        Case(
            #""consent":{"status":"refused"},"facts":{"age":30,"plainte_deposee":true},"#
                + #""language":"fr","basis":{"date_depot":"stated","age":"stated"}"#,
            "consent_refused language", "consent_refused facts.plainte_deposee",
            "consent_refused basis.date_depot"),
        Case(
            #""consent":{"status":"refused"},"facts":{"age":30},"event":"e1","#
                + #""contact":{"safe":[]},"others":{}"#,
            "consent_refused contact", "consent_refused event", "consent_refused others"),
    ]

    @Test(arguments: names + values + consent)
    func isSaidWithItsPlace(_ mistake: Case) throws {
        let result = try Scripts.read(#"{"id":"s1","date":"2024-01-01",\#(mistake.json)}"#)
        #expect(result.problems.map { "\($0.code) \($0.path)" } == mistake.problems)
        #expect(result.problems.compactMap(\.nearest) == (mistake.nearest.map { [$0] } ?? []))
        #expect(result.problems.allSatisfy { $0.line == 1 && !$0.text.fr.isEmpty })
        #expect(result.signals.isEmpty)
        #expect(result.rejected.map(\.id) == ["s1"])
    }

    @Test func requiredKeysAreWanted() throws {
        let result = try Scripts.read("{\"person\":\"p\"}\n{\"id\":null,\"date\":\"2024-1-1\"}\n7")
        #expect(
            result.summary == [
                "missing_key 1 id", "missing_key 1 date", "missing_key 2 id",
                "impossible_date 2 date", "wrong_type 3 ",
            ])
    }

    @Test func noValueLeaks() throws {
        let marker = "MARTIN"
        let lines = [
            #"{"id":"MARTIN MARTIN\n","date":"MARTIN"}"#,
            #"{"id":1,"date":"2024-01-01","person":["MARTIN"],"language":"MARTIN é"}"#,
            #"{"id":"a","date":"2024-01-01","facts":{"age":"MARTIN","nationalite":"MARTIN","#
                + #""date_depot":"MARTIN","departement":"MARTIN","exploitation":["MARTIN"]}}"#,
            #"{"id":"a","date":"2024-01-01","present":["MARTIN"],"absent":["MARTIN", "MARTIN"]}"#,
            #"{"id":"a","date":"2024-01-01","actor":{"kind":"MARTIN","department":"MARTIN","#
                + #""hospital":"MARTIN"},"event":"MARTIN\u0007","regime":"MARTIN"}"#,
            #"{"id":"a","date":"2024-01-01","consent":{"status":"MARTIN"},"interpreter":"MARTIN"}"#,
            #"{"id":"MARTIN","date":"MARTIN""#, #"["MARTIN"]"#, #"MARTIN"#, #""MARTIN"#,
        ]
        for line in lines {
            let result = try Scripts.read(line)
            #expect(!result.problems.isEmpty, "\(line)")
            #expect(!"\(result.problems)".contains(marker), "\(line)")
            for problem in result.problems {
                for language in Language.allCases {
                    #expect(!problem.text(in: language).contains(marker), "\(line)")
                }
            }
        }
    }

    @Test func messagesBeginWithTheirPlace() throws {
        let problem = try #require(
            try Scripts.read("\n{\"id\":\"a\",\"date\":\"2024-01-01\",\"facts\":{\"age\":\"x\"}}")
                .problems.first)
        #expect(
            problem.description
                == "f.json:2: facts.age: attendu : un entier ; écrire le nombre sans guillemets, "
                + "comme 17 (trouvé : un texte entre guillemets)")
        #expect(
            problem.text(in: .english)
                == "f.json:2: facts.age: expected: an integer; write the number without quotes, "
                + "as 17 (found: string of 1 bytes)")
    }

    @Test func keysAreShownShortAndPlain() throws {
        let key = String(repeating: "e\u{0301}", count: 5000) + "\\u001b[31m"
        let result = try Scripts.read(#"{"id":"a","date":"2024-01-01","\u001b[2Jx":1,"\#(key)":1}"#)
        #expect(result.problems.count == 2)
        #expect(result.problems.allSatisfy { $0.path.utf8.count < 120 })
        #expect(!"\(result.problems)".contains("\u{1b}"))
    }

    @Test func manyProblemsAreCutShort() throws {
        let keys = (0..<5000).map { "\"k\($0)\":1" }.joined(separator: ",")
        let result = try Scripts.read("{\(keys)}")
        #expect(result.problems.count == 101)
        #expect(result.problems.last?.code == "more_problems")
    }
}
