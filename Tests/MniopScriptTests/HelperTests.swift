import MniopCore
import MniopScript
import Testing

@Suite struct HelperTests {
    static let helper = """
        language(1)
        document "commun" { fr = "Commun", en = "Common" }
        local adulte = no(fact.mineur)
        local function contact(id, fr)
          measure(id) { fr = fr, when = all { fact.plainte, adulte } }
        end
        return { contact = contact, codes = { "33", "40" }, adulte = adulte }
        """

    @Test func helperDeclaresInTheCallersLayerAtTheCallersLine() throws {
        let load = Fixtures.load([
            ("national/aide.lua", Self.helper),
            ("departements/33/a.lua", Fixtures.department),
            (
                "departements/33/b.lua",
                """
                language(1)
                local aide = use "national.aide"

                aide.contact("33.contact", "Contact")
                alert "33.a" { fr = "A", when = all { aide.adulte,
                  fact.departement:among(aide.codes) } }
                """
            ),
        ])
        #expect(load.problems.isEmpty, "\(load.problems)")
        let rulebook = try #require(load.rulebook)
        let rule = try #require(rulebook.rule("33.contact"))
        #expect(rule.layer == "33")
        #expect(rule.position == SourcePosition(file: "departements/33/b.lua", line: 4))
        // Once, by the nation's own file.
        #expect(rulebook.catalogue.documents.map(\.id) == ["commun"])
        let alert = try #require(rulebook.rule("33.a")?.versions.first?.when.node)
        guard case .all(let parts) = alert, case .fact(_, .among(let codes)) = parts.last?.node
        else {
            Issue.record("\(alert)")
            return
        }
        #expect(codes == ["33", "40"])
    }

    @Test func helpersAreFrozenAndNotMutual() {
        let change = Fixtures.load([
            ("national/aide.lua", Self.helper),
            ("national/b.lua", "language(1)\nlocal a = use \"national.aide\"\na.codes[3] = \"1\""),
        ])
        #expect(change.problems.map(\.position.line) == [3], "\(change.problems)")
        let circle = Fixtures.load([
            ("national/a.lua", "language(1)\nlocal b = use \"national.b\"\nreturn {}"),
            ("national/b.lua", "language(1)\nlocal a = use \"national.a\"\nreturn {}"),
        ])
        #expect(circle.rulebook == nil)
        #expect(circle.problems.contains { $0.text.fr.contains("lui-même") }, "\(circle.problems)")
    }

    @Test func anotherLayersFilesAreOutOfReach() {
        let load = Fixtures.load([
            ("departements/33/a.lua", Fixtures.department),
            (
                "departements/40/a.lua",
                "language(1)\ndepartment \"40\" { fr = \"L\" }\nlocal x = use \"departements.33.a\""
            ),
        ])
        #expect(load.problems.map(\.code) == ["unknown_helper"])
        #expect(load.layersUnavailable == ["40"])
    }
}
