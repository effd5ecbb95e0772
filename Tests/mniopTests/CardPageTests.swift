import MniopCore
import MniopScript
import Testing

@testable import mniop

/// The cards of the scripts that ship, as a nurse, a driver or a teacher reads them on a phone.
@Suite struct CardPageTests {
    /// Issue: police, gendarmerie, labour inspection, OFII and detention centres, social work,
    /// health, education, transport, accommodation, child protection.
    static let frontLine = [
        "police", "gendarmerie", "inspection_travail", "ofii", "cra", "travailleur_social",
        "association", "hopital", "sante", "education", "transport", "hebergement", "ase",
    ]
    private static let rulebook: Rulebook? = {
        let folder = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
        guard let sources = try? ScriptFiles.read(paths: [folder + "/scripts"]) else { return nil }
        return ScriptLoader.load(sources: sources).rulebook
    }()

    private func page(
        _ actor: String, form: ExploitationDeclaration? = nil, _ language: Language,
        width: Int = 40
    ) throws -> [String] {
        let rulebook = try #require(Self.rulebook)
        let card = try #require(rulebook.card(actor: actor, form: form?.id))
        var page = Page(language: language, width: width)
        CardPage(card: card, rulebook: rulebook, form: form).write(on: &page)
        return page.lines
    }

    @Test func everyActorOfTheFrontLineHasSignsAndSentences() throws {
        let rulebook = try #require(Self.rulebook)
        for actor in Self.frontLine {
            let card = try #require(rulebook.card(actor: actor), "\(actor)")
            let own = card.first.prefix(5).filter(\.isInOwnWords)
            #expect(own.count == 5, "\(actor)")
            #expect(card.mustNot.count >= 3, "\(actor)")
            #expect(card.source != nil, "\(actor)")
        }
    }

    @Test(arguments: [Language.french, .english])
    func everyCardIsReadableOnAPhone(language: Language) throws {
        let rulebook = try #require(Self.rulebook)
        #expect(rulebook.catalogue.actors.count >= 20)
        for actor in rulebook.catalogue.actors {
            let lines = try page(actor.id, language)
            for line in lines { #expect(line.count <= 40, "\(actor.id): \(line)") }
            #expect(lines.count <= 100, "\(actor.id): \(lines.count)")
            // A heading stands over something, and empty lines never follow each other.
            for (line, next) in zip(lines, lines.dropFirst()) where line.isEmpty {
                #expect(!next.isEmpty)
            }
            for start in lines.indices.dropLast() where lines[start].isEmpty {
                let body = lines[(start + 1)...].prefix { !$0.isEmpty }
                #expect(body.count > 1, "\(actor.id): \(body)")
            }
            let mustNot = lines.firstIndex(of: Wording.cardMustNot.text(in: language))
            #expect((mustNot == nil) == actor.mustNot.isEmpty)
            let numbers = try #require(
                lines.firstIndex(of: Wording.cardNumbers.text(in: language)))
            #expect(mustNot.map { $0 < numbers } ?? true)
            #expect(lines[(numbers + 1)...].contains { $0.hasPrefix("- 119") })
            #expect(lines.prefix(4).contains { $0.hasPrefix("17 ou 112") })
        }
    }

    @Test func oneFormHoldsAllItsSigns() throws {
        let rulebook = try #require(Self.rulebook)
        for form in rulebook.catalogue.exploitations {
            let card = try #require(rulebook.card(actor: "police", form: form.id))
            let lines = try page("police", form: form, .french, width: 100)
            #expect(lines.contains(form.label.fr) == !card.signs.isEmpty)
            let numbers = card.numbers.count + card.mustNot.count
            let items = lines.filter { $0.hasPrefix("- ") }
            #expect(items.count == card.signs.count + numbers)
        }
    }
}
