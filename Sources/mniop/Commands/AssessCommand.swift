import ArgumentParser
import MniopCore
import MniopExchange
import MniopScript

/// `mniop assess`: signals in, explained answers out.
struct AssessCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "assess", abstract: Wording.assessAbstract.text(in: Usage.language))
    }

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

    @Flag(help: Usage.help(Wording.allHelp))
    var all = false

    @Flag(help: Usage.help(Wording.prettyHelp))
    var pretty = false

    @OptionGroup var language: LanguageOption

    func run() throws {
        let language = try language.language()
        let date = try CaseCommand.date(asOf)
        let writesText = try CaseCommand.writesText(format)
        let scripts = try LoadedScripts(paths: self.scripts)
        let hasScriptErrors = CaseCommand.report(scripts, language)
        guard let rulebook = scripts.load.rulebook else {
            CaseCommand.writeEmergency(
                nil, why: Wording.scriptsDoNotLoad, language, onlyText: !writesText)
            throw Stop(.findings)
        }
        try CaseCommand.check(audience: audience, rulebook)

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
                let assessment = try run.assess(person)
                if writesText {
                    write(assessment, person.signals, rulebook, language, isFirst: isFirst)
                    isFirst = false
                } else {
                    Output.line(AssessmentWriter.json(assessment, pretty: pretty))
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

    private func write(
        _ assessment: Assessment, _ signals: [Signal], _ rulebook: Rulebook, _ language: Language,
        isFirst: Bool
    ) {
        var page = CaseCommand.page(language)
        TextAnswer(
            assessment, rulebook: rulebook, signals: signals, audience: audience,
            isWhole: all, language: language
        ).write(to: &page)
        if !isFirst {
            Output.write("\n" + String(repeating: "=", count: page.width) + "\n\n")
        }
        Output.write(page.text)
    }
}

/// Assesses persons one after the other, with the hooks of their layers.
struct AssessmentRun {
    private let rulebook: Rulebook
    private let hooks: HookRunner
    private let options: AssessmentOptions
    private let date: CivilDate
    private let audience: String?
    /// Persons who could not be assessed.
    var failures = 0

    init(
        _ load: LoadResult, _ rulebook: Rulebook, asOf date: CivilDate, audience: String?,
        services: [ServiceStatus] = []
    ) {
        self.rulebook = rulebook
        self.date = date
        self.audience = audience
        hooks = HookRunner(load.hooks, rulebook: rulebook)
        var options = AssessmentOptions()
        options.unavailableLayers = load.layersUnavailable
        options.services = services
        self.options = options
    }

    func assess(_ person: SignalInput.Person) throws(AssessmentError) -> Assessment {
        let signals = person.signals
        var assessment = try rulebook.assess(signals, asOf: date, options: options)
        for notice in person.notices where !assessment.notices.contains(notice) {
            assessment.notices.append(notice)
        }
        hooks.apply(to: &assessment, signals: signals)
        guard let audience else { return assessment }
        return assessment.shown(to: audience, signals: signals, rulebook: rulebook)
    }

    /// One rule; `nil` where it only concerns the person's defence and the reader may not see it.
    func explain(
        _ rule: String, _ person: SignalInput.Person
    ) throws(AssessmentError) -> Explanation? {
        let explanation = try rulebook.explain(
            rule, person.signals, asOf: date, options: options)
        guard let audience else { return explanation }
        return explanation?.shown(to: audience, signals: person.signals, rulebook: rulebook)
    }
}
