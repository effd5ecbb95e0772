import CLuaGuard

/// Reads values from the flat tape that the C guard writes.
struct TapeReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private static let broken = SandboxError(kind: .misuse, message: "a tape is cut short")

    mutating func value() throws(SandboxError) -> LuaValue {
        switch Int(try byte()) {
        case MNIOP_TAPE_NIL: return .null
        case MNIOP_TAPE_FALSE: return .boolean(false)
        case MNIOP_TAPE_TRUE: return .boolean(true)
        case MNIOP_TAPE_INTEGER: return .integer(try word(Int64.self))
        case MNIOP_TAPE_NUMBER: return .number(Double(bitPattern: try word(UInt64.self)))
        case MNIOP_TAPE_STRING: return .string(try string())
        case MNIOP_TAPE_FUNCTION:
            return .function(LuaFunctionRef(reference: try word(Int64.self)))
        case MNIOP_TAPE_TABLE: return .table(try table())
        default: return .null
        }
    }

    private mutating func table() throws(SandboxError) -> LuaTable {
        let pairs = Int(try word(UInt32.self))
        var byPosition: [Int64: LuaValue] = [:]
        var fields: [LuaTable.Field] = []
        var others: [LuaValue] = []
        for _ in 0..<pairs {
            let key = try value()
            let item = try value()
            switch key {
            case .integer(let position): byPosition[position] = item
            case .string(let name): fields.append(LuaTable.Field(key: name, value: item))
            case .null, .boolean, .number, .table, .function: others.append(key)
            }
        }
        var array: [LuaValue] = []
        while let item = byPosition.removeValue(forKey: Int64(array.count) + 1) {
            array.append(item)
        }
        let strays = byPosition.keys.sorted().map { LuaValue.integer($0) }
        // The order of Lua's hashes, which differs from run to run, must not show.
        others.sort { rank($0) < rank($1) }
        return LuaTable(array: array, fields: fields, otherKeys: strays + others)
    }

    private func rank(_ key: LuaValue) -> (Int, Double) {
        switch key {
        case .number(let number): (0, number)
        case .boolean(let truth): (1, truth ? 1 : 0)
        case .null, .integer, .string: (2, 0)
        case .table: (3, 0)
        case .function: (4, 0)
        }
    }

    private mutating func string() throws(SandboxError) -> String {
        let length = Int(try word(UInt32.self))
        guard bytes.count - at >= length else { throw TapeReader.broken }
        defer { at += length }
        let slice = UnsafeRawBufferPointer(
            rebasing: UnsafeRawBufferPointer(bytes)[at..<(at + length)])
        guard let text = Text.valid(slice) else {
            throw SandboxError(kind: .encoding, message: "a text is not valid UTF-8")
        }
        return text
    }

    private mutating func byte() throws(SandboxError) -> UInt8 {
        guard at < bytes.count else { throw TapeReader.broken }
        defer { at += 1 }
        return bytes[at]
    }

    private mutating func word<Word: FixedWidthInteger>(
        _ type: Word.Type
    ) throws(SandboxError) -> Word {
        let size = MemoryLayout<Word>.size
        guard bytes.count - at >= size else { throw TapeReader.broken }
        defer { at += size }
        return UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[at..<(at + size)])
            .loadUnaligned(as: Word.self)
    }
}

/// Writes values for the C guard to read.
struct TapeWriter {
    /// LIMIT: values and bytes of the arguments of one call.
    static let mostValues = 1_000_000
    static let mostBytes = 64 << 20

    private(set) var bytes: [UInt8] = []
    private var values = 0
    private let deepest: Int

    init(deepest: Int) { self.deepest = deepest }

    mutating func write(_ value: LuaValue, depth: Int = 0) throws(SandboxError) {
        guard depth <= deepest else {
            throw SandboxError(kind: .depth, message: "a value is nested too deeply")
        }
        values += 1
        guard values <= TapeWriter.mostValues, bytes.count <= TapeWriter.mostBytes else {
            throw SandboxError(kind: .outputSize, message: "the arguments are too large")
        }
        switch value {
        case .null: tag(MNIOP_TAPE_NIL)
        case .boolean(let truth): tag(truth ? MNIOP_TAPE_TRUE : MNIOP_TAPE_FALSE)
        case .integer(let number):
            tag(MNIOP_TAPE_INTEGER)
            word(number)
        case .number(let number):
            tag(MNIOP_TAPE_NUMBER)
            word(number.bitPattern)
        case .string(let text): try string(text)
        case .function(let function):
            tag(MNIOP_TAPE_FUNCTION)
            word(function.reference)
        case .table(let table):
            tag(MNIOP_TAPE_TABLE)
            word(try length(table.array.count + table.fields.count))
            for (position, item) in table.array.enumerated() {
                try write(.integer(Int64(position) + 1), depth: depth + 1)
                try write(item, depth: depth + 1)
            }
            for field in table.fields {
                try string(field.key)
                try write(field.value, depth: depth + 1)
            }
        }
    }

    private func length(_ count: Int) throws(SandboxError) -> UInt32 {
        guard let length = UInt32(exactly: count) else {
            throw SandboxError(kind: .outputSize, message: "a value is too large")
        }
        return length
    }

    private mutating func string(_ text: String) throws(SandboxError) {
        // Before the copy, not after it.
        guard text.utf8.count <= TapeWriter.mostBytes else {
            throw SandboxError(kind: .outputSize, message: "the arguments are too large")
        }
        tag(MNIOP_TAPE_STRING)
        word(try length(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func tag(_ tag: Int) { bytes.append(UInt8(truncatingIfNeeded: tag)) }

    private mutating func word(_ word: some FixedWidthInteger) {
        withUnsafeBytes(of: word) { bytes.append(contentsOf: $0) }
    }
}
