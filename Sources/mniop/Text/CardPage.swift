import MniopCore

/// A card as text: what to see, whom to call, what not to do.
enum CardPage {
    static func write(_ card: Card, on page: inout Page) {
        let language = page.language
        page.heading(card.label)
        page.paragraph(Wording.cardMeaning)
        for section in card.sections {
            page.heading(section.label)
            for sign in section.signs { page.item(sign.text.text(in: language)) }
        }
        if card.sections.isEmpty { page.paragraph(Wording.cardEmpty) }
        if !card.mustNot.isEmpty {
            page.heading(Wording.cardMustNot)
            for sentence in card.mustNot { page.item(sentence.text(in: language)) }
            if let source = card.source { page.note(source) }
        }
        page.heading(Wording.cardNumbers)
        for number in card.numbers {
            let colon = language == .french ? " : " : ": "
            page.item(number.number + colon + number.when.text(in: language))
        }
    }
}
