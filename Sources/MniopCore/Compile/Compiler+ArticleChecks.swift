/// A rule rests on an article, and one text has one grade.
///
/// A grade is a version's, and a version may cite several articles, of which one has that grade and
/// the others a lower or a higher one: the grade of an article is sure only where it is cited
/// alone. Of two versions in force together that cite one article alone, with two grades, one is
/// wrong, and the loader cannot know which. So is a version whose every article is cited alone
/// elsewhere, each with another grade.
extension Compiler {
    /// One place where articles are cited, with the grade given to them.
    fileprivate struct Citation {
        var articles: [String]
        var grade: Grade
        var layer: String
        var since: CivilDate
        var last: CivilDate
        var position: SourcePosition

        func overlaps(_ other: Citation) -> Bool {
            layer == other.layer && since <= other.last && other.since <= last
        }
    }

    func checkArticles() {
        for rule in catalogue.rules where rule.layer == LayerDeclaration.nationalID {
            for version in rule.versions where version.basis.allSatisfy(\.isEmpty) {
                problems.append(
                    Problem(
                        "missing_field", at: version.position,
                        fr: "« basis » est vide : une règle nationale cite son article",
                        en: "\"basis\" is empty: a national rule cites its article"))
            }
        }
        let citations = self.citations
        var alone: [String: [Citation]] = [:]
        for citation in citations where citation.articles.count == 1 {
            for article in citation.articles { alone[article, default: []].append(citation) }
        }
        for citation in citations {
            let others = citation.articles.map { article in
                (alone[article] ?? []).filter { $0.overlaps(citation) }
            }
            if let article = citation.articles.first, let other = conflict(citation, others) {
                problems.append(.twoGrades(article, citation, other))
            }
        }
    }

    /// `others`: those that cite each of the articles alone, at the same dates.
    private func conflict(_ citation: Citation, _ others: [[Citation]]) -> Citation? {
        if citation.articles.count == 1 {
            // Told once, where the lower grade is.
            return others.first?.first { $0.grade > citation.grade }
        }
        let isExplained = others.contains { list in
            list.isEmpty || list.contains { $0.grade == citation.grade }
        }
        return isExplained ? nil : others.first?.first
    }

    private var citations: [Citation] {
        var found: [Citation] = []
        for rule in catalogue.rules {
            for version in rule.versions {
                let since = version.since ?? .earliest
                let last = version.last ?? .latest
                func add(_ articles: [String], _ grade: Grade, _ position: SourcePosition) {
                    guard !articles.isEmpty else { return }
                    found.append(
                        Citation(
                            articles: articles, grade: grade, layer: rule.layer, since: since,
                            last: last, position: position))
                }
                add(version.basis, version.grade, version.position)
                for other in version.alternatives { add(other.basis, other.grade, other.position) }
            }
        }
        return found
    }
}

extension Problem {
    fileprivate static func twoGrades(
        _ article: String, _ here: Compiler.Citation, _ other: Compiler.Citation
    ) -> Problem {
        let isAlone = here.articles.count == 1
        return Problem(
            "two_grades", at: here.position,
            fr: "« \(article) » est cité avec le grade \(here.grade.rawValue) ici et "
                + "\(other.grade.rawValue) à \(other.position), aux mêmes dates"
                + (isAlone ? "" : ", et aucun autre article cité ici n'a le grade donné")
                + " : un même texte a un seul grade, le plus bas s'il y a doute",
            en: "\"\(article)\" is cited with grade \(here.grade.rawValue) here and "
                + "\(other.grade.rawValue) at \(other.position), at the same dates"
                + (isAlone ? "" : ", and no other article cited here has the grade given")
                + ": one text has one grade, the lower one if in doubt")
    }
}
