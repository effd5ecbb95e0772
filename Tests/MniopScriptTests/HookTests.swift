import MniopCore
import MniopScript
import Testing

@Suite struct HookTests {
    private func run(
        _ hooks: String, times: Int = 1
    ) throws -> (results: [HookRunner.Result], load: LoadResult) {
        let load = Fixtures.load([
            ("departements/33/a.lua", Fixtures.department),
            ("departements/33/b.lua", "language(1)\n" + hooks),
        ])
        return (try run(load, times: times), load)
    }

    private func run(_ load: LoadResult, times: Int) throws -> [HookRunner.Result] {
        let rulebook = try #require(load.rulebook)
        var builder = SignalBuilder(
            rulebook: rulebook, id: "s", date: try #require(CivilDate("2024-06-01")))
        try builder.setFact("departement", text: "33")
        try builder.setFact("plainte", .value(.boolean(false)))
        try builder.addPresent("oit.D4.01", path: "present[0]")
        try builder.addAbsent("oit.D4.02", path: "absent[0]")
        let signal = try builder.finish()
        let assessment = try rulebook.assess([signal], asOf: signal.date)
        let runner = HookRunner(load.hooks, rulebook: rulebook)
        return (0..<times).map { _ in runner.run(assessment, signals: [signal]) }
    }

    @Test func hookSeesTheCaseAndProposes() throws {
        let (results, load) = try run(
            """
            measure "33.m" { fr = "M", when = fact.certificat }
            on_assessment(function(case)
              if case:present "oit.D4.01" and case:absent "oit.D4.02" and case:unknown "certificat"
                and case:fact "plainte" == false and case:outcome "33.m" == "incomplete"
                and case:fact "age" == nil then
                propose { question = "certificat", why = "Violences" }
              end
            end)
            on_assessment(function(case)
              propose { contact = "La Ruelle", why = "Convention" }
            end)
            """, times: 2)
        #expect(load.problems.isEmpty, "\(load.problems)")
        #expect(results[0].notices.isEmpty, "\(results[0].notices)")
        #expect(results[0].proposals.map(\.name) == ["certificat", "La Ruelle"])
        #expect(results[0].proposals.map(\.source.line) == [7, 11])
        #expect(results[0] == results[1])
    }

    @Test func hookThatFailsIsANotice() throws {
        let (results, _) = try run(
            """
            on_assessment(function(case) error("ratée") end)
            on_assessment(function(case) propose { alert = "A", why = "B" } end)
            on_assessment(function(case)
              local two = { alert = "A", measure = "M", why = "B" }
              propose(two)
            end)
            on_assessment(function(case) local one = { alert = "A" } propose(one) end)
            on_assessment(function(case)
              propose { question = "certifi" .. "catt", why = "B" }
            end)
            """)
        #expect(results[0].proposals.map(\.name) == ["A"])
        #expect(results[0].notices.map(\.code) == Array(repeating: "hook_failed", count: 4))
        let text = results[0].notices.map(\.text.fr).joined()
        #expect(
            text.contains("ratée") && text.contains("b.lua:2") && text.contains("« certificat »"))
    }

    /// What is written less plainly is for the run to judge.
    @Test func checkLeavesRightFunctionsAlone() throws {
        let (results, load) = try run(
            """
            local most <const>, other = 3, nil
            local function seen(c, id) return c:present(id) or c.present(c, id) end
            local function hook(cas)
              local p, t = cas.present, { question = "certificat", why = "A" }
              if p(cas, "oit.D4.01") and seen(cas, "oit.D4.01") and cas.unknown(cas, "certificat")
              then propose(t) end
            end
            on_assessment(hook)
            on_assessment(function(case)
              local fields = { ["ques" .. "tion"] = "certificat", si = 1, case = 2 }
              propose { ["ques" .. "tion"] = fields.question, why = tostring(fields.si) }
              propose { contact = case:fact "certificat" == nil and "115" or nil, question = other,
                why = table.concat({ "A", type(most), math.max(1, 2) }) }
              propose { alert = "05.56.00.00.00", why = string.upper("b") }
              propose { measure = "https://exemple.fr/une_page", why = "C" }
              for _, v in ipairs { 1 } do
                if select("#", v) ~= 1 or not tonumber("1") or next({}) then goto fini end
              end
              for k, v in pairs(fields) do assert(pcall(type, k .. tostring(v))) end
              if case:present "oit.D4.02" then error("non") elseif most ~= 3 then return end
              ::fini::
            end)
            """)
        #expect(load.problems.isEmpty, "\(load.problems)")
        #expect(results[0].notices.isEmpty, "\(results[0].notices)")
        #expect(results[0].proposals.count == 5)
    }

