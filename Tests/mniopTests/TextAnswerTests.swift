import Testing

@testable import MniopCore
@testable import mniop

/// Whole answers, as they are read. Changed on purpose only, and read again then.
struct TextAnswerTests {
    @Test func aChildInDanger() {
        #expect(Fixtures.text(Fixtures.child, isWhole: true) == Goldens.aChildInDanger)
    }

    @Test func anAdult() {
        #expect(Fixtures.text(Fixtures.adult, isWhole: true) == Goldens.anAdult)
    }

    @Test func anAdultInEnglish() {
        let text = Fixtures.text(Fixtures.adult, language: .english, isWhole: true)
        #expect(text == Goldens.anAdultInEnglish)
    }

    @Test func aChildInEnglishOnFortyColumns() {
        let text = Fixtures.text(Fixtures.child, language: .english, width: 40, isWhole: true)
        #expect(text == Goldens.aChildInEnglishOnFortyColumns)
    }

    @Test func shortAnswers() {
        #expect(Fixtures.text(Fixtures.child) == Goldens.aChildShort)
        #expect(Fixtures.text(Fixtures.adult, language: .english) == Goldens.anAdultShort)
    }

    @Test func theOrderIsThatOfUrgency() {
        let headings = [
            Wording.callFirst, Wording.beforeAll, Wording.stepsNow, Wording.verdict,
            Wording.actions, Wording.questions, Wording.toKnow,
        ]
        for language in Language.allCases {
            let lines = Fixtures.text(Fixtures.child, language: language, isWhole: true)
                .split(separator: "\n")
            let places = headings.compactMap { heading in
                lines.firstIndex { $0 == heading.text(in: language) }
            }
            #expect(places.count == headings.count)
            #expect(places == places.sorted())
        }
    }

    @Test func aHookSaysWhoProposesAndWhy() {
        var assessment = Fixtures.adult
        assessment.proposals = [
            Proposal(
                kind: .question, name: "violence_physique", why: "Aucun certificat",
                layer: "33", source: SourcePosition(file: "departements/33/clav.lua", line: 9))
        ]
        let text = Fixtures.text(assessment)
        #expect(text.contains("- Demander : Violences physiques\n  Parce que : Aucun certificat"))
        #expect(text.contains("protocole 33, departements/33/clav.lua:9"))
    }

