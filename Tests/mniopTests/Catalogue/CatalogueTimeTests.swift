import Testing

@testable import MniopCore
@testable import mniop

/// Deadlines in the catalogue of rules: every clause of a count is said.
@Suite struct CatalogueTimeTests {
    @Test func everyClauseIsSaid() throws {
        var catalogue = Fixtures.catalogue
        catalogue.facts += ["notifie", "aide", "stop", "reprise"].map {
            Fixtures.fact($0, .date, fr: "le \($0)", en: "the \($0)")
        }
        let rulebook = try #require(Rulebook.compile(catalogue, digest: "0").rulebook)
        var count = TimeCount(try #require(Period(2, .months)), from: "notifie")
        count.restartedBy = ["aide"]
        count.suspensions = [TimeCount.Suspension(from: "stop", until: "reprise")]
        count.movesToWorkingDay = true
        for language in Language.allCases {
            let text = CatalogueWords(language).point(.counted(count), rulebook)
            for fact in count.facts { #expect(text.contains(fact)) }
            let sunday = language == .french ? "dimanche" : "Sunday"
            #expect(text.contains(sunday))
            #expect(text.hasPrefix("2 "))
        }
    }
}
