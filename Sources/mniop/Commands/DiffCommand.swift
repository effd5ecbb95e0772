import ArgumentParser
import MniopCore
import MniopExchange
import MniopScript

/// `mniop diff`: which answers change from one folder of scripts to another, over the same cases.
///
/// Exit status: 0 no answer changes; 1 one does, or a script or a signal is wrong; 2 the two sides
/// cannot be compared.
struct DiffCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "diff", abstract: Wording.diffAbstract.text(in: Usage.language),
            discussion: Wording.diffDiscussion.text(in: Usage.language))
    }

    @Argument(help: Usage.help(Wording.oldHelp, value: "OLD"))
    var old: String

    @Argument(help: Usage.help(Wording.newHelp, value: "NEW"))
    var new: String

    @Argument(help: Usage.help(Wording.filesHelp, value: "CASES"))
    var files: [String]

    @Option(help: Usage.help(Wording.asOfHelp, value: "DATE"))
    var asOf: String?

    @Option(help: Usage.help(Wording.formatHelp, value: "FORMAT"))
    var format: String = "text"

    @Flag(help: Usage.help(Wording.prettyHelp))
    var pretty = false

    @OptionGroup var limits: LimitOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
        let language = try language.language()
        try checkOrder()
        let date = try CaseCommand.date(asOf)
        let writesText = try CaseCommand.writesText(format)
        let cases = CaseFiles(files)
        for problem in cases.problems { Output.problem("mniop: " + problem.text(in: language)) }
        let (oldScripts, newScripts) = (
            try DiffScripts(old, limits.limits(), language),
            try DiffScripts(new, limits.limits(), language)
        )
        let before = DiffSide(oldScripts, against: newScripts, cases, date, language)
        let after = DiffSide(newScripts, against: oldScripts, cases, date, language)

        let comparison = Comparison(before, after)
        let problems = DiffSide.problems(before, after)
        problems.forEach { Output.problem($0) }
        let left = DiffScripts.leftOut(oldScripts, newScripts)
        for text in left + comparison.unseen + comparison.alone {
            Output.problem(Wrapping.harmless(text.text(in: language)))
        }
        let differences = comparison.differences
        if writesText {
            Output.write(DiffPage(comparison, hasLeftOut: !left.isEmpty, language).text)
        } else {
            for difference in differences {
                Output.line(DifferenceWriter.json(difference, pretty: pretty))
            }
        }
        if !cases.problems.isEmpty { throw Stop(.usage) }
        let findings =
            oldScripts.hasErrors || newScripts.hasErrors || !problems.isEmpty
            || !comparison.alone.isEmpty
        if findings || differences.contains(where: { !$0.changes.isEmpty }) {
            throw Stop(.findings)
        }
    }

    /// Two folders of scripts, then files of cases: told where they stand the other way round.
    private func checkOrder() throws(Stop) {
        for path in [old, new]
        where InputFile.exists(path) && !InputFile.isFolder(path) && !path.hasSuffix(".lua") {
            throw Stop(.usage, Wording.notScripts(path))
        }
        for path in files where InputFile.isFolder(path) {
            throw Stop(.usage, Wording.notCases(path))
        }
    }
}

/// The files of signals, read once: standard input cannot be read again for the other side.
struct CaseFiles {
    private(set) var files: [String] = []
    private(set) var bytes: [String: [UInt8]] = [:]
    private(set) var problems: [Label] = []

    init(_ given: [String]) {
        for file in given where bytes[file] == nil {
            do {
                bytes[file] = try InputFile.read(file)
                files.append(file)
            } catch {
                problems.append(Wording.unreadable(file, error.reason))
            }
        }
    }
}
