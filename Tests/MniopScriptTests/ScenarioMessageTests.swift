import MniopCore
import MniopScript
import Testing

/// What a failing scenario says to its author.
@Suite struct ScenarioMessageTests {
    private static let local = """

        measure "33.m" { fr = "M", when = all { fact.mineur, fact.plainte } }
        fact "33.grave" { type = "boolean", kind = "event", fr = "G",
          established_by = { "prefecture" } }
        measure "33.g" { fr = "G", when = fact["33.grave"] }
        measure "33.large" { fr = "L", when = all {
          fact["33.a1"], fact["33.a2"], fact["33.a3"], fact["33.a4"], fact["33.a5"], fact["33.a6"],
          fact["33.a7"], fact["33.a8"] } }
        for n = 1, 8 do fact("33.a" .. n) { type = "boolean", fr = "A" } end
        fact "33.liste" { type = "codes", values = { "x", "y" }, fr = "L" }

        """

    /// Problems of the load, then of the runs.
    private func problems(
        _ scenario: String, hook: String = ""
    ) throws -> [Problem] {
        let load = Fixtures.load([
            ("departements/33/a.lua", Fixtures.department + Self.local + hook),
            ("departements/33/a.scenarios.lua", "language(1)\n" + scenario),
        ])
        let rulebook = try #require(load.rulebook, "\(load.problems)")
        #expect(load.layersUnavailable.isEmpty, "\(load.problems)")
        let runner = ScenarioRunner(load, rulebook: rulebook)
        return load.problems + load.scenarios.map(runner.run).flatMap(\.failures)
    }

    struct Failure: Sendable, CustomTestStringConvertible {
        var name: String
        var facts: String
        var expect: String
        var fr: String
        var en: String
        var testDescription: String { name }

        init(_ name: String, _ facts: String, _ expect: String, fr: String, en: String = "") {
            (self.name, self.facts, self.expect, self.fr, self.en) = (name, facts, expect, fr, en)
        }
    }

    static let failures: [Failure] = [
        Failure(
            "a measure under right", "facts = { departement = \"33\" }",
            "right = { [\"33.m\"] = \"open\" }",
            fr: "« 33.m » est une mesure : écrire measure = { [\"33.m\"] = ... }.",
            en: "'33.m' is a measure: write measure = { [\"33.m\"] = ... }."),
        Failure(
            "a right under measure", "facts = {}", "measure = { sejour = \"open\" }",
            fr: "« sejour » est un droit : écrire right = { sejour = ... }.",
            en: "'sejour' is a right: write right = { sejour = ... }."),
        Failure(
            "near a name of another kind", "facts = {}", "measure = { sejur = \"open\" }",
            fr: "rien ne s'appelle « sejur ». Vouliez-vous « sejour » ?"),
        Failure(
            "a department as a number", "facts = { departement = 33 }", "minor = \"unknown\"",
            fr: "« departement » : attendu : un code (texte) ; trouvé : le nombre 33. Écrire "
                + "departement = \"33\".",
            en: "found: the number 33. Write departement = \"33\"."),
        Failure(
            "a department that lost its nought", "facts = { departement = 1 }",
            "minor = \"unknown\"", fr: "Écrire departement = \"01\"."),
        Failure(
            "an actor's department as a number",
            "actor = { kind = \"hopital\", department = 33 }", "minor = \"unknown\"",
            fr: "« department » attend un texte non vide entre guillemets ; trouvé : le nombre 33. "
                + "Écrire \"33\"."),
        Failure(
            "an age in quotes", "facts = { age = \"15\" }", "minor = \"yes\"",
            fr: "« age » : attendu : un entier ; trouvé : le texte « 15 ». Écrire age = 15."),
        Failure(
            "yes in French", "facts = { plainte = \"oui\" }", "minor = \"unknown\"",
            fr: "Écrire plainte = true."),
        Failure(
            "one code for a list", "facts = { [\"33.liste\"] = \"x\" }", "minor = \"unknown\"",
            fr: "Écrire [\"33.liste\"] = { \"x\" }."),
        Failure(
            "a French date", "facts = { date_depot = \"01/06/2024\" }", "minor = \"unknown\"",
            fr: "Écrire date_depot = \"2024-06-01\"."),
        Failure(
            "a fact misspelt, one suggestion", "facts = { agee = 15 }", "minor = \"yes\"",
            fr: "« agee » : inconnu ; attendu : un fait déclaré ; vouliez-vous dire « age » ?",
            en: "'agee': unknown; expected: a declared fact; did you mean \"age\"?"),
        Failure(
            "an actor like no other", "actor = \"zzzzzz\"", "minor = \"unknown\"",
            fr: "; il y a : hopital, prefecture", en: "there are: hopital, prefecture"),
        Failure(
            "a list that is long", "facts = { departement = \"33\" }",
            "measure = { [\"33.large\"] = \"open\" }",
            fr: "trouvé incomplete (manque : 33.a1, 33.a2, 33.a3, 33.a4, 33.a5 et 3 autres).",
            en: "found incomplete (missing: 33.a1, 33.a2, 33.a3, 33.a4, 33.a5 and 3 more)."),
        Failure(
            "a long list begins with what differs", "facts = { departement = \"33\" }",
            "missing = { [\"33.large\"] = { \"33.a1\", \"33.a2\", \"33.a3\", \"33.a4\", \"33.a5\", "
                + "\"33.a6\", \"33.a7\" } }",
            fr: "trouvé 33.a8, 33.a1,"),
        Failure(
            "an allegation",
            "actor = { kind = \"hopital\", department = \"33\" }, "
                + "facts = { [\"33.grave\"] = true }",
            "measure = { [\"33.g\"] = \"open\" }",
            fr: "« 33.grave » est dit ici par quelqu'un qui ne peut pas l'établir : il faut "
                + "actor = \"prefecture\".",
            en: "'33.grave' is said here by someone who cannot establish it: actor must be "
                + "\"prefecture\"."),
        Failure(
            "an outcome in French", "facts = {}", "right = { sejour = \"ouvert\" }",
            fr: "Vouliez-vous « open » ?"),
        Failure(
            "an outcome without quotes", "facts = {}", "right = { sejour = open }",
            fr: "Écrire \"open\".", en: "Write \"open\"."),
        Failure(
            "a key without brackets", "facts = {}", "measure = { 33.m = \"open\" }",
            fr: "s'écrit entre crochets : [\"33.m\"] = ..."),
        Failure(
            "a value that Lua does not know", "facts = { plainte = vrai }", "minor = \"unknown\"",
            fr: "nom inconnu « vrai » : écrire true, sans guillemets."),
    ]

