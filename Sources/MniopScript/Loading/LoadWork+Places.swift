import MniopCore

extension LoadWork {
    /// Gives a column to the problems that have none: that of the name they speak of, on their
    /// line or in the table that begins there, else that of the first word on the line.
    func locate(_ problems: [Problem]) -> [Problem] {
        problems.map { problem in
            var located = problem
            // A file as a whole: its first line is a place that an editor can open.
            if problem.position.line == 0 { located.position.line = 1 }
            guard problem.column == nil, let outline = outlines[problem.position.file] else {
                return located
            }
            let line = outline.tokens(onLine: located.position.line)
            let table = outline.tokens(ofTablesOn: located.position.line)
            let names = Self.quoted(in: problem.text.fr)
            // Every message names first what it is about.
            let named = names.lazy.compactMap { name in
                (line + table).first {
                    ($0.kind == .string || $0.kind == .name) && $0.text == name
                }
            }.first
            located.column = (named ?? line.first)?.column
            located.position.line = named?.line ?? located.position.line
            return located
        }
    }

    /// What stands between « and », the way every message quotes names.
    private static func quoted(in text: String) -> [String] {
        text.split(separator: "«", omittingEmptySubsequences: false).dropFirst().compactMap {
            part in
            guard let end = part.firstIndex(of: "»") else { return nil }
            let name = part[..<end].split(separator: " ").joined(separator: " ")
            return name.utf8.count > 1 ? name : nil
        }
    }
}
