import MniopCore

/// What can be read of a signal that is not taken: whether it speaks of immediate danger, and of
/// whom. Reads generously, since a needless call costs less than one not made.
struct EmergencyGlance {
    private(set) var emergencySeen = false
    private(set) var id: String?
    private(set) var person: String?

    /// A signal that is JSON.
    init(_ root: JSONNode) {
        guard root.value == .object else { return }
        var children = root.children
        while let key = children.next(), let value = children.next() {
            guard key.count <= EmergencyGlance.longestKey, let name = key.text else { continue }
            switch name {
            case "id": id = id ?? EmergencyGlance.name(value)
            case "person": person = person ?? EmergencyGlance.name(value)
            default:
                let isMeant =
                    name == "emergency"
                    || !SignalDraft.keys.contains(name)
                        && Names.nearest(name, among: SignalDraft.keys) == "emergency"
                if isMeant, EmergencyGlance.isYes(value) { emergencySeen = true }
            }
        }
        person = person ?? id
    }

    /// LIMIT: bytes of a key that may be a misspelt `emergency`.
    private static let longestKey = 32
    private static let yes: Set<String> = ["true", "yes", "oui", "1"]

    private static func isYes(_ node: JSONNode) -> Bool {
        switch node.value {
        case .boolean(let value): value
        case .integer(let number): number != 0
        case .text: node.count <= 8 && yes.contains(node.text?.lowercased() ?? "")
        case .null, .large, .real, .array, .object: false
        }
    }

    private static func name(_ node: JSONNode) -> String? {
        guard node.value == .text, (1...SignalBuilder.longestName).contains(node.count),
            let text = node.text, !text.hasControlCharacters
        else { return nil }
        return text
    }

    /// A text that is no JSON: looks for the words themselves, since a missing quote or bracket
    /// leaves no structure to follow.
    init(bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        var scan = WordScan(bytes)
        while scan.find("emergency") {
            scan.skip(WordScan.between)
            if scan.isAt("true") { emergencySeen = true }
        }
        id = EmergencyGlance.only("\"id\"", in: bytes)
        person = EmergencyGlance.only("\"person\"", in: bytes) ?? id
    }

    /// The text after a key that is there exactly once: with two, nobody knows whose it is.
    private static func only(
        _ key: StaticString, in bytes: Slice<UnsafeBufferPointer<UInt8>>
    ) -> String? {
        var scan = WordScan(bytes)
        guard scan.find(key) else { return nil }
        scan.skip(WordScan.space)
        let found = scan.quoted(upTo: SignalBuilder.longestName)
        return scan.find(key) ? nil : found
    }
}
