import MniopCore
import MniopScript
import Testing

/// No sentence is a way round the agreement that a name would have to wait for.
@Suite struct AgreementTests {
    private static let service = """
        service "33.brigade" { fr = "Brigade", kind = "gendarmerie", territory = { "33" } }
        measure "33.rendez_vous" { fr = "Rendez-vous", route = { to = "33.brigade" },
          when = fact.accord_transmission }
        measure "33.accord" { fr = "Prévenir la police", when = fact.accord_transmission }

        """

    private static func run(
        _ proposal: String, _ facts: [(String, Bool)] = []
    ) throws -> HookRunner.Result {
        try HarmTests.hooks(
            service + "on_assessment(function(case) \(proposal) end)", facts: facts)
    }

    @Test(arguments: [
        "propose { measure = \"Faire venir la police pour elle\", why = \"B\" }",
        "propose { alert = \"Signaler à la PREFECTURE\", why = \"B\" }",
        "propose { contact = \"Le consulat de son pays\", why = \"B\" }",
        "propose { contact = \"asso\", why = \"Pour la mener au commissariat\" }",
        "propose { question = \"plainte\", why = \"Appeler la gendarmerie\" }",
        "propose { alert = \"Faire venir la po\" .. \"lice\", why = \"B\" }",
        "propose { measure = \"33.rendez_vous\", why = \"B\" }",
        "propose { measure = \"33.accord\", why = \"B\" }",
        "propose { contact = \"Le 17\", why = \"B\" }",
        "propose { contact = \"33.brigade\", why = \"B\" }",
        "propose { measure = \"Call the embassy\", why = \"B\" }",
    ])
    func sentenceWaitsForAgreement(_ proposal: String) throws {
        for facts in [[], [("accord_transmission", false)], [("danger_immediat", true)]] {
            let held = try Self.run(proposal, facts)
            #expect(held.proposals.isEmpty, "\(held.proposals)")
            let told = try #require(held.notices.first).text
            #expect(told.fr.contains("qu'avec son accord"), "\(told)")
            // What was held back is not said by the notice either.
            for words in ["Faire venir", "Signaler", "mener", "Appeler"] {
                #expect(!told.fr.contains(words), "\(told)")
            }
        }
        for fact in ["accord_transmission", "mineur"] {
            #expect(try Self.run(proposal, [(fact, true)]).proposals.count == 1)
        }
    }

    @Test func otherSentencesAndTheQuestionItselfGoThrough() throws {
        for proposal in [
            "propose { contact = \"05 56 17 17 17\", why = \"B\" }",
            "propose { contact = \"Les interprètes\", why = \"Une consultation\" }",
            "propose { question = \"accord_transmission\", why = \"Pour prévenir la police\" }",
        ] {
            #expect(try Self.run(proposal).proposals.count == 1)
        }
    }

    /// The nation's answer is whole, whatever is held back.
    @Test func shieldedFactIsNotAsked() throws {
        let written = HarmTests.load(
            "on_assessment(function() propose { question = \"nationalite\", why = \"B\" } end)")
        #expect(written.problems.map(\.code) == ["shielded_fact"])
        #expect(written.rulebook != nil && written.layersUnavailable == ["33"])
        let made = try Self.run("local n = \"nationalite\" propose { question = n, why = \"B\" }")
        #expect(made.proposals.isEmpty && made.notices.map(\.code) == ["hook_failed"])
        let asked = HarmTests.load(
            "on_assessment(function() propose { question = \"etranger_sans_titre\", why = \"B\" } "
                + "end)")
        #expect(asked.problems.map(\.code) == ["shielded_fact"])
        // Nor a fact that only says the same in other words.
        let behind = HarmTests.load(
            "on_assessment(function(case) return case:fact \"etranger_sans_titre\" end)")
        #expect(behind.problems.map(\.code) == ["shielded_fact"])
        let computed = try Self.run(
            "local n = \"etranger_sans_titre\" return case:fact(n)")
        #expect(computed.notices.map(\.code) == ["hook_failed"])
    }

    /// `text`, `when`, and whether it loads.
    @Test(arguments: [
        ("Appeler la police", "fact.danger", false),
        ("Attendre. Signaler à la préfecture", "fact.danger", false),
        ("Take her to the embassy", "true", false),
        ("Appeler la police", "fact.accord_transmission", true),
        ("Appeler la police", "all { fact.danger, fact.mineur }", true),
        ("Appeler la police", "fact.danger_immediat", true),
        ("Ne jamais appeler la police sans elle", "fact.danger", true),
        ("Comité présidé par le préfet", "fact.danger", true),
        ("Appeler l'association", "fact.danger", true),
        ("Accueillir une personne orientée par la police", "fact.danger", true),
        ("Signalement à la préfecture", "fact.danger", false),
    ])
    func ruleSendsNobodyByItsText(_ text: String, _ when: String, _ loads: Bool) {
        let load = HarmTests.load("measure \"33.m\" { fr = \"\(text)\", when = \(when) }")
        #expect(load.problems.map(\.code) == (loads ? [] : ["route_without_agreement"]))
        #expect(load.rulebook != nil)
    }

    /// Nor does a service by what it says of itself.
    @Test func serviceSendsNobodyByItsText() {
        func codes(_ contact: String, _ when: String) -> [String] {
            HarmTests.load(
                "measure \"33.m\" { fr = \"M\", when = \(when) }\n"
                    + "service \"33.s\" { fr = \"S\", kind = \"association\", "
                    + "territory = { \"33\" }, does = { \"33.m\" }, "
                    + "contact = { fr = \"\(contact)\" } }"
            ).problems.map(\.code)
        }
        #expect(codes("Appeler la police.", "fact.danger") == ["route_without_agreement"])
        #expect(codes("Appeler la police.", "fact.accord_transmission") == [])
        #expect(codes("Par les services du préfet.", "fact.danger") == [])
    }
}
