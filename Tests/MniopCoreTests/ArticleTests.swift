import MniopCore
import Testing

/// One text, one grade: what two versions in force together may say of the same article.
@Suite struct ArticleTests {
    static let b = Build.self

    private struct Cited {
        var articles: [String]
        var grade: Grade
        var since = "2000-01-01"
        var last: String?
        var layer = "national"
    }

    private func codes(_ cited: Cited...) -> [String] {
        let rules = cited.enumerated().map { offset, cited in
            var version = Self.b.version(Self.b.fact("a"), since: cited.since)
            version.last = cited.last.flatMap { CivilDate($0) }
            version.basis = cited.articles
            version.grade = cited.grade
            return Self.b.rule("r\(offset)", version, layer: cited.layer)
        }
        let catalogue = Self.b.catalogue(facts: [Self.b.declare("a")], rules: rules)
        return Rulebook.compile(catalogue, digest: "0").problems.map(\.code)
    }

    @Test func oneTextHasOneGrade() {
        #expect(
            codes(Cited(articles: ["A"], grade: .read), Cited(articles: ["A"], grade: .read)) == [])
        #expect(
            codes(Cited(articles: ["A"], grade: .read), Cited(articles: ["A"], grade: .verified))
                == ["two_grades"])
    }

    @Test func anotherArticleMayHaveTheGrade() {
        let first = Cited(articles: ["A"], grade: .verified)
        let second = Cited(articles: ["B"], grade: .read)
        for grade in Grade.allCases {
            let both = Cited(articles: ["A", "B"], grade: grade)
            let isOfOne = grade == .verified || grade == .read
            #expect(codes(first, both) == [])
            #expect(codes(first, second, both) == (isOfOne ? [] : ["two_grades"]))
        }
    }

    @Test func anArticleThatChangedIsTwoTexts() {
        #expect(
            codes(
                Cited(articles: ["A"], grade: .memory, last: "2020-12-31"),
                Cited(articles: ["A"], grade: .verified, since: "2021-01-01")) == [])
        #expect(
            codes(
                Cited(articles: ["A"], grade: .memory, last: "2021-01-01"),
                Cited(articles: ["A"], grade: .verified, since: "2021-01-01")) == ["two_grades"])
    }

    @Test func aNationalRuleCitesItsArticle() {
        #expect(codes(Cited(articles: [], grade: .read)) == ["missing_field"])
        #expect(codes(Cited(articles: [""], grade: .read)) == ["missing_field"])
    }
}
