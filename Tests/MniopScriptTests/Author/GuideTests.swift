import MniopCore
import Testing

@testable import MniopScript

/// The guide for the person who keeps a protocol: each of its examples is a whole file that loads
/// beside the national scripts, and whose scenarios pass.
@Suite struct GuideTests {
    /// The blocks of one kind, each with the number of its first line.
    static func blocks(_ kind: String) throws -> [(line: Int, lines: [String])] {
        var found: [(line: Int, lines: [String])] = []
        var isInside = false
        for (number, line) in AuthorFiles.lines(try AuthorFiles.text("scripts/GUIDE.md"))
            .enumerated()
        {
            if isInside {
                if line == "```" {
                    isInside = false
                } else {
                    found[found.count - 1].lines.append(line)
                }
            } else if line == "```" + kind {
                isInside = true
                found.append((number + 2, []))
            }
        }
        return found
    }

    static func examples() throws -> [ScriptSource] {
        try blocks("lua").map { block in
            let head = "-- scripts/"
            let first = try #require(block.lines.first)
            try #require(first.hasPrefix(head), "line \(block.line): no path")
            let text = block.lines.map { $0 + "\n" }.joined()
            return ScriptSource(path: String(first.dropFirst(head.count)), bytes: Array(text.utf8))
        }
    }

    @Test func examplesPass() throws {
        let examples = try Self.examples()
        #expect(examples.count > 15)
        let load = ScriptLoader.load(
            sources: try AuthorFiles.nation() + examples, includeScenarios: true)
        #expect(load.problems.isEmpty, "\(load.problems.map { "\($0.position) \($0.text.fr)" })")
        let rulebook = try #require(load.rulebook)
        let runner = ScenarioRunner(load, rulebook: rulebook)
        let results = load.scenarios.map { runner.run($0) }
        #expect(results.count > 25)
        let failures = results.flatMap { result in
            result.failures.map { "\(result.name): \($0.position): \($0.text.fr)" }
        }
        #expect(failures == [])
        // Each with a scenario of its own.
        let told = Set(results.map(\.position.file))
        #expect(examples.map(\.path).filter { !told.contains($0) } == [])
    }

    /// Every verb has an example; every other word of the language is at least named.
    @Test func everyWordIsThere() throws {
        let text = try AuthorFiles.text("scripts/GUIDE.md")
        let code = try Self.blocks("lua").flatMap(\.lines)
        for verb in Verb.allCases.map(\.rawValue) {
            let isUsed = code.contains { line in
                let bare = line.drop { $0 == " " }
                return bare.hasPrefix(verb + " ") || bare.hasPrefix(verb + "(")
            }
            #expect(isUsed, "\(verb) has no example")
        }
        let library = try LibraryTests.Annotations()
        let words = library.globals.union(
            ["Fait()", "Duree()", "Delai()", "Cas()"].flatMap { library.fields[$0] ?? [] })
        let named = Set(text.split { !($0.isLetter || $0 == "_") }.map(String.init))
        #expect(words.subtracting(named).sorted() == [])
    }
}
