import MniopCore

/// Where something is written, and the table that holds its parts where the text shows it.
struct Place: Sendable {
    var position: SourcePosition
    var column: Int?
    /// Index in the file's outline.
    var table: Int?

    init(_ position: SourcePosition, column: Int? = nil, table: Int? = nil) {
        self.position = position
        self.column = column
        self.table = table
    }
}

/// Finds the places of fields, and gathers problems.
final class ProblemLog {
    private(set) var problems: [Problem] = []
    private let outlines: [String: LuaOutline]
    /// The file that was asked about last: most often, it is the one that is asked about next.
    private var last: (file: String, outline: LuaOutline?) = ("", nil)

    init(outlines: [String: LuaOutline]) {
        self.outlines = outlines
    }

    func add(_ code: String, at place: Place, fr: String, en: String) {
        problems.append(
            Problem(code, at: place.position, column: place.column, fr: fr, en: en))
    }

    func append(_ more: some Sequence<Problem>) { problems += more }

    func outline(of file: String) -> LuaOutline? {
        if last.file != file { last = (file, outlines[file]) }
        return last.outline
    }

    /// The table given to a call, where it is written on the call's line.
    func place(callee: String, id: String?, at position: SourcePosition) -> Place {
        guard let outline = outline(of: position.file),
            let table = outline.table(callee: callee, id: id, line: position.line)
        else {
            let column = outline(of: position.file)?.column(of: id ?? callee, line: position.line)
            return Place(position, column: column)
        }
        let column = outline.tokens.column(outline.tables[table].token)
        return Place(position, column: column, table: table)
    }

    func place(of field: String, in place: Place) -> Place {
        entry(in: place) { $0.entry(field, in: $1) }
    }

    func place(ofElement index: Int, in place: Place) -> Place {
        entry(in: place) { $0.element(index, in: $1) }
    }

    /// Those of the entries without a name, the first `count`.
    func places(ofElements count: Int, in place: Place) -> [Place] {
        let plain = Place(place.position, column: place.column)
        guard let table = place.table, let outline = outline(of: place.position.file) else {
            return Array(repeating: plain, count: count)
        }
        let found = outline.elements(of: table).prefix(count).map {
            Self.place(of: $0, in: outline, file: place.position.file)
        }
        return found + Array(repeating: plain, count: count - found.count)
    }

    private static func place(
        of entry: LuaOutline.Entry, in outline: LuaOutline, file: String
    ) -> Place {
        let line = outline.tokens.line(entry.token)
        return Place(
            SourcePosition(file: file, line: line), column: outline.tokens.column(entry.token),
            table: entry.table)
    }

    /// The place of a word on a line.
    func place(of word: String, at position: SourcePosition) -> Place {
        Place(position, column: outline(of: position.file)?.column(of: word, line: position.line))
    }

    /// Where keys stand whose values a second one replaced.
    var lostToDuplicates: [SourcePosition] {
        Set(problems.filter { $0.code == "duplicate_key" }.map(\.position.file)).flatMap { file in
            (outlines[file]?.duplicateKeys ?? []).map {
                SourcePosition(file: file, line: $0.firstLine)
            }
        }
    }

    /// What was found: a word of the language by its name, `days` where `"days"` was meant.
    func kind(of value: RawValue, at place: Place) -> Label {
        guard case .function = value, let word = word(at: place) else { return value.kind }
        return Label(fr: "le mot \(word)", en: "the word \(word)")
    }

    /// The bare word that is the value of the field or entry at this place.
    func word(at place: Place) -> String? {
        guard let outline = outline(of: place.position.file),
            let column = place.column,
            let start = outline.index(line: place.position.line, column: column)
        else { return nil }
        // `name =`, `["name"] =`, or an entry of a list.
        let equals = [start + 1, start + 3].first { outline.token($0)?.isSymbol("=") == true }
        let value = outline.token(equals.map { $0 + 1 } ?? start)
        return value?.kind == .name ? value?.text : nil
    }

    /// What is written as the value of the field or entry at this place, without its spaces: to its
    /// comma, or to the brace that ends its table.
    func expression(at place: Place) -> String? {
        guard let outline = outline(of: place.position.file), let column = place.column,
            let start = outline.index(line: place.position.line, column: column)
        else { return nil }
        let equals = [start + 1, start + 3].first { outline.tokens.isSign($0, .equals) }
        return outline.expression(from: equals.map { $0 + 1 } ?? start)
    }

    /// Whether a word of this name on the line stands where a value goes: `when = fact "x"`.
    func isValue(_ word: String, at position: SourcePosition) -> Bool {
        guard let outline = outline(of: position.file),
            let column = outline.column(of: word, line: position.line),
            let index = outline.index(line: position.line, column: column),
            let before = outline.token(index - 1), before.kind == .symbol
        else { return false }
        return ["=", "{", ",", "("].contains(before.text)
    }

    /// The first key of the table there.
    func firstKey(in place: Place) -> String? {
        guard let table = place.table, let outline = outline(of: place.position.file) else {
            return nil
        }
        return outline.entries(of: table).lazy.compactMap { outline.key(of: $0) }.first
    }

    /// What is written between the brackets of a call of this name on the line.
    func argument(of name: String, at position: SourcePosition) -> String? {
        guard let outline = outline(of: position.file),
            let column = outline.column(of: name, line: position.line),
            let index = outline.index(line: position.line, column: column),
            outline.tokens.isSign(index + 1, .openParenthesis)
        else { return nil }
        return outline.expression(from: index + 2)
    }

    /// A name without a value (`h.absent`, an unset local) would drop a condition without a word.
    func checkWhole(_ table: RawTable, in place: Place) {
        guard let index = place.table, let outline = outline(of: place.position.file) else {
            return
        }
        for entry in outline.lost(in: index, from: table) {
            guard let token = outline.token(entry.token) else { continue }
            let position = SourcePosition(file: place.position.file, line: token.line)
            let key = outline.key(of: entry)
            let name = key.map { "« \($0) »" } ?? "cet élément"
            let english = key.map { "'\($0)'" } ?? "this entry"
            if outline.token(entry.value)?.isKeyword("nil") == true {
                add(
                    "value_is_nil", at: Place(position, column: token.column),
                    fr: "\(name) vaut nil : ce qui est inconnu ne s'écrit pas, l'enlever.",
                    en: "\(english) is nil: what is unknown is not written, remove it.")
                continue
            }
            add(
                "value_is_nil", at: Place(position, column: token.column),
                fr: "\(name) vaut nil et serait oublié : le nom à droite n'a pas de valeur.",
                en: "\(english) is nil and would be forgotten: the name on the right has no value.")
        }
    }

    private func entry(
        in place: Place, find: (LuaOutline, Int) -> LuaOutline.Entry?
    ) -> Place {
        guard let table = place.table, let outline = outline(of: place.position.file),
            let entry = find(outline, table)
        else { return Place(place.position, column: place.column) }
        return Self.place(of: entry, in: outline, file: place.position.file)
    }
}
