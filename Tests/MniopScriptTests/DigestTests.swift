import Testing

@testable import MniopScript

@Suite struct DigestTests {
    /// The expected values were computed apart, with Python's hashlib.
    @Test func digestIsTheDocumentedOne() {
        let sources = [
            ScriptSource(path: "national/a.lua", bytes: Array("language(1)\n".utf8)),
            ScriptSource(path: "national/a.scenarios.lua", bytes: Array("language(1)\n".utf8)),
            ScriptSource(path: "national/b.lua", bytes: []),
        ]
        let layer = ScriptDigest.ofLayer(sources)
        #expect(layer == "4338dce8d74f8e8f2d0791dd6a1e31ff49bd0c208ce74e48dddbc8f59d8ba503")
        #expect(
            ScriptDigest.ofRulebook([layer])
                == "e97de199314c41bdcbaa608c6dea836fa501f0a6733aaa9cf998c5a82b178488")
    }

    @Test func scenarioFilesAreKnownByName() {
        let names = ["a.scenarios.lua", "x/scenarios.lua", "scenarios.lua"]
        #expect(names.allSatisfy { ScriptSource(path: $0, bytes: []).isScenarioFile })
        #expect(!ScriptSource(path: "x/my_scenarios.lua", bytes: []).isScenarioFile)
        #expect(ScriptSource(path: "a/national/b.lua", bytes: []).moduleName == "national.b")
    }
}
