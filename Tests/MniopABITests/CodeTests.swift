import CMniop
import MniopCore
import Testing

@testable import MniopABI

/// Codes are the words of the formats, and no number stands for two things.
struct CodeTests {
    private func word(_ code: Int32) -> String {
        mniop_code_word(code).map { String(cString: $0) } ?? ""
    }

    @Test func codesAnswerToTheCoresWords() {
        for kind in RuleKind.allCases { #expect(word(Code.of(kind)) == kind.rawValue) }
        for kind in OutcomeKind.allCases { #expect(word(Code.of(kind)) == kind.rawValue) }
        for grade in Grade.allCases { #expect(word(Code.of(grade)) == grade.rawValue) }
        for urgency in Urgency.allCases { #expect(word(Code.of(urgency)) == urgency.rawValue) }
        for kind in TimeRule.Kind.allCases { #expect(word(Code.of(kind)) == kind.rawValue) }
        for type in FactType.allCases { #expect(word(Code.of(type)) == type.rawValue) }
        for holder in FactHolder.allCases { #expect(word(Code.of(holder)) == holder.rawValue) }
        for state in [RightState.toClaim, .claimed, .held, .refused, .expired] {
            #expect(word(Code.of(state)) == state.rawValue)
        }
        for status in LegalStatus.allCases {
            #expect(word(Code.of(status)) == status.rawValue)
        }
        for minor in [Minor.yes, .no, .presumed, .unknown] {
            #expect(word(Code.of(minor)) == minor.rawValue)
        }
        for kind in [Question.Kind.fact, .indicator] {
            #expect(word(Code.of(kind)) == kind.rawValue)
        }
    }

    @Test func anUnknownCodeIsAnEmptyWord() {
        for code in [Int32.min, -1, 0, 1, 100, 999, .max] { #expect(word(code) == "") }
    }

    @Test func everyCodeOfTheHeaderHasAWordAndANumberOfItsOwn() throws {
        var seen: [Int32: String] = [:]
        for (name, number) in try Header.numbers() where number >= 100 && number < 1000 {
            #expect(seen[number] == nil, "\(name) and \(seen[number] ?? "")")
            #expect(!word(number).isEmpty, "\(name)")
            seen[number] = name
        }
        #expect(seen.count > 50)
    }

    @Test func theVersionIsSaidOnce() throws {
        let version = mniop_version_string().map { String(cString: $0) }
        #expect(version?.hasPrefix("\(MNIOP_VERSION) (Lua 5.4.") == true)
        let parts = MNIOP_VERSION.split(separator: ".").compactMap { Int32($0) }
        #expect(parts.count == 3)
        #expect(parts.reduce(0) { $0 * 1000 + $1 } == MNIOP_VERSION_NUMBER)
    }
}
