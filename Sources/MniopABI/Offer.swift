import CMniop
import MniopCore

/// What `mniop_offer` is. Immutable; lives as long as the assessment.
final class OfferHandle: Handle {
    let service: CText
    let label: CLabel
    let contact: CLabel
    let because: CLabel
    let opening: CLabel
    let languages: [CText]
    let rules: [CText]
    let isFull: Bool
    let saidOn: CText

    init(_ offer: ServiceOffer) {
        let nothing = Label(fr: "", en: "")
        service = CText(offer.service)
        label = CLabel(offer.label)
        contact = CLabel(offer.contact ?? nothing)
        because = CLabel(offer.because)
        opening = CLabel(offer.opening ?? nothing)
        languages = offer.languages.map(CText.init)
        rules = offer.rules.map(CText.init)
        isFull = offer.capacity?.isFull ?? false
        saidOn = offer.capacity.map { CText($0.asOf.description) } ?? .empty
    }
}

@c @implementation
public func mniop_assessment_offer_count(_ assessment: OpaquePointer?) -> Int {
    ReadingHandle.of(assessment: assessment)?.offers.count ?? 0
}

@c @implementation
public func mniop_assessment_offer(_ assessment: OpaquePointer?, _ index: Int) -> OpaquePointer? {
    element(ReadingHandle.of(assessment: assessment)?.offers, index)?.borrowed()
}

@c @implementation
public func mniop_offer_service(
    _ offer: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(OfferHandle.of(offer)?.service, length)
}

@c @implementation
public func mniop_offer_label(
    _ offer: OpaquePointer?, _ language: mniop_code, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(OfferHandle.of(offer)?.label[language], length)
}

@c @implementation
public func mniop_offer_contact(
    _ offer: OpaquePointer?, _ language: mniop_code, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(OfferHandle.of(offer)?.contact[language], length)
}

@c @implementation
public func mniop_offer_because(
    _ offer: OpaquePointer?, _ language: mniop_code, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(OfferHandle.of(offer)?.because[language], length)
}

@c @implementation
public func mniop_offer_opening(
    _ offer: OpaquePointer?, _ language: mniop_code, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(OfferHandle.of(offer)?.opening[language], length)
}

@c @implementation
public func mniop_offer_is_full(_ offer: OpaquePointer?) -> Int32 {
    OfferHandle.of(offer)?.isFull == true ? 1 : 0
}

@c @implementation
public func mniop_offer_said_on(
    _ offer: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(OfferHandle.of(offer)?.saidOn, length)
}

@c @implementation
public func mniop_offer_name_count(_ offer: OpaquePointer?, _ names: mniop_code) -> Int {
    OfferHandle.of(offer)?.list(names)?.count ?? 0
}

@c @implementation
public func mniop_offer_name(
    _ offer: OpaquePointer?, _ names: mniop_code, _ index: Int,
    _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(element(OfferHandle.of(offer)?.list(names), index), length)
}

extension OfferHandle {
    fileprivate func list(_ names: Int32) -> [CText]? {
        switch names {
        case MNIOP_NAMES_RULES: rules
        case MNIOP_NAMES_LANGUAGES: languages
        default: nil
        }
    }
}
