import Testing

/// Rules that every file keeps.
struct CodeTests {
    private static let code: Set<String> = ["swift", "c", "h", "cpp", "hpp"]

    /// A trap in the library ends the host, which may be a database.
    @Test func nothingTraps() throws {
        let words = [
            "try!", "as!", "fatalError", "preconditionFailure", "precondition(",
            "assertionFailure", "unsafelyUnwrapped",
        ]
        for file in try Repository.files(in: ["Sources"], endings: ["swift"]) {
            let lines = SwiftCode(file.text).text.split(
                separator: "\n", omittingEmptySubsequences: false)
            for (number, line) in lines.enumerated() {
                for word in words where line.contains(word) {
                    Issue.record("\(file.path):\(number + 1): \(word)")
                }
                if Self.forceUnwraps(line) {
                    Issue.record("\(file.path):\(number + 1): forced unwrapping")
                }
            }
        }
    }

    /// A `!` right after a name, a parenthesis, a bracket or a `?`, which is not `!=`.
    private static func forceUnwraps(_ line: Substring) -> Bool {
        let characters = Array(line)
        return characters.indices.dropFirst().contains { index in
            guard characters[index] == "!" else { return false }
            let before = characters[index - 1]
            let isValue = before.isLetter || before.isNumber || "_)]?`\"".contains(before)
            let next = index + 1 < characters.count ? characters[index + 1] : " "
            return isValue && next != "="
        }
    }

    @Test func forcedUnwrappingIsFound() {
        for line in ["a!", "f()!.b", "x[0]! + 1", "var a: Int!"] {
            #expect(Self.forceUnwraps(line[...]), "\(line)")
        }
        for line in ["!a", "a != b", "if !f() {", "(!a)", "a!=b"] {
            #expect(!Self.forceUnwraps(line[...]), "\(line)")
        }
    }

    @Test func literalsAndCommentsAreLeftOut() {
        let source = """
            let a = "x! // y" // try!
            let b = #"\\(c!)"# /* fatalError /* nested */ */
            let d = "\\(e!) \\"!\\""
            """
        let lines = SwiftCode(source).text.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(!lines[0].contains("!") && !lines[1].contains("!"))
        #expect(lines[2].contains("e!"))
    }

    @Test func filesStayShort() throws {
        let files = try Repository.files(
            in: ["Sources", "Tests", "examples"], endings: Self.code)
        for file in files {
            // A file that ends with a newline has an empty last part.
            let count = file.lines.count - (file.text.hasSuffix("\n") ? 1 : 0)
            #expect(count <= 400, "\(file.path) has \(count) lines")
        }
    }

    @Test func linesStayNarrow() throws {
        let files = try Repository.files(
            in: ["Sources", "Tests", "examples", "Include"], endings: Self.code)
        for file in files {
            for (number, line) in file.lines.enumerated() where line.count > 100 {
                Issue.record("\(file.path):\(number + 1): \(line.count) columns")
            }
        }
    }
}
