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

    @OptionGroup var language: LanguageOption

    func run() throws {
        let language = try language.language()
        let date = try CaseCommand.date(asOf)
        let writesText = try CaseCommand.writesText(format)
        let cases = CaseFiles(files)
        for problem in cases.problems { Output.problem("mniop: " + problem.text(in: language)) }
        let before = try DiffSide(old, cases, date, language)
        let after = try DiffSide(new, cases, date, language)

        var findings = before.hasScriptErrors || after.hasScriptErrors
        for problem in DiffSide.problems(before, after) {
            findings = true
            Output.problem(problem)
        }
        let (differences, alone) = DiffSide.differences(before, after)
        for text in alone {
            findings = true
            Output.problem(text.text(in: language))
        }
        if writesText {
            Output.write(DiffPage(differences, language).text)
        } else {
            for difference in differences {
                Output.line(DifferenceWriter.json(difference, pretty: pretty))
            }
        }
        if !cases.problems.isEmpty { throw Stop(.usage) }
        if findings || differences.contains(where: { !$0.changes.isEmpty }) {
            throw Stop(.findings)
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

/// One folder of scripts, and its answers.
struct DiffSide {
    let path: String
    let hasScriptErrors: Bool
    /// By person, in order.
    let answers: [Assessment]
    private let rejections: [String]

    /// A local layer that does not load is said, and is then missing from the answers; without the
    /// national one there is nothing to compare.
    init(
        _ path: String, _ cases: CaseFiles, _ date: CivilDate, _ language: Language
    ) throws(Stop) {
        self.path = path
        let scripts = try LoadedScripts(paths: [path])
        hasScriptErrors = CaseCommand.report(scripts, language)
        guard let rulebook = scripts.load.rulebook else {
            throw Stop(.usage, Wording.sideDoesNotLoad(path))
        }
        let input = SignalInput(cases.files, scripts.load, rulebook, language: language) {
            cases.bytes[$0] ?? []
        }
        var rejections = input.problems
        let run = AssessmentRun(scripts.load, rulebook, asOf: date, audience: nil)
        var answers: [Assessment] = []
        for person in input.persons {
            do {
                answers.append(try run.assess(person))
            } catch {
                rejections.append(Wording.refused(error, person.id).text(in: language))
            }
        }
        self.answers = answers
        self.rejections = rejections
    }

    /// What both sides reject alike is said once.
    static func problems(_ old: DiffSide, _ new: DiffSide) -> [String] {
        let both = Set(old.rejections).intersection(new.rejections)
        return old.rejections.map { both.contains($0) ? $0 : "\($0) [\(old.path)]" }
            + new.rejections.filter { !both.contains($0) }.map { "\($0) [\(new.path)]" }
    }

    /// Persons in the order of the old side, and a text for each that one side alone could answer.
    static func differences(
        _ old: DiffSide, _ new: DiffSide
    ) -> ([AnswerDifference], alone: [Label]) {
        let after = Dictionary(
            new.answers.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
        let before = Set(old.answers.map(\.person))
        var differences: [AnswerDifference] = []
        var alone: [Label] = []
        for answer in old.answers {
            if let other = after[answer.person] {
                differences.append(AnswerDifference(from: answer, to: other))
            } else {
                alone.append(Wording.answeredByOne(answer.person, old.path))
            }
        }
        for answer in new.answers where !before.contains(answer.person) {
            alone.append(Wording.answeredByOne(answer.person, new.path))
        }
        return (differences, alone)
    }
}
