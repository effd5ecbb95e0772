/// The tables that a script writes, and where each of their entries stands.
///
/// Lua tells the line of a call, never the column of a field: problems about a field find their
/// place here.
struct LuaOutline {
    struct Entry {
        /// `nil` for an entry of a list.
        var key: String?
        /// Token of the key, or of the value's beginning in a list.
        var token: Int
        /// Token of the value's beginning.
        var value: Int
        /// The table that the value is, or that its `version` is given.
        var table: Int?
    }

    struct Table {
        /// The name that the table is an argument of: `version {`, `right "x" {`.
        var callee: String?
        var id: String?
        /// Token of the callee, else of the brace.
        var token: Int
        var isInFunction: Bool
        var entries: [Entry] = []
        /// Token of the closing brace; `nil` where the text ends before.
        var end: Int?
    }

    private(set) var tables: [Table] = []
    let tokens: [LuaToken]
    /// Tokens within a function's body, by index.
    private(set) var inFunction: [Bool]
    /// Tables by the line of their first token, and each line's first token.
    private var tablesByLine: [Int: [Int]] = [:]
    private var firstOfLine: [Int: Int] = [:]

    private enum Opening { case table(Int), bracket, block, function }
    private var stack: [Opening] = []
    private var functions = 0

    init(_ source: LuaTokens) {
        tokens = source.tokens
        inFunction = []
        inFunction.reserveCapacity(tokens.count)
        var index = 0
        while index < tokens.count {
            inFunction.append(functions > 0)
            read(index)
            index += 1
        }
    }

    func token(_ index: Int) -> LuaToken? {
        tokens.indices.contains(index) ? tokens[index] : nil
    }

    private mutating func read(_ index: Int) {
        let token = tokens[index]
        if firstOfLine[token.line] == nil { firstOfLine[token.line] = index }
        startEntry(index)
        switch (token.kind, token.text) {
        case (.symbol, "{"): open(index)
        case (.symbol, "("), (.symbol, "["): stack.append(.bracket)
        case (.symbol, "}"), (.symbol, ")"), (.symbol, "]"): close()
        case (.keyword, "function"):
            stack.append(.function)
            functions += 1
        case (.keyword, "if"), (.keyword, "do"), (.keyword, "repeat"): stack.append(.block)
        case (.keyword, "end"), (.keyword, "until"): close()
        default: break
        }
    }

    private mutating func close() {
        switch stack.popLast() {
        case .function: functions -= 1
        case .table(let table): tables[table].end = inFunction.count - 1
        default: break
        }
    }

    private mutating func open(_ index: Int) {
        var table = Table(
            callee: nil, id: nil, token: index, isInFunction: functions > 0)
        if let before = token(index - 1) {
            if before.kind == .name {
                (table.callee, table.token) = (before.text, index - 1)
            } else if before.kind == .string, let verb = token(index - 2), verb.kind == .name {
                (table.callee, table.id, table.token) = (verb.text, before.text, index - 2)
            }
        }
        // What a function makes of its table is another table: its fields are not these.
        if case .table(let parent) = stack.last, let last = tables[parent].entries.indices.last,
            tables[parent].entries[last].value == table.token,
            table.callee == nil || table.callee == "version"
        {
            tables[parent].entries[last].table = tables.count
        }
        tablesByLine[tokens[table.token].line, default: []].append(tables.count)
        stack.append(.table(tables.count))
        tables.append(table)
    }

    /// An entry begins after the brace or after a separator.
    private mutating func startEntry(_ index: Int) {
        guard case .table(let table) = stack.last, let before = token(index - 1),
            before.isSymbol("{") || before.isSymbol(",") || before.isSymbol(";"),
            !tokens[index].isSymbol("}")
        else { return }
        let key = key(at: index)
        let value = key == nil ? index : index + (tokens[index].kind == .name ? 2 : 4)
        tables[table].entries.append(Entry(key: key, token: index, value: value, table: nil))
    }

