import Testing

@testable import MniopCore

/// A quick look at the bytes must pass by no word that is looked for.
@Suite struct ProtectedTraitTests {
    @Test(arguments: ProtectedTraits.words.sorted())
    func areFound(_ word: String) {
        for shown in [word, word.uppercased(), word.prefix(1).uppercased() + word.dropFirst()] {
            #expect(ProtectedTraits.first(in: "Parce qu'\(shown), dit-on") == shown)
        }
    }

    @Test(arguments: ["Signal national", "Un lit pénal", "Il le sait", "Obligation écrite"])
    func areNotSeenElsewhere(_ text: String) {
        #expect(ProtectedTraits.first(in: text) == nil)
    }

    @Test func areFoundWithAccents() {
        #expect(ProtectedTraits.first(in: "sa nationalité") == "nationalité")
    }
}
