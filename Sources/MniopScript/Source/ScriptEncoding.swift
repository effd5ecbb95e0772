import LuaSandbox
import MniopCore

extension ScriptSource {
    /// UTF-16, which some editors call « Unicode »: by its mark, or by a zero in every second byte.
    var isWide: Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        let start = bytes.prefix(64)
        return start.count >= 4 && start.filter { $0 == 0 }.count * 3 >= start.count
    }

    /// Lua would take any bytes; labels must be text.
    var encodingProblem: Problem? {
        if isWide {
            return Problem(
                "not_utf8", at: SourcePosition(file: path, line: 1), column: 1,
                fr: "ce fichier est en UTF-16 (« Unicode » dans le Bloc-notes) : "
                    + Self.advice.fr,
                en: "this file is in UTF-16 ('Unicode' in Notepad): " + Self.advice.en)
        }
        if Text.isValid(bytes) { return nil }
        let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
        let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
        return Problem(
            "not_utf8", at: SourcePosition(file: path, line: bad + 1),
            column: lines.indices.contains(bad) ? Self.firstForeign(lines[bad]) : nil,
            fr: "cette ligne n'est pas en UTF-8, mais sans doute en « ANSI » (Windows-1252) : "
                + Self.advice.fr,
            en: "this line is not in UTF-8, but probably in 'ANSI' (Windows-1252): "
                + Self.advice.en)
    }

    private static func firstForeign(_ line: ArraySlice<UInt8>) -> Int? {
        line.firstIndex { $0 >= 128 }.map { $0 - line.startIndex + 1 }
    }

    private static let advice = Label(
        fr: "l'enregistrer en UTF-8 (Bloc-notes : Fichier, Enregistrer sous, Codage : UTF-8).",
        en: "save the file as UTF-8 (Notepad: File, Save as, Encoding: UTF-8).")
}
