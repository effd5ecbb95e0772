import ArgumentParser
import MniopCore
import MniopScript

/// `mniop doc`: the catalogue of rules, for who reads law and not Lua.
struct DocCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "doc", abstract: Wording.docAbstract.text(in: Usage.language))
    }

    @Argument(help: Usage.help(Wording.pathsHelp, value: "PATH"))
    var paths: [String] = []

    @Option(parsing: .singleValue, help: Usage.help(Wording.scriptsHelp, value: "PATH"))
    var scripts: [String] = []

    @Option(help: Usage.help(Wording.docFormatHelp, value: "FORMAT"))
    var format: String = "md"

    @OptionGroup var limits: LimitOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
        let language = try language.language()
        guard ["md", "html"].contains(format) else {
            throw Stop.usage(
                fr: "--format \(format) : attendu md ou html.",
                en: "--format \(format): expected md or html.")
        }
        let scripts = try LoadedScripts(
            paths: paths + self.scripts, limits: limits.limits(), includeScenarios: true)
        let printer = ProblemPrinter(scripts, language: language)
        let errors = scripts.load.problems.filter { $0.severity == .error }
        for problem in errors { Output.problem(printer.text(problem)) }
        guard let rulebook = scripts.load.rulebook else { throw Stop(.findings) }
        let document = CatalogueMaker(
            rulebook, ScenarioIndex(scripts.load, rulebook), language
        ).document()
        if format == "html" {
            Output.write(HTMLCatalogue(document, CatalogueWords(language)).text)
        } else {
            Output.write(MarkdownCatalogue(document).text)
        }
        // A layer in error is missing from the page.
        if !errors.isEmpty { throw Stop(.findings) }
    }
}
