import MniopCore

/// The shorter lists of an assessment.
extension JSONBuilder {
    mutating func number(_ number: EmergencyNumber) {
        object {
            $0.key("number")
            $0.string(number.number)
            $0.key("when")
            $0.label(number.when)
        }
    }

    mutating func contradiction(_ contradiction: Contradiction) {
        object {
            $0.key("name")
            $0.string(contradiction.name)
            $0.key("kind")
            $0.string(contradiction.kind.rawValue)
            $0.key("signals")
            $0.strings(contradiction.signals)
        }
    }

    mutating func service(_ offer: ServiceOffer) {
        object {
            $0.key("service")
            $0.string(offer.service)
            $0.key("label")
            $0.label(offer.label)
            $0.key("contact")
            $0.label(offer.contact)
            $0.key("for")
            $0.strings(offer.rules)
            $0.key("because")
            $0.label(offer.because)
            $0.key("reasons")
            $0.array(offer.reasons) { json, reason in
                json.object {
                    $0.key("kind")
                    $0.string(reason.kind.rawValue)
                    $0.key("text")
                    $0.label(reason.text)
                }
            }
            $0.key("audience")
            $0.strings(offer.audience)
            $0.key("forms")
            $0.strings(offer.forms)
            $0.key("languages")
            $0.strings(offer.languages)
            $0.key("opening")
            $0.label(offer.opening)
            $0.key("capacity")
            $0.capacity(offer.capacity)
        }
    }

    private mutating func capacity(_ capacity: ServiceCapacity?) {
        guard let capacity else { return null() }
        object { json in
            json.key("places")
            if let places = capacity.places { json.integer(Int(places)) } else { json.null() }
            json.key("open")
            if let isOpen = capacity.isOpen { json.boolean(isOpen) } else { json.null() }
            json.key("full")
            json.boolean(capacity.isFull)
            json.key("as_of")
            json.date(capacity.asOf)
        }
    }

    mutating func question(_ question: Question) {
        object {
            $0.key("ask")
            $0.string(question.ask)
            $0.key("kind")
            $0.string(question.kind.rawValue)
            $0.key("label")
            $0.label(question.label)
            $0.key("of")
            $0.string(question.of.rawValue)
            $0.key("askable_by")
            $0.strings(question.askableBy)
            $0.key("sensitive")
            $0.boolean(question.isSensitive)
            $0.key("settles")
            $0.strings(question.settles)
        }
    }

    mutating func proposal(_ proposal: Proposal) {
        object {
            $0.key("kind")
            $0.string(proposal.kind.rawValue)
            $0.key("name")
            $0.string(proposal.name)
            $0.key("why")
            $0.string(proposal.why)
            $0.key("layer")
            $0.string(proposal.layer)
            $0.key("source")
            $0.string(proposal.source.description)
        }
    }

    mutating func notice(_ notice: Notice) {
        object {
            $0.key("code")
            $0.string(notice.code)
            $0.key("text")
            $0.label(notice.text)
        }
    }
}
