import MniopCore
import MniopScript
import Testing

@Suite struct ScenarioTests {
    private func run(_ text: String, local: String = "") throws -> [ScenarioResult] {
        let load = Fixtures.load([
            ("departements/33/a.lua", Fixtures.department + local),
            ("departements/33/a.scenarios.lua", "language(1)\n" + text),
        ])
        #expect(load.problems.isEmpty, "\(load.problems)")
        let rulebook = try #require(load.rulebook)
        let runner = ScenarioRunner(load, rulebook: rulebook)
        return load.scenarios.map(runner.run)
    }

    @Test func whatHoldsPasses() throws {
        let results = try run(
            """
            scenario "a" {
              as_of = "2024-06-01",
              facts = { age = 20, nationalite = "TIERS", departement = "33", plainte = true,
                        date_depot = "2024-05-01" },
              present = { "oit.D4.01" },
              expect = {
                sufficient = true, minor = "no",
                right = { sejour = "open" },
                deadline = { sejour = "2024-05-31" },
                because = { sejour = { "nationalite", "plainte" } },
                forms = { travail = { broad = "yes" } },
                dimensions = { ["oit.adulte.D4"] = "positive" },
                not_asks = { "plainte" },
              },
            }
            scenario "b" {
              as_of = "2024-06-01", signals = { { id = "x", facts = { nationalite = "TIERS" } } },
              expect = { right = { sejour = "incomplete" }, missing = { sejour = { "plainte" } },
                         asks = { "plainte" } },
            }
            """)
        #expect(results.map(\.hasPassed) == [true, true], "\(results.flatMap(\.failures))")
        #expect(results.map(\.layer) == ["33", "33"])
    }

    private static let offer = """

        fact "33.besoin" { type = "boolean", fr = "Besoin" }
        measure "33.aide" { fr = "Aide", when = fact["33.besoin"], since = "2020-01-01",
          window = { opens = days(1):from "date_depot", closes = days(9):from "date_depot" } }
        service "33.s" { fr = "S", kind = "autre", territory = { "33" }, does = { "33.aide" },
          audience = { "mineur" }, languages = { "fr" }, opening = { fr = "Le matin" } }
        document "33.livret" { fr = "Livret" }
        on_assessment(function(case)
          if case:fact "33.besoin" then
            propose { question = "certificat", why = "essai" }
          end
        end)
        """

    /// What is not to be there, a layer that plays no part, and when a window opens.
    @Test(
        arguments: [
            ("services = { \"33.s\" }, proposals = { \"certificat\" }", 15, nil),
            ("not_services = { \"33.s\" }", 30, nil),
            (
                "not_services = { \"33.s\" }", 15,
                "services : « 33.s » ne devait pas y être, et y est."
            ),
            ("opens = { [\"33.aide\"] = \"2024-05-02\" }", 15, nil),
            (
                "opens = { [\"33.aide\"] = \"2024-05-03\" }", 15,
                "opens 33.aide : attendu 2024-05-03, trouvé 2024-05-02."
            ),
            ("not_proposals = { \"plainte\" }, not_notices = { \"layer_unavailable\" }", 15, nil),
            // What a function may propose, a scenario may expect.
            (
                "not_proposals = { \"33.livret\", \"hopital\", \"33.s\", \"33.aide\", "
                    + "\"Une phrase. Ou deux\", \"05.56.00.00.00\" }", 15, nil
            ),
            (
                "not_proposals = { \"33.livre\" }", 15,
                "rien ne s'appelle « 33.livre ». Vouliez-vous « 33.livret » ?"
            ),
            (
                "not_notices = { \"score_meaning\" }", 15,
                "notices : « score_meaning » ne devait pas y être, et y est."
            ),
            ("notices = { \"no_service\" }", 30, nil),
            ("silent = { \"33\" }", 15, "layers : « 33 » ne devait pas y être, et y est."),
        ] as [(String, Int, String?)])
    func whatIsNotThere(_ expected: String, _ age: Int, _ failure: String?) throws {
        let results = try run(
            """
            scenario "a" { as_of = "2024-06-01", expect = { \(expected) }, facts = {
              age = \(age), departement = "33", ["33.besoin"] = true, date_depot = "2024-05-01" } }
            """, local: Self.offer)
        #expect(results.flatMap(\.failures).map(\.text.fr) == [failure].compactMap { $0 })
    }

