import MniopCore

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

    /// A folder's name, a prefix of names: letters without accents, digits, `_` and `-`.
    static func isPlain(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 64
            && name.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
                    || $0 == 45 || $0 == 95
            }
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
