import MniopScript
import Testing

/// The six probes of exact logic. The scenarios that ship are run by `mniop test` (make test).
@Suite struct ShippedScenariosTests {
    static func failures(in folder: String) throws -> (count: Int, failures: [String]) {
        let sources = try ScriptFiles.read(paths: [folder])
        let load = ScriptLoader.load(sources: sources, includeScenarios: true)
        let rulebook = try #require(load.rulebook, "\(load.problems)")
        #expect(load.problems.isEmpty, "\(load.problems)")
        let runner = ScenarioRunner(load, rulebook: rulebook)
        let results = load.scenarios.map { runner.run($0) }
        let failures = results.flatMap { result in
            result.failures.map { "\(result.name): \($0.position): \($0.text.en)" }
        }
        return (results.count, failures)
    }

    @Test func sixProbesOfSix() throws {
        let parts = #filePath.split(separator: "/").dropLast()
        let found = try Self.failures(
            in: "/" + parts.joined(separator: "/") + "/Fixtures/probes")
        #expect(found.failures == [])
        #expect(found.count == 6)
    }
}
