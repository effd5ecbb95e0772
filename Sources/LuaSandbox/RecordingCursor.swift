import CLuaGuard

/// Goes once through what scripts declared (CLuaGuard/recording.c), from the first byte to the
/// last. Good only in the closure that `Sandbox.withRecording` calls.
public struct RecordingCursor {
    /// One step. What is said to follow comes in the next steps.
    public enum Step {
        case null, boolean(Bool), integer(Int64), number(Double), string(String)
        /// A function; a list with a `nil` in it.
        case function, brokenList
        /// The entries follow, then each field: its name by `text()`, its value.
        case table(entries: Int, fields: Int)
        /// A node, by its number.
        case node(Int)
        /// A value other than a node. What it was given follows, `count()` first.
        case call(name: String, place: Place)
        /// A new node; nodes are counted from 0. What it was given follows likewise.
        case newNode(name: String, place: Place, isShared: Bool)
        /// A declaration. Its id follows, then what it was given.
        case item(name: String, place: Place)
        /// What the item of this number, from 0, is given instead.
        case again(Int)
    }

    /// A line of a script; the script's name is empty where it is not known.
    public struct Place {
        public var script: String
        public var line: Int
    }

    private let bytes: UnsafeRawBufferPointer
    private let scripts: [String]
    private var at = 0

    init(_ bytes: UnsafeRawBufferPointer, scripts: [String]) {
        self.bytes = bytes
        self.scripts = scripts
    }

    private static let broken = SandboxError(kind: .misuse, message: "a tape is cut short")

    public var isAtEnd: Bool { at >= bytes.count }

    public mutating func next() throws(SandboxError) -> Step {
        switch Int(try word(UInt8.self)) {
        case MNIOP_TAPE_NIL: return .null
        case MNIOP_TAPE_FALSE: return .boolean(false)
        case MNIOP_TAPE_TRUE: return .boolean(true)
        case MNIOP_TAPE_INTEGER: return .integer(try word(Int64.self))
        case MNIOP_TAPE_NUMBER: return .number(Double(bitPattern: try word(UInt64.self)))
        case MNIOP_TAPE_STRING: return .string(try text())
        case MNIOP_RECORD_FUNCTION: return .function
        case MNIOP_RECORD_HOLE: return .brokenList
        case MNIOP_RECORD_LIST:
            let entries = try count()
            return .table(entries: entries, fields: try count())
        case MNIOP_RECORD_NODE: return .node(try count())
        case MNIOP_RECORD_CALL:
            let name = try text()
            return .call(name: name, place: try place())
        case MNIOP_RECORD_NEW_NODE:
            let isShared = Int(try word(UInt8.self)) == MNIOP_TAPE_TRUE
            let name = try text()
            return .newNode(name: name, place: try place(), isShared: isShared)
        case MNIOP_RECORD_ITEM:
            let name = try text()
            return .item(name: name, place: try place())
        case MNIOP_RECORD_AGAIN: return .again(try count())
        default: throw RecordingCursor.broken
        }
    }

    /// How many values follow: never more than there are bytes left.
    public mutating func count() throws(SandboxError) -> Int { Int(try word(UInt32.self)) }

    public mutating func text() throws(SandboxError) -> String {
        let length = try count()
        guard bytes.count - at >= length else { throw RecordingCursor.broken }
        defer { at += length }
        let part = UnsafeRawBufferPointer(rebasing: bytes[at..<(at + length)])
        guard let text = Text.valid(part) else {
            throw SandboxError(kind: .encoding, message: "a text is not valid UTF-8")
        }
        return text
    }

    private mutating func place() throws(SandboxError) -> Place {
        let script = Int(try word(Int32.self))
        let line = Int(try word(Int32.self))
        return Place(script: scripts.indices.contains(script) ? scripts[script] : "", line: line)
    }

    private mutating func word<Word: FixedWidthInteger>(
        _ type: Word.Type
    ) throws(SandboxError) -> Word {
        let size = MemoryLayout<Word>.size
        guard bytes.count - at >= size else { throw RecordingCursor.broken }
        defer { at += size }
        return bytes.loadUnaligned(fromByteOffset: at, as: Word.self)
    }
}

extension Sandbox {
    /// Reads what scripts declared since the last time, and drops it.
    public func withRecording<Failure: Error>(
        _ body: (inout RecordingCursor) throws(Failure) -> Void
    ) throws(Failure) {
        var length = 0
        let bytes = mniop_lua_recording(guarded, &length)
        while let name = mniop_lua_chunk_name(guarded, Int32(clamping: scripts.count)) {
            scripts.append(String(cString: name))
        }
        defer { clearRecording() }
        var cursor = RecordingCursor(
            UnsafeRawBufferPointer(start: bytes, count: length), scripts: scripts)
        try body(&cursor)
    }

    public func clearRecording() { mniop_lua_clear_recording(guarded) }

    /// Where the prelude last refused something, since the recording was last read.
    public var refusal: RecordingCursor.Place? {
        var chunk: Int32 = 0
        var line: Int32 = 0
        guard mniop_lua_refusal(guarded, &chunk, &line) != 0 else { return nil }
        let name = mniop_lua_chunk_name(guarded, chunk).map { String(cString: $0) }
        return RecordingCursor.Place(script: name ?? "", line: Int(line))
    }
}
