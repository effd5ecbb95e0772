import MniopCore
import MniopScript
import Testing

/// What is written arrives whole, field by field.
@Suite struct ReadingTests {
    private func national(_ text: String) throws -> Catalogue {
        let load = Fixtures.loadNational(text)
        #expect(load.problems.isEmpty, "\(load.problems)")
        return try #require(load.rulebook).catalogue
    }

    @Test func versionKeepsItsFields() throws {
        let catalogue = try national(
            """
            document "attestation" { fr = "A", en = "A", languages = { "fr" }, ["for"] = { "r" } }
            duty "r" { fr = "R", en = "R", authority = "prefecture", owed_by = { "hopital" },
              version { since = "2022-01-01", basis = { "b2" }, grade = "verified",
                concerns = no(fact.mineur), when = any { fact.plainte, fact.certificat },
                unless = { elapsed(fact.date_depot):atleast(months(2)), fact.certificat },
                discretion = true, never_requires = { "departement" },
                documents = { "attestation" }, route = { to = "prefecture" }, urgency = "now",
                for_children = true, emergency = true, note = { fr = "N", en = "N" },
                runs = { days(30):from "date_depot", years(1):from "as_of" },
                act_by = hours(24),
                claim_by = earliest { days(3):from "date_depot",
                  latest { months(1):from "date_depot", working_days(2):from "as_of" } },
                window = { opens = days(0):from "date_depot", closes = days(8):from "date_depot" },
                alternatives = { { reading = "rapport", fr = "L", en = "L", when = fact.plainte,
                  basis = { "rapport" }, grade = "report" } },
              },
              version { since = "2020-01-01", last = "2021-12-31", in_force = false,
                basis = { "b1" }, grade = "read" },
            }
            """)
        let rule = try #require(catalogue.rules.first { $0.id == "r" })
        #expect(rule.versions.map(\.since) == [CivilDate("2020-01-01"), CivilDate("2022-01-01")])
        #expect(rule.versions.map(\.isInForce) == [false, true])
        #expect(rule.versions.map(\.owedBy) == [["hopital"], ["hopital"]])
        let version = try #require(rule.versions.last)
        #expect(version.grade == .verified && version.basis == ["b2"] && version.isDiscretionary)
        #expect(version.unless.count == 2 && version.neverRequires == ["departement"])
        #expect(version.documents == ["attestation"] && version.route == "prefecture")
        #expect(version.urgency == .now && version.isForChildren && version.isEmergency)
        #expect(version.times.map(\.kind) == [.runs, .runs, .actBy, .claimBy, .window])
        #expect(version.times[2].end == .hours(24))
        let days = try #require(Period(3, .days))
        guard case .earliest(let points) = version.times[3].end else {
            Issue.record("\(version.times[3])")
            return
        }
        #expect(points.first == .after(days, fact: "date_depot") && points.count == 2)
        #expect(version.times[4].opens != nil)
        #expect(version.alternatives.map(\.reading) == ["rapport"])
        #expect(version.alternatives.first?.grade == .report && version.reading == "texte")
        #expect(version.position.line == 4)
    }

    @Test func formulasKeepTheirShape() throws {
        let catalogue = try national(
            """
            fact "formes" { type = "codes", fr = "F", en = "F", values = { "a", "b" } }
            parameter "p" { fr = "P", en = "P", values = { "x", "y" }, default = "x",
              why = { fr = "W", en = "W" } }
            alert "r" { fr = "R", en = "R", since = "2020-01-01", basis = { "b" }, grade = "read",
              when = all {
                at_least(1, { fact.plainte:is(false), fact.age:is(3), fact["age"]:atleast(2) }),
                fact.departement:isnt("33"), fact.formes:includes("a"),
                fact.date_depot:before("2024-01-01"), elapsed(fact.date_depot):below(days(2)),
                none { fact.mineur }, parameter.p:is "y", actor:is "hopital",
                present "oit.D4.01", positive "oit.D4", reading "oit.broad",
                open "sejour", available "sejour", true,
              } }
            """)
        let when = try #require(catalogue.rules.first { $0.id == "r" }?.versions.first?.when)
        let lines = when.children.map(\.position.line)
        #expect(lines == [7, 8, 8, 9, 9, 10, 10, 10, 11, 11, 11, 12, 12, 12])
        let nodes = when.children.map(\.node)
        guard case .atLeast(1, let three) = nodes[0], case .no(let first) = three[0].node else {
            Issue.record("\(nodes[0])")
            return
        }
        #expect(first.node == .fact("plainte", .isTrue))
        #expect(three[1].node == .fact("age", .isInteger(3)))
        #expect(nodes[2] == .fact("formes", .includes("a")))
        let two = try #require(Period(2, .days))
        #expect(nodes[4] == .elapsed(fact: "date_depot", two, atLeast: false))
        #expect(nodes[6] == .parameter("p", value: "y") && nodes[7] == .actor("hopital"))
        #expect(nodes[9] == .positive(grid: "oit", dimension: "D4"))
        #expect(nodes[11] == .open("sejour") && nodes[12] == .available("sejour"))
        #expect(nodes[13] == .constant(true))
    }

    @Test func localTextsMayBeFrenchOnly() throws {
        let load = Fixtures.loadLocal(
            """
            service "33.s" { fr = "Ruelle", kind = "association", territory = { "33", "40" },
              does = { "33.m" },
              audience = { "majeur" }, distance = "elsewhere", confidential = true,
              level = "departement", contact = { fr = "Accueil" }, languages = { "fr" } }
            measure "33.m" { fr = "M", when = sufficient(), route = { to = "33.s" } }
            indicator "33.i" { fr = "I", source = "CLAV 33", seen_by = { "hopital" },
              counts_as = { { grid = "oit", dimension = "D4", strength = "weak",
                              profiles = { "adulte" } } } }
            sufficiency { when = present "33.i" }
            """)
        #expect(load.problems.isEmpty, "\(load.problems)")
        let catalogue = try #require(load.rulebook).catalogue
        let service = try #require(catalogue.services.first)
        #expect(service.label.isFrenchOnly && service.label.en == "Ruelle")
        #expect(service.isElsewhere && service.isConfidential && service.territory == ["33", "40"])
        #expect(service.contact?.fr == "Accueil" && service.layer == "33")
        #expect(catalogue.sufficiencies.map(\.layer) == ["national", "33"])
        let weight = try #require(catalogue.indicators.last?.countsAs.first)
        #expect(weight.strength == .weak && weight.profiles == ["adulte"])
    }

    @Test func argumentsOfAFunctionMayBeLeftOut() throws {
        let text = """
            local function regle(id, note)
              local v = version { since = "2020-01-01", basis = { "b" }, grade = "read",
                when = fact.plainte, note = note }
              alert(id) { fr = "A", en = "A", v }
            end
            regle("a")
            regle("b", { fr = "N", en = "N" })
            """
        let catalogue = try national(text)
        #expect(catalogue.rules.suffix(2).map { $0.versions.first?.note?.fr } == [nil, "N"])
        let load = Fixtures.loadNational(
            "local function f(x) local a = any { fact.plainte, x } return a end\n"
                + MistakeTests.alert
                + "when = f() }")
        #expect(load.problems.map(\.code) == ["value_is_nil"], "\(load.problems)")
    }
}
