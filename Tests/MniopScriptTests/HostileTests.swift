import MniopCore
import MniopScript
import Testing

/// A broken or hostile local script costs its own layer, and nothing else.
@Suite struct HostileTests {
    static let scripts: [(code: String, text: String)] = [
        ("script_too_long", "while true do end"),
        ("script_too_long", "local function f() return pcall(f) end while true do pcall(f) end"),
        ("script_too_large", "local t = {} for i = 1, 10000000 do t[i] = { i } end"),
        ("script_error", "local t = {} t.t = t document \"33.d\" (t)"),
        ("script_error", "local f = fact.plainte f.op = \"none\""),
        ("script_error", "version { since = \"x\" }.since = 3"),
        ("script_error", "require \"os\""),
        ("script_error", "propose { question = \"certificat\", why = \"x\" }"),
        ("syntax_error", "document \"33.d\" {"),
        ("syntax_error", "\u{1B}Lua"),
        ("more_problems", "for i = 1, 5000 do document(i) {} end"),
        ("missing_field", "local ok = pcall(use, \"national.absent\") document \"33.d\" {}"),
    ]

    @Test(arguments: scripts) func costsItsOwnLayer(_ script: (code: String, text: String)) throws {
        var limits = ScriptLimits()
        limits.instructions = 2_000_000
        limits.memoryBytes = 16 << 20
        let load = ScriptLoader.load(
            sources: [
                Fixtures.source("national/base.lua", Fixtures.national),
                Fixtures.source("departements/33/a.lua", Fixtures.department),
                Fixtures.source("departements/33/b.lua", "language(1)\n" + script.text),
                Fixtures.source(
                    "departements/40/a.lua", "language(1)\ndepartment \"40\" { fr = \"Landes\" }"),
            ], limits: limits)
        let told = load.problems.prefix(5).map { "\($0.position) \($0.code) \($0.text.fr)" }
        #expect(load.problems.contains { $0.code == script.code }, "\(told)")
        #expect(load.problems.allSatisfy { $0.position.file == "departements/33/b.lua" }, "\(told)")
        #expect(load.rulebook?.catalogue.layers.map(\.id) == ["national", "40"])
    }

    @Test func whatIsNotTextIsRefused() {
        let load = ScriptLoader.load(sources: [
            Fixtures.source("national/base.lua", Fixtures.national),
            ScriptSource(path: "national/x.lua", bytes: Array("language(1)\n".utf8) + [0xFF]),
            ScriptSource(
                path: "national/y.lua", bytes: [UInt8](repeating: 32, count: 2 << 20)),
        ])
        #expect(load.rulebook == nil)
        let told = load.problems.map { "\($0.position) \($0.code)" }
        #expect(
            told == ["national/x.lua:2 not_utf8", "national/y.lua:1 file_too_large"], "\(told)")
    }

    @Test func endlessHookIsANotice() throws {
        var limits = ScriptLimits()
        limits.instructions = 1_000_000
        let load = ScriptLoader.load(
            sources: [
                Fixtures.source("national/base.lua", Fixtures.national),
                Fixtures.source(
                    "departements/33/a.lua",
                    Fixtures.department + "\non_assessment(function() while true do end end)"),
            ], limits: limits)
        let rulebook = try #require(load.rulebook)
        let date = try #require(CivilDate("2024-06-01"))
        var builder = SignalBuilder(rulebook: rulebook, id: "s", date: date)
        try builder.setFact("departement", text: "33")
        let signal = try builder.finish()
        var assessment = try rulebook.assess([signal], asOf: date)
        let runner = HookRunner(load.hooks, rulebook: rulebook)
        let before = assessment.rights.map(\.id)
        for _ in 0..<2 { runner.apply(to: &assessment, signals: [signal]) }
        #expect(assessment.rights.map(\.id) == before)
        let notices = assessment.notices.filter { $0.code == "hook_failed" }
        #expect(notices.count == 2)
        #expect(notices.first?.text == notices.last?.text)
    }
}