    /// What a day is too early for is told apart from what does not concern the person.
    @Test func whatIsNotInForceSaysSinceWhenItIs() {
        var assessment = Fixtures.assessment()
        assessment.rights = ["A", "B", "C"].map {
            Fixtures.outcome(.right, $0, fr: $0, en: $0, .notApplicable)
        }
        for number in 1...2 {
            assessment.rights[number].notInForce = Label(
                fr: "Aucune version en vigueur avant le 2024-01-28",
                en: "No version in force before 2024-01-28")
        }
        let french = Fixtures.text(assessment)
        #expect(french.contains("Sans objet ici :\nA.\n"))
        #expect(
            french.contains(
                "Pas en vigueur à cette date :\n"
                    + "- Aucune version en vigueur avant le 28 janvier 2024 : B ; C.\n"))
        let english = Fixtures.text(assessment, language: .english)
        #expect(english.contains("- No version in force before 28 January 2024: B; C.\n"))
    }

    @Test func anAnswerWithNothingSaysThatItClosesNothing() {
        let text = Fixtures.text(Fixtures.assessment(minor: .unknown))
        #expect(text.contains("Un résultat bas ne ferme rien"))
        #expect(text.contains("AVANT TOUT\n- Âge inconnu : en cas de doute, protégez-la"))
        #expect(text.contains("Garder le contact"))
    }

    @Test func aFormThatIsOnlyPossibleIsSaidToBeSo() {
        var assessment = Fixtures.adult
        assessment.exploitation[0].isNamed = false
        assessment.exploitation[0].grids[0].readings.broad = .possible
        let text = Fixtures.text(assessment)
        #expect(text.contains("Restent possibles, à préciser : Exploitation par le travail."))
        #expect(!text.contains("orientent vers"))
    }

    @Test func signalsOfAnotherDayAreSaidFirst() throws {
        var assessment = Fixtures.adult
        assessment.notices = [
            Notice(code: "later_signals", text: Label(fr: "Plus tardifs : s-9.", en: "Later: s-9."))
        ]
        let text = Fixtures.text(assessment)
        let notice = try #require(text.firstRange(of: "- Plus tardifs : s-9."))
        let verdict = try #require(text.firstRange(of: "EN BREF"))
        #expect(notice.lowerBound < verdict.lowerBound)
    }

    @Test func whatAnAlertSaysIsNotSaidBefore() {
        var assessment = Fixtures.assessment()
        assessment.notices = [
            Notice(code: "exploiter_present", text: Label(fr: "Il est là.", en: "He is here.")),
            Notice(
                code: "companion_interpreter",
                text: Label(
                    fr: "Une personne qui accompagne n'est pas un interprète.",
                    en: "A companion is not an interpreter.")),
        ]
        #expect(Fixtures.text(assessment).contains("Il est là"))
        var alert = Fixtures.outcome(
            .alert, "auteur_present", fr: "L'auteur est présent : séparer",
            en: "The exploiter is present: separate", .open, urgency: .now,
            note: Label(
                fr: "Un accompagnant n'est jamais l'interprète.",
                en: "A companion is never the interpreter."))
        alert.because = [Reason(name: "avec_auteur", value: .fact(.boolean(true)))]
        assessment.alerts = [alert]
        for language in Language.allCases {
            let text = Fixtures.text(assessment, language: language)
            #expect(!text.contains("Il est là") && !text.contains("He is here"))
            #expect(!text.contains("jamais l'inter") && !text.contains("never the inter"))
        }
        assessment.notices = []
        #expect(Fixtures.text(assessment).contains("jamais l'inter"))
    }

    @Test func narrowLinesHoldTheFirstWordsOfANumber() {
        var assessment = Fixtures.child
        assessment.emergency[0].when = Label(fr: "Police : danger", en: "Police, day: danger")
        #expect(Fixtures.text(assessment).contains("- 17 ou 112 : Police : danger\n"))
        #expect(Fixtures.text(assessment, width: 40).contains("- 17 ou 112 : Police\n"))
        let english = Fixtures.text(assessment, language: .english, width: 40)
        #expect(english.contains("- 17 or 112: Police\n"))
    }

    @Test func anAgeIsANumber() {
        var assessment = Fixtures.adult
        assessment.sufficient.because = [Reason(name: "age", value: .fact(.boolean(false)))]
        #expect(Fixtures.text(assessment).contains("Parce que : Âge : non\n"))
    }

    @Test func rulesClosedByAnUnreadTextAreNamedInWords() {
        var assessment = Fixtures.adult
        assessment.rights[2].grade = .memory
        assessment.notices = [
            Notice(code: "closed_from_memory", text: Label(fr: "cst_l425_1", en: "cst_l425_1"))
        ]
        let text = Fixtures.text(assessment, isWhole: true)
        #expect(text.contains("à vérifier : Carte d'un an."))
        #expect(!text.contains("cst_l425_1"))
        let short = Fixtures.text(assessment)
        #expect(short.contains("- Carte d'un an [à vérifier] — fermé par : Une plainte est"))
    }

    @Test func aLimitThatPassedIsShownAsPassed() {
        var assessment = Fixtures.adult
        var right = assessment.rights[0]
        right.times = [
            OutcomeTime(
                kind: .claimBy, start: nil, end: Fixtures.date("2024-01-31"),
                counted: Label(fr: "3 ans", en: "3 years"), missing: [], passed: true)
        ]
        assessment.rights = [right]
        #expect(Fixtures.text(assessment).contains("31 janvier 2024, date passée"))
    }
}
