import MniopCore
import Testing

/// What a script or a host wrote may stand in a message: it must not cut or move the text.
@Suite struct ControlCharacterTests {
    @Test(arguments: [
        "\0", "\n", "\u{1b}[31m", "\u{7f}", "\u{9b}", "\u{2028}", "\u{202e}", "\u{2066}",
    ])
    func areReplacedInMessages(_ hostile: String) {
        let text = "« a\(hostile)b » n'existe pas"
        #expect(text.hasControlCharacters)
        #expect(!text.withoutControlCharacters.hasControlCharacters)
        #expect(text.withoutControlCharacters.hasPrefix("« a\u{FFFD}"))

        let position = SourcePosition(file: "f.lua", line: 1)
        let problem = Problem("x", at: position, fr: text, en: text)
        #expect(!problem.text.fr.hasControlCharacters && !problem.text.en.hasControlCharacters)
        let refused = SignalProblem("x", path: "facts", found: "", fr: text, en: text)
        #expect(!refused.text.fr.hasControlCharacters && !refused.text.en.hasControlCharacters)
    }

    @Test(arguments: ["", "age", "« Hôpital » : 8 jours", "名前", "e\u{301}"])
    func leaveOtherTextsAlone(_ text: String) {
        #expect(!text.hasControlCharacters)
        #expect(text.withoutControlCharacters == text)
    }

    /// Around every character that is one, in the middle of a text and at its end.
    @Test func areFoundByTheirBytes() {
        let near = Array(0x01...0x180) + Array(0x2000...0x2100) + [0xE2, 0xC2, 0x3000, 0x1F600]
        for scalar in near.compactMap({ Unicode.Scalar($0 as Int) }) {
            for text in ["é\(scalar)à", "« \(scalar)", "\(scalar)"] {
                #expect(
                    text.hasControlCharacters
                        == text.unicodeScalars.contains(where: \.isControl))
            }
        }
    }
}
