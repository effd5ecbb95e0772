/// Versions of a rule follow one another without gap or overlap.
extension Compiler {
    func checkVersions() {
        for rule in catalogue.rules {
            guard let first = rule.versions.first else {
                problems.append(
                    Problem(
                        "missing_field", at: rule.position,
                        fr: "la règle « \(rule.id) » n'a aucune version",
                        en: "rule \"\(rule.id)\" has no version"))
                continue
            }
            if first.since == nil, rule.layer == LayerDeclaration.nationalID {
                problems.append(
                    Problem(
                        "missing_field", at: first.position,
                        fr: "« since » manque : une règle nationale est datée",
                        en: "\"since\" is missing: a national rule is dated"))
            }
            for (earlier, later) in zip(rule.versions, rule.versions.dropFirst()) {
                check(earlier, later)
            }
            if let other = rule.versions.first(where: { $0.clock != first.clock }) {
                problems.append(
                    Problem(
                        "clock_differs", at: other.position,
                        fr: "« clock » : une même date choisit entre toutes les versions d'une "
                            + "règle",
                        en: "\"clock\": one date chooses among all versions of a rule"))
            }
            for version in rule.versions {
                guard let since = version.since, let last = version.last, last < since
                else { continue }
                problems.append(
                    Problem(
                        "version_dates", at: version.position,
                        fr: "la version finit (\(last)) avant de commencer (\(since))",
                        en: "the version ends (\(last)) before it starts (\(since))"))
            }
        }
    }

    private func check(_ earlier: RuleVersion, _ later: RuleVersion) {
        guard let since = later.since else {
            problems.append(
                Problem(
                    "missing_field", at: later.position,
                    fr: "« since » manque : une autre version précède",
                    en: "\"since\" is missing: another version comes before"))
            return
        }
        guard let last = earlier.last else {
            problems.append(
                Problem(
                    "version_overlap", at: later.position,
                    fr: "la version précédente n'est pas close : écrivez last = "
                        + "\"\(since.previous)\" (ligne \(earlier.position.line))",
                    en: "the version before is not closed: write last = "
                        + "\"\(since.previous)\" (line \(earlier.position.line))"))
            return
        }
        guard last.next != since else { return }
        let isGap = last.next < since
        problems.append(
            Problem(
                isGap ? "version_gap" : "version_overlap", at: later.position,
                fr: (isGap ? "trou" : "chevauchement")
                    + " entre les versions : l'une finit le \(last), l'autre commence le \(since)",
                en: (isGap ? "gap" : "overlap")
                    + " between versions: one ends on \(last), the next starts on \(since)"))
    }
}
