import ArgumentParser
import MniopCore

/// `mniop`: lists only the commands that exist.
struct MniopCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "mniop",
            abstract: Wording.mniop.text(in: Usage.language),
            version: "0.1.0",
            subcommands: [
                AssessCommand.self, BatchCommand.self, WhyCommand.self, CheckCommand.self,
                TestCommand.self,
                CardCommand.self, DocCommand.self, NewCommand.self, DiffCommand.self,
                GenerateCommand.self,
            ])
    }
}

/// Options that every command has.
struct LanguageOption: ParsableArguments {
    @Option(name: .customLong("lang"), help: Usage.help(Wording.languageHelp, value: "LANG"))
    var code: String?

    func language() throws(Stop) -> Language {
        if let code, Language(rawValue: code) == nil {
            throw .usage(
                fr: "--lang \(code) : attendu fr ou en.", en: "--lang \(code): expected fr or en.")
        }
        return LanguageChoice.language(option: code)
    }
}
