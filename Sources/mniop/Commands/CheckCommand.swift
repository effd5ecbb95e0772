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

    @OptionGroup var language: LanguageOption

    func run() throws {
        let language = try language.language()
        let scripts = try LoadedScripts(paths: paths, includeScenarios: true)
        let printer = ProblemPrinter(scripts, language: language)
        for problem in scripts.load.problems { Output.problem(printer.text(problem)) }
        let errors = scripts.load.problems.filter { $0.severity == .error }.count
        Output.line(
            Wording.checked(
                scripts: scripts.sources.count, errors: errors,
                warnings: scripts.load.problems.count - errors
            ).text(in: language))
        if errors > 0 { throw Stop(.findings) }
    }
}
