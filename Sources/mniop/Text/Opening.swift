import MniopCore

/// Whom to call, and what comes before anything else.
extension TextAnswer {
    /// Notices that cannot wait for the end of the answer.
    static let urgentNotices: Set<String> = [
        "exploiter_present", "companion_interpreter", "later_signals",
    ]

    func writeOpening(to page: inout Page) {
        let date = assessment.asOf.words(in: language)
        page.paragraph(text(Wording.title(assessment.person, date)), emphasis: .bold)
        page.paragraph(Wording.signalsRead(assessment.signals))

        if !assessment.emergency.isEmpty {
            let heading = isUrgent ? Wording.callFirst : Wording.callIfDanger
            page.heading(heading, isUrgent ? .alarm : .bold)
            for number in numbers { page.item(line(number)) }
        }
        let before = assessment.notices.filter { TextAnswer.urgentNotices.contains($0.code) }
        let age = ageSentence
        if before.isEmpty, age == nil { return }
        page.heading(Wording.beforeAll)
        if let age { page.item(text(age)) }
        for notice in before { page.item(text(notice.text)) }
    }

    /// Danger or an emergency, not only a child.
    private var isUrgent: Bool {
        signals.contains { $0.emergency == true }
            || assessment.alerts.contains { $0.outcome == .open && $0.urgency == .now }
    }

    /// The catalogue's order; for a child, what is for children comes right after the first.
    private var numbers: [EmergencyNumber] {
        guard isChild, let first = assessment.emergency.first else { return assessment.emergency }
        func isForChildren(_ number: EmergencyNumber) -> Bool {
            rulebook.catalogue.services.contains {
                $0.number == number.number && $0.audience == ["mineur"]
            }
        }
        let rest = assessment.emergency.dropFirst()
        return [first] + rest.filter(isForChildren) + rest.filter { !isForChildren($0) }
    }

    private func line(_ number: EmergencyNumber) -> String {
        let colon = language == .french ? " : " : ": "
        return TextAnswer.number(number.number, in: language) + colon + text(number.when)
    }

    /// The scripts write `17 ou 112`.
    static func number(_ number: String, in language: Language) -> String {
        let or = " \(Wording.or.text(in: language)) "
        return number.split(separator: " ").map(String.init).split(separator: "ou")
            .map { $0.joined(separator: " ") }.joined(separator: or)
    }

    private var ageSentence: Label? {
        switch assessment.minor {
        case .yes: Wording.aChild
        case .presumed: Wording.presumedChild
        case .no, .unknown: nil
        }
    }
}

/// The emergency answer alone: for a signal that was rejected, or scripts that do not load.
struct EmergencyAnswer {
    /// Numbers for every emergency; those of the scripts where there are any.
    let numbers: [(number: String, when: Label)]

    init(_ rulebook: Rulebook?) {
        let declared = (rulebook?.catalogue.services ?? []).compactMap { service in
            service.layer == LayerDeclaration.nationalID && service.does.isEmpty
                ? service.number.map { (number: $0, when: service.label) } : nil
        }
        numbers = declared.isEmpty ? Wording.emergencyNumbers : declared
    }

    func write(to page: inout Page, why: Label) {
        page.heading(Wording.callFirst, .alarm)
        let colon = page.language == .french ? " : " : ": "
        for number in numbers {
            page.item(
                TextAnswer.number(number.number, in: page.language) + colon
                    + number.when.text(in: page.language))
        }
        page.paragraph(why)
    }
}
