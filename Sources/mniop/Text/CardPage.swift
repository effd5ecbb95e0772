import MniopCore

/// A card as text: whom to call in danger, what to see, what not to do.
struct CardPage {
    let card: Card
    let rulebook: Rulebook
    /// One form of exploitation; `nil` for the signs to know first.
    let form: ExploitationDeclaration?

    func write(on page: inout Page) {
        page.heading(card.label)
        // Danger first, and again among the numbers: nobody searches a card in danger.
        if let number = card.numbers.first {
            page.paragraph(text(number, page.language), emphasis: .alarm)
        }
        if card.signs.isEmpty {
            page.paragraph(Wording.cardEmpty)
        } else if let form {
            page.paragraph(Wording.cardMeaning)
            write(card.signs, under: form.label, on: &page)
        } else {
            page.paragraph(Wording.cardMeaning)
            write(card.first, under: Wording.cardSigns, on: &page)
            writeForms(on: &page)
        }
        writeMustNot(on: &page)
        guard !card.numbers.isEmpty else { return }
        page.heading(Wording.cardNumbers)
        for number in card.numbers { page.item(text(number, page.language)) }
    }

    private func write(_ signs: [Card.Sign], under heading: Label, on page: inout Page) {
        page.heading(heading)
        for sign in signs { page.item(sign.text.text(in: page.language)) }
    }

    /// Where the rest is: forms that have signs beyond the first ones.
    private func writeForms(on page: inout Page) {
        let first = Set(card.first.map(\.indicator))
        let left = rulebook.catalogue.exploitations.compactMap { form in
            let signs = card.signs.filter { $0.forms.contains(form.id) }
            let isWhole = signs.allSatisfy { first.contains($0.indicator) }
            return isWhole ? nil : (form: form, count: signs.count)
        }
        guard !left.isEmpty else { return }
        page.heading(Wording.cardForms)
        page.paragraph("mniop card \(card.actor) --form ...")
        for (form, count) in left {
            page.item(Wording.cardForm(form, count).text(in: page.language))
        }
    }

    private func writeMustNot(on page: inout Page) {
        guard !card.mustNot.isEmpty else { return }
        page.heading(Wording.cardMustNot)
        for sentence in card.mustNot { page.item(sentence.text(in: page.language)) }
        if let source = card.source { page.detail(Wording.cardSource, source) }
    }

    private func text(_ number: EmergencyNumber, _ language: Language) -> String {
        number.number + (language == .french ? " : " : ": ") + number.when.text(in: language)
    }
}
