import MniopCore

/// The short answer.
extension Wording {
    static let ifItIsSo = Label(fr: "Si cela se présente", en: "If it is so")
    static let seeBelow = Label(
        fr: "Ce qui est ouvert est plus bas.", en: "What is open stands below.")
    static let withReserves = Label(fr: "sous réserve", en: "with reserves")
    static let goTo = Label(fr: "s'adresser à", en: "go to")
    static let shutBy = Label(fr: "fermé par", en: "closed by")
    static let stillMissing = Label(fr: "il manque", en: "missing")
    static let whatIsOpen = Label(fr: "CE QUI EST OUVERT", en: "WHAT IS OPEN")
    static let nearlyThere = Label(fr: "IL MANQUE PEU", en: "NEARLY THERE")
    static let closedToday = Label(
        fr: "FERMÉ, OU PAS APPELÉ, AUJOURD'HUI", en: "CLOSED, OR NOT CALLED FOR, TODAY")
    static let toVerify = Label(fr: "à vérifier", en: "to check")
    static let aReading = Label(
        fr: "rien, mais le texte se lit de plusieurs façons",
        en: "nothing, but the text is read in several ways")
    static let allIsIn = Label(
        fr: "Tout est dans --all, et dans --format json.",
        en: "Everything is in --all, and in --format json.")

    static let openRights = Label(fr: "Droits", en: "Rights")
    static let sinceThen = Label(fr: "parce que", en: "because")

    static func rules(_ count: Int) -> Label {
        count == 1
            ? Label(fr: "1 règle", en: "1 rule")
            : Label(fr: "\(count) règles", en: "\(count) rules")
    }

    static func stillToComplete(_ count: Int, _ questions: String) -> Label {
        let rules =
            count == 1
            ? Label(fr: "1 autre règle reste à compléter", en: "1 other rule is to be completed")
            : Label(
                fr: "\(count) autres règles restent à compléter",
                en: "\(count) other rules are to be completed")
        guard !questions.isEmpty else { return Label(fr: rules.fr + ".", en: rules.en + ".") }
        return Label(
            fr: rules.fr + ", d'abord par : \(questions).",
            en: rules.en + ", first by: \(questions).")
    }

    /// Counts of what has no legal effect.
    static func without(_ planned: Int, _ refused: Int) -> Label {
        let parts = [(LegalStatus.planned, planned), (.refused, refused)].filter { $0.1 > 0 }
        return Label(
            fr: parts.map { "\(status($0).fr) : \($1)." }.joined(separator: " "),
            en: parts.map { "\(status($0).en): \($1)." }.joined(separator: " "))
    }
}
