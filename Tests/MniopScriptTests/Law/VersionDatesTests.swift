import MniopCore
import Testing

/// When each version of each national rule is in force, against a table that a jurist can read and
/// review: `data/en_vigueur.txt`. A change of law is a change of that file.
@Suite struct VersionDatesTests {
    /// `rule [clock] | since .. last | since .. (abrogé)`, as in the file.
    static func line(_ rule: RuleDeclaration) -> String {
        let clock = rule.versions.lazy.compactMap(\.clock).first.map { " [\($0)]" } ?? ""
        let versions = rule.versions.map { version -> String in
            var words = [version.since.map { "\($0)" } ?? "", ".."]
            if let last = version.last { words.append("\(last)") }
            if !version.isInForce { words.append("(abrogé)") }
            switch version.status {
            case .planned: words.append("(annoncé)")
            case .refused: words.append("(refusé)")
            case nil: break
            }
            return words.joined(separator: " ")
        }
        return ([rule.id + clock] + versions).joined(separator: " | ")
    }

    @Test func theVersionsAreThoseOfTheTable() throws {
        let found = try Law.rulebook().catalogue.rules.map(Self.line).sorted()
        let expected = try Law.lines("en_vigueur.txt")
        #expect(expected == expected.sorted(), "the table is in order of rule")
        #expect(found.filter { !expected.contains($0) } == [], "not in the table")
        #expect(expected.filter { !found.contains($0) } == [], "in the table only")
    }

    /// The dates of the file of law, section 4, each with what happened then; not read from the
    /// table above, so that one mistake is not made twice.
    static let dated: [(rule: String, day: String)] = [
        // Law 2003-239; law of 24 July 2006; law 2016-444, in force on the fifteenth; L.425-1;
        // L.432-1-1.
        ("cst_l425_1", "2003-03-18"), ("cst_l425_1", "2006-07-24"), ("cst_l425_1", "2016-04-15"),
        ("cst_l425_1", "2021-05-01"), ("cst_l425_1", "2024-01-28"),
        ("refus_retrait_titres", "2024-01-28"),
        // Decree 2007-1352; decree 2016-1456; R.425-1 and R.425-2.
        ("information_droits_etranger", "2007-09-15"),
        ("information_droits_etranger", "2021-05-01"),
        ("delai_reflexion_30j", "2007-09-15"), ("delai_reflexion_30j", "2016-11-01"),
        ("delai_reflexion_30j", "2021-05-01"),
        // As of right since 2016.
        ("carte_resident_l425_3", "2016-04-15"), ("carte_resident_l425_3", "2021-05-01"),
        ("ada_l425_2", "2021-05-01"), ("aps_l425_4", "2021-05-01"),
        ("parcours_sortie_prostitution", "2021-05-01"),
        ("commission_departementale", "2021-01-01"), ("commission_departementale", "2023-12-01"),
        // Law 2022-140; decrees 2022-1728 and 2022-1697.
        ("entretien_individuel_juge", "2022-02-09"), ("ase_soutien_prostitution", "2022-02-09"),
        ("evaluation_information_preoccupante", "2023-01-01"),
        ("retour_auteur_information", "2022-12-31"),
        ("pamivi", "2023-03-28"), ("demande_anef", "2023-10-01"),
        // Law of 20 November 2023.
        ("civi_706_3", "2023-11-22"), ("civi_delai", "2023-11-22"),
        ("cst_l425_11", "2024-01-28"), ("aide_juridictionnelle", "2024-05-28"),
        // Law 2024-582 of 24 June 2024, inferred: in force on 2 July 2024 at the latest.
        ("agrasc_706_164", "2024-06-26"),
        ("declaration_hebergement_collectif", "2015-08-08"), ("plainte_hopital", "2021-12-03"),
        ("rrse", "2021-09-30"), ("rrse", "2021-12-31"),
        ("definition_traite_majeur", "2013-08-07"), ("definition_traite_mineur", "2013-08-07"),
    ]

    @Test(arguments: dated.indices)
    func aVersionBeginsOnTheDayOfItsText(_ number: Int) throws {
        let (id, text) = Self.dated[number]
        let day = try Law.day(text)
        let rule = try #require(try Law.rulebook().rule(id), "\(id)")
        let version = try #require(rule.versions.first { $0.since == day }, "\(id) on \(day)")
        #expect(rule.versions.filter { $0.governs(day) } == [version])
        // The day before, the version before governs, or none.
        let earlier = rule.versions.filter { $0.governs(day.previous) }
        #expect(earlier.count == (rule.versions.first == version ? 0 : 1))
        #expect(earlier.allSatisfy { $0.last == day.previous })
    }

    /// Directive 2024/1712 was due in July 2026: an answer of that time says that it is not sure.
    @Test func nothingIsSaidToBeVerifiedAfterTheDirective() throws {
        let until = try #require(try Law.rulebook().catalogue.verifiedUntil)
        #expect(until < (try Law.day("2026-07-01")))
    }

    /// L.425-11 the day before it was in force, and the day itself.
    @Test func beforeAnyVersionTheAnswerSaysSo() throws {
        for (text, note) in [
            ("2024-01-27", "Aucune version en vigueur avant le 2024-01-28"), ("2024-01-28", nil),
        ] {
            let day = try Law.day(text)
            let outcomes = try Law.assess(try LawPerson.adult.signals(asOf: day), asOf: day)
            let card = try #require(outcomes["cst_l425_11"])
            #expect(card.notInForce?.fr == note)
            #expect(card.outcome == (note == nil ? .open : .notApplicable))
            if let note { #expect(card.note?.fr == note && card.basis.isEmpty) }
        }
    }
}
