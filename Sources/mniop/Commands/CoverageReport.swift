import MniopCore
import MniopScript

/// What no scenario has shown, rule by rule, and a total.
struct CoverageReport {
    private let coverage: ScenarioCoverage
    private let paths: ScriptPaths
    private let language: Language
    /// National scripts were read for the context alone: their rules are not counted.
    private let isLocal: Bool

    init(
        _ coverage: ScenarioCoverage, _ paths: ScriptPaths, _ language: Language,
        isLocal: Bool = false
    ) {
        self.isLocal = isLocal
        self.coverage = coverage
        self.paths = paths
        self.language = language
    }

    /// Lines begin `file:line:`, as every message about a script; the total comes last.
    var text: String {
        var lines: [String] = []
        var version: (rule: String, number: Int)?
        for (index, clause) in coverage.clauses.enumerated() {
            let missing = coverage.missing(index)
            if missing.isEmpty { continue }
            if version?.rule != clause.rule || version?.number != clause.version {
                version = (clause.rule, clause.version)
                lines += [heading(clause)].compactMap { $0 }
            }
            lines.append("  " + line(clause, missing))
        }
        return (lines + totals).map { Wrapping.harmless($0) + "\n" }.joined()
    }

    private var colon: String { language == .french ? " : " : ": " }

    private func place(_ position: SourcePosition) -> String {
        "\(paths.shown(position.file)):\(position.line): "
    }

    private func heading(_ clause: Clause) -> String? {
        guard let rule = coverage.clauseSet.rulebook.rule(clause.rule),
            rule.versions.indices.contains(clause.version)
        else { return nil }
        let version = rule.versions[clause.version]
        let period = CatalogueWords(language).period(version.since, version.last)
        return place(version.position) + rule.id + ", " + period.prefix(1).lowercased()
            + period.dropFirst()
    }

    private func line(_ clause: Clause, _ missing: ClauseStates) -> String {
        place(clause.formula.position) + part(clause.part) + colon + words(clause.formula)
            + colon + states(missing)
    }

    private func part(_ part: Clause.Part) -> String {
        switch part {
        case .concerns: Wording.coverageConcerns.text(in: language)
        case .when: Wording.coverageWhen.text(in: language)
        case .unless: Wording.coverageUnless.text(in: language)
        case .reading(let name): Wording.coverageReading(name).text(in: language)
        }
    }

    /// LIMIT: characters of a clause; its line shows the rest.
    private static let longest = 120

    private func words(_ formula: Formula) -> String {
        let tree = coverage.clauseSet.rulebook.words(formula)
        let parts = tree.children.map { $0.text.text(in: language) }
        let head = tree.text.text(in: language)
        let inner = parts.joined(separator: language == .french ? " ; " : "; ")
        let whole = Dates.inWords(parts.isEmpty ? head : "\(head) (\(inner))", language)
        guard whole.count > Self.longest else { return whole }
        return String(whole.prefix(Self.longest - 1)) + "…"
    }

    private func states(_ missing: ClauseStates) -> String {
        let named: [(ClauseStates, Label)] = [
            (.holds, Wording.neverTrue), (.fails, Wording.neverFalse),
            (.unknown, Wording.neverUnknown),
        ]
        return named.filter { missing.contains($0.0) }.map { $0.1.text(in: language) }
            .joined(separator: ", ")
    }

    private var totals: [String] {
        let total = coverage.total
        let context = isLocal ? [Wording.coverageIsLocal] : []
        return
            (context + [
                Wording.coverage(total, coverage.clauses.count, coverage.scenarioCount),
                Wording.coverageChecked(total), Wording.coverageExempt(total),
            ]).map { $0.text(in: language) }
    }
}
