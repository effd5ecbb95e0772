import MniopCore
import Testing

/// Worked example 8: ILO's list does not see a child forced to steal. The French reading does, says
/// yes where act and purpose are shown, and otherwise which of them is not.
@Suite struct ForcedOffendingTests {
    private func readings(
        _ present: [String], age: Int64, form: String = "delits_contraints"
    ) throws -> Readings {
        let rulebook = try #require(GridReferenceTests.shipped).rulebook
        var signal = Signal(id: "s1", person: "p1", date: PersonSeen.date)
        signal.facts = [(name: "age", statement: .value(.integer(age)))]
        signal.present = present.sorted()
        let answer = try rulebook.assess([signal], asOf: PersonSeen.date)
        let found = try #require(answer.exploitation.first { $0.form == form })
        return try #require(found.grids.first { !$0.grid.hasPrefix("onudc") }).readings
    }

    @Test func aForcedChildWaitsForTheActAlone() throws {
        let found = try readings(["oit.D5.06", "oit.D5.07"], age: 14)
        #expect((found.broad, found.french) == (.yes, .possible))
        #expect(found.sentence.fr.hasSuffix("Lecture française, reste à montrer : « Acte »."))
        #expect(found.sentence.en.hasSuffix("French reading, still to be shown: \"Act\"."))
    }

    @Test(arguments: [
        ["oit.D6.01"], ["oit.D5.03"], ["fr.delits.01"], ["fr.delits.02"], ["fr.delits.03"],
        ["onudc.BEG.11"], ["onudc.BEG.12"], ["oit.D1.01", "oit.D1.02"],
    ]) func lodgingTransportAndRecruitmentShowTheAct(_ act: [String]) throws {
        let found = try readings(["oit.D5.06", "oit.D5.07"] + act, age: 14)
        #expect(found.french == .yes)
        #expect(!found.sentence.fr.contains("reste à montrer"))
    }

    /// Nothing says that these third parties are the ones for whom the child acts.
    @Test(arguments: ["mna.02", "mna.03", "oit.D4.04"]) func otherHousingIsNoAct(_ id: String)
        throws
    {
        #expect(try readings(["oit.D5.06", "oit.D5.07", id], age: 14).french == .possible)
    }

    @Test func anAdultWaitsForAMeansToo() throws {
        let found = try readings(["oit.D5.06"], age: 30)
        #expect(found.french == .possible)
        #expect(found.sentence.fr.hasSuffix("reste à montrer : « Acte » ; « Moyen »."))
        let housed = try readings(["oit.D5.06", "oit.D6.01"], age: 30)
        #expect(housed.sentence.fr.hasSuffix("reste à montrer : « Moyen »."))
        #expect(try readings(["oit.D5.06", "oit.D6.01", "oit.D5.04"], age: 30).french == .yes)
    }

    @Test func theLabourGridNamesWhatMayStillShowIt() throws {
        let found = try readings(["oit.D4.01", "oit.D4.09"], age: 14, form: "travail")
        #expect(found.french == .possible)
        #expect(found.sentence.fr.contains("reste à montrer : « Actes : recruter"))
        #expect(!found.sentence.fr.contains("Mineur"))
    }
}
