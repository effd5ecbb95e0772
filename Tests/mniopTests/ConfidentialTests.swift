import MniopExchange
import Testing

@testable import MniopCore
@testable import mniop

/// A confidential place, and the department where somebody is sent, are in no output.
struct ConfidentialTests {
    private static let secrets = ["Tilleuls", "Lindens", "47", "Lot-et-Garonne", "173"]

    private static func rulebook() throws -> Rulebook {
        var catalogue = Fixtures.catalogue
        catalogue.layers.append(
            LayerDeclaration(
                id: "33", kind: .department, label: Label(frenchOnly: "Gironde"), digest: "1",
                position: Fixtures.place))
        catalogue.facts += [
            Fixtures.fact("departement", .code, fr: "Département", en: "Department"),
            Fixtures.fact("departement_danger", .code, fr: "Danger", en: "Danger"),
            Fixtures.fact("eloignement_necessaire", fr: "Éloignement", en: "Distance"),
        ]
        var version = RuleVersion(
            when: Formula(.fact("eloignement_necessaire", .isTrue), at: Fixtures.place),
            grade: .read, position: Fixtures.place)
        version.basis = ["Article"]
        version.route = "33.refuge"
        version.urgency = .now
        catalogue.rules.append(
            RuleDeclaration(
                kind: .measure, id: "33.abri", label: Label(frenchOnly: "Abri"), authority: nil,
                versions: [version], layer: "33", position: Fixtures.place))
        for (id, isElsewhere) in [("33.refuge", true), ("33.proche", false)] {
            var service = ServiceDeclaration(
                id: id, label: Label(fr: "Foyer des Tilleuls", en: "Lindens home"), layer: "33",
                position: Fixtures.place)
            service.territory = isElsewhere ? ["47"] : ["33", "47"]
            service.does = ["33.abri"]
            service.isConfidential = true
            service.isElsewhere = isElsewhere
            catalogue.services.append(service)
        }
        let result = Rulebook.compile(catalogue, digest: "abcdef0123456789")
        return try #require(result.rulebook, "\(result.problems)")
    }

    private func expectNoSecret(_ text: String, _ what: String) {
        #expect(!text.isEmpty)
        for secret in Self.secrets {
            #expect(!text.contains(secret), "\(what): \(secret)\n\(text)")
        }
    }

    @Test func noOutputTellsThePlace() throws {
        let rulebook = try Self.rulebook()
        let signal = Fixtures.signal(facts: [
            ("departement", .value(.code("33"))), ("departement_danger", .value(.code("33"))),
            ("eloignement_necessaire", .value(.boolean(true))),
        ])
        var options = AssessmentOptions()
        options.services = [
            ServiceStatus(service: "33.refuge", places: 173, asOf: Fixtures.date("2024-05-14"))
        ]
        let answer = try rulebook.assess(
            [signal], asOf: Fixtures.date("2024-05-14"), options: options)
        #expect(answer.services.map(\.service) == ["33.refuge", "33.proche"])
        #expect(answer.notices.contains { $0.code == "place_not_promised" })
        expectNoSecret(AssessmentWriter.json(answer), "JSON")
        for language in Language.allCases {
            for isWhole in [true, false] {
                var page = Page(language: language, width: 80)
                TextAnswer(
                    answer, rulebook: rulebook, signals: [signal], isWhole: isWhole,
                    language: language
                ).write(to: &page)
                expectNoSecret(page.text, "text \(language) \(isWhole)")
            }
        }
        let why = try #require(
            try rulebook.explain(
                "33.abri", [signal], asOf: Fixtures.date("2024-05-14"), options: options))
        expectNoSecret(ExplanationWriter.json(why), "why")
        let card = try #require(rulebook.card(actor: "hopital"))
        expectNoSecret("\(card)", "card")
    }
}