    /// Comparisons that may hold, and those that only a run can judge.
    @Test(arguments: [
        "case:fact \"certificat\" == true", "case:fact \"certificat\" == nil",
        "false ~= case:fact \"certificat\"", "case:fact \"age\" == 16",
        "case:unknown \"age\" == false",
        "case:fact \"departement\" == \"33\"", "case:outcome \"33.m\" == \"not_applicable\"",
        "case:fact \"date_depot\" == \"2024-05-31\"", "case:outcome \"33.m\" ~= nil",
        "case:fact \"departement\" .. \"x\" == \"33x\"", "case:fact \"age\" == \"1\" .. 2",
        "#case:fact \"departement\" == 2", "(case:fact \"certificat\" and 1) == 1",
        "not (case:fact \"departement\" == \"33\")", "case:fact(\"certificat\") or x == \"oui\"",
        "case:fact \"certificat\" ~= (x == \"oui\")",
        "type(case:fact \"certificat\") == \"boolean\"", "({ case:fact \"certificat\" }) == 1",
    ])
    func comparisonsThatMayHoldAreLeftAlone(_ condition: String) {
        let load = Fixtures.loadLocal(
            """
            measure "33.m" { fr = "M", when = fact.certificat }
            on_assessment(function(case)
              local x = "x"
              if \(condition) then propose { alert = "A", why = "B" } end
            end)
            """)
        #expect(load.problems.isEmpty, "\(condition): \(load.problems)")
    }

    /// A local that is given something else too may be anything.
    @Test(arguments: [
        "m = \"oui\"", "for m in pairs({}) do end", "local function f(m) return m end",
        "local n, m = 1, 2", "n, m = 1, 2", "m, n = 1, 2", "local f = function(a, m) end",
    ])
    func localsGivenAgainAreLeftAlone(_ line: String) {
        let load = Fixtures.loadLocal(
            """
            on_assessment(function(case)
              local n
              local m = case:fact "certificat"
              \(line)
              if m == "oui" then propose { alert = "A", why = "B" } end
            end)
            """)
        #expect(load.problems.isEmpty, "\(line): \(load.problems)")
    }

    @Test func hookKeepsNothing() throws {
        let (results, load) = try run(
            """
            local most, seen = 3, 0
            on_assessment(function(case)
              seen = seen + 1
              propose { alert = "A" .. seen, why = "B" }
            end)
            """, times: 3)
        #expect(load.problems.isEmpty, "\(load.problems)")
        for result in results {
            #expect(result.proposals.isEmpty)
            #expect(result.notices.map(\.code) == ["hook_failed"])
            #expect(result == results[0])
        }
    }

    @Test func proposalsAreCounted() throws {
        let (results, _) = try run(
            """
            on_assessment(function(case)
              for i = 1, 30 do propose { alert = "A" .. i, why = "B" } end
            end)
            """)
        #expect(results[0].proposals.count == 20)
        #expect(results[0].notices.map(\.code) == ["hook_limit"])
    }

    @Test func shieldedFactsAreNotRead() throws {
        let load = Fixtures.loadLocal(
            "on_assessment(function(case) return case:fact \"nationalite\" end)")
        #expect(load.problems.map(\.code) == ["shielded_fact"])
        let name = "local n = \"nationalite\"\n"
        let (results, _) = try run(name + "on_assessment(function(case) return case:fact(n) end)")
        #expect(results[0].notices.map(\.code) == ["hook_failed"])
    }

    @Test func helpersMayHoldConstantsAndNothingElse() throws {
        let helper = """
            language(1)
            local codes, count = { "oit.D4.01" }, {}
            local function seen(case) return case:present(codes[1]) end
            local function counted(case) count[#count + 1] = 1 return #count end
            return { seen = seen, counted = counted }
            """
        func results(_ body: String) throws -> [HookRunner.Result] {
            let load = Fixtures.load([
                ("national/aide.lua", helper),
                ("departements/33/a.lua", Fixtures.department),
                (
                    "departements/33/b.lua",
                    "language(1)\nlocal aide = use \"national.aide\"\n" + body
                ),
            ])
            #expect(load.problems.isEmpty, "\(load.problems)")
            return try run(load, times: 2)
        }
        let good = try results(
            "on_assessment(function(case) if aide.seen(case) then "
                + "propose { alert = \"A\", why = \"B\" } end end)")
        #expect(good.map(\.proposals.count) == [1, 1], "\(good)")
        let bad = try results(
            "on_assessment(function(case) propose { alert = \"A\" .. aide.counted(case), "
                + "why = \"B\" } end)")
        #expect(bad.map(\.proposals.count) == [0, 0], "\(bad)")
    }
}
