import MniopCore

/// What `mniop new` says. The files that it writes are in French, as their author is.
extension Wording {
    static let newAbstract = Label(
        fr: "Écrit le point de départ d'un département ou d'un hôpital.",
        en: "Writes the starting point of a department or a hospital.")
    static let newKindHelp = Label(fr: "department ou hospital.", en: "department or hospital.")
    static let newNameHelp = Label(
        fr: "Le code du département (40, 2A, 974), ou le nom de l'hôpital (40.ch_modele).",
        en: "The department's code (40, 2A, 974), or the hospital's name (40.ch_modele).")
    static let newScriptsHelp = Label(
        fr: "Dossier de scripts où écrire ; sans lui, « scripts », ici.",
        en: "Folder of scripts to write in; without it, 'scripts', here.")

    /// What to do next, in four steps.
    static func newSteps(_ paths: [String], folder: String) -> Label {
        let list = paths.map { "  \($0)\n" }.joined()
        let first = paths.first ?? folder
        return Label(
            fr: "Écrit :\n" + list + """
                Ensuite :
                  1. Dans \(first), remplacer chaque « à compléter » par ce que dit le texte signé.
                  2. mniop check \(folder)
                  3. mniop test \(folder)
                  4. mniop test \(folder) --coverage : ce qu'aucun scénario ne montre encore
                """,
            en: "Written:\n" + list + """
                Next:
                  1. In \(first), replace each "à compléter" by what the signed text says.
                  2. mniop check \(folder)
                  3. mniop test \(folder)
                  4. mniop test \(folder) --coverage: what no scenario shows yet
                """)
    }

    static func alreadyThere(_ path: String) -> Label {
        Label(
            fr: "« \(path) » existe déjà et n'est pas vide : rien n'est écrit.",
            en: "'\(path)' exists already and is not empty: nothing is written.")
    }

    static func notWritten(_ path: String, _ reason: Label) -> Label {
        Label(
            fr: "« \(path) » ne s'écrit pas : \(reason.fr).",
            en: "'\(path)' cannot be written: \(reason.en).")
    }

    static func noSuchRoot(_ root: String) -> Label {
        Label(
            fr: "--scripts \(root) : ce dossier n'existe pas.",
            en: "--scripts \(root): there is no such folder.")
    }

    static func unknownKind(_ kind: String) -> Label {
        let words = [
            "department": "department", "departement": "department",
            "département": "department", "hospital": "hospital", "hopital": "hospital",
            "hôpital": "hospital",
        ]
        let near = Names.nearest(kind.lowercased(), among: words.keys.sorted()).flatMap {
            words[$0]
        }
        let meant = words[kind.lowercased()] ?? near
        return Label(
            fr: "new \(kind) : attendu department ou hospital."
                + (meant.map { " Vouliez-vous « \($0) » ?" } ?? ""),
            en: "new \(kind): expected department or hospital."
                + (meant.map { " Did you mean '\($0)'?" } ?? ""))
    }

    static func noDepartment(_ code: String) -> Label {
        let isCorsica = ["20", "020"].contains(code)
        let meant = isCorsica ? nil : DepartmentNames.meant(code)
        let name = meant.flatMap(DepartmentNames.name) ?? ""
        let codes = "01 - 95, 2A, 2B, 971 - 978, 986 - 988"
        return Label(
            fr: "« \(code) » n'est pas un département français (\(codes))."
                + (isCorsica ? " La Corse : 2A ou 2B." : "")
                + (meant.map { " Vouliez-vous « \($0) » (\(name)) ?" } ?? ""),
            en: "'\(code)' is not a French department (\(codes))."
                + (isCorsica ? " Corsica: 2A or 2B." : "")
                + (meant.map { " Did you mean '\($0)' (\(name))?" } ?? ""))
    }

    /// `isThere`: what was meant has its folder already.
    static func badHospital(_ id: String, meant: String?, isThere: Bool) -> Label {
        let known =
            isThere
            ? Label(fr: ", qui existe déjà", en: ", which exists already")
            : Label(fr: "", en: "")
        return Label(
            fr: "« \(id) » : le nom d'un hôpital est le code de son département, un point, et un "
                + "nom en minuscules sans accent, où « _ » remplace l'espace et le tiret, comme "
                + "40.ch_modele." + (meant.map { " Vouliez-vous « \($0) »\(known.fr) ?" } ?? ""),
            en: "'\(id)': a hospital's name is its department's code, a dot, and a name in small "
                + "letters without accents, with '_' for spaces and hyphens, such as 40.ch_modele."
                + (meant.map { " Did you mean '\($0)'\(known.en)?" } ?? ""))
    }
}
