import MniopCore
import Testing

/// Several signals about one person.
@Suite struct MergeTests {
    static let b = Build.self

    static func catalogue() -> Catalogue {
        var threat = b.declare("menace")
        threat.establishedBy = ["prefecture"]
        var broken = b.declare("rompu")
        broken.noEstablishedBy = ["prefecture"]
        var minor = b.declare("mineur")
        minor.from = b.f(.fact("age", .below(18)))
        var mna = b.declare("mna")
        mna.implies = ["mineur"]
        var child = b.version(b.fact("mineur"))
        child.isForChildren = true
        return b.catalogue(
            facts: [
                b.declare("etat"), b.declare("nom", .code, .trait),
                b.declare("fait", .boolean, .event),
                threat, broken, b.declare("age", .integer, .trait), b.declare("age_conteste"),
                minor, mna,
            ],
            rules: [
                b.rule("etat", when: b.fact("etat")), b.rule("fait", when: b.fact("fait")),
                b.rule("nom", when: b.f(.fact("nom", .isCode("x")))),
                b.rule("menace", when: b.fact("menace")), b.rule("enfant", child),
                b.rule("rompu", when: b.fact("rompu")),
                b.rule("adulte", when: b.no(b.fact("mineur"))),
            ])
    }

    private func assess(_ signals: [Signal], asOf: String = "2024-06-01") throws -> Assessment {
        let rulebook = try #require(Rulebook.compile(Self.catalogue(), digest: "0").rulebook)
        let date = try #require(CivilDate(asOf))
        let first = try rulebook.assess(signals, asOf: date)
        let second = try rulebook.assess(signals.reversed() + signals, asOf: date)
        #expect(first.outcomes.map(\.outcome) == second.outcomes.map(\.outcome))
        #expect(first.contradictions == second.contradictions)
        return first
    }

    private func signal(
        _ id: String, _ date: String, _ name: String, _ value: FactValue,
        actor: String? = nil
    ) -> Signal {
        Self.b.signal([(name, value)], id: id, date: date, actor: actor)
    }

    @Test func aStateHoldsFromItsLatestObservation() throws {
        let signals = [
            signal("1", "2024-01-01", "etat", .boolean(true)),
            signal("2", "2024-03-01", "etat", .boolean(false)),
            signal("3", "2024-07-01", "etat", .boolean(true)),
        ]
        let answer = try assess(signals)
        #expect(answer["etat"]?.outcome == .closed)
        #expect(answer.contradictions.isEmpty)
        #expect(answer.notices.contains { $0.code == "later_signals" })
    }

    @Test func anEventStaysTrue() throws {
        let signals = [
            signal("1", "2024-01-01", "fait", .boolean(true)),
            signal("2", "2024-03-01", "fait", .boolean(false)),
        ]
        #expect(try assess(signals)["fait"]?.outcome == .open)
    }

    @Test func traitsThatDisagreeAreBothPossible() throws {
        let signals = [
            signal("1", "2024-01-01", "nom", .code("x")),
            signal("2", "2024-03-01", "nom", .code("y")),
        ]
        let answer = try assess(signals)
        #expect(answer["nom"]?.outcome == .incomplete)
        #expect(answer.contradictions.map(\.name) == ["nom"])
        #expect(answer.contradictions.first?.signals == ["1", "2"])
    }

    @Test func anAllegationIsShownAndNotCounted() throws {
        let alleged = try assess([
            signal("1", "2024-01-01", "menace", .boolean(true), actor: "police")
        ])
        #expect(alleged["menace"]?.outcome == .incomplete)
        #expect(alleged.contradictions.map(\.kind) == [.allegation])
        let established = try assess([
            signal("1", "2024-01-01", "menace", .boolean(true), actor: "prefecture")
        ])
        #expect(established["menace"]?.outcome == .open)
    }

    /// Where the no closes, only some may say it; anyone may say yes.
    @Test func aNoMayBeAnAllegationToo() throws {
        for (value, actor, outcome) in [
            (false, nil, OutcomeKind.incomplete), (false, "police", .incomplete),
            (false, "prefecture", .closed), (true, nil, .open), (true, "police", .open),
        ] as [(Bool, String?, OutcomeKind)] {
            let answer = try assess([
                signal("1", "2024-01-01", "rompu", .boolean(value), actor: actor)
            ])
            #expect(answer["rompu"]?.outcome == outcome)
            let isAlleged = outcome == .incomplete
            #expect(answer.contradictions.map(\.kind) == (isAlleged ? [.allegation] : []))
        }
        // A later no that does not count leaves the earlier yes.
        let later = try assess([
            signal("1", "2024-01-01", "rompu", .boolean(true)),
            signal("2", "2024-02-01", "rompu", .boolean(false), actor: "police"),
        ])
        #expect(later["rompu"]?.outcome == .open)
        #expect(later.contradictions.map(\.kind) == [.allegation])
    }

    /// An age is carried to `as_of`; where it straddles eighteen the person is presumed a minor.
    @Test(arguments: [
        (16, "2024-06-01", "2024-06-01", Minor.yes, OutcomeKind.open, OutcomeKind.closed),
        (17, "2024-01-01", "2024-06-01", .presumed, .open, .incomplete),
        (17, "2023-05-31", "2024-06-01", .no, .closed, .open),
        (18, "2024-06-01", "2024-06-01", .no, .closed, .open),
    ]) func agesAreCarried(
        age: Int64, date: String, asOf: String, minor: Minor, child: OutcomeKind,
        adult: OutcomeKind
    ) throws {
        let answer = try assess([signal("1", date, "age", .integer(age))], asOf: asOf)
        #expect(answer.minor == minor)
        #expect(answer["enfant"]?.outcome == child)
        #expect(answer["adulte"]?.outcome == adult)
    }

    @Test func doubtAboutAgeIsReadAsAMinor() throws {
        let answer = try assess([
            Self.b.signal([("age", .integer(20)), ("age_conteste", .boolean(true))])
        ])
        #expect(answer.minor == .presumed)
        #expect(answer["enfant"]?.outcome == .open)
        #expect(answer["adulte"]?.outcome == .incomplete)
        #expect(
            answer["enfant"]?.because
                == [Reason(name: "age_conteste", value: .fact(.boolean(true)))])
        let alone = try assess([signal("1", "2024-06-01", "age_conteste", .boolean(true))])
        #expect(alone["enfant"]?.because == answer["enfant"]?.because)
    }

    @Test func minorityMayBeSaidAloneOrImplied() throws {
        for name in ["mineur", "mna"] {
            let answer = try assess([signal("1", "2024-06-01", name, .boolean(true))])
            #expect(answer.minor == .yes)
            #expect(answer["enfant"]?.outcome == .open)
            #expect(answer["enfant"]?.because.map(\.name) == [name == "mna" ? "mna" : "mineur"])
        }
        #expect(try assess([Self.b.signal([])]).minor == .unknown)
    }
}
