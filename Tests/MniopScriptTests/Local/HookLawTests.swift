import MniopCore
import MniopScript
import Testing

/// Hooks propose and do nothing else: the same for the same case, whatever came before.
@Suite struct HookLawTests {
    private static func proposals(
        _ body: String, facts: [(String, Bool)] = []
    ) throws -> HookRunner.Result {
        try HarmTests.hooks("on_assessment(function(case) \(body) end)", facts: facts)
    }

    /// Names that the text shows, names made at run time, a failure, a change of a constant.
    private static let hooks = """
        local most <const> = 2
        on_assessment(function(case)
          if case:present "g.11" or case:absent "g.12" then propose { alert = "A", why = "B" } end
          if case:fact "plainte" == false then propose { contact = "asso", why = "B" } end
        end)
        on_assessment(function(case)
          local n, stem = 0, "g.1"
          for i = 1, 6 do
            if case:present(stem .. i) then n = n + 1 end
            if n > most then propose { measure = "M" .. i, why = "B" } end
          end
        end)
        on_assessment(function(case)
          for _, id in ipairs { "danger", "plainte", "salaire" } do
            if case:unknown(id) then propose { question = id, why = case:outcome "logement" } end
          end
        end)
        local seen = 0
        on_assessment(function(case)
          if case:present "g.21" then seen = seen + 1 end
          propose { alert = "S" .. seen, why = "B" }
        end)
        on_assessment(function(case)
          local ok = pcall(function() return case:fact(("x").rep("salaire", 1)) end)
          if case:fact "salaire" then error("raté") end
          propose { alert = tostring(ok), why = "B" }
        end)
        """

    @Test func casesLeaveNothingToOneAnother() throws {
        let load = HarmTests.load(Self.hooks)
        let rulebook = try #require(load.rulebook)
        #expect(load.problems.isEmpty, "\(load.problems)")
        let nation = try Nation.small.get()
        var options = AssessmentOptions()
        options.extraLayers = ["33"]
        let cases = try nation.cases.map {
            ($0.signals, try rulebook.assess($0.signals, asOf: $0.asOf, options: options))
        }
        let runner = HookRunner(load.hooks, rulebook: rulebook)
        let forward = cases.map { runner.run($0.1, signals: $0.0) }
        let backward = cases.reversed().map { runner.run($0.1, signals: $0.0) }
        #expect(forward == backward.reversed())
        for (number, (signals, answer)) in cases.enumerated() where number % 10 == 0 {
            let fresh = HookRunner(load.hooks, rulebook: rulebook)
            #expect(fresh.run(answer, signals: signals) == forward[number])
        }
        // Each did something, in some case.
        let names = Set(forward.flatMap(\.proposals).map(\.name))
        #expect(names.isSuperset(of: ["A", "asso", "M6", "danger", "S0", "true"]), "\(names)")
        #expect(forward.contains { $0.notices.contains { $0.text.fr.contains("raté") } })
        #expect(forward.contains { $0.notices.contains { $0.text.fr.contains("« seen »") } })
    }

    @Test func textsAreBounded() throws {
        for fields in [
            "alert = string.rep(\"é\", 201), why = \"B\"",
            "alert = \"A\", why = string.rep(\"é\", 1001)",
        ] {
            let result = try Self.proposals("propose { \(fields) }")
            #expect(result.proposals.isEmpty)
            #expect(result.notices.map(\.code) == ["hook_failed"])
            #expect(result.notices[0].text.fr.contains("200 caractères"))
        }
        let most = try Self.proposals(
            "propose { alert = string.rep(\"é\", 200), why = string.rep(\"é\", 1000) }")
        #expect(most.proposals.count == 1)
        let failed = try Self.proposals("error(string.rep(\"x\", 50000))")
        #expect(failed.notices.allSatisfy { $0.text.fr.count < 1200 })
    }

    /// No contact with the police for an adult who did not agree.
    @Test func agreementComesFirst() throws {
        for name in ["police", "commissariat", "prefecture"] {
            let body = "propose { contact = \"\(name)\", why = \"B\" }"
            let silent = try Self.proposals(body)
            #expect(silent.proposals.isEmpty)
            #expect(silent.notices.first?.text.fr.contains("qu'avec son accord") == true)
            let refused = try Self.proposals(body, facts: [("accord_transmission", false)])
            #expect(refused.proposals.isEmpty)
            for fact in ["accord_transmission", "mineur"] {
                #expect(try Self.proposals(body, facts: [(fact, true)]).proposals.count == 1)
            }
        }
        #expect(
            try Self.proposals("propose { contact = \"asso\", why = \"B\" }").proposals.count == 1)
    }

    /// A name made at run time is refused like one in the text.
    @Test func shieldedOutcomeIsNotTold() throws {
        for body in [
            "local n = \"sejour\" return case:outcome(n)",
            "local n = \"nationalite\" return case:fact(n)",
            "local n = \"nationalite\" return case:unknown(n)",
        ] {
            let result = try Self.proposals(body)
            #expect(result.notices.map(\.code) == ["hook_failed"])
        }
    }

    @Test func caseIsReadOnly() throws {
        for body in [
            "case.present = nil", "case[\"rights\"] = {}", "local c = case c:close()",
        ] {
            let result = try Self.proposals(body + " propose { alert = \"A\", why = \"B\" }")
            #expect(result.proposals.isEmpty && result.notices.map(\.code) == ["hook_failed"])
        }
        for body in ["rawset(case, 1, 2)", "setmetatable(case, {})", "case.rights = {}"] {
            let load = HarmTests.load("on_assessment(function(case) \(body) end)")
            #expect(!load.problems.isEmpty)
        }
    }
}
