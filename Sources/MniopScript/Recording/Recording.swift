import LuaSandbox
import MniopCore

/// One call of a verb.
struct RawItem: Sendable {
    var verb: String
    var id: RawValue
    /// Usually one table.
    var arguments: [RawValue]
    var position: SourcePosition
    /// What a hook would keep from one case to the next (prelude, `stateOf`).
    var keptState: String?

    /// What the script calls it, where it is a text.
    var name: String? { if case .string(let text) = id { text } else { nil } }

    init(_ table: LuaTable) {
        verb = table.string("verb") ?? ""
        id = table["id"].map(RawValue.init) ?? .nothing
        arguments = table.list("a")
        position = table.position
        keptState = table.string("kept")
    }
}

/// One formula constructor that the script called.
struct RawNode: Sendable {
    var serial: Int
    var op: String
    var arguments: [RawValue]
    var position: SourcePosition
    /// Made in the body of a helper: nobody need use it.
    var isShared: Bool

    init(_ table: LuaTable) {
        serial = table.integer("s") ?? 0
        op = table.string("op") ?? ""
        arguments = table.list("a")
        position = table.position
        isShared = table.boolean("shared")
    }
}

/// All that the files of a layer declared, in order.
struct Recording: Sendable {
    var items: [RawItem] = []
    var nodes: [Int: RawNode] = [:]

    /// Takes what the prelude's `take` hands over after a file.
    mutating func append(_ taken: LuaTable) {
        items += taken.tables("items").map(RawItem.init)
        for node in taken.tables("nodes").map(RawNode.init) { nodes[node.serial] = node }
    }

    /// Formulas that no declaration and no other formula holds: each is a condition that its
    /// author believes to be in force. Only the outermost of each is listed.
    func unusedNodes() -> [RawNode] {
        var used: Set<Int> = []
        func mark(_ value: RawValue) {
            switch value {
            case .node(let serial): used.insert(serial)
            case .call(let call): call.arguments.forEach(mark)
            case .table(let table):
                table.array.forEach(mark)
                for field in table.fields { mark(field.value) }
            default: break
            }
        }
        for item in items { item.arguments.forEach(mark) }
        for node in nodes.values { node.arguments.forEach(mark) }
        return nodes.values.filter { !$0.isShared && !used.contains($0.serial) }
            .sorted { $0.serial < $1.serial }
    }
}
