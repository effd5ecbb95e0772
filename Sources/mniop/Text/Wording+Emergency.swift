import MniopCore

/// What is said where nothing else can be.
extension Wording {
    /// law.md, section 10.13: for scripts that declare no number, or do not load.
    static var emergencyNumbers: [(number: String, when: Label)] {
        [
            ("17 ou 112", "police secours, danger immédiat", "police, immediate danger"),
            ("114", "urgences par SMS, en silence", "emergencies by text, in silence"),
            ("15", "urgence médicale", "medical emergency"),
            ("115", "hébergement d'urgence", "emergency shelter"),
            ("119", "enfance en danger", "children in danger"),
            ("116 000", "enfants disparus", "missing children"),
            ("3018", "violences numériques", "digital violence"),
            ("3919", "violences faites aux femmes", "violence against women"),
            ("116 006", "aide aux victimes", "victim support"),
        ].map { (number: $0.0, when: Label(fr: $0.1, en: $0.2)) }
    }

    static func rejectedButUrgent(_ signals: [String]) -> Label {
        let list = signals.joined(separator: ", ")
        return Label(
            fr: "Refusé, mais une urgence y est déclarée : \(list). Agir maintenant, corriger le "
                + "signalement ensuite.",
            en: "Rejected, but it reports an emergency: \(list). Act now, mend the signal later.")
    }

    static let scriptsDoNotLoad = Label(
        fr: "Les règles nationales ne se chargent pas : aucune évaluation n'est possible. Les "
            + "numéros d'urgence restent valables.",
        en: "The national rules do not load: no assessment is possible. The emergency numbers "
            + "still hold.")
}
