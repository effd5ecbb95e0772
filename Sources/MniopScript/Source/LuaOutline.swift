/// The tables that a script writes, and where each of their entries stands.
///
/// Lua tells the line of a call, never the column of a field: problems about a field find their
/// place here. Names stay where they stand in the text until someone asks for them.
final class LuaOutline: Sendable {
    let tables: [Table]
    fileprivate let entries: [Entry]
    let tokens: LuaTokenList
    /// Tokens within a function's body, by index.
    let inFunction: [Bool]
    /// Names that a text follows, as a verb's id does: `fact "x"`, `fact("x")`.
    fileprivate let calls: [Int]
    /// Signs and words that Lua would apply to formulas.
    let operators: [Int]

    init(_ source: LuaTokens) {
        var reader = OutlineReader(source.tokens)
        reader.read()
        tokens = reader.tokens
        tables = reader.tables
        entries = reader.entries
        inFunction = reader.inFunction
        calls = reader.calls
        operators = reader.operators
    }

    func token(_ index: Int) -> LuaToken? {
        tokens.indices.contains(index) ? tokens[index] : nil
    }
}

/// Reads the words of a text once, from the first to the last.
private struct OutlineReader {
    let tokens: LuaTokenList
    var tables: [LuaOutline.Table] = []
    var entries: [LuaOutline.Entry] = []
    var inFunction: [Bool] = []
    var calls: [Int] = []
    var operators: [Int] = []

    private enum Opening { case table(Int), bracket, block, function }
    private var stack: [Opening] = []
    private var functions = 0

    init(_ tokens: LuaTokenList) { self.tokens = tokens }

    mutating func read() {
        inFunction = Array(repeating: false, count: tokens.count)
        entries.reserveCapacity(tokens.count / 6)
        tables.reserveCapacity(tokens.count / 20)
        var last: UInt32 = 0
        for index in tokens.indices {
            if functions > 0 { inFunction[index] = true }
            // An entry begins after the brace or after a separator.
            if last == LuaSign.comma.rawValue || last == LuaSign.openBrace.rawValue
                || last == LuaSign.semicolon.rawValue
            {
                startEntry(index)
            }
            let span = tokens.spans[index]
            last = span.sign
            switch span.kind {
            case .symbol, .keyword:
                if let sign = LuaSign(rawValue: span.sign) { read(sign, index) }
            case .string: startCall(index)
            case .name, .number: break
            }
        }
    }

    private mutating func read(_ sign: LuaSign, _ index: Int) {
        switch sign {
        case .openBrace: open(index)
        case .openParenthesis, .openBracket: stack.append(.bracket)
        case .closeBrace, .closeParenthesis, .closeBracket, .end, .until: close(index)
        case .function:
            stack.append(.function)
            functions += 1
        case .if, .do, .repeat: stack.append(.block)
        case .and, .or, .not, .isEqual, .isNotEqual, .isLess, .isGreater, .isAtMost, .isAtLeast:
            operators.append(index)
        case .comma, .semicolon, .equals, .dot, .colon, .return: break
        }
    }

    private mutating func close(_ index: Int) {
        switch stack.popLast() {
        case .function: functions -= 1
        case .table(let table): tables[table].end = index
        default: break
        }
    }

    private mutating func open(_ index: Int) {
        var table = LuaOutline.Table(token: index, isInFunction: functions > 0)
        if tokens.kind(index - 1) == .name {
            (table.callee, table.token) = (index - 1, index - 1)
        } else if tokens.kind(index - 1) == .string, tokens.kind(index - 2) == .name {
            (table.callee, table.id, table.token) = (index - 2, index - 1, index - 2)
        }
        // What a function makes of its table is another table: its fields are not these.
        if case .table(let parent) = stack.last, let last = tables[parent].last,
            entries[last].value == table.token,
            table.callee.map({ tokens.reads($0, "version") }) ?? true
        {
            entries[last].table = tables.count
        }
        stack.append(.table(tables.count))
        tables.append(table)
    }

