import MniopCore

/// What `mniop test --watch` says.
extension Wording {
    static let watchHelp = Label(
        fr: "Recommence à chaque fois qu'un script est enregistré ; Ctrl-C arrête.",
        en: "Runs again each time a script is saved; Ctrl-C stops.")

    static let waiting = Label(
        fr: "En attente d'un changement ; Ctrl-C arrête.",
        en: "Waiting for a change; Ctrl-C stops.")

    static func errorCount(_ count: Int) -> Label {
        Label(
            fr: "\(count) erreur\(count > 1 ? "s" : "")",
            en: "\(count) error\(count == 1 ? "" : "s")")
    }

    static func unplayed(scenario name: String, _ place: String) -> Label {
        Label(fr: "« \(name) » (\(place))", en: "'\(name)' (\(place))")
    }

    static func unplayed(scenarioFile file: String) -> Label {
        Label(
            fr: "\(file), en tout ou à partir de l'erreur",
            en: "\(file), all of it or what follows the error")
    }

    static func unplayed(script file: String) -> Label {
        Label(
            fr: "\(file), avec tout ce qui dépend de lui",
            en: "\(file), with all that depends on it")
    }

    /// Each by its name and place.
    static func notPlayed(_ items: [Label], more: Int) -> Label {
        Label(
            fr: "Pas joué, à cause des erreurs ci-dessus : "
                + items.map(\.fr).joined(separator: " ; ")
                + (more > 0 ? " ; et \(more) autre\(more > 1 ? "s" : "")" : "") + ".",
            en: "Not run, because of the errors above: "
                + items.map(\.en).joined(separator: "; ")
                + (more > 0 ? "; and \(more) more" : "") + ".")
    }

    static func moreProblems(_ count: Int) -> Label {
        Label(
            fr: "... et \(count) autre\(count > 1 ? "s" : "") : corriger d'abord ceux-ci.",
            en: "... and \(count) more: mend these first.")
    }
}
