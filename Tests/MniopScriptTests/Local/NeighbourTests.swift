import MniopCore
import MniopScript
import Testing

/// A department sees its own names and the nation's: what it may write does not depend on who else
/// was loaded beside it.
@Suite struct NeighbourTests {
    private static let neighbour = """
        department "33" { fr = "Gironde" }
        fact "33.f" { type = "boolean", fr = "F" }
        indicator "33.i" { fr = "I", source = "S" }
        measure "33.m" { fr = "M", when = true }
        document "33.d" { fr = "D" }
        service "33.s" { fr = "S", kind = "association", territory = { "33" } }
        grid "33.g" { fr = "G", source = "S", profiles = { { id = "t", fr = "T" } },
          dimensions = { { id = "d", fr = "D", method = "any", when = fact["33.f"] } } }
        """

    private static func load(_ text: String, beside: Bool) -> LoadResult {
        let own = "language(1)\ndepartment \"64\" { fr = \"Pyrénées-Atlantiques\" }\n" + text
        let other = Fixtures.source("departements/33/a.lua", "language(1)\n" + neighbour)
        return ScriptLoader.load(
            sources: [SmallNation.source, Fixtures.source("departements/64/a.lua", own)]
                + (beside ? [other] : []))
    }

    @Test(arguments: [
        (
            "service \"64.s\" { fr = \"S\", kind = \"autre\", territory = { \"64\" }, "
                + "does = { \"33.m\" } }", "une mesure"
        ),
        ("document \"64.d\" { fr = \"D\", [\"for\"] = { \"33.m\" } }", "une mesure"),
        ("measure \"64.m\" { fr = \"M\", when = fact[\"33.f\"] }", "un fait"),
        ("measure \"64.m\" { fr = \"M\", when = present \"33.i\" }", "un signe"),
        ("measure \"64.m\" { fr = \"M\", when = open \"33.m\" }", "une mesure"),
        ("measure \"64.m\" { fr = \"M\", when = positive \"33.g.d\" }", "une grille"),
        ("measure \"64.m\" { fr = \"M\", when = true, documents = { \"33.d\" } }", "un document"),
        ("measure \"64.m\" { fr = \"M\", when = true, route = { to = \"33.s\" } }", "un service"),
        ("measure \"64.m\" { fr = \"M\", when = true, never_requires = { \"33.f\" } }", "un fait"),
        ("sufficiency { fr = \"S\", when = fact[\"33.f\"] }", "un fait"),
        ("on_assessment(function(case) return case:fact \"33.f\" end)", "un fait"),
        ("on_assessment(function(case) return case:unknown \"33.i\" end)", "un signe"),
        ("on_assessment(function(case) return case:outcome \"33.m\" end)", "une mesure"),
        ("on_assessment(function() propose { question = \"33.f\", why = \"W\" } end)", "un fait"),
        ("on_assessment(function() propose { contact = \"33.s\", why = \"W\" } end)", "un service"),
    ])
    func namesOfANeighbourAreRefusedAlike(_ text: String, _ what: String) throws {
        for beside in [true, false] {
            let load = Self.load(text, beside: beside)
            #expect(Set(load.problems.map(\.code)) == ["other_layer"], "\(load.problems)")
            let told = try #require(load.problems.first).text.fr
            let noun = beside ? what : "un nom"
            #expect(
                told.contains("est \(noun) du département 33, que « 64 » ne voit pas"), "\(told)")
            #expect(load.layersUnavailable == ["64"] && load.rulebook != nil)
        }
    }

    /// Names made at run time too.
    @Test(arguments: [
        "local n = \"33.f\" return case:fact(n)", "local n = \"33.i\" return case:present(n)",
        "local n = \"33.m\" return case:outcome(n)",
        "local n = \"33.f\" propose { question = n, why = \"W\" }",
        "local n = \"33.s\" propose { contact = n, why = \"W\" }",
    ])
    func functionsDoNotSeeThemEither(_ body: String) throws {
        let load = Self.load("on_assessment(function(case) \(body) end)", beside: true)
        #expect(load.problems.isEmpty, "\(load.problems)")
        let rulebook = try #require(load.rulebook)
        let date = try #require(CivilDate("2024-06-01"))
        var signal = Signal(id: "s", date: date)
        signal.actor = Signal.Actor(kind: "hopital", department: "64")
        let answer = try rulebook.assess([signal], asOf: date)
        let result = HookRunner(load.hooks, rulebook: rulebook).run(answer, signals: [signal])
        #expect(result.proposals.isEmpty)
        #expect(result.notices.map(\.code) == ["hook_failed"])
    }

    /// A department does not lean on its hospitals, which lean on it.
    @Test func departmentDoesNotSeeItsHospitals() {
        let load = ScriptLoader.load(sources: [
            SmallNation.source,
            Fixtures.source(
                "departements/33/a.lua",
                "language(1)\ndepartment \"33\" { fr = \"G\" }\n"
                    + "measure \"33.m\" { fr = \"M\", when = open \"33.chu.m\" }"),
            Fixtures.source(
                "hopitaux/33.chu/a.lua",
                "language(1)\nhospital \"33.chu\" { fr = \"H\", department = \"33\" }\n"
                    + "measure \"33.chu.m\" { fr = \"M\", when = true }"),
        ])
        #expect(load.problems.map(\.code) == ["other_layer"])
        #expect(load.problems.first?.text.fr.contains("une mesure de l'hôpital 33.chu") == true)
        #expect(load.layersUnavailable == ["33"])
    }
}
