import ArgumentParser
import MniopCore
import MniopExchange
import MniopScript

/// `mniop batch`: a file of signals in, a row a person out.
struct BatchCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "batch", abstract: Wording.batchAbstract.text(in: Usage.language))
    }

    @Argument(help: Usage.help(Wording.batchFileHelp, value: "FILE"))
    var file: String

    @Option(help: Usage.help(Wording.purposeHelp, value: "CODE"))
    var purpose: String?

    @Option(help: Usage.help(Wording.asOfHelp, value: "DATE"))
    var asOf: String?

    @Option(parsing: .singleValue, help: Usage.help(Wording.scriptsHelp, value: "PATH"))
    var scripts: [String] = []

    @Option(help: Usage.help(Wording.rowsHelp, value: "FILE"))
    var output: String?

    @Option(help: Usage.help(Wording.rowFormatHelp, value: "FORMAT"))
    var format: String?

    @Option(help: Usage.help(Wording.rejectsHelp, value: "FILE"))
    var rejects: String?

    @Option(help: Usage.help(Wording.metadataHelp, value: "FILE"))
    var metadata: String?

    @Option(parsing: .singleValue, help: Usage.help(Wording.selectHelp, value: "COLUMN"))
    var select: [String] = []

    @Flag(help: Usage.help(Wording.explainHelp))
    var explain = false

    @Option(help: Usage.help(Wording.threadsHelp, value: "N"))
    var threads: Int?

    @OptionGroup var limits: LimitOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
        let language = try language.language()
        let purpose = try checkedPurpose()
        let form = try rowForm()
        let threads = try threadCount()
        let date = try CaseCommand.date(asOf)
        let scripts = try LoadedScripts(paths: self.scripts, limits: limits.limits())
        let hasScriptErrors = CaseCommand.report(scripts, language)
        guard let rulebook = scripts.load.rulebook else {
            CaseCommand.writeEmergency(
                nil, why: Wording.scriptsDoNotLoad, language, onlyText: true)
            throw Stop(.findings)
        }
        let rows = try rowMaker(scripts.load, rulebook, date, form)
        var source = try openSource()
        defer { source.close() }
        let report = BatchReport(file: file, language: language)
        let run = BatchRun(
            reader: SignalReader(
                rulebook: rulebook,
                unavailableNames: scripts.load.unavailableNames + scripts.load.layersUnavailable),
            rulebook: rulebook, rows: rows, threads: threads, file: file,
            output: try open(output ?? "-", mode: 0o644),
            rejects: try rejects.map { try open($0, mode: 0o600) }, report: report)
        try finish(run, &source, report, language, rulebook, purpose, date)
        if hasScriptErrors || run.counts.rejected > 0 || run.counts.failed > 0 {
            throw Stop(.findings)
        }
    }

    private func finish(
        _ run: BatchRun, _ source: inout LineSource, _ report: BatchReport, _ language: Language,
        _ rulebook: Rulebook, _ purpose: String, _ date: CivilDate
    ) throws {
        do {
            try run.run(&source)
            report.clear()
            try run.finish()
        } catch {
            report.clear()
            throw Stop(.usage, error.message)
        }
        let data = BatchMetadata(purpose: purpose, asOf: date, counts: run.counts)
        let path = metadata ?? output.flatMap { run.isStream ? nil : $0 + ".meta.json" }
        if let path {
            do {
                try InputFile.replace(path, with: data.json(rulebook))
            } catch {
                throw Stop(.usage, Wording.unwritable(path, error.reason))
            }
        }
        var lines = Wording.batchSummary(
            run.counts, rulebook, remembersAll: run.remembersAll)
        if run.namesLeftOut > 0 { lines.append(Wording.namesLeftOut(run.namesLeftOut)) }
        lines.append(BatchMetadata.notice)
        for line in lines { Output.problem(line.text(in: language)) }
    }

    // MARK: Options

    private func checkedPurpose() throws(Stop) -> String {
        guard let purpose else { throw Stop(.usage, Wording.purposeMissing) }
        guard BatchMetadata.isPurpose(purpose) else {
            throw Stop(.usage, Wording.badPurpose(purpose))
        }
        return purpose
    }

    private func rowForm() throws(Stop) -> RowWriter.Form {
        guard let format else { return output?.hasSuffix(".csv") == true ? .csv : .jsonl }
        guard let form = RowWriter.Form(rawValue: format) else {
            throw .usage(
                fr: "--format \(format) : attendu jsonl ou csv.",
                en: "--format \(format): expected jsonl or csv.")
        }
        return form
    }

    private func threadCount() throws(Stop) -> Int {
        guard let threads else { return min(Parallel.processors, BatchCommand.mostThreads) }
        guard (1...BatchCommand.mostThreads).contains(threads) else {
            let most = BatchCommand.mostThreads
            throw .usage(
                fr: "--threads \(threads) : attendu un nombre de 1 à \(most).",
                en: "--threads \(threads): expected a number from 1 to \(most).")
        }
        return threads
    }

    /// LIMIT: threads, each with its own memory.
    private static let mostThreads = 256

    private func rowMaker(
        _ load: LoadResult, _ rulebook: Rulebook, _ date: CivilDate, _ form: RowWriter.Form
    ) throws(Stop) -> any BatchRowMaker {
        if explain {
            guard select.isEmpty, form == .jsonl else {
                throw .usage(
                    fr: "--explain écrit des évaluations entières en JSON Lines : sans --select ni "
                        + "csv.",
                    en: "--explain writes whole assessments as JSON Lines: without --select or csv."
                )
            }
            return ExplainedRows(load, rulebook, asOf: date)
        }
        var options = AssessmentOptions()
        options.unavailableLayers = load.layersUnavailable
        let writer = RowWriter(try columns(rulebook), form)
        do throws(AssessmentError) {
            let decider = try BatchDecider(rulebook, asOf: date, options: options)
            return VerdictRows(decider, writer, rulebook)
        } catch {
            throw Stop(.internalError, InputProblem.notAssessed(0, file: file, error).text)
        }
    }

    private func columns(_ rulebook: Rulebook) throws(Stop) -> BatchColumns {
        let all = BatchColumns(rulebook)
        if select.isEmpty { return all }
        do throws(BatchColumns.Unknown) {
            return try all.selecting(select.flatMap { $0.split(separator: ",").map(String.init) })
        } catch {
            throw .usage(
                fr: "--select \(error.path) : colonne inconnue."
                    + (error.nearest.map { " Vouliez-vous « \($0) » ?" } ?? ""),
                en: "--select \(error.path): unknown column."
                    + (error.nearest.map { " Did you mean '\($0)'?" } ?? ""))
        }
    }

    private func openSource() throws(Stop) -> LineSource {
        var source: LineSource
        let first: ArraySlice<UInt8>
        do throws(InputFile.Unreadable) {
            source = try LineSource(file)
            first = try source.firstBytes(4)
        } catch {
            throw Stop(.usage, Wording.unreadable(file, error.reason))
        }
        for (magic, tool) in BatchCommand.compressions where first.starts(with: magic) {
            throw Stop(.usage, Wording.compressed(file, with: tool))
        }
        if first.first == UInt8(ascii: "[") { throw Stop(.usage, Wording.notJSONLines(file)) }
        return source
    }

    private static let compressions: [(magic: [UInt8], tool: String)] = [
        ([0x1F, 0x8B], "gzip -dc"), ([0x28, 0xB5, 0x2F, 0xFD], "zstd -dc"),
        ([0x42, 0x5A, 0x68], "bzip2 -dc"), ([0xFD, 0x37, 0x7A, 0x58], "xz -dc"),
    ]

    private func open(_ path: String, mode: UInt32) throws(Stop) -> BatchFile {
        do {
            return try BatchFile(path, mode: mode)
        } catch {
            throw Stop(.usage, Wording.unwritable(path, error.reason))
        }
    }
}
