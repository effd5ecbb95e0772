import Testing

@testable import MniopCore

/// What the words of a formula say is what the formula means.
@Suite struct FormulaWordsTests {
    static let names = ["a", "b", "c", "d"]

    static func catalogue() -> Catalogue {
        Build.catalogue(
            facts: names.map { Build.declare($0) } + [Build.declare("age", .integer)],
            rules: [Build.rule("r", when: Build.fact("a"))])
    }

    /// A formula of the given depth over boolean facts and an age.
    static func random(_ dice: inout Dice, depth: Int) -> Formula {
        let kind = depth == 0 ? 0 : Int.random(in: 0...6, using: &dice)
        func list() -> [Formula] {
            (0..<Int.random(in: 1...3, using: &dice)).map { _ in random(&dice, depth: depth - 1) }
        }
        switch kind {
        case 1: return Build.f(.all(list()))
        case 2: return Build.f(.any(list()))
        case 3: return Build.f(.none(list()))
        case 4: return Build.no(random(&dice, depth: depth - 1))
        case 5: return Build.f(.atLeast(Int.random(in: 1...3, using: &dice), list()))
        default:
            let number = Int.random(in: 0...names.count, using: &dice)
            return number < names.count
                ? Build.fact(names[number]) : Build.f(.fact("age", .below(18)))
        }
    }

    /// What a reader makes of the words alone: the joining words over what the children say.
    static func read(_ words: FormulaWords) -> Formula {
        guard !words.children.isEmpty else { return words.formula }
        let list = words.children.map(read)
        for count in 1...3 where words.text == GroupWords.atLeast(count) {
            return Build.f(.atLeast(count, list))
        }
        for count in 1...3 where words.text == GroupWords.fewer(than: count) {
            return Build.no(Build.f(.atLeast(count, list)))
        }
        switch words.text {
        case GroupWords.all: return Build.f(.all(list))
        case GroupWords.any: return Build.f(.any(list))
        case GroupWords.none: return Build.f(.none(list))
        default: return Build.no(Build.f(.all(list)))
        }
    }

    @Test func wordsMeanWhatTheFormulaMeans() throws {
        let rulebook = try #require(
            Rulebook.compile(Self.catalogue(), digest: "").rulebook)
        let compiler = Compiler(rulebook.catalogue)
        compiler.prepareFacts()
        var dice = Dice(state: 48)
        for _ in 0..<500 {
            let formula = Self.random(&dice, depth: 4)
            let words = rulebook.words(formula)
            #expect(compiler.diagram(Self.read(words)) == compiler.diagram(formula))
            #expect(compiler.diagram(words.formula) == compiler.diagram(formula))
        }
    }

    @Test func everyTestIsSaidInBothLanguages() throws {
        var catalogue = Self.catalogue()
        catalogue.facts.append(Build.declare("nationalite", .code))
        catalogue.facts.append(Build.declare("jour", .date))
        let rulebook = try #require(Rulebook.compile(catalogue, digest: "").rulebook)
        func both(_ node: Formula.Node, negated: Bool = false) -> [String] {
            let formula = negated ? Build.no(Build.f(node)) : Build.f(node)
            let text = rulebook.words(formula).text
            return [text.fr, text.en]
        }
        let day = try #require(CivilDate("2021-05-01"))
        let month = try #require(Period(1, .months))
        #expect(both(.fact("a", .isTrue)) == ["essai", "test"])
        #expect(both(.fact("a", .isTrue), negated: true) == ["essai : non", "test: no"])
        #expect(
            both(.fact("nationalite", .among(["TIERS", "APATRIDE"])))
                == ["essai : pays tiers ou apatride", "test: third country or stateless"])
        #expect(
            both(.fact("nationalite", .isCode("TIERS")), negated: true)
                == ["essai : autre que pays tiers", "test: other than third country"])
        #expect(both(.fact("age", .below(18))) == ["essai : moins de 18", "test: below 18"])
        #expect(
            both(.fact("age", .below(18)), negated: true)
                == ["essai : 18 ou plus", "test: 18 or more"])
        #expect(
            both(.fact("jour", .after(day)), negated: true)
                == ["essai : le 2021-05-01 ou avant", "test: 2021-05-01 or before"])
        #expect(
            both(.elapsed(fact: "jour", month, atLeast: true))
                == ["essai : il y a 1 mois ou plus", "test: 1 month ago or more"])
        #expect(both(.open("r")) == ["Est ouvert : essai", "Is open: test"])
    }
}
