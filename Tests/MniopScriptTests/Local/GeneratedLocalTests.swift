import Glibc
import MniopCore
import MniopScript
import Testing

/// Local adds, never removes: generated scripts, hostile ones among them, over random cases.
///
/// A script is a department of its own; many are loaded together, and each is looked at alone, then
/// with its neighbours. `MNIOP_LOCAL_SCRIPTS` asks for more than ten thousand.
@Suite struct GeneratedLocalTests {
    static let perLoad = 50
    static let loads = max(10_000, environment("MNIOP_LOCAL_SCRIPTS") ?? 0) / perLoad

    private static func environment(_ name: String) -> Int? {
        getenv(name).flatMap { Int(String(cString: $0)) }
    }

    static let codes = (0..<perLoad).map { "\($0 + 21)" }

    @Test(arguments: 0..<loads) func nothingNationalIsLost(_ number: Int) throws {
        let nation = try Nation.small.get()
        var batch = Batch(nation, seed: UInt64(number), codes: Self.codes)
        try batch.check()
    }
}

extension GeneratedLocalTests {
    /// Tests that only refused would test nothing, and so would tests that only loaded.
    @Test func generatorWritesBothKinds() throws {
        let nation = try Nation.small.get()
        var refused = 0
        var codes: Set<String> = []
        for seed in 0..<UInt64(4) {
            let load = Batch(nation, seed: seed, codes: Self.codes).load
            refused += load.layersUnavailable.count
            codes.formUnion(load.problems.map(\.code))
        }
        let all = 4 * Self.perLoad
        #expect((all / 5...all * 4 / 5).contains(refused), "\(refused) of \(all)")
        #expect(codes.count > 15, "\(codes.sorted())")
    }
}

/// The same on the national scripts that ship, and slips of the hand in the departments' that do.
@Suite struct GeneratedShippedTests {
    @Test(arguments: 0..<2) func nothingNationalIsLost(_ number: Int) throws {
        let nation = try Nation.shipped.get()
        let own = try ScriptFiles.read(paths: [LocalAddsTests.scripts])
            .filter { $0.path.hasPrefix("departements/") && $0.path.hasSuffix("clav.lua") }
        var batch = Batch(
            nation, seed: UInt64(number), codes: (0..<50).map { "\($0 + 40)" }, mutating: own)
        try batch.check()
    }
}

/// The national layer alone, and random persons with their national answers.
struct Nation: Sendable {
    let sources: [ScriptSource]
    let rulebook: Rulebook
    let words: LocalVocabulary
    let cases: [(signals: [Signal], asOf: CivilDate, answer: Assessment)]

    static let small = Result { try Nation([SmallNation.source], cases: 120, rarity: 3) }

    static let shipped = Result {
        try Nation(
            ScriptFiles.read(paths: [LocalAddsTests.scripts]).filter {
                $0.path.hasPrefix("national/") && !$0.isScenarioFile
            }, cases: 12, rarity: 4)
    }

    init(_ sources: [ScriptSource], cases count: Int, rarity: Int) throws {
        let load = ScriptLoader.load(sources: sources)
        let rulebook = try #require(load.rulebook, "\(load.problems)")
        var cases = LocalCases(
            catalogue: rulebook.catalogue, dice: Dice(state: 5), rarity: rarity)
        self.sources = sources
        self.rulebook = rulebook
        words = LocalVocabulary(rulebook)
        self.cases = try (0..<count).map { _ in
            let (signals, asOf) = try cases.make()
            return (signals, asOf, try rulebook.assess(signals, asOf: asOf))
        }
    }
}

/// Scripts of many departments, loaded together.
struct Batch {
    let nation: Nation
    let load: LoadResult
    let scripts: [(code: String, text: String)]
    var dice: Dice

    /// `shipped`: scripts to be written again, with slips of the hand.
    init(
        _ nation: Nation, seed: UInt64, codes: [String], mutating shipped: [ScriptSource] = []
    ) {
        self.nation = nation
        dice = Dice(state: seed)
        var slips = LocalWriter(code: "", words: nation.words, seed: seed)
        let mutants = shipped.map { source in
            (
                code: source.path.split(separator: "/").dropLast().last.map(String.init) ?? "",
                text: slips.mutated(String(decoding: source.bytes, as: UTF8.self))
            )
        }
        scripts =
            mutants
            + codes.enumerated().map { number, code in
                var writer = LocalWriter(
                    code: code, words: nation.words, seed: seed &* 1000 &+ UInt64(number))
                return (code, writer.script())
            }
        let sources = scripts.map {
            ScriptSource(path: "departements/\($0.code)/a.lua", bytes: Array($0.text.utf8))
        }
        var limits = ScriptLimits()
        limits.instructions = shipped.isEmpty ? 100_000 : 2_000_000
        limits.memoryBytes = shipped.isEmpty ? 8 << 20 : 64 << 20
        load = ScriptLoader.load(sources: nation.sources + sources, limits: limits)
    }

