import Testing

@testable import MniopCore
@testable import mniop

struct WrappingTests {
    @Test func noLineIsWiderThanAsked() {
        let text =
            "Les éléments connus ne suffisent pas encore : il manque un indice ; et un autre."
        for width in 20...80 {
            let lines = Wrapping.lines(text, width: width, first: "- ", rest: "  ")
            #expect(lines.allSatisfy { $0.count <= width })
        }
    }

    @Test func frenchPunctuationStaysWithItsWord() {
        let text = "un mot : un autre ; « cité » oui"
        for width in 12...30 {
            for line in Wrapping.lines(text, width: width) {
                #expect(!line.hasPrefix(":") && !line.hasPrefix(";") && !line.hasPrefix("»"))
                #expect(!line.hasSuffix("«"))
            }
        }
    }

    @Test func aWordLongerThanTheLineIsCut() {
        let lines = Wrapping.lines(String(repeating: "x", count: 100), width: 40, rest: "  ")
        #expect(lines.count == 3)
        #expect(lines.allSatisfy { $0.count <= 40 })
    }

    @Test func identifiersCannotWriteToTheTerminal() {
        let text = Wrapping.harmless("p-1\u{1B}[31m\u{202E}abc\u{9B}")
        #expect(text == "p-1\u{FFFD}[31m\u{FFFD}abc\u{FFFD}")
        var page = Page(language: .french)
        page.paragraph("a\u{1B}b")
        #expect(!page.text.contains("\u{1B}"))
    }

    @Test func colourOnlyWhereWanted() {
        var plain = Page(language: .french)
        plain.heading(Wording.callFirst, .alarm)
        #expect(!plain.text.contains("\u{1B}"))
        var coloured = Page(language: .french, hasColour: true)
        coloured.heading(Wording.callFirst, .alarm)
        #expect(coloured.text.contains("\u{1B}[1;31mAPPELER D'ABORD\u{1B}[0m"))
    }

    @Test func wholeAnswersFitFortyColumns() {
        for assessment in [Fixtures.child, Fixtures.adult] {
            for language in Language.allCases {
                let text = Fixtures.text(assessment, language: language, width: 40)
                #expect(text.split(separator: "\n").allSatisfy { $0.count <= 40 })
                #expect(text.count > 400)
            }
        }
    }
}
