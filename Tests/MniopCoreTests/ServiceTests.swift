import MniopCore
import Testing

/// Who can do what is open: in which order, with which reasons, and what is never said.
@Suite struct ServiceTests {
    static let b = Build.self

    static func service(
        _ id: String, _ territory: [String] = ["33"], layer: String = "national",
        _ change: (inout ServiceDeclaration) -> Void = { _ in }
    ) -> ServiceDeclaration {
        var service = ServiceDeclaration(
            id: id, label: Label(fr: "Service \(id)", en: "Service \(id)"), layer: layer,
            position: b.here)
        service.territory = territory
        service.does = ["aide"]
        change(&service)
        return service
    }

    static func rulebook(_ services: [ServiceDeclaration]) throws -> Rulebook {
        var catalogue = b.catalogue(
            facts: [
                b.declare("besoin"), b.declare("departement", .code),
                b.declare("departement_danger", .code), b.declare("langue", .code),
                b.declare("exploitation", .codes), b.declare("eloignement_necessaire"),
                b.declare("age", .integer, .trait),
            ],
            rules: [b.rule("aide", when: b.fact("besoin"))])
        catalogue.services = services
        catalogue.layers.append(
            LayerDeclaration(
                id: "33", kind: .department, label: b.label, digest: "1", position: b.here))
        let result = Rulebook.compile(catalogue, digest: "0")
        return try #require(result.rulebook, "\(result.problems)")
    }

    static func assess(
        _ services: [ServiceDeclaration], _ facts: [(String, FactValue)] = [],
        _ said: [ServiceStatus] = []
    ) throws -> Assessment {
        var options = AssessmentOptions()
        options.services = said
        let known = [("besoin", FactValue.boolean(true)), ("departement", .code("33"))]
            .filter { fact in !facts.contains { $0.0 == fact.0 } }
        let day = try #require(CivilDate("2024-06-01"))
        return try rulebook(services).assess(
            [b.signal(known + facts)], asOf: day, options: options)
    }

    static func status(
        _ id: String, _ places: Int64? = nil, isOpen: Bool? = nil, on date: String = "2024-05-30"
    ) -> ServiceStatus {
        ServiceStatus(
            service: id, places: places, isOpen: isOpen, asOf: CivilDate(date) ?? .earliest)
    }

    private func order(_ assessment: Assessment) -> [String] { assessment.services.map(\.service) }

    @Test func unknownRoomIsNotNone() throws {
        let all = [Self.service("a"), Self.service("b"), Self.service("c")]
        let answer = try Self.assess(all, [], [Self.status("a", 0), Self.status("c", 2)])
        #expect(order(answer) == ["c", "b", "a"])
        #expect(answer.services.map { $0.capacity?.isFull } == [false, nil, true])
        #expect(answer.services[2].because.fr.contains("complet, dit par l'hôte le 2024-05-30"))
        #expect(answer.services[0].because.en.contains("2 places free, said by the host"))
        #expect(answer.notices.contains { $0.code == "place_not_promised" })
    }

    @Test func fullEverywhereIsSaid() throws {
        let all = [Self.service("a"), Self.service("b")]
        let answer = try Self.assess(all, [], [Self.status("a", 0), Self.status("b", 0)])
        #expect(order(answer) == ["a", "b"])
        #expect(answer.notices.contains { $0.code == "services_full" })
        let one = try Self.assess(all, [], [Self.status("a", 0)])
        #expect(!one.notices.contains { $0.code == "services_full" })
    }

    /// The latest word holds; one for after the assessment is not counted, and is named.
    @Test func theLatestWordHolds() throws {
        let said = [
            Self.status("a", 3, on: "2024-05-01"), Self.status("a", 0, on: "2024-06-01"),
            Self.status("a", 5, on: "2024-06-02"),
        ]
        for said in [said, said.reversed()] {
            let answer = try Self.assess([Self.service("a")], [], said)
            #expect(answer.services.first?.capacity?.isFull == true)
            #expect(answer.notices.contains { $0.code == "later_services" })
        }
        let only = try Self.assess([Self.service("a")], [], [said[2]])
        #expect(only.services.first?.capacity == nil)
    }

    @Test func closedComesAfterOpenAndIsListed() throws {
        let all = [Self.service("a"), Self.service("b")]
        let answer = try Self.assess(
            all, [], [Self.status("a", isOpen: false), Self.status("b", isOpen: true)])
        #expect(order(answer) == ["b", "a"])
        #expect(answer.services.allSatisfy { $0.capacity?.isFull == false })
    }

