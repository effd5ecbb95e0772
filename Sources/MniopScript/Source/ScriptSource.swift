/// One script: its path relative to the scripts' root, with `/`, and its text.
public struct ScriptSource: Sendable, Equatable {
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// What Lua is given: without the mark that some editors put before UTF-8 text.
    var text: [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    /// Scripted acceptance tests: left out of the digest.
    public var isScenarioFile: Bool {
        path.hasSuffix(".scenarios.lua") || path == "scenarios.lua"
            || path.hasSuffix("/scenarios.lua")
    }

    var fileName: Substring { parts.last ?? "" }

    /// Of the path, which `/` parts; cut by bytes, as no other character holds one like it.
    private var parts: [Substring] { path.utf8.split(separator: 47).map(Substring.init) }

    /// The path without the file's name; empty at the root.
    var folder: String {
        parts.dropLast().joined(separator: "/")
    }

    /// `national/hopital.lua` is `national.hopital` for `use`, wherever the root is.
    var moduleName: String {
        let parts = parts
        let start = parts.dropLast().lastIndex(of: "national") ?? parts.startIndex
        var name = parts[start...].joined(separator: ".")
        if name.hasSuffix(".lua") { name.removeLast(4) }
        return name
    }

    var isNational: Bool {
        parts.dropLast().contains("national")
    }

    /// Byte order: the same on every machine, whatever its locale.
    static func isBefore(_ a: ScriptSource, _ b: ScriptSource) -> Bool {
        a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
    }
}