    private mutating func startEntry(_ index: Int) {
        guard case .table(let table) = stack.last, !tokens.isSign(index, .closeBrace) else {
            return
        }
        let key = key(at: index)
        var value = index
        if let key { value = key == index ? index + 2 : index + 4 }
        if tokens.isSign(index, .openBracket) {
            tables[table].hasBrackets = true
        } else if key == nil {
            tables[table].listed += 1
        } else {
            tables[table].names += 1
        }
        let entry = LuaOutline.Entry(key: key, token: index, value: value)
        if let last = tables[table].last {
            entries[last].next = entries.count
        } else {
            tables[table].first = entries.count
        }
        tables[table].last = entries.count
        entries.append(entry)
    }

    private func key(at index: Int) -> Int? {
        if tokens.kind(index) == .name { return tokens.isSign(index + 1, .equals) ? index : nil }
        guard tokens.isSign(index, .openBracket),
            tokens.kind(index + 1) == .string || tokens.kind(index + 1) == .number,
            tokens.isSign(index + 2, .closeBracket), tokens.isSign(index + 3, .equals)
        else { return nil }
        return index + 1
    }

    private mutating func startCall(_ index: Int) {
        let verb = tokens.isSign(index - 1, .openParenthesis) ? index - 2 : index - 1
        // Methods and fields of the same name are not verbs.
        guard tokens.kind(verb) == .name, !tokens.isSign(verb - 1, .dot),
            !tokens.isSign(verb - 1, .colon)
        else { return }
        calls.append(verb)
    }
}

/// Finding one's way in an outline.
extension LuaOutline {
    /// The table given to a verb on this line; `nil` where it is not written there.
    func table(callee: String, id: String?, line: Int) -> Int? {
        var found: Int?
        for index in tables(onLine: line) {
            guard let verb = tables[index].callee, tokens.reads(verb, callee) else { continue }
            let isGiven = tables[index].id.map { text in
                id.map { tokens.reads(text, $0) } ?? false
            }
            guard isGiven ?? (id == nil) else { continue }
            if found != nil { return nil }
            found = index
        }
        return found
    }

    func entries(of table: Int) -> [Entry] {
        guard tables.indices.contains(table) else { return [] }
        var found: [Entry] = []
        found.reserveCapacity(Int(tables[table].names + tables[table].listed))
        var next = tables[table].first
        while let index = next {
            found.append(entries[index])
            next = entries[index].next
        }
        return found
    }

    func key(of entry: Entry) -> String? { entry.key.map { tokens[$0].text } }

    /// `false` where no two entries have one key; `true` where that takes a closer look.
    func mayRepeatKey(in table: Int) -> Bool {
        let few = 32
        if tables[table].hasBrackets || tables[table].names > few { return true }
        var first = tables[table].first
        while let index = first {
            first = entries[index].next
            guard let key = entries[index].key else { continue }
            var second = first
            while let other = second {
                second = entries[other].next
                if let same = entries[other].key, tokens.readTheSame(key, same) { return true }
            }
        }
        return false
    }

    func entry(_ key: String, in table: Int) -> Entry? {
        find(in: table) { entry in entry.key.map { tokens.reads($0, key) } ?? false }
    }

    /// The entries without a key.
    func elements(of table: Int) -> [Entry] { entries(of: table).filter(isListed) }

    /// Counted from 0, over the entries without a key.
    func element(_ index: Int, in table: Int) -> Entry? {
        var left = index
        return find(in: table) { entry in
            guard isListed(entry) else { return false }
            left -= 1
            return left < 0
        }
    }

    private func find(in table: Int, where isWanted: (Entry) -> Bool) -> Entry? {
        guard tables.indices.contains(table) else { return nil }
        var next = tables[table].first
        while let index = next {
            if isWanted(entries[index]) { return entries[index] }
            next = entries[index].next
        }
        return nil
    }

    /// A `return` outside of functions: the file is a helper for others.
    var returnsValue: Bool {
        tokens.indices.contains { tokens.isSign($0, .return) && !inFunction[$0] }
    }

    /// Column of the first word or string on the line that reads so.
    func column(of text: String, line: Int) -> Int? {
        let found = indices(onLine: line).first { index in
            let kind = tokens.kind(index)
            return (kind == .name || kind == .string) && tokens.reads(index, text)
        }
        return found.map(tokens.column)
    }

    /// Words of the tables that begin on a line, to their ends.
    func tokens(ofTablesOn line: Int) -> [LuaToken] {
        tables(onLine: line).flatMap { index -> [LuaToken] in
            let table = tables[index]
            guard let end = table.end, end > table.token else { return [] }
            return Array(tokens[table.token...end])
        }
    }

