import MniopCore
import MniopScript

/// Problems of scripts as compilers show them: `file:line:column: error: text`, the line, a caret.
struct ProblemPrinter {
    let language: Language
    let paths: ScriptPaths
    private let sources: [String: [UInt8]]

    init(_ scripts: LoadedScripts, language: Language) {
        self.language = language
        paths = scripts.paths
        sources = Dictionary(
            scripts.sources.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    }

    func text(_ problem: Problem) -> String {
        let file = paths.shown(problem.position.file)
        let column = problem.column.map { ":\($0)" } ?? ""
        let severity = Wording.severity(problem.severity).text(in: language)
        let colon = language == .french ? " : " : ": "
        let head =
            "\(file):\(problem.position.line)\(column): \(severity)\(colon)"
            + problem.text.text(in: language)
        return ([Wrapping.harmless(head)] + excerpt(problem)).joined(separator: "\n")
    }

    /// `file:line: `
    func place(_ problem: Problem) -> String {
        let file = Wrapping.harmless(paths.shown(problem.position.file))
        return "\(file):\(problem.position.line): "
    }

    /// LIMIT: a longer line would hide the caret rather than show it.
    private static let longestLine = 200

    private func excerpt(_ problem: Problem) -> [String] {
        guard let bytes = sources[problem.position.file], problem.position.line > 0 else {
            return []
        }
        let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
        guard problem.position.line <= lines.count else { return [] }
        let line = lines[problem.position.line - 1]
        // A zero: the file is in UTF-16, and its line no text.
        guard line.count <= ProblemPrinter.longestLine, !line.isEmpty, !line.contains(0) else {
            return []
        }
        func shown(_ bytes: ArraySlice<UInt8>) -> String {
            let spaced = bytes.map { $0 == 9 ? 32 : $0 }.filter { $0 != 13 }
            return Wrapping.harmless(String(decoding: spaced, as: UTF8.self))
        }
        guard let column = problem.column, column >= 1 else { return ["  " + shown(line)] }
        // Columns are bytes; the caret stands under a character.
        let before = shown(line.prefix(column - 1)).count
        return ["  " + shown(line), "  " + String(repeating: " ", count: before) + "^"]
    }
}
