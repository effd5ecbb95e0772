import MniopCore
import Testing

/// Every card of the file of law (`data/fiches.txt`) is a rule, or is told apart with the reason.
@Suite struct CardTests {
    @Test func everyCardIsARuleOrSaysWhyNot() throws {
        let catalogue = try Law.rulebook().catalogue
        let rules = Set(catalogue.rules.map(\.id))
        let references = Dictionary(uniqueKeysWithValues: catalogue.references.map { ($0.id, $0) })
        let cards = try Law.lines("fiches.txt").map { $0.split(separator: " = ").map(String.init) }
        #expect(cards.count == 98)
        #expect(Set(cards.map(\.[0])).count == cards.count, "a card is listed twice")
        let neither = cards.filter { card in
            !rules.contains(card[card.count - 1]) && references[card[card.count - 1]] == nil
        }
        #expect(neither.map(\.[0]) == [], "neither a rule nor a reference")
        for card in cards {
            guard let reference = references[card[0]] else { continue }
            #expect(!reference.why.fr.isEmpty && !reference.why.en.isEmpty, "\(card[0])")
            #expect(!rules.contains(card[0]), "both a rule and a reference")
        }
        // A card that is held under another name has no rule of its own.
        for card in cards where card.count > 1 { #expect(!rules.contains(card[0]), "\(card[0])") }
    }
}
