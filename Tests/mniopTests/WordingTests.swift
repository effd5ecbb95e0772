import Foundation
import Testing

/// The promise that no answer denies: read in every source file that holds words.
struct WordingTests {
    private static let denials = [
        "not a victim", "no victim", "isn't a victim", "not victims", "pas une victime",
        "pas victime", "aucune victime", "n'est pas exploit", "not exploited",
        "not trafficked", "pas de traite", "no trafficking", "fausse victime", "false victim",
    ]

    private static var folder: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources/mniop").standardizedFileURL
    }

    @Test func noSentenceSaysNotAVictim() throws {
        let files = try #require(
            FileManager.default.enumerator(at: Self.folder, includingPropertiesForKeys: nil))
        var count = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            count += 1
            let text = try String(contentsOf: file, encoding: .utf8).lowercased()
            for denial in Self.denials {
                #expect(!text.contains(denial), "\(file.lastPathComponent): \(denial)")
            }
        }
        #expect(count > 20)
    }

    @Test func noAnswerDenies() {
        for assessment in [Fixtures.assessment(), Fixtures.child, Fixtures.adult] {
            for text in [
                Fixtures.text(assessment), Fixtures.text(assessment, language: .english),
            ] {
                let lower = text.lowercased()
                #expect(Self.denials.allSatisfy { !lower.contains($0) })
            }
        }
    }
}
