import Testing

@testable import MniopCore
@testable import MniopScript
@testable import mniop

/// What a script says is text, whatever it says.
struct HostileCatalogueTests {
    static let nasty =
        "</h4><script>alert(1)</script> & \"x\" 'y' \u{202E}* _z_ [a](http://b) |\n# T"

    private static func document() throws -> CatalogueDocument {
        let label = Label(fr: nasty, en: nasty)
        var catalogue = Fixtures.catalogue
        catalogue.references = [
            ReferenceDeclaration(
                id: "r", kind: .organisation, label: label, source: nasty, grade: .report,
                why: label, position: Fixtures.place)
        ]
        var version = RuleVersion(
            when: Formula(.fact("enferme", .isTrue), at: Fixtures.place), grade: .memory,
            position: Fixtures.place)
        version.since = Fixtures.date("2020-01-01")
        version.basis = [nasty]
        version.note = label
        version.times = [
            TimeRule(kind: .actBy, opens: nil, end: .hours(24), position: Fixtures.place)
        ]
        catalogue.rules = [
            RuleDeclaration(
                kind: .duty, id: "d", label: label, authority: nasty, versions: [version],
                layer: Fixtures.national, position: Fixtures.place)
        ]
        let result = Rulebook.compile(catalogue, digest: "0")
        let rulebook = try #require(result.rulebook, "\(result.problems)")
        let load = LoadResult(
            rulebook: rulebook, problems: [], scenarios: [], hooks: HookSet(layers: []),
            unavailableLayers: [])
        return CatalogueMaker(rulebook, ScenarioIndex(load, rulebook), .french).document()
    }

    @Test func htmlStaysWellFormed() throws {
        let html = HTMLCatalogue(try Self.document(), CatalogueWords(.french)).text
        let markup = Markup(html)
        #expect(markup.problems == [])
        #expect(markup.addresses == [])
        #expect(html.split(separator: "<script>").count == 2)
        #expect(!html.unicodeScalars.contains("\u{202E}"))
    }

    @Test func markdownStaysText() throws {
        let text = MarkdownCatalogue(try Self.document()).text
        #expect(!text.contains("<script"))
        #expect(!text.contains("[a]("))
        #expect(!text.unicodeScalars.contains("\u{202E}"))
        #expect(!text.contains("\n# T"))
        #expect(MarkdownCatalogue.escape("1. a") == "1\\. a")
        #expect(MarkdownCatalogue.escape("- a-b") == "\\- a-b")
        #expect(MarkdownCatalogue.escape("L.425-1 (1.)") == "L.425-1 (1.)")
    }

    @Test func whatIsNoRuleSaysWhy() throws {
        let html = HTMLCatalogue(try Self.document(), CatalogueWords(.french)).text
        let entries = CatalogueTests.entries(of: html)
        let entry = try #require(entries["reference.r"])
        #expect(entry.contains("Pourquoi ce n'est pas une règle"))
        #expect(entry.contains("Rapport seul"))
        let rule = try #require(entries["regle.d"])
        #expect(rule.contains("Dans les 24 heures"))
        #expect(rule.contains("Aucun scénario ne la montre."))
    }
}
