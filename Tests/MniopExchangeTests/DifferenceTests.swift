@testable import MniopCore
import MniopExchange
import Testing

/// What changes between two answers about one person.
struct DifferenceTests {
    private static func assess(_ more: String) throws -> Assessment {
        let rulebook = try #require(Scripts.rulebook)
        let text = #"{"id":"s1","person":"p","date":"2024-05-01",\#(more)}"#
        let signals = try Scripts.read(text).signals
        #expect(signals.count == 1, "\(text)")
        return try rulebook.assess(signals, asOf: try #require(CivilDate("2024-06-01")))
    }

    private static func answers() throws -> [Assessment] {
        try [
            #""facts":{}"#,
            #""facts":{"age":30,"nationalite":"TIERS","plainte_deposee":true}"#,
            #""facts":{"age":30,"nationalite":"TIERS","plainte_deposee":false}"#,
            #""facts":{"age":15,"nationalite":"FR"},"emergency":true"#,
            #""facts":{"age":30,"nationalite":"TIERS","plainte_deposee":true,"#
                + #""date_depot":"2024-05-20"},"present":["oit.D4.01"]"#,
            #""facts":{"exploitation":["travail"],"date_depot":"2024-03-01"},"#
                + #""present":["oit.D4.02"]"#,
        ].map(assess)
    }

    @Test func anAnswerDoesNotDifferFromItself() throws {
        for answer in try Self.answers() {
            #expect(AnswerDifference(from: answer, to: answer).changes.isEmpty)
        }
    }

    /// The way back turns losses into gains, and nothing else.
    @Test func theWayBackIsTheMirror() throws {
        let answers = try Self.answers()
        for old in answers {
            for new in answers {
                let there = AnswerDifference(from: old, to: new)
                let back = AnswerDifference(from: new, to: old)
                let mirrored = back.changes.map { change -> AnswerChange in
                    var mirror = change
                    mirror.old = change.new
                    mirror.new = change.old
                    mirror.nature =
                        switch change.nature {
                        case .loss: .gain
                        case .gain: .loss
                        case .other: .other
                        }
                    return mirror
                }
                #expect(there.changes.count == mirrored.count)
                #expect(there.changes.allSatisfy(mirrored.contains), "\(there.changes)")
                #expect(there.changes.map(\.nature) == ranked(there.changes.map(\.nature)))
            }
        }
    }

    private func ranked(_ natures: [AnswerChange.Nature]) -> [AnswerChange.Nature] {
        AnswerChange.Nature.allCases.flatMap { nature in natures.filter { $0 == nature } }
    }

    @Test(arguments: [
        (OutcomeKind.open, OutcomeKind.discretionary, AnswerChange.Nature.loss),
        (.open, .incomplete, .loss), (.discretionary, .incomplete, .loss),
        (.incomplete, .closed, .loss), (.incomplete, .notApplicable, .loss),
        (.closed, .open, .gain), (.closed, .notApplicable, .other), (.planned, .closed, .other),
    ])
    func outcomesAreRanked(
        _ was: OutcomeKind, _ becomes: OutcomeKind, _ nature: AnswerChange.Nature
    ) throws {
        var old = try Self.answers()[1]
        var new = old
        old.rights[0].outcome = was
        new.rights[0].outcome = becomes
        let found = AnswerDifference(from: old, to: new).changes
        #expect(found.map(\.nature) == [nature])
        #expect(found.map(\.kind) == [.right] && found.map(\.id) == ["sejour"])
        #expect(
            found.map(\.old?.fr) == [was.rawValue] && found.map(\.new?.fr) == [becomes.rawValue])
    }

    @Test func aRuleThatIsGoneIsALossWhereItStood() throws {
        let old = try Self.answers()[1]
        var new = old
        new.rights = []
        #expect(AnswerDifference(from: old, to: new).count(.loss) == 1)
        var closed = old
        closed.rights[0].outcome = .closed
        #expect(AnswerDifference(from: closed, to: new).changes.map(\.nature) == [.other])
    }

    /// What the person may claim or keep is better late, what an actor owes is better early.
    @Test(arguments: [
        (TimeRule.Kind.actBy, AnswerChange.Nature.loss), (.claimBy, .gain), (.runs, .gain),
        (.window, .gain),
    ])
    func laterIsWorseForADutyOnly(_ kind: TimeRule.Kind, _ nature: AnswerChange.Nature) throws {
        var old = try Self.answers()[1]
        var new = old
        func time(_ end: String) throws -> OutcomeTime {
            OutcomeTime(
                kind: kind, start: nil, end: try #require(CivilDate(end)),
                counted: Label(fr: "c", en: "c"), missing: [], passed: false)
        }
        old.rights[0].times = [try time("2024-06-01")]
        new.rights[0].times = [try time("2024-07-01")]
        let found = AnswerDifference(from: old, to: new).changes
        #expect(found.map(\.kind) == [.deadline] && found.map(\.nature) == [nature])
        #expect(found.first?.id == "sejour \(kind.rawValue)")
    }

    /// What a rule calls for, where it leads and its articles: told where it stands on both sides.
    @Test func documentsRouteAndBasisAreCompared() throws {
        let old = try Self.answers()[1]
        var new = old
        new.rights[0].basis = ["CESEDA L.425-1", "CESEDA R.425-1"]
        var rule = try #require(Scripts.rulebook?.rule("sejour"))
        rule.versions[0].documents = ["fiche"]
        rule.versions[0].route = "police"
        new.rights[0].rule = RuleText(rule, rule.versions[0])
        let found = AnswerDifference(from: old, to: new).changes
        #expect(found.map(\.kind) == [.documents, .route, .basis])
        #expect(found.allSatisfy { $0.nature == .other && $0.id == "sejour" })
        #expect(found.map(\.new?.fr) == ["fiche", "police", "CESEDA L.425-1, CESEDA R.425-1"])
        #expect(found.first?.old == nil)
        var closed = (old, new)
        closed.0.rights[0].outcome = .closed
        closed.1.rights[0].outcome = .closed
        #expect(AnswerDifference(from: closed.0, to: closed.1).changes.isEmpty)
    }

    @Test func questionsComeAndGoWithoutLoss() throws {
        let old = try Self.answers()[0]
        var new = old
        new.questions = []
        let found = AnswerDifference(from: old, to: new)
        #expect(!found.changes.isEmpty && found.count(.other) == found.changes.count)
    }

    @Test func theJSONHasEveryKey() throws {
        let answers = try Self.answers()
        let json = DifferenceWriter.json(AnswerDifference(from: answers[1], to: answers[2]))
        #expect(
            json.hasPrefix(
                #"{"format":1,"person":"p","changes":[{"nature":"loss","kind":"right","#
                    + #""id":"sejour","old":"open","new":"closed"}"#), "\(json)")
        let same = DifferenceWriter.json(AnswerDifference(from: answers[1], to: answers[1]))
        #expect(same == #"{"format":1,"person":"p","changes":[]}"#)
    }
}
