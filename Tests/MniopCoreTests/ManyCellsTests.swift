import MniopCore
import Testing

/// A variable has a bounded number of cells: more is an error, never a wrong answer or a trap.
@Suite struct ManyCellsTests {
    static let b = Build.self

    static func problems(_ catalogue: Catalogue) -> [String] {
        let result = Rulebook.compile(catalogue, digest: "0")
        #expect((result.rulebook == nil) == result.problems.hasErrors)
        return result.problems.filter { $0.severity == .error }.map(\.code)
    }

    static func parameter(_ count: Int) -> Catalogue {
        let when = b.all(b.fact("a"), b.f(.parameter("p", value: "v1")))
        var catalogue = b.catalogue(facts: [b.declare("a")], rules: [b.rule("r", when: when)])
        let label = Label(fr: "P", en: "P")
        catalogue.parameters = [
            ParameterDeclaration(
                id: "p", label: label, values: (0..<count).map { "v\($0)" }, defaultValue: "v0",
                why: label, position: SourcePosition(file: "f.lua", line: 1))
        ]
        return catalogue
    }

    @Test func aParameterMayHaveAsManyValuesAsAVariableHasCells() {
        #expect(Self.problems(Self.parameter(256)).isEmpty)
    }

    @Test(arguments: [257, 34_000, 70_000])
    func noMore(_ count: Int) {
        #expect(Self.problems(Self.parameter(count)) == ["too_many_values"])
    }
}
