import Foundation
import Testing

@testable import MniopCore
@testable import MniopScript
@testable import mniop

/// The catalogue of the scripts that ship holds everything that they declare.
struct CatalogueTests {
    struct Page: Sendable {
        var html: String
        var markdown: String
        var markup: Markup
        /// Text of the entries by their anchor.
        var entries: [String: String]
    }

    static let scripts =
        "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/scripts"

    /// Once for all the tests.
    static let shipped: (rulebook: Rulebook, pages: [Language: Page])? = {
        guard let sources = try? ScriptFiles.read(paths: [scripts]) else { return nil }
        var load = ScriptLoader.load(sources: sources, includeScenarios: true)
        guard let rulebook = load.rulebook else { return nil }
        // A few are enough to see that they stand where they belong.
        load.scenarios.removeAll { $0.position.file != "national/sejour.scenarios.lua" }
        let index = ScenarioIndex(load, rulebook)
        var pages: [Language: Page] = [:]
        for language in Language.allCases {
            let document = CatalogueMaker(rulebook, index, language).document()
            let html = HTMLCatalogue(document, CatalogueWords(language)).text
            pages[language] = Page(
                html: html, markdown: MarkdownCatalogue(document).text, markup: Markup(html),
                entries: entries(of: html))
        }
        return (rulebook, pages)
    }()

    static var rulebook: Rulebook? { shipped?.rulebook }

    static func page(_ language: Language) throws -> Page {
        try #require(shipped?.pages[language])
    }

    /// The entries without markup, and with ordinary spaces.
    static func entries(of html: String) -> [String: String] {
        var found: [String: String] = [:]
        for part in html.components(separatedBy: "<article").dropFirst() {
            let entry = part.components(separatedBy: "</article>")[0]
            var pieces = entry.components(separatedBy: "<")
            let head = pieces.removeFirst().components(separatedBy: "\"")
            let texts = pieces.map { $0.components(separatedBy: ">").last ?? "" }
            var text = texts.joined(separator: " ")
            for (entity, sign) in [
                ("\u{A0}", " "), ("&#39;", "'"), ("&quot;", "\""), ("&gt;", ">"), ("&lt;", "<"),
                ("&amp;", "&"),
            ] {
                text = text.replacingOccurrences(of: entity, with: sign)
            }
            if head.count > 1, head[0].hasSuffix("id=") { found[head[1]] = text }
        }
        return found
    }

    @Test(arguments: Language.allCases)
    func everyRuleVersionArticleAndGradeIsThere(_ language: Language) throws {
        let page = try Self.page(language)
        let rulebook = try #require(Self.rulebook)
        let words = CatalogueWords(language)
        #expect(rulebook.catalogue.rules.count >= 39)
        for rule in rulebook.catalogue.rules {
            let entry = try #require(page.entries["regle." + rule.id], "\(rule.id)")
            var said = [rule.label.fr, rule.label.en, rule.id, words.kind(rule.kind)]
            for version in rule.versions {
                said += version.basis + version.alternatives.flatMap(\.basis)
                said.append(words.period(version.since, version.last))
                said.append(words.gradeName(version.grade))
                said += version.alternatives.map { words.gradeName($0.grade) }
                said.append(version.position.description)
                said += version.neverRequires.compactMap {
                    rulebook.fact($0)?.label.text(in: language)
                }
                if let note = version.note { said.append(note.text(in: language)) }
            }
            for text in said { #expect(entry.contains(text), "\(rule.id): \(text)") }
        }
    }

    @Test(arguments: Language.allCases)
    func everyOtherDeclarationIsThere(_ language: Language) throws {
        let page = try Self.page(language)
        let catalogue = try #require(Self.rulebook).catalogue
        let ids =
            catalogue.facts.map { "fait." + $0.id }
            + catalogue.indicators.map { "indice." + $0.id }
            + catalogue.grids.map { "grille." + $0.id }
            + catalogue.actors.map { "acteur." + $0.id }
            + catalogue.services.map { "service." + $0.id }
            + catalogue.documents.map { "document." + $0.id }
            + catalogue.references.map { "reference." + $0.id }
            + catalogue.exploitations.map { "forme." + $0.id }
        #expect(Set(ids).subtracting(page.markup.ids) == [])
        for indicator in catalogue.indicators where !indicator.countsAs.isEmpty {
            let entry = try #require(page.entries["indice." + indicator.id])
            let shown = Grade.allCases.contains {
                entry.contains(CatalogueWords(language).gradeName($0))
            }
            #expect(shown, "\(indicator.id)")
        }
    }

    /// The scenarios that expect something of a rule stand in its entry.
    @Test func scenariosStandWithTheirVersion() throws {
        let page = try Self.page(.french)
        let entry = try #require(page.entries["regle.delai_reflexion_30j"])
        #expect(entry.contains("national/sejour.scenarios.lua:"))
        #expect(entry.contains("(attendu : ouvert)"))
    }

    @Test(arguments: Language.allCases)
    func thePageIsWellFormedAndStandsAlone(_ language: Language) throws {
        let page = try Self.page(language)
        let (html, markup) = (page.html, page.markup)
        #expect(markup.problems.isEmpty, "\(markup.problems.prefix(5))")
        #expect(markup.addresses == [])
        #expect(Set(markup.ids).count == markup.ids.count)
        #expect(Set(markup.links).subtracting(markup.ids) == [])
        #expect(html.contains("<html lang=\"\(language.rawValue)\""))
        #expect(markup.headings.first == 1)
        #expect(markup.headings.filter { $0 == 1 }.count == 1)
        for (above, below) in zip(markup.headings, markup.headings.dropFirst()) {
            #expect(below <= above + 1, "a level of headings is skipped")
        }
        // What fetches, or could.
        for word in ["url(", "@import", "fetch(", "XMLHttpRequest", "http-equiv=\"refresh\""] {
            #expect(html.range(of: word) == nil, "\(word)")
        }
    }

    /// Conditions are in words.
    @Test(arguments: Language.allCases)
    func noLuaIsShown(_ language: Language) throws {
        let page = try Self.page(language)
        for text in [page.html, page.markdown] {
            for lua in ["fact.", ":among", ":is ", "elapsed(", "any {", "all {", "fact["] {
                #expect(text.range(of: lua) == nil, "\(lua)")
            }
        }
    }

    @Test(arguments: Language.allCases)
    func markdownSaysTheSame(_ language: Language) throws {
        let text = try Self.page(language).markdown
        func says(_ part: String) -> Bool { text.range(of: part) != nil }
        for rule in try #require(Self.rulebook).catalogue.rules {
            #expect(says("<a id=\"regle.\(rule.id)\"></a>"))
            #expect(says(MarkdownCatalogue.escape(rule.label.text(in: language))))
            for article in rule.versions.flatMap(\.basis) {
                #expect(says(MarkdownCatalogue.escape(article)), "\(article)")
            }
        }
    }
}