    /// Whether a condition goes where this word stands: `when = x`, `any { x }`, `no(x)`.
    func isCondition(_ index: Int) -> Bool {
        if tokens.isSign(index - 1, .equals) {
            return ["when", "concerns", "from"].contains(token(index - 2)?.text ?? "")
        }
        var depth = 0
        for at in stride(from: index - 1, through: 0, by: -1) {
            switch tokens.sign(at) {
            case .closeBrace, .closeParenthesis, .closeBracket: depth += 1
            case .openBrace, .openParenthesis, .openBracket:
                if depth == 0 {
                    let before = token(at - 1)
                    let owner = before?.isSymbol("=") == true ? token(at - 2) : before
                    let list = before?.isSymbol(",") == true ? token(at - 4) : nil
                    return ["all", "any", "none", "no", "unless"].contains(owner?.text ?? "")
                        || list?.text == "at_least"
                }
                depth -= 1
            default: break
            }
        }
        return false
    }

    /// The words from there to the next comma or closing sign, without what stands between them.
    func expression(from start: Int) -> String {
        var depth = 0
        var text = ""
        for index in tokens.indices.dropFirst(start).prefix(40) {
            let token = tokens[index]
            if token.kind == .symbol {
                if depth == 0, [",", ";", "}", ")", "]"].contains(token.text) { break }
                if ["{", "(", "["].contains(token.text) { depth += 1 }
                if ["}", ")", "]"].contains(token.text) { depth -= 1 }
            }
            text += token.kind == .string ? "\"\(token.text)\"" : token.text
        }
        return text
    }

    /// `a.b.c`, from its first word.
    func path(from start: Int) -> String {
        var text = tokens.kind(start) == .name ? tokens[start].text : ""
        var index = start + 1
        while tokens.isSign(index, .dot), tokens.kind(index + 1) == .name {
            text += "." + tokens[index + 1].text
            index += 2
        }
        return text
    }

    func tokens(onLine line: Int) -> [LuaToken] { indices(onLine: line).map { tokens[$0] } }

    /// The word that begins there.
    func index(line: Int, column: Int) -> Int? {
        indices(onLine: line).first { tokens.column($0) == column }
    }

    private func indices(onLine line: Int) -> Range<Int> {
        Self.range(of: line, in: tokens.count) { tokens.line($0) }
    }

    private func tables(onLine line: Int) -> Range<Int> {
        Self.range(of: line, in: tables.count) { tokens.line(tables[$0].token) }
    }

    /// Those of `count` things in order of line that are on this one.
    private static func range(of line: Int, in count: Int, lineOf: (Int) -> Int) -> Range<Int> {
        var low = 0
        var high = count
        while low < high {
            let middle = low + (high - low) / 2
            if lineOf(middle) < line { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < count, lineOf(end) == line { end += 1 }
        return low..<end
    }

    /// What the table's text gives and the table has not: the value was nil. In a function a field
    /// may be nil on purpose, an argument that was left out; an entry of a list never is.
    func lost(in table: Int, from made: RawTable) -> [Entry] {
        guard tables.indices.contains(table), tables[table].end != nil else { return [] }
        let written = tables[table]
        let count = made.array.count
        // Nearly always all is there.
        if !written.hasBrackets, written.listed <= count,
            written.isInFunction || Int(written.names) == made.fields.count
        {
            return []
        }
        let entries = entries(of: table)
        let keys = Set(made.fields.map(\.name))
        let named =
            written.isInFunction
            ? []
            : entries.filter { entry in
                guard let key = key(of: entry),
                    token(entry.token)?.kind == .name || !isNumber(entry)
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
        entry.key == nil && !tokens.isSign(entry.token, .openBracket)
    }

    private func isNumber(_ entry: Entry) -> Bool { token(entry.token + 1)?.kind == .number }

    /// Ids written right after these verbs: `fact "x"`, `department "33"`.
    func ids(
        after verbs: Set<String>, evenInFunctions: Bool = false
    ) -> [(verb: String, id: String, token: LuaToken)] {
        calls.compactMap { index in
            guard evenInFunctions || !inFunction[index],
                verbs.contains(where: { tokens.reads(index, $0) })
            else { return nil }
            let id = tokens[tokens.kind(index + 1) == .string ? index + 1 : index + 2]
            return (tokens[index].text, id.text, id)
        }
    }
}
