import MniopCore
import MniopScript

/// What the commands that read cases have in common.
enum CaseCommand {
    static func date(_ asOf: String?) throws(Stop) -> CivilDate {
        guard let asOf else {
            if let today = Today.date { return today }
            throw Stop(.internalError)
        }
        if let date = CivilDate(asOf) { return date }
        throw .usage(
            fr: "--as-of \(asOf) : attendu une date qui existe, AAAA-MM-JJ.",
            en: "--as-of \(asOf): expected a date that exists, YYYY-MM-DD.")
    }

    static func writesText(_ format: String) throws(Stop) -> Bool {
        switch format {
        case "text": return true
        case "json": return false
        default:
            throw .usage(
                fr: "--format \(format) : attendu text ou json.",
                en: "--format \(format): expected text or json.")
        }
    }

    static func check(audience: String?, _ rulebook: Rulebook) throws(Stop) {
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
    static func report(_ scripts: LoadedScripts, _ language: Language) -> Bool {
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

    static func page(_ language: Language) -> Page {
        Page(
            language: language, width: Terminal.width,
            hasColour: Terminal.wantsColour(Output.standard))
    }

    /// Among lines of JSON the numbers would be noise to a machine: people read standard error.
    static func writeEmergency(
        _ rulebook: Rulebook?, why: Label, _ language: Language, onlyText: Bool
    ) {
        var page = page(language)
        EmergencyAnswer(rulebook).write(to: &page, why: why)
        Output.write(page.text, to: onlyText ? Output.error : Output.standard)
    }
}
