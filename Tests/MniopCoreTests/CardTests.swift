import Testing

@testable import MniopCore

@Suite struct CardTests {
    private let b = Build.self

    /// A sign that counts in `grids`, each with its strength.
    private func sign(
        _ id: String, own: Bool, _ grids: [(grid: String, strength: Strength?)]
    ) -> IndicatorDeclaration {
        var sign = IndicatorDeclaration(
            id: id, label: Label(fr: "nom", en: "name"), source: "essai", layer: "national",
            position: b.here)
        sign.seenBy = [(actor: "hopital", label: own ? Label(fr: "vu", en: "seen") : nil)]
        sign.countsAs = grids.map {
            IndicatorWeight(
                grid: $0.grid, dimension: "d", strength: $0.strength, profiles: [], grade: nil,
                position: b.here)
        }
        return sign
    }

    private func grid(_ id: String, isScreen: Bool = false) -> GridDeclaration {
        var grid = GridDeclaration(
            id: id, label: b.label, source: "essai", grade: .read, layer: "national",
            position: b.here)
        grid.profiles = [
            ProfileDeclaration(id: "p", label: b.label, concerns: nil, position: b.here)
        ]
        grid.dimensions = [
            DimensionDeclaration(
                id: "d", label: b.label, method: .delphi, when: nil, position: b.here)
        ]
        grid.isScreen = isScreen
        return grid
    }

    private func form(
        _ id: String, _ uses: (grid: String, points: Bool)...
    ) -> ExploitationDeclaration {
        var form = ExploitationDeclaration(
            id: id, label: b.label, layer: "national", position: b.here)
        form.grids = uses.map {
            ExploitationDeclaration.GridUse(grid: $0.grid, profiles: [], points: $0.points)
        }
        return form
    }

    private func rulebook(_ signs: [IndicatorDeclaration]) throws -> Rulebook {
        var catalogue = b.catalogue(
            facts: [], indicators: signs + [sign("feeds", own: false, [("screen", .weak)])],
            grids: [grid("one"), grid("two"), grid("beside"), grid("screen", isScreen: true)])
        // What nobody sees makes each dimension reachable.
        for id in ["one", "two", "beside", "screen"] {
            for number in 1...2 {
                var unseen = sign("unseen.\(id).\(number)", own: false, [(id, .strong)])
                unseen.seenBy = []
                catalogue.indicators.append(unseen)
            }
        }
        catalogue.exploitations = [
            form("first", ("one", true), ("beside", false)), form("second", ("two", true)),
            form("general", ("screen", true)),
        ]
        catalogue.actors[1].mustNot = [b.label]
        let result = Rulebook.compile(catalogue, digest: "0")
        return try #require(result.rulebook, "\(result.problems)")
    }

    @Test func ownWordsComeFirstThenWhatWeighsMost() throws {
        let card = try #require(
            try rulebook([
                sign("a", own: false, [("one", .strong)]), sign("b", own: true, [("one", .weak)]),
                sign("c", own: true, [("two", .strong)]), sign("d", own: false, [("two", .weak)]),
                sign("e", own: true, [("one", .strong)]),
            ]).card(actor: "hopital"))
        #expect(card.signs.map(\.indicator) == ["c", "e", "b", "a", "d"])
        #expect(card.signs.map(\.text.fr) == ["vu", "vu", "vu", "nom", "nom"])
        #expect(card.mustNot == [b.label])
    }

    @Test func aSignStandsUnderTheFormsItPointsToMost() throws {
        let rulebook = try rulebook([
            sign("both", own: true, [("one", .medium), ("two", .medium)]),
            sign("more", own: true, [("one", .weak), ("two", .strong)]),
            // A grid that only stands beside others brings no form in.
            sign("beside", own: true, [("beside", .strong), ("two", .weak)]),
        ])
        let card = try #require(rulebook.card(actor: "hopital"))
        let forms = card.signs.map { ($0.indicator, $0.forms) }
        #expect(forms.first { $0.0 == "both" }?.1 == ["first", "second"])
        #expect(forms.first { $0.0 == "more" }?.1 == ["second"])
        #expect(forms.first { $0.0 == "beside" }?.1 == ["second"])
        #expect(
            card.signs.first { $0.indicator == "beside" }?.grids == ["two", "beside"])
        let first = try #require(rulebook.card(actor: "hopital", form: "first"))
        #expect(first.signs.map(\.indicator) == ["both"])
    }

    @Test func theQuestionsOfAScreenAreNoSigns() throws {
        let card = try #require(try rulebook([]).card(actor: "hopital"))
        #expect(card.signs.isEmpty)
        #expect(card.first.isEmpty)
    }

    /// The first signs: no more than a person keeps in mind, every form before a form's second.
    @Test func everyFormIsAmongTheFirst() throws {
        let many = (0..<30).map { sign("m\($0)", own: true, [("one", .strong)]) }
        let card = try #require(
            try rulebook(many + [sign("z", own: true, [("two", .strong)])]).card(actor: "hopital"))
        #expect(card.first.count == Card.mostAtFirst)
        #expect(card.first.map(\.indicator).prefix(3) == ["m0", "z", "m1"])
    }

    @Test func anActorWithoutSignsHasACard() throws {
        let rulebook = try rulebook([])
        #expect(rulebook.card(actor: "police")?.signs == [])
        #expect(rulebook.card(actor: "personne") == nil)
    }
}
