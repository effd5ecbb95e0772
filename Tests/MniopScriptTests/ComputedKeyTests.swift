import MniopCore
import MniopScript
import Testing

/// A key that is computed is no entry of a list: it was once told to be nil.
@Suite struct ComputedKeyTests {
    @Test func computedKeysAreTaken() {
        let text = """
            language(1)
            local function id(n) return "a" .. n end
            fact "a1" { type = "boolean", fr = "a", en = "a" }
            measure "m" { fr = "m", en = "m", since = "2000-01-01", basis = { "b" },
              when = fact.a1, grade = "memory" }
            scenario "s" { as_of = "2024-06-01", facts = { [id(1)] = true },
              expect = { measure = { m = "open" } } }
            """
        let source = ScriptSource(path: "national/a.lua", bytes: Array(text.utf8))
        let load = ScriptLoader.load(sources: [source], includeScenarios: true)
        #expect(load.problems.isEmpty, "\(load.problems)")
        #expect(load.scenarios.count == 1)
    }
}
