import MniopScript
import Testing

/// The mistakes that authors make, each with the code, the line and a word of its message.
@Suite struct MistakeTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        var code: String
        /// In the file, whose first line is `language(1)`.
        var line: Int
        var column: Int?
        var says: String
        var text: String
        var isLocal = false
        var english: String

        init(
            _ code: String, _ line: Int, at column: Int? = nil, says: String = "",
            en english: String = "", local: Bool = false, _ text: String
        ) {
            self.code = code
            self.line = line
            self.column = column
            self.says = says
            self.text = text
            isLocal = local
            self.english = english
        }

        var testDescription: String { "\(code): \(text)" }
    }

    static let alert =
        "alert \"a\" { fr = \"A\", en = \"A\", since = \"2020-01-01\", "
        + "basis = { \"x\" }, grade = \"read\",\n"

    static let mistakes: [Mistake] = [
        // Fields.
        Mistake(
            "unknown_field", 3, at: 2, says: "label",
            "document \"d\" { fr = \"D\", en = \"D\",\n labell = 1 }"),
        Mistake(
            "unknown_field", 3, at: 2, says: "languages",
            "document \"d\" { fr = \"D\", en = \"D\",\n langages = { \"fr\" } }"),
        Mistake("missing_field", 2, at: 1, says: "en", "document \"d\" { fr = \"D\" }"),
        Mistake("missing_field", 2, at: 1, says: "type", "fact \"f\" { fr = \"F\", en = \"F\" }"),
        Mistake(
            "wrong_type", 2, at: 46, says: "liste",
            "document \"d\" { fr = \"D\", en = \"D\",           languages = \"fr\" }"),
        Mistake(
            "wrong_value", 2, says: "boolean",
            "fact \"f\" { type = \"bolean\", fr = \"F\", en = \"F\" }"),
        Mistake(
            "field_not_for_type", 2, says: "codes",
            "fact \"f\" { type = \"date\", fr = \"F\", en = \"F\", values = { \"a\" } }"),
        Mistake("bad_date", 3, says: "2024-02-30", alert + "last = \"2024-02-30\", when = true }"),
        Mistake("dates_reversed", 3, alert + "last = \"2019-01-01\", when = true }"),
        Mistake("missing_field", 2, says: "when", alert + "}"),
        Mistake(
            "missing_field", 2, says: "owed_by",
            "duty \"d\" { fr = \"D\", en = \"D\", since = \"2020-01-01\", basis = { \"x\" }, "
                + "grade = \"read\", when = true }"),
        Mistake(
            "unexpected_value", 3, says: "sans nom",
            "document \"d\" { fr = \"D\", en = \"D\",\n\"x\" }"),
        Mistake("declaration_incomplete", 2, says: "document \"d\"", "document \"d\""),
        Mistake("bad_id", 2, "document \"pièce\" { fr = \"D\", en = \"D\" }"),
        Mistake("bad_id", 2, "document { fr = \"D\", en = \"D\" }"),
        // Words.
        Mistake(
            "duplicate_key", 3, at: 2, says: "fr",
            "document \"d\" { fr = \"D\", en = \"D\",\n fr = \"E\" }"),
        Mistake(
            "operator_on_formula", 3, at: 21, says: "all {",
            alert + "when = fact.plainte and fact.mineur }"),
        Mistake("operator_on_formula", 3, says: "no(", alert + "when = not fact.plainte }"),
        Mistake(
            "operator_on_formula", 3, says: ":is(", alert + "when = fact.departement == \"33\" }"),
        Mistake("operator_on_formula", 3, says: ":below(", alert + "when = fact.age < 18 }"),
        Mistake("syntax_error", 3, "document \"d\" { fr = \"D\"\nen = \"D\" }"),
        Mistake("script_error", 2, says: "documant", "documant \"d\" { fr = \"D\", en = \"D\" }"),
        Mistake("script_error", 2, says: "total", "total = 3"),
        Mistake("unknown_helper", 2, says: "national.base", "local h = use \"national.bse\""),
        // Formulas.
        Mistake("unused_formula", 2, at: 11, "local x = fact.plainte"),
        Mistake("unused_formula", 2, says: "any", "local x = any { fact.plainte, fact.mineur }"),
        Mistake("empty_list", 3, alert + "when = any {} }"),
        Mistake("wrong_argument", 3, says: "accolades", alert + "when = all(fact.plainte) }"),
        Mistake(
            "wrong_argument", 3, says: "at_least",
            alert + "when = at_least(3, { fact.plainte }) }"),
        Mistake("unknown_method", 3, says: ":is", alert + "when = fact.departement:iz(\"33\") }"),
        Mistake("wrong_argument", 3, says: "days(60)", alert + "when = elapsed(fact.date_depot) }"),
        Mistake(
            "wrong_argument", 3, says: "date qui existe",
            alert + "when = fact.date_depot:before(\"mai\") }"),
        Mistake("wrong_argument", 3, says: "deux points", alert + "when = fact.age.below(18) }"),
        Mistake("not_a_formula", 3, says: "texte", alert + "when = \"plainte\" }"),
        Mistake("not_a_formula", 3, says: "liste", alert + "when = { fact.plainte } }"),
        Mistake("wrong_argument", 3, says: "positive", alert + "when = positive \"oit\" }"),
        Mistake("unknown_fact", 3, says: "plainte", alert + "when = fact.plinte }"),
        Mistake(
            "value_is_nil", 4, at: 1, says: "concerns",
            "local h = {}\n" + alert + "concerns = h.absent, when = true }"),
        Mistake(
            "value_is_nil", 4, at: 28, says: "élément",
            "local h = {}\n" + alert + "when = any { fact.plainte, h.absent } }"),
        Mistake(
            "script_error", 3, says: "100 niveaux",
            "local x = fact.plainte\nfor i = 1, 200 do x = no(x) end"),
        Mistake(
            "formula_too_large", 3,
            "local x = fact.plainte\nfor i = 1, 40 do x = any { x, x } end\n" + alert
                + "when = x }"),
        Mistake(
            "script_error", 3, says: "6 niveaux",
            "local x = days(1):from \"as_of\"\nfor i = 1, 9 do x = latest { x } end"),
        Mistake(
            "unknown_fact", 5, at: 3, says: "plainte",
            alert + "when = true,\n never_requires = {\n  \"plinte\" } }"),
        // Layers.
        Mistake("verb_not_here", 2, says: "locales", "on_assessment(function(case) end)"),
        Mistake(
            "verb_not_here", 2, says: "nationale", local: true, "right \"33.d\" { fr = \"D\" }"),
        Mistake(
            "id_prefix", 2, at: 10, says: "« 33.autre »", local: true,
            "document \"autre\" { fr = \"D\" }"),
        Mistake("id_prefix", 2, says: "national", "document \"33.d\" { fr = \"D\", en = \"D\" }"),
        Mistake("layer_twice", 2, local: true, "department \"33\" { fr = \"Gironde\" }"),
        Mistake(
            "shielded_fact", 2, local: true,
            "alert \"33.a\" { fr = \"A\", when = fact.nationalite:is(\"FR\") }"),
        Mistake(
            "unknown_department", 2, says: "99x", local: true,
            "service \"33.s\" { fr = \"S\", kind = \"autre\", territory = { \"99x\" } }"),
        Mistake(
            "unknown_indicator", 2, says: "oit.D4.01", local: true,
            "on_assessment(function(case) return case:present \"oit.D4.O1\" end)"),
        Mistake(
            "hook_keeps_state", 3, says: "seen", local: true,
            "local seen = {}\non_assessment(function(c) seen[1] = c:present \"oit.D4.01\" end)"
        ),
    ]

    @Test(
        arguments: mistakes + times + syntax + apostrophes + operators + words + catalogue
            + newcomer)
    func mistakeIsToldWhereItStands(_ mistake: Mistake) throws {
        let load =
            mistake.isLocal
            ? Fixtures.loadLocal(mistake.text) : Fixtures.loadNational(mistake.text)
        let file = mistake.isLocal ? "departements/33/b.lua" : "national/plus.lua"
        let found = load.problems.filter { $0.position.file == file }
        let told = load.problems.map { "\($0.position):\($0.column ?? 0) \($0.code) \($0.text.fr)" }
        let match = found.first { $0.code == mistake.code && $0.position.line == mistake.line }
        let problem = try #require(match, "\(told)")
        #expect(problem.column != nil, "a caret under the word: \(told)")
        if let column = mistake.column { #expect(problem.column == column, "\(told)") }
        #expect(problem.text.fr.contains(mistake.says), "\(told)")
        #expect(problem.text.en.contains(mistake.english), "\(problem.text.en)")
        #expect(found.count == 1, "one mistake, one problem: \(told)")
        // A mistake of a department leaves the nation whole.
        #expect((load.rulebook != nil) == mistake.isLocal)
        #expect(load.layersUnavailable == (mistake.isLocal ? ["33"] : []))
    }
}
