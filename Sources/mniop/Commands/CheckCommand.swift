import ArgumentParser
import MniopCore
import MniopScript

/// `mniop check`: every problem of the scripts, where it stands.
struct CheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check", abstract: Wording.checkAbstract.text(in: Usage.language))
    }

    @Argument(help: Usage.help(Wording.pathsHelp, value: "PATH"))
    var paths: [String] = []

    @Option(parsing: .singleValue, help: Usage.help(Wording.scriptsHelp, value: "PATH"))
    var scripts: [String] = []

    @OptionGroup var limits: LimitOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
        let language = try language.language()
        let scripts = try LoadedScripts(
            paths: paths + self.scripts, limits: limits.limits(), includeScenarios: true,
            reviews: true)
        let printer = ProblemPrinter(scripts, language: language)
        let problems = scripts.unread + scripts.load.problems + scripts.load.scenarioProblems()
        for problem in problems { Output.problem(printer.text(problem)) }
        let errors = problems.filter { $0.severity == .error }.count
        Output.line(
            Wording.checked(
                subject(scripts), national: scripts.nationalAdded, errors: errors,
                warnings: problems.count - errors
            ).text(in: language))
        if errors > 0 { throw Stop(.findings) }
    }

    /// What was given, without the national scripts that it stands on.
    private func subject(_ scripts: LoadedScripts) -> Label {
        let given = scripts.given
        if given.count == 1, let one = given.first, scripts.nationalAdded > 0 {
            let path = scripts.paths.shown(one.path)
            return Label(fr: path, en: path)
        }
        return Wording.scriptCount(given.count)
    }
}
