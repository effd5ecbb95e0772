@testable import MniopCore

@testable import mniop

/// A small rulebook and assessments made by hand: what the texts are written from.
enum Fixtures {
    static let place = SourcePosition(file: "national/test.lua", line: 1)
    static let national = LayerDeclaration.nationalID

    static func fact(
        _ id: String, _ type: FactType = .boolean, fr: String, en: String
    ) -> FactDeclaration {
        FactDeclaration(
            id: id, type: type, label: Label(fr: fr, en: en), layer: national, position: place)
    }

    static var catalogue: Catalogue {
        var catalogue = Catalogue()
        catalogue.layers = [
            LayerDeclaration(
                id: national, kind: .national, label: Label(fr: "National", en: "National"),
                digest: "0", position: place)
        ]
        catalogue.actors = [
            ("hopital", "Hôpital", "Hospital"), ("police", "Police", "Police"),
            ("mmna", "Mission mineurs non accompagnés", "Unaccompanied minors mission"),
            ("prefecture", "Préfecture", "Prefecture"),
        ].map { ActorDeclaration(id: $0.0, label: Label(fr: $0.1, en: $0.2), position: place) }
        catalogue.facts = facts
        var indicator = IndicatorDeclaration(
            id: "oit.D4.01", label: Label(fr: "Salaire retenu", en: "Wages withheld"),
            source: "OIT 2009", layer: national, position: place)
        indicator.seenBy = [(actor: "hopital", label: nil)]
        catalogue.indicators = [indicator]
        var line = ServiceDeclaration(
            id: "n119", label: Label(fr: "Enfance en danger", en: "Children in danger"),
            layer: national, position: place)
        line.number = "119"
        line.audience = ["mineur"]
        catalogue.services = [line]
        return catalogue
    }

    private static var facts: [FactDeclaration] {
        var age = fact("age", .integer, fr: "Âge", en: "Age")
        age.kind = .trait
        var nationality = fact("nationalite", .code, fr: "Nationalité", en: "Nationality")
        nationality.askableBy = ["police", "prefecture"]
        var safety = fact("enferme", fr: "La personne est enfermée", en: "The person is confined")
        safety.topic = "safety"
        return [
            age, nationality, safety,
            fact(
                "souhaite_delai_reflexion", fr: "La personne souhaite le délai",
                en: "The person wishes the period"),
            fact("violence_physique", fr: "Violences physiques", en: "Physical violence"),
            fact("plainte_deposee", fr: "Une plainte est déposée", en: "A complaint is filed"),
            fact("mis_en_cause", fr: "Mise en cause", en: "Accused"),
        ]
    }

    static var rulebook: Rulebook? {
        Rulebook.compile(catalogue, digest: "abcdef0123456789").rulebook
    }

    static func outcome(
        _ kind: RuleKind, _ id: String, fr: String, en: String, _ outcome: OutcomeKind,
        urgency: Urgency = .routine, authority: String? = nil, owedBy: [String] = [],
        note: Label? = nil
    ) -> Outcome {
        let rule = RuleDeclaration(
            kind: kind, id: id, label: Label(fr: fr, en: en), authority: authority, versions: [],
            layer: national, position: place)
        var version = RuleVersion(
            when: Formula(.constant(true), at: place), grade: .read, position: place)
        version.urgency = urgency
        version.owedBy = owedBy
        version.note = note
        return Outcome(
            rule: RuleText(rule, version), outcome: outcome, state: nil, version: nil, basis: [],
            because: [], via: [], missing: [], reserves: [], times: [], alternatives: [],
            grade: .read)
    }

    static func date(_ text: String) -> CivilDate { CivilDate(text) ?? .earliest }

    static func assessment(minor: Minor = .no) -> Assessment {
        Assessment(
            person: "p-1", signals: ["s-1"], asOf: date("2024-05-14"),
            rulebook: RulebookIdentity(
                digest: "abcdef0123456789",
                layers: [RulebookIdentity.Layer(id: national, digest: "0", isActive: true)],
                parameters: []),
            minor: minor, exploitation: [],
            sufficient: Sufficiency(isReached: false, because: []), actorsSeen: 0, emergency: [],
            contradictions: [], alerts: [], duties: [], measures: [], rights: [], services: [],
            questions: [], proposals: [], notices: [])
    }

    static func question(
        _ ask: String, _ kind: Question.Kind = .fact, of holder: FactHolder = .person,
        by actors: [String] = []
    ) -> Question {
        let declared = catalogue.facts.first { $0.id == ask }?.label
        let label = declared ?? catalogue.indicators.first { $0.id == ask }?.label
        return Question(
            ask: ask, kind: kind, label: label ?? Label(fr: ask, en: ask), of: holder,
            askableBy: actors, isSensitive: false, settles: [])
    }

    static func signal(
        _ id: String = "s-1", actor: String? = "hopital", regime: Signal.Regime? = nil,
        facts: [(name: String, statement: Signal.Statement)] = [], present: [String] = []
    ) -> Signal {
        var signal = Signal(id: id, person: "p-1", date: date("2024-05-14"))
        signal.actor = actor.map { Signal.Actor(kind: $0) }
        signal.regime = regime
        signal.facts = facts
        signal.present = present
        return signal
    }

    static func text(
        _ assessment: Assessment, signals: [Signal] = [signal()], audience: String? = nil,
        language: Language = .french, width: Int = 80, isWhole: Bool = false
    ) -> String {
        guard let rulebook else { return "" }
        var page = Page(language: language, width: width)
        TextAnswer(
            assessment, rulebook: rulebook, signals: signals, audience: audience,
            isWhole: isWhole, language: language
        ).write(to: &page)
        return page.text
    }
}
