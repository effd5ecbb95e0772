import MniopCore
import Testing

@testable import MniopScript

/// `check` says of scenarios what `test` would say of their names, without playing them.
@Suite struct ScenarioReviewTests {
    private func load(_ scenario: String, _ more: String = "") throws -> LoadResult {
        let text =
            "language(1)\ndepartment \"40\" { fr = \"L\" }\n"
            + "measure \"40.m\" { fr = \"M\", when = fact.mineur }\n" + more + scenario
        return ScriptLoader.load(
            sources: try AuthorFiles.nation() + [
                ScriptSource(path: "departements/40/a.lua", bytes: Array(text.utf8))
            ], includeScenarios: true, reviews: true)
    }

    private func scenario(_ fields: String, expect: String) -> String {
        "scenario \"s\" { as_of = \"2025-01-15\", \(fields), expect = { \(expect) } }\n"
    }

    private static let mistakes: [(String, String, says: String)] = [
        ("facts = { agee = 20 }", "sufficient = false", "vouliez-vous dire « age »"),
        ("facts = { age = \"x\" }", "sufficient = false", "« age »"),
        ("present = { \"oit.D5.99\" }", "sufficient = false", "« oit.D5.09 »"),
        ("actor = \"polise\"", "sufficient = false", "« police »"),
        ("facts = {}", "measure = { [\"40.n\"] = \"open\" }", "« 40.m »"),
        ("facts = {}", "right = { [\"40.m\"] = \"open\" }", "est une mesure"),
        ("facts = {}", "missing = { [\"40.m\"] = { \"mineurr\" } }", "« mineur »"),
        ("facts = {}", "services = { \"ac_se\" }", "« acse »"),
        ("facts = {}", "not_asks = { \"langu\" }", "« langue »"),
        ("facts = {}", "not_notices = { \"alegation\" }", "« allegation »"),
        ("facts = {}", "forms = { sexuel = { broad = \"yes\" } }", "« sexuel »"),
        ("facts = {}", "dimensions = { [\"oit_2009.a.D1\"] = \"positive\" }", "oit_2009"),
    ]

    @Test(arguments: mistakes.indices) func nameIsTold(_ index: Int) throws {
        let (fields, expected, says) = Self.mistakes[index]
        let load = try load(scenario(fields, expect: expected))
        let found = load.scenarioProblems()
        try #require(found.count == 1, "\(found)")
        #expect(found[0].text.fr.hasPrefix("« s » : ") && found[0].text.fr.contains(says))
        #expect(found[0].position.line == 4 && found[0].column != nil)
        // What `test` says is the same.
        let rulebook = try #require(load.rulebook)
        let played = load.scenarios.map(ScenarioRunner(load, rulebook: rulebook).run)
        #expect(played.flatMap(\.failures).map { $0.named(by: "s") }.contains(found[0]))
    }

    @Test func whatIsRightIsNotTold() throws {
        let load = try load(
            scenario(
                "facts = { age = 15, departement = \"40\" }, present = { \"oit.D5.04\" }",
                expect: "measure = { [\"40.m\"] = \"closed\" }, not_notices = { \"allegation\" }"))
        #expect(load.scenarioProblems().isEmpty)
        #expect(!load.hasErrors)
    }

    /// Names of a layer in error are all unknown: its scenarios are not looked at.
    @Test func layerInErrorIsLeftOut() throws {
        let load = try load(
            scenario("facts = {}", expect: "measure = { [\"40.m\"] = \"open\" }"), "x = 1\n")
        #expect(load.layersUnavailable == ["40"])
        #expect(load.scenarioProblems().isEmpty)
    }

    /// Every notice that the shipped scenarios meet is known by its code.
    @Test func noticesAreKnown() throws {
        let load = ScriptLoader.load(
            sources: try ScriptFiles.read(paths: [AuthorFiles.root + "/scripts"]),
            includeScenarios: true)
        let rulebook = try #require(load.rulebook)
        let runner = ScenarioRunner(load, rulebook: rulebook)
        let codes = Set(
            load.scenarios.flatMap { runner.run($0).assessment?.notices.map(\.code) ?? [] })
        #expect(codes.count > 8)
        #expect(codes.subtracting(ScenarioNames.noticeCodes).sorted() == [])
    }
}