    mutating func check() throws {
        let rulebook = try #require(load.rulebook, "\(load.problems.prefix(3).map(\.text.fr))")
        try checkSilence(rulebook)
        let runner = HookRunner(load.hooks, rulebook: rulebook)
        let layers = rulebook.catalogue.layers.dropFirst().map(\.id)
        for (index, layer) in layers.enumerated() {
            let isNamed = Bool.random(using: &dice)
            try check([layer], hasOwnNames: isNamed, rulebook, runner)
            guard index % 4 == 0 else { continue }
            let four = Array(layers.dropFirst(index).prefix(4))
            try check(four, hasOwnNames: !isNamed, rulebook, runner)
        }
    }

    /// Loaded and not active: the national answer, and a notice for each that did not load.
    private mutating func checkSilence(_ rulebook: Rulebook) throws {
        let known = try #require(nation.cases.randomElement(using: &dice))
        var options = AssessmentOptions()
        options.unavailableLayers = load.layersUnavailable
        let answer = try rulebook.assess(known.signals, asOf: known.asOf, options: options)
        let told = answer.notices.filter { $0.code == "layer_unavailable" }.count
        #expect(told == load.layersUnavailable.count)
        #expect(answer.outcomes == known.answer.outcomes)
        #expect(answer.questions == known.answer.questions)
        #expect(answer.services == known.answer.services)
        #expect(
            answer.notices.filter { $0.code != "layer_unavailable" } == known.answer.notices)
        let dimensions = [answer, known.answer].map {
            $0.exploitation.flatMap { $0.grids.flatMap { $0.dimensions.map(\.id) } }
        }
        #expect(dimensions[0] == dimensions[1])
        report(LocalLaw(before: known.answer, after: answer).violations(), [])
    }

    /// A case with what the nation knows, or with the layers' own facts and signs as well.
    private mutating func check(
        _ layers: [String], hasOwnNames: Bool, _ rulebook: Rulebook, _ runner: HookRunner
    ) throws {
        var options = AssessmentOptions()
        options.extraLayers = layers
        let known = try #require(nation.cases.randomElement(using: &dice))
        var signals = known.signals
        if hasOwnNames {
            var own = LocalCases(
                catalogue: rulebook.catalogue, dice: dice, layers: Set(layers), rarity: 2)
            signals = try own.withOwnNames(signals)
            dice = own.dice
        }
        var answer = try rulebook.assess(signals, asOf: known.asOf, options: options)
        let law = LocalLaw(
            before: known.answer, after: answer,
            hasNewWays: hasOwnNames || offersWays(layers, rulebook.catalogue))
        report(law.violations(), layers)
        let plain = answer
        runner.apply(to: &answer, signals: signals)
        #expect(answer.proposals.count <= 20 * layers.count)
        #expect(answer.proposals.allSatisfy { layers.contains($0.layer) })
        #expect(answer.outcomes == plain.outcomes && answer.questions == plain.questions)
        #expect(answer.notices.starts(with: plain.notices))
        let national = Set(known.answer.questions.map(\.ask))
        let own = answer.questions.filter { question in
            !national.contains(question.ask) && question.settles.allSatisfy(isLocal)
        }
        // Thirty a layer; those that no rule alone wants come from the fifty names of what
        // suffices.
        #expect(own.count <= 80 * layers.count)
    }

    /// A layer says what suffices, or has a sign that counts in a national grid.
    private func offersWays(_ layers: [String], _ catalogue: Catalogue) -> Bool {
        catalogue.sufficiencies.contains { layers.contains($0.layer) }
            || catalogue.indicators.contains { indicator in
                layers.contains(indicator.layer)
                    && indicator.countsAs.contains { !isLocal($0.grid) }
            }
    }

    private func isLocal(_ id: String) -> Bool { scripts.contains { id.hasPrefix($0.code + ".") } }

    private func report(_ violations: [String], _ layers: [String]) {
        guard !violations.isEmpty else { return }
        let texts = scripts.filter { layers.contains($0.code) }.map(\.text)
        Issue.record("\(violations.joined(separator: "\n"))\n\(texts.joined(separator: "\n"))")
    }
}
