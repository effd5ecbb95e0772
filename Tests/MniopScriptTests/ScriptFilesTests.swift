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
}
