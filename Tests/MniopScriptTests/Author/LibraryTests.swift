import MniopCore
import Testing

@testable import MniopScript

/// What editors are told (scripts/library) is what the readers read: each verb, each field, each
/// method, and no other.
@Suite struct LibraryTests {
    struct Annotations {
        /// Fields, then methods, by class; names of functions and tables.
        var fields: [String: Set<String>] = [:]
        var parents: [String: String] = [:]
        var globals: Set<String> = []
        var undescribed: [String] = []

        init() throws {
            for file in ["formules", "regles", "declarations", "couches", "propositions"] {
                let text = try AuthorFiles.text("scripts/library/\(file).lua")
                #expect(text.hasPrefix("---@meta\n"), "\(file)")
                read(AuthorFiles.lines(text))
            }
        }

        private mutating func read(_ lines: [String]) {
            var owner = ""
            var described = false
            for line in lines {
                if line.hasPrefix("---@class ") {
                    let words = line.dropFirst(10).split(separator: " ").map(String.init)
                    owner = words.first ?? ""
                    fields[owner] = []
                    if words.count > 2 { parents[owner] = words[2] }
                } else if line.hasPrefix("---@field "), !line.hasPrefix("---@field [string]") {
                    let words = line.dropFirst(10).split(separator: " ")
                    let name = String(words.first ?? "").filter { !"?[]\"".contains($0) }
                    fields[owner, default: []].insert(name)
                    if words.count < 3 { undescribed.append("\(owner).\(name)") }
                } else if line.hasPrefix("---"), !line.hasPrefix("---@") {
                    described = true
                } else if line.hasPrefix("function ") {
                    let name = String(line.dropFirst(9).prefix { $0 != "(" })
                    if let colon = name.firstIndex(of: ":") {
                        let method = String(name[name.index(after: colon)...])
                        fields[name[..<colon] + "()", default: []].insert(method)
                    } else {
                        globals.insert(name)
                    }
                    if !described { undescribed.append(name) }
                } else if line.hasSuffix(" = {}"), !line.hasPrefix("local ") {
                    globals.insert(String(line.dropLast(5)))
                }
                if line.isEmpty { described = false }
            }
        }

        func all(_ name: String) -> Set<String> {
            (fields[name] ?? []).union(parents[name].map(all) ?? [])
        }
    }

    /// A script whose unknown field makes the reader tell those that it knows.
    private static let local: [(of: String, text: String)] = [
        ("ChampsDeFait", "fact \"33.a\" { qqqqqqqq = 1 }"),
        ("Indice", "indicator \"33.a\" { qqqqqqqq = 1 }"),
        (
            "Poids",
            "indicator \"33.a\" { fr = \"A\", source = \"S\", counts_as = { { qqqqqqqq = 1 } } }"
        ),
        ("Grille", "grid \"33.a\" { qqqqqqqq = 1 }"),
        ("Profil", "grid \"33.a\" { profiles = { { qqqqqqqq = 1 } } }"),
        ("Dimension", "grid \"33.a\" { dimensions = { { qqqqqqqq = 1 } } }"),
        ("Lectures", "grid \"33.a\" { readings = { qqqqqqqq = 1 } }"),
        ("Lecture", "grid \"33.a\" { readings = { broad = { qqqqqqqq = 1 } } }"),
        ("Performance", "grid \"33.a\" { performance = { qqqqqqqq = 1 } }"),
        ("Suffisance", "sufficiency { fr = \"A\", qqqqqqqq = 1 }"),
        ("Service", "service \"33.a\" { qqqqqqqq = 1 }"),
        ("Document", "document \"33.a\" { qqqqqqqq = 1 }"),
        ("Regle", "measure \"33.a\" { qqqqqqqq = 1 }"),
        ("Version", "duty \"33.a\" { fr = \"A\", version { qqqqqqqq = 1 } }"),
        ("Route", "measure \"33.a\" { route = { qqqqqqqq = 1 } }"),
        ("Texte", "measure \"33.a\" { note = { qqqqqqqq = 1 } }"),
        ("Fenetre", "measure \"33.a\" { window = { qqqqqqqq = 1 } }"),
        ("AutreLecture", "measure \"33.a\" { alternatives = { { fr = \"A\", qqqqqqqq = 1 } } }"),
        ("Scenario", "scenario \"a\" { qqqqqqqq = 1 }"),
        ("Signalement", "scenario \"a\" { signals = { { qqqqqqqq = 1 } } }"),
        ("ActeurDuSignal", "scenario \"a\" { actor = { qqqqqqqq = 1 } }"),
        ("Attendu", "scenario \"a\" { expect = { qqqqqqqq = 1 } }"),
    ]