    /// What the host says of places.
    @Test(
        arguments: [
            ("places = { [\"33.s\"] = 0 }", "notices = { \"services_full\" }", nil),
            ("places = { [\"33.s\"] = 2 }", "not_notices = { \"services_full\" }", nil),
            (
                "places = { [\"33.ss\"] = 2 }", "services = { \"33.s\" }",
                "service inconnu « 33.ss ». Vouliez-vous « 33.s » ?"
            ),
        ] as [(String, String, String?)])
    func placesAreTheHosts(_ said: String, _ expected: String, _ failure: String?) throws {
        let results = try run(
            """
            scenario "a" { as_of = "2024-06-01", expect = { \(expected) }, \(said), facts = {
              age = 15, departement = "33", ["33.besoin"] = true } }
            """, local: Self.offer)
        #expect(results.flatMap(\.failures).map(\.text.fr) == [failure].compactMap { $0 })
    }

    @Test func anotherDepartmentIsSilent() throws {
        let results = try run(
            """
            scenario "a" { as_of = "2024-06-01", facts = { age = 15, departement = "40" },
              expect = { silent = { "33" }, not_services = { "33.s" },
                         not_notices = { "layer_unavailable" } } }
            """, local: Self.offer)
        #expect(results.flatMap(\.failures).map(\.text.fr) == [])
    }

    @Test func whatDoesNotSaysWhatWasFoundAndWhere() throws {
        let results = try run(
            """
            scenario "a" {
              as_of = "2024-06-01",
              facts = { nationalite = "TIERS" },
              expect = {
                right = { sejour = "open",
                          sejor = "open" },
                asks = { "certificatt" },
                sufficient = true,
              },
            }
            scenario "b" { as_of = "2024-06-01",
              facts = { nationalitee = "TIERS", age = "vieux" }, expect = { sufficient = false } }
            """)
        let first = results[0].failures.map { "\($0.position.line) \($0.code) \($0.text.fr)" }
        #expect(results[0].failures.map(\.position.line).sorted() == [6, 7, 8, 9], "\(first)")
        let text = first.joined()
        #expect(text.contains("attendu open, trouvé incomplete"), "\(text)")
        #expect(text.contains("« sejour »") && text.contains("« certificat »"), "\(text)")
        #expect(results[1].failures.map(\.code).sorted() == ["unknown_fact", "wrong_type"])
        #expect(results[1].failures.allSatisfy { $0.position.line == 13 && $0.column != nil })
    }

    @Test func scenarioFilesHoldScenariosAlone() {
        let load = Fixtures.load([
            (
                "national/x.scenarios.lua",
                """
                language(1)
                document "d" { fr = "D", en = "D" }
                local function of(age) return { age = age } end
                for age = 1, 3 do
                  scenario("age " .. age) { as_of = "2024-01-01", facts = of(age),
                    expect = { minor = "yes" } }
                end
                scenario "vide" { as_of = "2024-01-01", expect = {} }
                scenario "faux" { as_of = "2024-13-01", expect = { minr = "yes" } }
                """
            )
        ])
        #expect(load.rulebook != nil)
        let found = load.problems.map { "\($0.position.line) \($0.code)" }
        // `expect = { minr = ... }` checks nothing, and that was said.
        #expect(
            Set(found) == ["2 verb_not_here", "8 empty_list", "9 bad_date", "9 unknown_field"],
            "\(found)")
        // One that is wrong is not run: half of it could pass.
        #expect(load.scenarios.map(\.name) == ["age 1", "age 2", "age 3"])
    }

    @Test func localMeasureAndExtraLayer() throws {
        let measure = "\nmeasure \"33.m\" { fr = \"M\", when = fact.plainte }"
        let results = try run(
            """
            scenario "par le fait" { as_of = "2024-06-01",
              facts = { plainte = true, departement = "33" },
              expect = { measure = { ["33.m"] = "open" } } }
            scenario "nommée" { as_of = "2024-06-01", facts = { plainte = true }, layers = { "33" },
              expect = { measure = { ["33.m"] = "open" } } }
            scenario "inactive" { as_of = "2024-06-01", facts = { plainte = true },
              expect = { measure = { ["33.m"] = "open" } } }
            """, local: measure)
        #expect(results.map(\.hasPassed) == [true, true, false], "\(results.flatMap(\.failures))")
    }

    @Test func scenarioOfALocalFunctionStandsWhereItsNameIs() throws {
        let results = try run(
            """
            local function cas(nom, age)
              scenario(nom) { as_of = "2024-06-01", facts = { age = age },
                expect = { minor = "yes" } }
            end
            cas("seize ans", 16)
            cas("vingt ans", 20)
            """)
        #expect(results.map(\.hasPassed) == [true, false])
        #expect(results.map(\.position.line) == [6, 7])
        #expect(results[1].failures.map(\.position.line) == [7])
    }
}
