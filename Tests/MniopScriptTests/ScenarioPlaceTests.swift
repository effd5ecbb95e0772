import MniopCore
import MniopScript
import Testing

/// Where what is wrong with scenarios stands, and what of them could not be played.
@Suite struct ScenarioPlaceTests {
    private static let expect = "expect = { minor = \"unknown\" } }\n"
    private static func scenario(_ name: String, _ more: String = "") -> String {
        "scenario \"\(name)\" { as_of = \"2024-06-01\", facts = { departement = \"33\" }, "
            + more + expect
    }

    private func load(_ scenarios: String, script: String = "") -> LoadResult {
        Fixtures.load([
            ("departements/33/a.lua", Fixtures.department + "\n" + script),
            ("departements/33/a.scenarios.lua", "language(1)\n" + scenarios),
        ])
    }

    private func failures(_ load: LoadResult) throws -> [Problem] {
        let rulebook = try #require(load.rulebook)
        let runner = ScenarioRunner(load, rulebook: rulebook)
        return load.scenarios.map(runner.run).flatMap(\.failures)
    }

    @Test func aHookThatFailsIsToldAtItsLine() throws {
        let script = """
            on_assessment(function(case)
              local x = {}
                x.y.z = 1
            end)

            """
        let found = try failures(load(Self.scenario("s"), script: script))
        let problem = try #require(found.first)
        #expect(found.count == 1)
        #expect(problem.position == SourcePosition(file: "departements/33/a.lua", line: 5))
        #expect(problem.column == 5)
        #expect(
            problem.text.fr == "la fonction on_assessment de la couche « 33 » a échoué : « y » "
                + "n'existe pas ici : vérifier son orthographe.")
        #expect(problem.text.en.hasPrefix("the on_assessment function of layer '33' failed: 'y'"))
    }

    @Test(arguments: ["35", "2A", "40.ch_modele"])
    func aLayerThatIsNotLoadedIsSaid(_ layer: String) throws {
        let text =
            "scenario \"s\" { as_of = \"2024-06-01\", expect = { silent = { \"\(layer)\" } } }"
        let problem = try #require(try failures(load(text)).first)
        #expect(
            problem.text.fr.hasPrefix("la couche « \(layer) » n'est pas chargée ici")
                && problem.text.fr.contains("sur le dossier « scripts » entier"))
        #expect(problem.text.en.hasPrefix("layer '\(layer)' is not loaded here"))
    }

    @Test func aLayerThatHasAnErrorIsSaid() throws {
        let text = "scenario \"s\" { as_of = \"2024-06-01\", expect = { silent = { \"33\" } } }"
        let problem = try #require(try failures(load(text, script: "x = 1\n")).first)
        #expect(problem.text.fr.hasPrefix("la couche « 33 » a une erreur"))
        let known = try failures(load(text))
        #expect(known.isEmpty)
    }

    @Test func aLayerThatIsNoneIsAMisspelling() throws {
        let text = "scenario \"s\" { as_of = \"2024-06-01\", expect = { silent = { \"3\" } } }"
        let problem = try #require(try failures(load(text)).first)
        #expect(problem.text.fr.hasPrefix("rien ne s'appelle « 3 »"))
    }

    @Test(arguments: [
        "scenario \"mal\" { as_of = \"2024-06-31\", \(expect)",
        "scenario \"mal\" { as_of = \"2024-06-01\" }\n",
        "scenario \"mal\" { as_of = \"2024-06-01\", "
            + "expect = { measure = { x = \"incomplet\" } } }\n",
    ])
    func aScenarioThatCannotBeReadIsNamed(_ text: String) throws {
        let load = load(Self.scenario("bon") + text + Self.scenario("autre"))
        #expect(load.scenarios.map(\.name) == ["bon", "autre"])
        #expect(load.unread.map(\.name) == ["mal"] && load.unread.map(\.layer) == ["33"])
        let unread = try #require(load.unread.first)
        #expect(unread.position.line == 3 && !unread.problems.isEmpty)
        #expect(unread.problems.allSatisfy(load.problems.contains))
    }

    @Test(arguments: ["x =\n", "nope()\n", "scenario \"s\" {\n"])
    func aFileThatStopsIsNamed(_ text: String) throws {
        let load = load(Self.scenario("bon") + text)
        #expect(load.unread.map(\.name) == [nil])
        #expect(load.unread.first?.position.file == "departements/33/a.scenarios.lua")
        #expect(load.hasErrors)
    }

    @Test func whatIsReadIsNotUnread() {
        #expect(load(Self.scenario("a") + Self.scenario("b")).unread.isEmpty)
        #expect(load("", script: "x = 1\n").unread.isEmpty)
    }

    /// Coverage of a few files counts their rules alone, the same as among all.
    @Test func coverageOfSomeFiles() throws {
        let load = load(
            Self.scenario("s"), script: "measure \"33.m\" { fr = \"M\", when = fact.mineur }\n")
        let rulebook = try #require(load.rulebook, "\(load.problems)")
        let runner = ScenarioRunner(load, rulebook: rulebook)
        var all = ScenarioCoverage(rulebook)
        var some = ScenarioCoverage(rulebook, files: ["departements/33/a.lua"])
        for scenario in load.scenarios {
            all.add(scenario, runner)
            some.add(scenario, runner)
        }
        let local = all.clauses.indices.filter { all.clauses[$0].rule == "33.m" }
        #expect(!local.isEmpty && local.count < all.clauses.count)
        #expect(some.clauses == local.map { all.clauses[$0] })
        #expect(some.seen == local.map { all.seen[$0] })
        #expect(some.total.possible < all.total.possible)
    }
}
