import MniopCore
import MniopScript

/// What `mniop new` writes: the first files of a department or of a hospital. What they say of the
/// place is marked "à compléter": nothing of it was read anywhere.
struct StartingPoint {
    struct File {
        var name: String
        var text: String
    }

    /// Below the scripts' root, without a slash at its end.
    var folder: String
    var files: [File]

    /// A folder's name, a prefix of names: small letters without accents, digits and `_`. Two
    /// names that differ by a capital or a hyphen alone would be taken for one another, and are
    /// one folder on some disks.
    static func isPlain(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 64
            && name.utf8.allSatisfy {
                (48...57).contains($0) || (97...122).contains($0) || $0 == 95
            }
    }

    /// The nearest name that is plain; `nil` where nothing is left of it.
    static func plain(_ name: String) -> String? {
        var words: [String] = []
        for part in name.split(whereSeparator: { " -_.'’/".contains($0) }) {
            let word = AuthorWords.plain(String(part)).lowercased()
                .filter { $0.isLetter || $0.isNumber }
            if !word.isEmpty { words.append(word) }
        }
        let found = String(words.joined(separator: "_").prefix(64))
        return isPlain(found) ? found : nil
    }

    /// What the name of a hospital was meant to be: `40.ch_essai` for `40.CH-Essai`.
    static func plainHospital(_ id: String) -> String? {
        let parts = id.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, let name = plain(parts[1]) else { return nil }
        let code =
            DepartmentNames.name(of: parts[0]) == nil
            ? DepartmentNames.meant(parts[0]) : parts[0]
        return code.map { "\($0).\(name)" }
    }

    /// Comment lines of at most so many characters.
    static func comment(_ text: String, width: Int = 96) -> String {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append("-- " + word)
            }
        }
        return lines.joined(separator: "\n")
    }

    /// Another department, where this one's scripts must be silent.
    static func elsewhere(_ code: String) -> String { code == "33" ? "40" : "33" }

    /// What every scenario file of these begins with.
    static let aboutScenarios = """
        -- Un scénario est une personne inventée et ce que l'outil doit répondre : « mniop test »
        -- les joue tous. Pour chaque mesure, quatre cas : elle s'ouvre ; on ne sait pas encore ; un
        -- enfant ; ailleurs.
        """
}