    @Test(arguments: failures) func oneMistakeOneMessageThatSaysTheWay(_ failure: Failure) throws {
        let found = try problems(
            "scenario \"s\" { as_of = \"2024-06-01\",\n \(failure.facts),\n"
                + " expect = { \(failure.expect) } }")
        #expect(found.count == 1, "\(found.map(\.text.fr))")
        let problem = try #require(found.first)
        #expect(problem.text.fr.contains(failure.fr), "\(problem.text.fr)")
        #expect(problem.text.en.contains(failure.en), "\(problem.text.en)")
        #expect(problem.column != nil)
        #expect([3, 4].contains(problem.position.line), "\(problem.position)")
    }

    private static let plain =
        "scenario \"s\" { as_of = \"2024-06-01\", facts = { departement = \"33\" },\n"

    /// A name that is computed is known when the hook runs: the scenario then fails.
    @Test func aHookThatProposesAnUnknownQuestionFailsTheScenario() throws {
        let hook = """
            local n = "certi" .. "ficatt"
            on_assessment(function(case) propose { question = n, why = "W" } end)

            """
        let found = try problems(Self.plain + "expect = { minor = \"unknown\" } }", hook: hook)
        #expect(found.map(\.code) == ["hook_failed"])
        let text = try #require(found.first?.text.fr)
        #expect(text.contains("« certificatt », vouliez-vous « certificat » ?"), "\(text)")
        // Told where the hook is, not where the scenario is.
        #expect(found.first?.position.file == "departements/33/a.lua")
        #expect(found.first?.column == 1)
        let waited = Self.plain + "expect = { notices = { \"hook_failed\" } } }"
        #expect(try problems(waited, hook: hook).isEmpty)
    }

    @Test func aHookThatProposesWhatIsKnownPasses() throws {
        let hook = """
            on_assessment(function(case)
              local function other(t) return t end
              other { question = "rien de connu", why = "W" }
              propose { question = "certificat", why = "W" }
              propose { contact = "rien de connu", why = "W" }
            end)

            """
        #expect(try problems(Self.plain + "expect = { minor = \"unknown\" } }", hook: hook).isEmpty)
    }
}
