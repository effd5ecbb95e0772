import LuaSandbox
import MniopCore

/// One call of a verb.
struct RawItem: Sendable {
    var verb: String
    var id: RawValue
    /// Usually one table.
    var arguments: [RawValue] = []
    var position: SourcePosition
    /// What a hook would keep from one case to the next (prelude, `stateOf`).
    var keptState: String?

    /// What the script calls it, where it is a text.
    var name: String? { if case .string(let text) = id { text } else { nil } }
}

/// One formula constructor that the script called.
struct RawNode: Sendable {
    var op: String
    var arguments: [RawValue]
    var position: SourcePosition
    /// Made in the body of a helper: nobody need use it.
    var isShared: Bool
}

/// All that the files of a layer declared, in order.
struct Recording: Sendable {
    private(set) var items: [RawItem] = []
    /// By serial number.
    private(set) var nodes: [RawNode] = []
    /// By serial number: some declaration or formula holds the node.
    private var isUsed: [Bool] = []
    /// What a declaration was given was replaced: what only that held is held no more.
    private var hasReplaced = false

    init() {}

    /// One declaration by itself.
    init(_ item: RawItem) { items = [item] }

    /// Takes what was declared since the last time.
    mutating func take(from sandbox: Sandbox) throws(SandboxError) {
        try sandbox.withRecording { (cursor: inout RecordingCursor) throws(SandboxError) in
            while !cursor.isAtEnd { try append(&cursor) }
        }
    }

    private mutating func append(_ cursor: inout RecordingCursor) throws(SandboxError) {
        switch try cursor.next() {
        case .newNode(let name, let place, let isShared):
            nodes.append(
                RawNode(
                    op: name, arguments: try RawValue.list(&cursor, &isUsed),
                    position: SourcePosition(place), isShared: isShared))
            isUsed.append(false)
        case .item(let name, let place):
            // A formula that stands where the name goes is of no use to it.
            var ignored: [Bool] = []
            var item = RawItem(
                verb: name, id: try RawValue(&cursor, &ignored), position: SourcePosition(place))
            item.arguments = try RawValue.list(&cursor, &isUsed)
            if name == Verb.onAssessment.rawValue {
                (item.keptState, item.id) = (item.name, .nothing)
            }
            items.append(item)
        case .again(let number):
            let arguments = try RawValue.list(&cursor, &isUsed)
            guard items.indices.contains(number) else { return }
            if !items[number].arguments.isEmpty { hasReplaced = true }
            items[number].arguments = arguments
        default: throw RawValue.broken
        }
    }

    /// Formulas that no declaration and no other formula holds: each is a condition that its
    /// author believes to be in force. Only the outermost of each is listed.
    func unusedNodes() -> [RawNode] {
        let isUsed = hasReplaced ? usedNodes() : isUsed
        return nodes.indices.filter { !nodes[$0].isShared && !isUsed[$0] }.map { nodes[$0] }
    }

    private func usedNodes() -> [Bool] {
        var isUsed = [Bool](repeating: false, count: nodes.count)
        func mark(_ value: RawValue) {
            switch value {
            case .node(let serial):
                if isUsed.indices.contains(serial) { isUsed[serial] = true }
            case .call(let call): markAll(call.arguments)
            case .table(let table):
                markAll(table.array)
                for field in table.fields { mark(field.value) }
            default: break
            }
        }
        func markAll(_ list: [RawValue]) { for value in list { mark(value) } }
        for item in items { markAll(item.arguments) }
        for node in nodes { markAll(node.arguments) }
        return isUsed
    }
}

extension RawValue {
    static let broken = SandboxError(kind: .misuse, message: "a recording is cut short")

    /// Marks the nodes that it finds as used.
    init(_ cursor: inout RecordingCursor, _ isUsed: inout [Bool]) throws(SandboxError) {
        switch try cursor.next() {
        case .null: self = .nothing
        case .boolean(let flag): self = .boolean(flag)
        case .integer(let number): self = .integer(number)
        case .number(let number): self = .number(number)
        case .string(let text): self = .string(text)
        case .function: self = .function
        case .brokenList: self = .brokenList
        case .node(let serial):
            // Nodes are older than what holds them.
            if serial < isUsed.count { isUsed[serial] = true }
            self = .node(serial)
        case .table(let entries, let fields):
            var table = RawTable()
            if entries > 0 { table.array.reserveCapacity(entries) }
            if fields > 0 { table.fields.reserveCapacity(fields) }
            for _ in 0..<entries { table.array.append(try RawValue(&cursor, &isUsed)) }
            for _ in 0..<fields {
                let name = try cursor.text()
                table.fields.append((name, try RawValue(&cursor, &isUsed)))
            }
            self = .table(table)
        case .call(let name, let place):
            self = .call(
                RawCall(
                    tag: name, arguments: try RawValue.list(&cursor, &isUsed),
                    position: SourcePosition(place)))
        default: throw RawValue.broken
        }
    }

    /// What a call was given.
    static func list(
        _ cursor: inout RecordingCursor, _ isUsed: inout [Bool]
    ) throws(SandboxError) -> [RawValue] {
        let count = try cursor.count()
        if count == 0 { return [] }
        var values: [RawValue] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try RawValue(&cursor, &isUsed)) }
        return values
    }
}

extension SourcePosition {
    init(_ place: RecordingCursor.Place) { self.init(file: place.script, line: place.line) }
}
