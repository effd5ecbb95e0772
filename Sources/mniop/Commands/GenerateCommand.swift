import ArgumentParser
import MniopCore
import MniopExchange
import MniopScript

/// `mniop generate`: synthetic signals, for trials and measurements.
struct GenerateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "generate", abstract: Wording.generateAbstract.text(in: Usage.language))
    }

    @Option(help: Usage.help(Wording.generateRowsHelp, value: "N"))
    var rows: Int

    @Option(help: Usage.help(Wording.seedHelp, value: "S"))
    var seed: Int = 1

    @Option(help: Usage.help(Wording.generateOutputHelp, value: "FILE"))
    var output: String = "-"

    @Option(parsing: .singleValue, help: Usage.help(Wording.scriptsHelp, value: "PATH"))
    var scripts: [String] = []

    @OptionGroup var language: LanguageOption

    func run() throws {
        let language = try language.language()
        guard rows >= 0 else {
            throw Stop.usage(
                fr: "--rows \(rows) : attendu un nombre à partir de 0.",
                en: "--rows \(rows): expected a number from 0.")
        }
        guard seed >= 0 else {
            throw Stop.usage(
                fr: "--seed \(seed) : attendu un nombre à partir de 0.",
                en: "--seed \(seed): expected a number from 0.")
        }
        let scripts = try LoadedScripts(paths: self.scripts)
        _ = CaseCommand.report(scripts, language)
        guard let rulebook = scripts.load.rulebook else { throw Stop(.findings) }
        do throws(InputFile.Unreadable) {
            let file = try BatchFile(output, mode: 0o644)
            try write(SyntheticSignals(rulebook, seed: UInt64(seed)), to: file)
        } catch {
            throw Stop(.usage, Wording.unwritable(output, error.reason))
        }
        Output.problem(Wording.synthetic.text(in: language))
    }

    private func write(
        _ signals: SyntheticSignals, to file: BatchFile
    ) throws(InputFile.Unreadable) {
        var bytes: [UInt8] = []
        for number in 0..<UInt64(rows) {
            bytes += signals.line(number).utf8
            if bytes.count >= LineCutter.partBytes {
                try file.write(bytes)
                bytes.removeAll(keepingCapacity: true)
            }
        }
        try file.write(bytes)
        try file.finish()
    }
}
