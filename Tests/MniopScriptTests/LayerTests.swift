import MniopCore
import MniopScript
import Testing

@Suite struct LayerTests {
    @Test func orderOfFilesChangesNothing() throws {
        let sources = [
            Fixtures.source("national/base.lua", Fixtures.national),
            Fixtures.source("departements/33/clav.lua", Fixtures.department),
            Fixtures.source(
                "departements/33/plus.lua", "language(1)\ndocument \"33.d\" { fr = \"D\" }"),
        ]
        let first = ScriptLoader.load(sources: sources)
        let second = ScriptLoader.load(sources: sources.reversed())
        #expect(first.problems.isEmpty)
        #expect(first.rulebook?.digest == second.rulebook?.digest)
        #expect(first.rulebook?.catalogue == second.rulebook?.catalogue)
        #expect(first.rulebook?.catalogue.layers.map(\.id) == ["national", "33"])
    }

    /// sha256 over path, 0, length in eight bytes, bytes: computed beside with sha256sum.
    @Test func digestLeavesScenariosOut() throws {
        let local = ("departements/33/a.lua", Fixtures.department)
        let scenario = ("departements/33/a.scenarios.lua", "language(1)\n")
        let first = try #require(Fixtures.load([local]).rulebook)
        let second = try #require(Fixtures.load([local, scenario]).rulebook)
        #expect(first.digest == second.digest)
        #expect(first.digest.utf8.count == 64)
        let other = try #require(
            Fixtures.load([(local.0, Fixtures.department + "\n")]).rulebook)
        #expect(first.digest != other.digest)
    }

    @Test func brokenDepartmentLeavesItsNeighbour() throws {
        let load = Fixtures.load([
            (
                "departements/33/a.lua",
                "language(1)\ndepartment \"33\" { fr = \"G\" }\nfact \"33.x\" {"
            ),
            ("departements/40/a.lua", "language(1)\ndepartment \"40\" { fr = \"Landes\" }"),
        ])
        let rulebook = try #require(load.rulebook)
        #expect(rulebook.catalogue.layers.map(\.id) == ["national", "40"])
        #expect(load.layersUnavailable == ["33"])
        #expect(load.unavailableNames == ["33", "33.x"])
        #expect(load.unavailableLayer(of: "33.whatever") == "33")
        #expect(load.unavailableLayer(of: "40.y") == nil)
        #expect(load.problems.map(\.code) == ["syntax_error"])
    }

    @Test func hospitalFollowsTheDepartmentThatItLeansOn() throws {
        let hospital = """
            language(1)
            hospital "33.chu" { fr = "CHU", department = "33", convention = { signed = true } }
            alert "33.chu.a" { fr = "A", when = fact["33.x"] }
            """
        let good =
            "language(1)\ndepartment \"33\" { fr = \"G\" }\n"
            + "fact \"33.x\" { type = \"boolean\", fr = \"X\" }"
        let whole = Fixtures.load([
            ("departements/33/a.lua", good), ("hopitaux/33.chu/a.lua", hospital),
        ])
        let layers = try #require(whole.rulebook).catalogue.layers
        #expect(layers.map(\.id) == ["national", "33", "33.chu"])
        #expect(layers.last?.details.map(\.name) == ["signed"])
        let broken = Fixtures.load([
            ("departements/33/a.lua", good + "\nnonsense()"), ("hopitaux/33.chu/a.lua", hospital),
        ])
        #expect(broken.rulebook?.catalogue.layers.map(\.id) == ["national"])
        #expect(broken.layersUnavailable == ["33", "33.chu"])
    }

    @Test func nationalMistakeMeansNoRulebook() {
        let load = Fixtures.loadNational("document \"d\" { fr = \"D\" }\nfact \"f\" {}")
        #expect(load.rulebook == nil)
        // Everything at once, not the first alone.
        #expect(load.problems.map(\.position.line) == [2, 3, 3, 3])
    }

    @Test func syntaxErrorLeavesTheOtherFiles() {
        let load = Fixtures.load([
            ("national/a.lua", "language(1)\nfact \"f\" {"),
            ("national/b.lua", "language(1)\ndocument \"d\" { fr = \"D\" }"),
        ])
        #expect(load.problems.map(\.code) == ["syntax_error", "missing_field"])
    }

    /// Files written under Windows: a mark at the beginning, two bytes at each line's end.
    @Test func windowsFilesAreRead() {
        let load = Fixtures.load([
            (
                "national/w.lua",
                "\u{FEFF}language(1)\r\ndocument \"d\" { fr = \"D\", en = \"D\",\r\n  fro = 1 }\r\n"
            )
        ])
        #expect(load.problems.map(\.code) == ["unknown_field"], "\(load.problems)")
        #expect(load.problems.first?.position.line == 3 && load.problems.first?.column == 3)
    }

    @Test func scriptWithoutLayerIsToldSo() {
        let load = Fixtures.load([("x/y.lua", "language(1)\n")])
        #expect(load.problems.map(\.code) == ["no_layer"])
        #expect(load.rulebook != nil)
    }

    @Test func departmentLeavesTheHospitalsNames() {
        let load = Fixtures.load([
            (
                "departements/33/a.lua",
                "language(1)\ndepartment \"33\" { fr = \"G\" }\n"
                    + "document \"33.chu.d\" { fr = \"D\" }"
            ),
            (
                "hopitaux/33.chu/a.lua",
                "language(1)\nhospital \"33.chu\" { fr = \"CHU\", department = \"33\" }"
            ),
        ])
        #expect(load.problems.map(\.code) == ["id_prefix"])
        #expect(load.rulebook?.catalogue.layers.map(\.id) == ["national", "33.chu"])
    }

    @Test func nothingNationalMeansNothing() {
        let load = ScriptLoader.load(
            sources: [Fixtures.source("departements/33/a.lua", Fixtures.department)])
        #expect(load.rulebook == nil)
        #expect(load.problems.map(\.code) == ["no_national_layer"])
    }
}

/// A department whose code is not its folder's: one mistake, on its own line.
@Suite struct DepartmentFolderTests {
    private static let text = """
        language(1)
        department "41" { fr = "Landes" }
        service "CODE.s" { fr = "S", territory = { "40" } }
        alert "CODE.a" { fr = "A", when = fact.plainte }
        """

    @Test(arguments: ["40", "41"]) func folderIsRight(_ code: String) throws {
        var text = ""
        for part in Self.text.split(separator: "CODE") { text += (text.isEmpty ? "" : code) + part }
        for path in ["departements/40/a.lua", code == "40" ? "landes/40/a.lua" : nil] {
            guard let path else { continue }
            let load = Fixtures.load([(path, text)])
            let told = load.problems.map { "\($0.position):\($0.column ?? 0) \($0.text.fr)" }
            try #require(load.problems.count == 1, "\(told)")
            #expect(
                told == [
                    "\(path):2:12 department \"41\" dans le dossier 40 : vouliez-vous \"40\" ?"
                ])
            #expect(load.problems[0].code == "department_folder")
            #expect(load.layersUnavailable == ["40"])
            #expect(load.rulebook != nil)
        }
    }

    /// A folder's name is free elsewhere: a department may stand in the folder of a month.
    @Test func otherFoldersAreFree() {
        let load = Fixtures.load([
            ("2024/01/a.lua", "language(1)\ndepartment \"33\" { fr = \"Gironde\" }")
        ])
        #expect(load.problems.isEmpty, "\(load.problems)")
        #expect(load.rulebook?.catalogue.layers.map(\.id) == ["national", "33"])
    }
}
