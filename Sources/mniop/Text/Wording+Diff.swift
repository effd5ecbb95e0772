import MniopCore
import MniopExchange

/// What `mniop diff` says.
extension Wording {
    static let diffAbstract = Label(
        fr: "Dit quelles réponses changent d'un dossier de scripts à un autre.",
        en: "Says which answers change from one folder of scripts to another.")
    static let diffDiscussion = Label(
        fr:
            "Ce qui est perdu vient d'abord. Fin : 0, rien ne change ; 1, une réponse change, ou "
            + "un script ou un signalement est en erreur ; 2, la comparaison n'a pas pu se faire. "
            + "Les raisons et les libellés ne sont pas comparés.",
        en: "What is lost comes first. Exit status: 0 nothing changes; 1 an answer changes, or a "
            + "script or a signal is wrong; 2 the comparison could not be made. Reasons and "
            + "wording are not compared.")
    static let oldHelp = Label(
        fr: "Dossier de scripts d'avant.", en: "Folder of scripts, before.")
    static let newHelp = Label(
        fr: "Dossier de scripts d'après.", en: "Folder of scripts, after.")

    static func sideDoesNotLoad(_ path: String) -> Label {
        Label(
            fr: "\(path) : les scripts nationaux ne se chargent pas, rien n'est comparé.",
            en: "\(path): the national scripts do not load, nothing is compared.")
    }

    static func nothingLoads(_ path: String) -> Label {
        Label(
            fr: "\(path) : aucun de ses scripts ne se charge, rien n'est comparé. mniop check "
                + "\(path) dit quoi corriger.",
            en: "\(path): none of its scripts load, nothing is compared. mniop check \(path) says "
                + "what to mend.")
    }

    static func loadsNowhere(_ layer: String) -> Label {
        Label(
            fr: "« \(layer) » ne se charge d'aucun côté : rien n'en est comparé.",
            en: "'\(layer)' loads on neither side: nothing of it is compared.")
    }

    static func loadsNotIn(_ path: String, _ layer: String) -> Label {
        Label(
            fr: "« \(layer) » ne se charge pas dans \(path) : tout ce qu'il ajoute y manque.",
            en: "'\(layer)' does not load in \(path): all that it adds is missing there.")
    }

    private static let diffOrder = Label(
        fr: "L'ordre est : mniop diff DOSSIER_AVANT DOSSIER_APRES SIGNALEMENTS.",
        en: "The order is: mniop diff FOLDER_BEFORE FOLDER_AFTER SIGNALS.")

    static func notScripts(_ path: String) -> Label {
        Label(
            fr: "« \(path) » n'est pas un dossier de scripts. " + diffOrder.fr,
            en: "'\(path)' is no folder of scripts. " + diffOrder.en)
    }

    static func notCases(_ path: String) -> Label {
        Label(
            fr: "« \(path) » est un dossier, pas un fichier de signalements. " + diffOrder.fr,
            en: "'\(path)' is a folder, not a file of signals. " + diffOrder.en)
    }

    static func answeredByOne(_ person: String, _ path: String) -> Label {
        Label(
            fr: "\(person) : réponse avec \(path) seulement, rien à comparer.",
            en: "\(person): answered with \(path) only, nothing to compare.")
    }

    /// A name of the cases that the scripts of this path do not declare.
    static func unseen(_ name: String, _ path: String, _ persons: Int) -> Label {
        Label(
            fr: "« \(name) » n'est pas déclaré dans \(path) : compté comme non vu de ce côté "
                + "(\(persons) personne\(persons > 1 ? "s" : "")) ; le reste est comparé.",
            en: "'\(name)' is not declared in \(path): counted as not seen on that side "
                + "(\(persons) person\(persons == 1 ? "" : "s")); the rest is compared.")
    }

