import MniopCore
import MniopScript
import Testing

@testable import LuaSandbox

/// Lua's memory refused from the n-th allocation on, for all n, through a whole load and a case
/// with a hook: each time an error of the script that wanted it, and nothing left behind.
@Suite struct AllocationTests {
    static let sources = [
        Fixtures.source("national/base.lua", Fixtures.national),
        Fixtures.source("national/aide.lua", "language(1)\nreturn { nom = \"x\", { 1, 2 } }"),
        Fixtures.source(
            "departements/33/a.lua",
            Fixtures.department + """

                local aide = use "national.aide"
                document "33.d" { fr = "D" .. aide.nom, en = "D", languages = { "fr", "en" } }
                on_assessment(function(case)
                  -- More than all the rest, so that it comes last.
                  local many = {}
                  for i = 1, 1500 do many[i] = { i } end
                  local ok, why = pcall(error, { ("x"):rep(200) })
                  propose { alert = "Alerte " .. #why, why = "à essayer" }
                end)
                """),
    ]

    @Test func everyRefusalIsAnErrorOfItsScript() throws {
        var n: Int64 = 1
        var failedLoads = 0
        var failedHooks = 0
        while n < 20_000 {
            var limits = ScriptLimits()
            limits.failingAllocation = n
            let load = ScriptLoader.load(sources: Self.sources, limits: limits)
            #expect(load.problems.allSatisfy { $0.code == "script_too_large" }, "allocation \(n)")
            if load.rulebook == nil {
                #expect(!load.problems.isEmpty)
            } else if load.problems.isEmpty {
                let notices = try notices(load)
                if notices.isEmpty { break }
                #expect(notices.map(\.code) == ["hook_failed"], "allocation \(n)")
                failedHooks += 1
            }
            if !load.problems.isEmpty { failedLoads += 1 }
            n += 1
        }
        #expect(failedLoads > 100, "\(failedLoads)")
        #expect(failedHooks > 0, "\(failedHooks) of \(n)")
        #expect(n < 20_000)
        #expect(Sandbox.bytesLeft.load(ordering: .relaxed) == 0)
    }

    /// What the hook of an assessed case led to.
    private func notices(_ load: LoadResult) throws -> [Notice] {
        let rulebook = try #require(load.rulebook)
        let date = try #require(CivilDate("2024-06-01"))
        var builder = SignalBuilder(rulebook: rulebook, id: "s", date: date)
        try builder.setFact("departement", text: "33")
        let signal = try builder.finish()
        let assessment = try rulebook.assess([signal], asOf: date)
        let runner = HookRunner(load.hooks, rulebook: rulebook)
        let result = runner.run(assessment, signals: [signal])
        #expect(result.proposals.count + result.notices.count == 1)
        return result.notices
    }
}
