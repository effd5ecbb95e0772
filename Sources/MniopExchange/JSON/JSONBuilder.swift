import MniopCore

/// Writes JSON, key by key in the order given, the same bytes every time.
struct JSONBuilder {
    private var bytes: [UInt8] = []
    private let isPretty: Bool
    private var depth = 0
    private var isFirst = true

    init(pretty: Bool) { isPretty = pretty }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func object(_ body: (inout JSONBuilder) -> Void) {
        nest("{", "}", body)
    }

    mutating func array<Item>(
        _ items: some Sequence<Item>, _ body: (inout JSONBuilder, Item) -> Void
    ) {
        nest("[", "]") { json in
            for item in items {
                json.separate()
                body(&json, item)
            }
        }
    }

    mutating func strings(_ items: [String]) {
        array(items) { $0.string($1) }
    }

    /// A key of the object being written; its value comes next.
    mutating func key(_ name: String) {
        separate()
        string(name)
        add(isPretty ? ": " : ":")
    }

    mutating func null() { add("null") }
    mutating func boolean(_ value: Bool) { add(value ? "true" : "false") }
    mutating func integer(_ value: some BinaryInteger) { bytes += String(value).utf8 }

    mutating func string(_ value: String?) {
        guard let value else { return null() }
        add("\"")
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": add("\\\"")
            case "\\": add("\\\\")
            case "\n": add("\\n")
            case "\r": add("\\r")
            case "\t": add("\\t")
            default:
                // U+2028 and others are no control characters of JSON, but end lines elsewhere.
                if scalar.isControl {
                    escape(scalar.value)
                } else if let encoded = UTF8.encode(scalar) {
                    bytes.append(contentsOf: encoded)
                }
            }
        }
        add("\"")
    }

    private mutating func escape(_ value: UInt32) {
        let digits = String(value, radix: 16)
        add("\\u")
        bytes += String(repeating: "0", count: max(0, 4 - digits.utf8.count)).utf8
        bytes += digits.utf8
    }

    private mutating func nest(
        _ opening: StaticString, _ closing: StaticString, _ body: (inout JSONBuilder) -> Void
    ) {
        add(opening)
        depth += 1
        isFirst = true
        body(&self)
        depth -= 1
        if !isFirst { breakLine() }
        isFirst = false
        add(closing)
    }

    private mutating func separate() {
        if !isFirst { add(",") }
        isFirst = false
        breakLine()
    }

    private mutating func breakLine() {
        guard isPretty else { return }
        add("\n")
        bytes += String(repeating: " ", count: 2 * depth).utf8
    }

    private mutating func add(_ text: StaticString) {
        bytes += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
}
