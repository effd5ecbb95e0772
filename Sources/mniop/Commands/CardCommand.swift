import ArgumentParser
import MniopCore
import MniopScript

/// `mniop card`: what one kind of actor can see, in its own words, and what it must not do.
struct CardCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "card", abstract: Wording.cardAbstract.text(in: Usage.language))
    }

    @Argument(help: Usage.help(Wording.actorHelp, value: "ACTOR"))
    var actor: String

    @Option(help: Usage.help(Wording.formHelp, value: "FORM"))
    var form: String?

    @Option(parsing: .singleValue, help: Usage.help(Wording.scriptsHelp, value: "PATH"))
    var scripts: [String] = []

    @OptionGroup var limits: LimitOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
        let language = try language.language()
        let scripts = try LoadedScripts(paths: scripts, limits: limits.limits())
        guard let rulebook = scripts.load.rulebook else {
            let printer = ProblemPrinter(scripts, language: language)
            for problem in scripts.load.problems { Output.problem(printer.text(problem)) }
            throw Stop(.findings)
        }
        let forms = rulebook.catalogue.exploitations
        let wanted = forms.first { $0.id == form }
        if let form, wanted == nil {
            throw Stop(
                .usage, Wording.unknownName(form, Names.nearest(form, among: forms.map(\.id))))
        }
        guard let card = rulebook.card(actor: actor, form: form) else {
            throw Stop(.usage, Wording.unknownName(actor, rulebook.nearestActor(actor)))
        }
        var page = Page(
            language: language, width: Terminal.width,
            hasColour: Terminal.wantsColour(Output.standard))
        CardPage(card: card, rulebook: rulebook, form: wanted).write(on: &page)
        Output.write(page.text)
    }
}
