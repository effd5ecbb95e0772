import Glibc
import MniopCore

/// Why scripts could not be read from disk.
public struct ScriptFileError: Error, Sendable, Equatable {
    public var path: String
    public var text: Label
}

extension ScriptFileError {
    fileprivate init(path: String, reason: Label) {
        self.init(
            path: path,
            text: Label(fr: "« \(path) » : \(reason.fr).", en: "'\(path)': \(reason.en)."))
    }
}

/// Reads scripts from disk.
public enum ScriptFiles {
    /// LIMIT: a file is read no further than this, one byte more than any sandbox takes, so that
    /// the loader refuses it with its name.
    static let mostBytes = 1 << 20
    /// LIMIT: folders within folders.
    static let deepest = 16
    /// LIMIT: files in all.
    static let mostFiles = 10_000

    /// Every `*.lua` of these files and folders, in byte order of path. A path given twice, by
    /// whatever name, is read once. Paths are relative to the scripts' root: the folder that
    /// holds `national`, `departements` or `hopitaux`, at the path given or above it, else the
    /// path itself.
    public static func read(paths: [String]) throws(ScriptFileError) -> [ScriptSource] {
        var reader = ScriptFolderReader()
        for path in paths { try reader.add(path) }
        return reader.sources.sorted(by: ScriptSource.isBefore)
    }

    /// The nearest folder at or above `path` that holds the national scripts, absolute: what the
    /// local script at `path` stands on. `nil` where there is none, or no such path.
    public static func root(around path: String) -> String? {
        DiskPath.resolved(path).flatMap(ScriptRoot.national)
    }
}

/// Walks folders, each once, whatever links lead to it.
struct ScriptFolderReader {
    private(set) var sources: [ScriptSource] = []
    private var seen: Set<FileIdentity> = []

    mutating func add(_ given: String) throws(ScriptFileError) {
        guard let path = DiskPath.resolved(given), let kind = DiskPath.kind(of: path) else {
            throw ScriptFileError(path: given, reason: SystemMessage.label())
        }
        let root = ScriptRoot.find(for: path, isFolder: kind.isFolder)
        if kind.isFolder {
            try walk(path, root: root, depth: 0)
        } else {
            try read(path, kind, root: root)
        }
    }

    private mutating func walk(
        _ folder: String, root: String, depth: Int
    ) throws(ScriptFileError) {
        guard depth <= ScriptFiles.deepest, let names = DiskPath.names(in: folder) else { return }
        for name in names where !name.hasPrefix(".") {
            let path = folder == "/" ? "/" + name : folder + "/" + name
            guard let kind = DiskPath.kind(of: path) else { continue }
            if kind.isFolder, path == root + "/" + ScriptRoot.library { continue }
            if kind.isFolder {
                if seen.insert(kind.identity).inserted {
                    try walk(path, root: root, depth: depth + 1)
                }
            } else if kind.isRegular, name.hasSuffix(".lua") {
                try read(path, kind, root: root)
            }
        }
    }

    private mutating func read(
        _ path: String, _ kind: FileKind, root: String
    ) throws(ScriptFileError) {
        guard seen.insert(kind.identity).inserted else { return }
        guard sources.count < ScriptFiles.mostFiles else {
            throw ScriptFileError(
                path: path,
                text: Label(
                    fr: "plus de \(ScriptFiles.mostFiles) scripts : est-ce le bon dossier ?",
                    en: "more than \(ScriptFiles.mostFiles) scripts: is this the right folder?"))
        }
        guard let bytes = DiskPath.contents(of: path, atMost: ScriptFiles.mostBytes) else {
            throw ScriptFileError(path: path, reason: SystemMessage.label())
        }
        let isWithin = path.hasPrefix(root == "/" ? "/" : root + "/")
        let relative = isWithin ? path.dropFirst(root == "/" ? 1 : root.count + 1) : path[...]
        sources.append(ScriptSource(path: String(relative), bytes: bytes))
    }
}

/// The folder that scripts' paths are relative to.
enum ScriptRoot {
    private static let folders = ["national", "departements", "hopitaux"]
    /// What editors know of the language: no scripts.
    static let library = "library"

    static func find(for path: String, isFolder: Bool) -> String {
        if isFolder, folders.contains(where: { isFolderNamed($0, in: path) }) { return path }
        var parts = path.split(separator: "/").map(String.init)
        if !isFolder { parts.removeLast() }
        let home = "/" + parts.joined(separator: "/")
        while let last = parts.popLast() {
            let above = "/" + parts.joined(separator: "/")
            if folders.contains(last), holdsScripts(above, last) { return above }
        }
        return home
    }

    static func national(around path: String) -> String? {
        var parts = path.split(separator: "/").map(String.init)
        while true {
            let folder = "/" + parts.joined(separator: "/")
            if isFolderNamed("national", in: folder), holdsScripts(folder, "national") {
                return folder
            }
            if parts.popLast() == nil { return nil }
        }
    }

    private static func isFolderNamed(_ name: String, in path: String) -> Bool {
        DiskPath.kind(of: path + "/" + name)?.isFolder == true
    }

    /// `/home/national/...` is no scripts' root: the nation's folder holds scripts itself.
    private static func holdsScripts(_ root: String, _ name: String) -> Bool {
        if name != "national" { return true }
        let folder = (root == "/" ? "" : root) + "/" + name
        return (DiskPath.names(in: folder) ?? []).contains { $0.hasSuffix(".lua") }
    }
}
