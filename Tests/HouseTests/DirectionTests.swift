import Foundation
import Testing

/// Arrows of the house run one way (README, "The house").
struct DirectionTests {
    /// What each module may import beside the standard library.
    private static let allowed: [String: Set<String>] = [
        "LuaSandbox": ["CLuaGuard", "Glibc", "Synchronization"],
        "MniopCore": [],
        "MniopScript": ["MniopCore", "LuaSandbox", "CCrypto", "Glibc", "Synchronization"],
        "MniopExchange": ["MniopCore", "CSimdjson", "Glibc"],
        "MniopABI": [
            "CMniop", "MniopCore", "MniopScript", "MniopExchange", "LuaSandbox", "Glibc",
            "Synchronization",
        ],
        "mniop": [
            "MniopCore", "MniopScript", "MniopExchange", "ArgumentParser", "Foundation", "Glibc",
            "Synchronization",
        ],
    ]

    private static func imports(_ file: Repository.File) -> [String] {
        SwiftCode(file.text).text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
            guard let start = words.firstIndex(of: "import"), words.count > start + 1,
                words[..<start].allSatisfy({ $0 == "public" || $0 == "internal" })
            else { return nil }
            let kinds: Set<Substring> = ["struct", "class", "enum", "func", "let", "var"]
            let name = kinds.contains(words[start + 1]) ? words.last : words[start + 1]
            return name.map { String($0.split(separator: ".")[0]) }
        }
    }

    @Test func everyModuleImportsOnlyWhatItMay() throws {
        let files = try Repository.files(in: ["Sources"], endings: ["swift"])
        #expect(!files.isEmpty)
        for file in files {
            let module = String(file.path.split(separator: "/")[1])
            let allowed = try #require(Self.allowed[module], "\(module) is no module of ours")
            for name in Self.imports(file) {
                #expect(allowed.contains(name), "\(file.path) imports \(name)")
            }
        }
    }

    /// A folder without Swift is no module: C, the Python package, what packages are made from.
    @Test func theTableCoversEveryModule() throws {
        let files = try Repository.files(in: ["Sources"], endings: ["swift"])
        let modules = files.map { String($0.path.split(separator: "/")[1]) }
        #expect(Set(modules) == Set(Self.allowed.keys))
    }

    /// Ten times the library's size, and a Swift runtime on the host.
    @Test func noFoundationInTheLibrary() throws {
        for file in try Repository.files(in: ["Sources"], endings: ["swift"])
        where !file.path.hasPrefix("Sources/mniop/") {
            let names = Self.imports(file)
            #expect(!names.contains { $0.hasPrefix("Foundation") }, "\(file.path)")
        }
    }

    @Test func importsAreFound() {
        let file = Repository.File(
            path: "x",
            text: """
                // import A
                import B
                @testable import C
                import struct D.E
                let s = "import F"
                public import G
                """)
        #expect(Self.imports(file) == ["B", "C", "D", "G"])
    }
}
