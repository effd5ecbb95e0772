import Glibc
import MniopScript
import Testing

/// Files for authors, read as bytes: no Foundation here.
enum AuthorFiles {
    static let root: String = {
        let parts = #filePath.split(separator: "/").dropLast(4)
        return "/" + parts.joined(separator: "/")
    }()

    static func text(_ path: String) throws -> String {
        let file = try #require(fopen("\(root)/\(path)", "r"), "\(path)")
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = getc(file), byte != EOF {
            bytes.append(UInt8(truncatingIfNeeded: byte))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The national scripts that ship.
    static func nation(scenarios: Bool = false) throws -> [ScriptSource] {
        try ScriptFiles.read(paths: [root + "/scripts"]).filter {
            $0.path.hasPrefix("national/") && (scenarios || !$0.path.hasSuffix(".scenarios.lua"))
        }
    }
}
