import CSimdjson

/// A value, or a key, of a parsed document.
struct JSONNode {
    enum Value: Equatable {
        case null
        case boolean(Bool)
        case integer(Int64)
        /// An integer beyond 64 bits.
        case large
        case real
        case text
        case array
        case object
    }

    private let nodes: UnsafeBufferPointer<mniop_json_node>
    private let raw: mniop_json_node
    /// Place in document order, keys and values alike.
    let index: Int

    init?(_ nodes: UnsafeBufferPointer<mniop_json_node>, _ index: Int) {
        guard nodes.indices.contains(index) else { return nil }
        self.nodes = nodes
        self.index = index
        raw = nodes[index]
    }

    var value: Value {
        switch Int(raw.kind) {
        case MNIOP_JSON_BOOLEAN: .boolean(raw.integer != 0)
        case MNIOP_JSON_INTEGER: .integer(raw.integer)
        case MNIOP_JSON_LARGE: .large
        case MNIOP_JSON_REAL: .real
        case MNIOP_JSON_TEXT: .text
        case MNIOP_JSON_ARRAY: .array
        case MNIOP_JSON_OBJECT: .object
        default: .null
        }
    }

    /// Bytes of a text, items of an array, keys of an object.
    var count: Int { Int(raw.count) }

    /// Index of the first node that is not within this one.
    var next: Int {
        switch value {
        case .array, .object: max(Int(raw.integer), index + 1)
        default: index + 1
        }
    }

    /// The text, or `nil` where this is none.
    var text: String? {
        guard value == .text else { return nil }
        return String(
            validating: UnsafeBufferPointer(start: raw.text, count: count), as: UTF8.self)
    }

    /// Items of an array; keys and values in turn of an object.
    var children: Children {
        switch value {
        case .array, .object: Children(nodes, (index + 1)..<next)
        default: Children(nodes, index..<index)
        }
    }

    struct Children: Sequence, IteratorProtocol {
        private let nodes: UnsafeBufferPointer<mniop_json_node>
        private var left: Range<Int>

        init(_ nodes: UnsafeBufferPointer<mniop_json_node>, _ range: Range<Int>) {
            self.nodes = nodes
            left = range
        }

        mutating func next() -> JSONNode? {
            guard !left.isEmpty, let node = JSONNode(nodes, left.lowerBound) else { return nil }
            left = Swift.min(node.next, left.upperBound)..<left.upperBound
            return node
        }
    }

    /// Type and length, never the value.
    var described: String {
        switch value {
        case .null: "null"
        case .boolean: "boolean"
        case .integer: "integer"
        case .large: "integer beyond 64 bits"
        case .real: "real number"
        case .text: "string of \(count) bytes"
        case .array: "list of \(count)"
        case .object: "object of \(count) keys"
        }
    }
}
