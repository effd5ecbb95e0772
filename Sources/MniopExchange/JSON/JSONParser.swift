import CSimdjson

/// Why a text is no JSON that we take.
struct JSONFailure: Error {
    /// A status of csimdjson.h.
    var status: Int
    /// Offset in the text that was parsed; `nil` where it is not known.
    var offset: Int?
}

/// simdjson, with bounds. Nodes that it gives are good until the next parse, and no longer than
/// the parser.
final class JSONParser {
    /// LIMIT: bytes of one document; of JSON Lines, a line is a document.
    static let mostBytes = 64 << 20
    /// LIMIT: keys and values of one document.
    static let mostNodes = 16 << 20
    /// LIMIT: nesting; a signal needs four levels.
    static let mostDepth = 64

    private let handle: OpaquePointer?

    init() {
        var limits = mniop_json_limits(
            bytes: JSONParser.mostBytes, nodes: JSONParser.mostNodes, depth: JSONParser.mostDepth)
        handle = mniop_json_new(&limits)
    }

    deinit { mniop_json_free(handle) }

    func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONFailure) -> JSONNode {
        guard let handle else { throw JSONFailure(status: Int(MNIOP_JSON_MEMORY), offset: nil) }
        let status = Int(mniop_json_parse(handle, bytes.baseAddress, bytes.count))
        guard status == MNIOP_JSON_OK else {
            let offset = Int(mniop_json_error_offset(handle))
            throw JSONFailure(status: status, offset: offset < 0 ? nil : offset)
        }
        var count = 0
        let first = mniop_json_nodes(handle, &count)
        let nodes = UnsafeBufferPointer(start: first, count: count)
        guard let root = JSONNode(nodes, 0) else {
            throw JSONFailure(status: Int(MNIOP_JSON_INTERNAL), offset: nil)
        }
        return root
    }
}
