import MniopCore

/// What `mniop test --watch` says.
extension Wording {
    static let watchHelp = Label(
        fr: "Recommence à chaque fois qu'un script est enregistré ; Ctrl-C arrête.",
        en: "Runs again each time a script is saved; Ctrl-C stops.")

    static let waiting = Label(
        fr: "En attente d'un changement ; Ctrl-C arrête.",
        en: "Waiting for a change; Ctrl-C stops.")

    static func moreProblems(_ count: Int) -> Label {
        Label(
            fr: "... et \(count) autre\(count > 1 ? "s" : "") : corriger d'abord ceux-ci.",
            en: "... and \(count) more: mend these first.")
    }
}
