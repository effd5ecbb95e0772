import MniopCore
import MniopScript

/// What scenarios have shown of the rules.
extension Wording {
    static let coverageConcerns = Label(fr: "qui est concerné", en: "whom it concerns")
    static let coverageWhen = Label(fr: "condition", en: "condition")
    static let coverageUnless = Label(fr: "fin ou refus", en: "end or refusal")
    static let neverTrue = Label(fr: "jamais vrai", en: "never true")
    static let neverFalse = Label(fr: "jamais faux", en: "never false")
    static let neverUnknown = Label(fr: "jamais inconnu", en: "never unknown")

    static func coverageReading(_ name: String) -> Label {
        Label(fr: "lecture « \(name) »", en: "reading \"\(name)\"")
    }

    static let coverageIsLocal = Label(
        fr: "Seules les conditions des fichiers donnés sont comptées ; les scripts nationaux ne "
            + "sont lus que pour elles.",
        en: "Only the conditions of the files given are counted; the national scripts are read "
            + "for these alone.")

    static func coverage(
        _ total: ScenarioCoverage.Total, _ clauses: Int, _ scenarios: Int
    ) -> Label {
        let percent = ScenarioCoverage.Total.percent(total.seen, of: total.possible)
        return Label(
            fr: "Couverture : \(percent) %, \(total.seen) états vus sur \(total.possible) "
                + "(\(clauses) conditions : vraie, fausse, inconnue ; \(scenarios) scénarios).",
            en: "Coverage: \(percent)%, \(total.seen) states seen of \(total.possible) "
                + "(\(clauses) conditions: true, false, unknown; \(scenarios) scenarios).")
    }

    static func coverageChecked(_ total: ScenarioCoverage.Total) -> Label {
        let percent = ScenarioCoverage.Total.percent(total.checked, of: total.possible)
        return Label(
            fr: "Dont vus par un scénario qui attend quelque chose de la règle : \(percent) %, "
                + "\(total.checked) états.",
            en: "Of which seen by a scenario that expects something of the rule: \(percent)%, "
                + "\(total.checked) states.")
    }

    static func coverageExempt(_ total: ScenarioCoverage.Total) -> Label {
        Label(
            fr: "Hors compte : \(total.exempt) états qu'aucun signalement ne peut produire (ce qui "
                + "est toujours connu, un seuil qui n'est jamais « non », une liste qui ne dit "
                + "jamais ce qui manque, un choix entre lectures laissé tel quel), et les versions "
                + "annoncées, refusées ou hors vigueur.",
            en: "Not counted: \(total.exempt) states that no signal can bring about (what is "
                + "always known, a threshold that is never \"no\", a list that never says what is "
                + "not in it, a choice between readings left as it is), and versions that are "
                + "announced, refused or not in force.")
    }
}