    private static let national: [(of: String, text: String)] = [
        ("Exploitation", "exploitation \"a\" { qqqqqqqq = 1 }"),
        ("Parametre", "parameter \"a\" { qqqqqqqq = 1 }"),
        ("Acteur", "actor \"a\" { qqqqqqqq = 1 }"),
        ("Reference", "reference \"a\" { qqqqqqqq = 1 }"),
    ]

    private static let mark = "Known fields: "

    private static func known(_ load: LoadResult) -> [Set<String>] {
        load.problems.filter { $0.code == "unknown_field" }.compactMap { problem in
            problem.text.en.firstRange(of: mark).map { range in
                let list = problem.text.en[range.upperBound...].filter { !" .".contains($0) }
                return Set(list.split(separator: ",").map(String.init))
            }
        }
    }

    @Test func everyFieldIsTold() throws {
        let told = try Annotations()
        #expect(told.undescribed == [])
        let layers = [
            ("Departement", "departements/33/a.lua", "department \"33\" { qqqqqqqq = 1 }"),
            ("Hopital", "hopitaux/33.a/a.lua", "hospital \"33.a\" { qqqqqqqq = 1 }"),
        ]
        for (name, path, text) in layers {
            let found = Self.known(Fixtures.load([(path, "language(1)\n" + text)]))
            #expect(found == [told.all("mniop." + name)], "\(name)")
        }
        for (probes, load) in [
            (Self.local, Fixtures.loadLocal), (Self.national, Fixtures.loadNational),
        ] {
            for (name, text) in probes {
                let found = Self.known(load(text))
                #expect(found == [told.all("mniop." + name)], "\(name)")
            }
        }
    }

    /// The prelude is what gives scripts their words.
    @Test func everyWordIsTold() throws {
        let told = try Annotations()
        var words = Set(Verb.allCases.map(\.rawValue))
        for line in AuthorFiles.lines(ScriptPrelude.text) {
            for start in ["function exports.", "exports."] {
                let bare = line.drop { $0 == " " }
                guard bare.hasPrefix(start) else { continue }
                words.insert(
                    String(bare.dropFirst(start.count).prefix { $0.isLetter || $0 == "_" }))
            }
        }
        let flat = ScriptPrelude.text.split { " \n".contains($0) }.joined(separator: " ")
        for part in flat.split(separator: "ipairs { ").map(String.init) {
            guard let end = part.firstIndex(of: "}"),
                part[end...].hasPrefix("} do exports[")
            else { continue }
            words.formUnion(
                part[..<end].filter { !" \"".contains($0) }.split(separator: ",").map(String.init))
        }
        #expect(words.count > 35)
        #expect(told.globals == words)
    }

    @Test func everyMethodIsTold() throws {
        let told = try Annotations()
        func names(_ text: String, after mark: String, _ sign: String) -> Set<String> {
            let load = Fixtures.loadLocal(text)
            let english = load.problems.first?.text.en ?? ""
            guard let range = english.firstRange(of: mark) else { return [] }
            let kept = english[range.upperBound...].filter { !".,:".contains($0) }
            return Set(kept.split(separator: " ").map(String.init))
        }
        let rule = "measure \"33.m\" { fr = \"M\", when = "
        #expect(
            told.fields["Fait()"] == names(rule + "fact.age:qqqqqq(1) }", after: "It has: ", ":"))
        let time = rule + "true, act_by = days(1):from(\"date_depot\"):qqqqqq() }"
        #expect(told.fields["Delai()"] == names(time, after: "there are ", ":"))
        #expect(told.fields["Duree()"] == ["from"])
        let load = Fixtures.loadLocal("on_assessment(function(case) local c = case c:qqqqqq() end)")
        let rulebook = try #require(load.rulebook)
        var signal = Signal(id: "s", date: .earliest)
        signal.actor = Signal.Actor(kind: "hopital", department: "33")
        let answer = try rulebook.assess([signal], asOf: .earliest)
        let notice = HookRunner(load.hooks, rulebook: rulebook).run(answer, signals: [signal])
        let english = notice.notices.first?.text.en ?? ""
        let list = try #require(english.firstRange(of: "'qqqqqq': "), "\(english)")
        let methods = english[list.upperBound...].split(separator: ",").map {
            String($0.filter(\.isLetter))
        }
        #expect(told.fields["Cas()"] == Set(methods))
        #expect(
            told.fields["mniop.Proposition"]
                == Set(Proposal.Kind.allCases.map(\.rawValue) + ["why"]))
    }

    /// The folder is for editors: no script of any layer.
    @Test func loaderLeavesTheFolderAlone() throws {
        let paths = try ScriptFiles.read(paths: [AuthorFiles.root + "/scripts"]).map(\.path)
        #expect(!paths.contains { $0.hasPrefix("library/") })
        #expect(paths.contains { $0.hasPrefix("departements/") })
    }
}
