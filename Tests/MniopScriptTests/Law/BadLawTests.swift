import MniopScript
import Testing

/// What no national rule may be written like, told with the file and the line where it stands,
/// beside the law that ships.
@Suite struct BadLawTests {
    private static let mistakes = #"""
        language(1)
        right "sans_article" {
          fr = "A", en = "A", since = "2024-01-01", grade = "read", when = true,
        }
        right "sans_date" {
          fr = "B", en = "B", basis = { "B 1" }, grade = "read", when = true,
        }
        right "un_grade" {
          fr = "C", en = "C", since = "2024-01-01", basis = { "C 1" }, grade = "read", when = true,
        }
        right "autre_grade" {
          fr = "D", en = "D", since = "2024-06-01", basis = { "C 1" }, grade = "memory", when = true,
        }
        right "delai_sans_date" {
          fr = "E", en = "E", since = "2024-01-01", basis = { "E 1" }, grade = "read", when = true,
          claim_by = days(30):from "plainte_deposee",
        }
        right "piece_inconnue" {
          fr = "F", en = "F", since = "2024-01-01", basis = { "F 1" }, grade = "read", when = true,
          documents = { "attestation_jamais_declaree" },
        }
        """#

    @Test(arguments: [
        ("missing_field", 2, "basis"), ("missing_field", 5, "since"),
        ("two_grades", 12, "loi.lua:8"), ("wrong_type", 16, "plainte_deposee"),
        ("unknown_document", 20, "attestation_jamais_declaree"),
    ])
    func isToldWithItsLine(_ code: String, _ line: Int, _ says: String) throws {
        let sources = try ScriptFiles.read(paths: [LocalAddsTests.scripts])
            .filter(LocalAddsTests.isNational)
        // One mistake at a time: what one stage finds keeps the next from being reached.
        let whole = Self.mistakes.split(separator: "\n", omittingEmptySubsequences: false)
        let ends = whole.indices.filter { whole[$0] == "}" }
        let kept = whole.indices.map { index -> Substring in
            let end = ends.first { $0 >= index } ?? index
            let start = ends.last { $0 < index } ?? 0
            let isMeant = start < line && line <= end + 1
            let isPair = code == "two_grades" && (8...13).contains(index + 1)
            return index == 0 || isMeant || isPair ? whole[index] : ""
        }
        let text = kept.joined(separator: "\n")
        let load = ScriptLoader.load(sources: sources + [Fixtures.source("national/loi.lua", text)])
        let told = load.problems.map { "\($0.position) \($0.code) \($0.text.fr)" }
        #expect(load.rulebook == nil)
        #expect(load.problems.count == 1, "\(told)")
        let problem = try #require(load.problems.first)
        #expect(problem.code == code && problem.text.fr.contains(says), "\(told)")
        #expect(
            problem.position.file == "national/loi.lua" && problem.position.line == line, "\(told)")
    }
}
