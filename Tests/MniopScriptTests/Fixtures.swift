import MniopCore
import MniopScript

/// A small national layer that the tests add to.
enum Fixtures {
    static let national = #"""
        language(1)
        actor "hopital" { fr = "Hôpital", en = "Hospital" }
        actor "prefecture" { fr = "Préfecture", en = "Prefecture" }
        fact "age" { type = "integer", kind = "trait", fr = "Âge", en = "Age" }
        fact "mineur" { type = "boolean", fr = "Mineur", en = "Minor", from = fact.age:below(18) }
        fact "departement" { type = "code", fr = "Département", en = "Department" }
        fact "certificat" { type = "boolean", kind = "event", fr = "Certificat", en = "Paper" }
        fact "plainte" { type = "boolean", kind = "event", fr = "Plainte", en = "Complaint" }
        fact "nationalite" { type = "code", kind = "trait", fr = "Nationalité", en = "Nationality",
          values = { "FR", "TIERS" }, shield = true }
        fact "date_depot" { type = "date", kind = "event", fr = "Dépôt", en = "Filing" }
        indicator "oit.D4.01" { fr = "Papiers confisqués", en = "Papers taken", source = "OIT",
          counts_as = { { grid = "oit", dimension = "D4", strength = "strong",
                          profiles = { "adulte", "enfant" } } } }
        indicator "oit.D4.02" { fr = "Menaces", en = "Threats", source = "OIT",
          counts_as = { { grid = "oit", dimension = "D4", strength = "medium",
                          profiles = { "adulte", "enfant" } } } }
        grid "oit" { fr = "OIT", en = "ILO", source = "OIT 2009", grade = "read",
          profiles = { { id = "adulte", fr = "Adulte", en = "Adult", concerns = no(fact.mineur) },
                       { id = "enfant", fr = "Enfant", en = "Child", concerns = fact.mineur } },
          dimensions = { { id = "D4", fr = "Travail", en = "Work", method = "any" } },
          readings = { broad = { fr = "D4", en = "D4", when = positive "oit.D4" } } }
        exploitation "travail" { fr = "Travail", en = "Work", grids = { "oit" } }
        sufficiency { fr = "Indices", en = "Indicators", when = reading "oit.broad" }
        right "sejour" { fr = "Séjour", en = "Stay", authority = "prefecture",
          since = "2021-05-01", basis = { "CESEDA L.425-1" }, grade = "read",
          concerns = fact.nationalite:among { "TIERS" }, when = fact.plainte,
          runs = days(30):from "date_depot" }
        """#

    static let department = #"""
        language(1)
        department "33" { fr = "Gironde", scheme = "Schéma départemental" }
        """#

    static func source(_ path: String, _ text: String) -> ScriptSource {
        ScriptSource(path: path, bytes: Array(text.utf8))
    }

    /// The national layer and more files.
    static func load(_ more: [(path: String, text: String)]) -> LoadResult {
        ScriptLoader.load(
            sources: [source("national/base.lua", national)] + more.map(source),
            includeScenarios: true)
    }

    /// One more national file.
    static func loadNational(_ text: String) -> LoadResult {
        load([("national/plus.lua", "language(1)\n" + text)])
    }

    /// One department, whose scheme stands in a file of its own.
    static func loadLocal(_ text: String) -> LoadResult {
        load([
            ("departements/33/a.lua", department),
            ("departements/33/b.lua", "language(1)\n" + text),
        ])
    }
}
