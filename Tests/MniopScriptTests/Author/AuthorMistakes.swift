import MniopCore
import MniopScript
import Testing

/// The mistakes of people who write a protocol, as a table (`data/erreurs.txt`). All of them are
/// loaded at once, each under a department of its own: what one breaks, the others do not feel.
struct AuthorMistake: Sendable, CustomTestStringConvertible {
    var name: String
    var line = 0
    var french = ""
    var english = ""
    var isWhole = false
    var isHospital = false
    /// In bytes, from 1; 0 where the table does not say.
    var column = 0
    /// The tool says this and nothing else.
    var isOnly = false
    var script = ""

    var testDescription: String { name }

    static let all = (try? read()) ?? []

    private static func read() throws -> [AuthorMistake] {
        let lines = AuthorFiles.lines(
            try AuthorFiles.text("Tests/MniopScriptTests/Author/data/erreurs.txt"))
        var found: [AuthorMistake] = []
        for line in lines where !line.hasPrefix("#") {
            if line.hasPrefix("== ") {
                found.append(AuthorMistake(name: String(line.dropFirst(3))))
            } else if !found.isEmpty {
                found[found.count - 1].take(line)
            }
        }
        return found
    }

    private mutating func take(_ text: String) {
        if !script.isEmpty {
            script += text + "\n"
        } else if text.hasPrefix("line ") {
            line = Int(text.dropFirst(5)) ?? 0
        } else if text.hasPrefix("fr ") {
            french = String(text.dropFirst(3))
        } else if text.hasPrefix("en ") {
            english = String(text.dropFirst(3))
        } else if text == "whole" {
            isWhole = true
        } else if text == "only" {
            isOnly = true
        } else if text.hasPrefix("column ") {
            column = Int(text.dropFirst(7)) ?? 0
        } else if text == "hospital" {
            isHospital = true
        } else {
            script = text + "\n"
        }
    }

    /// The script, with the number of one department for that of the table.
    func source(_ code: String) -> ScriptSource {
        var text = script
        if isHospital {
            text = "language(1)\nhospital \"40.ch\" { fr = \"CH\", department = \"40\" }\n\n" + text
        } else if !isWhole {
            text =
                "language(1)\ndepartment \"40\" { fr = \"Landes\" }\nservice \"40.referent\" "
                + "{ fr = \"R\", kind = \"association\", territory = { \"40\" } }\n" + text
        }
        text = text.replacing("40.", with: code + ".").replacing("\"40\"", with: "\"\(code)\"")
        let folder = isHospital ? "hopitaux/\(code).ch" : "departements/\(code)"
        return ScriptSource(path: folder + "/a.lua", bytes: Array(text.utf8))
    }

    /// The codes that stand in no message for another reason; as long as the table's, so that
    /// columns are the same.
    static let codes =
        ["2A", "2B"]
        + (21...95).filter { ![24, 30, 31, 36, 40, 41, 60].contains($0) }.map(String.init)

    /// What the tool says of each, with the table's number again.
    static let told: Result<[[Problem]], any Error> = Result {
        try stride(from: 0, to: all.count, by: codes.count).flatMap { start in
            try told(all[start..<min(start + codes.count, all.count)])
        }
    }

    private static func told(_ mistakes: ArraySlice<AuthorMistake>) throws -> [[Problem]] {
        let nation = try AuthorFiles.nation()
        let sources = zip(mistakes, codes).map { $0.source($1) }
        let load = ScriptLoader.load(
            sources: nation + sources, includeScenarios: true, reviews: true)
        var problems = load.problems
        if let rulebook = load.rulebook {
            let runner = ScenarioRunner(load, rulebook: rulebook)
            for scenario in load.scenarios {
                problems += runner.run(scenario).failures.map { named($0, scenario.name) }
            }
        }
        return zip(sources, codes).map { source, code in
            problems.filter { $0.position.file == source.path }.map { problem in
                var told = problem
                told.text = Label(
                    fr: back(problem.text.fr, code), en: back(problem.text.en, code))
                return told
            }
        }
    }

