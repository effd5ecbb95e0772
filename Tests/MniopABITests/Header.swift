import Foundation

/// Include/mniop.h as text.
enum Header {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// `#define MNIOP_X 12`
    static func numbers() throws -> [(name: String, number: Int32)] {
        try text("Include/mniop.h").split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard words.count >= 3, words[0] == "#define", let number = Int32(words[2]) else {
                return nil
            }
            return (String(words[1]), number)
        }
    }

    /// Functions that the header declares.
    static func functions() throws -> Set<String> {
        Set(
            try text("Include/mniop.h").matches(of: /\b(mniop_[a-z0-9_]+)\(/).map {
                String($0.output.1)
            })
    }

    /// Names that the version script exports.
    static func exports() throws -> Set<String> {
        Set(
            try text("Sources/MniopABI/mniop.map").split(separator: "\n").compactMap { line in
                let name = line.trimmingCharacters(in: .whitespaces)
                guard name.hasPrefix("mniop_"), name.hasSuffix(";") else { return nil }
                return String(name.dropLast())
            })
    }

    /// Functions that the Swift sources implement.
    static func implementations() throws -> Set<String> {
        let folder = root.appendingPathComponent("Sources/MniopABI")
        let files = try FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil)
        var found: Set<String> = []
        for file in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /@c @implementation\npublic func (mniop_[a-z0-9_]+)\(/) {
                found.insert(String(match.output.1))
            }
        }
        return found
    }
}
