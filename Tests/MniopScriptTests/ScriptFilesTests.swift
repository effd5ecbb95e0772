import Glibc
import MniopScript
import Testing

@Suite struct ScriptFilesTests {
    private func withFolder(_ body: (String) throws -> Void) throws {
        var template = Array("/tmp/mniop-scripts-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let folder = String(
            decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        defer { _ = system("rm -r '\(folder)'") }
        try body(folder)
    }

    private func write(_ path: String, _ text: String) {
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        _ = system("mkdir -p '/\(folder)' && printf '%s' '\(text)' > '\(path)'")
    }

    @Test func readsWhatIsUnderTheRoot() throws {
        try withFolder { folder in
            write(folder + "/national/b.lua", "b")
            write(folder + "/national/a.lua", "a")
            write(folder + "/national/a.txt", "no")
            write(folder + "/.hidden/x.lua", "no")
            write(folder + "/departements/33/x.lua", "x")
            _ = system("ln -s .. '\(folder)/national/loop'")
            let all = ["departements/33/x.lua", "national/a.lua", "national/b.lua"]
            try #expect(ScriptFiles.read(paths: [folder]).map(\.path) == all)
            try #expect(ScriptFiles.read(paths: [folder, folder + "/national"]).map(\.path) == all)
            try #expect(
                ScriptFiles.read(paths: [folder + "/departements/33"]).map(\.path)
                    == ["departements/33/x.lua"])
            try #expect(
                ScriptFiles.read(paths: [folder + "/national/a.lua"])
                    == [ScriptSource(path: "national/a.lua", bytes: [97])])
        }
    }

    @Test func ownFolderIsItsOwnRoot() throws {
        try withFolder { folder in
            write(folder + "/mien/clav.lua", "c")
            try #expect(ScriptFiles.read(paths: [folder + "/mien"]).map(\.path) == ["clav.lua"])
            #expect(throws: ScriptFileError.self) {
                _ = try ScriptFiles.read(paths: [folder + "/absent"])
            }
        }
    }

    /// What looks like a script and is not read; notes and other texts are left in peace.
    @Test func whatIsNotReadIsTold() throws {
        try withFolder { folder in
            let layer = folder + "/departements/40/"
            write(folder + "/national/a.lua", "a")
            let told = ["b.lua.bak", "clav.Lua", "clav.lua.txt", "plus.scenarios.lua.txt"]
            for name in told + ["clav.lua", "LISEZMOI.txt", "README.md", ".clav.lua.swp", "luatxt"]
            {
                write(layer + name, "a")
            }
            write(layer + "autre.txt", "-- Landes\nlanguage(1)")
            write(folder + "/library/x.lua.txt", "a")
            _ = system("ln -s .. '\(folder)/national/loop'")
            let found = ScriptFiles.unread(paths: [folder, layer])
            #expect(
                found.map(\.position.file)
                    == (["autre.txt"] + told).map { "departements/40/" + $0 })
            #expect(found.allSatisfy { $0.severity == .warning })
            #expect(found[1].text.fr.contains("Le renommer « b.lua »"))
            #expect(found[3].text.fr.contains("« clav.lua », à côté, l'est"))
            #expect(ScriptFiles.unread(paths: [folder + "/absent", layer + "clav.lua"]).isEmpty)
        }
    }
}
