import MniopCore

extension ScriptFiles {
    /// Files of these folders that look like scripts and that `read` leaves out, in byte order of
    /// path: `clav.lua.txt`, as some editors save it, `clav.Lua`, `clav.lua.bak`. Each as a warning
    /// at its first line; the path is relative to the scripts' root, as that of a script.
    public static func unread(paths: [String]) -> [Problem] {
        var walk = UnreadScripts()
        for path in paths { walk.add(path) }
        return walk.found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
            .map(UnreadScripts.problem)
    }
}

/// Walks the folders that `ScriptFolderReader` walks.
private struct UnreadScripts {
    /// The path as it is told, and whether the script that it looks like stands beside it.
    private(set) var found: [(path: String, hasScript: Bool)] = []
    private var seen: Set<FileIdentity> = []

    mutating func add(_ given: String) {
        guard let path = DiskPath.resolved(given), DiskPath.kind(of: path)?.isFolder == true else {
            return
        }
        walk(path, root: ScriptRoot.find(for: path, isFolder: true), depth: 0)
    }

    private mutating func walk(_ folder: String, root: String, depth: Int) {
        guard depth <= ScriptFiles.deepest, let names = DiskPath.names(in: folder) else { return }
        for name in names where !name.hasPrefix(".") {
            let path = (folder == "/" ? "" : folder) + "/" + name
            guard found.count < ScriptFiles.mostFiles, let kind = DiskPath.kind(of: path),
                seen.insert(kind.identity).inserted
            else { continue }
            if kind.isFolder {
                if path != root + "/" + ScriptRoot.library {
                    walk(path, root: root, depth: depth + 1)
                }
            } else if kind.isRegular, !name.hasSuffix(".lua"), isScript(name, at: path) {
                let isWithin = path.hasPrefix(root + "/")
                found.append(
                    (
                        isWithin ? String(path.dropFirst(root.count + 1)) : path,
                        names.contains(Self.meant(name))
                    ))
            }
        }
    }

    /// By its name; a text by another name, where it begins as scripts do.
    private func isScript(_ name: String, at path: String) -> Bool {
        let plain = name.lowercased()
        if plain.hasSuffix(".lua") || plain.firstRange(of: ".lua.") != nil
            || plain.hasSuffix(".lua~")
        {
            return true
        }
        guard plain.hasSuffix(".txt") || !plain.contains(".") else { return false }
        let start = DiskPath.contents(of: path, atMost: 4096) ?? []
        let tokens = LuaTokens(ScriptSource(path: name, bytes: start).text).tokens
        return !tokens.isEmpty && tokens.kind(0) == .name && tokens.reads(0, "language")
            && tokens.isSign(1, .openParenthesis)
    }

    static func problem(_ path: String, hasScript: Bool) -> Problem {
        let meant = meant(path.split(separator: "/").last.map(String.init) ?? path)
        let way =
            hasScript
            ? Label(
                fr: "« \(meant) », à côté, l'est : enlever celui-ci du dossier.",
                en: "'\(meant)' beside it is: take this one out of the folder.")
            : Label(
                fr: "un script finit par .lua, en minuscules. Le renommer « \(meant) », ou "
                    + "l'enlever du dossier.",
                en: "a script's name ends with .lua, in small letters. Rename it '\(meant)', or "
                    + "take it out of the folder.")
        return Problem(
            "file_not_read", at: SourcePosition(file: path, line: 1), severity: .warning,
            fr: "ce fichier n'est pas lu : \(way.fr)", en: "this file is not read: \(way.en)")
    }

    /// `clav.lua` for `clav.lua.txt` and `clav.LUA`.
    private static func meant(_ name: String) -> String {
        let bytes = Array(name.utf8)
        let ending = Array(".lua".utf8)
        let cut = bytes.indices.last { at in
            bytes[at...].prefix(4).map { $0 | 32 } == ending.map { $0 | 32 } && bytes[at] == 46
        }
        if let cut { return String(decoding: bytes[..<cut], as: UTF8.self) + ".lua" }
        return (name.lowercased().hasSuffix(".txt") ? String(name.dropLast(4)) : name) + ".lua"
    }
}
