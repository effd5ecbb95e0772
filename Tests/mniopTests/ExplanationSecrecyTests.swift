import Testing

@testable import MniopCore
@testable import mniop

/// What secrecy covers shows neither in the tree nor through what stands around it.
struct ExplanationSecrecyTests {
    private let medical = Fixtures.signal(
        "s-1", regime: .medical, facts: [("violence_physique", .value(.boolean(true)))])
    private let open = Fixtures.signal(
        "s-2", actor: "police", facts: [("plainte_deposee", .value(.boolean(false)))])

    /// Open where there is violence and no complaint.
    private func rulebook(reading names: [String]) throws -> Rulebook {
        var catalogue = Fixtures.catalogue
        func fact(_ id: String) -> Formula { Formula(.fact(id, .isTrue), at: Fixtures.place) }
        let when = Formula(.any(names.map(fact)), at: Fixtures.place)
        var version = RuleVersion(when: when, grade: .read, position: Fixtures.place)
        version.since = Fixtures.date("2000-01-01")
        version.basis = ["Article 1"]
        catalogue.rules.append(
            RuleDeclaration(
                kind: .measure, id: "essai", label: Label(fr: "Essai", en: "Test"),
                authority: nil, versions: [version], layer: Fixtures.national,
                position: Fixtures.place))
        return try #require(Rulebook.compile(catalogue, digest: "0").rulebook)
    }

    private func shown(_ names: [String], to reader: String) throws -> Explanation? {
        let rulebook = try rulebook(reading: names)
        let explanation = try #require(
            try rulebook.explain("essai", [medical, open], asOf: Fixtures.date("2024-05-14")))
        return explanation.shown(to: reader, signals: [medical, open], rulebook: rulebook)
    }

    @Test func aHiddenFactHidesWhatWouldTellIt() throws {
        let explanation = try #require(
            try shown(["violence_physique", "plainte_deposee"], to: "police"))
        let when = try #require(explanation.when)
        #expect(when.state == .withheld)
        #expect(when.children.map(\.state) == [.withheld, .fails])
        #expect(when.children.map { $0.given.flatMap(\.signals) } == [[], ["s-2"]])
        #expect(explanation.changes == .withheld)
        #expect(explanation.outcome.because.map(\.name) == ["withheld.medical"])
    }

    @Test func whoSharesTheSecrecyIsShownEverything() throws {
        let explanation = try #require(
            try shown(["violence_physique", "plainte_deposee"], to: "hopital"))
        #expect(explanation.when?.children.map(\.state) == [.holds, .fails])
        #expect(!explanation.changes.isWithheld)
        #expect(explanation.changes.ifOtherwise.map(\.given.name) == ["violence_physique"])
    }

    @Test func aRuleThatReadsNothingHiddenIsShownWhole() throws {
        let explanation = try #require(try shown(["plainte_deposee"], to: "police"))
        #expect(explanation.when?.state == .fails)
        #expect(!explanation.changes.isWithheld)
    }

    @Test func theDefenceIsNeverExplainedToPolice() throws {
        #expect(try shown(["mis_en_cause", "plainte_deposee"], to: "police") == nil)
        #expect(try shown(["mis_en_cause", "plainte_deposee"], to: "hopital") != nil)
    }
}
