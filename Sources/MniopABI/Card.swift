import CMniop
import MniopCore

/// What `mniop_card` is: a card laid out for C. Immutable; outlives the rulebook.
final class CardHandle: Handle {
    let actor: CText
    let label: CLabel
    let signs: [SignHandle]
    let mustNot: [CLabel]
    let source: CText
    let numbers: [NumberHandle]

    init(_ card: Card) {
        actor = CText(card.actor)
        label = CLabel(card.label)
        signs = card.signs.map(SignHandle.init)
        mustNot = card.mustNot.map(CLabel.init)
        source = CText(card.source ?? "")
        numbers = card.numbers.map(NumberHandle.init)
    }
}

/// What `mniop_sign` is.
final class SignHandle: Handle {
    let indicator: CText
    let text: CLabel
    private let forms: [CText]
    private let grids: [CText]

    init(_ sign: Card.Sign) {
        indicator = CText(sign.indicator)
        text = CLabel(sign.text)
        forms = sign.forms.map(CText.init)
        grids = sign.grids.map(CText.init)
    }

    func names(_ list: Int32) -> [CText]? {
        switch list {
        case MNIOP_NAMES_FORMS: forms
        case MNIOP_NAMES_GRIDS: grids
        default: nil
        }
    }
}

@c @implementation
public func mniop_card_new(
    _ rulebook: OpaquePointer?, _ actor: UnsafePointer<CChar>?, _ actor_length: Int,
    _ card: UnsafeMutablePointer<OpaquePointer?>?,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    make(card, "card", error) { () throws(Failure) in
        let rulebook = try RulebookHandle.required(rulebook, "rulebook").rulebook
        let kind = try Input.text(actor, actor_length, "actor")
        guard let card = rulebook.card(actor: kind) else {
            throw .unknownActor(rulebook.nearestActor(kind))
        }
        return CardHandle(card)
    }
}

@c @implementation
public func mniop_card_free(_ card: UnsafeMutablePointer<OpaquePointer?>?) {
    CardHandle.free(card)
}

@c @implementation
public func mniop_card_actor(
    _ card: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(CardHandle.of(card)?.actor, length)
}

@c @implementation
public func mniop_card_label(
    _ card: OpaquePointer?, _ language: mniop_code, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(CardHandle.of(card)?.label[language], length)
}

@c @implementation
public func mniop_card_sign_count(_ card: OpaquePointer?) -> Int {
    CardHandle.of(card)?.signs.count ?? 0
}

@c @implementation
public func mniop_card_sign(_ card: OpaquePointer?, _ index: Int) -> OpaquePointer? {
    element(CardHandle.of(card)?.signs, index)?.borrowed()
}

@c @implementation
public func mniop_card_must_not_count(_ card: OpaquePointer?) -> Int {
    CardHandle.of(card)?.mustNot.count ?? 0
}

@c @implementation
public func mniop_card_must_not(
    _ card: OpaquePointer?, _ index: Int, _ language: mniop_code,
    _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(element(CardHandle.of(card)?.mustNot, index)?[language], length)
}

@c @implementation
public func mniop_card_source(
    _ card: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(CardHandle.of(card)?.source, length)
}

@c @implementation
public func mniop_card_number_count(_ card: OpaquePointer?) -> Int {
    CardHandle.of(card)?.numbers.count ?? 0
}

@c @implementation
public func mniop_card_number(_ card: OpaquePointer?, _ index: Int) -> OpaquePointer? {
    element(CardHandle.of(card)?.numbers, index)?.borrowed()
}

@c @implementation
public func mniop_sign_indicator(
    _ sign: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(SignHandle.of(sign)?.indicator, length)
}

@c @implementation
public func mniop_sign_text(
    _ sign: OpaquePointer?, _ language: mniop_code, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(SignHandle.of(sign)?.text[language], length)
}

@c @implementation
public func mniop_sign_name_count(_ sign: OpaquePointer?, _ names: mniop_code) -> Int {
    SignHandle.of(sign)?.names(names)?.count ?? 0
}

@c @implementation
public func mniop_sign_name(
    _ sign: OpaquePointer?, _ names: mniop_code, _ index: Int,
    _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(element(SignHandle.of(sign)?.names(names), index), length)
}
