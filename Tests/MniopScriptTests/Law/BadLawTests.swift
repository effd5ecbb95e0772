import MniopScript
import Testing

/// What no national rule may be written like, told with the file and the line where it stands,
/// beside the law that ships.
@Suite struct BadLawTests {
    struct BadLaw: Sendable {
        var code: String
        var line: Int
        var says: String
        /// Lines after `language(1)`.
        var text: String
    }

    static let all = [
        BadLaw(
            code: "missing_field", line: 2, says: "basis",
            text: #"""
                right "sans_article" {
                  fr = "A", en = "A", since = "2024-01-01", grade = "read", when = true,
                }
                """#),
        BadLaw(
            code: "missing_field", line: 2, says: "since",
            text: #"""
                right "sans_date" {
                  fr = "A", en = "A", basis = { "Art. 1" }, grade = "read", when = true,
                }
                """#),
        // Told where the lower grade is, with the place of the other.
        BadLaw(
            code: "two_grades", line: 8, says: "national/loi.lua:2",
            text: #"""
                right "lu" {
                  fr = "A", en = "A", when = true,
                  since = "2024-01-01", basis = { "Art. 1" }, grade = "read",
                }
                right "de_memoire" {
                  fr = "B", en = "B", when = true,
                  since = "2024-06-01", basis = { "Art. 1" }, grade = "memory",
                }
                """#),
        BadLaw(
            code: "wrong_type", line: 4, says: "plainte_deposee",
            text: #"""
                right "delai_sans_date" {
                  fr = "A", en = "A", when = true, basis = { "Art. 1" }, grade = "read",
                  since = "2024-01-01", claim_by = days(30):from "plainte_deposee",
                }
                """#),
        BadLaw(
            code: "unknown_document", line: 4, says: "attestation_jamais_declaree",
            text: #"""
                right "piece_inconnue" {
                  fr = "A", en = "A", when = true, basis = { "Art. 1" }, grade = "read",
                  since = "2024-01-01", documents = { "attestation_jamais_declaree" },
                }
                """#),
    ]

    @Test(arguments: all)
    func isToldWithItsLine(_ bad: BadLaw) throws {
        let sources = try ScriptFiles.read(paths: [LocalAddsTests.scripts])
            .filter(LocalAddsTests.isNational)
        let more = Fixtures.source("national/loi.lua", "language(1)\n" + bad.text)
        let load = ScriptLoader.load(sources: sources + [more])
        let told = load.problems.map { "\($0.position) \($0.code) \($0.text.fr)" }
        #expect(load.rulebook == nil)
        #expect(load.problems.map(\.code) == [bad.code], "\(told)")
        #expect(load.problems.first?.position.file == "national/loi.lua", "\(told)")
        #expect(load.problems.first?.position.line == bad.line, "\(told)")
        #expect(load.problems.first?.text.fr.contains(bad.says) == true, "\(told)")
    }
}
