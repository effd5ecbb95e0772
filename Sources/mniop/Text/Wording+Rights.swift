import MniopCore

/// Rights, their states and their times.
extension Wording {
    static let rights = Label(fr: "DROITS", en: "RIGHTS")
    static let rightsForLater = Label(
        fr: "Droits à ouvrir plus tard, avec une association : séjour, indemnisation, délai de "
            + "réflexion (détail : --all).",
        en: "Rights to open later, with an association: stay, compensation, reflection period "
            + "(details: --all).")

    static func group(_ kind: OutcomeKind) -> Label {
        switch kind {
        case .open: Label(fr: "Ouverts", en: "Open")
        case .discretionary:
            Label(fr: "Que l'autorité peut accorder", en: "That the authority may grant")
        case .incomplete: Label(fr: "À préciser", en: "Still undecided")
        case .closed: Label(fr: "Fermés aujourd'hui", en: "Closed today")
        case .notApplicable: Label(fr: "Sans objet ici", en: "Not applicable here")
        case .planned:
            Label(fr: "Annoncés, sans effet aujourd'hui", en: "Announced, without effect today")
        }
    }

    static let notInForce = Label(fr: "Pas en vigueur à cette date", en: "Not in force on this day")

    /// `Why: which.`
    static func named(_ reason: Label, _ list: String) -> Label {
        Label(fr: "\(reason.fr) : \(list).", en: "\(reason.en): \(list).")
    }

    static func status(_ status: LegalStatus) -> Label {
        switch status {
        case .planned:
            Label(fr: "Annoncé, pas encore en vigueur", en: "Announced, not in force yet")
        case .refused:
            Label(
                fr: "Demandé, refusé par les autorités", en: "Asked for, refused by the authorities"
            )
        }
    }

    static let closedBy = Label(fr: "Fermé par", en: "Closed by")
    static let standing = Label(fr: "Déjà réuni", en: "Already shown")
    static let reserves = Label(
        fr: "Sous réserve, si l'autorité l'établit",
        en: "Subject to, if the authority establishes it")
    static let readings = Label(fr: "Lectures en débat", en: "Disputed readings")
    static let note = Label(fr: "À noter", en: "Note")

    static func outcome(_ kind: OutcomeKind) -> Label {
        switch kind {
        case .open: Label(fr: "ouvert", en: "open")
        case .discretionary: Label(fr: "que l'autorité peut accorder", en: "discretionary")
        case .incomplete: Label(fr: "à préciser", en: "undecided")
        case .closed: Label(fr: "fermé", en: "closed")
        case .notApplicable: Label(fr: "sans objet", en: "not applicable")
        case .planned: Label(fr: "annoncé", en: "announced")
        }
    }

    /// `to_claim` is what an open right is: it is not said again.
    static func state(_ state: RightState) -> Label? {
        switch state {
        case .toClaim: nil
        case .claimed: Label(fr: "demandé, en cours", en: "claimed, pending")
        case .held: Label(fr: "déjà détenu", en: "already held")
        case .refused: Label(fr: "refus notifié", en: "refusal notified")
        case .expired: Label(fr: "expiré", en: "expired")
        }
    }

    /// Only what is below `read` is marked.
    static func grade(_ grade: Grade) -> Label? {
        switch grade {
        case .verified, .read: nil
        case .report:
            Label(fr: "à vérifier : d'après le seul rapport", en: "to check: the report alone")
        case .memory:
            Label(fr: "à vérifier : texte non relu", en: "to check: text not read again")
        }
    }

    static func gradeWord(_ grade: Grade) -> Label {
        switch grade {
        case .verified: Label(fr: "texte lu", en: "text read")
        case .read: Label(fr: "lu", en: "read")
        case .report: Label(fr: "rapport seul", en: "report alone")
        case .memory: Label(fr: "non relu", en: "not read again")
        }
    }

    // Times.
    static func runs(from start: String?, to end: String, passed: Bool) -> Label {
        if passed { return Label(fr: "terminé le \(end)", en: "ended on \(end)") }
        guard let start else {
            return Label(fr: "jusqu'au \(end)", en: "until \(end)")
        }
        return Label(fr: "du \(start) au \(end)", en: "from \(start) to \(end)")
    }

    static func actBy(_ end: String, passed: Bool) -> Label {
        passed
            ? Label(
                fr: "le délai est passé depuis le \(end) : agir sans attendre",
                en: "the time ended on \(end): act without waiting")
            : Label(fr: "au plus tard le \(end)", en: "by \(end)")
    }

    static func claimBy(_ end: String, passed: Bool) -> Label {
        passed
            ? Label(
                fr: "à demander avant le \(end), date passée : voir avec un avocat",
                en: "to be claimed by \(end), now passed: see a lawyer")
            : Label(fr: "à demander au plus tard le \(end)", en: "to be claimed by \(end)")
    }

    static func window(from start: String?, to end: String, passed: Bool) -> Label {
        if passed {
            return Label(fr: "période close le \(end)", en: "window closed on \(end)")
        }
        guard let start else { return Label(fr: "avant le \(end)", en: "before \(end)") }
        return Label(fr: "entre le \(start) et le \(end)", en: "between \(start) and \(end)")
    }

    static func needsDates(_ names: String) -> Label {
        Label(fr: "il manque, pour le calculer : \(names)", en: "missing to count it: \(names)")
    }
}
