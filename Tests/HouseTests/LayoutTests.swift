import Foundation
import Testing

/// Where things are.
struct LayoutTests {
    private func folders(_ path: String) throws -> Set<String> {
        let start = path.isEmpty ? Repository.root : Repository.root.appendingPathComponent(path)
        let names = try FileManager.default.contentsOfDirectory(atPath: start.path)
        return Set(
            names.filter { name in
                var isFolder: ObjCBool = false
                let path = start.appendingPathComponent(name).path
                return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
                    && isFolder.boolValue
            })
    }

    @Test func theTopLevelHoldsOnlyTheRooms() throws {
        let rooms: Set<String> = ["Sources", "Include", "Tests", "scripts", "examples", ".ci"]
        let made = try folders("").filter {
            $0 == ".git" || $0 == "dist" || $0 == ".swiftpm" || $0.hasPrefix(".build")
        }
        #expect(try folders("").subtracting(made) == rooms)
    }

    /// A Swift module's name begins with a capital; C's with a capital C. The others are the
    /// command, the Python package and what packages are made from.
    @Test func everySwiftModuleHasTests() throws {
        let modules = try folders("Sources").filter {
            !$0.hasPrefix("C") && $0.first?.isUppercase == true
        }
        let tests = try folders("Tests")
        for module in modules { #expect(tests.contains(module + "Tests"), "\(module)") }
    }

    @Test func scriptsHoldOnlyLuaAndItsGuide() throws {
        let start = Repository.root.appendingPathComponent("scripts")
        let walk = FileManager.default.enumerator(
            at: start, includingPropertiesForKeys: [.isRegularFileKey])
        while let url = walk?.nextObject() as? URL {
            let values = try url.resourceValues(forKeys: [.isRegularFileKey])
            guard values.isRegularFile == true else { continue }
            // And what tells an editor where the annotations are.
            if url.lastPathComponent == ".luarc.json" { continue }
            #expect(["lua", "md"].contains(url.pathExtension), "\(url.path)")
        }
    }
}
