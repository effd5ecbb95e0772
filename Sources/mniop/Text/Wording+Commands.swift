import MniopCore

/// What commands say of themselves and of scripts.
extension Wording {
    static let mniop = Label(
        fr:
            "Repérer la traite des êtres humains, ouvrir les droits des victimes.",
        en: "Detect human trafficking, open victims' rights.")
    static let assessAbstract = Label(
        fr: "Évalue des signalements et explique la réponse.",
        en: "Assesses signals and explains the answer.")
    static let checkAbstract = Label(
        fr: "Montre tout ce qui est à corriger dans des scripts.",
        en: "Shows everything that is to be mended in scripts.")
    static let testAbstract = Label(
        fr: "Joue les scénarios des scripts.", en: "Runs the scenarios of scripts.")

    static let docAbstract = Label(
        fr: "Le catalogue des règles, en mots, pour les juristes.",
        en: "The catalogue of rules, in words, for jurists.")
    static let docFormatHelp = Label(fr: "md ou html.", en: "md or html.")

    static let filesHelp = Label(
        fr: "Signalements : objet JSON, liste ou JSON Lines ; - est l'entrée standard.",
        en: "Signals: a JSON object, an array or JSON Lines; - is standard input.")
    static let pathsHelp = Label(
        fr: "Scripts ou dossiers ; sans eux, les scripts livrés.",
        en: "Scripts or folders; without them, the scripts that ship.")
    static let asOfHelp = Label(
        fr: "Date du droit et des délais, AAAA-MM-JJ ; sans elle, aujourd'hui.",
        en: "Date of the law and of time limits, YYYY-MM-DD; without it, today.")
    static let scriptsHelp = Label(
        fr: "Script ou dossier de scripts, plusieurs fois s'il le faut.",
        en: "A script or a folder of scripts, several times if need be.")
    static let formatHelp = Label(fr: "text ou json.", en: "text or json.")
    static let languageHelp = Label(fr: "fr ou en.", en: "fr or en.")
    static let audienceHelp = Label(
        fr: "Type d'acteur qui lit : ce que le secret lui tait n'est pas montré.",
        en: "Kind of actor who reads: what secrecy keeps from them is not shown.")
    static let servicesHelp = Label(
        fr: "Places et ouverture des services, telles que l'hôte les connaît (JSON).",
        en: "Free places and opening of services, as the host knows them (JSON).")
    static let allHelp = Label(
        fr: "Texte entier : toutes les règles, les indices en détail, qui peut aider.",
        en: "The whole text: every rule, the indicators in detail, who can help.")
    static let prettyHelp = Label(
        fr: "Indente le JSON.", en: "Indents the JSON.")
    static let junitHelp = Label(
        fr: "Écrit aussi les résultats au format JUnit.", en: "Also writes the results as JUnit.")

    static let coverageHelp = Label(
        fr: "Dit quelles conditions des règles aucun scénario n'a vues vraies, fausses, inconnues.",
        en: "Says which conditions of rules no scenario has seen true, false, unknown.")

    // Scripts.
    static let scriptsNotFound = Label(
        fr: "les scripts livrés sont introuvables : donner --scripts DOSSIER.",
        en: "the scripts that ship were not found: give --scripts FOLDER.")

    /// `unread`: files there that look like scripts.
    static func noScript(in paths: String, unread: [String] = []) -> Label {
        let files = unread.joined(separator: ", ")
        return Label(
            fr: "aucun script (*.lua) dans : \(paths)."
                + (unread.isEmpty ? "" : " À renommer, pour finir par .lua : \(files)."),
            en: "no script (*.lua) in: \(paths)."
                + (unread.isEmpty ? "" : " To be renamed, to end with .lua: \(files)."))
    }

    static func severity(_ severity: Problem.Severity) -> Label {
        switch severity {
        case .error: Label(fr: "erreur", en: "error")
        case .warning: Label(fr: "attention", en: "warning")
        }
    }

    static func scriptCount(_ count: Int) -> Label {
        let words = "\(count) script\(count == 1 ? "" : "s")"
        return Label(fr: words, en: words)
    }

    /// `subject`: a path or a number of scripts.
    static func checked(_ subject: Label, national: Int, errors: Int, warnings: Int) -> Label {
        func plural(_ count: Int, _ word: String) -> String {
            "\(count) \(word)\(count == 1 ? "" : "s")"
        }
        let with =
            national == 0
            ? Label(fr: ".", en: ".")
            : Label(
                fr: " (lu avec \(national) scripts nationaux).",
                en: " (read with \(national) national scripts).")
        guard errors + warnings > 0 else {
            return Label(
                fr: "\(subject.fr) : aucun problème" + with.fr,
                en: "\(subject.en): no problem" + with.en)
        }
        let warned = warnings > 1 ? "avertissements" : "avertissement"
        return Label(
            fr: "\(subject.fr) : \(errorCount(errors).fr), \(warnings) \(warned)"
                + with.fr,
            en: "\(subject.en): \(errorCount(errors).en), \(plural(warnings, "warning"))"
                + with.en)
    }

    static let nothingRun = Label(
        fr: "Rien n'a été joué : corriger d'abord l'erreur ci-dessus.",
        en: "Nothing was run: fix the error above first.")

    static func layerInError(_ id: String) -> Label {
        Label(
            fr: "Le protocole local « \(id) » a une erreur et n'est pas utilisé ; la réponse "
                + "nationale est entière. Pour le responsable : mniop check.",
            en: "Local protocol '\(id)' has an error and is not used; the national answer is "
                + "complete. For its author: mniop check.")
    }

    static let noScenario = Label(
        fr: "aucun scénario : un fichier *.scenarios.lua à côté du script en contient.",
        en: "no scenario: a file *.scenarios.lua beside the script holds some.")

    // Signals.
    static func unreadable(_ path: String, _ reason: Label) -> Label {
        Label(
            fr: "« \(path) » ne se lit pas : \(reason.fr).",
            en: "'\(path)' cannot be read: \(reason.en).")
    }

    static func refused(_ error: AssessmentError, _ person: String) -> Label {
        switch error {
        case .conflictingSignals(let id):
            Label(
                fr: "\(person) : deux signalements différents portent l'identifiant « \(id) ».",
                en: "\(person): two different signals have the id '\(id)'.")
        case .noSignal:
            Label(fr: "\(person) : aucun signalement.", en: "\(person): no signal.")
        case .severalPersons:
            Label(fr: "\(person) : plusieurs personnes.", en: "\(person): several persons.")
        case .unknownParameter(let name), .unknownParameterValue(let name, _):
            Label(
                fr: "\(person) : choix de lecture inconnu « \(name) ».",
                en: "\(person): unknown choice of reading '\(name)'.")
        }
    }
}
