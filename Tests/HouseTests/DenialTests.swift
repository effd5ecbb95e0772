import Foundation
import Testing

/// No word of an answer denies: read in every text that scripts and sources hold, comments left
/// out. And no text of a screening instrument concludes.
struct DenialTests {
    /// Lower case, apostrophes straight, spaces single.
    private static let denials = [
        #"not (?:a |an )?(?:\w+ )?victims?\b"#, #"n't (?:a )?(?:\w+ )?victims?\b"#,
        #"\bno victims?\b"#, #"\bnon-victims?\b"#, #"\bfalse victims?\b"#,
        #"(?:is|was|were|are) not (?:being )?(?:exploited|trafficked)"#,
        #"\bno (?:human )?trafficking\b"#, #"\bno exploitation\b"#, #"rules? out trafficking"#,
        #"\bpas (?:une |un |de |des )?(?:\w+ )?victimes?\b"#, #"\baucune victime"#,
        #"\bfausses? victimes?"#, #"\bnon[- ]victimes?"#,
        #"n'(?:est|était|a) pas (?:été )?(?:exploit|victim|traite)"#, #"\bpas de traite\b"#,
        #"\baucune (?:traite|exploitation)\b"#, #"\bpas d'exploitation\b"#,
        #"exclut la traite"#, #"traite (?:est )?exclue"#,
    ]

    private static let conclusions = [
        #"\bis (?:a |an |the )?(?:\w+ )?victims?\b"#, #"\bvictim identified\b"#,
        #"\best (?:une |la )?(?:\w+ )?victimes?\b"#, #"\bvictime identifiée\b"#,
        #"\bproves?\b"#, #"\bprouve\b"#,
    ]

    /// The first word of the text that one of the patterns finds.
    static func match(_ text: String, _ patterns: [String]) -> String? {
        let plain = text.lowercased().replacingOccurrences(of: "’", with: "'")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        // Nearly every text speaks of something else: one search for all.
        let all = patterns.joined(separator: "|")
        return plain.range(of: all, options: .regularExpression).map { String(plain[$0]) }
    }

    /// What quotes hold: `"..."` of both languages, `--` and `//` comments left out.
    static func literals(_ text: String) -> [(line: Int, text: String)] {
        var found: [(line: Int, text: String)] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            var literal: String?
            var isEscaped = false
            var last: Character = " "
            for character in line {
                if var open = literal {
                    if !isEscaped, character == "\"" {
                        found.append((number + 1, open))
                        literal = nil
                    } else {
                        open.append(character)
                        literal = open
                    }
                    isEscaped = !isEscaped && character == "\\"
                } else if character == "\"" {
                    literal = ""
                } else if last == character, "-/".contains(character) {
                    break
                }
                last = character
            }
        }
        return found
    }

    /// The texts of a file joined where one sentence runs over several lines.
    static func sentences(_ file: Repository.File) -> [(line: Int, text: String)] {
        var joined: [(line: Int, last: Int, text: String)] = []
        for (line, text) in literals(file.text) {
            if let before = joined.last, line - before.last <= 1 {
                let whole = before.text + (before.text.hasSuffix(" ") ? "" : " | ") + text
                joined[joined.count - 1] = (before.line, line, whole)
            } else {
                joined.append((line, line, text))
            }
        }
        return joined.map { ($0.line, $0.text) }
    }

    private static func texts() throws -> [Repository.File] {
        try Repository.files(in: ["scripts"], endings: ["lua"])
            + Repository.files(in: ["Sources"], endings: ["swift"])
    }

    @Test func noTextSaysNotAVictim() throws {
        var count = 0
        for file in try Self.texts() {
            for (line, text) in Self.sentences(file) {
                count += 1
                guard let found = Self.match(text, Self.denials) else { continue }
                Issue.record("\(file.path):\(line): \(found) in: \(text)")
            }
        }
        #expect(count > 1000)
    }

    /// What a screen's file says, and the sentence of a positive one.
    @Test func aPositiveScreenConcludesNothing() throws {
        let files = try Self.texts().filter {
            $0.path.hasSuffix("ecrans.lua") || $0.path.hasSuffix("Assess/Wording.swift")
        }
        #expect(files.count == 2)
        for file in files {
            for (line, text) in Self.sentences(file) {
                guard let found = Self.match(text, Self.conclusions) else { continue }
                Issue.record("\(file.path):\(line): \(found) in: \(text)")
            }
        }
    }

    @Test(arguments: [
        "This person is not a victim.", "Not a presumed victim", "Ce n'est pas une victime.",
        "N’est pas exploitée", "Aucune victime repérée", "no trafficking here",
        "She isn't a victim",
        "La traite est exclue",
    ]) func denialsAreFound(_ text: String) {
        #expect(Self.match(text, Self.denials) != nil)
    }

    @Test(arguments: [
        "Indices insuffisants à ce jour : cela n'exclut rien.", "A low result closes nothing",
        "Ne promettez pas de titre à une victime", "not shown so far", "aucun signe vu à ce jour",
    ]) func plainSentencesAreNot(_ text: String) {
        #expect(Self.match(text, Self.denials + Self.conclusions) == nil)
    }

    @Test func commentsAreNoText() {
        let text = "x = \"a -- b\" -- \"c\"\ny = \"d\\\"e\" // \"f\""
        #expect(Self.literals(text).map(\.text) == ["a -- b", "d\\\"e"])
    }
}