    /// Audience, then form, then language, then where.
    @Test func whatSuitsComesFirst() throws {
        let all = [
            Self.service("nation", []) { $0.level = "national" },
            Self.service("here"),
            Self.service("other_language") { $0.languages = ["en"] },
            Self.service("language") { $0.languages = ["fr", "ro"] },
            Self.service("form") { $0.forms = ["travail"] },
            Self.service("other_form") { $0.forms = ["sexuelle"] },
            Self.service("adults") { $0.audience = ["majeur"] },
            Self.service("minors") { $0.audience = ["mineur"] },
        ]
        let answer = try Self.assess(
            all,
            [
                ("age", .integer(30)), ("langue", .code("ro")),
                ("exploitation", .codes(["travail"])),
            ])
        #expect(
            order(answer) == [
                "adults", "form", "language", "here", "nation", "other_language", "other_form",
            ])
        #expect(answer.services[0].reasons.first?.kind == .audience)
        #expect(answer.services[2].reasons.first?.text.fr == "langue parlée : ro")
    }

    @Test func theNationStandsFirst() throws {
        let local = Self.service("33.a", layer: "33") { $0.audience = ["majeur"] }
        let answer = try Self.assess([local, Self.service("n", [])], [("age", .integer(30))])
        #expect(order(answer) == ["n", "33.a"])
        let full = try Self.assess(
            [local, Self.service("n", [])], [("age", .integer(30))], [Self.status("n", 0)])
        #expect(order(full) == ["33.a", "n"])
    }

    /// What no service suits for is said, with whom to turn to.
    @Test func noneFoundIsSaid() throws {
        let minors = Self.service("m") {
            $0.audience = ["mineur"]
            $0.level = "departement"
        }
        let answer = try Self.assess([minors], [("age", .integer(30))])
        #expect(answer.services.isEmpty)
        let notice = answer.notices.first { $0.code == "no_service" }
        #expect(notice?.text.fr.contains("essai") == true)
        let nation = Self.service("n", []) { $0.level = "national" }
        let next = try Self.assess([minors, nation], [("age", .integer(30))])
        #expect(!next.notices.contains { $0.code == "no_service" })
        #expect(next.services.first?.reasons.contains { $0.kind == .nextLevel } == true)
        let closed = try Self.assess([minors], [("besoin", .boolean(false))])
        #expect(!closed.notices.contains { $0.code == "no_service" })
    }

    /// Where a rule leads is a service of it, named twice or not.
    @Test func routesLeadToServices() throws {
        var version = Self.b.version(Self.b.fact("a"))
        version.route = "s"
        var catalogue = Self.b.catalogue(
            facts: [Self.b.declare("a")], rules: [Self.b.rule("r", version)])
        catalogue.services = [Self.service("s", []) { $0.does = [] }]
        let rulebook = try #require(Rulebook.compile(catalogue, digest: "0").rulebook)
        let day = try #require(CivilDate("2024-06-01"))
        let answer = try rulebook.assess([Self.b.signal([("a", .boolean(true))])], asOf: day)
        #expect(answer.services.map(\.rules) == [["r"]])
    }
}

extension ServiceTests {
    /// That a rule leads to a number does not keep it for that rule.
    @Test func aNumberForEverythingStaysOne() throws {
        var version = Self.b.version(Self.b.fact("a"))
        version.route = "n115"
        var catalogue = Self.b.catalogue(
            facts: [Self.b.declare("a")], rules: [Self.b.rule("r", version)])
        catalogue.services = [
            Self.service("n115", []) {
                $0.does = []
                $0.number = "115"
            }
        ]
        let rulebook = try #require(Rulebook.compile(catalogue, digest: "0").rulebook)
        let day = try #require(CivilDate("2024-06-01"))
        var signal = Self.b.signal([])
        signal.emergency = true
        let answer = try rulebook.assess([signal], asOf: day)
        #expect(answer.emergency.map(\.number) == ["115"] && answer.services.isEmpty)
    }
}

/// Distance: never towards the danger, and the place is told to nobody.
@Suite struct DistanceTests {
    static let away: [(String, FactValue)] = [
        ("eloignement_necessaire", .boolean(true)), ("departement_danger", .code("33")),
    ]

    @Test func nobodyIsSentTowardsTheDanger() throws {
        let all = [
            ServiceTests.service("here"),
            ServiceTests.service("there", ["47"]) { $0.isElsewhere = true },
            ServiceTests.service("back", ["33"]) { $0.isElsewhere = true },
            ServiceTests.service("entry", []) {
                $0.isElsewhere = true
                $0.isConfidential = true
            },
        ]
        let answer = try ServiceTests.assess(all, Self.away)
        #expect(answer.services.map(\.service) == ["entry", "there", "here"])
        #expect(answer.services.last?.reasons.contains { $0.kind == .inDanger } == true)
        // Danger that nobody named is where the person is.
        let unnamed = try ServiceTests.assess(all, [Self.away[0]])
        #expect(!unnamed.services.contains { $0.service == "back" })
    }

    @Test func aConfidentialPlaceIsNeverTold() throws {
        for isElsewhere in [true, false] {
            let secret = ServiceTests.service("33.s", ["33", "47"], layer: "33") {
                $0.label = Label(fr: "Foyer des Tilleuls", en: "Lindens home")
                $0.isConfidential = true
                $0.isElsewhere = isElsewhere
            }
            let answer = try ServiceTests.assess(
                [secret], [("departement_danger", .code("75"))], [ServiceTests.status("33.s", 4)])
            let offer = try #require(answer.services.first)
            let said = "\(offer.label) \(offer.because) \(offer.reasons) \(answer.notices)"
            for word in ["Tilleuls", "Lindens", "47", "4 place"] {
                #expect(!said.contains(word), "\(said)")
            }
            #expect(offer.capacity?.places == nil && offer.capacity?.isFull == false)
        }
    }
}
