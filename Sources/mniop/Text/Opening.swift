import MniopCore

/// Whom to call, and what comes before anything else.
extension TextAnswer {
    /// Notices that cannot wait for the end of the answer.
    static let urgentNotices: Set<String> = [
        "exploiter_present", "companion_interpreter", "later_signals",
    ]

    func writeOpening(to page: inout Page) {
        let date = assessment.asOf.words(in: language)
        let title = Wording.title(assessment.person, date).text(in: language)
        page.paragraph(title, emphasis: .bold)
        page.paragraph(Wording.signalsRead(assessment.signals))

        if !assessment.emergency.isEmpty {
            let heading = isUrgent ? Wording.callFirst : Wording.callIfDanger
            page.heading(heading, isUrgent ? .alarm : .bold)
            for number in numbers { page.item(line(number, width: page.width)) }
        }
        let before = urgentNotices
        let age = ageSentence
        if before.isEmpty, age == nil { return }
        page.heading(Wording.beforeAll)
        if let age { page.item(text(age)) }
        for notice in before { page.item(text(notice.text)) }
    }

    /// What an alert already says in the steps is not said twice.
    private var urgentNotices: [Notice] {
        let isAlerted = assessment.alerts.contains { alert in
            alert.outcome == .open && alert.urgency == .now
                && alert.because.contains { $0.name == "avec_auteur" }
        }
        return assessment.notices.filter {
            TextAnswer.urgentNotices.contains($0.code)
                && !($0.code == "exploiter_present" && isAlerted)
        }
    }

    /// The opening already says so: each long word of the note stands in one of its notices.
    func isSaid(_ note: Label) -> Bool {
        func stems(_ label: Label) -> Set<String> {
            let words = label.text(in: language).lowercased().split { !$0.isLetter }
            return Set(words.filter { $0.count > 6 }.map { String($0.prefix(6)) })
        }
        let said = stems(note)
        guard !said.isEmpty else { return false }
        return urgentNotices.contains { stems($0.text).isSuperset(of: said) }
    }

    /// Danger or an emergency, not only a child.
    private var isUrgent: Bool {
        signals.contains { $0.emergency == true }
            || assessment.alerts.contains {
                // A local alert begins no answer.
                $0.outcome == .open && $0.urgency == .now
                    && $0.layer == LayerDeclaration.nationalID
            }
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

    /// LIMIT: on narrower lines only the first words of a number stand, so that the steps are on
    /// the first screen too.
    private static let wide = 60

    private func line(_ number: EmergencyNumber, width: Int) -> String {
        let colon = language == .french ? " : " : ": "
        var when = text(number.when)
        if width < TextAnswer.wide, let end = when.firstIndex(where: { ",:".contains($0) }) {
            when = String(when[..<end])
            if when.last == " " { when.removeLast() }
        }
        return TextAnswer.number(number.number, in: language) + colon + when
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
        case .unknown: Wording.unknownAge
        case .no: nil
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
