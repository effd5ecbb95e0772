import MniopCore
import MniopExchange

/// What `mniop batch` says.
extension Wording {
    static let batchAbstract = Label(
        fr: "Évalue un fichier de signalements, une ligne de résultat par personne.",
        en: "Assesses a file of signals, a row of results a person.")
    static let batchFileHelp = Label(
        fr: "Signalements, un par ligne (JSON Lines) ; - est l'entrée standard.",
        en: "Signals, one a line (JSON Lines); - is standard input.")
    static let purposeHelp = Label(
        fr:
            "Pourquoi ce traitement, un code : statistiques... Écrit dans les métadonnées.",
        en: "What this is for, a code: statistics... Written into the metadata.")
    static let rowsHelp = Label(
        fr: "Où écrire les résultats ; sans lui, la sortie standard.",
        en: "Where to write the rows; without it, standard output.")
    static let rowFormatHelp = Label(
        fr: "jsonl ou csv ; sans lui, csv pour un fichier .csv, sinon jsonl.",
        en: "jsonl or csv; without it, csv for a .csv file, else jsonl.")
    static let rejectsHelp = Label(
        fr: "Où écrire les lignes refusées, entières ; lisible de vous seul.",
        en: "Where to write rejected lines, whole; readable by you alone.")
    static let metadataHelp = Label(
        fr: "Où écrire les métadonnées ; sans lui, RÉSULTATS.meta.json.",
        en: "Where to write the metadata; without it, OUTPUT.meta.json.")
    static let selectHelp = Label(
        fr: "Colonnes ou groupes de colonnes à garder : minor, forms.travail, outcomes.ame.",
        en: "Columns or groups of columns to keep: minor, forms.travail, outcomes.ame.")
    static let explainHelp = Label(
        fr: "Écrit des évaluations entières, avec leurs motifs (JSON Lines).",
        en: "Writes whole assessments, with their reasons (JSON Lines).")
    static let threadsHelp = Label(
        fr: "Processeurs à employer ; sans lui, tous.", en: "Processors to use; without it, all.")

    static let generateAbstract = Label(
        fr: "Fabrique des signalements fictifs, pour essayer et mesurer.",
        en: "Makes synthetic signals, for trials and measurements.")
    static let generateRowsHelp = Label(
        fr: "Combien de signalements, un par ligne.", en: "How many signals, one a line.")
    static let seedHelp = Label(
        fr: "Une graine donne toujours les mêmes signalements.",
        en: "A seed always gives the same signals.")
    static let generateOutputHelp = Label(
        fr: "Où écrire ; - est la sortie standard.", en: "Where to write; - is standard output.")
    static let synthetic = Label(
        fr:
            "Signalements fictifs, tirés selon des parts publiées (formes, sexe, mineurs, "
            + "plaintes) ; le reste est tiré au hasard : rien de réel ne s'y apprend.",
        en:
            "Synthetic signals, drawn by published shares (forms, sex, minors, complaints); the "
            + "rest is drawn at random: nothing real can be learnt from them.")

    static let purposeMissing = Label(
        fr:
            "il manque --purpose CODE : pourquoi ce traitement (statistiques...). Le code "
            + "est écrit dans les métadonnées, avec ce que les résultats ne peuvent pas fonder.",
        en: "--purpose CODE is missing: what this is for (statistics...). The code is "
            + "written into the metadata, with what results cannot ground.")

    static func badPurpose(_ given: String) -> Label {
        let most = BatchMetadata.longestPurpose
        return Label(
            fr:
                "--purpose \(Wrapping.harmless(given)) : attendu un code de 1 à \(most) "
                + "lettres sans accent, chiffres, « _ », « - » ou « . », comme statistiques.",
            en: "--purpose \(Wrapping.harmless(given)): expected a code of 1 to \(most) plain "
                + "letters, digits, \"_\", \"-\" or \".\", as statistics.")
    }

    static func compressed(_ file: String, with tool: String) -> Label {
        Label(
            fr: "\(file) est compressé, ce que cette version ne lit pas : "
                + "\(tool) \(file) | mniop batch - ...",
            en: "\(file) is compressed, which this version does not read: "
                + "\(tool) \(file) | mniop batch - ...")
    }

