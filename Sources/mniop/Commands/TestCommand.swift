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

    @OptionGroup var language: LanguageOption

    func run() throws {
        let language = try language.language()
        let scripts = try LoadedScripts(paths: paths + self.scripts, includeScenarios: true)
        let printer = ProblemPrinter(scripts, language: language)
        let errors = scripts.load.problems.filter { $0.severity == .error }
        for problem in errors { Output.problem(printer.text(problem)) }

        let results = run(scripts.load)
        for result in results { show(result, printer) }
        if let junit {
            do {
                try InputFile.replace(junit, with: JUnitReport.text(results, language: language))
            } catch {
                throw Stop(.usage, Wording.unreadable(junit, error.reason))
            }
        }
        if results.isEmpty {
            let why = errors.isEmpty ? Wording.noScenario : Wording.nothingRun
            Output.problem(why.text(in: language))
        }
        if coverage, let rulebook = scripts.load.rulebook {
            let found = self.found(scripts.load, rulebook)
            Output.write(CoverageReport(found, scripts.paths, language).text)
        }
        let failed = results.filter { !$0.hasPassed }.count
        Output.line("\(results.count - failed) passed, \(failed) failed")
        if failed > 0 || !errors.isEmpty { throw Stop(.findings) }
    }

    private func run(_ load: LoadResult) -> [ScenarioResult] {
        guard let rulebook = load.rulebook else { return [] }
        let runner = ScenarioRunner(load, rulebook: rulebook)
        return load.scenarios.map(runner.run)
    }

    private func found(_ load: LoadResult, _ rulebook: Rulebook) -> ScenarioCoverage {
        let runner = ScenarioRunner(load, rulebook: rulebook)
        var coverage = ScenarioCoverage(rulebook)
        for scenario in load.scenarios { coverage.add(scenario, runner) }
        return coverage
    }

    private func show(_ result: ScenarioResult, _ printer: ProblemPrinter) {
        for failure in result.failures {
            var failure = failure
            failure.text.fr = "« \(result.name) » : " + failure.text.fr
            failure.text.en = "'\(result.name)': " + failure.text.en
            Output.problem(printer.text(failure))
        }
    }
}
