import Testing

@testable import MniopCore
@testable import mniop

struct SecrecyTests {
    private let medical = Fixtures.signal(
        "s-1", regime: .medical,
        facts: [("violence_physique", .value(.boolean(true))), ("age", .value(.integer(16)))],
        present: ["oit.D4.01"])
    private let open = Fixtures.signal(
        "s-2", actor: "police", facts: [("plainte_deposee", .value(.boolean(false)))])

    private func shown(_ assessment: Assessment, to reader: String) throws -> Assessment {
        let rulebook = try #require(Fixtures.rulebook)
        return assessment.shown(to: reader, signals: [medical, open], rulebook: rulebook)
    }

    @Test func policeAreNotShownWhatAHospitalKnows() throws {
        let duty = try #require(try shown(Fixtures.child, to: "police").duties.first)
        #expect(duty.outcome == .open)
        #expect(duty.because.map(\.name) == ["withheld.medical", "plainte_deposee"])
        let text = Fixtures.text(
            try shown(Fixtures.child, to: "police"), signals: [medical, open], audience: "police")
        #expect(text.contains("un fait connu d'un professionnel de santé"))
        #expect(!text.contains("16"))
    }

    @Test func theHospitalIsShownEverything() throws {
        let duty = try #require(try shown(Fixtures.child, to: "hopital").duties.first)
        #expect(duty.because == Fixtures.child.duties.first?.because)
    }

    @Test func whatTwoSignalsSayIsShownWhereOneMayBeSeen() throws {
        let rulebook = try #require(Fixtures.rulebook)
        let police = Fixtures.signal(
            "s-2", actor: "police", facts: [("violence_physique", .value(.boolean(true)))])
        let result = Fixtures.child.shown(
            to: "police", signals: [medical, police], rulebook: rulebook)
        #expect(result.duties.first?.because.first?.name == "violence_physique")
    }

    @Test func aValueThatOnlyTheHospitalGaveIsCovered() throws {
        let rulebook = try #require(Fixtures.rulebook)
        let police = Fixtures.signal(
            "s-2", actor: "police", facts: [("violence_physique", .value(.boolean(false)))])
        let result = Fixtures.child.shown(
            to: "police", signals: [medical, police], rulebook: rulebook)
        #expect(result.duties.first?.because.first?.name == "withheld.medical")
    }

    @Test func firedIndicatorsAndContradictionsAreCovered() throws {
        let result = try shown(Fixtures.adult, to: "police")
        let dimension = try #require(result.exploitation.first?.grids.first?.dimensions.first)
        #expect(dimension.fired == ["withheld.medical"])
        #expect(dimension.verdict == .positive)
        #expect(result.contradictions.map(\.name) == ["withheld.medical"])
        #expect(result.contradictions.first?.signals == ["s-2"])
        #expect(result.notices.contains { $0.code == "withheld" })
    }

    @Test func aHospitalIsUnderMedicalSecrecyWhereItSaysNothing() throws {
        let rulebook = try #require(Fixtures.rulebook)
        let silent = Fixtures.signal(facts: [("violence_physique", .value(.boolean(true)))])
        let result = Fixtures.child.shown(to: "police", signals: [silent], rulebook: rulebook)
        #expect(result.duties.first?.because.first?.name == "withheld.medical")
    }

    @Test func hooksOfOthersAreSilent() throws {
        var assessment = Fixtures.adult
        assessment.proposals = [
            Proposal(
                kind: .question, name: "age", why: "Violences vues", layer: "33",
                source: Fixtures.place)
        ]
        #expect(try shown(assessment, to: "police").proposals.isEmpty)
        #expect(try shown(assessment, to: "hopital").proposals.count == 1)
    }

    @Test func theDefenceIsNeverShownToPolice() throws {
        var note = Fixtures.outcome(
            .measure, "note_avocat", fr: "Note pour l'avocat", en: "Note for the lawyer", .open)
        note.because = [Reason(name: "mis_en_cause", value: .fact(.boolean(true)))]
        var assessment = Fixtures.adult
        assessment.measures = [note]
        assessment.questions = [Fixtures.question("mis_en_cause")]
        let police = try shown(assessment, to: "police")
        #expect(police.measures.isEmpty && police.questions.isEmpty)
        #expect(try shown(assessment, to: "hopital").measures.count == 1)
    }
}
