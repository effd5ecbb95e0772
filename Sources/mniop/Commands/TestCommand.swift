import ArgumentParser
import MniopCore
import MniopScript

/// `mniop test`: runs the scenarios; the last line is `N passed, N failed`.
struct TestCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "test", abstract: Wording.testAbstract.text(in: Usage.language))
    }

    @Argument(help: Usage.help(Wording.pathsHelp, value: "PATH"))
    var paths: [String] = []

    @Option(parsing: .singleValue, help: Usage.help(Wording.scriptsHelp, value: "PATH"))
    var scripts: [String] = []

    @Option(help: Usage.help(Wording.junitHelp, value: "FILE"))
    var junit: String?

    @Flag(help: Usage.help(Wording.coverageHelp))
    var coverage = false

    @Flag(help: Usage.help(Wording.watchHelp))
    var watch = false

    @OptionGroup var limits: LimitOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
        let language = try language.language()
        var round = TestRound(
            paths: paths + scripts, limits: try limits.limits(), junit: junit,
            hasCoverage: coverage, language: language)
        guard watch else { return try round.run() }
        // A path that is not there is a slip of the hand: nothing would ever change.
        for path in round.paths where !InputFile.exists(path) { return try round.run() }
        round.mostShown = TestWatch.mostShown
        let folders = LoadedScripts.folders(for: round.paths)
        TestWatch(
            stamps: { ScriptFiles.stamps(of: folders) },
            round: { number in
                TestWatch.announce(number)
                round.runOn()
                Output.line(Wording.waiting.text(in: language))
            }
        ).run()
    }
}

/// One run of the scenarios.
struct TestRound {
    var paths: [String]
    var limits = ScriptLimits()
    var junit: String?
    var hasCoverage: Bool
    var language: Language
    /// Problems that are shown; the others are counted.
    var mostShown = Int.max

    func run() throws(Stop) {
        let scripts = try LoadedScripts(
            paths: paths, limits: limits, includeScenarios: true, reviews: true)
        let printer = ProblemPrinter(scripts, language: language)
        let errors = scripts.load.problems.filter { $0.severity == .error }
        let results = results(of: scripts)
        let tally = TestTally(scripts.load, results)
        show(scripts.unread + errors + results.flatMap(Self.failures), printer)
        if let junit {
            do {
                try InputFile.replace(junit, with: JUnitReport.text(tally, language: language))
            } catch {
                throw Stop(.usage, Wording.notWritten(junit, error.reason))
            }
        }
        if results.isEmpty {
            let why = errors.isEmpty ? Wording.noScenario : Wording.nothingRun
            Output.problem(why.text(in: language))
        }
        if hasCoverage, let rulebook = scripts.load.rulebook {
            let found = found(scripts, rulebook)
            let report = CoverageReport(
                found, scripts.paths, language, isLocal: scripts.nationalAdded > 0)
            Output.write(report.text)
        }
        if !results.isEmpty, let sentence = tally.sentence(scripts.paths) {
            Output.problem(Wrapping.harmless(sentence.text(in: language)))
        }
        Output.line(tally.lastLine(language))
        if !tally.isGood { throw Stop(.findings) }
    }

    /// Says what stops it, and goes on: the next writing may mend it.
    func runOn() {
        do {
            try run()
        } catch {
            if let message = error.message {
                Output.problem("mniop: " + message.text(in: language))
            }
        }
    }

    /// Not of a layer with an error: all its names would be unknown there.
    private func results(of scripts: LoadedScripts) -> [ScenarioResult] {
        guard let rulebook = scripts.load.rulebook else { return [] }
        let runner = ScenarioRunner(scripts.load, rulebook: rulebook)
        return scripts.load.scenarios.filter {
            scripts.unavailableLayer(of: $0.position.file) == nil
        }.map(runner.run)
    }

    private func found(_ scripts: LoadedScripts, _ rulebook: Rulebook) -> ScenarioCoverage {
        let load = scripts.load
        let runner = ScenarioRunner(load, rulebook: rulebook)
        var coverage = ScenarioCoverage(
            rulebook, files: scripts.nationalAdded > 0 ? Set(scripts.given.map(\.path)) : nil)
        for scenario in load.scenarios { coverage.add(scenario, runner) }
        return coverage
    }

    private static func failures(_ result: ScenarioResult) -> [Problem] {
        result.failures.map { $0.named(by: result.name) }
    }

    private func show(_ problems: [Problem], _ printer: ProblemPrinter) {
        for problem in problems.prefix(mostShown) { Output.problem(printer.text(problem)) }
        let more = problems.count - mostShown
        if more > 0 { Output.problem(Wording.moreProblems(more).text(in: language)) }
    }
}
