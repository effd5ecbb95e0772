import Testing

@testable import MniopCore
@testable import mniop

struct LanguageTests {
    private func choose(_ option: String?, _ environment: [String: String]) -> Language {
        LanguageChoice.language(option: option) { environment[$0] }
    }

    @Test func theOptionComesFirst() {
        #expect(choose("en", ["LC_ALL": "fr_FR.UTF-8"]) == .english)
        #expect(choose("fr", ["LANG": "en_GB.UTF-8"]) == .french)
    }

    @Test func thenTheEnvironment() {
        #expect(choose(nil, ["LC_ALL": "en_GB.UTF-8", "LANG": "fr_FR"]) == .english)
        #expect(choose(nil, ["LANG": "en"]) == .english)
        #expect(choose(nil, ["LC_ALL": "", "LANG": "en_US.UTF-8"]) == .english)
    }

    @Test func elseFrench() {
        #expect(choose(nil, [:]) == .french)
        #expect(choose(nil, ["LANG": "C.UTF-8"]) == .french)
        #expect(choose(nil, ["LC_ALL": "de_DE.UTF-8", "LANG": "en_GB"]) == .french)
    }

    @Test func theOptionIsFoundAmongArgumentsThatDoNotParse() {
        #expect(LanguageChoice.option(in: ["assess", "--lang", "en", "--bad"]) == "en")
        #expect(LanguageChoice.option(in: ["--lang=en"]) == "en")
        #expect(LanguageChoice.option(in: ["--lang"]) == nil)
    }

    @Test func datesAreWrittenAsPeopleWriteThem() {
        #expect(Fixtures.date("2024-05-01").words(in: .french) == "1er mai 2024")
        #expect(Fixtures.date("2024-12-31").words(in: .english) == "31 December 2024")
    }

    @Test func datesInsideSentencesAreWrittenSoToo() {
        let text =
            "1 jour (2025-01-15), le 2024-05-01. Non : 2025-02-30, s-2025-01-15, 2025-01-156."
        #expect(
            Dates.inWords(text, .french)
                == "1 jour (15 janvier 2025), le 1er mai 2024. Non : 2025-02-30, s-2025-01-15, "
                + "2025-01-156.")
    }

    @Test func theParserSpeaksFrench() {
        let unknown = "Unknown option '--ful'. Did you mean '--full'?"
        #expect(
            Usage.message(unknown, in: .french)
                == "option inconnue : '--ful'. Vouliez-vous dire '--full'?")
        #expect(Usage.message(unknown, in: .english) == unknown)
        #expect(Usage.unknownCommand(["asess"])?.fr.contains("« assess »") == true)
        #expect(Usage.unknownCommand(["assess", "x"]) == nil)
    }
}