    /// As `mniop test` prints it.
    private static func named(_ problem: Problem, _ name: String) -> Problem {
        var told = problem
        told.text = Label(
            fr: "« \(name) » : \(problem.text.fr)", en: "'\(name)': \(problem.text.en)")
        return told
    }

    private static func back(_ text: String, _ code: String) -> String {
        text.replacing(code + ".", with: "40.").replacing("« \(code) »", with: "« 40 »")
            .replacing("'\(code)'", with: "'40'").replacing("\"\(code)\"", with: "\"40\"")
            .replacing("dossier \(code)", with: "dossier 40")
            .replacing("folder \(code)", with: "folder 40")
    }
}

@Suite struct AuthorMistakeTests {
    @Test func thereAreThirtyAtLeast() {
        #expect(AuthorMistake.all.count >= 200)
    }

    /// The line, what was expected and the way out, in both languages.
    @Test(arguments: AuthorMistake.all.indices) func mistakeIsTold(_ index: Int) throws {
        let mistake = AuthorMistake.all[index]
        let all = try AuthorMistake.told.get()
        let found = try #require(all.indices.contains(index) ? all[index] : nil)
        let told = found.map { "\($0.position.line): \($0.text.fr) | \($0.text.en)" }
        let match = found.first {
            $0.position.line == mistake.line && $0.text.fr.contains(mistake.french)
        }
        let problem = try #require(match, "\(mistake.name): \(told)")
        #expect(problem.text.en.contains(mistake.english), "\(mistake.name): \(told)")
        #expect(!mistake.isOnly || found.count == 1, "\(mistake.name): \(told)")
        #expect(mistake.column == 0 || problem.column == mistake.column, "\(mistake.name)")
        #expect(!mistake.french.isEmpty && !mistake.english.isEmpty)
    }

    /// What the guide says the tool says is what the tool says: `…` stands for any text.
    @Test func guideQuotesTheTool() throws {
        let said = try AuthorMistake.told.get().flatMap { $0.map { Self.plain($0.text.fr) } }
        var quoted = 0
        for block in try GuideTests.blocks("text") {
            for message in Self.messages(block.lines) {
                quoted += 1
                #expect(
                    said.contains { Self.fits($0, message) }, "line \(block.line): \(message)")
            }
        }
        #expect(quoted > 50)
    }

    private static func messages(_ lines: [String]) -> [String] {
        var found: [String] = []
        for line in lines {
            if line.hasPrefix("→ erreur : ") {
                found.append(String(line.dropFirst(11)))
            } else if line.hasPrefix("  "), !found.isEmpty {
                found[found.count - 1] += " " + line.drop { $0 == " " }
            }
        }
        return found.map(plain)
    }

    /// Single spaces; dates and names of files are the example's.
    private static func plain(_ text: String) -> String {
        let words = text.split { " \n\u{A0}\u{202F}".contains($0) }.joined(separator: " ")
        return words.last == "." ? String(words.dropLast()) : words
    }

    private static func fits(_ said: String, _ quoted: String) -> Bool {
        var rest = said[...]
        let parts = masked(quoted).split(separator: "…", omittingEmptySubsequences: false)
        for (number, part) in parts.enumerated() where !part.isEmpty {
            guard let range = masked(String(rest)).firstRange(of: String(part)) else {
                return false
            }
            let text = masked(String(rest))
            if number == 0, range.lowerBound != text.startIndex { return false }
            rest = text[range.upperBound...]
        }
        return rest.isEmpty || parts.last?.isEmpty == true
    }

    /// The line numbers of the guide's fragments are those of its own example.
    private static func masked(_ text: String) -> String {
        var result = ""
        var isDigitOfLine = false
        for character in text {
            if isDigitOfLine, character.isNumber { continue }
            isDigitOfLine = result.hasSuffix("ligne ")
            if isDigitOfLine, character.isNumber { continue }
            isDigitOfLine = false
            result.append(character)
        }
        return result
    }
}