    private func key(at index: Int) -> String? {
        guard let first = token(index), let second = token(index + 1) else { return nil }
        if first.kind == .name, second.isSymbol("=") { return first.text }
        guard first.isSymbol("["), second.kind == .string || second.kind == .number,
            token(index + 2)?.isSymbol("]") == true, token(index + 3)?.isSymbol("=") == true
        else { return nil }
        return second.text
    }
}

/// Finding one's way in an outline.
extension LuaOutline {
    /// The table given to a verb on this line; `nil` where it is not written there.
    func table(callee: String, id: String?, line: Int) -> Int? {
        let found = (tablesByLine[line] ?? []).filter {
            tables[$0].callee == callee && tables[$0].id == id
        }
        return found.count == 1 ? found.first : nil
    }

    func entry(_ key: String, in table: Int) -> Entry? {
        guard tables.indices.contains(table) else { return nil }
        return tables[table].entries.first { $0.key == key }
    }

    /// Counted from 0, over the entries without a key.
    func element(_ index: Int, in table: Int) -> Entry? {
        guard tables.indices.contains(table) else { return nil }
        let list = tables[table].entries.lazy.filter { isListed($0) }
        return list.dropFirst(index).first
    }

    /// A `return` outside of functions: the file is a helper for others.
    var returnsValue: Bool {
        tokens.indices.contains { tokens[$0].isKeyword("return") && !inFunction[$0] }
    }

    /// Column of the first word or string on the line that reads so.
    func column(of text: String, line: Int) -> Int? {
        tokens(onLine: line).first {
            $0.text == text && ($0.kind == .name || $0.kind == .string)
        }?.column
    }

    /// Words of the tables that begin on a line, to their ends.
    func tokens(ofTablesOn line: Int) -> [LuaToken] {
        (tablesByLine[line] ?? []).flatMap { index -> ArraySlice<LuaToken> in
            let table = tables[index]
            guard let end = table.end, end > table.token else { return [] }
            return tokens[table.token...end]
        }
    }

    func tokens(onLine line: Int) -> ArraySlice<LuaToken> {
        guard let first = firstOfLine[line] else { return [] }
        return tokens[first...].prefix { $0.line == line }
    }

    /// What the table's text gives and the table has not: the value was nil. In a function a field
    /// may be nil on purpose, an argument that was left out; an entry of a list never is.
    func lost(in table: Int, keys: Set<String>, count: Int) -> [Entry] {
        guard tables.indices.contains(table), tables[table].end != nil else { return [] }
        let entries = tables[table].entries
        let named =
            tables[table].isInFunction
            ? []
            : entries.filter { entry in
                guard let key = entry.key, token(entry.token)?.kind == .name || !isNumber(entry)
                else {
                    return false
                }
                return !keys.contains(key)
            }
        let list = entries.filter { isListed($0) }
        return named + (list.count > count ? list.suffix(list.count - count) : [])
    }

    /// An entry of a list: no key, not even one that is computed (`[name] = value`).
    private func isListed(_ entry: Entry) -> Bool {
        entry.key == nil && token(entry.token)?.isSymbol("[") != true
    }

    private func isNumber(_ entry: Entry) -> Bool { token(entry.token + 1)?.kind == .number }

    /// Ids written right after these verbs: `fact "x"`, `department "33"`.
    func ids(
        after verbs: Set<String>, evenInFunctions: Bool = false
    ) -> [(verb: String, id: String, token: LuaToken)] {
        tokens.indices.compactMap { index in
            guard tokens[index].kind == .name, verbs.contains(tokens[index].text),
                evenInFunctions || !inFunction[index]
            else { return nil }
            // Methods and fields of the same name are not verbs.
            if let before = token(index - 1), before.isSymbol(".") || before.isSymbol(":") {
                return nil
            }
            let next = token(index + 1)?.isSymbol("(") == true ? index + 2 : index + 1
            guard let id = token(next), id.kind == .string else { return nil }
            return (tokens[index].text, id.text, id)
        }
    }
}
