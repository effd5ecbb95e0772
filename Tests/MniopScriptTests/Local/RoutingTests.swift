import MniopCore
import MniopScript
import Testing

/// One rulebook with every department and hospital that ships: each case has its own layers, and
/// a department without a script has the nation's answer.
@Suite struct RoutingTests {
    static let rulebook = Result { try LocalAddsTests.load { _ in true } }

    struct Case: Sendable {
        var department: String?
        var hospital: String?
        var place: String?
        var danger: String?
        var layers: [String]
    }

    static let cases = [
        Case(department: "33", layers: ["33"]),
        Case(department: "93", layers: ["93"]),
        Case(department: "33", hospital: "33.chu_modele", layers: ["33", "33.chu_modele"]),
        Case(department: "93", hospital: "93.ch_modele", layers: ["93", "93.ch_modele"]),
        Case(place: "75", layers: ["75"]),
        Case(
            department: "33", hospital: "33.chu_modele", place: "93",
            layers: ["33", "93", "33.chu_modele"]),
        Case(department: "40", place: "33", danger: "13", layers: ["13", "33"]),
        Case(department: "40", layers: []),
        Case(place: "976", layers: []),
        Case(layers: []),
    ]

    @Test(arguments: cases) func eachCaseHasItsOwnLayers(_ given: Case) throws {
        let rulebook = try Self.rulebook.get()
        let date = try #require(CivilDate("2025-01-15"))
        var signal = Signal(id: "s", date: date)
        signal.actor = Signal.Actor(
            kind: "hopital", department: given.department, hospital: given.hospital)
        signal.facts = [("age", .value(.integer(16))), ("prostitution", .value(.boolean(true)))]
        for (name, code) in [("departement", given.place), ("departement_danger", given.danger)] {
            if let code { signal.facts.append((name, .value(.code(code)))) }
        }
        signal.facts.sort { $0.name < $1.name }
        let answer = try rulebook.assess([signal], asOf: date)
        let active = answer.rulebook.layers.filter(\.isActive).map(\.id)
        #expect(active == ["national"] + given.layers)
        let found = Set(answer.outcomes.map(\.layer))
        #expect(found == Set(["national"] + given.layers))
        #expect(
            answer.duties.contains {
                $0.id == "signalement_procureur_mineur" && $0.outcome == .open
            })
        // No local service and no local question from elsewhere.
        let local = answer.services.map(\.service) + answer.questions.map(\.ask)
        for name in local where name.first?.isNumber == true {
            #expect(given.layers.contains { name.hasPrefix($0 + ".") }, "\(name)")
        }
    }
}
