import MniopCore
import MniopExchange
import MniopScript
import Testing

/// A small nation, a hospital, and a department that does not load.
enum Scripts {
    private static let national = #"""
        language(1)
        actor "hopital" { fr = "Hôpital", en = "Hospital" }
        actor "prefecture" { fr = "Préfecture", en = "Prefecture" }
        fact "age" { type = "integer", kind = "trait", fr = "Âge", en = "Age" }
        fact "birth_date" { type = "date", kind = "trait", fr = "Naissance", en = "Birth" }
        fact "mineur" { type = "boolean", fr = "Mineur", en = "Minor", from = fact.age:below(18) }
        fact "departement" { type = "code", fr = "Département", en = "Department" }
        fact "plainte_deposee" { type = "boolean", kind = "event", fr = "Plainte",
          en = "Complaint" }
        fact "nationalite" { type = "code", kind = "trait", fr = "Nationalité", en = "Nationality",
          values = { "FR", "TIERS" }, shield = true }
        fact "date_depot" { type = "date", kind = "event", fr = "Dépôt", en = "Filing" }
        fact "exploitation" { type = "codes", fr = "Forme", en = "Form",
          values = { "travail", "mendicite" } }
        indicator "oit.D4.01" { fr = "Papiers confisqués", en = "Papers taken", source = "OIT",
          counts_as = { { grid = "oit", dimension = "D4", strength = "strong",
                          profiles = { "adulte" } } } }
        indicator "oit.D4.02" { fr = "Menaces", en = "Threats", source = "OIT",
          counts_as = { { grid = "oit", dimension = "D4", strength = "medium",
                          profiles = { "adulte" } } } }
        grid "oit" { fr = "OIT", en = "ILO", source = "OIT 2009", grade = "read",
          profiles = { { id = "adulte", fr = "Adulte", en = "Adult", concerns = no(fact.mineur) } },
          dimensions = { { id = "D4", fr = "Travail", en = "Work", method = "delphi" } },
          readings = { broad = { fr = "D4", en = "D4", when = positive "oit.D4" } } }
        exploitation "travail" { fr = "Travail", en = "Work", grids = { "oit" } }
        sufficiency { fr = "Indices", en = "Indicators", when = reading "oit.broad" }
        right "sejour" { fr = "Séjour", en = "Stay", authority = "prefecture",
          since = "2021-05-01", basis = { "CESEDA L.425-1" }, grade = "read",
          concerns = fact.nationalite:among { "TIERS" }, when = fact.plainte_deposee,
          runs = days(30):from "date_depot" }
        service "accueil" { fr = "Accueil", en = "Reception", territory = "national",
          does = { "sejour" } }
        """#

    private static let department = """
        language(1)
        department "33" { fr = "Gironde", scheme = "Schéma" }
        """

    private static let hospital = """
        language(1)
        hospital "33.chu" { fr = "CHU", department = "33" }
        """

    static let rulebook: Rulebook? = {
        let loaded = ScriptLoader.load(sources: [
            ScriptSource(path: "national/base.lua", bytes: Array(national.utf8)),
            ScriptSource(path: "departements/33/a.lua", bytes: Array(department.utf8)),
            ScriptSource(path: "hopitaux/33.chu/a.lua", bytes: Array(hospital.utf8)),
        ])
        for problem in loaded.problems where problem.severity == .error {
            Issue.record("\(problem.position): \(problem.text.fr)")
        }
        return loaded.rulebook
    }()

    static func read(_ text: String, unavailable: [String] = ["75", "59.sos"]) throws -> ReadResult
    {
        try read(Array(text.utf8), unavailable: unavailable)
    }

    static func read(_ bytes: [UInt8], unavailable: [String] = []) throws -> ReadResult {
        let rulebook = try #require(rulebook)
        return SignalReader(rulebook: rulebook, unavailableNames: unavailable)
            .read(bytes, file: "f.json")
    }
}

extension ReadResult {
    /// What can be compared: code, line and path of each problem.
    var summary: [String] { problems.map { "\($0.code) \($0.line) \($0.path)" } }
}
