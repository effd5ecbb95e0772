import Foundation
import Testing

/// The binary itself: statuses, streams and languages (formats.md, The command line).
struct CommandTests {
    struct Result {
        var status: Int32
        var output: String
        var problems: String
    }

    private static var binary: URL? {
        let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        // Tests run from the bundle beside the binary, or through a helper of the toolchain.
        let candidates = CommandLine.arguments.map { URL(fileURLWithPath: $0) } + [folder]
        return candidates.map { $0.deletingLastPathComponent().appendingPathComponent("mniop") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    private func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> Result {
        let process = Process()
        let binary: URL = try #require(Self.binary)
        process.executableURL = binary
        process.arguments = arguments
        process.environment = environment
        let (output, problems, entry) = (Pipe(), Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = problems
        process.standardInput = entry
        try process.run()
        entry.fileHandleForWriting.write(Data(input.utf8))
        try entry.fileHandleForWriting.close()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let errors = problems.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
            problems: String(decoding: errors, as: UTF8.self))
    }

    /// A folder with one national script.
    private func folder(_ script: String, scenarios: String? = nil) throws -> String {
        let root = FileManager.default.temporaryDirectory
            .appendingPathComponent("mniop-\(UUID().uuidString)")
        let national = root.appendingPathComponent("national")
        try FileManager.default.createDirectory(at: national, withIntermediateDirectories: true)
        try script.write(
            to: national.appendingPathComponent("a.lua"), atomically: true, encoding: .utf8)
        try scenarios?.write(
            to: national.appendingPathComponent("a.scenarios.lua"), atomically: true,
            encoding: .utf8)
        return root.path
    }

    private let good = """
        language(1)
        fact "faim" { type = "boolean", fr = "La personne a faim", en = "Hungry" }
        measure "repas" { fr = "Donner un repas", en = "Give a meal", since = "2020-01-01",
          basis = { "CASF" }, when = fact.faim, grade = "read" }

        """

    @Test func helpListsOnlyWhatExists() throws {
        let help = try run(["--help"])
        #expect(help.status == 0)
        for name in ["assess", "batch", "check", "test", "doc", "new", "diff", "generate"] {
            #expect(help.output.contains("  \(name) "))
        }
        for name in ["score", "serve"] { #expect(!help.output.contains("  \(name) ")) }
        #expect(try run(["--help"], environment: ["LANG": "en_GB"]).output.contains("USAGE"))
    }

    @Test func badUsageIsTwo() throws {
        for arguments in [
            ["asses"], ["assess"], ["assess", "--nothing", "x"], ["check", "/no/such/folder"],
            ["assess", "--as-of", "2024-02-30", "x.json"],
            ["assess", "--format", "xml", "x.json"], ["check", "--lang", "de"],
            ["doc", "--format", "pdf"],
        ] {
            let result = try run(arguments)
            #expect(result.status == 2, "\(arguments)")
            #expect(result.output.isEmpty)
            #expect(result.problems.hasPrefix("mniop: "))
        }
    }

    @Test func checkOfGoodScriptsIsZero() throws {
        let result = try run(["check", try folder(good)])
        #expect(result.status == 0)
        #expect(result.output == "1 script : aucun problème.\n")
    }

    @Test func checkShowsTheLineAndACaret() throws {
        let path = try folder(good.replacingOccurrences(of: "fact.faim", with: "fact.fain"))
        let result = try run(["check", path, "--lang", "en"])
        #expect(result.status == 1)
        #expect(result.problems.contains("\(path)/national/a.lua:4:"))
        #expect(result.problems.contains(": error: "))
        #expect(result.problems.contains("when = fact.fain"))
        #expect(result.problems.contains("^"))
        #expect(result.output.contains("1 error"))
    }

    /// What is never scored is warned of, shown with its line, and fails nothing.
    @Test func aWarningFailsNothing() throws {
        let scored = """
            indicator "i" { fr = "De même nationalité", en = "Same country", source = "s",
              counts_as = { { grid = "g", dimension = "d" } }, grade = "read" }
            grid "g" { fr = "G", en = "G", source = "s", grade = "read",
              profiles = { { id = "p", fr = "P", en = "P" } },
              dimensions = { { id = "d", fr = "D", en = "D", method = "any" } } }

            """
        let result = try run(["check", try folder(good + scored)])
        #expect(result.status == 0)
        #expect(result.problems.contains("/national/a.lua:5:1: attention : « i » compte"))
        #expect(result.output.contains("1 avertissement"))
    }

    private let scenarios = """
        language(1)
        scenario "faim" { as_of = "2024-01-01", facts = { faim = true },
          expect = { measure = { repas = "open" } } }

        """

    @Test func theLastLineOfTestCounts() throws {
        let passed = try run(["test", try folder(good, scenarios: scenarios)])
        #expect(passed.status == 0)
        #expect(passed.output == "1 passed, 0 failed\n")
        let wrong = scenarios.replacingOccurrences(of: "\"open\"", with: "\"closed\"")
        let failed = try run(["test", try folder(good, scenarios: wrong)])
        #expect(failed.status == 1)
        #expect(failed.output == "0 passed, 1 failed\n")
        #expect(failed.problems.contains("a.scenarios.lua:3:"))
    }

    @Test func coverageSaysWhatWasNeverSeen() throws {
        let path = try folder(good, scenarios: scenarios)
        let result = try run(["test", path, "--coverage"])
        #expect(result.status == 0)
        let lines = result.output.split(separator: "\n")
        #expect(lines.first == "\(path)/national/a.lua:3: repas, depuis le 1er janvier 2020")
        let clause = "a.lua:4: condition : La personne a faim : jamais faux, jamais inconnu"
        #expect(lines[1].hasSuffix(clause))
        #expect(lines[2].hasPrefix("Couverture : 33 %, 1 états vus sur 3 (1 conditions"))
        #expect(lines.last == "1 passed, 0 failed")
        let english = try run(["test", path, "--coverage", "--lang", "en"])
        #expect(english.output.contains("condition: Hungry: never false, never unknown"))
        #expect(try run(["test", path]).output == "1 passed, 0 failed\n")
    }

    @Test func nothingRunIsSaid() throws {
        let broken = scenarios + "scenario {\n"
        let result = try run(["test", "--scripts", try folder(good + "x =", scenarios: broken)])
        #expect(result.status == 1)
        #expect(result.problems.hasSuffix("corriger d'abord l'erreur ci-dessus.\n"))
        #expect(result.output == "0 passed, 0 failed, 2 erreurs\n")
    }

    @Test func aLocalErrorIsOneLineToWhoAssesses() throws {
        let path = try folder(good)
        let local = path + "/departements/40"
        try FileManager.default.createDirectory(
            atPath: local, withIntermediateDirectories: true)
        try "language(1)\ndepartment \"40\" {\n".write(
            toFile: local + "/a.lua", atomically: true, encoding: .utf8)
        let result = try run(["assess", "--scripts", path, "-"], input: signal)
        #expect(result.status == 1)
        #expect(result.output.contains("- Donner un repas"))
        let lines = result.problems.split(separator: "\n")
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix(local + "/a.lua:") == true)
        #expect(lines.first?.contains(": Le protocole local « 40 » a une erreur") == true)
    }

    @Test func rightsThatAHospitalLeavesToOthersAreOneSentence() throws {
        let script = """
            actor "hopital" { fr = "Hôpital", en = "Hospital" }
            actor "association" { fr = "Association", en = "Association" }
            right "abri" { fr = "Abri", en = "Shelter", since = "2020-01-01", basis = { "CASF" },
              when = fact.faim, grade = "read" }

            """
        let path = try folder(good + script)
        func answer(_ kind: String, _ facts: String, _ more: [String] = []) throws -> String {
            let input =
                #"{"id":"s","date":"2024-05-01","actor":{"kind":"\#(kind)"},"facts":{\#(facts)}}"#
            let result = try run(["assess", "--scripts", path, "-"] + more, input: input)
            #expect(result.status == 0, "\(result.problems)")
            return result.output
        }
        let sentence = "Droits à ouvrir plus tard"
        let hospital = try answer("hopital", "")
        #expect(hospital.contains(sentence) && !hospital.contains("- Abri"))
        let association = try answer("association", "")
        #expect(!association.contains(sentence))
        // Nothing speaks for it yet: only the whole text names it, to everyone.
        #expect(!association.contains("- Abri"))
        for kind in ["association", "hopital"] {
            #expect(try answer(kind, "", ["--all"]).contains("- Abri"))
        }
        // What is open is never shortened.
        #expect(try answer("hopital", #""faim":true"#).contains("- Abri"))
    }

    @Test func testWritesJUnit() throws {
        let path = try folder(good, scenarios: scenarios)
        let report = path + "/report.xml"
        #expect(try run(["test", path, "--junit", report]).status == 0)
        let text = try String(contentsOfFile: report, encoding: .utf8)
        #expect(text.contains(#"tests="1" failures="0""#))
    }

    @Test func docWritesTheCatalogue() throws {
        let path = try folder(good, scenarios: scenarios)
        let page = try run(["doc", path, "--format", "html"])
        #expect(page.status == 0, "\(page.problems)")
        #expect(page.output.hasPrefix("<!DOCTYPE html>"))
        #expect(page.output.contains("Donner un repas"))
        let text = try run(["doc", path, "--lang", "en"])
        #expect(text.status == 0)
        #expect(text.output.contains("#### Give a meal"))
        #expect(text.output.contains("[Hungry](#fait.faim)"))
        #expect(text.output.contains("a.scenarios.lua:2"))
        let broken = try run(["doc", try folder(good + "x =")])
        #expect(broken.status == 1)
        #expect(broken.output.isEmpty)
    }

    @Test func scriptsThatDoNotLoadStillGiveTheNumbers() throws {
        let result = try run(["assess", "--scripts", try folder("language(1) x ="), "-"])
        #expect(result.status == 1)
        #expect(result.output.contains("APPELER D'ABORD"))
        #expect(result.output.contains("17 ou 112"))
        #expect(result.problems.contains("a.lua:1:"))
    }

    private let signal = #"{"id":"s-1","date":"2024-05-01","facts":{"faim":true}}"#

    @Test func assessReadsStandardInput() throws {
        let path = try folder(good)
        let arguments = ["assess", "--scripts", path, "--as-of", "2024-06-01"]
        let result = try run(arguments + ["-"], input: signal)
        #expect(result.status == 0, "\(result.problems)")
        #expect(result.output.contains("- Donner un repas"))
        #expect(result.output.contains("parce que : La personne a faim"))
        let whole = try run(arguments + ["--all", "-"], input: signal)
        #expect(whole.output.contains("  Parce que : La personne a faim"))
        let json = try run(arguments + ["--format", "json", "-"], input: signal)
        #expect(json.status == 0)
        #expect(json.output.hasPrefix("{") && json.output.hasSuffix("}\n"))
        #expect(json.output.split(separator: "\n").count == 1)
    }

    @Test func aRejectedEmergencyIsAnswered() throws {
        let path = try folder(good)
        let input = #"{"id":"s-1","date":"2024-05-01","emergency":true,"facts":{"fain":true}}"#
        let result = try run(
            ["assess", "--scripts", path, "--as-of", "2024-06-01", "-"], input: input)
        #expect(result.status == 1)
        #expect(result.output.contains("APPELER D'ABORD"))
        #expect(result.problems.contains("faim"))
    }

    @Test func anUnreadableFileIsTwoAndTheOthersGoOn() throws {
        let path = try folder(good)
        let result = try run(
            ["assess", "--scripts", path, "--as-of", "2024-06-01", "/no/such.json", "-"],
            input: signal)
        #expect(result.status == 2)
        #expect(result.problems.contains("/no/such.json"))
        #expect(result.output.contains("- Donner un repas"))
    }

    @Test func theTextSaysHowADeadlineWasCounted() throws {
        let script = """
            fact "departement" { type = "code", fr = "Département", en = "Department" }
            fact "notifie" { type = "date", fr = "Notification", en = "Notice" }
            duty "recours" { fr = "Recours", en = "Appeal", since = "2020-01-01",
              basis = { "CPC 642" }, when = fact.faim, grade = "read", owed_by = {},
              act_by = months(2):from("notifie"):to_working_day() }

            """
        let path = try folder(good + script)
        func answer(_ facts: String, _ language: String) throws -> String {
            let input = #"{"id":"s","date":"2024-05-01","facts":{"faim":true,\#(facts)}}"#
            let result = try run(
                [
                    "assess", "--scripts", path, "--as-of", "2024-05-01", "--lang", language,
                    "--all",
                    "-",
                ], input: input, environment: ["COLUMNS": "100"])
            #expect(result.status == 0, "\(result.problems)")
            return result.output.split(whereSeparator: { $0 == " " || $0 == "\n" })
                .joined(separator: " ")
        }
        let known = #""notifie":"2024-03-04","departement":"33""#
        #expect(
            try answer(known, "fr").contains(
                "reporté au lundi 6 mai 2024, car le 4 mai 2024 est un samedi"))
        #expect(try answer(known, "en").contains("carried to Monday 6 May 2024"))
        #expect(
            try answer(#""notifie":"2024-03-04""#, "fr").contains(
                "jours fériés de métropole, faute de connaître le département"))
    }
}
