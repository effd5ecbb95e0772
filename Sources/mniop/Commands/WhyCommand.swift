import ArgumentParser
import MniopCore
import MniopExchange
import MniopScript

/// `mniop why`: one rule for each person of a file, with the whole reasoning.
struct WhyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "why", abstract: Wording.whyAbstract.text(in: Usage.language))
    }

    @Argument(help: Usage.help(Wording.ruleHelp, value: "RULE"))
    var rule: String

    @Argument(help: Usage.help(Wording.filesHelp, value: "FILE"))
    var files: [String]

    @Option(help: Usage.help(Wording.asOfHelp, value: "DATE"))
    var asOf: String?

    @Option(parsing: .singleValue, help: Usage.help(Wording.scriptsHelp, value: "PATH"))
    var scripts: [String] = []

    @Option(help: Usage.help(Wording.formatHelp, value: "FORMAT"))
    var format: String = "text"

    @Option(help: Usage.help(Wording.audienceHelp, value: "KIND"))
    var audience: String?

    @Option(help: Usage.help(Wording.servicesHelp, value: "FILE"))
    var services: String?

    @Flag(help: Usage.help(Wording.prettyHelp))
    var pretty = false

    @OptionGroup var limits: LimitOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
        let language = try language.language()
        let date = try CaseCommand.date(asOf)
        let writesText = try CaseCommand.writesText(format)
        let scripts = try LoadedScripts(paths: self.scripts, limits: limits.limits())
        let hasScriptErrors = CaseCommand.report(scripts, language)
        guard let rulebook = scripts.load.rulebook else {
            CaseCommand.writeEmergency(
                nil, why: Wording.scriptsDoNotLoad, language, onlyText: !writesText)
            throw Stop(.findings)
        }
        try CaseCommand.check(audience: audience, rulebook)
        try checkRule(scripts.load, rulebook)

        let known = try ServiceInput(self.services, scripts.load, rulebook, language: language)
        for problem in known.problems { Output.problem(problem) }
        let input = SignalInput(files, scripts.load, rulebook, language: language)
        for problem in input.problems { Output.problem(problem) }
        if !input.rejectedEmergencies.isEmpty {
            CaseCommand.writeEmergency(
                rulebook, why: Wording.rejectedButUrgent(input.rejectedEmergencies), language,
                onlyText: !writesText)
        }
        var run = AssessmentRun(
            scripts.load, rulebook, asOf: date, audience: audience, services: known.services)
        var isFirst = input.rejectedEmergencies.isEmpty
        for person in input.persons {
            do {
                guard let explanation = try run.explain(rule, person) else {
                    Output.problem(Wording.ruleNotShown(person.id).text(in: language))
                    continue
                }
                if writesText {
                    write(
                        explanation, try run.assess(person), person.signals, rulebook, language,
                        isFirst: isFirst)
                    isFirst = false
                } else {
                    Output.line(ExplanationWriter.json(explanation, pretty: pretty))
                }
            } catch {
                run.failures += 1
                Output.problem(Wording.refused(error, person.id).text(in: language))
            }
        }
        if input.hasUnreadableFile { throw Stop(.usage) }
        if hasScriptErrors || !(input.problems + known.problems).isEmpty || run.failures > 0 {
            throw Stop(.findings)
        }
    }

    private func checkRule(_ load: LoadResult, _ rulebook: Rulebook) throws(Stop) {
        guard rulebook.rule(rule) == nil else { return }
        throw Stop(.usage, UnknownRule(rule, load, rulebook).label)
    }

    private func write(
        _ explanation: Explanation, _ assessment: Assessment, _ signals: [Signal],
        _ rulebook: Rulebook, _ language: Language, isFirst: Bool
    ) {
        var page = CaseCommand.page(language)
        let answer = TextAnswer(
            assessment, rulebook: rulebook, signals: signals, audience: audience,
            language: language)
        ExplanationPage(explanation, answer).write(to: &page)
        if !isFirst {
            Output.write("\n" + String(repeating: "=", count: page.width) + "\n\n")
        }
        Output.write(page.text)
    }
}
