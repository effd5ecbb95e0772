import MniopCore
import MniopScript
import Testing

/// What a layer adds may not have the police called first, nor bury what cannot wait, nor ask what
/// is never asked.
@Suite struct LocalUrgencyTests {
    private static func codes(_ script: String, reviews: Bool = false) -> [String] {
        HarmTests.load(script, reviews: reviews).problems.map(\.code)
    }

    @Test func anEmergencyNeedsDangerAgreementOrAChild() {
        func alert(_ when: String) -> String {
            """
            alert "33.rappel" { fr = "Rappel", urgency = "now", emergency = true, when = \(when) }
            """
        }
        for when in ["true", "fact.plainte", "no(fact.accord_transmission)"] {
            #expect(Self.codes(alert(when)) == ["route_without_agreement"], "\(when)")
        }
        for when in ["fact.danger_immediat", "fact.accord_transmission", "fact.mineur"] {
            #expect(Self.codes(alert(when)) == [], "\(when)")
            #expect(Self.codes(alert("all { fact.plainte, \(when) }")) == [], "\(when)")
        }
    }

    @Test func aLayerHasFewUrgentRules() {
        func measures(_ count: Int) -> String {
            (0..<count).map {
                "measure \"33.m\($0)\" { fr = \"M\($0)\", urgency = \"now\", when = true }\n"
            }.joined()
        }
        #expect(Self.codes(measures(20)) == [])
        #expect(Self.codes(measures(21)) == ["too_many_urgent"])
    }

    private static func fact(_ label: String) -> String {
        "fact \"33.f\" { type = \"boolean\", kind = \"state\", of = \"person\", fr = \"\(label)\" }"
    }

    private static func measure(_ label: String) -> String {
        "measure \"33.m\" { fr = \"\(label)\", when = true }"
    }

    @Test(arguments: [
        (fact("A-t-elle des papiers en règle ?"), "forbidden_question"),
        (fact("Elle est étrangère"), "forbidden_question"),
        (measure("Lui demander sa nationalité"), "forbidden_question"),
        (measure("Police : un double"), "authority_named"),
        (measure("La gendarmerie sera là"), "authority_named"),
        (
            "service \"33.s\" { fr = \"Permanence\", kind = \"autre\", territory = { \"33\" }, "
                + "contact = { fr = \"À la préfecture\" } }", "authority_without_kind"
        ),
    ])
    func wordsAreTold(_ script: String, _ code: String) {
        #expect(Self.codes(script, reviews: true).contains(code))
    }

    @Test(arguments: [
        #"measure "33.m" { fr = "Aviser le parquet", when = true }"#,
        #"measure "33.m" { fr = "Prévenir les autorités", when = true }"#,
        #"measure "33.m" { fr = "Faire venir une patrouille", when = true }"#,
        #"measure "33.m" { fr = "Téléphoner à l'ambassade", when = true }"#,
    ])
    func ordersAreRefused(_ script: String) {
        #expect(Self.codes(script) == ["route_without_agreement"])
    }

    @Test func otherWordsAreLeftAlone() {
        for script in [
            #"measure "33.m" { fr = "Appeler l'accueil des mineurs étrangers", when = true }"#,
            #"measure "33.m" { fr = "Informer sur l'asile, à part", when = true }"#,
            #"measure "33.m" { fr = "Police : un double", when = fact.accord_transmission }"#,
        ] {
            let codes = Self.codes(script, reviews: true)
            #expect(!codes.contains("forbidden_question") && !codes.contains("authority_named"))
        }
    }

    @Test(arguments: [
        "propose { measure = \"Demander sa nationalité\", why = \"B\" }",
        "propose { question = \"plainte\", why = \"De quel pays d'origine elle vient\" }",
    ])
    func aProposalAsksNothingForbidden(_ proposal: String) {
        let script = "on_assessment(function(case) \(proposal) end)"
        #expect(Self.codes(script, reviews: true) == ["forbidden_question"])
    }

    @Test func aFolderHasTheNameOfItsDepartment() {
        for (folder, codes) in [("33", [String]()), ("Gironde", ["folder_name"])] {
            let load = ScriptLoader.load(sources: [
                SmallNation.source,
                Fixtures.source(
                    "departements/\(folder)/a.lua",
                    "language(1)\ndepartment \"33\" { fr = \"Gironde\" }\n"),
            ])
            #expect(load.problems.map(\.code) == codes)
            #expect(load.layersUnavailable == [])
        }
    }
}
