import Foundation
import MniopScript
import Testing

@testable import MniopCore
@testable import mniop

/// The signal files that the guide for administrators shows are read whole by the tool.
struct GuideSignalTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appendingPathComponent("../..").standardizedFileURL.path

    /// The lines of the guide's `json` blocks.
    private static func lines() throws -> [String] {
        let guide = try String(contentsOfFile: root + "/scripts/GUIDE.md", encoding: .utf8)
        return guide.components(separatedBy: "```json\n").dropFirst().flatMap { block in
            (block.components(separatedBy: "```").first ?? "").split(separator: "\n").map(
                String.init)
        }
    }

    @Test func everySignalIsRead() throws {
        let lines = try Self.lines()
        try #require(lines.count >= 3)
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("guide-\(ProcessInfo.processInfo.processIdentifier).jsonl")
        try (lines.joined(separator: "\n") + "\n").write(
            to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }

        let scripts = try LoadedScripts(paths: [Self.root + "/scripts"])
        let rulebook = try #require(scripts.load.rulebook)
        let input = SignalInput([file.path], scripts.load, rulebook, language: .french)
        #expect(input.problems.isEmpty, "\(input.problems)")
        #expect(input.persons.flatMap(\.signals).count == lines.count)
        #expect(input.persons.contains { $0.id == "P2" })
    }
}