    static func nature(_ nature: AnswerChange.Nature) -> Label {
        switch nature {
        case .loss: Label(fr: "PERTE", en: "LOSS")
        case .gain: Label(fr: "gain", en: "gain")
        case .other: Label(fr: "autre", en: "other")
        }
    }

    static func kind(_ kind: AnswerChange.Kind) -> Label {
        switch kind {
        case .number: Label(fr: "numéro", en: "number")
        case .right: Label(fr: "droit", en: "right")
        case .duty: Label(fr: "obligation", en: "duty")
        case .measure: Label(fr: "mesure", en: "measure")
        case .alert: Label(fr: "alerte", en: "alert")
        case .sufficient: Label(fr: "indices suffisants", en: "sufficient indicators")
        case .form: Label(fr: "forme", en: "form")
        case .dimension: Label(fr: "dimension", en: "dimension")
        case .deadline: Label(fr: "délai", en: "time limit")
        case .service: Label(fr: "service", en: "service")
        case .documents: Label(fr: "documents de", en: "documents of")
        case .route: Label(fr: "destinataire de", en: "recipient of")
        case .basis: Label(fr: "textes de", en: "legal basis of")
        case .question: Label(fr: "question", en: "question")
        case .proposal: Label(fr: "proposition", en: "proposal")
        case .minor: Label(fr: "mineur", en: "minor")
        }
    }

    static let none = Label(fr: "aucun", en: "none")
    static let notThere = Label(fr: "absent", en: "absent")

    static func membership(isAdded: Bool) -> Label {
        isAdded ? Label(fr: "en plus", en: "added") : Label(fr: "en moins", en: "removed")
    }

    /// ` (1 en partie, 2 non comparées)`; nothing where all were compared whole.
    private static func apart(partly: Int, notCompared: Int) -> Label {
        var (french, english): ([String], [String]) = ([], [])
        if partly > 0 {
            french.append("\(partly) en partie")
            english.append("\(partly) in part")
        }
        if notCompared > 0 {
            french.append("\(notCompared) non comparée\(notCompared > 1 ? "s" : "")")
            english.append("\(notCompared) not compared")
        }
        if french.isEmpty { return Label(fr: "", en: "") }
        return Label(
            fr: " (\(french.joined(separator: ", ")))",
            en: " (\(english.joined(separator: ", ")))")
    }

    static func diffSummary(
        persons: Int, partly: Int = 0, notCompared: Int = 0, changed: Int, hasLeftOut: Bool = false,
        losses: Int, gains: Int, others: Int
    ) -> Label {
        func french(_ count: Int, _ word: String) -> String {
            "\(count) \(word)\(count > 1 ? "s" : "")"
        }
        func english(_ count: Int, _ word: String) -> String {
            "\(count) \(word)\(count == 1 ? "" : (word == "loss" ? "es" : "s"))"
        }
        let apart = apart(partly: partly, notCompared: notCompared)
        let compared = Label(
            fr: french(persons, "personne") + " comparée" + (persons > 1 ? "s" : "") + apart.fr,
            en: english(persons, "person") + " compared" + apart.en)
        if persons == 0 {
            return Label(
                fr: "Aucune personne à comparer\(apart.fr).",
                en: "No person to compare\(apart.en).")
        }
        if changed == 0 {
            return Label(
                fr: compared.fr + " : aucune"
                    + (hasLeftOut
                        ? " autre réponse ne change, hors ce qui ne se charge pas."
                        : " réponse ne change."),
                en: compared.en + ": no "
                    + (hasLeftOut
                        ? "other answer changes, but for what does not load."
                        : "answer changes."))
        }
        return Label(
            fr: compared.fr + ", \(changed) change\(changed > 1 ? "nt" : "") : "
                + french(losses, "perte") + ", " + french(gains, "gain") + ", "
                + "\(others) autre\(others > 1 ? "s" : "").",
            en: compared.en + ", \(changed) changed: " + english(losses, "loss") + ", "
                + english(gains, "gain") + ", " + english(others, "other") + ".")
    }
}
