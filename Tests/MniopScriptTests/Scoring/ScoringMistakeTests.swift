import MniopCore
import MniopScript
import Testing

/// What is wrong in a grid or an indicator is told at its line when scripts load.
@Suite struct ScoringMistakeTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        var code: String
        var line: Int
        var text: String
        var severity = Problem.Severity.error
        var testDescription: String { "\(code): \(text.prefix(60))" }
    }

    private static func indicator(_ id: String, _ fields: String) -> String {
        "indicator \"\(id)\" { fr = \"Signe\", en = \"Sign\", source = \"s\", \(fields) }\n"
    }

    private static func cell(_ dimension: String, _ strength: String? = nil) -> String {
        "{ grid = \"g\", dimension = \"\(dimension)\""
            + (strength.map { ", strength = \"\($0)\"" } ?? "") + " }"
    }

    private static func grid(
        _ method: String, when: String = "", reading: String = "positive \"g.D\""
    ) -> String {
        """
        grid "g" { fr = "G", en = "G", source = "s", grade = "read",
          profiles = { { id = "p", fr = "P", en = "P" }, { id = "q", fr = "Q", en = "Q" } },
          dimensions = {
            { id = "D", fr = "D", en = "D", method = \(method) \(when) } },
          readings = { broad = { fr = "L", en = "R",
            when = \(reading) } } }

        """
    }

    private static let one = indicator("a", "counts_as = { \(cell("D", "strong")) }")

    /// Line 2 is the first of the text.
    static let mistakes: [Mistake] = [
        // Twice in one dimension: outright, and through a list of profiles.
        Mistake(
            code: "counted_twice", line: 8,
            text: grid("\"any\"")
                + indicator("a", "counts_as = { \(cell("D", "strong")), \(cell("D", "weak")) }")),
        Mistake(
            code: "counted_twice", line: 8,
            text: grid("\"any\"")
                + indicator(
                    "a",
                    "counts_as = { \(cell("D", "strong")), { grid = \"g\", dimension = \"D\", "
                        + "strength = \"weak\", profiles = { \"q\" } } }")),
        // Another name of the same observation.
        Mistake(
            code: "two_strengths", line: 9,
            text: grid("\"any\"") + one
                + indicator("b", "same_as = \"a\", counts_as = { \(cell("D", "weak")) }")),
        Mistake(
            code: "same_as_chain", line: 10,
            text: grid("\"any\"") + one + indicator("b", "same_as = \"a\"")
                + indicator("c", "same_as = \"b\"")),
        // Out of reach.
        Mistake(code: "dimension_unreachable", line: 5, text: grid("\"any\"")),
        Mistake(code: "dimension_unreachable", line: 5, text: grid("\"delphi\"") + one),
        Mistake(
            code: "dimension_unreachable", line: 5,
            text: grid("\"delphi\"") + one
                + indicator(
                    "b",
                    "counts_as = { { grid = \"g\", dimension = \"D\", strength = \"weak\", "
                        + "profiles = { \"p\" } } }")),
        Mistake(code: "cut_off_too_high", line: 5, text: grid("\"count_at_least\", n = 2") + one),
        // The same observation under two names is one sign.
        Mistake(
            code: "dimension_unreachable", line: 5,
            text: grid("\"count_at_least\", n = 2") + one
                + indicator("b", "same_as = \"a\", counts_as = { \(cell("D", "strong")) }")),
        Mistake(
            code: "missing_field", line: 2,
            text: grid("\"any\"").replacing("source = \"s\", ", with: "") + one),
        Mistake(
            code: "wrong_type", line: 2,
            text: grid("\"any\"").replacing("source = \"s\"", with: "source = \"\"") + one),
        // Never scored.
        Mistake(
            code: "context_is_scored", line: 8,
            text: grid("\"any\"", when: ", when = fact.plainte")
                + indicator("a", "context_only = true, counts_as = { \(cell("D")) }")),
        Mistake(
            code: "context_only_scored", line: 9,
            text: grid("\"any\"") + one + indicator("b", "context_only = true, same_as = \"a\"")),
        Mistake(
            code: "context_only_scored", line: 5,
            text: grid("\"any\"", when: ", when = present \"a\"")
                + indicator("a", "context_only = true")),
        Mistake(
            code: "context_only_scored", line: 2,
            text: "sufficiency { when = present \"a\" }\n" + indicator("a", "context_only = true")),
        Mistake(
            code: "shielded_scored", line: 5,
            text: grid("\"any\"", when: ", when = fact.nationalite:is(\"TIERS\")") + one),
        Mistake(
            code: "shielded_scored", line: 7,
            text: grid(
                "\"any\"", reading: "all { positive \"g.D\", fact.nationalite:is(\"TIERS\") }")
                + one),
        // Said, and nothing more.
        Mistake(
            code: "protected_trait", line: 8,
            text: grid("\"any\"")
                + one.replacing("fr = \"Signe\"", with: "fr = \"De même Nationalité\""),
            severity: .warning),
        Mistake(
            code: "protected_trait", line: 8,
            text: grid("\"any\"")
                + one.replacing("en = \"Sign\"", with: "en = \"An ethnic group\""),
            severity: .warning),
    ]

    @Test(arguments: mistakes) func isToldWhereItStands(_ mistake: Mistake) throws {
        let load = Fixtures.loadNational(mistake.text)
        let told = load.problems.map { "\($0.position) \($0.code): \($0.text.fr)" }
        #expect(!load.problems.isEmpty)
        for problem in load.problems {
            #expect(problem.position.file == "national/plus.lua", "\(told)")
            #expect(problem.position.line == mistake.line, "\(told)")
            #expect(problem.code == mistake.code, "\(told)")
            #expect(problem.severity == mistake.severity)
            #expect(!problem.text.en.isEmpty && problem.text.fr != problem.text.en)
        }
        #expect((load.rulebook != nil) == (mistake.severity == .warning))
        #expect(load.hasErrors == (mistake.severity == .error))
    }

    /// What may be written down and is not counted warns of nothing; nor do beliefs made use of.
    @Test func whatIsNotCountedDoesNotWarn() {
        let quiet = [
            Self.indicator("a", "context_only = true").replacing("Signe", with: "Origine"),
            Self.grid("\"any\"") + Self.one.replacing("Signe", with: "Croyances religieuses"),
            Self.grid("\"any\"") + Self.one.replacing("Signe", with: "Contrat original"),
        ]
        for text in quiet { #expect(Fixtures.loadNational(text).problems == []) }
    }
}