    static func notJSONLines(_ file: String) -> Label {
        Label(
            fr: "\(file) : attendu un signalement par ligne (JSON Lines), chaque ligne commençant "
                + "par « { » ; un tableau ou un objet sur plusieurs lignes se lit par assess.",
            en: "\(file): expected one signal a line (JSON Lines), each line beginning with \"{\"; "
                + "an array or an object over several lines is read by assess.")
    }

    static let moreProblems = Label(
        fr: "et d'autres encore, comptés à la fin", en: "and more, counted at the end")

    static func unwritable(_ path: String, _ reason: Label) -> Label {
        Label(
            fr: "\(path) ne peut pas être écrit : \(reason.fr). Rien n'y est laissé.",
            en: "\(path) cannot be written: \(reason.en). Nothing is left there.")
    }

    static func progress(lines: Int, _ rate: Int, _ share: Int?, _ left: Int?) -> Label {
        let percent = share.map { " (\($0) %)" } ?? ""
        return Label(
            fr: "\(lines) lignes\(percent), \(rate) par seconde"
                + (left.map { ", encore \($0) s" } ?? ""),
            en: "\(lines) lines\(percent), \(rate) a second"
                + (left.map { ", \($0) s left" } ?? ""))
    }

    /// The last lines of a run.
    static func batchSummary(
        _ counts: BatchCounts, _ rulebook: Rulebook, remembersAll: Bool
    ) -> [Label] {
        var lines = [
            Label(
                fr: "\(counts.lines) lignes : \(counts.signals) signalements pris, "
                    + "\(counts.rejected) refusés.",
                en: "\(counts.lines) lines: \(counts.signals) signals taken, "
                    + "\(counts.rejected) rejected."),
            Label(
                fr:
                    "\(counts.persons) personnes évaluées, \(counts.sufficient) pour qui les "
                    + "indices suffisent ; mineures : \(counts.minors[.yes] ?? 0), présumées "
                    + "mineures : \(counts.minors[.presumed] ?? 0).",
                en: "\(counts.persons) persons assessed, \(counts.sufficient) for whom indicators "
                    + "suffice; minors: \(counts.minors[.yes] ?? 0), presumed minors: "
                    + "\(counts.minors[.presumed] ?? 0)."),
        ]
        for (number, form) in rulebook.catalogue.exploitations.enumerated()
        where counts.formsYes[number] + counts.formsPossible[number] > 0 {
            lines.append(
                Label(
                    fr: "  \(form.label.fr) : oui \(counts.formsYes[number]), possible "
                        + "\(counts.formsPossible[number])",
                    en: "  \(form.label.en): yes \(counts.formsYes[number]), possible "
                        + "\(counts.formsPossible[number])"))
        }
        if counts.returning > 0 {
            lines.append(returning(counts.returning))
        }
        if !remembersAll { lines.append(notAllRemembered) }
        if counts.failed > 0 {
            lines.append(
                Label(
                    fr: "\(counts.failed) personnes n'ont pas pu être évaluées.",
                    en: "\(counts.failed) persons could not be assessed."))
        }
        if counts.rejectedEmergencies > 0 {
            lines.append(
                Label(
                    fr:
                        "\(counts.rejectedEmergencies) lignes refusées disent un danger immédiat.",
                    en: "\(counts.rejectedEmergencies) rejected lines speak of immediate danger."))
        }
        return lines
    }

    private static func returning(_ count: Int) -> Label {
        Label(
            fr:
                "\(count) groupes de lignes sont d'une personne déjà vue plus haut : ses "
                + "signalements n'ont pas été lus ensemble. Trier le fichier par personne.",
            en: "\(count) groups of lines are of a person seen further up: their signals were not "
                + "read together. Sort the file by person.")
    }

    private static let notAllRemembered = Label(
        fr: "Trop de personnes pour dire si d'autres sont revenues plus loin.",
        en: "Too many persons to tell whether others came back further down.")

    static func namesLeftOut(_ count: Int) -> Label {
        Label(
            fr: "\(count) noms n'ont pas été lus : leur protocole local est indisponible.",
            en: "\(count) names were not read: their local layer is unavailable.")
    }
}
