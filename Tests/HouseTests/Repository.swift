import Foundation

/// The working tree that these tests were compiled from.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A file of code: its path from the root, and its text.
    struct File {
        var path: String
        var text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    }

    /// Files below these folders whose names end so, in order of path.
    static func files(in folders: [String], endings: Set<String>) throws -> [File] {
        var found: [File] = []
        for folder in folders {
            let start = root.appendingPathComponent(folder)
            let walk = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)
            while let url = walk?.nextObject() as? URL {
                guard endings.contains(url.pathExtension) else { continue }
                let path = String(url.path.dropFirst(root.path.count + 1))
                found.append(File(path: path, text: try String(contentsOf: url, encoding: .utf8)))
            }
        }
        return found.sorted { $0.path < $1.path }
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }
}
