import Testing

@testable import MniopCore
@testable import mniop

struct QuestionTests {
    private func text(_ signals: [Signal], minor: Minor = .no, audience: String? = nil) -> String {
        var assessment = Fixtures.assessment(minor: minor)
        assessment.questions = Fixtures.child.questions
        return Fixtures.text(assessment, signals: signals, audience: audience, isWhole: true)
    }

    @Test func onlyWhatThisActorMayAsk() {
        let hospital = text([Fixtures.signal()])
        #expect(!hospital.contains("- Nationalité"))
        #expect(hospital.contains("- Violences physiques"))
        #expect(hospital.contains("autres professionnels : 1"))
        #expect(text([Fixtures.signal()], audience: "police").contains("- Nationalité"))
    }

    @Test func nobodyOutsideSpecialistsQuestionsAChild() {
        for minor in [Minor.yes, .presumed] {
            let hospital = text([Fixtures.signal()], minor: minor)
            #expect(hospital.contains("N'interrogez pas l'enfant"))
            #expect(!hospital.contains("À demander à la personne"))
            // What can be seen is still there.
            #expect(hospital.contains("- La personne est enfermée"))
            #expect(hospital.contains("- Salaire retenu"))
            let specialist = text([Fixtures.signal(actor: "mmna")], minor: minor)
            #expect(specialist.contains("- Violences physiques"))
        }
    }

    @Test func whatWasRefusedOrUnsafeIsNotAskedAgain() {
        for statement in [Signal.Statement.refused, .unsafe] {
            let signal = Fixtures.signal(facts: [("violence_physique", statement)])
            #expect(!text([signal]).contains("- Violences physiques"))
        }
    }

    @Test func anAdultWhoRefusedIsNotQuestioned() {
        var signal = Fixtures.signal()
        signal.consent = Signal.Consent(status: .refused)
        let text = text([signal])
        #expect(text.contains("La personne a refusé"))
        #expect(!text.contains("À demander à la personne"))
        #expect(text.contains("- Salaire retenu"))
    }

    @Test func aHandfulAndTheCountOfTheRest() {
        var assessment = Fixtures.assessment()
        assessment.questions = (1...20).map { Fixtures.question("fait_\($0)") }
        let text = Fixtures.text(assessment, isWhole: true)
        #expect(text.contains("fait_6") && !text.contains("fait_7"))
        #expect(text.contains("pour vous : 14"))
        let short = Fixtures.text(assessment)
        #expect(short.contains("fait_5") && !short.contains("fait_6"))
    }
}
