/// Texts that came as bytes.
public enum Text {
    /// The bytes as a text; `nil` where they are not UTF-8.
    public static func valid(_ bytes: UnsafeRawBufferPointer) -> String? {
        if bytes.count <= 15, bytes.allSatisfy({ $0 < 128 }) {
            // As most are: no room of their own, and nothing to check.
            return String(unsafeUninitializedCapacity: bytes.count) { room in
                for place in bytes.indices { room[place] = bytes[place] }
                return bytes.count
            }
        }
        guard let span = try? UTF8Span(validating: bytes.bindMemory(to: UInt8.self).span) else {
            return nil
        }
        return String(copying: span)
    }

    public static func isValid(_ bytes: [UInt8]) -> Bool {
        (try? UTF8Span(validating: bytes.span)) != nil
    }
}
