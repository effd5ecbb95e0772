import MniopCore
import MniopScript
import Testing

/// Entries of the catalogue that are no rules.
@Suite struct ReferenceTests {
    private static let guide = """
        reference "guide" { fr = "Guide", en = "Guide", kind = "outil", source = "Rapport, 2.3",
          grade = "report", why = { fr = "Aide à voir.", en = "Helps to see." } }

        """

    @Test func everyKindIsReadAndKept() throws {
        for kind in ReferenceKind.allCases {
            let text = Self.guide.replacingOccurrences("outil", with: kind.rawValue)
            let load = Fixtures.loadNational(text)
            #expect(load.problems.isEmpty, "\(load.problems)")
            let found = try #require(load.rulebook?.catalogue.references)
            #expect(found.map(\.kind) == [kind])
            #expect(found.map(\.id) == ["guide"])
            #expect(found.first?.label == Label(fr: "Guide", en: "Guide"))
            #expect(found.first?.why == Label(fr: "Aide à voir.", en: "Helps to see."))
            #expect(found.first?.source == "Rapport, 2.3")
            #expect(found.first?.grade == .report)
            #expect(found.first?.position == SourcePosition(file: "national/plus.lua", line: 2))
        }
    }

    /// What answers read is the same with and without it.
    @Test func noAnswerReadsAReference() throws {
        let with = try #require(Fixtures.loadNational(Self.guide).rulebook)
        let without = try #require(Fixtures.loadNational("").rulebook)
        #expect(with.nodeCount == without.nodeCount)
        #expect(with.catalogue.rules == without.catalogue.rules)
    }

    @Test func oneNameOneEntry() {
        let twice = Fixtures.loadNational(Self.guide + Self.guide)
        #expect(twice.problems.map(\.code) == ["duplicate"])
        let rule = Fixtures.loadNational(Self.guide.replacingOccurrences("guide", with: "sejour"))
        #expect(rule.problems.map(\.code) == ["duplicate"])
        #expect(rule.problems.first?.text.fr.contains("national/base.lua:") == true)
    }
}

extension String {
    fileprivate func replacingOccurrences(_ old: String, with new: String) -> String {
        split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
}
