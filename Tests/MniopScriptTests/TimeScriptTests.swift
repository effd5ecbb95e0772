import MniopCore
import MniopScript
import Testing

/// Deadlines as scripts write them, from the file to the date.
@Suite struct TimeScriptTests {
    private static let rules = #"""
        fact "notifie" { type = "date", kind = "event", fr = "Notification", en = "Notice" }
        fact "aide" { type = "date", kind = "event", fr = "Demande d'aide", en = "Aid asked" }
        fact "stop" { type = "date", kind = "event", fr = "Suspension", en = "Suspension" }
        fact "reprise" { type = "date", kind = "event", fr = "Reprise", en = "Resumption" }
        fact "date_faits" { type = "date", kind = "trait", fr = "Date des faits", en = "Date" }
        measure "recours" { fr = "Recours", en = "Appeal", since = "2020-01-01",
          basis = { "CPC 641" }, grade = "read", when = fact.plainte,
          claim_by = months(2):from("notifie"):restarted_by("aide")
            :suspended("stop", "reprise"):to_working_day() }
        measure "visite" { fr = "Visite", en = "Visit", since = "2020-01-01",
          basis = { "CPC 641" }, grade = "read", when = fact.plainte,
          act_by = latest { working_days(2):from "notifie",
                            days(1):from("aide"):to_working_day() } }
        measure "selon_les_faits" { fr = "Selon les faits", en = "By the facts",
          version { since = "2010-01-01", last = "2019-12-31", clock = "date_faits",
            basis = { "ancien" }, grade = "read", when = fact.certificat },
          version { since = "2020-01-01", clock = "date_faits",
            basis = { "nouveau" }, grade = "read", when = fact.plainte } }
        """#

    private func run(_ scenarios: String) throws -> [ScenarioResult] {
        let load = Fixtures.load([
            ("national/plus.lua", "language(1)\n" + Self.rules),
            ("national/plus.scenarios.lua", "language(1)\n" + scenarios),
        ])
        #expect(load.problems.isEmpty, "\(load.problems)")
        let runner = ScenarioRunner(load, rulebook: try #require(load.rulebook))
        return load.scenarios.map(runner.run)
    }

    @Test func clausesAreReadInAnyOrder() throws {
        let load = Fixtures.loadNational(
            Self.rules + #"""

                measure "autre" { fr = "A", en = "A", since = "2020-01-01", basis = { "b" },
                  grade = "read", when = fact.plainte,
                  runs = days(9):from("notifie"):to_working_day():suspended("stop", "reprise")
                    :restarted_by("aide", "stop"):suspended("aide", "stop") }
                """#)
        let rules = try #require(load.rulebook, "\(load.problems)").catalogue.rules
        func end(_ id: String) throws -> TimeCount {
            let time = rules.first { $0.id == id }?.versions.first?.times.first
            guard case .counted(let count)? = time?.end else { throw Missing() }
            return count
        }
        let appeal = try end("recours")
        #expect(appeal.period == Period(2, .months) && appeal.fact == "notifie")
        #expect(appeal.restartedBy == ["aide"] && appeal.movesToWorkingDay)
        #expect(appeal.suspensions == [TimeCount.Suspension(from: "stop", until: "reprise")])
        let other = try end("autre")
        #expect(other.restartedBy == ["aide", "stop"] && other.suspensions.count == 2)
        #expect(other.suspensions.first?.from == "stop")
    }

    private struct Missing: Error {}

    @Test func datesOfScenarios() throws {
        let results = try run(
            #"""
            local function cas(name, facts, fin)
              facts.plainte, facts.departement = true, facts.departement or "33"
              scenario(name) { as_of = "2024-01-02", date = "2024-01-01", facts = facts,
                expect = { measure = { recours = "open" }, deadline = { recours = fin } } }
            end
            cas("samedi", { notifie = "2024-03-04" }, "2024-05-06")
            cas("férié", { notifie = "2024-03-08" }, "2024-05-10")
            cas("Victoire puis Ascension", { notifie = "2024-03-09" }, "2024-05-10")
            cas("Victoire", { notifie = "2024-03-07" }, "2024-05-07")
            cas("fin de mois", { notifie = "2023-12-31" }, "2024-02-29")
            cas("repart", { notifie = "2024-03-04", aide = "2024-04-30" }, "2024-07-01")
            cas("suspendu", { notifie = "2024-03-04", stop = "2024-03-10",
              reprise = "2024-03-20" }, "2024-05-14")
            cas("La Réunion", { notifie = "2024-10-20", departement = "974" }, "2024-12-23")
            cas("Noël en Alsace", { notifie = "2024-10-26", departement = "67" }, "2024-12-27")
            cas("Noël ailleurs", { notifie = "2024-10-26", departement = "54" }, "2024-12-26")
            """#)
        #expect(results.count == 10)
        for result in results {
            #expect(result.hasPassed, "\(result.name): \(result.failures.map(\.text.fr))")
        }
    }

    @Test func theClockOfScenarios() throws {
        let results = try run(
            #"""
            scenario "avant" { as_of = "2024-06-01", facts = { date_faits = "2015-01-01",
              certificat = true, plainte = false },
              expect = { measure = { selon_les_faits = "open" } } }
            scenario "après" { as_of = "2024-06-01", facts = { date_faits = "2021-01-01",
              certificat = true, plainte = false },
              expect = { measure = { selon_les_faits = "closed" } } }
            scenario "inconnue" { as_of = "2024-06-01",
              facts = { certificat = true, plainte = false },
              expect = { measure = { selon_les_faits = "incomplete" },
                missing = { selon_les_faits = { "date_faits" } }, asks = { "date_faits" } } }
            scenario "trop tôt" { as_of = "2024-06-01", facts = { date_faits = "2009-12-31" },
              expect = { measure = { selon_les_faits = "not_applicable" },
                because = { selon_les_faits = { "date_faits" } } } }
            """#)
        #expect(results.map(\.hasPassed) == [true, true, true, true])
    }

    /// An open suspension: no date, the missing fact is asked for, and the answer says why.
    @Test func anOpenSuspensionAsksForItsEnd() throws {
        let results = try run(
            #"""
            scenario "a" { as_of = "2024-04-01", facts = { plainte = true, departement = "33",
              notifie = "2024-03-04", aide = "2024-03-04", stop = "2024-03-10" },
              expect = { asks = { "reprise" }, not_asks = { "stop" } } }
            """#)
        #expect(results.map(\.hasPassed) == [true], "\(results.flatMap(\.failures))")
    }
}
