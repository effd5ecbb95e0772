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

    @Flag(help: Usage.help(Wording.prettyHelp))
    var pretty = false

    @OptionGroup var language: LanguageOption

    func run() throws {
        let language = try language.language()
        let date = try date()
        let writesText = try writesText()
        let scripts = try LoadedScripts(paths: self.scripts)
        let hasScriptErrors = report(scripts, language)
        guard let rulebook = scripts.load.rulebook else {
            writeEmergency(nil, why: Wording.scriptsDoNotLoad, language, onlyText: !writesText)
            throw Stop(.findings)
        }
        try checkAudience(rulebook)

        let input = SignalInput(files, scripts.load, rulebook, language: language)
        for problem in input.problems { Output.problem(problem) }
        if !input.rejectedEmergencies.isEmpty {
            writeEmergency(
                rulebook, why: Wording.rejectedButUrgent(input.rejectedEmergencies), language,
                onlyText: !writesText)
        }
        var run = AssessmentRun(scripts.load, rulebook, asOf: date, audience: audience)
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
        if hasScriptErrors || !input.problems.isEmpty || run.failures > 0 { throw Stop(.findings) }
    }

    private func date() throws(Stop) -> CivilDate {
        guard let asOf else {
            if let today = Today.date { return today }
            throw Stop(.internalError)
        }
        if let date = CivilDate(asOf) { return date }
        throw .usage(
            fr: "--as-of \(asOf) : attendu une date qui existe, AAAA-MM-JJ.",
            en: "--as-of \(asOf): expected a date that exists, YYYY-MM-DD.")
    }

    private func writesText() throws(Stop) -> Bool {
        switch format {
        case "text": return true
        case "json": return false
        default:
            throw .usage(
                fr: "--format \(format) : attendu text ou json.",
                en: "--format \(format): expected text or json.")
        }
    }

    private func checkAudience(_ rulebook: Rulebook) throws(Stop) {
        guard let audience, !rulebook.hasActor(audience) else { return }
        let near = rulebook.nearestActor(audience)
        throw .usage(
            fr: "--audience \(audience) : type d'acteur inconnu."
                + (near.map { " Vouliez-vous « \($0) » ?" } ?? ""),
            en: "--audience \(audience): unknown kind of actor."
                + (near.map { " Did you mean '\($0)'?" } ?? ""))
    }

    /// Errors only: warnings are for `mniop check`. Who assesses cannot mend a script: a local
    /// layer in error is named in one line.
    private func report(_ scripts: LoadedScripts, _ language: Language) -> Bool {
        let errors = scripts.load.problems.filter { $0.severity == .error }
        let printer = ProblemPrinter(scripts, language: language)
        var named: Set<String> = []
        for problem in errors {
            guard let layer = scripts.unavailableLayer(of: problem.position.file) else {
                Output.problem(printer.text(problem))
                continue
            }
            guard named.insert(layer).inserted else { continue }
            Output.problem(printer.place(problem) + Wording.layerInError(layer).text(in: language))
        }
        return !errors.isEmpty
    }

    private func page(_ language: Language) -> Page {
        Page(
            language: language, width: Terminal.width,
            hasColour: Terminal.wantsColour(Output.standard))
    }

    private func write(
        _ assessment: Assessment, _ signals: [Signal], _ rulebook: Rulebook, _ language: Language,
        isFirst: Bool
    ) {
        var page = page(language)
        TextAnswer(
            assessment, rulebook: rulebook, signals: signals, audience: audience,
            language: language
        ).write(to: &page)
        if !isFirst {
            Output.write("\n" + String(repeating: "=", count: page.width) + "\n\n")
        }
        Output.write(page.text)
    }

    /// Among lines of JSON the numbers would be noise to a machine: people read standard error.
    private func writeEmergency(
        _ rulebook: Rulebook?, why: Label, _ language: Language, onlyText: Bool
    ) {
        var page = page(language)
        EmergencyAnswer(rulebook).write(to: &page, why: why)
        Output.write(page.text, to: onlyText ? Output.error : Output.standard)
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

    init(_ load: LoadResult, _ rulebook: Rulebook, asOf date: CivilDate, audience: String?) {
        self.rulebook = rulebook
        self.date = date
        self.audience = audience
        hooks = HookRunner(load.hooks, rulebook: rulebook)
        var options = AssessmentOptions()
        options.unavailableLayers = load.layersUnavailable
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
}
