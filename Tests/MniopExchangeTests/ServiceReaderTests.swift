import MniopCore
import MniopExchange
import Testing

/// What a host says of services: taken entry by entry, and no value is ever shown.
struct ServiceReaderTests {
    private func read(
        _ text: String
    ) throws -> (services: [ServiceStatus], problems: [InputProblem]) {
        let rulebook = try #require(Scripts.rulebook)
        let reader = ServiceReader(rulebook: rulebook, unavailableNames: ["75", "59.sos"])
        return reader.read(Array(text.utf8), file: "s.json")
    }

    @Test func whatIsRightIsTaken() throws {
        let day = try #require(CivilDate("2025-01-10"))
        for (text, places, isOpen) in [
            (#"{"accueil": {"places": 0, "as_of": "2025-01-10"}}"#, 0, nil),
            (#"{"accueil": {"open": false, "places": null, "as_of": "2025-01-10"}}"#, nil, false),
            ("\u{FEFF}" + #"{"accueil":{"as_of":"2025-01-10","open":true,"places":3}}"#, 3, true),
        ] as [(String, Int64?, Bool?)] {
            let found = try read(text)
            #expect(found.problems.isEmpty, "\(found.problems)")
            #expect(
                found.services == [
                    ServiceStatus(service: "accueil", places: places, isOpen: isOpen, asOf: day)
                ])
        }
        #expect(try read("{}").problems.isEmpty)
    }

    @Test(arguments: [
        (#"{"accueill": {"places": 1, "as_of": "2025-01-10"}}"#, "unknown_service 1 accueill"),
        (#"{"accueil": {"as_of": "2025-01-10"}}"#, "missing_key 1 accueil.places"),
        (#"{"accueil": {"places": 1}}"#, "missing_key 1 accueil.as_of"),
        (#"{"accueil": {"places": -1, "as_of": "2025-01-10"}}"#, "out_of_range 1 accueil.places"),
        (
            #"{"accueil": {"places": 99999999, "as_of": "2025-01-10"}}"#,
            "out_of_range 1 accueil.places"
        ),
        (#"{"accueil": {"places": 1.5, "as_of": "2025-01-10"}}"#, "wrong_type 1 accueil.places"),
        (#"{"accueil": {"open": "oui", "as_of": "2025-01-10"}}"#, "wrong_type 1 accueil.open"),
        (
            "{\"accueil\":\n{\"open\": true, \"as_of\": \"2025-02-30\"}}",
            "impossible_date 2 accueil.as_of"
        ),
        (#"{"accueil": {"open": true, "asof": "2025-01-10"}}"#, "unknown_key 1 accueil.asof"),
        (
            #"{"accueil": {"open": true, "departement": "47", "as_of": "2025-01-10"}}"#,
            "unknown_key 1 accueil.departement"
        ),
        (#"{"accueil": 3}"#, "wrong_type 1 accueil"),
        ("[]", "wrong_type 1 "), ("{", "truncated 0 "),
    ])
    func aMistakeIsToldAndLeftOut(_ text: String, _ told: String) throws {
        let found = try read(text)
        #expect(found.services.isEmpty)
        let first = found.problems.first.map { "\($0.code) \($0.line) \($0.path)" }
        #expect(first?.hasPrefix(told.hasPrefix("truncated") ? "" : told) == true, "\(found)")
        for problem in found.problems {
            #expect(!problem.text(in: .french).contains("99999999"))
        }
    }

    /// One bad entry leaves the others; a layer that did not load is left out in silence.
    @Test func theOthersCount() throws {
        let found = try read(
            #"""
            {"accueil": {"places": 2, "as_of": "2025-01-10"},
             "33.x": {"places": 1, "as_of": "2025-01-10"},
             "75.y": {"places": 1, "as_of": "2025-01-10"},
             "59.sos": {"places": 1, "as_of": "2025-01-10"}}
            """#)
        #expect(found.services.map(\.service) == ["accueil"])
        #expect(found.problems.map(\.path) == ["33.x"])
    }

    /// Whatever the bytes are, there is an answer.
    @Test func anythingIsSurvived() throws {
        let whole = Array(#"{"accueil": {"places": 2, "open": true, "as_of": "2025-01-10"}}"#.utf8)
        let rulebook = try #require(Scripts.rulebook)
        let reader = ServiceReader(rulebook: rulebook)
        for cut in whole.indices {
            #expect(!reader.read(Array(whole[..<cut]), file: "s").problems.isEmpty)
            var bent = whole
            bent[cut] ^= 0x15
            _ = reader.read(bent, file: "s")
        }
    }
}
